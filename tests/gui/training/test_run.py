"""A run in the Train workspace, from before its start to its end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.blocks import Dense
from engine.data import catalogue
from engine.network import Network
from engine.training.events import Failed, Finished
from gui.services.training import TrainingSession
from gui.training.kernels import KernelStrip
from gui.training.pace import TimeLeft
from gui.training.readout import nothing_learned
from gui.training.workspace import TrainWorkspace
from tests.helpers.scripted_run import Script, document, some_of, weights
from tests.helpers.train_bench import Bench, make_bench, run_to_the_end
from tests.helpers.window import by_name, click_name, show, wait_until


def test_before_the_first_run_it_says_what_will_happen_and_the_button_does_it(
    bench: Bench,
) -> None:
    words = bench.starting_with("Training shows the network the pictures of MNIST, 5,000 digits")
    assert "64 at once" in words
    assert "3 times" in words
    bench.script.go.clear()
    click_name(bench.workspace, "Train")
    bench.wait("Preparing…")
    bench.script.go.set()
    bench.wait("Training")


def test_a_network_that_cannot_be_trained_says_why(qtbot: QtBot) -> None:
    made = make_bench(qtbot, document(Network.of(Dense(units=7))), Script())
    assert "The last block has 7 units" in made.starting_with("This network can't be trained yet.")


def test_pause_step_go_on_and_stop_are_told_where_they_happen(bench: Bench) -> None:
    bench.actions.train.trigger()
    bench.wait("Training")
    bench.script.allow(4)
    wait_until(lambda: bench.steps == 4, "four steps are done")
    bench.actions.pause.trigger()
    bench.wait("Paused after step 4 of 30")
    bench.script.allow(1)
    bench.actions.step.trigger()
    bench.wait("Paused after step 5 of 30")
    assert bench.starting_with("Epoch: ") == "Epoch: 1 / 3 step 5"
    bench.actions.pause.setChecked(True)
    bench.actions.pause.trigger()
    bench.wait("Training")
    bench.actions.stop.trigger()
    bench.wait("Stopped after step 5 of 30; the weights are kept")
    assert bench.starting_with("Time left") == "Time left: –"


def test_a_finished_run_shows_the_test_and_all_its_figures(bench: Bench) -> None:
    bench.script.allow(30)
    bench.actions.train.trigger()
    bench.wait("Finished in 0:52: 97.2 % of the test pictures are read right")
    assert bench.starting_with("Test: ") == "Test: 97.2 % loss 0.0812"
    assert bench.starting_with("Validation: ") == "Validation: 96.0 % loss 0.2500"
    assert bench.starting_with("Epoch: ") == "Epoch: 3 / 3 step 30"
    assert bench.starting_with("Speed: ") == "Speed: 5,900 pictures/s"


def test_a_failed_run_says_its_sentence_in_place(qtbot: QtBot) -> None:
    ending = Failed("diverged", "Training diverged: choose a smaller learning rate.", step=30)
    made = make_bench(qtbot, document(epochs=3), Script(ending=ending))
    made.actions.train.trigger()
    made.wait("Training diverged: choose a smaller learning rate.")


def test_a_run_that_learned_nothing_is_a_problem_even_when_its_project_is_opened_again(
    qtbot: QtBot,
) -> None:
    ending = Finished(2.303, 0.1, 52.0, 30, weights())
    made = make_bench(qtbot, document(epochs=3), Script(ending=ending))
    said = (
        "The network learned nothing: 10.0 % is about what guessing among 10 classes gives. "
        "Try a lower learning rate."
    )
    made.actions.train.trigger()
    made.wait(said)
    assert by_name(made.window, said, QLabel).property("role") == "problem"
    kept = made.document.trained
    made.document.open(made.document.design, None)
    assert not made.starting_with("The network learned nothing")
    made.document.open(made.document.design, kept)
    assert by_name(made.window, said, QLabel).property("role") == "problem"


@pytest.mark.parametrize(
    ("accuracy", "classes", "nothing"),
    [(0.15, 10, True), (0.16, 10, False), (0.5, 2, True), (0.7, 2, False), (1.0, 1, False)],
)
def test_what_guessing_would_read_too_was_not_learned(
    accuracy: float, classes: int, nothing: bool
) -> None:
    assert bool(nothing_learned(accuracy, classes)) == nothing


def test_a_design_that_has_moved_on_is_remarked_and_nothing_is_lost(bench: Bench) -> None:
    bench.script.allow(2)
    bench.actions.train.trigger()
    wait_until(lambda: bench.steps == 2, "two steps are done")
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    assert bench.starting_with("The design has changed since this run began.")
    bench.script.allow(28)
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.starting_with("The design has changed since this run. Its curves")
    assert bench.starting_with("Test: ") == "Test: 97.2 % loss 0.0812"
    bench.document.undo()
    assert not bench.starting_with("The design has changed")


def test_the_run_of_a_project_that_was_opened_is_shown(bench: Bench) -> None:
    run_to_the_end(bench)
    kept = bench.document.trained
    bench.document.open(bench.document.design, None)
    assert bench.starting_with("Training shows the network")
    assert kept is not None
    bench.document.open(bench.document.design, kept)
    assert bench.starting_with("The project's last run: 97.2 %")
    assert bench.starting_with("Epoch: ") == "Epoch: 3 / 3 step 30"


def test_real_training_is_seen(qtbot: QtBot) -> None:
    made = make_bench(qtbot, document(epochs=2, batch_size=32), Script())
    session = TrainingSession(made.document, made.window)
    workspace = TrainWorkspace(made.document, session, made.actions)
    qtbot.addWidget(workspace)
    workspace.resize(640, 680)
    show(workspace)
    session.start(some_of(catalogue.load("mnist-5k"), 320), "cpu")
    wait_until(lambda: session.state == "idle", "the run has ended", seconds=100)
    assert by_name(workspace, "Progress of the run").property("value") == 18
    texts = [label.text() for label in workspace.findChildren(QLabel) if label.isVisible()]
    assert any("of the test pictures are read right" in text for text in texts)
    strip = workspace.findChild(KernelStrip)
    assert strip._kernels is not None
    assert len(strip._kernels) == 6


def test_the_time_left_settles_counts_down_and_leaves_pauses_out() -> None:
    left = TimeLeft()
    shown: list[float] = []
    now = 0.0
    for second in range(1, 41):
        now += 1.0
        value = left.note(second * 10, 1000, now, running=True)
        shown += [] if value is None else [value]
    assert shown[-1] == pytest.approx(60, abs=3)
    assert all(b < a for a, b in pairwise(shown[3:]))
    assert left.note(400, 1000, now + 500, running=False) == shown[-1]
    after = left.note(410, 1000, now + 501, running=True)
    assert after == pytest.approx(59, abs=3)
