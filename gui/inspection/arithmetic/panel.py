"""ArithmeticPanel: how the number in the cell that was pointed at last came about."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.inspection.arithmetic.words import number
from gui import theme
from gui.inspection.arithmetic.asking import Explained, Explainer, Question
from gui.inspection.arithmetic.grid import NumberGrid
from gui.inspection.arithmetic.sections import Products, Section, Window, sections_of
from gui.inspection.arithmetic.table import ProductsTable
from gui.inspection.model import Cell, InspectionModel
from gui.services.layers import Layer
from gui.services.newest import Newest
from gui.widgets.form import translated

PACE_MS = 150
"""While pictures come live, numbers follow at most this often."""


class ArithmeticPanel(QWidget):
    """Follows the pointer over any map, and keeps the last cell when the pointer leaves.

    Before any was pointed at, it is the cell of the selected map that is furthest from zero.
    """

    explained = Signal(object)
    """An Explained is on show."""
    grid_wanted = Signal(object)
    """A person chose a row: this widget with its numbers should be in sight."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._cell: Cell | None = None
        self._pointed = False
        """Somebody has pointed at that cell."""
        self._explained: Explained | None = None
        self._asker: Newest[Question] = Newest(Explainer().explain, self)
        self._asker.came.connect(self._on_came)
        self._asker.failed.connect(self._on_failed)
        self._title = QLabel(self.tr("How this number came about"))
        theme.set_role(self._title, "section")
        self._where = _words("quiet")
        self._where.setAccessibleName(self.tr("The cell that is explained"))
        self._result = _words()
        self._result.setAccessibleName(self.tr("Result of the arithmetic"))
        self._sections: list[_SectionView] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.RELATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self._title, self._where, self._result):
            column.addWidget(part)
        column.addSpacing(theme.GRID)
        column.addLayout(self._column)
        column.addStretch(1)
        model.cell_changed.connect(self._on_pointed)
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._on_pace)
        self._behind = False
        model.answered.connect(self._on_answered)
        model.current_changed.connect(self._on_selected)
        model.pinned_changed.connect(self._on_selected)

    @property
    def cell(self) -> Cell | None:
        """The cell that is explained, or asked for."""
        return self._cell

    @property
    def shown(self) -> Explained | None:
        """What is on show."""
        return self._explained

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asker.forget()

    def _on_pointed(self) -> None:
        if self._model.cell is not None:
            self._cell, self._pointed = self._model.cell, True
            self._ask()

    def _on_selected(self) -> None:
        current = self._model.current
        pinned = None if current is None else self._model.pinned(current)
        if self._cell is None or (self._cell.block_id, self._cell.channel) != (current, pinned):
            self._pointed = False
            self._ask()

    def _on_answered(self) -> None:
        """Follow live pictures at a pace at which numbers can be read."""
        if self._pace.isActive():
            self._behind = True
        else:
            self._pace.start()
            self._ask()

    def _on_pace(self) -> None:
        if self._behind:
            self._behind = False
            self._on_answered()

    def _ask(self) -> None:
        answer = self._model.answer
        if self._cell is None or not self._pointed or not self._is_there(self._cell):
            self._cell, self._pointed = self._strongest(), False
        if answer is None or self._cell is None:
            self._asker.forget()
            self._show_nothing()
        elif self.isVisible():
            self._asker.ask(Question(answer, self._cell))

    def _strongest(self) -> Cell | None:
        current = self._model.current
        layer = self._model.layer(current)
        if current is None or layer is None:
            return None
        channel = self._model.pinned(current)
        if layer.is_vector:
            return Cell(current, channel)
        cells = np.abs(np.nan_to_num(layer.values[channel]))
        row, column = np.unravel_index(int(np.argmax(cells)), cells.shape)
        return Cell(current, channel, int(row), int(column))

    def _is_there(self, cell: Cell) -> bool:
        layer = self._model.layer(cell.block_id)
        if layer is None or cell.channel >= layer.count:
            return False
        return layer.is_vector or (
            cell.row < layer.values.shape[1] and cell.column < layer.values.shape[2]
        )

    def _on_came(self, explained: Explained) -> None:
        if self._model.answer is None or not self._is_there(explained.cell):
            return
        self._explained = explained
        layer = self._model.layer(explained.cell.block_id)
        self._where.setText(self._place(explained.cell, layer))
        made = sections_of(explained.explanation)
        while len(self._sections) < len(made):
            view = _SectionView()
            view.grid_wanted.connect(self.grid_wanted)
            self._sections.append(view)
            self._column.addWidget(view)
        for view, section in zip(self._sections, made, strict=False):
            view.show_section(section, self._model.look.colours)
        for view in self._sections[len(made) :]:
            view.hide()
        result = self.tr("Result: <b>{result}</b>; in the map: {value}")
        self._result.setText(
            result.format(
                result=number(explained.explanation.result), value=number(explained.value)
            )
        )
        self.explained.emit(explained)

    def _on_failed(self, sentence: str) -> None:
        self._show_nothing()
        self._where.setText(self.tr("This number can't be explained: {why}").format(why=sentence))

    def _show_nothing(self) -> None:
        self._explained = None
        self._where.setText(self.tr("Point at a cell of any map to see where its number is from."))
        self._result.clear()
        for view in self._sections:
            view.hide()

    def _place(self, cell: Cell, layer: Layer | None) -> str:
        title = self._model.head(cell.block_id).title
        if layer is not None and layer.is_vector:
            words = self.tr("{layer}, number {channel}")
            return words.format(layer=title, channel=cell.channel + 1)
        words = self.tr("{layer}, map {channel}, row {row}, column {column}")
        return words.format(
            layer=title, channel=cell.channel + 1, row=cell.row + 1, column=cell.column + 1
        )


class _SectionView(QWidget):
    """One step: words, the table or the window, the chosen channel's numbers, words."""

    grid_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._products: Products | None = None
        self._before, self._after = _words("quiet"), _words()
        self._table, self._grid = ProductsTable(), NumberGrid()
        self._table.chosen.connect(self._show_channel)
        self._table.chosen.connect(lambda _: self.grid_wanted.emit(self._grid))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self._before, self._table, self._grid, self._after):
            column.addWidget(part)

    def show_section(self, section: Section, colours: str) -> None:
        self._products = None
        picture = section.picture
        if isinstance(picture, Products):
            self._products = picture
            self._show_channel(self._table.show_products(picture, colours))
        elif isinstance(picture, Window):
            self._grid.show_window(picture, colours)
        self._table.setVisible(isinstance(picture, Products))
        self._grid.setVisible(picture is not None)
        for label, lines in ((self._before, section.before), (self._after, section.after)):
            label.setText("\n".join(translated(line) for line in lines))
            label.setVisible(bool(lines))
        self.show()

    def _show_channel(self, row: int) -> None:
        if self._products is not None:
            self._grid.show_channel(self._products, row)


def _words(role: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setFont(theme.tabular(theme.small(label.font())))
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if role:
        theme.set_role(label, role)
    return label
