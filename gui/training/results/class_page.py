"""ClassPage: the accuracy of each class, in an order to choose."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from gui import theme
from gui.training.results.class_list import ClassList, Columns, Order, column_names, rows_of
from gui.training.results.reading import Reading
from gui.widgets.inputs import leave_wheel_alone


class ClassPage(QWidget):
    class_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order of the classes"))
        self._order.setToolTip(self.tr("Which classes stand first"))
        orders: tuple[tuple[str, Order], ...] = (
            (self.tr("Lowest accuracy first"), "recall"),
            (self.tr("Lowest precision first"), "precision"),
            (self.tr("In the classes' order"), "classes"),
        )
        for words, order in orders:
            self._order.addItem(words, order)
        leave_wheel_alone(self._order)
        self._order.currentIndexChanged.connect(self._show)
        self.list = ClassList()
        self.list.class_chosen.connect(self.class_chosen)
        self._heading = _Heading(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._order)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        self._show()

    def _show(self) -> None:
        if self._reading is not None:
            order: Order = self._order.currentData()
            self.list.show_rows(rows_of(self._reading.confusion, self._reading.classes, order))
            self._heading.update()


class _Heading(QWidget):
    """The names of the columns, where the list has its numbers."""

    def __init__(self, view: ClassList) -> None:
        super().__init__()
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Accuracy: how much of a class's pictures is read right, its recall. "
                "Precision: how much of what is taken for it is it."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        painter.setPen(theme.tokens(self).quiet)
        columns = Columns(self._view.rows, self._view.viewport().width(), font)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for left, text in zip((columns.recall, columns.precision), column_names(), strict=True):
            painter.drawText(QRect(left, 0, columns.number, self.height()), flags, text)
        painter.end()
