"""The network strip: every block with its shape, and the totals. Visible in every workspace."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from engine.network import Place
from gui import theme
from gui.actions import action
from gui.document import Document
from gui.network.beginning import EmptyNetwork
from gui.network.exchange import BLOCK_MIME, dragged_block, dragged_ids, from_text, suited, to_text
from gui.network.rows import rows_of
from gui.network.totals import Totals
from gui.network.view import StripView


class NetworkStrip(QWidget):
    """Shows the document's network and edits it: select, insert, move, duplicate, delete."""

    refused = Signal(str)
    """A sentence why something can't be done, for the message bar."""
    edit_asked = Signal()
    """Someone wants to change the settings of the selected block."""

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
            self.tr("Drag blocks to move them; drop new ones between them. Return: settings")
        )
        self._empty = EmptyNetwork(document, self.view.viewport())
        self._totals = Totals(document)
        self._make_actions()
        self._lay_out()
        self.view.dropped.connect(self._on_dropped)
        self.view.edit_asked.connect(self.edit_asked)
        self.view.selectionModel().selectionChanged.connect(self._on_view_selection)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.viewport().installEventFilter(self)
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._on_selection)
        self._on_changed()

    def actions_for_menu(self) -> list[QAction]:
        """Return the commands for the Edit menu. Their keys work while the strip has the focus."""
        return [
            self.cut,
            self.copy,
            self.paste,
            self.duplicate,
            self.delete,
            self.move_up,
            self.move_down,
        ]

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_empty_state()
        return False

    def _make_actions(self) -> None:
        keys = QKeySequence.StandardKey
        document, tr = self._document, self.tr
        self.cut = action(
            self, "content-cut", tr("Cut blocks"), tr("Cut the selected blocks"), keys.Cut
        )
        self.copy = action(
            self,
            "content-copy",
            tr("Copy blocks"),
            tr("Copy the selected blocks as text"),
            keys.Copy,
        )
        self.paste = action(
            self,
            "content-paste",
            tr("Paste blocks"),
            tr("Put the copied blocks in after the selected one"),
            keys.Paste,
        )
        self.duplicate = action(
            self,
            "content-duplicate",
            tr("Duplicate blocks"),
            tr("Put copies in after the selected blocks"),
            "Ctrl+D",
        )
        self.delete = action(
            self,
            "delete-outline",
            tr("Delete blocks"),
            tr("Delete the selected blocks"),
            keys.Delete,
        )
        self.delete.setShortcuts([QKeySequence(keys.Delete), QKeySequence(Qt.Key.Key_Backspace)])
        self.move_up = action(
            self, "arrow-up", tr("Move up"), tr("Move the selected blocks up"), "Alt+Up"
        )
        self.move_down = action(
            self, "arrow-down", tr("Move down"), tr("Move the selected blocks down"), "Alt+Down"
        )
        self.cut.triggered.connect(self._cut)
        self.copy.triggered.connect(self._copy)
        self.paste.triggered.connect(self._paste)
        self.duplicate.triggered.connect(document.duplicate_selected)
        self.delete.triggered.connect(document.remove_selected)
        self.move_up.triggered.connect(lambda: document.move_selected(-1))
        self.move_down.triggered.connect(lambda: document.move_selected(+1))
        for each in self.actions_for_menu():
            each.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(each)

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
        column.addWidget(self._totals)

    def _on_changed(self) -> None:
        self._following = True
        self.view.show_rows(rows_of(self._document))
        self._following = False
        self._on_selection()
        self._place_empty_state()
        self._totals.refresh()

    def _on_selection(self) -> None:
        """Select in the list what is selected in the document."""
        chosen = self._document.selected
        for each in (
            self.cut,
            self.copy,
            self.duplicate,
            self.delete,
            self.move_up,
            self.move_down,
        ):
            each.setEnabled(bool(chosen))
        if self._following or chosen == self._ids_in_view():
            return
        self._following = True
        model, flag = self.view.rows, QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        indexes = [model.index(model.row_of(block_id)) for block_id in chosen]
        for index in indexes:
            selection.select(index, index)
        self.view.selectionModel().select(selection, flag.ClearAndSelect)
        if indexes:
            if self.view.currentIndex() not in indexes:
                self.view.selectionModel().setCurrentIndex(indexes[0], flag.NoUpdate)
            self.view.scrollTo(self.view.currentIndex())
        self._following = False

    def _on_view_selection(self) -> None:
        if not self._following:
            self._document.select(self._ids_in_view())

    def _ids_in_view(self) -> tuple[str, ...]:
        places = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return tuple(self.view.rows.rows[place].id for place in places)

    def _on_dropped(self, data: QMimeData, place: int) -> None:
        network = self._document.network
        if data.hasFormat(BLOCK_MIME):
            block = dragged_block(data)
            if block is not None:
                self._document.insert(place, suited(block, network, Place(None, 0, place)))
        else:
            self._document.move([i for i in dragged_ids(data) if i in network], place)

    def _copy(self) -> None:
        blocks = (self._document.network.block(i) for i in self._document.selected)
        QGuiApplication.clipboard().setText(to_text(blocks))

    def _cut(self) -> None:
        self._copy()
        self._document.remove_selected()

    def _paste(self) -> None:
        blocks = from_text(QGuiApplication.clipboard().text())
        if blocks:
            self._document.insert_after_selection(*blocks)
        else:
            self.refused.emit(self.tr("The clipboard holds no blocks: copy some of them first."))

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions_for_menu()[:3])
        menu.addSeparator()
        menu.addActions(self.actions_for_menu()[3:])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _place_empty_state(self) -> None:
        self._empty.setVisible(not self._document.network.blocks)
        if self._document.network.blocks:
            return
        viewport = self.view.viewport()
        top = self.view.visualRect(self.view.rows.index(0)).bottom() + 1
        self._empty.setGeometry(0, top, viewport.width(), max(0, viewport.height() - top))
