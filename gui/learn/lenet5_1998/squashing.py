"""SquashingPart: scaled tanh against ReLU, and how much of a gradient comes through each."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from engine.experiments.lenet5_1998 import scaled_tanh, scaled_tanh_slope
from gui import theme
from gui.learn.line_chart import Axes, Line, LineChart

REACH, FINEST = 4.0, 10
"""From −4 to 4, in tenths."""
LAYERS = 5


class SquashingPart(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = ("tanh", "ReLU")
        both = (self.tr("What comes out"), self.tr("Its slope"))
        across = self.tr("what goes in")
        self._out = LineChart(
            both[0], Axes(both[0], across, x=(-REACH, REACH), y=(-2, 4), names=names)
        )
        self._slope = LineChart(
            both[1], Axes(both[1], across, x=(-REACH, REACH), y=(0, 1.3), names=names)
        )
        self._at = QSlider(Qt.Orientation.Horizontal)
        self._at.setRange(round(-REACH * FINEST), round(REACH * FINEST))
        self._at.setValue(round(2.5 * FINEST))
        self._at.setPageStep(FINEST)
        self._at.setAccessibleName(self.tr("What goes in"))
        self._at.setToolTip(self.tr("What goes into both functions"))
        self._at.valueChanged.connect(self._show)
        self._words = QLabel()
        self._words.setFont(theme.tabular(self._words.font()))
        self._words.setAccessibleName(self.tr("Slopes"))
        self._words.setMinimumWidth(1)
        charts = QHBoxLayout()
        charts.setSpacing(theme.GROUP)
        charts.addWidget(self._out)
        charts.addWidget(self._slope)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(charts, 1)
        column.addWidget(self._at)
        column.addWidget(self._words)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def _show(self) -> None:
        x = self._at.value() / FINEST
        places = [place / FINEST for place in range(self._at.minimum(), self._at.maximum() + 1)]
        tokens = theme.tokens(self)
        then, now = tokens.runs["orange"], tokens.runs["blue"]
        functions = (
            (self._out, scaled_tanh, _relu),
            (self._slope, scaled_tanh_slope, _relu_slope),
        )
        for chart, one, other in functions:
            chart.show_lines(
                [
                    Line("tanh", then, [(p, one(p)) for p in places]),
                    Line("ReLU", now, [(p, other(p)) for p in places]),
                    Line("", then, [(x, one(x))], dots=True),
                    Line("", now, [(x, other(x))], dots=True),
                ]
            )
        words = self.tr("At {x}: slope {then} and {now}; through 5 layers {five} and {also}")
        slopes = scaled_tanh_slope(x), _relu_slope(x)
        five, also = (_text(slope**LAYERS) for slope in slopes)
        at = f"{x:g}".replace("-", "−")
        self._words.setText(
            words.format(x=at, then=_text(slopes[0]), now=_text(slopes[1]), five=five, also=also)
        )


def _relu(x: float) -> float:
    return max(0.0, x)


def _relu_slope(x: float) -> float:
    return float(x > 0)


def _text(value: float) -> str:
    """Return two digits that count, never as a power of ten."""
    return format(Decimal(f"{value:.2g}"), "f")
