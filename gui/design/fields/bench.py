"""What one block of a network gets and makes of a picture, and the weights that it begins with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Shape
from engine.blocks.container import walk
from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.build import Weights

Values = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Real:
    """The numbers before, in and after one block, for one picture."""

    block_id: str
    picture: Pixels
    """(height, width, channels): what is sent through the network."""
    of_picture: bool
    """What comes into the block is the picture itself."""
    inputs: Values
    """(channels, height, width), or (n,)."""
    outputs: Values
    summed: Values | None
    """What comes into the activation inside the block."""
    kernels: Values | None
    """(units, inputs of a unit), as a run would begin with them."""
    biases: Values | None


@dataclass(frozen=True, eq=False)
class Question:
    network: Network
    input_shape: Shape
    classes: int | None
    seed: int
    block_id: str
    weights: Weights | None
    pixels: Pixels
    preprocessing: Preprocessing

    def same_as(self, other: Question | None) -> bool:
        return (
            other is not None
            and self.block_id == other.block_id
            and self.network == other.network
            and self.classes == other.classes
            and self.seed == other.seed
            and self.weights is other.weights
            and self.pixels is other.pixels
        )


@dataclass(frozen=True, eq=False)
class _Prefix:
    """What stands before a block of the network's own, and what it made of the picture."""

    of: Question
    place: int
    output: Tensor
    """(1, …)"""
    state: Tensor
    """Of the generator, when the block's turn comes."""

    def serves(self, asked: Question, place: int) -> bool:
        before = self.of
        return (
            self.place == place
            and before.network.blocks[:place] == asked.network.blocks[:place]
            and (before.input_shape, before.classes, before.seed)
            == (asked.input_shape, asked.classes, asked.seed)
            and before.weights is asked.weights
            and before.pixels is asked.pixels
        )


class Bench:
    """Keeps what comes before the block that is being edited, which stays as it is."""

    def __init__(self) -> None:
        self._prefix: _Prefix | None = None

    def answer(self, asked: Question) -> Real:
        """Send the picture through the block. Imports torch."""
        import torch

        from engine.build import assemble
        from engine.inspection.activations import one_thread
        from engine.inspection.colouring import table

        table("viridis")  # its colours take long to import
        place = _place(asked.network, asked.block_id)
        kept: dict[str, Any] = {}
        with torch.no_grad(), one_thread():
            if self._prefix is None or not self._prefix.serves(asked, place):
                self._prefix = _run_before(asked, place)
            x = self._prefix.output
            part = Network(blocks=asked.network.blocks[place : place + 1])
            built = assemble(part, tuple(x.shape[1:]), asked.classes).eval()
            generator = torch.Generator()
            generator.set_state(self._prefix.state)
            for placed in part.walk():
                placed.block.initialise(built.blocks[placed.id], generator)
            module = built.blocks[asked.block_id]
            kernels, biases = _weights(module)
            built.carry_over(asked.weights or {})
            _keep_what_enters(module, "inputs", kept)
            inner = getattr(module, "activation", None)
            if isinstance(inner, torch.nn.Module):
                _keep_what_enters(inner, "summed", kept)
            outputs = built.forward_keeping(x, [asked.block_id])[1]
            picture = asked.preprocessing.normalise(asked.pixels[None])[0]
            inputs = kept["inputs"]
            of_picture = inputs.shape == picture.shape and torch.equal(inputs, picture)
        return Real(
            asked.block_id,
            asked.pixels,
            bool(of_picture),
            inputs.numpy(),
            outputs[asked.block_id][0].numpy(),
            kept["summed"].numpy() if "summed" in kept else None,
            kernels,
            biases,
        )


def _run_before(asked: Question, place: int) -> _Prefix:
    """Build the blocks before ``place`` as a run would begin with them, and run them."""
    import torch

    from engine.build import assemble

    before = Network(blocks=asked.network.blocks[:place])
    built = assemble(before, asked.input_shape, asked.classes).eval()
    generator = torch.Generator().manual_seed(asked.seed)
    for placed in before.walk():
        placed.block.initialise(built.blocks[placed.id], generator)
    state = generator.get_state()
    built.carry_over(asked.weights or {})
    batch = asked.preprocessing.normalise(asked.pixels[None])
    return _Prefix(asked, place, built(batch), state)


def _place(network: Network, block_id: str) -> int:
    """Return which of the network's own blocks is the block, or holds it."""
    for place, placed in enumerate(network.blocks):
        if any(inner.id == block_id for inner in walk((placed,))):
            return place
    raise KeyError(block_id)


def _keep_what_enters(module: nn.Module, name: str, kept: dict[str, Any]) -> None:
    def keep(_module: nn.Module, inputs: tuple[Any, ...]) -> None:
        # A copy: an activation may overwrite what enters it.
        kept[name] = inputs[0][0].clone()

    module.register_forward_pre_hook(keep)


def _weights(module: nn.Module) -> tuple[Values | None, Values | None]:
    """Return the kernels of a block's layers, one row a unit, and their biases."""
    from engine.blocks.weights import layers

    kernels, biases = [], []
    for layer in layers(module):
        kernel = layer.kernel.detach().numpy()
        units = int(np.prod(kernel.shape[: layer.unit_dims]))
        kernels.append(kernel.reshape(units, -1).copy())
        if layer.bias is not None:
            biases.append(layer.bias.detach().numpy().ravel().copy())
    if not kernels:
        return None, None
    # Layers of other lengths can't stand in one table: the largest speaks for the block.
    largest: Values = max(kernels, key=lambda kernel: kernel.size)
    return largest, np.concatenate(biases) if biases else None
