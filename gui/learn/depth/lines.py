"""What the twins have told so far, and the lines that plots make of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QColor

from engine.experiments.depth import Gradients, Point, Trained
from gui.learn.line_chart import Line

Which = tuple[int, bool]
"""Depth, and whether residual."""
Two = tuple[str, str]
"""Of the plain twin, and of the residual one."""

SMOOTHED = 8
"""Steps whose losses are averaged for a point of the curve."""


@dataclass
class Kept:
    _first: dict[Which, Gradients] = field(default_factory=dict)
    _after: dict[Which, Gradients] = field(default_factory=dict)
    _losses: dict[Which, list[float]] = field(default_factory=dict)
    _trained: dict[Which, Trained] = field(default_factory=dict)

    def forget_training(self) -> None:
        """Keep the gradients of fresh networks alone."""
        for told in (self._after, self._losses, self._trained):
            told.clear()

    def keep_gradients(self, told: Gradients) -> None:
        kept = self._after if told.trained else self._first
        kept[told.depth, told.residual] = told

    def keep_point(self, told: Point) -> bool:
        """Return whether it is the first of a depth."""
        new = not any(depth == told.depth for depth, _ in self._losses)
        self._losses.setdefault((told.depth, told.residual), []).append(told.loss)
        return new

    def keep_trained(self, told: Trained) -> None:
        self._trained[told.depth, told.residual] = told

    def has_first(self, depths: tuple[int, ...]) -> bool:
        return all((depth, residual) in self._first for depth in depths for residual in (0, 1))

    def has_after(self, depth: int) -> bool:
        return any(which[0] == depth for which in self._after)

    def pair(self, depth: int) -> tuple[Trained, Trained] | None:
        """Return both twins of a depth; None until both are trained."""
        plain, residual = (self._trained.get((depth, which)) for which in (False, True))
        return None if plain is None or residual is None else (plain, residual)

    def reach(self, depth: int) -> tuple[float, float] | None:
        """Return how level gradients come through both fresh twins of a depth; None until both
        are known.
        """
        plain, residual = (self._first.get((depth, which)) for which in (False, True))
        return None if plain is None or residual is None else (plain.reach, residual.reach)

    def error_lines(self, names: Two, colours: Two) -> list[Line]:
        return [
            Line(names[residual], QColor(colours[residual]), points, dots=True)
            for residual in (0, 1)
            if (
                points := sorted(
                    (float(depth), one.error)
                    for (depth, which), one in self._trained.items()
                    if which == residual
                )
            )
        ]

    def gradient_lines(self, depth: int, after: bool, names: Two, colours: Two) -> list[Line]:
        kept = self._after if after else self._first
        return [
            Line(names[residual], QColor(colours[residual]), list(enumerate(told.norms, 1)))
            for residual in (0, 1)
            if (told := kept.get((depth, bool(residual))))
        ]

    def loss_lines(self, depth: int, names: Two, colours: Two) -> list[Line]:
        return [
            Line(names[residual], QColor(colours[residual]), _smoothed(losses))
            for residual in (0, 1)
            if (losses := self._losses.get((depth, bool(residual))))
        ]


def _smoothed(losses: list[float]) -> list[tuple[float, float]]:
    """Return (step, mean of the last few losses), the steps from 1."""
    points = []
    for end in range(1, len(losses) + 1):
        about = losses[max(0, end - SMOOTHED) : end]
        points.append((float(end), sum(about) / len(about)))
    return points
