"""What a comparison has told so far, as the table and the curves show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engine.experiments.comparison.variants import Cost, EpochOf, Mean, Part, Trained


@dataclass(frozen=True)
class Row:
    """One variant before any training."""

    name: str
    cost: Cost


@dataclass
class Kept:
    """Grows while the variants are trained; of the epochs only those of the newest seed."""

    rows: Sequence[Row] = ()
    _epochs: dict[int, list[EpochOf]] = field(default_factory=dict)
    _trained: dict[int, list[Trained]] = field(default_factory=dict)

    def forget(self) -> None:
        self._epochs.clear()
        self._trained.clear()

    def keep_epoch(self, told: EpochOf) -> None:
        before = self._epochs.get(told.variant, [])
        if before and before[-1].seed != told.seed:
            before = []
        self._epochs[told.variant] = [*before, told]

    def keep_trained(self, told: Trained) -> None:
        self._trained.setdefault(told.variant, []).append(told)

    def losses(self, place: int) -> list[tuple[float, float]]:
        """Return (epoch, training loss) of a variant."""
        return [(float(one.epoch), one.train_loss) for one in self._epochs.get(place, ())]

    def follows(self, place: int) -> bool:
        """Return whether a variant has learned exactly as one before it, loss by loss."""
        own = self.losses(place)
        return any(own == self.losses(before)[: len(own)] for before in range(place))

    def accuracies(self, place: int) -> list[tuple[float, float]]:
        """Return (epoch, accuracy on held-out pictures) of a variant."""
        told = self._epochs.get(place, ())
        return [
            (float(one.epoch), one.validation_accuracy)
            for one in told
            if one.validation_accuracy is not None
        ]

    def trained(self, place: int) -> Sequence[Trained]:
        return self._trained.get(place, ())

    def accuracy(self, place: int, part: Part) -> Mean | None:
        """Return the accuracy of a variant; while it is trained, that of the last epoch."""
        values = [one.accuracy[part] for one in self.trained(place) if part in one.accuracy]
        if values:
            return Mean.of(values)
        epochs = self._epochs.get(place)
        if not epochs or part == "test":
            return None
        last = epochs[-1]
        value = last.train_accuracy if part == "training" else last.validation_accuracy
        return None if value is None else Mean.of([value])

    def seconds(self, place: int) -> float | None:
        """Return what training a variant took on the mean of its seeds."""
        taken = [one.seconds for one in self.trained(place)]
        return Mean.of(taken).mean if taken else None

    @property
    def best(self) -> int | None:
        """The variant with the best test accuracy, once all are trained at least once."""
        tests = [self.accuracy(place, "test") for place in range(len(self.rows))]
        known = [test.mean for test in tests if test is not None]
        return known.index(max(known)) if known and len(known) == len(tests) else None
