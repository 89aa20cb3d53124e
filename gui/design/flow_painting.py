"""What stands over the picture of the network in the window: outlines, captions, the mouse."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from engine.drawing import Picture
from engine.drawing.primitives import Area, Box, Item
from gui import theme


@dataclass(frozen=True)
class Caption:
    """The words below a block that is drawn at ``place``, in pixels."""

    block: str
    text: str
    place: QRectF


def meets(item: Item, seen: QRectF) -> bool:
    """Whether any of ``item`` lies in ``seen``."""
    left, top, right, bottom = item.bounds
    outside = right < seen.left() - 2 or left > seen.right() + 2
    return not (outside or bottom < seen.top() - 2 or top > seen.bottom() + 2)


def outline(
    painter: QPainter, picture: Picture, blocks: Iterable[str], colour: QColor, width: float
) -> None:
    """Draw around the volumes of ``blocks``, where the painter paints the picture."""
    wanted = set(blocks) - {""}
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    for item in picture.items:
        if item.block not in wanted:
            continue
        if isinstance(item, Area):
            painter.drawPolygon(_polygon(item))
        elif isinstance(item, Box):
            place = QRectF(item.left, item.top, item.width, item.height)
            painter.drawRoundedRect(place, item.radius, item.radius)


def write(
    painter: QPainter, captions: list[Caption], current: str, room: QSize, chosen: theme.Tokens
) -> None:
    """Write the current block's caption, and those that find room beside all volumes."""
    plain = painter.font()
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    taken = [caption.place.adjusted(1, 1, -1, -1) for caption in captions]
    for caption in sorted(captions, key=lambda one: one.block != current):
        marked = caption.block == current
        painter.setFont(bold if marked else plain)
        metrics = painter.fontMetrics()
        size = QSizeF(metrics.horizontalAdvance(caption.text) + 2, metrics.height())
        place = QRectF(QPointF(), size)
        place.moveCenter(caption.place.center())
        place.moveTop(min(caption.place.bottom() + 1, room.height() - size.height()))
        place.moveLeft(max(2.0, min(place.left(), room.width() - size.width() - 2)))
        if not marked and any(place.intersects(other) for other in taken):
            continue
        taken.append(place.adjusted(-4, 0, 4, 0))
        painter.fillRect(place, chosen.window)
        painter.setPen(chosen.text if marked else chosen.quiet)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, caption.text)


def write_corner(painter: QPainter, text: str, at: QPointF, chosen: theme.Tokens) -> None:
    """Write how often a stretch repeats, ending at ``at`` in the corner of its frame."""
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    place = QRectF(0, 0, metrics.horizontalAdvance(text) + 2, metrics.capHeight() + 2)
    place.moveBottomRight(at + QPointF(1, 1))
    place.moveTop(max(0.0, place.top()))
    painter.fillRect(place, chosen.window)
    painter.setPen(chosen.text)
    painter.drawText(place.bottomLeft() + QPointF(1, -1), text)


def block_at(picture: Picture, where: QPointF, reach: float) -> str:
    """Return the block whose volume is at ``where``, or else the nearest within ``reach``."""
    nearest, distance = "", reach
    for item in reversed(picture.items):
        if not item.block or not isinstance(item, Area | Box):
            continue
        bounds = item.bounds
        across = max(bounds.left - where.x(), where.x() - bounds.right, 0.0)
        down = max(bounds.top - where.y(), where.y() - bounds.bottom, 0.0)
        if across == down == 0 and _covers(item, where):
            return item.block
        if max(across, down) < distance:
            nearest, distance = item.block, max(across, down)
    return nearest


def _covers(item: Area | Box, point: QPointF) -> bool:
    if item.fill is None:
        return False
    if isinstance(item, Box):
        return True
    return _polygon(item).containsPoint(point, Qt.FillRule.OddEvenFill)


def _polygon(item: Area) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in item.points])
