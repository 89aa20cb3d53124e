"""How high a row of the strip is, and where its parts stand."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from gui import theme
from gui.network.mends import bar_height
from gui.network.rows import Row

MARGIN = theme.RELATED
"""Left and right of a card."""
GAP = theme.GRID // 2
"""Above and below a card."""
INSET = theme.RELATED
"""Between a card's edge and its text."""
INDENT = 14
"""How far what is inside a container stands to the right of it."""
CHEVRON = 18
"""The width of what folds a container."""

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Fonts:
    """The fonts of a row and the heights of their lines."""

    def __init__(self, base: QFont) -> None:
        self.base = QFont(base)
        self.title = QFont(base)
        self.title.setWeight(QFont.Weight.DemiBold)
        self.figures = theme.tabular(base)
        self.quiet = theme.tabular(theme.small(base))
        self.tiny = theme.small(self.quiet)
        """Of what stands across a line."""
        self.line = max(QFontMetrics(self.title).height(), QFontMetrics(self.figures).height())
        self.quiet_line = QFontMetrics(self.quiet).height()


def row_height(row: Row, fonts: Fonts, width: int) -> int:
    """Return the height of a row of the strip that is ``width`` pixels wide."""
    if row.part in ("heading", "end"):
        return fonts.quiet_line + theme.RELATED
    if row.part == "empty":
        return fonts.quiet_line + 2 * theme.RELATED
    height = INSET + fonts.line + _quiet_lines(row) * (fonts.quiet_line + 2)
    if row.sentences:
        height += problem_height(row, fonts, width) + bar_height(row.problems)
        height += 2 * theme.RELATED
    return height + INSET + 2 * GAP


def card_rect(row: Row, rect: QRect) -> QRect:
    """Return where the card of a row stands that has ``rect``."""
    return rect.adjusted(MARGIN + INDENT * len(row.rails), GAP, -MARGIN, -GAP)


def words_left(row: Row, card: QRect) -> int:
    edge = theme.EDGE + INSET if row.folded is None else CHEVRON
    return card.left() + edge


def chevron_rect(row: Row, rect: QRect) -> QRect:
    """Return what folds a container's row and unfolds it."""
    card = card_rect(row, rect)
    return QRect(card.left(), card.top(), CHEVRON, min(card.height(), theme.ROW))


def rail_x(rect: QRect, level: int) -> int:
    """Return where the line of the container stands that is ``level`` containers deep."""
    return rect.left() + MARGIN + INDENT * level + INDENT // 2 - 1


def has_quiet_line(row: Row) -> bool:
    """Return whether settings and parameters stand below the title, and not beside it."""
    return row.folded is not False and bool(row.summary or row.parameters)


def problem_height(row: Row, fonts: Fonts, width: int) -> int:
    card = card_rect(row, QRect(0, 0, width, 10_000))
    room = card.right() - INSET - words_left(row, card)
    words = "\n".join(row.sentences)
    return (
        QFontMetrics(fonts.quiet).boundingRect(QRect(0, 0, room, 10_000), WRAPPED, words).height()
    )


def _quiet_lines(row: Row) -> int:
    return has_quiet_line(row) + bool(row.flatten)
