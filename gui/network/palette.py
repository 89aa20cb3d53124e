"""The palette: every kind of block, to search, to click into the network or to drag there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import Block
from gui import theme
from gui.document import Document
from gui.network.dragging import start_drag
from gui.network.kinds import KIND, KindDelegate, KindsModel
from gui.network.suited import suited
from gui.widgets.form import translated

Keys = QKeySequence.StandardKey

HELP_LINES = 6


class BlockPalette(QWidget):
    """Inserts a block after the selected one by click or Enter; drags it anywhere."""

    left = Signal()
    """Escape was pressed: back to the network."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._model = KindsModel(self)
        self._view = _KindsView(self)
        self._view.setModel(self._model)
        self._view.setAccessibleName(self.tr("Blocks to insert"))
        help = self.tr("Enter puts the block in after the selected one; drag it to another place")
        self._view.setAccessibleDescription(help)
        self._view.setToolTip(help)
        self._view.chosen.connect(self._insert)
        self._view.entered.connect(self._explain)
        self._view.selectionModel().currentChanged.connect(lambda now, _: self._explain(now))
        self._view.left.connect(self._leave)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search blocks"))
        self._search.setAccessibleName(self.tr("Search blocks"))
        self._search.setToolTip(self.tr("Find a block by its name or by what it does"))
        self._search.setClearButtonEnabled(True)
        self.setFocusProxy(self._search)
        magnifier = QAction(self._search)
        theme.set_icon(magnifier, "magnify")
        self._search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(self._insert_found)
        self._search.installEventFilter(self)
        self._nothing = QLabel(self.tr("No block is called that."))
        theme.set_role(self._nothing, "quiet")
        self._nothing.hide()
        self._help = self._help_label()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._view, 1)
        column.addWidget(self._help)
        self._on_search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from the search field into the list, and Escape leave it.

        Where no typing is to be undone in the field, Ctrl+Z is the window's.
        """
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            own = self._search.isUndoAvailable() or self._search.isRedoAvailable()
            goes_on = event.matches(Keys.Undo) or event.matches(Keys.Redo)
            event.setAccepted(False)
            return goes_on and not own
        if event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        return False

    def _help_label(self) -> QLabel:
        """Return the words below the list, always of one height, so that nothing jumps."""
        label = QLabel()
        label.setWordWrap(True)
        label.setFont(theme.small(label.font()))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setAccessibleName(self.tr("What the block does"))
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setFixedHeight(HELP_LINES * label.fontMetrics().lineSpacing())
        theme.set_role(label, "quiet")
        return label

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        found = self._model.rowCount() > 0
        self._nothing.setVisible(not found)
        if found:
            self._view.setCurrentIndex(self._model.index(0))
        self._explain(self._view.currentIndex())

    def _explain(self, index: QModelIndex) -> None:
        kind: type[Block] | None = index.data(KIND)
        self._help.setText("" if kind is None else translated(kind.help))

    def _insert_found(self) -> None:
        """Put in what was searched for; the search is done then, and Return puts in one more."""
        kind: type[Block] | None = self._view.currentIndex().data(KIND)
        if kind is not None:
            self._insert(self._view.currentIndex())
            self._clear()
            self._view.setCurrentIndex(self._model.index(self._model.row_of(kind)))

    def _leave(self) -> None:
        self._clear()
        self.left.emit()

    def _clear(self) -> None:
        # Not clear(): that would be a step of the field's own undo.
        self._search.setText("")

    def _insert(self, index: QModelIndex) -> None:
        kind: type[Block] | None = index.data(KIND)
        if kind is None:
            return
        place = self._document.place_after_selection
        self._document.insert(place, suited(kind.model_validate({}), self._document, place))


class _KindsView(QListView):
    chosen = Signal(QModelIndex)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(KindDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.chosen)

    def topic_at(self, place: QPoint | None) -> str:
        """Return the lesson that speaks of the kind at ``place``, or of the chosen one."""
        index = self.currentIndex() if place is None else self.indexAt(place)
        kind: type[Block] | None = index.data(KIND)
        return "" if kind is None else kind.lesson

    def startDrag(self, actions: Qt.DropAction) -> None:
        start_drag(self, [self.currentIndex()], Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
