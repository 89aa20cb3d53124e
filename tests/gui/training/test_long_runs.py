"""Runs of a million steps: the window stays quick while it shows and keeps them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.events import BatchDone, Started
from engine.training.history import EpochFigures, RunLog
from gui.training.plot import CurvePlot
from gui.training.run_page import RunPage
from gui.training.traces import Series, Trace
from tests.helpers.window import by_name, show

EPOCHS, STEPS = 10_000, 57


@pytest.fixture
def page(qapp: QApplication) -> Iterator[RunPage]:
    made = RunPage()
    made.resize(760, 760)
    show(made)
    yield made
    made.close()
    made.deleteLater()


def run_of(epochs: int) -> Series:
    """Return a noisy run of ``epochs`` of ten thousand planned ones."""
    random = np.random.default_rng(0)
    losses = 2 * np.exp(-np.arange(epochs * STEPS) / (EPOCHS * STEPS)) + 0.2 * random.random(
        epochs * STEPS
    )
    figures = [
        EpochFigures(
            epoch=epoch,
            step=epoch * STEPS,
            train_loss=1,
            train_accuracy=0.5,
            validation_loss=1 + 100 / (100 + epoch) + 0.2 * float(random.random()),
            validation_accuracy=0.5 + 0.2 * float(random.random()),
            images_per_second=1000,
        )
        for epoch in range(1, epochs + 1)
    ]
    return Series(STEPS, EPOCHS, losses, 1 - losses / 3, figures)


def quickest(work: Callable[[], object]) -> float:
    """Return the seconds of this thread that the shortest of some runs took: what else the machine
    does is left out.
    """
    took = []
    for _ in range(4):
        began = time.thread_time()
        work()
        took.append(time.thread_time() - began)
    return min(took)


def test_a_run_of_half_a_million_steps_is_redrawn_without_a_halt(page: RunPage) -> None:
    page.show_series(run_of(EPOCHS), running=True)
    plots = page.findChildren(CurvePlot)
    assert quickest(page.redraw.now) < 0.015
    assert quickest(lambda: [plot.redraw() or plot.repaint() for plot in plots]) < 0.05


def test_a_million_steps_are_taken_over_at_once() -> None:
    values = np.random.default_rng(0).random(1_000_000)
    assert quickest(lambda: Trace(STEPS).take(values, [])) < 0.15


def test_a_log_of_a_million_steps_becomes_a_history_at_once() -> None:
    log = RunLog()
    log.append(Started(LENET5.network, Recipe(), "cpu", 1, 1, 1, 1, 100))
    for step in range(1, 1_000_001):
        log.append(BatchDone(step, 1, 1 / step, 0.5, 1.0))
    assert quickest(log.history) < 0.03
    history = log.history()
    assert (len(history.losses), history.losses[9], history.accuracies[-1]) == (10**6, 0.1, 0.5)


def test_few_epochs_have_their_dots_and_many_a_line_alone(page: RunPage) -> None:
    plot = by_name(page, "Loss over the epochs", CurvePlot)
    page.show_series(run_of(50), running=True)
    page.draw_all()
    assert dots(plot) == 50
    page.begin()
    page.show_series(run_of(3000), running=True)
    page.draw_all()
    assert dots(plot) == 0
    assert len(plot.content.strokes[-1].x) < plot.width()
    # Closer, each epoch stands by itself again.
    plot.show_span((100, 130))
    assert 30 <= dots(plot) <= 40


def dots(plot: CurvePlot) -> int:
    return sum(len(some.x) for some in plot.content.dots)


def test_figures_that_come_bit_by_bit_give_the_same_lines_as_all_at_once() -> None:
    values = np.random.default_rng(0).random(20_000)
    values[[0, 1, 500, 1999]] = np.nan
    whole, parts = Trace(STEPS), Trace(STEPS)
    whole.take(values, [(1, 0.5), (2, 0.25)])
    for end in (1, 3, 501, 2000, 2000, 12_345, 20_000):
        parts.take(values[:end], [(1, 0.5)] if end == 501 else [])
    parts.take(values, [(2, 0.25), (3, None)])
    assert np.allclose(parts.smooth, whole.smooth, rtol=1e-9, equal_nan=True)
    assert parts.validation_epochs.tolist() == whole.validation_epochs.tolist() == [1, 2]
    assert parts.validation.tolist() == [0.5, 0.25]


def test_the_smoothed_line_is_the_running_mean_of_the_finite_figures() -> None:
    values = np.random.default_rng(1).random(5000)
    values[[0, 3000]] = np.inf
    trace = Trace(STEPS)
    trace.take(values, [])
    keep, total, weight, expected = 1 - 10 / STEPS, 0.0, 0.0, []
    for value in values:
        if np.isfinite(value):
            total, weight = keep * total + (1 - keep) * value, keep * weight + 1 - keep
        expected.append(total / weight if weight else value)
    assert np.allclose(trace.smooth, expected, rtol=1e-9)
