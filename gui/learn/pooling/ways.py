"""WayView: a digit made smaller in one way, and what its network says of it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.experiments.pooling import WAYS, Way
from engine.experiments.pooling_digit import Seen
from engine.wording import percent_text
from gui import theme
from gui.learn.pooling.digit import SMALLEST
from gui.widgets.images import to_qimage
from gui.words import translated


class WayView(QWidget):
    """As large from the first picture to the last verdict; ``view`` stands in the picture's place
    where the digit itself is shown.
    """

    def __init__(
        self, way: Way, view: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._way = way
        self._title = QLabel(translated(WAYS[way]) if way != "none" else self.tr("Drag the digit"))
        theme.set_role(self._title, "section")
        self._picture = view or _Picture()
        self._changed, self._verdict = QLabel(" "), QLabel(" ")
        theme.set_role(self._changed, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._title)
        column.addWidget(self._picture)
        for label in (self._changed, self._verdict):
            label.setFont(theme.tabular(label.font()))
            column.addWidget(label)
        for label in (self._title, self._changed, self._verdict):
            # Long words must not widen the window.
            label.setMinimumWidth(1)
        name = translated(WAYS[way])
        self._verdict.setAccessibleName(self.tr("{way} says").format(way=name))
        self._changed.setAccessibleName(self.tr("{way}: change").format(way=name))
        self._verdict.setToolTip(
            self.tr("What its trained network takes the digit for, and how sure it is")
        )

    def set_side(self, side: int) -> None:
        """Make the picture that large."""
        self._picture.setFixedHeight(side)
        self._picture.setMaximumWidth(side)
        self.setMaximumWidth(side)

    def show_seen(self, seen: Seen) -> None:
        if isinstance(self._picture, _Picture) and self._way in seen.smaller:
            self._picture.show_numbers(seen.smaller[self._way])
            words = self.tr("{share} has changed")
            self._changed.setText(words.format(share=percent_text(seen.changed[self._way], 0)))
            self._changed.setToolTip(
                self.tr("How much of the smaller picture is another one than before the move")
            )
        else:
            self._changed.setText(self.tr("a {digit}").format(digit=seen.label))
        said = seen.verdicts.get(self._way)
        if said is None:
            self._verdict.setText(" ")
            return
        right = said.digit == seen.label
        theme.set_role(self._verdict, "" if right else "problem")
        words = self.tr("says {digit}, {probability}")
        self._verdict.setText(
            words.format(digit=said.digit, probability=percent_text(said.probability, 0))
        )


class _Picture(QWidget):
    """Numbers from 0 to 1 in grey, in the size of the whole digit."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setMinimumSize(SMALLEST, SMALLEST)

    def show_numbers(self, numbers: NDArray[np.float32]) -> None:
        grey = np.rint(255 * np.clip(numbers, 0, 1)).astype(np.uint8)
        self._image = to_qimage(grey[..., np.newaxis])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            side = min(self.width() // self._image.width(), self.height() // self._image.height())
            wide, high = self._image.width() * side, self._image.height() * side
            left, top = (self.width() - wide) // 2, (self.height() - high) // 2
            painter.drawImage(QRect(left, top, wide, high), self._image)
        painter.end()
