"""Network → torch module whose parts are keyed by block id."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import torch
from torch import Tensor, nn

from engine.blocks import Container, Shape, Stack
from engine.network import Network

Weights = Mapping[str, Tensor]
"""Parameters and buffers by name, ``block id.name within the block``, as in ``state_dict``."""


class BuiltNetwork(nn.Module):
    """The blocks of a network as torch modules, run in the network's order."""

    def __init__(self, network: Network, blocks: Mapping[str, nn.Module]) -> None:
        super().__init__()
        self.blocks = nn.ModuleDict(blocks)
        """By block id, flat: a container's own part, then the blocks inside it."""
        self._stack = network.blocks

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (batch, channels, height, width) → logits (batch, classes)."""
        return self.through(self._stack, pictures)

    def forward_keeping(
        self, pictures: Tensor, ids: Collection[str]
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the logits, and what comes out of the blocks ``ids``, as each is reached."""
        kept: dict[str, Tensor] = {}
        return self._run(self._stack, pictures, kept, ids), kept

    def every_output(self, pictures: Tensor) -> dict[str, Tensor]:
        """Return what comes out of each block, by its id, as each is reached."""
        return self.forward_keeping(pictures, self.blocks.keys())[1]

    def through(self, stack: Stack, x: Tensor) -> Tensor:
        """Send what comes into the first block of ``stack`` through all of them."""
        return self._run(stack, x, {}, frozenset())

    def _run(
        self, stack: Stack, x: Tensor, kept: dict[str, Tensor], ids: Collection[str]
    ) -> Tensor:
        for placed in stack:
            block = self.blocks[placed.id]
            if isinstance(placed.block, Container):
                ends = [self._run(branch, x, kept, ids) for branch in placed.block.branches]
                x = block(x, ends)
            else:
                x = block(x)
            if placed.id in ids:
                kept[placed.id] = x
        return x

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
    built = assemble(network, input_shape, classes)
    generator = torch.Generator().manual_seed(seed)
    for placed in network.walk():
        placed.block.initialise(built.blocks[placed.id], generator)
    return built


def assemble(network: Network, input_shape: Shape, classes: int | None) -> BuiltNetwork:
    """Return the modules of ``network`` with whatever numbers torch has put into them."""
    settled = network.resolved(classes)
    modules: dict[str, nn.Module] = {}
    with torch.random.fork_rng(devices=[]):
        _add_modules(settled.blocks, input_shape, modules)
    return BuiltNetwork(settled, modules)


def _add_modules(stack: Stack, shape: Shape, modules: dict[str, nn.Module]) -> None:
    for placed in stack:
        output = placed.block.output_shape(shape)
        modules[placed.id] = placed.block.module(shape)
        if isinstance(placed.block, Container):
            for branch in placed.block.branches:
                _add_modules(branch, shape, modules)
        shape = output


def _copy(tensor: Tensor) -> Tensor:
    return tensor.detach().to("cpu", copy=True).contiguous()
