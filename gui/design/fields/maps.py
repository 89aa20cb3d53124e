"""Maps side by side: what comes out, what is dropped, which channels feed which."""

from __future__ import annotations

import random
from math import ceil, prod
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from engine.wording import count_text, shape_text
from gui import theme
from gui.design.fields.scene import Scene, clearest, family_colour, image, tr

MOST_TILES = 60
ARROW = 40.0
DOTS = 12
"""Most channels that are drawn of each side."""


class Outputs:
    """The maps, or the numbers, that come out: one for each kernel or unit."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        output = self._scene.own.output_shape or (1,)
        if len(output) == 1:
            self._paint_numbers(painter, room, output[0], chosen)
            return
        source = self._scene.input_image(clearest(self._scene.inputs))
        shape = self._scene.own.input_shape or output
        left = _fitting(shape[-2:], QRectF(room.left(), room.top(), 96, room.height()))
        _paint_map(painter, left, source, chosen)
        right = room.adjusted(96 + ARROW, 0, 0, 0)
        _paint_arrow(painter, left.right() + 8, right.left() - 8, room.center().y(), chosen)
        count = min(output[0], MOST_TILES)
        values = self._scene.outputs
        for number, place in enumerate(_tiles(right, count, output[1:])):
            _paint_map(painter, place, None if values is None else image(values[number]), chosen)

    def caption(self) -> str:
        output = self._scene.own.output_shape or (1,)
        if len(output) == 1:
            return tr("{count} come out").format(
                count=count_text(output[0], tr("number"), tr("numbers"))
            )
        maps = count_text(output[0], tr("map"), tr("maps"))
        said = tr("{maps} of {size} come out").format(maps=maps, size=shape_text(output[1:]))
        if output[0] > MOST_TILES:
            said += "; " + tr("the first {count} are shown").format(count=MOST_TILES)
        return said

    def _paint_numbers(
        self, painter: QPainter, room: QRectF, count: int, chosen: theme.Tokens
    ) -> None:
        """Paint one bar for each number, up or down from zero."""
        values = self._scene.outputs
        shown = min(count, int(room.width() / 4))
        heights = np.zeros(shown) if values is None else values[:shown]
        tallest = float(np.abs(heights).max(initial=0.0)) or 1.0
        wide = min(24.0, room.width() / shown)
        left = room.center().x() - wide * shown / 2
        low = room.bottom() if not (heights < 0).any() else room.center().y()
        reach = low - room.top() - 4
        painter.setPen(QPen(chosen.border, 1))
        painter.drawLine(QPointF(left, low), QPointF(left + wide * shown, low))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(family_colour(self._scene, chosen))
        for number, value in enumerate(heights):
            high = max(2.0, reach * abs(float(value)) / tallest)
            top = low - high if value >= 0 else low
            gap = 1.0 if wide > 3 else 0.4
            painter.drawRect(QRectF(left + number * wide + gap, top, wide - 2 * gap, high))


class BeforeAndAfter:
    """One map as it comes in and as it goes out, at one scale."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        shapes = self._scene.shapes
        if shapes is None:
            return
        before, after = (shape[-2:] for shape in shapes)
        across = before[1] + after[1]
        cell = min(room.height() / max(before[0], after[0]), (room.width() - ARROW) / across, 18.0)
        width = across * cell + ARROW
        left = room.center().x() - width / 2
        places = []
        for (height, wide), start in ((before, left), (after, left + before[1] * cell + ARROW)):
            top = room.center().y() - height * cell / 2
            places.append(QRectF(start, top, wide * cell, height * cell))
        channel = clearest(self._scene.inputs)
        sources = self._scene.input_image(channel), self._output(channel)
        for place, source in zip(places, sources, strict=True):
            _paint_map(painter, place, source, chosen)
        middle = room.center().y()
        _paint_arrow(painter, places[0].right() + 8, places[1].left() - 8, middle, chosen)
        painter.setPen(QPen(family_colour(self._scene, chosen), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(places[1])

    def caption(self) -> str:
        shapes = self._scene.shapes
        return "" if shapes is None else f"{shape_text(shapes[0])} → {shape_text(shapes[1])}"

    def _output(self, channel: int) -> QImage | None:
        outputs = self._scene.outputs
        if outputs is None:
            return None
        return self._scene.output_image(channel if channel < len(outputs) else clearest(outputs))


class Dropped:
    """A map, or numbers, of which a share is switched off as at a step of training."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._rate: float = getattr(scene.block, "rate", 0.5)
        self._whole_maps = scene.block.kind == "spatial_dropout"

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        inputs = self._scene.inputs
        if inputs is None or inputs.ndim != 3:
            shape = self._scene.own.input_shape or (120,)
            self._paint_cells(painter, room, prod(shape), chosen)
        elif self._whole_maps:
            off = self._off(len(inputs))
            count = min(len(inputs), MOST_TILES)
            for number, place in enumerate(_tiles(room, count, inputs.shape[1:])):
                source = None if off[number] else self._scene.input_image(number)
                _paint_map(painter, place, source, chosen)
        else:
            self._paint_map_with_gaps(painter, room, chosen)

    def caption(self) -> str:
        shape = self._scene.own.input_shape or (1,)
        count = shape[0] if self._whole_maps else prod(shape)
        kept = 1 / (1 - self._rate)
        words = tr("about {off} of {count} are off at each step; the others count {times} times")
        return words.format(
            off=f"{round(self._rate * count):,}", count=f"{count:,}", times=f"{kept:.3g}"
        )

    def _off(self, count: int) -> np.ndarray[Any, Any]:
        # Each cell has its own chance, the same at every painting: a higher rate takes more off.
        chances = np.array([random.Random(number).random() for number in range(count)])
        off: np.ndarray[Any, Any] = chances < self._rate
        return off

    def _paint_map_with_gaps(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        inputs = self._scene.inputs
        assert inputs is not None
        channel = clearest(inputs)
        before = self._scene.input_image(channel)
        assert before is not None
        height, width = inputs.shape[1:]
        off = np.random.default_rng(5).random((height, width)) < self._rate
        after = before.convertToFormat(QImage.Format.Format_RGB32)
        for row, column in zip(*np.nonzero(off), strict=True):
            after.setPixelColor(int(column), int(row), chosen.surface)
        half = (room.width() - ARROW) / 2
        left = _fitting((height, width), QRectF(room.left(), room.top(), half, room.height()))
        right = left.translated(left.width() + ARROW, 0)
        shift = QPointF(room.center().x() - (left.left() + right.right()) / 2, 0)
        for place, source in ((left, before), (right, after)):
            _paint_map(painter, place.translated(shift), source, chosen)
        start, end = left.translated(shift).right() + 8, right.translated(shift).left() - 8
        _paint_arrow(painter, start, end, room.center().y(), chosen)

    def _paint_cells(
        self, painter: QPainter, room: QRectF, count: int, chosen: theme.Tokens
    ) -> None:
        columns = min(count, 20)
        shown = min(count, 120)
        rows = ceil(shown / columns)
        side = min(room.width() / columns, room.height() / rows, 22.0)
        corner = room.center() - QPointF(columns * side / 2, rows * side / 2)
        colour = theme.mixed(family_colour(self._scene, chosen), chosen.surface, 0.6)
        for number, dark in enumerate(self._off(shown)):
            at = corner + QPointF(number % columns, number // columns) * side
            cell = QRectF(at.x(), at.y(), side, side).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setPen(QPen(chosen.border, 1))
            painter.setBrush(chosen.surface if dark else colour)
            painter.drawRoundedRect(cell, 2, 2)


class Links:
    """Which channels feed which: lines only within a group."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._groups: int = getattr(scene.block, "groups", 1)

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        shapes = self._scene.shapes
        if shapes is None:
            return
        reach = min(240.0, room.width() * 0.5)
        xs = (room.center().x() - reach / 2, room.center().x() + reach / 2)
        sides = [_column(x, min(shape[0], DOTS), room) for x, shape in zip(xs, shapes, strict=True)]
        colours = [family_colour(self._scene, chosen), chosen.quiet]
        groups = max(1, self._groups)
        for a, start in enumerate(sides[0]):
            for b, end in enumerate(sides[1]):
                own = a * groups // len(sides[0])
                if own == b * groups // len(sides[1]):
                    painter.setPen(QPen(theme.mixed(colours[own % 2], chosen.surface, 0.55), 1))
                    painter.drawLine(start, end)
        for side in sides:
            for number, dot in enumerate(side):
                own = number * groups // len(side)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colours[own % 2])
                painter.drawEllipse(dot, 4.5, 4.5)

    def caption(self) -> str:
        shapes = self._scene.shapes
        if shapes is None:
            return ""
        channels, kernels = shapes[0][0], shapes[1][0]
        words = tr("{groups} of {channels} in and {kernels} out")
        return words.format(
            groups=count_text(self._groups, tr("group"), tr("groups")),
            channels=count_text(channels // self._groups, tr("channel"), tr("channels")),
            kernels=kernels // self._groups,
        )


def _tiles(room: QRectF, count: int, size: tuple[int, ...]) -> list[QRectF]:
    """Return places for ``count`` maps of ``size`` (height, width) that fill ``room`` best."""
    height, width = size
    best, columns = 0.0, 1
    for tried in range(1, count + 1):
        rows = ceil(count / tried)
        scale = min((room.width() / tried - 4) / width, (room.height() / rows - 4) / height)
        if scale > best:
            best, columns = scale, tried
    best = max(best, 0.05)
    rows = ceil(count / columns)
    wide, high = width * best + 4, height * best + 4
    left = room.center().x() - wide * columns / 2
    top = room.center().y() - high * rows / 2
    return [
        QRectF(left + (n % columns) * wide, top + (n // columns) * high, wide - 4, high - 4)
        for n in range(count)
    ]


def _fitting(size: tuple[int, ...], room: QRectF) -> QRectF:
    """Return the place of a map of ``size`` (height, width) in the middle of ``room``."""
    height, width = size
    scale = min(room.width() / width, room.height() / height, 18.0)
    place = QRectF(0, 0, width * scale, height * scale)
    place.moveCenter(room.center())
    return place


def _paint_map(
    painter: QPainter, place: QRectF, source: QImage | None, chosen: theme.Tokens
) -> None:
    painter.setPen(QPen(chosen.border, 1))
    painter.setBrush(chosen.raised)
    painter.drawRect(place)
    if source is not None:
        painter.drawImage(place, source)


def _paint_arrow(
    painter: QPainter, start: float, end: float, middle: float, chosen: theme.Tokens
) -> None:
    painter.setPen(QPen(chosen.quiet, 1.2))
    tip = QPointF(end, middle)
    painter.drawLine(QPointF(start, middle), tip)
    painter.drawLine(tip, tip + QPointF(-5, -4))
    painter.drawLine(tip, tip + QPointF(-5, 4))


def _column(x: float, count: int, room: QRectF) -> list[QPointF]:
    step = min(18.0, (room.height() - 12) / max(1, count))
    top = room.center().y() - step * (count - 1) / 2
    return [QPointF(x, top + number * step) for number in range(count)]
