"""The list of the data sets: each with its title, and where it stands on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from engine.data import catalogue
from engine.wording import bytes_text
from gui import theme
from gui.widgets.form import translated
from gui.widgets.views import make_plain

ITEM = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Item:
    """A data set of the catalogue, or a folder."""

    what: str
    title: str
    state: str
    help: str
    used: bool = False
    """The design uses it."""


class _Items(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        """Show ``items``; what is chosen stays so as long as only words change."""
        if [item.what for item in items] != [item.what for item in self.items]:
            self.beginResetModel()
            self.items = items
            self.endResetModel()
        elif items:
            self.items = items
            self.dataChanged.emit(self.index(0), self.index(len(items) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.title
            case Qt.ItemDataRole.ToolTipRole:
                return item.help
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{item.title}, {item.state}"
            case _:
                return item if role == ITEM else None


class ShelfList(QListView):
    """Says which data set a person chose."""

    chosen = Signal(str)
    """A name of the catalogue, or a folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = _Items(self)
        self.setModel(self._items)
        self.setItemDelegate(_ItemDelegate(self))
        make_plain(self)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Data sets"))
        self.setToolTip(self.tr("Choose a data set to see its pictures"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_sets(self, used: str, folders: list[str], downloading: str) -> None:
        """Show the catalogue and ``folders`` as they stand now; ``used`` is the design's."""
        current = self.current
        items = [_entry_item(entry, used, downloading) for entry in catalogue.CATALOGUE]
        for folder in folders:
            title = Path(folder).name
            items.append(Item(folder, title, self.tr("your folder"), folder, folder == used))
        self._items.show(items)
        if current and current != self.current:
            self.choose(current)

    @property
    def current(self) -> str:
        """What is chosen; empty for nothing."""
        index = self.currentIndex()
        return self._items.items[index.row()].what if index.isValid() else ""

    def choose(self, what: str) -> None:
        """Choose a data set that is in the list, the first one if it isn't there."""
        names = [item.what for item in self._items.items]
        self.setCurrentIndex(self._items.index(names.index(what) if what in names else 0))

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._items.items[index.row()].what)


def _entry_item(entry: catalogue.Entry, used: str, downloading: str) -> Item:
    title, help = translated(entry.title), translated(entry.help)
    return Item(entry.name, title, _state(entry, downloading), help, entry.name == used)


def _state(entry: catalogue.Entry, downloading: str) -> str:
    size = bytes_text(entry.download_bytes)
    if entry.name == downloading:
        return _tr("on its way")
    match catalogue.state(entry.name):
        case "embedded":
            return _tr("comes with the program")
        case "ready":
            return _tr("on this machine, {size}").format(size=size)
    here = catalogue.bytes_here(entry.name)
    if here:
        return _tr("{here} of {size} here").format(here=bytes_text(here), size=size)
    return _tr("to download, {size}").format(size=size)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShelfList", text)


class _ItemDelegate(QStyledItemDelegate):
    """Two lines: the title, with a dot where the design uses the data, and the state."""

    def __init__(self, view: ShelfList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._view.fontMetrics().height()
        return QSize(0, 2 * line + 2 * theme.GRID + theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        chosen = theme.tokens(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = chosen.selected() if selected else chosen.surface
        if option.state & QStyle.StateFlag.State_MouseOver and not selected:
            ground = chosen.hovered(ground)
        painter.save()
        painter.fillRect(option.rect, ground)
        if item.used:
            painter.fillRect(
                option.rect.left(),
                option.rect.top(),
                theme.EDGE,
                option.rect.height(),
                chosen.accent,
            )
        rect = option.rect.adjusted(theme.GROUP, theme.GRID, -theme.RELATED, -theme.GRID)
        bold = QFont(self._view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        small = theme.tabular(theme.small(self._view.font()))
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        state = self.tr("{state} · in use").format(state=item.state) if item.used else item.state
        for font, colour, place, text in (
            (bold, chosen.text, top, item.title),
            (small, chosen.quiet, bottom, state),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            shown = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, rect.width()
            )
            painter.drawText(rect, place | Qt.AlignmentFlag.AlignLeft, shown)
        if selected and self._view.hasFocus():
            painter.setPen(QPen(chosen.accent, 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()
