"""The digit drawn with the mouse: white ink on black."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import Shape
from gui import theme
from gui.inspection.subject import Subject, as_mnist
from gui.widgets.inputs import leave_wheel_alone

SIDE = 224
"""Pixels of the drawing, however large it is shown: eight to a pixel of MNIST."""
PEN = 20


class Canvas(QWidget):
    """A square to draw on; the stroke is shown, and told, as it grows."""

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen_width = PEN
        self._side = SIDE
        self._ink = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
        self._ink.fill(Qt.GlobalColor.black)
        self._last: QPointF | None = None
        self.empty = True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Canvas"))
        self.setAccessibleDescription(self.tr("Draw a digit with the mouse"))
        self.setToolTip(self.tr("Draw a digit with the left button"))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def set_side(self, side: int) -> None:
        """Show the drawing larger or smaller; it keeps its own pixels."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def clear(self) -> None:
        self._ink.fill(Qt.GlobalColor.black)
        self.empty = True
        self.update()

    def picture(self) -> Image.Image:
        """Return the drawing, (224, 224) in grey."""
        bits = np.frombuffer(self._ink.constBits(), np.uint8)
        grey = bits.reshape(SIDE, self._ink.bytesPerLine())[:, :SIDE]
        return Image.fromarray(grey.copy())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = None
            self._stroke_to(self._on_drawing(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke_to(self._on_drawing(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._last = None

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._ink)
        if self.empty:
            painter.setPen(theme.DARK.quiet)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Draw a digit"))
        painter.setPen(chosen.border)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _on_drawing(self, place: QPointF) -> QPointF:
        return place * (SIDE / self._side)

    def _stroke_to(self, point: QPointF) -> None:
        painter = QPainter(self._ink)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(Qt.GlobalColor.white, self.pen_width, Qt.PenStyle.SolidLine, *round_))
        if self._last is None:
            painter.drawPoint(point)
        else:
            painter.drawLine(self._last, point)
        painter.end()
        self._last = point
        self.empty = False
        self.update()
        self.drawn.emit()


class DrawSource(QWidget):
    chosen = Signal(object)
    """A Subject, or None when the canvas is wiped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._like_mnist = False
        self.canvas = Canvas()
        self.canvas.drawn.connect(self._tell)
        self._width = QSlider(Qt.Orientation.Horizontal)
        self._width_number = QSpinBox()
        for control in (self._width, self._width_number):
            control.setRange(8, 40)
            control.setValue(PEN)
            control.setAccessibleName(self.tr("Pen width"))
            control.setToolTip(self.tr("How broad the pen draws, in pixels of the canvas"))
            leave_wheel_alone(control)
        self._width.valueChanged.connect(self._width_number.setValue)
        self._width_number.valueChanged.connect(self._width.setValue)
        self._width.valueChanged.connect(self._set_width)
        self._centre = QCheckBox(self.tr("Size and centre as MNIST's"))
        self._centre.setChecked(True)
        self._centre.setToolTip(
            self.tr(
                "Bring the ink into 20×20 pixels, its centre of mass in the middle of 28×28, "
                "as the digits were made that the network learns from"
            )
        )
        self._centre.toggled.connect(self._tell)
        clear = QToolButton()
        clear.setText(self.tr("Clear"))
        clear.setToolTip(self.tr("Wipe the canvas"))
        clear.clicked.connect(self._clear)
        self._lay_out(clear)

    @property
    def subject(self) -> Subject | None:
        """The drawing; None while nothing has been drawn."""
        return self._subject

    def set_input_shape(self, shape: Shape) -> None:
        """MNIST's own way only makes sense for pictures of MNIST's size."""
        like_mnist = shape == (1, 28, 28)
        self._centre.setVisible(like_mnist)
        if like_mnist != self._like_mnist:
            self._like_mnist = like_mnist
            self._subject = None if self.canvas.empty else self._made()

    def _lay_out(self, clear: QToolButton) -> None:
        label = QLabel(self.tr("Pen"))
        label.setBuddy(self._width)
        controls = QHBoxLayout()
        controls.setSpacing(theme.RELATED)
        controls.addWidget(label)
        controls.addWidget(self._width, 1)
        controls.addWidget(self._width_number)
        controls.addWidget(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(controls)
        column.addWidget(self._centre)
        column.addStretch(1)

    def _set_width(self, width: int) -> None:
        self.canvas.pen_width = width

    def _clear(self) -> None:
        self.canvas.clear()
        self._tell()

    def _tell(self) -> None:
        if self.canvas.empty and self._subject is None:
            return
        self._subject = None if self.canvas.empty else self._made()
        self.chosen.emit(self._subject)

    def _made(self) -> Subject:
        picture = self.canvas.picture()
        if self._like_mnist and self._centre.isChecked():
            picture = as_mnist(picture)
        return Subject(self.tr("Drawing"), picture)
