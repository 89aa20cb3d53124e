"""One plot of a run, or of several laid over one another, to be looked at closer."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
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
from gui.training.curves import scale
from gui.training.curves.content import Quantity, Shown, View, of_one_run, of_several
from gui.training.curves.drawing import (
    GUTTER,
    TICKS_EVERY,
    WIDE_GUTTER,
    Axes,
    Content,
    area_of,
    paint_hairline,
    paint_plot,
)
from gui.training.curves.looking import NOTCH, closer, within_heights, within_run
from gui.training.curves.scale import Frame, Range
from gui.training.traces import Trace, rung_above


class CurvePlot(QWidget):
    """Shows a Trace, or several. The wheel and dragging look closer, a double click shows all.

    One run has raw and smoothed lines in the accent, its validation dashed, its best value marked:
    ``show_trace``. Up to about eight runs lie over one another in their own colours, each named at
    the end of its line: ``show_traces``. Nothing is computed or painted while it can't be seen.
    """

    pointed = Signal(object)
    """The place on the x axis (epochs) under the cursor; None: nowhere."""
    painted = Signal(float)
    """Seconds of work that a picture took."""
    zoomed = Signal(object)
    """A person looks at these epochs (first, last); None: at the whole run."""

    def __init__(self, name: str, quantity: Quantity, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quantity = quantity
        self._log = False
        self._numbers_below = True
        self._shown: tuple[Shown, ...] = ()
        self._trace: Trace | None = None
        self._extra: Trace | None = None
        self._epochs = 1.0
        self._lead = 0.0
        self._span: Range | None = None
        self._heights: Range | None = None
        """What a person looks at; None: the whole run, and all heights that it has there."""
        self._cursor: float | None = None
        self._grabbed: QPointF | None = None
        self._picture: QPixmap | None = None
        self._frame: Frame | None = None
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr(
                "The wheel looks closer, with Shift at the heights; drag to move. Keys: ← and → "
                "read the values, + and − zoom, 0 shows the whole run."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(480, 160)

    @property
    def follows(self) -> bool:
        """The whole run is in view, and stays so."""
        return self._span is None and self._heights is None

    @property
    def frame(self) -> Frame:
        """What is in view and where it lies on the widget."""
        if self._frame is None:
            self._frame = self._build(QRectF(self.rect()), theme.tokens(self), self._font())[0]
        return self._frame

    @property
    def content(self) -> Content:
        """What is painted."""
        return self._build(QRectF(self.rect()), theme.tokens(self), self._font())[2]

    def place_of(self, epochs: float, value: float) -> QPoint:
        """Return where a point of the curves lies on the widget."""
        x, y = self.frame.across(np.array([epochs])), self.frame.down(np.array([value]))
        return QPoint(round(float(x[0])), round(float(y[0])))

    def show_epoch_numbers(self, shown: bool) -> None:
        """Write numbers at the x axis, or leave that to the plot below."""
        self._numbers_below = shown
        self.redraw()

    def set_log_scale(self, on: bool) -> None:
        self._log, self._heights = on, None
        self.redraw()

    def show_whole(self) -> None:
        self._span = self._heights = None
        self.redraw()

    def show_span(self, span: Range | None) -> None:
        """Look at these epochs, or at the whole run."""
        self._span = span
        if span is None:
            self._heights = None
        self.redraw()

    def clear_trace(self) -> None:
        """Show an empty plot for a run that begins."""
        self._trace, self._extra, self._shown, self._epochs = None, None, (), 1.0
        self._cursor, self._lead = None, 0.0
        self.show_whole()

    def show_trace(
        self,
        trace: Trace,
        epochs: float,
        extra: Trace | None = None,
        reached: float | None = None,
    ) -> None:
        """Draw what the run has told so far; ``epochs`` are what it will have in the end.

        ``extra`` is a thin line of its own: what regularisers add to a loss. ``reached``: how far
        the run has come, where the trace itself lags behind.
        """
        self._trace, self._extra, self._shown = trace, extra, ()
        self._lead = reached or 0.0
        self._epochs = max(1.0, epochs)
        self.redraw()

    def show_traces(
        self,
        shown: Sequence[Shown],
        epochs: float | None = None,
        reached: float | None = None,
    ) -> None:
        """Lay runs over one another: each a (trace, colour, name) or (trace, colour, name, dashed).

        ``epochs`` are those of the longest in the end; None: as far as they have come. Call it
        again when the traces have grown; at a person's pace, or through a Redraw.
        """
        self._trace, self._extra = None, None
        self._shown = tuple(Shown(*run) for run in shown)
        self._lead = reached or 0.0
        self._epochs = max(1.0, epochs or self._reached)
        self.redraw()

    def redraw(self) -> None:
        """Paint anew when it can be seen."""
        self._picture = self._frame = None
        self.update()

    def show_cursor(self, epochs: float | None) -> None:
        """Put the hairline at a place on the x axis, or take it away."""
        if epochs != self._cursor:
            self._cursor = epochs
            self.update()

    def paint_on(self, painter: QPainter, rect: QRectF, tokens: theme.Tokens, font: QFont) -> None:
        """Paint what is in view elsewhere: into a file."""
        frame, axes, content = self._build(rect, tokens, font)
        paint_plot(painter, frame, axes, content, tokens, font, self.tr("epochs"))

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.thread_time()
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self._cursor is not None:
            self._paint_cursor(painter, self._cursor)
        if self.hasFocus():
            painter.setPen(QPen(theme.tokens(self).accent, 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
        self.painted.emit(time.thread_time() - began)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.redraw()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place, frame = event.position(), self.frame
        if self._grabbed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(frame, place - self._grabbed)
            self._grabbed = place
        inside = frame.area.adjusted(0, -4, 1, 4).contains(place)
        self.pointed.emit(frame.epochs_at(place.x()) if inside else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grabbed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._look_at_whole()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        heights = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._zoom(NOTCH ** (turned / 120), event.position(), heights=heights)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the hairline, + and − zoom, 0 shows the whole run."""
        frame = self.frame
        left, right = frame.x
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._drag(frame, QPointF(-move * frame.area.width() / 4, 0))
        elif move is not None:
            at = left if self._cursor is None else self._cursor
            self.pointed.emit(min(max(at + move * (right - left) / 100, left), right))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / NOTCH if event.key() == Qt.Key.Key_Minus else NOTCH
            heights = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._zoom(factor, self._middle(), heights=heights)
        elif event.key() == Qt.Key.Key_0:
            self._look_at_whole()
        else:
            event.ignore()

    def _middle(self) -> QPointF:
        """Return what is zoomed about by keys: the hairline, if there is one."""
        area = self.frame.area
        if self._cursor is None:
            return area.center()
        return QPointF(float(self.place_of(self._cursor, 1.0).x()), area.center().y())

    @property
    def _traces(self) -> list[Trace]:
        one = [] if self._trace is None else [self._trace]
        return [*one, *(run.trace for run in self._shown)]

    @property
    def _reached(self) -> float:
        return max((self._lead, *(trace.reached for trace in self._traces)))

    def _look_at_whole(self) -> None:
        self.show_whole()
        self.zoomed.emit(None)

    def _zoom(self, factor: float, about: QPointF, *, heights: bool) -> None:
        frame = self.frame
        if heights:
            self._look_at_heights(closer(frame.y, frame.height_at(about.y()), factor))
            self.zoomed.emit(self._span)
        else:
            self._look_at(closer(frame.x, frame.epochs_at(about.x()), factor))

    def _drag(self, frame: Frame, by: QPointF) -> None:
        epochs = by.x() / frame.area.width() * (frame.x[1] - frame.x[0])
        if self._heights is not None:
            up = by.y() / frame.area.height() * (frame.y[1] - frame.y[0])
            self._look_at_heights((frame.y[0] + up, frame.y[1] + up))
        if epochs:
            self._look_at((frame.x[0] - epochs, frame.x[1] - epochs))

    def _look_at(self, wanted: Range) -> None:
        span = within_run(wanted, self._epochs)
        self.show_span(span)
        self.zoomed.emit(span)

    def _look_at_heights(self, wanted: Range) -> None:
        self._heights = None
        whole = self._build(QRectF(self.rect()), theme.tokens(self), self._font())[0].y
        self._heights = within_heights(wanted, whole, share=self._quantity.share)
        self.redraw()

    def _build(
        self, rect: QRectF, tokens: theme.Tokens, font: QFont
    ) -> tuple[Frame, Axes, Content]:
        """Return what is to be painted into ``rect``."""
        quantity = self._quantity
        wide = WIDE_GUTTER if self._shown else GUTTER
        gutter = wide if quantity.trend else 0
        area = area_of(rect, font, numbers_below=self._numbers_below, gutter=gutter)
        # The width grows by rungs: at least two fifths of it are filled, and it rarely jumps.
        whole = (0.0, max(1e-9, min(self._epochs, rung_above(self._reached))))
        view = View(self._span or whole, max(50, round(area.width())), self._log)
        if self._trace is not None:
            content = of_one_run(self._trace, self._extra, quantity, view, tokens)
        else:
            content = of_several(self._shown, quantity, view)
        heights = self._heights or self._heights_of(content)
        frame = Frame(area, view.span, heights, self._log)
        axes = Axes(
            scale.epoch_ticks(view.span, max(3, round(area.width() / 64)), self._epochs),
            scale.ticks(heights, max(3, round(area.height() / TICKS_EVERY)), log=self._log),
            self._numbers_below,
            unit_below=quantity.trend,
            gutter=gutter,
        )
        return frame, axes, content

    def _heights_of(self, content: Content) -> Range:
        """Return the ends of the axis; noise may reach beyond them, trends don't."""
        rows = [stroke.y for stroke in content.strokes if stroke.in_view]
        if self._quantity.share and self._span is None:
            return scale.share_heights(*rows)
        if self._span is None:
            return scale.loss_heights(*rows, log=self._log)
        return scale.close_heights(*rows, log=self._log)

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        tokens = theme.tokens(self)
        picture.fill(tokens.window)
        painter = QPainter(picture)
        frame, axes, content = self._build(QRectF(self.rect()), tokens, self._font())
        self._frame = frame
        paint_plot(painter, frame, axes, content, tokens, self._font(), self.tr("epochs"))
        painter.end()
        return picture

    def _paint_cursor(self, painter: QPainter, epochs: float) -> None:
        tokens = theme.tokens(self)
        colours = [tokens.accent] if self._trace is not None else [s.colour for s in self._shown]
        points = []
        for trace, colour in zip(self._traces, colours, strict=True):
            step = trace.step_at(epochs)
            if step is not None and epochs <= trace.reached + 1 / trace.steps_per_epoch:
                points.append((float(trace.smooth[step - 1]), colour))
        paint_hairline(painter, self.frame, epochs, points, tokens)

    def _font(self) -> QFont:
        return theme.tabular(theme.small(self.font()))
