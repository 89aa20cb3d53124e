"""WrappingButton: a button whose words may take more than one line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gui import theme


class WrappingButton(QPushButton):
    def __init__(self, text: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "primary")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        sign = _Sign(icon)
        words = QLabel(text)
        theme.set_role(words, "on accent")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        for label in (sign, words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        line.setSpacing(theme.RELATED)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(words, 1)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        # A button's own is its size hint: long words would widen what it stands in.
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()


class _Sign(QWidget):
    """The button's icon, in the colour of its words."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(theme.ICON, theme.ICON)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = theme.tokens(self).on_accent
        theme.icon(self._icon, colour, colour).paint(painter, self.rect())
        painter.end()
