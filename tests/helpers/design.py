"""The Design workspace and its details in a window, and the words they show."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.design.details import DesignDetails
from gui.design.fields.real import RealNumbers
from gui.design.workspace import DesignWorkspace
from gui.document import Document
from gui.widgets.rows import Caption
from tests.helpers.window import show


def shown(
    qtbot: QtBot, document: Document, width: int = 960, real: RealNumbers | None = None
) -> QWidget:
    """Return workspace and details side by side, as the window shows them."""
    window = QWidget()
    line = QHBoxLayout(window)
    line.setContentsMargins(0, 0, 0, 0)
    details = DesignDetails(document)
    details.setFixedWidth(300)
    workspace = DesignWorkspace(document, real)
    details.field_chosen.connect(workspace.show_field)
    line.addWidget(workspace, 1)
    line.addWidget(details)
    window.resize(width, 680)
    qtbot.addWidget(window)
    show(window)
    return window


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def caption_of(window: QWidget, label: str) -> Caption:
    """Return the name of a setting as it stands in the form."""
    found = [c for c in window.findChildren(Caption) if c.text() == label and c.isVisible()]
    assert len(found) == 1
    return found[0]
