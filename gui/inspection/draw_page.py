"""DrawPage: a digit drawn by hand, brought into the form of MNIST's."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import Shape
from engine.vision.centring import as_mnist
from gui import theme
from gui.inspection.canvas import PEN, Canvas
from gui.services.frames import Frame
from gui.services.stills import StillSource
from gui.widgets.inputs import leave_wheel_alone


class DrawPage(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = StillSource(self)
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
        pen = _button("pencil", self.tr("Pen"), self.tr("Draw with the left button"))
        eraser = _button("eraser", self.tr("Eraser"), self.tr("Take ink away with the left button"))
        tools = QButtonGroup(self)
        for tool in (pen, eraser):
            tool.setCheckable(True)
            tools.addButton(tool)
        pen.setChecked(True)
        eraser.toggled.connect(self._set_erasing)
        self._undo = _button("undo", self.tr("Take back"), self.tr("Take the last stroke back"))
        self._undo.clicked.connect(self.canvas.undo)
        self._clear = _button("delete-outline", self.tr("Clear"), self.tr("Wipe the canvas"))
        self._clear.clicked.connect(self.canvas.clear)
        self._lay_out(pen, eraser)
        self._tell()

    def set_input_shape(self, shape: Shape) -> None:
        """MNIST's own way only makes sense for pictures of MNIST's size."""
        like_mnist = shape == (1, 28, 28)
        self._centre.setVisible(like_mnist)
        if like_mnist != self._like_mnist:
            self._like_mnist = like_mnist
            self._tell()

    def _lay_out(self, pen: QToolButton, eraser: QToolButton) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(2)
        controls.addWidget(pen)
        controls.addWidget(eraser)
        controls.addWidget(self._width, 1)
        controls.addWidget(self._width_number)
        controls.addWidget(self._undo)
        controls.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(controls)
        column.addWidget(self._centre)
        column.addStretch(1)

    def _set_width(self, width: int) -> None:
        self.canvas.pen_width = width

    def _set_erasing(self, erasing: bool) -> None:
        self.canvas.erasing = erasing

    def _tell(self) -> None:
        there = not self.canvas.empty
        self._undo.setEnabled(self.canvas.can_undo)
        self._clear.setEnabled(there)
        if there:
            self.source.show(Frame(self._picture(), self.tr("Drawing")))
        elif self.source.latest is not None:
            self.source.show(None)

    def _picture(self) -> Image.Image:
        ink = self.canvas.pixels()
        like_mnist = self._like_mnist and self._centre.isChecked()
        return Image.fromarray(as_mnist(ink) if like_mnist else ink)


def _button(icon: str, name: str, help: str) -> QToolButton:
    button = QToolButton()
    theme.set_icon(button, icon)
    button.setIconSize(QSize(theme.ICON, theme.ICON))
    button.setAutoRaise(True)
    button.setToolTip(help)
    button.setAccessibleName(name)
    return button
