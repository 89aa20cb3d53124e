"""What every layer of a network makes of one picture."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.check import Report, check
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.network import Network

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.build import BuiltNetwork, Weights
    from engine.inspection.arithmetic import Cell
    from engine.inspection.arithmetic.explain import Explanation
    from engine.inspection.what_if import Applied

Values = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Inspection:
    """One picture and what became of it, as numpy arrays of its own."""

    picture: Pixels
    """(height, width, channels), as the network sees it before normalisation."""
    outputs: dict[str, Values]
    """By layer, in the network's order: maps (channels, height, width) or a vector (n,)."""
    probabilities: Values | None
    """(classes,), the softmax of the logits; None where the network has another end."""


class Inspector(ABC):
    """A private copy of a network that looks at pictures, and never at the caller's tensors."""

    preprocessing: Preprocessing
    classes: int
    answers: bool
    """Whether the whole network runs and ends in one number a class."""
    untrained: frozenset[str]
    """The layers that run on fresh weights."""
    _applied: Applied
    """What is tried out on the copy."""

    @property
    @abstractmethod
    def module(self) -> nn.Module:
        """The private copy, in evaluation mode: normalised pictures (n, c, h, w) → logits."""

    @property
    @abstractmethod
    def layer_ids(self) -> tuple[str, ...]:
        """The layers in the order of the eye."""

    @abstractmethod
    def layer(self, layer_id: str) -> nn.Module:
        """Return the module whose output is that of a layer. Raises KeyError for another id."""

    @abstractmethod
    def outputs(self, batch: Tensor, ids: Collection[str]) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the logits of a normalised batch, and what comes out of the layers ``ids``.

        Gradients flow where the caller lets them.
        """

    @abstractmethod
    def explain(self, seen: Inspection, layer_id: str, cell: Cell, part: str = "") -> Explanation:
        """Return how the number at ``cell`` of a layer's output came about.

        ``seen`` is of this inspector, with the weights that it has now. ``part`` and what is
        raised are those of ``engine.inspection.arithmetic.explain``.
        """

    @property
    def changes(self) -> Changes:
        """What is tried out on the copy; changes that don't fit the network are left out."""
        return self._applied.changes

    def change(self, changes: Changes) -> None:
        """Try out these changes from now on, and no others."""
        self._applied.put(changes)

    def inspect(self, pixels: Pixels) -> Inspection:
        """Send one picture (height, width, channels) through. Raises ValueError on other shapes."""
        import torch

        channels, height, width = self.preprocessing.shape
        if pixels.shape != (height, width, channels):
            raise ValueError(f"a picture of {pixels.shape}, not {(height, width, channels)}")
        with torch.no_grad(), one_thread():
            batch = self.preprocessing.normalise(pixels[None])
            logits, outputs = self.outputs(batch, self.layer_ids)
            arrays: dict[str, Values] = {i: out[0].numpy() for i, out in outputs.items()}
            probabilities: Values | None = None
            if outputs and self.answers:
                probabilities = torch.softmax(logits[0], 0).numpy()
        return Inspection(pixels.copy(), arrays, probabilities)

    def kernels(self, layer_id: str) -> Values | None:
        """Return a convolution's kernels (kernels, channels, height, width); None of other layers.

        They are the copy's own memory: other weights are written into it.
        """
        from engine.inspection.what_if import first_convolution

        if layer_id not in self.layer_ids:
            return None
        convolution = first_convolution(self.layer(layer_id))
        return None if convolution is None else convolution.weight.detach().numpy()


class DesignInspector(Inspector):
    """Looks through a design: its layers are the blocks, a container before those inside it.

    Blocks take over ``weights`` where all of theirs fit; the others are initialised from ``seed``.
    Of a network in which some block can't work, the blocks before it are run.
    """

    def __init__(
        self,
        network: Network,
        preprocessing: Preprocessing,
        classes: int,
        weights: Weights | None,
        seed: int = 0,
        *,
        changes: Changes = NO_CHANGES,
    ) -> None:
        from engine.build import build
        from engine.inspection.what_if import Applied

        report = check(network, preprocessing.shape, classes)
        running = _what_runs(network, report)
        self._network = running
        self.preprocessing = preprocessing
        self.classes = classes
        self.answers = report.output_shape == (classes,)
        self._built = build(running, preprocessing.shape, classes, seed).eval()
        carried = self._built.carry_over(weights or {})
        with_weights = {i for i in running.ids if report.of(i).parameters}
        self.untrained = frozenset(with_weights - carried)
        shapes = {i: report.of(i).output_shape for i in running.ids}
        self._applied = Applied(self.layer, lambda layer_id: (shapes.get(layer_id) or (None,))[0])
        self._applied.put(changes)

    @property
    def module(self) -> BuiltNetwork:
        return self._built

    @property
    def layer_ids(self) -> tuple[str, ...]:
        return self._network.ids

    def layer(self, layer_id: str) -> nn.Module:
        return self._built.blocks[layer_id]

    def outputs(self, batch: Tensor, ids: Collection[str]) -> tuple[Tensor, dict[str, Tensor]]:
        return self._built.forward_keeping(batch, ids)

    def take(self, weights: Weights) -> None:
        """Go on with other weights of the same network; blocks that they don't fit keep theirs."""
        changes = self.changes
        self._applied.take_back()
        self.untrained -= self._built.carry_over(weights)
        self._applied.put(changes)

    def explain(self, seen: Inspection, layer_id: str, cell: Cell, part: str = "") -> Explanation:
        from engine.inspection.arithmetic.explain import Captured, explain

        with one_thread(), self._applied.resting():
            picture = self.preprocessing.normalise(seen.picture[None])[0].numpy()
            captured = Captured(picture, seen.outputs)
            explained = explain(self._network, self._built, captured, layer_id, cell, part)
        return self._applied.explained(explained)


def _what_runs(network: Network, report: Report) -> Network:
    """Return the network up to the first of its own blocks that can't work, or holds one."""
    works = [report.of(placed.id).output_shape is not None for placed in network.blocks]
    return Network(
        blocks=network.blocks[: works.index(False)] if False in works else network.blocks
    )


@contextmanager
def one_thread() -> Iterator[None]:
    """Keep torch to one core in this thread: beside a training run, which has them all busy,
    a second one costs a hundred times more in waiting than it brings for one picture.
    """
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
