"""What a plot shows of one run or of several: lines, dots, names and the best value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.wording import percent_text
from gui import theme
from gui.training.curves.drawing import Content, Dots, Mark, Name, Stroke
from gui.training.curves.scale import Range, Values
from gui.training.traces import Trace
from gui.words import loss_text

FAINT = 70
"""Opacity of the raw line, of 255."""
DOTS_EVERY = 10
"""Pixels to an epoch, at the least, where each one gets a dot."""
FINE = 240
"""Points of a dashed line that still gets soft edges."""
DASHES = 6
"""Pixels a column of the dashed line: closer together its dashes can't be told apart."""
FEW = 2
"""Runs of which the raw lines are drawn too; more would hide one another."""


class Shown(NamedTuple):
    """One of several runs in a plot."""

    trace: Trace
    colour: QColor
    name: str
    dashed: bool = False
    """Its line of training is dashed too: for the second of two runs that belong together."""


@dataclass(frozen=True)
class Quantity:
    """What a plot is about."""

    written: Callable[[float], str]
    """A value in words, with its unit."""
    share: bool = False
    """In per cent: shown up to 100."""
    best: Literal["lowest", "highest"] | None = None
    """Which of the validation's values is marked."""
    trend: bool = True
    """Single steps are noisy: they stand faintly behind their running mean."""


LOSS = Quantity(loss_text, best="lowest")
ACCURACY = Quantity(lambda value: percent_text(value / 100), share=True, best="highest")
RATE = Quantity(lambda value: f"{value:.4g}", trend=False)
SPEED = Quantity(lambda value: f"{value:,.0f}", trend=False)
GRADIENT = Quantity(lambda value: f"{value:.4g}", trend=False)


@dataclass(frozen=True)
class View:
    """The epochs in view, and how many pixels they have."""

    span: Range
    columns: int
    log: bool = False


def of_one_run(
    trace: Trace, extra: Trace | None, quantity: Quantity, view: View, tokens: theme.Tokens
) -> Content:
    """Return raw, smoothed and validation lines. ``extra`` is what is added to the loss."""
    strokes, names = _training(trace, quantity, view, tokens.accent), list[Name]()
    dashed, dots = _validation(trace, quantity, view, tokens.accent)
    if extra is not None:
        x, y = extra.within(*view.span, view.columns, smooth=True)
        strokes.insert(0, Stroke(x, y, tokens.quiet, 1.0, in_view=not view.log))
    if len(trace.raw):
        names.append(_name(_tr("training"), trace, view, tokens.quiet))
    if len(trace.validation) and quantity.trend:
        at, end = trace.validation_at(view.span[1])
        names.append(Name(_tr("validation"), at, end, tokens.quiet))
    if extra is not None and len(extra.raw):
        names.append(_name(_tr("penalty"), extra, view, tokens.quiet))
    if not quantity.trend:
        names = []
    mark = _best(trace, quantity, tokens.accent)
    return Content((*strokes, *dashed), dots, tuple(names), mark)


def of_several(shown: Sequence[Shown], quantity: Quantity, view: View) -> Content:
    """Return the runs' lines in their own colours, each named at its end."""
    strokes: list[Stroke] = []
    dots: list[Dots] = []
    names: list[Name] = []
    for run in shown:
        lines = _training(run.trace, quantity, view, run.colour)
        if len(shown) > FEW:
            lines = lines[-1:]
        strokes += [replace(line, width=min(line.width, 1.5), dashed=run.dashed) for line in lines]
        dashed, points = _validation(run.trace, quantity, view, run.colour)
        strokes += dashed
        dots += points
        if len(run.trace.raw) and quantity.trend:
            names.append(_name(run.name, run.trace, view, run.colour))
    return Content(tuple(strokes), tuple(dots), tuple(names))


def _training(trace: Trace, quantity: Quantity, view: View, colour: QColor) -> list[Stroke]:
    x, y = trace.within(*view.span, view.columns, smooth=False)
    if not quantity.trend:
        return [Stroke(x, y, colour, 1.5)]
    faint = QColor(colour)
    faint.setAlpha(FAINT)
    smooth = trace.within(*view.span, view.columns, smooth=True)
    return [Stroke(x, y, faint, 1.0, smooth=False, in_view=False), Stroke(*smooth, colour, 2.0)]


def _validation(
    trace: Trace, quantity: Quantity, view: View, colour: QColor
) -> tuple[tuple[Stroke, ...], tuple[Dots, ...]]:
    """Return the dashed line of an epoch's figures; a quantity without trend has a plain one."""
    if not len(trace.validation):
        return (), ()
    left, right = view.span
    x, y = trace.validation_within(left, right, max(1, view.columns // DASHES))
    # Dashes of many steep lines take long to paint, with soft edges four times as long.
    stroke = Stroke(x, y, colour, 1.5, dashed=quantity.trend, smooth=len(x) < FINE)
    single = trace.validation_epochs
    inside = (single >= left) & (single <= right)
    alone = len(single) == 1
    if not (quantity.trend or alone) or DOTS_EVERY * np.count_nonzero(inside) > view.columns:
        return (stroke,), ()
    return (stroke,), (Dots(single[inside], trace.validation[inside], colour),)


def _name(words: str, trace: Trace, view: View, colour: QColor) -> Name:
    """Return a name where the line ends, or where it leaves the view."""
    step = min(len(trace.raw), max(1, int(view.span[1] * trace.steps_per_epoch)))
    end = min(len(trace.raw) / trace.steps_per_epoch, view.span[1])
    return Name(words, end, float(trace.smooth[step - 1]), colour)


def _best(trace: Trace, quantity: Quantity, colour: QColor) -> Mark | None:
    if quantity.best is None or not len(trace.validation):
        return None
    values: Values = trace.validation
    best = int(np.argmax(values) if quantity.best == "highest" else np.argmin(values))
    words = _tr("best {value}").format(value=quantity.written(float(values[best])))
    return Mark(words, float(trace.validation_epochs[best]), float(values[best]), colour)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CurvePlot", text)
