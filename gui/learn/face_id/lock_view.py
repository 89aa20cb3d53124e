"""LockView: locked or unlocked, and how far the face before the camera is from the threshold."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.learn.face_id.model import FaceIdModel, Guess

HEIGHT, SIGN, BAR = 148, 44, 14
"""Pixels."""


class LockView(QWidget):
    """A lock, whose face it is, and the distance as a bar with the threshold across it."""

    def __init__(self, model: FaceIdModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._most = 1.0
        self._words = ""
        self.setAccessibleName(self.tr("Lock"))
        self.setToolTip(
            self.tr(
                "The bar is how far this face is from the pictures of the nearest person: the "
                "median distance. Up to the threshold the lock opens."
            )
        )
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for signal in (model.guess_changed, model.threshold_changed, model.people_changed):
            signal.connect(self._show)
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    @property
    def words(self) -> str:
        """What is said beside the lock."""
        return self._words

    def show_most(self, most: float) -> None:
        """The bar ends at this distance."""
        self._most = most
        self.update()

    def _show(self) -> None:
        self._words = self._said(self._model.guess)
        self.setAccessibleDescription(self._words)
        self.update()

    def _said(self, guess: Guess | None) -> str:
        if guess is None and not self._model.people:
            return self.tr("Locked: nobody is enrolled")
        if guess is None:
            return self.tr("Locked: no face is seen")
        if self._model.unlocked:
            return self.tr("Unlocked: {name}").format(name=guess.name)
        return self.tr("Locked: not near enough to {name}").format(name=guess.name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = theme.tokens(self)
        guess, unlocked = self._model.guess, self._model.unlocked
        colour = tokens.runs["green"] if unlocked else tokens.runs["vermilion"]
        if guess is None:
            colour = tokens.quiet
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour if guess else tokens.border, 2 if guess else 1))
        painter.setBrush(tokens.surface)
        painter.drawRoundedRect(whole, theme.RADIUS, theme.RADIUS)
        inner = whole.adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
        sign = "lock-open-variant" if unlocked else "lock"
        place = QRectF(inner.left(), inner.top(), SIGN, SIGN)
        theme.icon(sign, colour).paint(painter, place.toRect())
        self._paint_words(painter, inner, guess, tokens)
        self._paint_bar(painter, inner, guess, tokens)
        painter.end()

    def _paint_words(
        self, painter: QPainter, inner: QRectF, guess: Guess | None, tokens: theme.Tokens
    ) -> None:
        flags = Qt.AlignmentFlag
        left = inner.left() + SIGN + theme.RELATED
        font = theme.tabular(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        painter.setFont(font)
        high = QFontMetricsF(font).height()
        painter.setPen(tokens.text)
        number = "–" if guess is None else f"{guess.distance:.2f}"
        top = QRectF(left, inner.top() - theme.GRID, inner.right() - left, high)
        painter.drawText(top, flags.AlignLeft | flags.AlignVCenter, number)
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, top.width())
        below = QRectF(left, top.bottom(), top.width(), metrics.height())
        painter.drawText(below, flags.AlignLeft | flags.AlignVCenter, words)

    def _paint_bar(
        self, painter: QPainter, inner: QRectF, guess: Guess | None, tokens: theme.Tokens
    ) -> None:
        small = theme.tabular(theme.small(self.font()))
        metrics = QFontMetricsF(small)
        bar = QRectF(inner.left(), inner.bottom() - metrics.height() - BAR - 2, inner.width(), BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(tokens.border, tokens.surface, 0.5))
        painter.drawRoundedRect(bar, 3, 3)
        at = bar.left() + min(self._model.threshold / self._most, 1.0) * bar.width()
        if guess is not None:
            near = QRectF(bar)
            near.setWidth(max(3.0, min(guess.distance / self._most, 1.0) * bar.width()))
            painter.setBrush(
                tokens.runs["green"] if self._model.unlocked else tokens.runs["vermilion"]
            )
            painter.drawRoundedRect(near, 3, 3)
        painter.setPen(QPen(tokens.text, 2))
        painter.drawLine(QPointF(at, bar.top() - 4), QPointF(at, bar.bottom() + 4))
        painter.setFont(small)
        painter.setPen(tokens.quiet)
        words = self.tr("threshold {number}").format(number=f"{self._model.threshold:.2f}")
        wide = metrics.horizontalAdvance(words)
        left = min(max(at - wide / 2, inner.left()), inner.right() - wide)
        painter.drawText(QPointF(left, inner.bottom() + 1), words)
