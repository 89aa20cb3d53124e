"""PatchGrid: the strongest pictures, each with the patch that excites the unit cut out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.inspection.fields import Box
from gui import theme

SIDES = (40, 72)
"""The least and the greatest side of a picture."""
COLUMNS = {True: 3, False: 5}
"""Pictures in a row, with and without patches beside them."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, eq=False)
class Patch:
    """One picture; ``box`` is what the strongest cell sees of it."""

    image: QImage
    box: Box
    value: str
    label: str
    words: str
    """What a screen reader says, and the tooltip."""

    @property
    def whole(self) -> bool:
        return (self.box.height, self.box.width) == (self.image.height(), self.image.width())


class PatchGrid(QWidget):
    chosen = Signal(int)
    """The place of a picture that was clicked, or on which Return was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.patches: tuple[Patch, ...] = ()
        self._places = 9
        self._wide = True
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Strongest pictures"))

    def show_patches(self, patches: tuple[Patch, ...], *, whole: bool) -> None:
        """Show ``patches``; where the unit sees the ``whole`` picture, nothing is cut out."""
        self.patches, self._wide = patches, not whole
        self._current = min(self._current, max(0, len(patches) - 1))
        self._fit()
        self._tell()

    def rect_of(self, place: int) -> QRect:
        """Return where a picture stands with its patch and its caption."""
        columns = self._columns()
        wide, high = self._item()
        row, column = divmod(place, columns)
        spare = self.width() - columns * wide - (columns - 1) * theme.GROUP
        gap = theme.GROUP + max(0, spare) // max(1, columns - 1) if columns > 1 else 0
        left = column * (wide + min(gap, 3 * theme.GROUP))
        return QRect(left, row * (high + theme.RELATED), wide, high)

    def sizeHint(self) -> QSize:
        return QSize(300, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        for place in range(self._places):
            rect = self.rect_of(place)
            if place < len(self.patches):
                self._paint_patch(painter, self.patches[place], rect, chosen)
            else:
                painter.setPen(chosen.border)
                painter.drawRect(QRect(rect.topLeft(), QSize(self._side() - 1, self._side() - 1)))
        if self.hasFocus() and self.patches:
            painter.setPen(QPen(chosen.accent, 2))
            rect = self.rect_of(self._current)
            high = self._side()
            wide = high if self.patches[self._current].whole else rect.width()
            painter.drawRect(QRect(rect.topLeft(), QSize(wide, high)).adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._go(place)
            self.chosen.emit(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on = self._at(event.position().toPoint()) is not None
        shape = Qt.CursorShape
        self.setCursor(shape.PointingHandCursor if on else shape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._columns()
        steps = {**STEPS, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns}
        step = steps.get(Qt.Key(event.key()))
        if event.key() in CHOOSES and self.patches:
            self.chosen.emit(self._current)
        elif step is not None and 0 <= self._current + step < len(self.patches):
            self._go(self._current + step)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(event.pos())
            words = "" if place is None else self.patches[place].words
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _paint_patch(
        self, painter: QPainter, patch: Patch, rect: QRect, chosen: theme.Tokens
    ) -> None:
        side = self._side()
        left = QRect(rect.topLeft(), QSize(side, side))
        place = _inside(left, patch.image.size())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, patch.image.width() > side)
        painter.drawImage(place, patch.image)
        if not patch.whole and patch.box:
            box, scale = patch.box, place.width() / patch.image.width()
            frame = QRect(
                place.left() + round(box.left * scale),
                place.top() + round(box.top * scale),
                max(2, round(box.width * scale)),
                max(2, round(box.height * scale)),
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(Qt.GlobalColor.black, 3))
            painter.drawRect(frame)
            painter.setPen(QPen(chosen.families["activation"], 1.5))
            painter.drawRect(frame)
            part = patch.image.copy(box.left, box.top, box.width, box.height)
            right = left.translated(side + theme.GRID, 0)
            cut = _inside(right, part.size())
            painter.drawImage(cut, part)
            # White paper would end nowhere on a white page.
            painter.setPen(chosen.border)
            painter.drawRect(cut.adjusted(0, 0, -1, -1))
        metrics = self.fontMetrics()
        words = QRect(rect.left(), left.bottom() + 3, rect.width(), metrics.height())
        painter.setPen(chosen.text)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, patch.value)
        room = words.width() - metrics.horizontalAdvance(patch.value) - theme.GRID
        painter.setPen(chosen.quiet)
        elided = metrics.elidedText(patch.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, elided)

    def _side(self) -> int:
        """Return the side of a picture: as large as leaves all columns their room."""
        columns = self._columns()
        room = (self.width() - (columns - 1) * theme.GROUP) // columns
        side = (room - theme.GRID) // 2 if self._wide else room
        return min(max(side, SIDES[0]), SIDES[1])

    def _item(self) -> tuple[int, int]:
        side = self._side()
        wide = 2 * side + theme.GRID if self._wide else side
        return wide, side + 3 + self.fontMetrics().height()

    def _columns(self) -> int:
        return COLUMNS[self._wide]

    def _fit(self) -> None:
        rows = -(-self._places // self._columns())
        high = rows * (self._item()[1] + theme.RELATED) - theme.RELATED
        if high != self.height():
            self.setFixedHeight(high)
        self.update()

    def _at(self, point: QPoint) -> int | None:
        places = range(len(self.patches))
        return next((p for p in places if self.rect_of(p).contains(point)), None)

    def _go(self, place: int) -> None:
        self._current = place
        self._tell()

    def _tell(self) -> None:
        said = self.patches[self._current].words if self.patches else ""
        self.setAccessibleDescription(said)
        self.update()


def _inside(room: QRect, size: QSize) -> QRect:
    """Return where a picture of ``size`` stands in ``room``, as large as it may."""
    scaled = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(room.topLeft(), scaled.expandedTo(QSize(1, 1)))
