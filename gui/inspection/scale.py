"""The scale beside a layer: its colours between the numbers that their ends stand for."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from engine.inspection.pictures import number_text
from gui import theme
from gui.services.layers import Layer, to_image

RAMP = 48
HIGH = 8


def draw_scale(
    painter: QPainter,
    line: QRect,
    layer: Layer,
    chosen: theme.Tokens,
    each: str = "",
    *,
    ramp: bool = True,
) -> int:
    """Draw the scale at the right end of ``line``; return how wide it is.

    ``each`` stands for the upper end where every map has one of its own.
    """
    low, high = ends(layer, each)
    metrics = painter.fontMetrics()
    if not ramp:
        values = layer.values[np.isfinite(layer.values)]
        low, high = (number_text(float(v)) for v in (values.min(initial=0), values.max(initial=0)))
    before, after = metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)
    middle = RAMP if ramp else metrics.horizontalAdvance("…")
    width = before + after + middle + 2 * theme.GRID
    place = QRect(line.right() + 1 - width, line.top(), width, line.height())
    vertical = Qt.AlignmentFlag.AlignVCenter
    painter.setPen(chosen.quiet)
    painter.drawText(place, vertical | Qt.AlignmentFlag.AlignLeft, low)
    painter.drawText(place, vertical | Qt.AlignmentFlag.AlignRight, high)
    between = QRect(place.left() + before + theme.GRID, place.top(), middle, place.height())
    if ramp:
        top = place.center().y() - HIGH // 2 + 1
        painter.drawImage(QRect(between.left(), top, RAMP, HIGH), to_image(layer.ramp))
    else:
        painter.drawText(between, Qt.AlignmentFlag.AlignCenter, "…")
    return width


def ends(layer: Layer, each: str = "") -> tuple[str, str]:
    """Return the words at both ends of a layer's scale."""
    if each:
        return ("−max" if layer.signed else "0"), each
    low, high = float(layer.lows.min(initial=0)), float(layer.highs.max(initial=0))
    return number_text(low), number_text(high)
