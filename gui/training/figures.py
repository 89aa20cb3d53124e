"""The figures of a run in a row: a caption, a number, and what belongs to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from gui import theme

NONE = "–"


class Figure(QWidget):
    """One number that changes often: painted, so that nothing around it is laid out anew."""

    def __init__(self, caption: str, help: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self._value = NONE
        self._detail = ""
        self.setToolTip(help)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._set_fonts()
        self._name()

    def show_value(self, value: str, detail: str = "") -> None:
        if (value, detail) != (self._value, self._detail):
            self._value, self._detail = value, detail
            self._name()
            self.update()

    @property
    def text(self) -> str:
        return f"{self._value} {self._detail}".strip()

    def sizeHint(self) -> QSize:
        small, large = QFontMetrics(self._small), QFontMetrics(self._large)
        width = max(small.horizontalAdvance("step 1,234"), large.horizontalAdvance("99.99 %"))
        return QSize(width, 2 * small.height() + large.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        top = 0
        lines = (
            (self._caption, self._small, tokens.quiet),
            (self._value, self._large, tokens.text),
            (self._detail, self._small, tokens.quiet),
        )
        for text, font, colour in lines:
            metrics = QFontMetrics(font)
            place = QRect(0, top, self.width(), metrics.height())
            painter.setFont(font)
            painter.setPen(colour)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, shown)
            top += metrics.height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._set_fonts()
            self.updateGeometry()
        if event.type() == QEvent.Type.PaletteChange:
            self.update()

    def _set_fonts(self) -> None:
        self._small = theme.tabular(theme.small(self.font()))
        self._large = theme.tabular(self.font())
        self._large.setPointSizeF(self.font().pointSizeF() * 1.3)
        self._large.setWeight(QFont.Weight.DemiBold)

    def _name(self) -> None:
        self.setAccessibleName(f"{self._caption}: {self.text}")


class FigureRow(QWidget):
    """Figures of equal width, side by side."""

    def __init__(self, captions: dict[str, tuple[str, str]], parent: QWidget | None = None) -> None:
        """``captions``: by a key, the caption and its explanation."""
        super().__init__(parent)
        self._figures = {key: Figure(*words) for key, words in captions.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.RELATED)
        for figure in self._figures.values():
            row.addWidget(figure, 1)

    def show_value(self, key: str, value: str, detail: str = "") -> None:
        self._figures[key].show_value(value, detail)


class ProgressLine(QProgressBar):
    """A thin bar without words; a screen reader has its value."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(theme.EDGE)
        self._painted_to = -1
        self.setRange(0, 1)
        self.setValue(0)

    def show_progress(self, step: int, steps: int) -> None:
        """Show a part of the whole, as far as it can be seen: setting a value paints at once."""
        if self.maximum() != max(1, steps):
            self.setRange(0, max(1, steps))
        length = max(1, self.width())
        if step in (0, steps) or step * length // max(1, steps) != self._painted_to:
            self._painted_to = step * length // max(1, steps)
            self.setValue(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(tokens.border)
        painter.drawRoundedRect(self.rect(), radius, radius)
        share = self.value() / max(1, self.maximum())
        if share > 0:
            done = QRect(0, 0, max(self.height(), round(self.width() * share)), self.height())
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(done, radius, radius)
