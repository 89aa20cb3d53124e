"""What flows from block to block, drawn to scale: the picture that is exported, alive."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from engine.drawing import Layout, Picture, draw
from engine.drawing.colours import DARK, LIGHT
from engine.drawing.primitives import SMALL, Text
from engine.drawing.words import Detail
from engine.wording import shape_text
from gui import theme
from gui.design.flow_painting import Caption, block_at, meets, outline, write, write_corner
from gui.document import Document
from gui.widgets.form import translated
from gui.widgets.picture_painter import paint

ENDLESS = 1e6
DELAY = 60
"""Milliseconds without another edit until one is drawn: a drag has the machine to itself."""
READABLE = 10.0
"""Pixels that words of the picture need; where they are smaller, only some are written."""
SHRUNK = 0.6
"""A picture that is too wide is drawn smaller, down to this share, where it then fits whole."""
LARGEST = 1.9
"""Pixels of a point of the picture at most, before it is zoomed."""
ZOOM = (1.0, 4.0)
REACH = 5.0
"""Pixels around a volume in which a click still means it."""


class NetworkPicture(QWidget):
    """The volumes in one row. A click selects the block; left and right go from block to block.

    Stretches that repeat are drawn once: their blocks are selected one after the other by clicks.
    """

    moved = Signal(QRect)
    """The current block is drawn here now: scroll there."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._hovered = ""
        self._room = QSize(400, 152)
        self._zoom = 1.0
        self._scale = 1.0
        self._written = False
        self._stale = False
        self.setAccessibleName(self.tr("Picture of the network"))
        self.setAccessibleDescription(
            self.tr("Left and right go from block to block, plus and minus zoom")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # A moment later than the numbers, which follow a drag at once.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self._catch_up)
        self._lay_out()
        document.changed.connect(self._follow)
        document.selection_changed.connect(self._show_selection)

    @property
    def picture(self) -> Picture:
        self._catch_up()
        return self._picture

    def place_of(self, block_id: str) -> QRectF:
        """Return where a block, or what stands for it, is drawn; empty where it isn't."""
        self._catch_up()
        return self._place_of(block_id)

    def _place_of(self, block_id: str) -> QRectF:
        bounds = self._picture.bounds_of(self._picture.drawn(block_id))
        if bounds is None:
            return QRectF()
        corners = QPointF(bounds.left, bounds.top), QPointF(bounds.right, bounds.bottom)
        return QRectF(*(self._offset() + corner * self._scale for corner in corners))

    def fit(self, room: QSize) -> None:
        """Draw as large as ``room`` allows, and no smaller than can be made out."""
        self._room = room
        self._lay_out()

    def zoom(self, factor: float) -> None:
        self._zoom = max(ZOOM[0], min(self._zoom * factor, ZOOM[1]))
        self._lay_out()
        self._show_selection()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(self._offset())
        painter.scale(self._scale, self._scale)
        shown = QRectF(event.rect()).translated(-self._offset())
        seen = QRectF(shown.topLeft() / self._scale, shown.size() / self._scale)
        look = replace(DARK if chosen.dark else LIGHT, ground=chosen.window.name())
        # Words too small to be read are written anew over the picture, in the window's size.
        drawn = (i for i in self._picture.items if self._written or not isinstance(i, Text))
        paint(painter, (item for item in drawn if meets(item, seen)), look)
        selected = {self._picture.drawn(block_id) for block_id in self._document.selected}
        outline(painter, self._picture, selected, chosen.accent, 2 / self._scale)
        outline(painter, self._picture, {self._hovered} - selected, chosen.text, 1.5 / self._scale)
        painter.restore()
        if not self._written:
            self._write_captions(painter, chosen)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(chosen.accent, 2))
            edge = QRectF(self.visibleRegion().boundingRect())
            painter.drawRoundedRect(edge.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block_id = self._block_at(event.position())
        if not block_id or event.button() != Qt.MouseButton.LeftButton:
            return
        copies = dict(self._picture.stands_for).get(block_id, (block_id,))
        current = self._document.current
        following = copies.index(current) + 1 if current in copies else 0
        self._document.select([copies[following % len(copies)]])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._block_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.25 if event.angleDelta().y() > 0 else 0.8)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        zooms = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Minus: 0.8, Qt.Key.Key_0: 0.0}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}
        key = Qt.Key(event.key())
        ids = self._document.network.ids
        if key in zooms:
            self.zoom(zooms[key])
        elif key in steps and ids:
            current = self._document.current
            place = ids.index(current) + steps[key] if current else 0
            self._document.select([ids[max(0, min(place, len(ids) - 1))]])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words_at(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _follow(self) -> None:
        # Nobody sees what another workspace hides: it is drawn when it shows.
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def _catch_up(self) -> None:
        if self._stale:
            self._lay_out()
            self.moved.emit(self._current_place())

    def _show_selection(self) -> None:
        self.update()
        if not self._stale:
            self.moved.emit(self._current_place())

    def _current_place(self) -> QRect:
        current = self._document.current
        return self.place_of(current).toAlignedRect() if current else QRect()

    def _lay_out(self) -> None:
        """Draw with shapes below the volumes where they can be read at the size there is."""
        self._stale = False
        below = 0.0
        self._picture = self._drawn("none")
        self._written = self._fitting(self._picture, 0) * SMALL >= READABLE
        if self._written:
            with_words = self._drawn("shapes")
            self._written = self._fitting(with_words, 0) * SMALL >= READABLE
            self._picture = with_words if self._written else self._picture
        if not self._written:
            below = QFontMetricsF(self._caption_font()).height() + 2
        self._scale = self._fitting(self._picture, below)
        wide, high = self._picture.width * self._scale, self._picture.height * self._scale
        self.resize(QSize(round(wide), round(high + below)).expandedTo(self._room))
        self.update()

    def _drawn(self, detail: Detail) -> Picture:
        document = self._document
        layout = Layout("volumes", ENDLESS, detail=detail, said=translated)
        return draw(document.network, document.report, layout)

    def _fitting(self, picture: Picture, below: float) -> float:
        """Return the pixels of a point with which ``picture`` fits above ``below`` pixels.

        One that is too wide by far gets its whole height, and is scrolled.
        """
        high = min(LARGEST, (self._room.height() - below) / picture.height)
        wide = self._room.width() / picture.width
        return (min(high, wide) if wide >= SHRUNK * high else high) * self._zoom

    def _caption_font(self) -> QFont:
        return theme.tabular(theme.small(self.font()))

    def _offset(self) -> QPointF:
        """Return where the picture begins: on the left, in the middle of the height."""
        below = 0.0 if self._written else QFontMetricsF(self._caption_font()).height()
        over = self.height() - below - self._picture.height * self._scale
        return QPointF(0, max(0.0, over / 2))

    def _write_captions(self, painter: QPainter, chosen: theme.Tokens) -> None:
        shapes = {r.id: shape_text(r.output_shape) for r in self._document.report.blocks}
        drawn = dict.fromkeys(item.block for item in self._picture.items if item.block in shapes)
        captions = [Caption(one, shapes[one], self._place_of(one)) for one in drawn]
        current = self._picture.drawn(self._document.current or "")
        painter.setFont(self._caption_font())
        write(painter, captions, current, self.size(), chosen)
        for item in self._picture.items:
            if isinstance(item, Text):
                at = self._offset() + QPointF(item.x, item.y) * self._scale
                write_corner(painter, item.text, at, chosen)

    def _block_at(self, point: QPointF) -> str:
        self._catch_up()
        where = (point - self._offset()) / self._scale
        return block_at(self._picture, where, REACH / self._scale)

    def _words_at(self, point: QPointF) -> str:
        block_id = self._block_at(point)
        if not block_id:
            return ""
        block, report = self._document.network.block(block_id), self._document.report.of(block_id)
        title, summary = translated(block.title), translated(block.summary())
        lines = [f"{title}: {summary}" if summary else title, shape_text(report.output_shape)]
        copies = dict(self._picture.stands_for).get(block_id, ())
        if copies:
            words = self.tr("One of {count} alike; click again for the next")
            lines.append(words.format(count=len(copies)))
        return "\n".join(lines)

    def _hover(self, block_id: str) -> None:
        if block_id != self._hovered:
            self._hovered = block_id
            shape = Qt.CursorShape.PointingHandCursor if block_id else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()
