"""Network → torch module whose parts are keyed by block id."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

from engine.blocks import Shape
from engine.network import Network

Weights = Mapping[str, Tensor]
"""Parameters and buffers by name, ``block id.name within the block``, as in ``state_dict``."""


class BuiltNetwork(nn.Module):
    """The blocks of a network as torch modules, run one after the other."""

    def __init__(self, blocks: Mapping[str, nn.Module]) -> None:
        super().__init__()
        self.blocks = nn.ModuleDict(blocks)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (batch, channels, height, width) → logits (batch, classes)."""
        result = pictures
        for block in self.blocks.values():
            result = block(result)
        return result

    def every_output(self, pictures: Tensor) -> dict[str, Tensor]:
        """Return what comes out of each block, by its id, in the network's order."""
        outputs: dict[str, Tensor] = {}
        result = pictures
        for block_id, block in self.blocks.items():
            result = block(result)
            outputs[block_id] = result
        return outputs

    def weights(self) -> dict[str, Tensor]:
        """Return copies on the CPU of all parameters and buffers, safe to give away."""
        return {name: _copy(tensor) for name, tensor in self.blocks.state_dict().items()}

    def load(self, weights: Weights) -> None:
        """Take ``weights``. Raises RuntimeError where a name or a shape differs."""
        self.blocks.load_state_dict(dict(weights))

    def carry_over(self, weights: Weights) -> frozenset[str]:
        """Take the weights of every block whose tensors all match; return those blocks' ids."""
        kept = set()
        for block_id, block in self.blocks.items():
            own = block.state_dict()
            given = {name: weights.get(f"{block_id}.{name}") for name in own}
            found = {name: tensor for name, tensor in given.items() if tensor is not None}
            if (
                own
                and len(found) == len(own)
                and all(found[name].shape == tensor.shape for name, tensor in own.items())
            ):
                block.load_state_dict(found)
                kept.add(block_id)
        return frozenset(kept)


def build(network: Network, input_shape: Shape, classes: int | None, seed: int = 0) -> BuiltNetwork:
    """Build ``network`` for inputs (batch, *input_shape), initialised from ``seed``.

    The random state outside is left as it was, and what other threads draw from it changes
    nothing. Raises engine.blocks.Refusal where a block can't take its input: ask ``check`` first.
    """
    with torch.random.fork_rng(devices=[]):
        modules: dict[str, nn.Module] = {}
        shape = input_shape
        for placed in network.resolved(classes).blocks:
            output = placed.block.output_shape(shape)
            modules[placed.id] = placed.block.module(shape)
            shape = output
    generator = torch.Generator().manual_seed(seed)
    for placed in network.blocks:
        placed.block.initialise(modules[placed.id], generator)
    return BuiltNetwork(modules)


def _copy(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", copy=True).contiguous()
