"""RealNumbers: what the selected block really gets and makes, worked out in a thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from engine.blocks import Block, Shape
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network
from gui.services.background import Job

if TYPE_CHECKING:
    from torch import nn

    from engine.build import Weights

Values = NDArray[np.float32]

MOST_PARAMETERS = 30_000_000
"""Larger networks would hold up the machine at every edit."""


@dataclass(frozen=True, eq=False)
class Real:
    """The numbers before, in and after one block, for one picture."""

    block_id: str
    block: Block
    """As it was when the numbers were worked out."""
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
    """Answers the latest question, one at a time; those overtaken meanwhile are never begun."""

    came = Signal()
    """``latest`` is another one."""
    picture_changed = Signal()
    """Another picture is there to ask about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = False
        self._dataset: Dataset | None = None
        self._made_up: tuple[Pixels, Preprocessing] | None = None
        self._wanted: _Question | None = None
        self._asked: _Question | None = None
        self._job: Job | None = None
        self.latest: Real | None = None

    def begin(self) -> None:
        """Answer from now on; before, torch is not there yet."""
        self._begun = True
        self._next()

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
            self._next()

    def shut_down(self, seconds: float = 20.0) -> bool:
        """Answer nothing more; return whether the thread has ended."""
        self._begun = False
        return self._job is None or self._job.wait(seconds)

    def _sample(self, shape: Shape) -> tuple[Pixels, Preprocessing]:
        dataset = self._dataset
        if dataset is not None and dataset.preprocessing.shape == shape:
            pictures = dataset.test_pictures if len(dataset.test_pictures) else None
            if self._made_up is None or self._made_up[1] is not dataset.preprocessing:
                first = (dataset.train_pictures if pictures is None else pictures)[0]
                self._made_up = (first, dataset.preprocessing)
        elif self._made_up is None or self._made_up[1].shape != shape:
            pixels = _ring(shape)
            self._made_up = (pixels, Preprocessing.measured(pixels[None]))
        return self._made_up

    def _next(self) -> None:
        if self._begun and self._job is None and self._wanted is not self._asked:
            question = self._asked = self._wanted
            assert question is not None
            self._job = Job(lambda _job: look(question), self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def _on_done(self, real: Real) -> None:
        self._job = None
        if self._begun:
            self.latest = real
            self.came.emit()
        self._next()

    def _on_failed(self, _sentence: str, _details: str) -> None:
        # Nothing depends on these numbers: without them the pictures show the cells alone.
        self._job = None
        self._next()


def look(asked: _Question) -> Real:
    """Send the picture through the network as far as the block. Imports torch."""
    import torch

    from engine.build import build
    from engine.inspection.activations import one_thread
    from engine.inspection.colouring import table

    table("viridis")  # its colours take long to import
    network = _up_to(asked.network, asked.block_id)
    kept: dict[str, Any] = {}
    with torch.no_grad(), one_thread():
        built = build(network, asked.input_shape, asked.classes, asked.seed).eval()
        module = built.blocks[asked.block_id]
        kernels, biases = _weights(module)
        built.carry_over(asked.weights or {})
        _keep_what_enters(module, "inputs", kept)
        inner = getattr(module, "activation", None)
        if isinstance(inner, torch.nn.Module):
            _keep_what_enters(inner, "summed", kept)
        batch = asked.preprocessing.normalise(asked.pixels[None])
        _, outputs = built.forward_keeping(batch, [asked.block_id])
    inputs = kept["inputs"]
    return Real(
        asked.block_id,
        asked.network.resolved(asked.classes).block(asked.block_id),
        asked.pixels,
        bool(inputs.shape == batch.shape[1:] and torch.equal(inputs, batch[0])),
        inputs.numpy(),
        outputs[asked.block_id][0].numpy(),
        kept["summed"].numpy() if "summed" in kept else None,
        kernels,
        biases,
    )


def _up_to(network: Network, block_id: str) -> Network:
    """Return the network without what comes after the block: its numbers stay the same."""
    for place, placed in enumerate(network.blocks):
        if block_id in Network(blocks=(placed,)):
            return Network(blocks=network.blocks[: place + 1])
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
