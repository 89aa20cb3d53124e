"""The picture of the network in a strip of the workspace, scrolled to the current block."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from gui import theme
from gui.design.volumes import NetworkPicture
from gui.document import Document


class NetworkView(QScrollArea):
    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = NetworkPicture(document)
        self.setWidget(self.canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.set_role(self, "page")
        self.setViewportMargins(0, 0, theme.GROUP, 0)
        self.setMinimumHeight(136)
        self.setMaximumHeight(248)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.canvas.moved.connect(self._show_place)

    def sizeHint(self) -> QSize:
        return QSize(400, 168)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Room for the scroll bar is left even where there is none, so that nothing jumps.
        bar = self.horizontalScrollBar().sizeHint().height()
        room = self.maximumViewportSize()
        self.canvas.fit(QSize(room.width(), max(40, room.height() - bar)))

    def _show_place(self, place: QRect) -> None:
        if not place.isEmpty():
            margin = min(80, self.viewport().width() // 4)
            self.ensureVisible(place.center().x(), place.center().y(), margin, place.height() // 2)
