"""Kept: what the experiment has told so far."""

from __future__ import annotations

from collections.abc import Sequence

from engine.experiments.comparison.variants import EpochOf, Mean, Trained
from engine.experiments.pretraining import THEN_PRETRAINED, Layered
from engine.training.pretraining.events import Reconstructed
from engine.training.pretraining.log import PretrainingLog
from gui.learn.line_chart import Line, Point


class Kept:
    def __init__(self) -> None:
        self.pretraining = PretrainingLog()
        """Of the network of 2006, as it was pre-trained last."""
        self._epochs: dict[int, list[Point]] = {}
        """By variant, of the newest seed."""
        self._seed = -1
        self._trained: list[Trained] = []

    @property
    def seeds(self) -> int:
        """From how many seeds all four are trained."""
        return min((len(self._of(variant)) for variant in range(4)), default=0)

    @property
    def failed(self) -> str:
        return next((one.failed for one in self._trained if one.failed), "")

    @property
    def pictures(self) -> Sequence[Reconstructed]:
        """The newest of each layer, from the input up."""
        return tuple(self.pretraining.reconstructed.values())

    def keep_layered(self, told: Layered) -> None:
        if told.variant == THEN_PRETRAINED:
            self.pretraining.append(told.event)

    def keep_epoch(self, told: EpochOf) -> None:
        if told.seed != self._seed:
            self._seed, self._epochs = told.seed, {}
        points = self._epochs.setdefault(told.variant, [])
        points.append((float(told.epoch), told.validation_accuracy or 0.0))

    def keep_trained(self, told: Trained) -> None:
        self._trained.append(told)

    def forget_training(self) -> None:
        self._epochs, self._seed, self._trained = {}, -1, []

    def accuracy(self, variant: int) -> Mean | None:
        """Return how many test pictures a variant reads, over the seeds so far."""
        found = [one.accuracy["test"] for one in self._of(variant)]
        return Mean.of(found) if found else None

    def gain(self, pair: tuple[int, int]) -> Mean | None:
        """Return what pre-training adds to it, seed by seed, as far as both are trained."""
        without, with_it = (self._of(variant) for variant in pair)
        gained = [
            b.accuracy["test"] - a.accuracy["test"] for a, b in zip(without, with_it, strict=False)
        ]
        return Mean.of(gained) if gained else None

    def lines(self, names: Sequence[str], colours: Sequence[str]) -> tuple[Line, ...]:
        """Return the accuracy on held-out pictures by epoch: dashed without pre-training."""
        from PySide6.QtGui import QColor

        return tuple(
            Line(names[variant], QColor(colours[variant // 2]), points, dashed=variant % 2 == 0)
            for variant, points in sorted(self._epochs.items())
        )

    def _of(self, variant: int) -> list[Trained]:
        return [one for one in self._trained if one.variant == variant]
