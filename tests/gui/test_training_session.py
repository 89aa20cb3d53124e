"""TrainingSession: what a run tells reaches the window, and the window controls the run."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QTimer

from engine.data import catalogue
from engine.training.events import Event, Failed, Finished, Stopped
from gui.document import Document
from gui.services.training import TrainingSession
from tests.helpers.scripted_run import Script, dataset, document, failing, some_of
from tests.helpers.window import let_happen, wait_until


class Heard:
    """Counts a session's signals and keeps what they brought."""

    def __init__(self, session: TrainingSession) -> None:
        self.session = session
        self.states: list[str] = []
        self.ended: list[Event] = []
        self.progress: list[int] = []
        self.snapshots: list[int] = []
        session.state_changed.connect(lambda: self.states.append(session.state))
        session.ended.connect(self.ended.append)
        session.progressed.connect(lambda: self.progress.append(steps(session)))
        session.weights_changed.connect(lambda: self.snapshots.append(session.latest_step))


def steps(session: TrainingSession) -> int:
    return 0 if session.log is None else len(session.log.losses)


def ended(session: TrainingSession) -> None:
    wait_until(lambda: session.state == "idle", "the run has ended")


@pytest.fixture
def design(qapp: object) -> Document:
    return document(epochs=2)


def test_a_run_to_its_end_leaves_weights_and_history_in_the_document(design: Document) -> None:
    session = TrainingSession(design, train=Script())
    heard = Heard(session)
    session.start(dataset(), "cpu")
    assert session.state == "running"
    assert session.preparing
    ended(session)
    assert [type(e) for e in heard.ended] == [Finished]
    assert steps(session) == 20
    assert session.latest_step == 20
    trained = design.trained
    assert trained is not None
    assert session.current
    assert trained.network == design.network
    assert float(trained.weights["convolution-1.convolution.weight"][0, 0, 0, 0]) == pytest.approx(
        0.9
    )
    assert trained.history is not None
    assert trained.history.outcome == "finished"
    assert len(trained.history.losses) == 20
    assert not session.findChild(QTimer).isActive()


def test_pause_holds_the_run_and_step_lets_one_batch_through(design: Document) -> None:
    script = Script(allowed=3)
    session = TrainingSession(design, train=script)
    session.start(dataset(), "cpu")
    wait_until(lambda: steps(session) == 3, "three steps are done")
    session.pause()
    assert session.state == "paused"
    script.allow(100)
    # The batch that had been let in when the pause came may still be finished.
    let_happen(0.15)
    held = steps(session)
    assert held <= 4
    session.step()
    wait_until(lambda: steps(session) == held + 1, "one more batch")
    assert session.state == "paused"
    session.resume()
    assert session.state == "running"
    ended(session)
    assert steps(session) == 20


def test_stop_ends_the_run_and_keeps_its_weights_even_while_paused(design: Document) -> None:
    session = TrainingSession(design, train=Script(allowed=5))
    heard = Heard(session)
    session.start(dataset(), "cpu")
    wait_until(lambda: steps(session) == 5, "five steps are done")
    session.pause()
    session.stop()
    assert session.state == "stopping"
    ended(session)
    assert isinstance(heard.ended[0], Stopped)
    assert heard.states == ["running", "running", "paused", "stopping", "idle"]
    assert design.trained is not None
    assert design.trained.history is not None
    assert design.trained.history.outcome == "stopped"


def test_thousands_of_events_make_one_signal_a_tick(qapp: object) -> None:
    design = document(epochs=400)
    session = TrainingSession(design, train=Script())
    heard = Heard(session)
    session.start(dataset(), "cpu")
    ended(session)
    assert steps(session) == 4000
    assert len(heard.progress) < 200
    assert heard.progress == sorted(set(heard.progress))
    assert len(heard.snapshots) <= len(heard.progress)
    assert heard.snapshots[-1] == 4000


def test_a_refused_run_tells_its_sentence_and_changes_nothing(design: Document) -> None:
    session = TrainingSession(design, train=failing("These data have no pictures: add some."))
    heard = Heard(session)
    session.start(dataset(), "cpu")
    ended(session)
    (failed,) = heard.ended
    assert isinstance(failed, Failed)
    assert failed.sentence == "These data have no pictures: add some."
    assert design.trained is None


def test_a_fault_in_the_training_becomes_a_sentence(design: Document) -> None:
    def broken(*_: Any) -> Iterator[Event]:
        raise RuntimeError("the kernel is loose")
        yield

    session = TrainingSession(design, train=broken)
    heard = Heard(session)
    session.start(dataset(), "cpu")
    ended(session)
    (failed,) = heard.ended
    assert isinstance(failed, Failed)
    assert "the kernel is loose" in failed.details


def test_the_run_keeps_its_own_network_while_the_design_moves_on(design: Document) -> None:
    script = Script(allowed=2)
    session = TrainingSession(design, train=script)
    session.start(dataset(), "cpu")
    wait_until(lambda: steps(session) == 2, "two steps are done")
    before = design.network
    assert not session.moved_on
    design.edit(design.network.ids[0], "kernels", 9)
    assert session.moved_on
    script.allow(100)
    ended(session)
    assert design.trained is not None
    assert design.trained.network == before
    assert script.network == before
    assert not session.can_go_further
    design.undo()
    assert not session.moved_on
    assert session.can_go_further
    design.edit_recipe("epochs", 7)
    assert session.moved_on


def test_training_further_begins_from_the_weights_that_are_there(design: Document) -> None:
    script = Script()
    session = TrainingSession(design, train=script)
    session.start(dataset(), "cpu")
    ended(session)
    assert script.initial is None
    kept = design.trained
    assert kept is not None
    session.start(dataset(), "cpu", further=True)
    ended(session)
    assert script.initial is kept.weights


def test_a_second_start_does_nothing_while_a_run_is_under_way(design: Document) -> None:
    script = Script(allowed=1)
    session = TrainingSession(design, train=script)
    session.start(dataset(), "cpu")
    session.start(dataset(), "cpu")
    assert session.shut_down()
    assert script.runs == 1


@pytest.mark.parametrize("paused", [False, True])
def test_shutting_down_ends_the_thread_and_keeps_the_weights(
    design: Document, paused: bool
) -> None:
    session = TrainingSession(design, train=Script(allowed=4))
    session.start(dataset(), "cpu")
    wait_until(lambda: steps(session) == 4, "four steps are done")
    if paused:
        session.pause()
    assert session.shut_down(5.0)
    assert session.state == "idle"
    assert design.trained is not None
    assert session.shut_down()


def test_the_window_needs_no_torch_to_have_a_session(root: Path) -> None:
    asked = "import sys, gui.services.training; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], cwd=root, timeout=60).returncode == 0


def test_real_training_arrives_step_by_step(qapp: object) -> None:
    design = document(epochs=2, batch_size=32)
    session = TrainingSession(design)
    heard = Heard(session)
    session.start(some_of(catalogue.load("mnist-5k"), 320), "cpu")
    wait_until(lambda: session.state == "idle", "the run has ended", seconds=100)
    (finished,) = heard.ended
    assert isinstance(finished, Finished), finished
    assert session.log is not None
    assert len(session.log.losses) == 2 * 9
    assert np.mean(session.log.losses[-4:]) < np.mean(session.log.losses[:4])
    assert [e.epoch for e in session.log.epochs] == [1, 2]
    assert design.trained is not None
    assert set(design.trained.weights) >= {f"{design.network.ids[0]}.convolution.weight"}
