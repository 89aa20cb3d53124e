"""AnswerBars: how probable the network finds each class, as bars that don't jump."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.wording import percent_text
from gui import theme
from gui.services.tries import Guess

ROW = 26
BAR = 6


class AnswerBars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._guess: Guess | None = None
        self.setFont(theme.tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Answer"))
        self.setToolTip(self.tr("How probable the network finds each class"))

    @property
    def best(self) -> str:
        """The most probable class; empty where nothing is known."""
        guess = self._guess
        return "" if guess is None else guess.classes[int(guess.probabilities.argmax())]

    def show_names(self, names: tuple[str, ...]) -> None:
        """Show the classes, each with an empty bar until there is a guess."""
        if names != self._names:
            self._names = names
            self.updateGeometry()
            self.update()

    def show_guess(self, guess: Guess | None) -> None:
        self._guess = guess
        if guess is not None:
            self.show_names(guess.classes)
        said = "" if guess is None else "; ".join(map(self._said, range(len(guess.classes))))
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, ROW * max(1, len(self._names)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _said(self, place: int) -> str:
        return f"{self._names[place]}: {percent_text(self._share(place), 0)}"

    def _share(self, place: int) -> float:
        return 0.0 if self._guess is None else float(self._guess.probabilities[place])

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        figures = painter.fontMetrics()
        after = figures.horizontalAdvance("100 %") + theme.RELATED
        best = self.best
        for place, name in enumerate(self._names):
            line = QRect(0, place * ROW, self.width(), ROW - BAR - 2)
            strong = name == best
            painter.setPen(chosen.text if strong or self._guess is None else chosen.quiet)
            room = line.adjusted(0, 0, -after, 0)
            shown = figures.elidedText(name, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, shown)
            share = self._share(place)
            if self._guess is not None:
                flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
                painter.drawText(line, flags, percent_text(share, 0))
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRect(0, line.bottom() + 2, self.width(), BAR - 1)
            painter.setBrush(chosen.border)
            painter.drawRoundedRect(bar, 2, 2)
            painter.setBrush(chosen.accent if strong else chosen.quiet)
            if share > 0.005:
                bar.setWidth(max(4, round(share * self.width())))
                painter.drawRoundedRect(bar, 2, 2)
        painter.end()
