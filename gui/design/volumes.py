"""The whole network as a row of boxes: what flows from block to block, drawn to scale."""

from __future__ import annotations

from dataclasses import dataclass
from math import log2

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from engine.blocks import Family, Shape
from engine.blocks.container import walk
from engine.wording import shape_text
from gui import theme
from gui.document import Document
from gui.widgets.form import translated

SLANT = 0.34
"""How far a box leans back for each pixel of its maps' width."""


@dataclass(frozen=True)
class Stage:
    """What comes out of one block, or the input."""

    id: str
    title: str
    shape: Shape | None
    family: Family | None
    troubled: bool


@dataclass(frozen=True)
class Box:
    """A stage in pixels: the front face and how far the others lean back."""

    stage: Stage
    front: QRectF
    depth: float

    @property
    def bounds(self) -> QRectF:
        return self.front.adjusted(0, -self.depth, self.depth, 0)

    def faces(self) -> tuple[QPolygonF, QPolygonF, QPolygonF]:
        """Return front, side and top."""
        f, back = self.front, QPointF(self.depth, -self.depth)
        right, top = (f.topRight(), f.bottomRight()), (f.topLeft(), f.topRight())
        return (
            QPolygonF([f.topLeft(), f.topRight(), f.bottomRight(), f.bottomLeft()]),
            QPolygonF([right[0], right[0] + back, right[1] + back, right[1]]),
            QPolygonF([top[0], top[0] + back, top[1] + back, top[1]]),
        )


class NetworkPicture(QWidget):
    """Heights and widths of the boxes follow the maps, their thickness the number of maps.

    A click selects the block; the left and right arrow keys go from block to block.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._hovered = ""
        self.setAccessibleName(self.tr("Picture of the network"))
        self.setAccessibleDescription(self.tr("Left and right go from block to block"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(136)
        self.setMaximumHeight(232)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        document.changed.connect(self.update)
        document.selection_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(400, 152)

    def boxes(self) -> list[Box]:
        """Return the boxes where they are painted just now."""
        caption = self.fontMetrics().height() + theme.RELATED
        room = QRectF(self.rect()).adjusted(theme.RELATED, 6, -theme.GROUP, -caption)
        return laid_out(self._stages(), room)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = theme.tokens(self)
        boxes = self.boxes()
        selected = set(self._document.selected)
        middle = boxes[0].bounds.center().y()
        painter.setPen(QPen(chosen.border, 1))
        painter.drawLine(
            QPointF(boxes[0].front.left(), middle), QPointF(boxes[-1].bounds.right(), middle)
        )
        for box in boxes:
            _paint_box(painter, box, box.stage.id in selected, chosen, self._hovered)
        self._paint_captions(painter, boxes, chosen)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block_id = self._block_at(event.position())
        if block_id and event.button() == Qt.MouseButton.LeftButton:
            self._document.select([block_id])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._block_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}.get(Qt.Key(event.key()))
        ids = self._document.network.ids
        if step is None or not ids:
            super().keyPressEvent(event)
            return
        current = self._document.current
        place = ids.index(current) + step if current else 0
        self._document.select([ids[max(0, min(place, len(ids) - 1))]])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            box = next((b for b in self.boxes() if _reach(b).contains(QPointF(event.pos()))), None)
            words = f"{box.stage.title}: {shape_text(box.stage.shape)}" if box else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _stages(self) -> list[Stage]:
        document = self._document
        stages = [Stage("", self.tr("Input"), document.design.input_shape, None, False)]
        for placed in document.network.blocks:
            title, family = translated(placed.block.title), placed.block.family
            within = [document.report.of(inner.id) for inner in walk((placed,))]
            shape, troubled = within[0].output_shape, any(r.problems for r in within)
            stages.append(Stage(placed.id, title, shape, family, troubled))
        return stages

    def _block_at(self, point: QPointF) -> str:
        return next((b.stage.id for b in self.boxes() if _reach(b).contains(point)), "")

    def _hover(self, block_id: str) -> None:
        if block_id != self._hovered:
            self._hovered = block_id
            shape = Qt.CursorShape.PointingHandCursor if block_id else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            self.update()

    def _paint_captions(self, painter: QPainter, boxes: list[Box], chosen: theme.Tokens) -> None:
        """Write the shapes below: the current block's first, then those that find room."""
        current = self._document.current
        plain = theme.tabular(theme.small(self.font()))
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        taken: list[QRectF] = []
        for box in sorted(boxes, key=lambda b: (b.stage.id != current, bool(b.stage.id))):
            marked = bool(current) and box.stage.id == current
            painter.setFont(bold if marked else plain)
            text = shape_text(box.stage.shape)
            metrics = painter.fontMetrics()
            width = metrics.horizontalAdvance(text) + 2.0
            left = box.bounds.center().x() - width / 2
            left = max(2.0, min(left, self.width() - width - 2))
            place = QRectF(left, self.height() - metrics.height() - 4, width, metrics.height())
            if any(place.adjusted(-5, 0, 5, 0).intersects(other) for other in taken):
                continue
            taken.append(place)
            painter.setPen(chosen.text if marked else chosen.quiet)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def laid_out(stages: list[Stage], room: QRectF) -> list[Box]:
    """Return the boxes of ``stages`` from the left of ``room``: one scale for all maps."""
    known = [s.shape for s in stages if s.shape is not None and len(s.shape) == 3]
    largest = max((shape[1] + SLANT * shape[2] for shape in known), default=1)
    scale = room.height() / largest
    sizes = [_size(stage.shape, scale, room.height()) for stage in stages]
    natural = sum(thick + depth for thick, _, depth in sizes)
    gaps = max(1, len(stages) - 1)
    gap = max(2.0, min(36.0, (room.width() - natural) / gaps))
    squeeze = min(1.0, (room.width() - gap * gaps) / natural)
    left = room.left()
    boxes = []
    for stage, (thick, high, depth) in zip(stages, sizes, strict=True):
        lean = depth * squeeze
        top = room.center().y() - (high - lean) / 2
        boxes.append(Box(stage, QRectF(left, top, max(1.0, thick * squeeze), high), lean))
        left += (thick + depth) * squeeze + gap
    return boxes


def _size(shape: Shape | None, scale: float, most: float) -> tuple[float, float, float]:
    """Return thickness, height and depth of a shape in pixels.

    Numbers of maps and of units span several powers of ten: they count by their logarithm.
    """
    if shape is None:
        return 14.0, most * 0.3, 0.0
    if len(shape) == 1:
        return 6.0, min(most, 8 + 6 * log2(1 + shape[0])), 0.0
    channels, height, width = shape
    return 4 * log2(1 + channels), max(3.0, height * scale), max(2.0, SLANT * width * scale)


def _reach(box: Box) -> QRectF:
    """Return where the mouse finds the box: a little more than it covers."""
    return box.bounds.adjusted(-4, -8, 4, 8)


def _paint_box(
    painter: QPainter, box: Box, selected: bool, chosen: theme.Tokens, hovered: str
) -> None:
    stage = box.stage
    colour = chosen.families[stage.family] if stage.family else chosen.quiet
    edge: QColor = theme.mixed(colour, chosen.text, 0.8)
    width = 1.0
    if stage.troubled:
        edge, width = chosen.problem, 2.0
    if selected:
        edge, width = chosen.accent, 2.0
    pen = QPen(edge, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if stage.shape is None:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    lift = 0.2 if selected or (hovered and hovered == stage.id) else 0.0
    for face, share in zip(box.faces(), (0.62, 0.42, 0.24), strict=True):
        unknown = stage.shape is None
        painter.setBrush(chosen.surface if unknown else _mix(colour, chosen, share + lift))
        if face.boundingRect().width() >= 1:
            painter.drawPolygon(face)


def _mix(colour: QColor, chosen: theme.Tokens, share: float) -> QColor:
    return theme.mixed(colour, chosen.surface, min(1.0, share))
