"""What is dragged out of a list, and how it looks on its way."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QDrag, QDropEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gui import theme
from gui.network.exchange import BLOCK_MIME, IDS_MIME


def start_drag(
    view: QAbstractItemView, indexes: Sequence[QModelIndex], action: Qt.DropAction
) -> None:
    """Drag rows; their picture hangs below the mouse, so that it doesn't hide where they land."""
    picture = view.viewport().grab(view.visualRect(indexes[0]))
    faint = QPixmap(picture.size())
    faint.setDevicePixelRatio(picture.devicePixelRatio())
    faint.fill(Qt.GlobalColor.transparent)
    painter = QPainter(faint)
    painter.setOpacity(0.75)
    painter.drawPixmap(0, 0, picture)
    if len(indexes) > 1:
        _paint_count(painter, picture.deviceIndependentSize().toSize(), len(indexes), view)
    painter.end()
    drag = QDrag(view)
    drag.setMimeData(view.model().mimeData(indexes))
    drag.setPixmap(faint)
    drag.setHotSpot(QPoint(-theme.GROUP, -theme.RELATED))
    drag.exec(action)


def _paint_count(painter: QPainter, size: QSize, count: int, view: QWidget) -> None:
    """Write how many rows are dragged onto the picture of the first one."""
    chosen = theme.tokens(view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(view.font())
    words = f"{count}"
    wide = painter.fontMetrics().horizontalAdvance(words) + theme.GROUP
    place = QRect(size.width() - wide - theme.GROUP, (size.height() - 20) // 2, wide, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(chosen.accent)
    painter.drawRoundedRect(place, 10, 10)
    painter.setPen(chosen.on_accent)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def is_ours(event: QDropEvent) -> bool:
    """Return whether blocks are dragged, new ones or some of the strip."""
    data = event.mimeData()
    return data.hasFormat(BLOCK_MIME) or data.hasFormat(IDS_MIME)
