"""One plot of a run: the training's raw and smoothed line, the validation's dashed one."""

from __future__ import annotations

import time
from math import ceil, floor, log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui import theme
from gui.training.axis import EpochAxis
from gui.training.traces import Trace, Values, rung_above

FAINT = 70
"""Opacity of the raw line, of 255."""
BACKING = 180
"""Opacity of the ground behind words that stand on a line, of 255."""
GUTTER = 88
"""Pixels on the right for the words at the lines' ends."""
SMALLEST_LOSS = 1e-6
MOST_DOTS = 120
"""Epochs in view of which each one gets a dot."""
MARGIN = 1.05
"""How far beyond the end of a run the view may reach, in parts of its length."""
DASHES = 6
"""Pixels a column of the dashed line: closer together its dashes can't be told apart."""


class CurvePlot(pg.GraphicsView):  # type: ignore[misc]
    """Shows a Trace. Wheel and drag look closer, a double click shows the whole run again."""

    pointed = Signal(object)
    """The place on the x axis (epochs) under the cursor; None: nowhere."""
    painted = Signal(float)
    """Seconds that a paint took."""
    zoomed = Signal()
    """A person looks at a part of the run."""

    def __init__(self, name: str, *, share: bool, parent: QWidget | None = None) -> None:
        """``share``: the quantity is a share in per cent, shown up to 100."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(
            self.tr(
                "The wheel and dragging look closer. Keys: ← and → read the values, "
                "+ and − zoom, 0 shows the whole run."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(96)
        self._share = share
        self._log = False
        self._follow = True
        self._trace: Trace | None = None
        self._all_epochs = 1
        self._heights_axis = pg.AxisItem("left")
        self._epochs_axis = EpochAxis("bottom")
        self.view = pg.ViewBox(enableMenu=False, defaultPadding=0)
        self.view.disableAutoRange()
        self.view.sigRangeChangedManually.connect(self._on_zoomed)
        self.view.sigXRangeChanged.connect(self._on_moved)
        self._arrange()
        self._raw = pg.PlotCurveItem()
        self._smooth = pg.PlotCurveItem(antialias=True)
        self._dashed = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=6, pxMode=True)
        self._best = pg.ScatterPlotItem(size=12, pxMode=True)
        self._names = (pg.TextItem(anchor=(-0.1, 0.5)), pg.TextItem(anchor=(-0.1, 0.5)))
        self._best_name = pg.TextItem()
        self._cursor = pg.InfiniteLine(angle=90)
        for item in (
            *(self._raw, self._smooth, self._dashed, self._dots, self._best),
            *(*self._names, self._best_name, self._cursor),
        ):
            self.view.addItem(item, ignoreBounds=True)
        self._names[0].setText(self.tr("training"))
        self._names[1].setText(self.tr("validation"))
        self._cursor.hide()
        self._dress()
        self.clear_trace()

    @property
    def follows(self) -> bool:
        """The whole run is in view, and stays so."""
        return self._follow

    def show_epoch_numbers(self, shown: bool) -> None:
        """Write numbers at the x axis, or leave that to the plot below."""
        self._epochs_axis.setStyle(showValues=shown)
        self._epochs_axis.setHeight(None if shown else 6)

    def set_log_scale(self, on: bool) -> None:
        self._log = on
        # Of the axis alone: the items get their logarithms from here.
        self._heights_axis.setLogMode(on)
        self.show_whole()

    def show_whole(self) -> None:
        self._follow = True
        self.redraw()

    def clear_trace(self) -> None:
        """Show an empty plot for a run that begins."""
        self._trace = None
        for item in (self._raw, self._smooth, self._dashed, self._dots, self._best):
            item.setData([], [])
        for name in (*self._names, self._best_name):
            name.hide()
        self._cursor.hide()
        self._set_range(1.0, 0.0, 100.0 if self._share else 2.5)

    def show_trace(self, trace: Trace, epochs: int) -> None:
        """Draw what the run has told so far; ``epochs`` are what it will have in the end."""
        self._trace, self._all_epochs = trace, max(1, epochs)
        self.redraw()

    def redraw(self) -> None:
        trace = self._trace
        if trace is None or not len(trace.raw):
            return
        columns = max(50, round(self.view.width()))
        reached = len(trace.raw) / trace.steps_per_epoch
        left, right = (0.0, reached) if self._follow else self.view.viewRange()[0]
        raw = trace.within(left, right, columns, smooth=False)
        smooth = trace.within(left, right, columns, smooth=True)
        if self._follow:
            self._look_at_all(trace, reached, smooth[1])
        for item, (x, y) in ((self._raw, raw), (self._smooth, smooth)):
            item.setData(x, self._height(y))
        self._draw_validation(trace)
        self._draw_names(trace)

    def show_cursor(self, epochs: float | None) -> None:
        """Put the hairline at a place on the x axis, or take it away."""
        self._cursor.setVisible(epochs is not None)
        if epochs is not None:
            self._cursor.setPos(epochs)

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        super().paintEvent(event)
        self.painted.emit(time.perf_counter() - began)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_cursor"):
            self._dress()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = self.mapToScene(event.position().toPoint())
        inside = self.view.sceneBoundingRect().contains(place)
        self.pointed.emit(self.view.mapSceneToView(place).x() if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.show_whole()
        self.zoomed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the hairline, + and − zoom, 0 shows the whole run."""
        left, right = self.view.viewRange()[0]
        move = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if move is not None:
            at = self._cursor.value() if self._cursor.isVisible() else left
            self.pointed.emit(min(max(at + move * (right - left) / 100, left), right))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1.25 if event.key() == Qt.Key.Key_Minus else 0.8
            self.view.scaleBy((factor, factor), center=QPointF(*self._middle()))
            self._on_zoomed()
        elif event.key() == Qt.Key.Key_0:
            self.show_whole()
            self.zoomed.emit()
        else:
            event.ignore()

    def _middle(self) -> tuple[float, float]:
        (left, right), (low, high) = self.view.viewRange()
        return (left + right) / 2, (low + high) / 2

    def _on_zoomed(self, *_: object) -> None:
        self._follow = False
        self.redraw()
        self.zoomed.emit()

    def _on_moved(self) -> None:
        if not self._follow:
            self.redraw()

    def _height(self, values: Values) -> Values:
        return np.log10(np.maximum(values, SMALLEST_LOSS)) if self._log else values

    def _look_at_all(self, trace: Trace, reached: float, smooth: Values) -> None:
        # The width grows by rungs: at least two fifths of it are filled, and it rarely jumps.
        right = min(float(self._all_epochs), rung_above(reached))
        width = max(1.0, self.view.width())
        room = GUTTER if width > 3 * GUTTER else 0
        self._epochs_axis.last = right
        low, high = self._heights(smooth, trace.validation)
        self._set_range(right * width / (width - room), low, high)

    def _heights(self, smooth: Values, validation: Values) -> tuple[float, float]:
        """Return the ends of the axis; of the smoothed line its thinned points will do."""
        if self._share:
            return _lowest_share(smooth, validation), 104.0
        shown = np.concatenate([smooth, validation])
        top, bottom = float(np.max(shown)), float(np.min(shown))
        if self._log:
            return (
                floor(4 * log10(max(bottom, SMALLEST_LOSS) / 1.3)) / 4,
                ceil(4 * log10(max(top, SMALLEST_LOSS) * 1.1)) / 4,
            )
        step = 10.0 ** floor(log10(max(top, SMALLEST_LOSS))) / 4
        highest = ceil(top * 1.05 / step) * step
        return -0.04 * highest, highest

    def _set_range(self, right: float, low: float, high: float) -> None:
        """Show a range, which is as far as the wheel and dragging reach from then on."""
        # The whole run that is planned, all shares, and room for losses above the smoothed line.
        end = max(right, MARGIN * self._all_epochs)
        bottom = low if self._log else min(low, -4.0 if self._share else low)
        up = 0.0 if self._share else (high - low) / 2
        self.view.setLimits(
            xMin=end - MARGIN * end, xMax=MARGIN * end, yMin=bottom - up, yMax=high + up
        )
        self.view.setRange(xRange=(0, right), yRange=(low, high), padding=0)

    def _draw_validation(self, trace: Trace) -> None:
        left, right = self.view.viewRange()[0]
        x, y = trace.validation_within(left, right, round(self.view.width() / DASHES))
        # Dashes of many steep lines take long to paint, smoothed ones four times as long.
        self._dashed.setData(x, self._height(y), antialias=len(x) < 2 * MOST_DOTS)
        single = trace.validation_epochs
        dotted = np.count_nonzero((single >= left) & (single <= right)) <= MOST_DOTS
        self._dots.setData(*((x, self._height(y)) if dotted else ([], [])))
        x, y = trace.validation_epochs, self._height(trace.validation)
        if not len(x):
            self._best.setData([], [])
            self._best_name.hide()
            return
        best = int(np.argmax(y) if self._share else np.argmin(y))
        self._best.setData(x[best : best + 1], y[best : best + 1])
        value = trace.validation[best]
        written = f"{value:.1f} %" if self._share else f"{value:.4f}"
        self._best_name.setText(self.tr("best {value}").format(value=written))
        # To the left of the mark, away from the lines' names, if there is room.
        side = 0.0 if x[best] - left < 0.2 * (right - left) else 1.0
        self._best_name.setAnchor((side, -0.2 if self._share else 1.2))
        self._best_name.setPos(x[best], y[best])
        self._best_name.show()

    def _draw_names(self, trace: Trace) -> None:
        """Put the lines' names at their ends, kept apart from each other."""
        (left, right), (low, high) = self.view.viewRange()
        x, y = trace.epochs_at(np.array([len(trace.raw)])), self._height(trace.smooth[-1:])
        ends = [(float(x[0]), float(y[0]))]
        if len(trace.validation):
            end = self._height(trace.validation[-1:])
            ends.append((float(trace.validation_epochs[-1]), float(end[0])))
        line = self._names[0].boundingRect().height() * (high - low) / max(1.0, self.view.height())
        heights = _apart([height for _, height in ends], 0.8 * line, low, high)
        edge = max(at for at, _ in ends)
        for index, name in enumerate(self._names):
            there = index < len(ends) and left <= edge <= right
            name.setVisible(there)
            if there:
                name.setPos(edge, heights[index])

    def _arrange(self) -> None:
        """Put the axes around the view. (A PlotItem would bring menus that nobody sees.)"""
        layout = pg.GraphicsLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addItem(self._heights_axis, 0, 0)
        layout.addItem(self.view, 0, 1)
        layout.addItem(self._epochs_axis, 1, 1)
        self.setCentralItem(layout)
        for axis in (self._heights_axis, self._epochs_axis):
            axis.linkToView(self.view)
            axis.setZValue(-1)

    def _dress(self) -> None:
        """Give everything the scheme's colours; pyqtgraph doesn't follow the palette."""
        tokens = theme.tokens(self)
        run = tokens.accent
        faint = QColor(run)
        faint.setAlpha(FAINT)
        self.setBackground(tokens.window)
        self._raw.setPen(pg.mkPen(faint, width=1))
        self._smooth.setPen(pg.mkPen(run, width=2))
        self._dashed.setPen(pg.mkPen(run, width=1.5, style=Qt.PenStyle.DashLine))
        self._dots.setPen(pg.mkPen(tokens.window, width=1))
        self._dots.setBrush(pg.mkBrush(run))
        self._best.setPen(pg.mkPen(run, width=1.5))
        self._best.setBrush(pg.mkBrush(None))
        self._cursor.setPen(pg.mkPen(theme.mixed(tokens.quiet, tokens.window, 0.5), width=1))
        small = theme.tabular(theme.small(self.font()))
        for name in (*self._names, self._best_name):
            name.setColor(tokens.quiet)
            name.setFont(small)
        for axis in (self._heights_axis, self._epochs_axis):
            axis.setPen(pg.mkPen(tokens.border))
            axis.setTextPen(pg.mkPen(tokens.quiet))
            axis.setTickFont(small)
            axis.setStyle(tickLength=-4, maxTickLevel=int(axis is self._epochs_axis))
        ground = QColor(tokens.window)
        ground.setAlpha(BACKING)
        self._best_name.fill = pg.mkBrush(ground)
        self._heights_axis.setWidth(44)
        self._heights_axis.setGrid(48)


def _lowest_share(smooth: Values, validation: Values) -> float:
    """Return where the axis begins: high enough to tell 97 % from 98 %, once the run is there."""
    for lowest in (95.0, 90.0, 80.0, 50.0):
        if np.mean(smooth > lowest) > 0.8 and (validation > lowest).all():
            return lowest
    return -4.0


def _apart(heights: list[float], distance: float, low: float, high: float) -> list[float]:
    """Return two heights moved apart to at least ``distance``, within ``low`` and ``high``."""
    if len(heights) < 2 or abs(heights[0] - heights[1]) >= distance:
        return heights
    middle = min(max(sum(heights) / 2, low + distance), high - distance)
    sign = 1 if heights[0] >= heights[1] else -1
    return [middle + sign * distance / 2, middle - sign * distance / 2]
