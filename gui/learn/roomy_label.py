"""RoomyLabel: a sentence that keeps the room of the longest one that may stand in its place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class RoomyLabel(QLabel):
    def __init__(self, texts: Iterable[str], parent: QWidget | None = None) -> None:
        """``texts``: all that may be shown here."""
        super().__init__(parent)
        self._texts = tuple(texts)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def heightForWidth(self, width: int) -> int:
        wrapped = int(Qt.TextFlag.TextWordWrap)
        metrics = self.fontMetrics()
        heights = (
            metrics.boundingRect(0, 0, width, 10_000, wrapped, text).height()
            for text in self._texts
        )
        return max(super().heightForWidth(width), *heights)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Whoever lays it out as if it had no words must leave that room as well.
        self.setMinimumHeight(self.heightForWidth(self.width()))
