"""The palette: every kind of block, to search, to click into the network or to drag there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import KINDS, Block
from gui import theme
from gui.document import Document
from gui.network.exchange import BLOCK_MIME, block_data, suited
from gui.network.view import start_drag
from gui.widgets.form import translated

KIND = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class BlockPalette(QWidget):
    """Inserts a block after the selected one by click or Enter; drags it anywhere."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._model = _KindsModel(self)
        self._view = _KindsView(self)
        self._view.setModel(self._model)
        self._view.setAccessibleName(self.tr("Blocks to insert"))
        help = self.tr("Enter puts the block in after the selected one; drag it to another place")
        self._view.setAccessibleDescription(help)
        self._view.setToolTip(help)
        self._view.chosen.connect(self._insert)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search blocks"))
        self._search.setAccessibleName(self.tr("Search blocks"))
        self._search.setToolTip(self.tr("Find a block by its name or by what it does"))
        self._search.setClearButtonEnabled(True)
        magnifier = QAction(self._search)
        theme.set_icon(magnifier, "magnify")
        self._search.addAction(magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._search.textChanged.connect(self._on_search)
        self._search.returnPressed.connect(lambda: self._insert(self._view.currentIndex()))
        self._search.installEventFilter(self)
        self._nothing = QLabel(self.tr("No block is called that."))
        theme.set_role(self._nothing, "quiet")
        self._nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._view, 1)
        self._on_search("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from the search field into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self._view.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self._search.text():
                self._search.clear()
                return True
        return False

    def _on_search(self, text: str) -> None:
        self._model.search(text)
        found = self._model.rowCount() > 0
        self._nothing.setVisible(not found)
        if found:
            self._view.setCurrentIndex(self._model.index(0))

    def _insert(self, index: QModelIndex) -> None:
        kind: type[Block] | None = index.data(KIND)
        if kind is None:
            return
        document = self._document
        place = document.place_after_selection
        document.insert(place, suited(kind.model_validate({}), document.network, place))


class _KindsView(QListView):
    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_KindDelegate(self))
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

    def startDrag(self, actions: Qt.DropAction) -> None:
        start_drag(self, [self.currentIndex()], Qt.DropAction.CopyAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _KindsModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds: list[type[Block]] = list(KINDS)

    def search(self, text: str) -> None:
        """Keep the kinds that have every word of ``text``; those named so come first."""
        words = text.casefold().split()
        self.beginResetModel()
        found = [k for k in KINDS if all(w in _searchable(k) for w in words)]
        start = text.strip().casefold()
        self._kinds = sorted(
            found, key=lambda k: not translated(k.title).casefold().startswith(start)
        )
        self.endResetModel()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._kinds)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kind = self._kinds[index.row()]
        title, help = translated(kind.title), translated(kind.help)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title
            case Qt.ItemDataRole.ToolTipRole:
                return help
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}: {help}"
            case _:
                return kind if role == KIND else None

    def flags(self, index: Any) -> Qt.ItemFlag:
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [BLOCK_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return block_data(self._kinds[indexes[0].row()].model_validate({}))

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction


class _KindDelegate(QStyledItemDelegate):
    """A title and up to two lines of help beside the family's edge."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        help_line = QFontMetrics(theme.small(option.font)).height()
        return QSize(0, QFontMetrics(option.font).height() + 2 * help_line + 3 * theme.RELATED)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        kind: type[Block] = index.data(KIND)
        chosen = theme.tokens(option.widget)
        card = QRectF(option.rect).adjusted(0.5, 2.5, -0.5, -2.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        shape = QPainterPath()
        shape.addRoundedRect(card, theme.RADIUS, theme.RADIUS)
        ground = chosen.tint(kind.family)
        painter.fillPath(shape, chosen.hovered(ground) if hovered else ground)
        painter.setClipPath(shape)
        painter.fillRect(
            QRectF(card.left(), card.top(), theme.EDGE, card.height()), chosen.families[kind.family]
        )
        painter.setClipping(False)
        if focused:
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        _paint_words(painter, card.toRect(), kind, option.font, chosen)
        painter.restore()


def _paint_words(
    painter: QPainter, card: QRect, kind: type[Block], font: QFont, chosen: theme.Tokens
) -> None:
    text = card.adjusted(theme.EDGE + theme.RELATED, 6, -theme.RELATED, -4)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(chosen.text)
    metrics = painter.fontMetrics()
    title = metrics.elidedText(translated(kind.title), Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
    painter.setFont(theme.small(font))
    painter.setPen(chosen.quiet)
    room = text.adjusted(0, metrics.height() + 2, 0, 0)
    lines = two_lines(first_clause(translated(kind.help)), painter.fontMetrics(), room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, lines)


def first_clause(text: str) -> str:
    """Return what stands before the first comma, semicolon, colon or full stop."""
    return re.split(r"[,;:.]", text, maxsplit=1)[0]


def two_lines(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return ``text`` broken after the words that fit into one line, the second one shortened."""
    words = text.split()
    first = ""
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    rest = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)
    return f"{first}\n{rest}" if first else rest


def _searchable(kind: type[Block]) -> str:
    parts = (kind.title, translated(kind.title), translated(kind.help), kind.keywords)
    return " ".join(parts).casefold()
