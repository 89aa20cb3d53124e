"""Scatter: pictures as points, coloured by class, to point at, zoom and choose."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.widgets.on_paper import is_for_file

RADIUS = 3.0
NEAR = 12
"""Pixels within which the pointer finds a point."""
MARGIN = 28
ZOOM = 1.2
CARD = 84

Points = NDArray[np.float32]


class Scatter(QWidget):
    """Points of the plane. The wheel zooms where the pointer is, dragging moves."""

    pointed = Signal(int)
    """Which point is under the pointer; −1: none."""
    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Points = np.zeros((0, 2), np.float32)
        self._labels = np.zeros(0, np.int64)
        self._names: tuple[str, ...] = ()
        self._only: int | None = None
        self._at = -1
        self._card: tuple[QImage, str] | None = None
        self._own: tuple[float, float] | None = None
        self._scale, self._centre = 1.0, QPointF()
        self._drag: QPointF | None = None
        self._moved = False
        self._drawn: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Pictures as points"))
        # No tooltip: it would hide the picture that is shown beside the pointer.
        self._keys = self.tr(
            "Arrow keys go from picture to picture, Return inspects it, + and − zoom, 0 shows all"
        )
        self.setAccessibleDescription(self._keys)

    @property
    def at(self) -> int:
        return self._at

    @property
    def own(self) -> tuple[float, float] | None:
        """Where the picture that is inspected stands among the points."""
        return self._own

    def sizeHint(self) -> QSize:
        return QSize(480, 420)

    def show_points(
        self, points: Points, labels: NDArray[np.int64], names: tuple[str, ...]
    ) -> None:
        """Show points (n, 2) of the classes ``labels`` (n,), the whole of them in sight."""
        self._points, self._labels, self._names = points, labels, names
        self._own = None
        self._set_at(-1)
        self.reset()

    def show_class(self, only: int | None) -> None:
        """Let one class stand out; None: all are alike."""
        self._only = only
        self._renew()

    def show_card(self, image: QImage | None, words: str) -> None:
        """Show a picture beside the point that is pointed at."""
        self._card = None if image is None else (image, words)
        self.setAccessibleDescription(words or self._keys)
        self.update()

    def show_own(self, place: tuple[float, float] | None) -> None:
        """Ring the place of the picture that is inspected."""
        if place != self._own:
            self._own = place
            self.update()

    def reset(self) -> None:
        """Bring all points into sight."""
        self._scale, self._centre = 1.0, QPointF()
        if len(self._points):
            low, high = self._points.min(axis=0), self._points.max(axis=0)
            middle = (low + high) / 2
            self._centre = QPointF(float(middle[0]), float(middle[1]))
            span = np.maximum(high - low, 1e-6)
            room = (self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
            self._scale = float(max(1e-9, min(room[0] / span[0], room[1] / span[1])))
        self._renew()

    def place(self, index: int) -> QPointF:
        """Return where a point stands in the widget."""
        return self._to_widget(*map(float, self._points[index]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._renew()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        self._zoom(ZOOM**steps, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons() & Qt.MouseButton.LeftButton:
            by = event.position() - self._drag
            if self._moved or by.manhattanLength() > 4:
                self._moved, self._drag = True, event.position()
                self._centre -= QPointF(by.x() / self._scale, -by.y() / self._scale)
                self._renew()
            return
        self._set_at(self._nearest(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._drag is not None:
            self._drag = None
            if not self._moved and self._at >= 0:
                self.chosen.emit(self._at)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._nearest(event.position()) < 0:
            self.reset()

    def leaveEvent(self, event: QEvent) -> None:
        self._set_at(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from picture to picture, Return inspects it, + − 0 zoom."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -10, Qt.Key.Key_Down: 10}
        zooms = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}
        key = Qt.Key(event.key())
        if key in steps and len(self._points):
            self._set_at((max(self._at, 0) + steps[key]) % len(self._points))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.chosen.emit(self._at)
        elif key in zooms:
            self._zoom(zooms[key], QPointF(self.rect().center()))
        elif key == Qt.Key.Key_0:
            self.reset()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen, painter = theme.tokens(self), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_for_file(painter, self):
            self._draw(painter)
        else:
            if self._drawn is None:
                self._drawn = self._drawn_once()
            painter.drawPixmap(0, 0, self._drawn)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self._own is not None:
            place = self._to_widget(*self._own)
            for width, colour in ((4, chosen.surface), (2, chosen.text)):
                painter.setPen(QPen(colour, width))
                painter.drawEllipse(place, 8, 8)
        if 0 <= self._at < len(self._points):
            place = self.place(self._at)
            painter.setPen(QPen(chosen.text, 2))
            painter.setBrush(self._colour(int(self._labels[self._at]), chosen))
            painter.drawEllipse(place, RADIUS + 2, RADIUS + 2)
            if self._card is not None:
                self._paint_card(painter, place, *self._card)
        if self.hasFocus():
            painter.setPen(QPen(chosen.accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _drawn_once(self) -> QPixmap:
        """Return what stays while the pointer moves."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter)
        painter.end()
        return drawn

    def _draw(self, painter: QPainter) -> None:
        chosen = theme.tokens(self)
        painter.fillRect(self.rect(), chosen.surface)
        painter.setPen(Qt.PenStyle.NoPen)
        for label in np.unique(self._labels):
            colour = self._colour(int(label), chosen)
            other = self._only is not None and self._only != label
            painter.setBrush(theme.mixed(colour, chosen.surface, 0.15) if other else colour)
            for index in np.flatnonzero(self._labels == label):
                painter.drawEllipse(self.place(int(index)), RADIUS, RADIUS)
        self._write_names(painter, chosen)

    def _write_names(self, painter: QPainter, chosen: theme.Tokens) -> None:
        """Write each class's name where the middle of its points is, none over another."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        taken: list[QRect] = []
        for place, words in sorted(self._middles(), key=lambda named: named[0].y()):
            box = painter.fontMetrics().boundingRect(words).adjusted(-4, -1, 4, 1)
            box.moveCenter(place.toPoint())
            while hit := next((other for other in taken if other.intersects(box)), None):
                box.moveTop(hit.bottom() + 1)
            taken.append(box)
            ground = QColor(chosen.surface)
            ground.setAlpha(210)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(chosen.text)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(Qt.PenStyle.NoPen)

    def _middles(self) -> Iterator[tuple[QPointF, str]]:
        """Yield where the middle of each class's points is, and the class's name."""
        for label in np.unique(self._labels):
            if self._only is None or self._only == label:
                x, y = np.median(self._points[self._labels == label], axis=0)
                yield self._to_widget(float(x), float(y)), self._names[int(label)]

    def _paint_card(self, painter: QPainter, place: QPointF, image: QImage, words: str) -> None:
        chosen = theme.tokens(self)
        metrics = painter.fontMetrics()
        width = max(CARD, metrics.horizontalAdvance(words)) + 2 * theme.RELATED
        height = CARD + metrics.height() + 2 * theme.RELATED
        left = place.x() + 12 if place.x() + 12 + width < self.width() else place.x() - 12 - width
        top = min(max(place.y() - height / 2, 2), self.height() - height - 2)
        box = QRectF(max(2.0, left), top, width, height)
        painter.setPen(QPen(chosen.border, 1))
        painter.setBrush(chosen.raised)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        picture = QRectF(0, 0, CARD, CARD)
        picture.moveCenter(box.center())
        picture.moveTop(box.top() + theme.GRID)
        painter.drawImage(picture, image)
        painter.setPen(chosen.text)
        line = QRectF(box.left(), picture.bottom(), width, box.bottom() - picture.bottom())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)

    def _colour(self, label: int, chosen: theme.Tokens) -> QColor:
        colours = list(chosen.runs.values())
        colour = colours[label % len(colours)]
        # Beyond as many classes as there are colours, the same ones come again, darker.
        return colour.darker(100 + 60 * (label // len(colours)))

    def _zoom(self, by: float, about: QPointF) -> None:
        before = self._to_points(about)
        self._scale = min(max(self._scale * by, 1e-9), 1e9)
        self._centre += before - self._to_points(about)
        self._renew()

    def _nearest(self, place: QPointF) -> int:
        if not len(self._points):
            return -1
        wanted = self._to_points(place)
        away = np.hypot(self._points[:, 0] - wanted.x(), self._points[:, 1] - wanted.y())
        if self._only is not None:
            away = np.where(self._labels == self._only, away, np.inf)
        nearest = int(np.argmin(away))
        return nearest if away[nearest] * self._scale <= NEAR else -1

    def _set_at(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self._card = None
            self.pointed.emit(index)
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def _to_widget(self, x: float, y: float) -> QPointF:
        return QPointF(
            self.width() / 2 + (x - self._centre.x()) * self._scale,
            self.height() / 2 - (y - self._centre.y()) * self._scale,
        )

    def _to_points(self, place: QPointF) -> QPointF:
        return QPointF(
            self._centre.x() + (place.x() - self.width() / 2) / self._scale,
            self._centre.y() - (place.y() - self.height() / 2) / self._scale,
        )

    def _renew(self) -> None:
        self._drawn = None
        self.update()
