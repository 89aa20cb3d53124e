"""CameraView: the newest frame as in a mirror, and the face that was found in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.learn.face_id.watcher import Seen


class CameraView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: Seen | None = None
        self._words = ""
        self.setAccessibleName(self.tr("What the camera sees"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 150)

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    @property
    def words(self) -> str:
        """What stands in place of a picture, or below it."""
        return self._words

    def show_seen(self, seen: Seen | None) -> None:
        self._seen = seen
        self.update()

    def show_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        tokens = theme.tokens(self)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(whole, theme.RADIUS, theme.RADIUS)
        painter.fillPath(shape, tokens.surface)
        if self._seen is not None:
            painter.save()
            painter.setClipPath(shape)
            self._paint_seen(painter, whole, self._seen, tokens)
            painter.restore()
        self._paint_words(painter, whole, tokens)
        painter.setPen(QPen(tokens.border, 1))
        painter.drawPath(shape)
        painter.end()

    def _paint_seen(
        self, painter: QPainter, whole: QRectF, seen: Seen, tokens: theme.Tokens
    ) -> None:
        width, height = seen.size
        scale = min(whole.width() / width, whole.height() / height)
        place = QRectF(0, 0, width * scale, height * scale)
        place.moveCenter(whole.center())
        painter.drawImage(place, seen.preview.flipped(Qt.Orientation.Horizontal))
        if seen.sighting is not None:
            x, y, wide, high = seen.sighting.box
            mirrored = width - x - wide
            box = QRectF(
                place.left() + mirrored * scale, place.top() + y * scale, wide * scale, high * scale
            )
            painter.setPen(QPen(tokens.accent, 2))
            painter.drawRoundedRect(box, theme.GRID, theme.GRID)

    def _paint_words(self, painter: QPainter, whole: QRectF, tokens: theme.Tokens) -> None:
        if not self._words:
            return
        room = whole.adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        if self._seen is None:
            painter.setPen(tokens.quiet)
            painter.drawText(room, int(flags), self._words)
            return
        small = theme.small(self.font())
        painter.setFont(small)
        line = painter.fontMetrics().height() + theme.RELATED
        strip = QRectF(whole.left(), whole.bottom() - line, whole.width(), line)
        ground = theme.mixed(tokens.surface, tokens.surface, 1)
        ground.setAlpha(220)
        painter.fillRect(strip, ground)
        painter.setPen(tokens.text)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self._words)
