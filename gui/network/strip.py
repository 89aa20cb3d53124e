"""The network strip: every block with its shape, and the totals. Visible in every workspace."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from engine.network import Place
from gui import theme
from gui.document import Document
from gui.network.beginning import EmptyNetwork
from gui.network.commands import StripCommands
from gui.network.exchange import BLOCK_MIME, dragged_block, dragged_ids
from gui.network.outline import rows_of
from gui.network.suited import suited
from gui.network.totals import Totals
from gui.network.view import StripView


class NetworkStrip(QWidget):
    """Shows the document's network and edits it: select, insert, move, duplicate, delete."""

    refused = Signal(str)
    """A sentence why something can't be done, for the message bar."""
    gallery_asked = Signal()
    """Someone wants to choose among the known networks."""
    edit_asked = Signal()
    """Someone wants to change the settings of the selected block."""
    insert_asked = Signal()
    """Someone wants to choose a block to put in."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._following = False
        self.setObjectName("networkStrip")
        self.view = StripView(document)
        self.view.setAccessibleName(self.tr("Network"))
        self.setFocusProxy(self.view)
        self.view.setAccessibleDescription(self.tr("The blocks from input to output"))
        self.view.setToolTip(
            self.tr(
                "Drag blocks to move them; drop new ones between them. Return: settings; Insert: "
                "a new block, into an empty branch where one is chosen; ← and →: fold a container "
                "and unfold it"
            )
        )
        self._empty = EmptyNetwork(document, self.view.viewport())
        self._empty.gallery_asked.connect(self.gallery_asked)
        self.totals = Totals(document)
        self._commands = StripCommands(document, self.view, self)
        self._commands.refused.connect(self.refused)
        self._commands.insert_asked.connect(self.insert_asked)
        self._lay_out()
        self.view.dropped.connect(self._on_dropped)
        self.view.edit_asked.connect(self.edit_asked)
        self.view.folding_changed.connect(self._on_folding)
        self.view.selectionModel().selectionChanged.connect(self._on_view_selection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.viewport().installEventFilter(self)
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._on_selection)
        self._on_changed()

    def actions_for_menu(self) -> list[QAction]:
        """Return the commands for the Edit menu. Their keys work while the strip has the focus."""
        return self._commands.for_menu()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_empty_state()
        return False

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = QLabel(self.tr("Network"))
        theme.set_role(title, "section")
        legend = QLabel(self.tr("output, parameters"))
        legend.setFont(theme.small(legend.font()))
        theme.set_role(legend, "quiet")
        header = QHBoxLayout()
        header.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GRID)
        header.addWidget(title)
        header.addStretch()
        header.addWidget(legend)
        column.addLayout(header)
        column.addWidget(self.view, 1)
        column.addWidget(self.totals)

    def _on_changed(self) -> None:
        self._show_rows()
        self._show_selection(edited=True)
        self.view.scrollTo(self.view.currentIndex())
        self._place_empty_state()
        self.totals.refresh()

    def _show_rows(self) -> None:
        self._following = True
        self.view.show_rows(rows_of(self._document, self.view.folded))
        self._following = False

    def _on_folding(self) -> None:
        """Show other rows; where a selected block is hidden now, select what hides it."""
        rows = rows_of(self._document, self.view.folded)
        shown = {row.id for row in rows}
        network = self._document.network
        chosen = [_first_shown(i, shown, self._document) for i in self._document.selected]
        self._following = True
        self.view.show_rows(rows)
        self._following = False
        self._document.select(i for i in chosen if i in network)
        self._on_selection()

    def _on_selection(self) -> None:
        self._show_selection(edited=False)

    def _show_selection(self, *, edited: bool) -> None:
        """Select in the list what is selected in the document, and let it be seen.

        A person may go past blocks without selecting them, but an edit leads back.
        """
        chosen = self._document.selected
        if self._following:
            return
        if any(self.view.rows.row_of(block_id) < 0 for block_id in chosen):
            self.view.unfold(_around(chosen, self._document))
        # The lines beside the blocks of a selected container are drawn otherwise.
        self.view.viewport().update()
        branch = self.view.rows.row_of_branch(self._document.branch)
        places = [self.view.rows.row_of(i) for i in chosen] if branch < 0 else [branch]
        current = self.view.currentIndex()
        is_right = current.row() in places or (
            branch < 0 and not edited and self._is_block(current)
        )
        if chosen == self._ids_in_view() and is_right:
            return
        self._following = True
        model, flag = self.view.rows, QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        indexes = [model.index(model.row_of(block_id)) for block_id in chosen]
        for index in indexes:
            selection.select(index, index)
        self.view.selectionModel().select(selection, flag.ClearAndSelect)
        if indexes:
            if current.row() not in places:
                self.view.selectionModel().setCurrentIndex(model.index(places[0]), flag.NoUpdate)
            self.view.scrollTo(self.view.currentIndex())
        self._following = False

    def _on_view_selection(self) -> None:
        if self._following:
            return
        ids, index = self._ids_in_view(), self.view.currentIndex()
        row = self.view.rows.rows[index.row()] if index.isValid() else None
        if not ids and row is not None and row.part == "empty":
            self._document.choose_branch(row.owner, row.branch)
        else:
            self._document.select(ids)

    def _is_block(self, index: QModelIndex) -> bool:
        return index.isValid() and bool(self.view.rows.rows[index.row()].id)

    def _ids_in_view(self) -> tuple[str, ...]:
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return tuple(self.view.rows.rows[place].id for place in places)

    def _on_dropped(self, data: QMimeData, place: Place) -> None:
        if data.hasFormat(BLOCK_MIME):
            block = dragged_block(data)
            if block is not None:
                self._document.insert(place, suited(block, self._document, place))
        else:
            network = self._document.network
            self._document.move([i for i in dragged_ids(data) if i in network], place)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self._commands.fill_menu(menu, self.view.row_at(at))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _place_empty_state(self) -> None:
        self._empty.setVisible(not self._document.network.blocks)
        if self._document.network.blocks:
            return
        viewport = self.view.viewport()
        top = self.view.visualRect(self.view.rows.index(0)).bottom() + 1
        self._empty.setGeometry(0, top, viewport.width(), max(0, viewport.height() - top))


def _around(ids: tuple[str, ...], document: Document) -> set[str]:
    """Return the containers that blocks stand in, however deep."""
    found: set[str] = set()
    for block_id in ids:
        parent = document.network.place(block_id).parent
        while parent is not None and parent not in found:
            found.add(parent)
            parent = document.network.place(parent).parent
    return found


def _first_shown(block_id: str, shown: set[str], document: Document) -> str:
    """Return the block itself, or the container around it that shows."""
    while block_id not in shown:
        parent = document.network.place(block_id).parent
        assert parent is not None
        block_id = parent
    return block_id
