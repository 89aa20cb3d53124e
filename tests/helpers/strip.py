"""Helpers for the tests of the network strip."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gui.document import Document
from gui.network.strip import NetworkStrip
from gui.network.view import StripView
from tests.helpers.window import by_name, show

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def strip_of(qtbot: QtBot, document: Document) -> NetworkStrip:
    strip = NetworkStrip(document)
    strip.resize(272, 680)
    qtbot.addWidget(strip)
    show(strip)
    return strip


def view_of(strip: NetworkStrip) -> StripView:
    return by_name(strip, "Network", StripView)


def spoken(strip: NetworkStrip) -> list[str]:
    """Return what a screen reader says of each row."""
    model = view_of(strip).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def upper_edge(strip: NetworkStrip, place: int) -> QPoint:
    """Return a point just below the upper edge of the block at ``place``."""
    view = view_of(strip)
    rect = view.visualRect(view.model().index(place + 1, 0))
    return QPoint(rect.center().x(), rect.top() + 3)
