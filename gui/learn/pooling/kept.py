"""What the pooling experiment has told so far, as lines of its plots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from engine.experiments.comparison.variants import EpochOf
from engine.experiments.pooling import SMALLER, WAYS, Case, Measured, Way
from gui.learn.line_chart import Line


@dataclass
class Kept:
    cases: tuple[Case, ...]
    measured: dict[Case, Measured] = field(default_factory=dict)
    _so_far: dict[Case, float] = field(default_factory=dict)
    """Accuracy on the training digits in the last epoch."""

    def keep_epoch(self, told: EpochOf) -> None:
        self._so_far[self.cases[told.variant]] = told.train_accuracy

    def keep_measured(self, told: Measured) -> None:
        self.measured[told.case] = told

    def of(self, way: Way, window: int) -> Measured | None:
        return self.measured.get(Case(way, 1 if way == "none" else window))

    def by_window(self, names: Mapping[Way, str], colours: Mapping[Way, QColor]) -> list[Line]:
        """Return a solid line of the test and a dashed one of the training for each way."""
        lines = []
        for way in SMALLER:
            cases = [case for case in self.cases if case.way in ("none", way)]
            test = [
                (float(c.window), self.measured[c].test.mean) for c in cases if c in self.measured
            ]
            training = [(float(c.window), t) for c in cases if (t := self._training(c)) is not None]
            if training:
                lines.append(Line("", colours[way], training, dashed=True))
            if test:
                lines.append(Line(names[way], colours[way], test, dots=True))
        return lines

    @property
    def lowest(self) -> float:
        """The lowest accuracy that ``by_window`` shows."""
        told = [one.test.mean for one in self.measured.values()]
        return min((*told, *self._so_far.values()), default=1.0)

    def by_shift(
        self, window: int, names: Mapping[Way, str], colours: Mapping[Way, QColor]
    ) -> list[Line]:
        """Return the accuracy by pixels of the move, for each way with one window."""
        found = ((way, self.of(way, window)) for way in WAYS)
        return [
            Line(
                names[way],
                colours[way],
                [(float(after.pixels), after.accuracy) for after in measured.shifts],
                dots=True,
            )
            for way, measured in found
            if measured is not None
        ]

    def _training(self, case: Case) -> float | None:
        measured = self.measured.get(case)
        return self._so_far.get(case) if measured is None else measured.training.mean
