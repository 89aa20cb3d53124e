"""RealNumbers: what the selected block really gets and makes, worked out in a thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.blocks import Shape
from engine.blocks.container import walk
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.build import Weights

Values = NDArray[np.float32]

MOST_PARAMETERS = 30_000_000
"""Larger networks would hold up the machine at every edit."""


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
class _Question:
    network: Network
    input_shape: Shape
    classes: int | None
    seed: int
    block_id: str
    weights: Weights | None
    pixels: Pixels
    preprocessing: Preprocessing

    def same_as(self, other: _Question | None) -> bool:
        return (
            other is not None
            and self.block_id == other.block_id
            and self.network == other.network
            and self.classes == other.classes
            and self.seed == other.seed
            and self.weights is other.weights
            and self.pixels is other.pixels
        )


class RealNumbers(QObject):
    """Answers the latest question; those overtaken meanwhile are never begun.

    One plain thread of its own does the work, and rests between two answers, so that whatever
    is drawn while a number is being dragged has most of the machine.
    """

    came = Signal()
    """``latest`` is another one."""
    picture_changed = Signal()
    """Another picture is there to ask about."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._wanted: _Question | None = None
        self._waiting: _Question | None = None
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._dataset: Dataset | None = None
        self._sample_of: tuple[Pixels, Preprocessing] | None = None
        self.latest: Real | None = None
        self._answered.connect(self._on_answered)

    def begin(self) -> None:
        """Answer from now on; before, torch is not there yet."""
        if self._thread is None and not self._closing.is_set():
            self._thread = threading.Thread(target=self._work, name="real numbers", daemon=True)
            self._thread.start()

    def use(self, dataset: Dataset | None) -> None:
        """Send the first picture to test with through the network."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self.picture_changed.emit()

    def ask(
        self,
        network: Network,
        input_shape: Shape,
        classes: int | None,
        seed: int,
        block_id: str,
        weights: Weights | None,
    ) -> None:
        """Ask for the numbers of one block, whose shapes must be known.

        Blocks before it take over what they can of ``weights``; its own begin as ``seed`` says.
        """
        pixels, preprocessing = self._sample(input_shape)
        asked = _Question(
            network, input_shape, classes, seed, block_id, weights, pixels, preprocessing
        )
        if not asked.same_as(self._wanted):
            self._wanted = asked
            with self._changed:
                self._waiting = asked
                self._changed.notify()

    def shut_down(self, seconds: float = 20.0) -> bool:
        """Answer nothing more; return whether the thread has ended."""
        self._closing.set()
        with self._changed:
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _sample(self, shape: Shape) -> tuple[Pixels, Preprocessing]:
        dataset, known = self._dataset, self._sample_of
        if dataset is not None and dataset.preprocessing.shape == shape:
            if known is None or known[1] is not dataset.preprocessing:
                test = len(dataset.test_pictures) > 0
                first = (dataset.test_pictures if test else dataset.train_pictures)[0]
                known = (first, dataset.preprocessing)
        elif known is None or known[1].shape != shape:
            pixels = _ring(shape)
            known = (pixels, Preprocessing.measured(pixels[None]))
        self._sample_of = known
        return known

    def _on_answered(self, real: Real) -> None:
        if not self._closing.is_set():
            self.latest = real
            self.came.emit()

    def _work(self) -> None:
        bench = _Bench()
        while (question := self._next()) is not None:
            begun = monotonic()
            # Nothing depends on these numbers: without them the pictures show the cells alone.
            with suppress(Exception):
                real = bench.answer(question)
                if not self._closing.is_set():
                    self._answered.emit(real)
            self._closing.wait(min(2 * (monotonic() - begun), 1.0))

    def _next(self) -> _Question | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing.is_set() or self._waiting is not None)
            question, self._waiting = self._waiting, None
        return None if self._closing.is_set() else question


@dataclass(frozen=True, eq=False)
class _Prefix:
    """What stands before a block of the network's own, and what it made of the picture."""

    of: _Question
    place: int
    output: Tensor
    """(1, …)"""
    state: Tensor
    """Of the generator, when the block's turn comes."""

    def serves(self, asked: _Question, place: int) -> bool:
        before = self.of
        return (
            self.place == place
            and before.network.blocks[:place] == asked.network.blocks[:place]
            and (before.input_shape, before.classes, before.seed)
            == (asked.input_shape, asked.classes, asked.seed)
            and before.weights is asked.weights
            and before.pixels is asked.pixels
        )


class _Bench:
    """Keeps what comes before the block that is being edited, which stays as it is."""

    def __init__(self) -> None:
        self._prefix: _Prefix | None = None

    def answer(self, asked: _Question) -> Real:
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


def _run_before(asked: _Question, place: int) -> _Prefix:
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


def _ring(shape: Shape) -> Pixels:
    """Return a picture to stand in where there are no data: a bright ring with a stroke."""
    channels, height, width = shape
    rows, columns = np.indices((height, width)) + 0.5
    y, x = 2 * rows / height - 1, 2 * columns / width - 1
    ring = np.exp(-(((np.hypot(x, y) - 0.6) / 0.14) ** 2))
    stroke = np.exp(-(((x - y) / 0.2) ** 2)) * (np.hypot(x, y) < 0.6)
    shades = np.stack([ring, stroke, np.maximum(ring, stroke)], axis=2)
    bright = shades[:, :, 2:] if channels == 1 else shades[:, :, :channels]
    pixels: Pixels = (255 * np.clip(bright, 0, 1)).astype(np.uint8)
    return pixels
