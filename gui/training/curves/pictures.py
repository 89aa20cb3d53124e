"""The curves as pictures: pixels or vectors, on paper white whatever the window's colours are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPicture
from PySide6.QtSvg import QSvgGenerator

from gui import theme
from gui.training.curves.board import CurveBoard

WIDTH, ROW = 960, 150
"""Of a picture; the height is so much for each plot, and twice for the large ones."""
MARGIN = 24
SHARP = 3
"""Pixels of a PNG to one of those."""
PAPER = QColor("white")
TITLE = "Title"
"""What a PNG calls it."""


Make = Callable[[], bytes]
"""Returns the file of a picture; may be called in any thread."""


def as_svg(board: CurveBoard, title: str) -> Make:
    """Take down what the board shows as vectors, its words as text."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = picture_size(board)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(board.tr("Curves of a training run, drawn by Convoscope"))
    painter = QPainter(generator)
    _paint(painter, board, title, size)
    painter.end()
    return lambda: bytes(data.data())


def as_png(board: CurveBoard, title: str) -> Make:
    """Take down what the board shows; the pixels, which take long, are painted where it is made."""
    size, strokes = picture_size(board), QPicture()
    painter = QPainter(strokes)
    _paint(painter, board, title, size)
    painter.end()
    return lambda: _png(strokes, size * SHARP, title)


def _png(strokes: QPicture, pixels: QSize, title: str) -> bytes:
    image = QImage(pixels, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    strokes.play(painter)
    painter.end()
    image.setText(TITLE, title)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("the picture can't be drawn")
    return bytes(data.data())


def picture_size(board: CurveBoard) -> QSize:
    return QSize(WIDTH, 2 * MARGIN + 28 + ROW * board.rows)


def _paint(painter: QPainter, board: CurveBoard, title: str, size: QSize) -> None:
    painter.fillRect(QRect(0, 0, size.width(), size.height()), PAPER)
    font = QFont(board.font())
    font.setPixelSize(12)
    large = QFont(font)
    large.setPixelSize(15)
    large.setWeight(QFont.Weight.DemiBold)
    painter.setFont(large)
    painter.setPen(theme.LIGHT.text)
    head = QRectF(MARGIN, MARGIN - 8, size.width() - 2 * MARGIN, 24)
    painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, title)
    place = QRectF(0, 0, size.width(), size.height())
    inner = place.adjusted(MARGIN, MARGIN + 24, -MARGIN, -MARGIN)
    board.paint_on(painter, inner, theme.LIGHT, theme.tabular(font))
