"""CardButton: a card of which all is one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui import theme


class CardButton(QAbstractButton):
    """What stands on it goes into ``column``."""

    def __init__(self, name: str, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(help)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        self.column.setSpacing(theme.RELATED)

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


def card_label(text: str = "", role: str = "") -> QLabel:
    """Return a label that breaks its lines and leaves clicks to its card; quiet ones are small."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    if role:
        theme.set_role(label, role)
    if role == "quiet":
        label.setFont(theme.small(label.font()))
    return label
