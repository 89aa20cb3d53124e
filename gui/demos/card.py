"""DemoCard: a picture, a name and a sentence; all of it is one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui import theme
from gui.demos.scenes import Scene, ScenePicture


class DemoCard(QAbstractButton):
    def __init__(
        self, scene: Scene, title: str, sentence: str, note: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{sentence} {note}")
        self.setToolTip(note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        name, said, small = QLabel(title), QLabel(sentence), QLabel(note)
        theme.set_role(name, "title")
        theme.set_role(small, "quiet")
        small.setFont(theme.small(small.font()))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addWidget(ScenePicture(scene))
        column.addSpacing(theme.GRID)
        for label in (name, said, small):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.insertStretch(column.count() - 1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        ground = chosen.surface
        if self.isDown():
            ground = chosen.selected()
        elif self.underMouse():
            ground = chosen.hovered(ground)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(chosen.accent if focused else chosen.border, width))
        painter.setBrush(ground)
        edge = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(edge, theme.RADIUS, theme.RADIUS)
        painter.end()
