"""How figures of a run are written out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.training.events import Failed, Finished, Stopped, Terminal
from engine.wording import duration_text, percent_text
from gui.training.curves.content import Quantity, Shown
from gui.training.traces import Trace
from gui.widgets.form import translated


def duration(seconds: float) -> str:
    """Return ``0:42``; long times by whole ten seconds, so that the text stays calm."""
    return duration_text(10 * round(seconds / 10) if seconds >= 600 else seconds)


def place_text(trace: Trace, epochs: float) -> str:
    """Return which step and epoch are at a place on the x axis."""
    step = trace.step_at(epochs)
    if step is None:
        return ""
    return _tr("step {step}, epoch {epoch}").format(
        step=f"{step:,}", epoch=-(-step // trace.steps_per_epoch)
    )


def readout(trace: Trace, epochs: float, quantity: Quantity, extra: Trace | None = None) -> str:
    """Return the values at a place on the x axis, in words."""
    step, written = trace.step_at(epochs), quantity.written
    if not quantity.trend:
        if step is not None:
            return written(float(trace.raw[step - 1]))
        return written(_nearest(trace, epochs)) if len(trace.validation) else ""
    if step is None:
        return ""
    text = _tr("training {value}, smoothed {smooth}").format(
        value=written(float(trace.raw[step - 1])), smooth=written(float(trace.smooth[step - 1]))
    )
    if len(trace.validation):
        text += _tr(", validation {value}").format(value=written(_nearest(trace, epochs)))
    if extra is not None and len(extra.raw) >= step:
        text += _tr(", penalty {value}").format(value=written(float(extra.raw[step - 1])))
    return text


def _nearest(trace: Trace, epochs: float) -> float:
    """Return the validation figure closest to a place; there must be one."""
    return float(trace.validation[np.argmin(np.abs(trace.validation_epochs - epochs))])


def readout_of_several(
    shown: Sequence[Shown], epochs: float, quantity: Quantity
) -> tuple[str, str]:
    """Return each run's smoothed value at a place on the x axis: in words, and as rich text in the
    runs' colours, which has room beside a heading.
    """
    words, coloured = [], []
    for run in shown:
        step = run.trace.step_at(epochs)
        if step is not None and epochs <= run.trace.reached:
            value = quantity.written(float(run.trace.smooth[step - 1]))
            words.append(f"{run.name} {value}")
            coloured.append(f'<span style="color:{run.colour.name()}">{value}</span>')
    return ", ".join(words), "&nbsp; ".join(coloured)


def nothing_learned(accuracy: float, classes: int) -> str:
    """Return what to say of a network that reads no more than guessing does; else nothing.

    Half as much again as chance may be luck or a lopsided test; with few classes, less than that.
    """
    if classes < 2 or accuracy > min(1.5 / classes, 1 / classes + 0.05):
        return ""
    return _tr(
        "The network learned nothing: {share} is about what guessing among {classes} classes "
        "gives. Try a lower learning rate."
    ).format(share=percent_text(accuracy), classes=classes)


def outcome(ended: Terminal, steps: int) -> str:
    """Return one sentence on how a run ended."""
    match ended:
        case Finished(kept_epoch=int(epoch)):
            return _tr(
                "Finished in {time}: {share} of the test pictures are read right, "
                "with the weights of epoch {epoch}, the best"
            ).format(
                time=duration_text(ended.seconds),
                share=percent_text(ended.test_accuracy),
                epoch=epoch,
            )
        case Finished():
            return _tr("Finished in {time}: {share} of the test pictures are read right").format(
                time=duration_text(ended.seconds), share=percent_text(ended.test_accuracy)
            )
        case Stopped(step=0):
            return _tr("Stopped before the first step; the weights are as they were")
        case Stopped():
            return _tr("Stopped after step {step} of {steps}; the weights are kept").format(
                step=f"{ended.step:,}", steps=f"{steps:,}"
            )
        case Failed():
            return translated(ended.sentence)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunPage", text)
