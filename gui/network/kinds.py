"""The kinds of block as the palette lists them: searched, and painted as small cards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from engine.blocks import KINDS, Block
from gui import theme
from gui.network.exchange import BLOCK_MIME, block_data
from gui.widgets.form import translated

KIND = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()

_BETWEEN_FAMILIES = theme.GRID + 1

_LITTLE_WORDS = (
    "a an and are as at be block blocks by do does for from how i in into is it layer layers "
    "make makes making of on or so something that the their them things this to want what "
    "which with"
)
SAYS_NOTHING = frozenset(_LITTLE_WORDS.split())
"""Words of a question that no description needs to have."""


def by_family(kinds: Sequence[type[Block]]) -> list[type[Block]]:
    """Return the kinds with those of one family next to one another."""
    families = list(dict.fromkeys(kind.family for kind in kinds))
    return sorted(kinds, key=lambda kind: families.index(kind.family))


def found(text: str) -> list[type[Block]]:
    """Return the kinds that have every word of ``text`` in their name, help or other names.

    Those named so come first. Where none has every word, those that have the most of them.
    """
    words = [w for w in _words(text) if w not in SAYS_NOTHING] or _words(text)
    if not words:
        return by_family(KINDS)
    hits = {kind: _hits(kind, words) for kind in by_family(KINDS)}
    most = max(hits.values())
    matching = [kind for kind, count in hits.items() if count == most and most > 0]
    start = text.strip().casefold()
    return sorted(matching, key=lambda k: not translated(k.title).casefold().startswith(start))


def _hits(kind: type[Block], words: Sequence[str]) -> int:
    """Return how many of ``words`` begin a word that is said of a kind."""
    texts = (kind.title, kind.help, kind.keywords)
    said = _words(" ".join((*texts, *map(translated, texts))))
    return sum(any(other.startswith(word) for other in said) for word in words)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold().replace("-", ""))


class KindsModel(QAbstractListModel):
    """The kinds that were searched for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kinds = by_family(KINDS)

    def search(self, text: str) -> None:
        self.beginResetModel()
        self._kinds = found(text)
        self.endResetModel()

    def row_of(self, kind: type[Block]) -> int:
        return self._kinds.index(kind)

    def begins_family(self, row: int) -> bool:
        """Return whether the kind in a row is of another family than the one above."""
        return row > 0 and self._kinds[row].family != self._kinds[row - 1].family

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


class KindDelegate(QStyledItemDelegate):
    """A title beside the family's edge, and some air between families."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        height = QFontMetrics(option.font).height() + theme.RELATED + 1
        return QSize(0, height + (_BETWEEN_FAMILIES if _begins_family(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        kind: type[Block] = index.data(KIND)
        chosen = theme.tokens(option.widget)
        above = _BETWEEN_FAMILIES if _begins_family(index) else 0
        card = QRectF(option.rect).adjusted(0.5, above + 1, -0.5, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        shape = QPainterPath()
        shape.addRoundedRect(card, theme.RADIUS, theme.RADIUS)
        ground = chosen.tint(kind.family)
        painter.fillPath(shape, chosen.hovered(ground) if hovered else ground)
        painter.setClipPath(shape)
        edge = QRectF(card.left(), card.top(), theme.EDGE, card.height())
        painter.fillRect(edge, chosen.families[kind.family])
        painter.setClipping(False)
        if focused:
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        text = card.toRect().adjusted(theme.EDGE + theme.RELATED, 0, -theme.RELATED, 0)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(chosen.text)
        elided = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(translated(kind.title), elided, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()


def _begins_family(index: Any) -> bool:
    model = index.model()
    return isinstance(model, KindsModel) and model.begins_family(index.row())
