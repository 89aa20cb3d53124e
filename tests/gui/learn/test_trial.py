"""An experiment that takes long runs in a thread, tells as it goes, and can be ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QPushButton

from engine.experiments.events import Cancelled, Progress
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from tests.helpers.window import by_name, click, let_happen, wait_until


def test_a_trial_passes_on_what_its_work_yields_and_then_ends(qapp: object) -> None:
    trial = Trial()
    heard: list[Any] = []
    trial.progressed.connect(lambda progress: heard.append(progress.share))
    trial.told.connect(heard.append)
    trial.ended.connect(heard.append)

    def work(cancelled: Cancelled) -> Iterator[Any]:
        assert threading.current_thread() is not threading.main_thread()
        yield Progress(0.5, "half")
        yield "found"

    trial.start(work)
    wait_until(lambda: not trial.running, "it ends")
    assert heard == [0.5, "found", True]


def test_a_cancelled_trial_tells_nothing_more(qapp: object) -> None:
    trial = Trial()
    heard: list[Any] = []
    trial.told.connect(heard.append)
    trial.ended.connect(heard.append)
    go_on = threading.Event()

    def work(cancelled: Cancelled) -> Iterator[Any]:
        yield "first"
        go_on.wait(10)
        yield "too late"

    trial.start(work)
    wait_until(lambda: heard == ["first"], "it begins")
    trial.cancel()
    go_on.set()
    assert trial.shut_down()
    let_happen(0.05)
    assert heard == ["first", False]


def test_a_fault_is_one_sentence(qapp: object) -> None:
    trial = Trial()
    heard: list[tuple[str, str]] = []
    trial.failed.connect(lambda sentence, details: heard.append((sentence, details)))

    def work(cancelled: Cancelled) -> Iterator[Any]:
        raise ValueError("There are no pictures.")
        yield

    trial.start(work)
    wait_until(lambda: heard, "it fails")
    assert heard[0][0] == "There are no pictures."
    assert not trial.running


def test_the_bar_begins_and_ends_a_trial_at_the_same_height(qapp: object) -> None:
    trial = Trial()
    bar = TrialBar(trial, "Train them", "Train every variant with the same effort")

    def work(cancelled: Cancelled) -> Iterator[Any]:
        yield Progress(0.25, "Max pooling")
        while not cancelled():
            yield Progress(0.5, "Average pooling")
            threading.Event().wait(0.01)

    bar.run_asked.connect(lambda: trial.start(work))
    bar.resize(600, bar.sizeHint().height())
    bar.show()
    height = bar.sizeHint().height()
    click(by_name(bar, "Train them", QPushButton))
    wait_until(lambda: trial.running, "it runs")
    assert bar.sizeHint().height() == height
    click(by_name(bar, "Cancel", QPushButton))
    wait_until(lambda: not trial.running, "it ends")
    assert trial.shut_down()
    assert by_name(bar, "Train them", QPushButton).isEnabled()
    bar.deleteLater()
