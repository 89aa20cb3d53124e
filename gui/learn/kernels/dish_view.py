"""DishView: what a kernel makes of the picture, and in which greys it is shown."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.experiments.kernels import Dish
from engine.inspection.arithmetic.words import number
from gui import theme
from gui.widgets.images import to_qimage

EDGE = 6
"""Pixels that the frame of a chosen picture needs, both sides together."""


class PlainPicture(QWidget):
    """A picture as large as there is room, and no higher than it: a caption below stays close."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.framed = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(60, 60)

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(self, image: QImage) -> None:
        turned = image.size() != self._image.size()
        self._image = image
        if turned:
            self._limit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit()

    def sizeHint(self) -> QSize:
        return QSize(200, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        room = self.size() - QSize(EDGE, EDGE)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        # Small pictures, such as digits, stay pixels.
        shrinks = size.width() < self._image.width()
        larger = size.width() < 3 * self._image.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks or larger)
        painter.drawImage(place, self._image)
        chosen = theme.tokens(self)
        painter.setPen(QPen(chosen.accent, 3) if self.framed else QPen(chosen.border, 1))
        painter.drawRect(place.adjusted(-2, -2, 1, 1) if self.framed else place)
        painter.end()

    def _limit(self) -> None:
        """Leave the room that a wide picture can't use to others."""
        if not self._image.isNull():
            wide = max(0, self.width() - EDGE)
            high = ceil(wide * self._image.height() / self._image.width())
            self.setMaximumHeight(max(self.minimumHeight(), high + EDGE))


class DishView(QWidget):
    """Chosen by a click or Space: the shelf and the cells then change its kernel."""

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._picture = PlainPicture(name)
        self._title, self._figures, self._contrast = QLabel(), QLabel(), QLabel()
        theme.set_role(self._title, "section")
        for label in (self._figures, self._contrast):
            label.setFont(theme.tabular(theme.small(label.font())))
            theme.set_role(label, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._picture, 1)
        for label in (self._title, self._figures, self._contrast):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(1)
            column.addWidget(label)
        column.addStretch()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Choose this dish: the shelf and the cells change its kernel"))

    @property
    def image(self) -> QImage:
        return self._picture.image

    def show_chosen(self, chosen: bool) -> None:
        self._picture.framed = chosen
        self._picture.update()

    def show_title(self, title: str, total: float) -> None:
        """Say which kernel it is, and its sum."""
        self._title.setText(title)
        self._total = total

    def show_dish(self, dish: Dish) -> None:
        self._picture.show_image(to_qimage(dish.pixels))
        words = self.tr("kernel's sum {total}, mean {mean}")
        mean = number(round(dish.mean, 1))
        self._figures.setText(words.format(total=number(round(self._total, 4)), mean=mean))
        black, white = (f"{end:.0f}".replace("-", "−") for end in (dish.black, dish.white))
        said = self.tr("black {black}, white {white}")
        if dish.contrast == "signed":
            said = self.tr("black {black}, grey 0, white {white}")
        self._contrast.setText(said.format(black=black, white=white))
        self.setAccessibleDescription(f"{self._title.text()}: {self._figures.text()}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.tokens(self).accent, 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
            painter.end()
