"""LiveView: the square of the newest picture that is recorded and tried, as one sees oneself."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme

SIDE = 240


class LiveView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._words = ""
        self._recording = False
        self.setFixedHeight(SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("What the network sees"))

    @property
    def words(self) -> str:
        """What stands in place of a picture."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def show_picture(self, picture: Image.Image | None, *, mirrored: bool) -> None:
        """Show the middle of a picture; without, nothing but words."""
        if picture is None:
            self._image = QImage()
        else:
            self._image = _square(picture, round(SIDE * self.devicePixelRatioF()), mirrored)
        self.update()

    def show_words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.setAccessibleDescription(words)
            self.update()

    def show_recording(self, recording: bool) -> None:
        """Frame the picture while it is recorded."""
        if recording != self._recording:
            self._recording = recording
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self.width(), SIDE)
        place = QRect((self.width() - side) // 2, (SIDE - side) // 2, side, side)
        shape = QPainterPath()
        shape.addRoundedRect(place.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        painter.fillPath(shape, chosen.surface)
        if self._image.isNull():
            painter.setPen(chosen.quiet)
            room = place.adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), self._words)
        else:
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(place, self._image)
            painter.restore()
        edge: QColor = chosen.problem if self._recording else chosen.border
        painter.setPen(QPen(edge, 3 if self._recording else 1))
        painter.drawPath(shape)
        painter.end()


def _square(picture: Image.Image, side: int, mirrored: bool) -> QImage:
    """Return the middle of a picture as a square, with bytes of its own."""
    width, height = picture.size
    most = min(width, height)
    left, top = (width - most) / 2, (height - most) / 2
    box = (left, top, left + most, top + most)
    small = picture.convert("RGB") if picture.mode != "RGB" else picture
    # Of a much larger picture first a coarse reduction: a frame must not hold the window up.
    small = small.resize((side, side), Image.Resampling.BILINEAR, box, reducing_gap=1.5)
    if mirrored:
        small = small.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    form = QImage.Format.Format_RGB888
    return QImage(small.tobytes(), side, side, 3 * side, form).copy()
