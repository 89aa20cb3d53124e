"""CameraLamp: says whether a camera is switched on."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui import theme
from gui.services.camera import CameraSource

DOT = 4.5
"""Radius in pixels."""


class CameraLamp(QLabel):
    """A lit dot and a word while one of the cameras that it follows is on; else a dark one."""

    def __init__(self, *sources: CameraSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = list(sources)
        self.setFont(theme.small(self.font()))
        self.setContentsMargins(theme.GROUP, 0, 0, 0)
        self.setToolTip(
            self.tr("It is on only while its picture is shown. Nothing of it is kept or sent.")
        )
        for source in sources:
            source.on_changed.connect(self._show)
        self._show()

    @property
    def lit(self) -> bool:
        return any(source.on for source in self._sources)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(chosen.problem if self.lit else chosen.quiet)
        if self.lit:
            painter.setBrush(chosen.problem)
        painter.drawEllipse(QPointF(theme.GROUP / 2 - 1, self.height() / 2), DOT, DOT)
        painter.end()

    def _show(self) -> None:
        self.setText(self.tr("Camera on") if self.lit else self.tr("Camera off"))
        theme.set_role(self, "" if self.lit else "quiet")
