"""The figures of a run as tables for a spreadsheet: one of its steps, one of its epochs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.training.history import EpochFigures

STEP_HEADINGS = ("step", "epoch", "loss", "accuracy", "learning_rate", "penalty")
EPOCH_HEADINGS = tuple(EpochFigures.model_fields)


@dataclass(frozen=True)
class StepFigures:
    """What is known of every step: rows of equal length; a quantity that wasn't kept is empty."""

    steps_per_epoch: int
    losses: NDArray[np.floating]
    accuracies: NDArray[np.floating]
    learning_rates: NDArray[np.floating]
    penalties: NDArray[np.floating]


def steps_csv(figures: StepFigures) -> str:
    """Return one line a step. Accuracies are shares from 0 to 1; numbers have all their digits."""
    count = len(figures.losses)
    steps = range(1, count + 1)
    columns = (
        steps,
        [-(-step // max(1, figures.steps_per_epoch)) for step in steps],
        figures.losses.tolist(),
        figures.accuracies.tolist(),
        figures.learning_rates.tolist() or [""] * count,
        figures.penalties.tolist() or [0.0] * count,
    )
    return _table(STEP_HEADINGS, zip(*columns, strict=True))


def epochs_csv(epochs: Sequence[EpochFigures]) -> str:
    """Return one line an epoch; what wasn't measured is left empty."""
    return _table(
        EPOCH_HEADINGS,
        (["" if value is None else value for value in vars(epoch).values()] for epoch in epochs),
    )


def _table(headings: Sequence[str], lines: Iterable[Iterable[object]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(headings)
    writer.writerows(lines)
    return file.getvalue()
