"""The doctor beside the run: what is said, and what its buttons do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine import machine
from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.network import Network
from engine.training.events import BatchDone, EpochDone, Event
from engine.training.layers import BlockSeen, LayersSeen
from gui.document import Document
from gui.services.training import TrainingSession, train_for_real
from gui.training.doctor import LEAST, SHARE, STAYS, TAKES_EFFECT, TrainingDoctor
from tests.helpers.scripted_run import Script, dataset, document
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    let_happen,
    name_of,
    press,
    show,
    wait_until,
)

TANH = Network.of(
    Convolution(kernels=6, activation="tanh"),
    Pooling(),
    Dense(units=64, activation="tanh"),
    Dense(),
)
RISEN = "The loss has risen from 1 to 9."


def with_losses(script: Script, losses: Callable[[int], float], *seen: BlockSeen) -> Any:
    """Return a run by script with other losses, of which the blocks ``seen`` are looked into."""

    def train(*given: Any) -> Iterator[Event]:
        for event in script(*given):
            if isinstance(event, BatchDone):
                loss = losses(event.step)
                yield BatchDone(event.step, event.epoch, loss, 0.5, 5900.0, 0.0, 0.001)
                if seen and event.step % 20 == 5:
                    yield LayersSeen(event.step, seen)
            elif not isinstance(event, EpochDone):
                yield event

    return train


def rising(step: int) -> float:
    return 1.0 if step <= 60 else 9.0


def dead(block_id: str, share: float) -> BlockSeen:
    return BlockSeen(block_id, 1.0, 0.1, 0.001, dead=share)


class Bench:
    def __init__(self, qtbot: QtBot, design: Document, train: Any) -> None:
        self.document, self.now = design, 100.0
        self.window = QWidget()
        self.session = TrainingSession(design, self.window, train)
        self.doctor = TrainingDoctor(design, self.session, clock=lambda: self.now)
        column = QVBoxLayout(self.window)
        column.addWidget(self.doctor)
        column.addStretch(1)
        self.window.resize(700, 1000)
        qtbot.addWidget(self.window)
        show(self.window)

    def says(self, text: str) -> bool:
        widgets = self.window.findChildren(QWidget)
        return any(w.isVisible() and text in name_of(w) for w in widgets)

    def steps(self, count: int) -> None:
        log = self.session.log
        wait_until(lambda: log is not None and len(log.losses) >= count, f"{count} steps")

    def start(self) -> None:
        self.session.start(dataset(), "cpu")


Make = Callable[..., Bench]


@pytest.fixture
def make(qtbot: QtBot, dressed: None) -> Iterator[Make]:
    made: list[Bench] = []

    def make(losses: Callable[[int], float] = rising, *seen: BlockSeen, steps: int = 120) -> Bench:
        script = Script(allowed=steps)
        design = document(epochs=20, optimiser="sgd", learning_rate=0.5)
        made.append(Bench(qtbot, design, with_losses(script, losses, *seen)))
        return made[-1]

    yield make
    for bench in made:
        bench.session.shut_down()


def test_a_real_run_that_diverges_is_told_and_slowed_down_by_one_click(
    qtbot: QtBot, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    design = document(TANH, epochs=40, optimiser="sgd", learning_rate=0.5)
    bench = Bench(qtbot, design, train_for_real)
    bench.session.start(catalogue.load("mnist-5k"), "cpu")
    wait_until(lambda: bench.says("The loss has risen from"), "the doctor speaks", 60)
    click_name(bench.window, "Go on at 1/10 of the rate")
    log = bench.session.log
    assert log is not None
    wait_until(lambda: log.rate_changes, "the rate is changed")
    assert log.rate_changes[0].learning_rate == pytest.approx(0.05)
    assert not bench.says("The loss has risen from"), "the change is given time"
    bench.session.shut_down()


def test_it_takes_no_room_while_there_is_nothing_to_say(make: Make) -> None:
    bench = make(lambda step: 2.3 / step, steps=60)
    assert not bench.doctor.isVisible()
    bench.start()
    bench.steps(60)
    bench.doctor.look()
    assert not bench.doctor.isVisible()


def test_the_first_remark_says_what_to_do_and_the_second_on_demand(make: Make) -> None:
    bench = make(lambda step: 1.0, dead("convolution-2", 0.8), dead("dense-1", 0.7))
    bench.start()
    wait_until(lambda: bench.says("70 % of its units"), "the doctor speaks")
    assert len(all_by_name(bench.window, "Train with 0.05 next time")) == 1
    fold = "What to do: 70 % of its units answer 0 to every picture that was tried."
    press(by_name(bench.window, fold, QToolButton), Qt.Key.Key_Space)
    assert len(all_by_name(bench.window, "Train with 0.05 next time")) == 1, "one is open"
    assert not by_name(bench.window, fold.replace("70 %", "80 %"), QToolButton).isChecked()


def test_at_most_two_remarks_are_shown_unasked(make: Make) -> None:
    jumpy = [1.0] * 7 + [8.0] * 3
    bench = make(
        lambda step: jumpy[step % 10], dead("convolution-2", 0.8), dead("dense-1", 0.7), steps=200
    )
    bench.start()
    wait_until(lambda: bench.says("1 more remark"), "there are three remarks")
    assert not bench.says("The loss jumps")
    click_name(bench.window, "1 more remark")
    assert bench.says("The loss jumps")
    click_name(bench.window, "Show fewer")
    assert not bench.says("The loss jumps")


def test_a_cure_of_the_recipe_is_an_edit_that_undo_takes_back(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    click_name(bench.window, "Train with 0.05 next time")
    assert bench.document.recipe.learning_rate == 0.05
    assert not bench.says("Train with 0.05 next time"), "it has been done"
    bench.document.undo()
    assert bench.document.recipe.learning_rate == 0.5
    assert bench.says("Train with 0.05 next time")
    assert bench.session.log is not None
    assert not bench.session.log.rate_changes


def test_a_remark_can_be_silenced_and_brought_back(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    click_name(bench.window, f"Silence: {RISEN}")
    assert not bench.says(RISEN)
    assert bench.document.design.silenced == ("training-diverging:run",)
    assert bench.document.undo_text == "Silence a remark"
    click_name(bench.window, "1 silenced · Show")
    assert bench.says(RISEN)


def test_the_block_of_a_remark_is_selected_by_a_click(make: Make) -> None:
    bench = make(lambda step: 1.0, dead("dense-1", 0.7))
    bench.start()
    wait_until(lambda: bench.says("70 % of its units"), "the doctor speaks")
    click_name(bench.window, "Select 5 Dense")
    assert bench.document.selected == ("dense-1",)


def test_a_remark_stays_for_a_while_and_then_goes(make: Make) -> None:
    def passing(step: int) -> float:
        return 0.5 if step > 100 else rising(step)

    bench = make(passing, steps=100)
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    _allow(bench, 60)
    bench.steps(160)
    bench.doctor.look()
    assert bench.says(RISEN)
    bench.now += STAYS + 1
    bench.doctor.look()
    assert not bench.says(RISEN)


def test_a_cured_remark_speaks_again_where_the_cure_was_not_enough(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    click_name(bench.window, "Go on at 1/10 of the rate")
    assert not bench.says(RISEN)
    bench.now += TAKES_EFFECT + 1
    bench.doctor.look()
    assert bench.says(RISEN)


def test_a_run_that_has_ended_offers_only_what_the_next_one_takes(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says("Go on at 1/10 of the rate"), "the doctor speaks")
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.says(RISEN)
    assert not bench.says("Go on at 1/10 of the rate")
    assert bench.says("Train with 0.05 next time")


def test_another_run_begins_without_remarks(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    bench.start()
    let_happen(0.05)
    assert not bench.says(RISEN)


def test_it_looks_at_a_calm_pace_and_not_while_hidden(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gui.training import doctor

    looks: list[float] = []

    def counted(*_: object) -> tuple[()]:
        looks.append(time.monotonic())
        return ()

    monkeypatch.setattr(doctor, "examine", counted)
    monkeypatch.setattr(doctor, "PACE_MS", 200)
    bench = make(steps=0)
    bench.start()
    let_happen(0.1)
    looks.clear()

    def three_looks() -> bool:
        _allow(bench, 1)
        return len(looks) >= 3

    wait_until(three_looks, "it has looked three times")
    assert min(np.diff(looks)) >= 0.15
    bench.window.hide()
    let_happen(0.05)
    looks.clear()
    _allow(bench, 5)
    let_happen(0.4)
    assert not looks


def test_everything_is_reached_by_the_keyboard(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    buttons = [w for w in bench.doctor.findChildren(QWidget) if w.isVisible() and _clickable(w)]
    assert len(buttons) == 5
    for button in buttons:
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.toolTip()
        assert name_of(button)
    press(by_name(bench.window, "Clip gradients at 1 next time"), Qt.Key.Key_Space)
    assert bench.document.recipe.gradient_clipping == 1.0
    click(bench.window)


def _clickable(widget: QWidget) -> bool:
    from PySide6.QtWidgets import QAbstractButton

    return isinstance(widget, QAbstractButton)


def _allow(bench: Bench, steps: int) -> None:
    scripts = [c.cell_contents for c in bench.session._train.__closure__ or ()]
    next(script for script in scripts if isinstance(script, Script)).allow(steps)


def test_the_time_of_a_look_is_short(make: Make) -> None:
    bench = make()
    bench.start()
    wait_until(lambda: bench.says(RISEN), "the doctor speaks")
    taken = []
    for _ in range(20):
        begun = time.thread_time()
        bench.doctor.look()
        taken.append(time.thread_time() - begun)
    assert np.median(taken) < 0.005


def test_in_a_low_window_it_is_folded_and_never_higher_than_its_share(make: Make) -> None:
    bench = make(lambda step: 1.0, dead("convolution-2", 0.8), dead("dense-1", 0.7))
    bench.window.resize(500, 480)
    bench.start()
    wait_until(lambda: bench.says("70 % of its units"), "the doctor speaks")
    assert not bench.says("Train with 0.05 next time")

    def within() -> bool:
        return bench.doctor.height() <= max(LEAST, SHARE * bench.window.height()) + 1

    wait_until(within, "it has its share")
    folded = bench.doctor.height()
    for share in (80, 70):
        click_name(
            bench.window,
            f"What to do: {share} % of its units answer 0 to every picture that was tried.",
        )
        let_happen(0.02)
    assert bench.says("Train with 0.05 next time")
    assert folded <= bench.doctor.height()
    assert within()
    bench.window.resize(500, 900)
    wait_until(lambda: bench.doctor.height() > LEAST + 1, "it takes more of a higher window")
    bench.window.resize(500, 480)
    wait_until(within, "it has its share again")
