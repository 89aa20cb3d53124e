"""Curves: what an activation makes of numbers, what weights cost, what a bias moves."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from engine.blocks import Activation
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
from gui.design.sketches import function

RANGES = {
    "none": "−∞ … ∞",
    "relu": "0 … ∞",
    "leaky_relu": "−∞ … ∞",
    "elu": "−1 … ∞",
    "gelu": "−0.17 … ∞",
    "silu": "−0.28 … ∞",
    "sigmoid": "0 … 1",
    "tanh": "−1 … 1",
    "scaled_tanh": "−1.72 … 1.72",
}
"""The values that a function can give."""


class ActivationCurve:
    """The function's curve over the numbers that really enter it."""

    def __init__(self, scene: Scene) -> None:
        block: Any = scene.block
        self._scene = scene
        self._name: str = block.function if isinstance(block, Activation) else block.activation
        self._curve = function(self._name, getattr(block, "slope", 0.01))

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        entering = self._entering()
        reach = 4.0
        if entering is not None and entering.size:
            reach = float(np.clip(np.quantile(np.abs(thinned(entering)), 0.995), 2.0, 30.0))
        xs = np.linspace(-reach, reach, 161)
        ys = np.array([self._curve(float(x)) for x in xs])
        plot = plot_in(room, (-reach, reach), (min(float(ys.min()), 0.0), max(float(ys.max()), 1)))
        if entering is not None and entering.size:
            edges, shares = histogram(entering, -reach, reach, 61)
            tall = 0.8 * (plot.top - plot.bottom) / max(*shares, 1e-9)
            faint = theme.mixed(chosen.quiet, chosen.surface, 0.3)
            heights = [plot.bottom + tall * share for share in shares]
            paint_bars(painter, plot, edges, heights, faint)
        paint_axes(painter, plot, chosen)
        paint_curve(painter, plot, xs, ys, QPen(family_colour(self._scene, chosen), 2.5))

    def caption(self) -> str:
        words = tr("gives {range}").format(range=RANGES[self._name])
        entering = self._entering()
        if entering is None or not entering.size:
            return words
        below = float((entering < 0).mean())
        if self._name == "relu":
            more = tr("of the numbers that enter it here, {share} become 0")
        else:
            more = tr("of the numbers that enter it here, {share} are negative")
        return f"{words}; {more.format(share=percent_text(below, 0))}"

    def _entering(self) -> NDArray[np.float32] | None:
        entering = self._scene.summed
        return None if entering is None else entering[np.isfinite(entering)]


class Penalty:
    """What a regulariser adds to the loss for a weight (or an output) of each size."""

    def __init__(self, scene: Scene, of: str) -> None:
        self._scene, self._of = scene, of
        block: Any = scene.block
        self._price = block.strengths(of)

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        values = self._values()
        reach = 1.0 if values is None or not values.size else float(np.abs(values).max()) * 1.1
        reach = reach or 1.0
        xs = np.linspace(-reach, reach, 121)
        ys = self._price.l1 * np.abs(xs) + self._price.l2 * xs**2
        tallest = float(ys.max()) or 1.0
        plot = plot_in(room, (-reach, reach), (0.0, tallest))
        if values is not None and values.size:
            edges, shares = histogram(values, -reach, reach)
            tall = 0.7 * tallest / max(max(shares), 1e-9)
            faint = theme.mixed(chosen.quiet, chosen.surface, 0.3)
            paint_bars(painter, plot, edges, [share * tall for share in shares], faint)
        paint_axes(painter, plot, chosen)
        paint_curve(painter, plot, xs, ys, QPen(family_colour(self._scene, chosen), 2.5))

    def caption(self) -> str:
        if not self._price:
            return tr("no price: the loss doesn't mind how large they are")
        terms = []
        if self._price.l1:
            terms.append(tr("{strength} · Σ|x|").format(strength=f"{self._price.l1:g}"))
        if self._price.l2:
            terms.append(tr("{strength} · Σx²").format(strength=f"{self._price.l2:g}"))
        words = " + ".join(terms)
        values = self._values()
        if values is None:
            return words
        price = self._price.l1 * np.abs(values).sum() + self._price.l2 * (values**2).sum()
        return tr("{formula} = {price} at the beginning").format(
            formula=words, price=short(float(price))
        )

    def _values(self) -> NDArray[np.float32] | None:
        if self._of == "output":
            return self._scene.outputs
        return self._scene.weights(self._of)


class Bias:
    """What comes out of one unit with a bias of 1, and without."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._on: bool = getattr(scene.block, "bias", True)

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        block: Any = self._scene.block
        curve = function(getattr(block, "activation", "none"), 0.01)
        xs = np.linspace(-4, 4, 121)
        plain = np.array([curve(float(x)) for x in xs])
        moved = np.array([curve(float(x) + 1) for x in xs])
        low = min(float(plain.min()), float(moved.min()), 0.0)
        plot = plot_in(room, (-4, 4), (low, max(float(moved.max()), 1.0)))
        paint_axes(painter, plot, chosen)
        quiet = QPen(chosen.quiet, 1.5, Qt.PenStyle.DashLine)
        strong = QPen(family_colour(self._scene, chosen), 2.5)
        paint_curve(painter, plot, xs, plain, quiet if self._on else strong)
        if self._on:
            paint_curve(painter, plot, xs, moved, strong)

    def caption(self) -> str:
        if not self._on:
            return tr("every result begins at 0")
        output = self._scene.own.output_shape
        biases = count_text(output[0] if output else 0, tr("bias"), tr("biases"))
        return tr("{biases}; drawn: one of 1, and none (dashed)").format(biases=biases)


class Following:
    """How the running mean of a normalisation follows what the batches have."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._momentum: float = getattr(scene.block, "momentum", 0.1)

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        xs = np.arange(61.0)
        batches = 1.0 + 0.35 * np.random.default_rng(3).standard_normal(len(xs))
        running = [0.0]
        for batch in batches[1:]:
            running.append((1 - self._momentum) * running[-1] + self._momentum * batch)
        plot = plot_in(room, (0.0, 60.0), (0.0, 2.0))
        paint_axes(painter, plot, chosen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(chosen.quiet, chosen.surface, 0.6))
        for x, y in zip(xs, batches, strict=True):
            painter.drawEllipse(plot.point(float(x), float(y)), 1.8, 1.8)
        colour = QPen(family_colour(self._scene, chosen), 2.5)
        paint_curve(painter, plot, xs, np.array(running), colour)

    def caption(self) -> str:
        words = tr("means of 60 batches (dots), and what is kept: about the last {count} of them")
        return words.format(count=short(1 / self._momentum))
