"""What differs between two runs: a line a setting, a block or a fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from engine.blocks import Block
from engine.runs.differences import (
    BlockDiffers,
    SettingDiffers,
    network_differences,
    recipe_differences,
)
from gui import theme
from gui.training.runs import words
from gui.training.runs.model import Row
from gui.training.runs.table import disc
from gui.words import translated, value_text

NOTHING = "–"


@dataclass(frozen=True)
class Line:
    """A line of the table; one without values is a heading."""

    what: str
    a: str = ""
    b: str = ""
    heading: bool = False


def lines(a: Row, b: Row) -> list[Line]:
    """Return what differs between two runs, under headings; a sentence where nothing does."""
    found = []
    for heading, part in (
        (_tr("Result"), list(_results(a, b))),
        (_tr("Data and device"), list(_facts(a, b))),
        (_tr("Recipe"), [_of_setting(d) for d in recipe_differences(a.recipe, b.recipe)]),
        (_tr("Network"), list(_of_network(a, b))),
    ):
        if part:
            found += [Line(heading, heading=True), *part]
    if not any(line.heading for line in found[1:]):
        found.append(Line(_tr("Both have the same network, recipe and data."), heading=True))
    return found


class Comparison(QTableWidget):
    """Shows two runs side by side, as far as they differ."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("What differs between the two runs"))
        self.setToolTip(self.tr("What isn't listed is the same in both runs"))
        self.verticalHeader().hide()
        heading = self.horizontalHeader()
        heading.setAccessibleName(self.tr("The two runs"))
        heading.setToolTip(self.tr("The earlier run, and the later one"))
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._shown: tuple[Row, Row] | None = None

    def show_runs(self, a: Row, b: Row) -> None:
        """Show ``a`` and ``b``, the earlier one first."""
        if (a, b) == self._shown:
            return
        self._shown = (a, b)
        self.setHorizontalHeaderLabels([self.tr("Setting"), "", ""])
        for column, row in ((1, a), (2, b)):
            title = QTableWidgetItem(f"{row.note or row.network_words} · {row.when}")
            title.setIcon(disc(theme.run_colour(self, row.colour)))
            title.setToolTip(title.text())
            self.setHorizontalHeaderItem(column, title)
        found = lines(a, b)
        self.clearSpans()
        self.setRowCount(len(found))
        for place, line in enumerate(found):
            for column, text in enumerate((line.what, line.a, line.b)):
                self.setItem(place, column, _item(text, line))
            if line.heading:
                self.setSpan(place, 0, 1, 3)
        self._fit()

    def _fit(self) -> None:
        height = self.fontMetrics().height() + 2 * theme.GRID
        self.verticalHeader().setDefaultSectionSize(height)


def _item(text: str, line: Line) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if line.heading:
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
    return item


def _results(a: Row, b: Row) -> Iterator[Line]:
    for what, one, other in (
        (_tr("Validation accuracy"), a.validation, b.validation),
        (_tr("Test accuracy"), a.test, b.test),
    ):
        yield Line(what, words.share_text(one) or NOTHING, words.share_text(other) or NOTHING)
    yield Line(_tr("Time"), words.seconds_text(a.seconds), words.seconds_text(b.seconds))


def _facts(a: Row, b: Row) -> Iterator[Line]:
    pairs = (
        (_tr("Data"), words.data_text(a.data), words.data_text(b.data)),
        (_tr("Device"), a.device.upper(), b.device.upper()),
    )
    for what, one, other in pairs:
        if one != other:
            yield Line(what, one, other)


def _of_setting(differs: SettingDiffers, of: str = "") -> Line:
    label = translated(differs.setting.label)

    def text(value: Any, *, matters: bool) -> str:
        if not matters:
            return _tr("not used")
        unit = translated(differs.setting.unit)
        return f"{value_text(differs.setting, value)} {unit}".strip()

    a, b = text(differs.a, matters=differs.in_a), text(differs.b, matters=differs.in_b)
    return Line(f"{of}: {label}" if of else label, a, b)


def _of_network(a: Row, b: Row) -> Iterator[Line]:
    if a.parameters != b.parameters:
        yield Line(_tr("Parameters"), f"{a.parameters:,}", f"{b.parameters:,}")
    for differs in network_differences(a.network, b.network):
        yield from _of_block(differs)


def _of_block(differs: BlockDiffers) -> Iterator[Line]:
    place = differs.place_b or differs.place_a
    name = _tr("{place}. {block}").format(place=place, block=translated(differs.block.title))
    match differs.what:
        case "added":
            yield Line(name, NOTHING, _block_text(differs.block))
        case "removed":
            yield Line(name, _block_text(differs.block), NOTHING)
        case _:
            if differs.moved:
                where = _tr("place {place}")
                one, other = (where.format(place=at) for at in (differs.place_a, differs.place_b))
                yield Line(name, one, other)
            for setting in differs.settings:
                yield _of_setting(setting, name)


def _block_text(block: Block) -> str:
    return translated(block.summary()) or _tr("present")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Comparison", text)
