"""The totals under the strip, and the measured time of an epoch among them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from engine.check import pictures_bytes, training_bytes
from engine.network import Network
from engine.pace import Pace
from engine.recipe import Recipe
from engine.wording import bytes_text, rough_duration_text
from gui.app import Program
from gui.document import Document
from gui.network.totals import Totals
from gui.services.pace import PaceService
from gui.services.training import TrainingSession
from tests.gui.documents import lenet
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import Script, dataset
from tests.helpers.window import let_happen, show, wait_until


class Stopwatch:
    """Measures by script: remembers what it was asked, and answers when it may."""

    def __init__(self) -> None:
        self.asked: list[tuple[Network, Recipe, str]] = []
        self.threads: set[str] = set()
        self.may_answer = threading.Event()
        self.may_answer.set()
        self.given_up = 0
        self.answer: Pace | None = Pace(0.001, 0.0005)

    def __call__(self, network: Network, recipe: Recipe, *rest: Any, **_: Any) -> Pace | None:
        device, stopped = rest[-2:]
        self.asked.append((network, recipe, device))
        self.threads.add(threading.current_thread().name)
        while not self.may_answer.wait(0.005):
            if stopped():
                self.given_up += 1
                return None
        return self.answer


class Bench:
    def __init__(self) -> None:
        self.document: Document = lenet()
        self.script = Script()
        self.session = TrainingSession(self.document, train=self.script)
        self.stopwatch = Stopwatch()
        self.data: Any = LoadedData(None)
        self.pace = PaceService(self.document, self.data, self.session, None, self.stopwatch)
        self.pace._timer.setInterval(20)
        self.totals = Totals(self.document)
        self.totals.follow(self.pace)
        self.document.changed.connect(self.totals.refresh)
        self.totals.refresh()

    def said(self, name: str = "time for an epoch") -> str:
        return _number(self.totals, name).text()

    def settle(self) -> None:
        wait_until(lambda: self.pace.state == "known", "it is measured")


def _number(root: QWidget, name: str) -> QLabel:
    (label,) = [w for w in root.findChildren(QLabel) if w.accessibleName().startswith(name)]
    return label


@pytest.fixture
def bench(qtbot: QtBot, dressed: None) -> Iterator[Bench]:
    bench = Bench()
    qtbot.addWidget(bench.totals)
    show(bench.totals)
    yield bench
    bench.stopwatch.may_answer.set()
    bench.session.shut_down()
    assert bench.pace.shut_down()


# 4,000 pictures, a tenth of them held out.
EPOCH = 3600 * 0.001 + 400 * 0.0005


def test_nothing_is_measured_before_torch_is_there(bench: Bench) -> None:
    let_happen(0.1)
    assert bench.stopwatch.asked == []
    assert bench.said() == "measuring…"
    bench.pace.begin()
    bench.settle()
    assert bench.pace.seconds == pytest.approx(EPOCH)
    assert bench.said() == "about 3.8 s"
    explained = _number(bench.totals, "time for an epoch").toolTip()
    assert explained.startswith("About 3.8 s an epoch on this machine (cpu, 4,000 pictures)")
    assert bench.stopwatch.threads == {"job"}, "never in the window's thread"


def test_it_is_measured_once_after_a_pause_and_kept_for_undo(bench: Bench) -> None:
    bench.pace.begin()
    bench.settle()
    first = bench.document.network.ids[0]
    for kernels in range(7, 12):
        bench.document.edit(first, "kernels", kernels)
        assert bench.said() == "measuring…"
    bench.settle()
    assert len(bench.stopwatch.asked) == 2
    assert bench.stopwatch.asked[-1][0] == bench.document.network
    bench.document.undo()
    assert bench.said() == "about 3.8 s"
    let_happen(0.1)
    assert len(bench.stopwatch.asked) == 2


def test_what_has_no_part_in_a_step_needs_no_new_measurement(bench: Bench) -> None:
    bench.pace.begin()
    bench.settle()
    bench.document.edit_recipe("epochs", 99)
    bench.document.edit_recipe("learning_rate", 0.5)
    assert bench.pace.state == "known"
    bench.document.edit_recipe("validation_share", 0.5)
    assert bench.pace.seconds == pytest.approx(2000 * 0.001 + 2000 * 0.0005)
    bench.document.edit_recipe("batch_size", 128)
    assert bench.pace.state == "measuring"


def test_a_newer_edit_gives_up_what_is_being_measured(bench: Bench) -> None:
    bench.stopwatch.may_answer.clear()
    bench.pace.begin()
    wait_until(lambda: bench.stopwatch.asked, "it has begun")
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    wait_until(lambda: bench.stopwatch.given_up == 1, "the old one is given up")
    assert bench.pace.state == "measuring"
    bench.stopwatch.may_answer.set()
    bench.settle()
    assert bench.stopwatch.asked[-1][0] == bench.document.network


def test_nothing_is_measured_while_a_run_trains(bench: Bench) -> None:
    bench.stopwatch.may_answer.clear()
    bench.pace.begin()
    wait_until(lambda: bench.stopwatch.asked, "it has begun")
    bench.session._state = "running"
    bench.session.state_changed.emit()
    wait_until(lambda: bench.stopwatch.given_up == 1, "it makes room for the run")
    assert bench.said() == "—"
    assert "while a run trains" in _number(bench.totals, "time for an epoch").toolTip()
    let_happen(0.1)
    assert len(bench.stopwatch.asked) == 1
    bench.stopwatch.may_answer.set()
    bench.session._state = "idle"
    bench.session.state_changed.emit()
    bench.settle()


def test_a_run_of_the_same_design_shows_what_an_epoch_takes(bench: Bench) -> None:
    bench.pace.begin()
    bench.settle()
    measured = bench.pace.seconds
    bench.session.start(dataset(), "cpu")
    wait_until(lambda: bench.session.state == "idle", "the run ends")
    log = bench.session.log
    assert log is not None
    speed = median(epoch.images_per_second for epoch in log.epochs)
    # Of 40 pictures and 4,000 the batch isn't the same, and so isn't the pace.
    assert bench.pace.seconds == measured
    bench.document.edit_recipe("batch_size", 32)
    bench.settle()
    bench.session.start(dataset(), "cpu")
    wait_until(lambda: bench.session.state == "idle", "the run ends")
    assert bench.pace.of_a_run
    assert bench.pace.seconds == pytest.approx(3600 / speed + 400 / speed / 2)
    assert "last run of this design" in _number(bench.totals, "time for an epoch").toolTip()
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    bench.settle()
    assert not bench.pace.of_a_run


def test_a_network_too_heavy_to_try_is_said_to_be_so(bench: Bench) -> None:
    bench.stopwatch.answer = None
    bench.pace.begin()
    wait_until(lambda: bench.said() == "too heavy to try", "it is said")
    assert "first epoch of a run" in _number(bench.totals, "time for an epoch").toolTip()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda d: d.edit(d.network.ids[-1], "units", 3), "nothing is wrong"),
        (lambda d: d.open(replace(d.design, data="/some/folder"), None), "pictures are loaded"),
    ],
)
def test_it_says_why_the_time_is_not_known(
    bench: Bench, spoil: Callable[[Document], None], reason: str
) -> None:
    bench.pace.begin()
    bench.settle()
    spoil(bench.document)
    assert bench.said() == "—"
    assert reason in _number(bench.totals, "time for an epoch").toolTip()


def test_another_device_is_another_measurement(bench: Bench) -> None:
    bench.pace.begin()
    bench.settle()
    bench.pace.use_device("cuda")
    bench.settle()
    assert [device for _, _, device in bench.stopwatch.asked] == ["cpu", "cuda"]
    assert "(cuda, " in _number(bench.totals, "time for an epoch").toolTip()


def test_the_memory_adds_up_weights_maps_and_pictures(bench: Bench) -> None:
    report = bench.document.report
    weights = training_bytes(report.parameters, 0, 64)
    maps = training_bytes(0, report.activation_bytes, 64)
    held = pictures_bytes(5_000, (1, 28, 28))
    assert bench.said("memory to train") == bytes_text(weights + maps + held)
    explained = _number(bench.totals, "memory to train").toolTip()
    for part in (weights, maps, held):
        assert bytes_text(part) in explained
    bench.document.edit_recipe("batch_size", 256)
    assert bench.said("memory to train") == bytes_text(weights + 4 * maps + held)


def test_frozen_parameters_are_told_from_those_that_learn(bench: Bench) -> None:
    assert bench.said("parameters") == "61,706"
    bench.document.edit(bench.document.network.ids[0], "frozen", True)
    assert "parameters, 156 frozen" in [w.text() for w in bench.totals.findChildren(QLabel)]
    assert "61,550" in _number(bench.totals, "parameters").toolTip()
    assert bench.said("parameters") == "61,706"


def test_the_lines_never_change_their_height(bench: Bench) -> None:
    before = bench.totals.sizeHint().height()
    bench.pace.begin()
    bench.settle()
    bench.document.edit(bench.document.network.ids[0], "frozen", True)
    bench.document.edit(bench.document.network.ids[-1], "units", 3)
    assert bench.totals.sizeHint().height() == before


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.004, "0.1 s"),
        (3.24, "3.2 s"),
        (32.4, "32 s"),
        (99.4, "99 s"),
        (150, "2.5 min"),
        (1234, "21 min"),
        (3590, "1.0 h"),
        (36_000, "10.0 h"),
    ],
)
def test_an_estimate_shows_no_more_digits_than_it_bears(seconds: float, text: str) -> None:
    assert rough_duration_text(seconds) == text


def test_the_program_measures_its_own_network_and_ends_in_order(program: Program) -> None:
    wait_until(lambda: program.pace.seconds is not None, "an epoch is measured", 60)
    assert _number(program.window, "time for an epoch").text().startswith("about ")
    first = program.document.network.ids[0]
    program.document.edit(first, "kernels", 8)
    wait_until(lambda: program.pace._job is not None, "the next is being measured", 30)
    begun = time.monotonic()
    assert program.pace.shut_down()
    assert time.monotonic() - begun < 2
