"""What the step says in words, with its numbers put in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.experiments.backpropagation import Function, Step
from engine.inspection.arithmetic.words import factor, number
from gui.learn.backpropagation.grids import Cell


def of_weight(step: Step, weight: Cell) -> str:
    """Say how a weight's gradient and its new value come about."""
    gradient, old, new = (n[weight] for n in (step.gradient, step.kernel, step.updated))
    words = _tr("Gradient = Σ error × pixel = {gradient}.  New = {old} − {rate} × {factor} = {new}")
    return words.format(
        gradient=_short(gradient),
        old=_short(old),
        rate=f"{step.rate:g}",
        factor=factor(_rounded(gradient)),
        new=_short(new),
    )


def of_place(step: Step, place: Cell) -> str:
    """Say how the error of a place comes about."""
    words = _tr(
        "Here: sum {sum}, answer {answer}, wanted {wanted}.  "
        "Error = 2/16 · ({answer} − {factor}) · slope {slope} = {error}"
    )
    apart = step.answers[place] - step.wanted[place]
    error = float(step.errors[place])
    slope = error * step.errors.size / 2 / apart if apart else 0.0
    return words.format(
        sum=_short(step.sums[place]),
        answer=_short(step.answers[place]),
        wanted=_short(step.wanted[place]),
        factor=factor(_rounded(step.wanted[place])),
        slope=_short(slope),
        error=_short(error),
    )


def formula(activation: Function) -> str:
    """Return the formulas of the loss and of a place's error."""
    slope = {"none": "1", "relu": _tr("(0 or 1)"), "tanh": _tr("(1 − answer²)")}[activation]
    words = _tr(
        "Loss = mean of (answer − wanted)².  "
        "Error of a place = 2/16 · (answer − wanted) · {slope}: point at one."
    )
    return words.format(slope=slope)


def _rounded(value: float) -> float:
    return float(f"{value:.3g}")


def _short(value: float) -> str:
    return number(_rounded(float(value)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Backpropagation", text)
