"""How numbers spread: weights as they are drawn, what constraints and normalisations do."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from engine.wording import count_text, percent_text
from gui import theme
from gui.design.fields.plot import (
    histogram,
    paint_axes,
    paint_bars,
    paint_curve,
    plot_in,
    short,
    thinned,
)
from gui.design.fields.scene import Scene, family_colour, tr

Numbers = NDArray[np.float32]
MOST_BARS = 64


class Drawn:
    """The weights that a run would begin with."""

    def __init__(self, scene: Scene, of: str) -> None:
        self._scene, self._of = scene, of

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        weights = self._scene.weights(self._of)
        if weights is None or not weights.size:
            painter.setPen(chosen.quiet)
            words = tr("The weights are drawn once the network can be built.")
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)
            return
        reach = float(np.abs(weights).max()) * 1.15 or 1.0
        edges, shares = histogram(weights, -reach, reach)
        plot = plot_in(room, (-reach, reach), (0.0, max(shares)))
        paint_axes(painter, plot, chosen)
        fill = theme.mixed(family_colour(self._scene, chosen), chosen.surface, 0.6)
        paint_bars(painter, plot, edges, shares, fill)

    def caption(self) -> str:
        weights = self._scene.weights(self._of)
        if weights is None or not weights.size:
            return ""
        words = tr("{count} drawn: mean {mean}, deviation {deviation}, from {low} to {high}")
        return words.format(
            count=f"{weights.size:,}",
            mean=short(float(weights.mean())),
            deviation=short(float(weights.std())),
            low=short(float(weights.min())),
            high=short(float(weights.max())),
        )


class Resting(Drawn):
    """The weights that stay as they are drawn, or learn."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "kernel")
        self._frozen: bool = getattr(scene.block, "frozen", False)

    def caption(self) -> str:
        parameters = count_text(self._scene.own.parameters, tr("parameter"), tr("parameters"))
        words = (
            tr("{count} stay as they begin") if self._frozen else tr("{count} begin so and learn")
        )
        return words.format(count=parameters)


class Constrained:
    """The weights before a constraint and after it: their lengths, or how they spread."""

    def __init__(self, scene: Scene, of: str) -> None:
        self._scene, self._of = scene, of
        block: Any = scene.block
        self._rule = block.rule(of)

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        colour = family_colour(self._scene, chosen)
        fill = theme.mixed(colour, chosen.surface, 0.6)
        outline = QPen(chosen.quiet, 1)
        if self._rule is not None and self._rule.constraint == "non_negative":
            weights = self._weights()
            reach = float(np.abs(weights).max()) * 1.1 or 1.0
            edges, before = histogram(weights, -reach, reach)
            _, after = histogram(np.maximum(weights, 0), -reach, reach)
            plot = plot_in(room, (-reach, reach), (0.0, max(*before, 1e-9) * 1.4))
            paint_axes(painter, plot, chosen)
            paint_bars(painter, plot, edges, after, fill)
            paint_bars(painter, plot, edges, before, None, outline)
            return
        before, after = self._lengths()
        limit = self._limit()
        tallest = max(*before, limit or 0.0, 1e-9) * 1.1
        places = [float(n) for n in range(len(before) + 1)]
        plot = plot_in(room, (0.0, float(len(before))), (0.0, tallest))
        paint_axes(painter, plot, chosen)
        paint_bars(painter, plot, places, after, fill)
        paint_bars(painter, plot, places, before, None, outline)
        if limit is not None:
            across, up = np.array([plot.low, plot.high]), np.array([limit, limit])
            paint_curve(painter, plot, across, up, QPen(chosen.problem, 1.5))

    def caption(self) -> str:
        if self._rule is None:
            return tr("lengths of the weights of each unit; they may grow freely")
        match self._rule.constraint:
            case "non_negative":
                share = float((self._weights() < 0).mean())
                return tr("{share} of the weights begin below 0 and become 0").format(
                    share=percent_text(share, 0)
                )
            case "unit_norm":
                return tr("outlined: lengths before; filled: after every step")
        shortened = sum(length > self._rule.norm for length in self._lengths()[0])
        return tr("the line is the largest norm; {count} of the units shown are shortened").format(
            count=shortened
        )

    def _limit(self) -> float | None:
        if self._rule is None:
            return None
        return 1.0 if self._rule.constraint == "unit_norm" else float(self._rule.norm)

    def _weights(self) -> Numbers:
        """Return the weights that a run begins with, grown as they may be in training."""
        weights = self._scene.weights(self._of)
        if weights is None or not weights.any():
            made_up = np.random.default_rng(1).standard_normal((12, 9))
            weights = made_up.astype(np.float32) * 0.5
        return weights

    def _lengths(self) -> tuple[list[float], list[float]]:
        weights = self._weights()
        rows = weights.reshape(1, -1) if self._of == "bias" else weights
        before = np.sqrt((rows.astype(np.float64) ** 2).sum(axis=1))[:MOST_BARS]
        limit = self._limit()
        if limit is None:
            after = before
        elif self._rule is not None and self._rule.constraint == "unit_norm":
            after = np.where(before > 0, 1.0, 0.0)
        else:
            after = np.minimum(before, limit)
        return [float(n) for n in before], [float(n) for n in after]


class Normalised:
    """How the numbers spread before a normalisation, and after it."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        before, after = self._before_and_after()
        both = np.concatenate([thinned(before), thinned(after)])
        low, high = float(np.quantile(both, 0.003)), float(np.quantile(both, 0.997))
        edges, old = histogram(before, low, high, 51)
        _, new = histogram(after, low, high, 51)
        tall = sorted([*old, *new])[-3:]
        plot = plot_in(room, (low, high), (0.0, max(tall[0], 1e-9)))
        paint_axes(painter, plot, chosen)
        fill = theme.mixed(family_colour(self._scene, chosen), chosen.surface, 0.6)
        paint_bars(painter, plot, edges, new, fill)
        paint_bars(painter, plot, edges, old, None, QPen(chosen.quiet, 1))

    def caption(self) -> str:
        before, after = self._before_and_after()
        words = tr("before (outlined): mean {mean}, deviation {deviation}; after: {new}, {spread}")
        return words.format(
            mean=short(float(before.mean())),
            deviation=short(float(before.std())),
            new=short(round(float(after.mean()), 3) + 0.0),
            spread=short(float(after.std())),
        )

    def _before_and_after(self) -> tuple[Numbers, Numbers]:
        before = self._scene.inputs
        if before is None:
            made_up = np.random.default_rng(2).standard_normal((1, 40, 40))
            before = (2.4 + 1.7 * made_up).astype(np.float32)
        outputs = self._scene.outputs
        if self._scene.block.kind != "batch_normalisation" and outputs is not None:
            return before, outputs
        # A batch of this one picture: what is kept of many batches isn't known yet.
        axes = (1, 2) if before.ndim == 3 else (0,)
        mean, variance = before.mean(axes, keepdims=True), before.var(axes, keepdims=True)
        epsilon = getattr(self._scene.block, "epsilon", 1e-5)
        return before, ((before - mean) / np.sqrt(variance + epsilon)).astype(np.float32)
