"""Shelf: the known kernels, and those that the person's own network has learned."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.experiments.kernels import LearnedKernels
from engine.experiments.shelf import TITLES, shelf_kernel
from engine.inspection.colouring import DIVERGING, colour
from engine.inspection.recipes import Numbers, recipe
from gui import theme
from gui.widgets.images import to_qimage
from gui.widgets.thumbnails import Thumbnails
from gui.words import translated

COLUMNS = 5
ICON, LEARNED = 20, 30
CELL = QSize(34, 34)
SHOWN = (5, 5)
"""The size of the kernels on the buttons."""
ANGLE = 45.0


class Shelf(QWidget):
    """Says which kernel is wanted."""

    known_wanted = Signal(str)
    """A name of the known ones."""
    learned_wanted = Signal(int)
    """The number of a learned one, from 0."""
    training_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        grid = QGridLayout()
        grid.setSpacing(theme.GRID)
        for place, (name, title) in enumerate(TITLES.items()):
            button = self._button(name, translated(title))
            self._buttons[name] = button
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        self._items = QStandardItemModel(self)
        self._learned = Thumbnails(self._items, LEARNED, CELL)
        self._learned.setFlow(Thumbnails.Flow.LeftToRight)
        self._learned.setWrapping(False)
        self._learned.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._learned.setHorizontalScrollMode(Thumbnails.ScrollMode.ScrollPerPixel)
        self._learned.setAccessibleName(self.tr("Learned kernels"))
        self._learned.setToolTip(
            self.tr("Kernels of your own network's first convolution, as training has made them")
        )
        self._learned.row_chosen.connect(self.learned_wanted)
        self._caption = QLabel(self.tr("Learned"))
        theme.set_role(self._caption, "section")
        self._stack = QStackedWidget()
        self._stack.setFixedHeight(CELL.height() + 10)
        self._stack.addWidget(self._nothing_learned())
        self._stack.addWidget(self._learned)
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(self._caption)
        line.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(grid)
        column.addLayout(line)

    def show_learned(self, found: LearnedKernels | None) -> None:
        """Put the learned kernels on the shelf; None: say how to come by some."""
        self._items.clear()
        for place, kernel in enumerate(() if found is None else found.kernels):
            item = QStandardItem(_icon(kernel, LEARNED), "")
            words = self.tr("Learned kernel {number}").format(number=place + 1)
            item.setData(words, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(words)
            item.setEditable(False)
            self._items.appendRow(item)
        self._stack.setCurrentIndex(0 if found is None else 1)

    def show_chosen(self, name: str | None, learned: int | None) -> None:
        """Mark the kernel of the dish that is changed now, where it comes from the shelf."""
        for own, button in self._buttons.items():
            button.setChecked(own == name)
        self._learned.show_row(-1 if learned is None else learned)

    def _nothing_learned(self) -> QWidget:
        words = QLabel(self.tr("Your network hasn't learned any kernels yet."))
        words.setMinimumWidth(1)
        theme.set_role(words, "quiet")
        train = QPushButton(self.tr("Train it"))
        train.setToolTip(self.tr("Go to Train: its first kernels stand here afterwards"))
        train.clicked.connect(self.training_wanted)
        page = QWidget()
        line = QHBoxLayout(page)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(words, 1)
        line.addWidget(train)
        return page

    def _button(self, name: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setText(title)
        button.setAccessibleName(title)
        button.setToolTip(translated(recipe(name).help))
        button.setIcon(_icon(shelf_kernel(name, SHOWN, ANGLE), ICON))
        button.setIconSize(QSize(ICON, ICON))
        button.setFont(theme.small(button.font()))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setMinimumWidth(60)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setCheckable(True)
        button.clicked.connect(partial(self.known_wanted.emit, name))
        self._group.addButton(button)
        return button


def _icon(kernel: Numbers, side: int) -> QIcon:
    """Return a kernel in two colours about zero; one for colour pictures in its own colours."""
    most = float(np.abs(kernel).max()) or 1.0
    if kernel.ndim == 2:
        pixels = colour(kernel, DIVERGING, -most, most)
    else:
        pixels = np.rint(np.moveaxis((kernel / most + 1) / 2 * 255, 0, 2)).astype(np.uint8)
    return QIcon(QPixmap.fromImage(to_qimage(pixels).scaled(side, side)))
