"""The learning-rate finder in the window: looking, taking what it suggests, and ending it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engine.training.control import Control
from engine.training.events import Failed
from engine.training.rate_finder import RateFound, RateTried
from gui.app import Program
from gui.services.rate_search import RateSearch, Step
from gui.training.details import RecipeDetails
from gui.training.rate_panel import RatePanel
from gui.training.rate_picture import RatePicture
from tests.helpers.scripted_run import dataset, document
from tests.helpers.window import all_by_name, by_name, click_name, let_happen, show, wait_until


def test_a_rate_is_found_shown_taken_and_taken_back(program: Program) -> None:
    window, recipe = program.window, program.document.recipe
    window.show_workspace(1)
    click_name(window, "Find a learning rate")
    search = program.session.rate_search
    assert search.running
    wait_until(lambda: not search.running, "the search has ended", 60)
    assert isinstance(search.result, RateFound)
    assert search.result.rate is not None
    assert len(search.tried) > 20
    picture = by_name(window, "Loss against learning rate", RatePicture)
    assert "the loss is lowest" in picture.accessibleDescription()
    assert not picture.grab().isNull()
    click_name(window, "Use this rate")
    assert program.document.recipe.learning_rate == search.result.rate
    program.document.undo()
    assert program.document.recipe == recipe
    assert program.session.log is None
    assert program.document.trained is None
    click_name(window, "Close")
    assert not all_by_name(window, "Loss against learning rate")


def test_a_search_ends_when_a_run_begins_or_the_network_changes(program: Program) -> None:
    window, search = program.window, program.session.rate_search
    window.show_workspace(1)
    find = by_name(window, "Find a learning rate", QPushButton)
    find.click()
    program.document.edit(program.document.network.ids[0], "kernels", 9)
    assert not search.running
    find.click()
    assert search.running
    program.desk.actions.train.trigger()
    assert not search.running
    assert not find.isEnabled()
    assert not window.findChild(RecipeDetails).findChild(RatePanel).isVisible()
    wait_until(lambda: program.session.log and len(program.session.log.losses) > 2, "steps", 60)
    program.session.stop()
    wait_until(lambda: program.session.state == "idle", "the run has ended", 30)
    assert find.isEnabled()


class Scripted:
    """Tries two rates, waits to be let go, and ends as it is told to."""

    def __init__(self, end: Step) -> None:
        self.go = threading.Event()
        self.control: Control | None = None
        self.end = end

    def __call__(self, *given: object) -> Iterator[Step]:
        self.control = given[3]
        yield RateTried(1, 1e-6, 2.3)
        yield RateTried(2, 1e-5, 2.2)
        assert self.go.wait(10)
        yield self.end


def test_what_is_tried_is_shown_while_it_goes_on_and_a_failure_says_why(qtbot: QtBot) -> None:
    script = Scripted(Failed("memory", "Memory ran out: choose a smaller batch size."))
    search = RateSearch(find=script)
    panel = RatePanel(search)
    qtbot.addWidget(panel)
    show_beside = document()
    search.start(show_beside.network, show_beside.recipe, dataset(), "cpu")
    show(panel)
    wait_until(lambda: len(search.tried) == 2, "two rates are tried")
    let_happen(0.05)
    assert all_by_name(panel, "Trying ever larger rates on a copy: step 2 of at most 100.")
    assert not by_name(panel, "Use this rate").isEnabled()
    script.go.set()
    wait_until(lambda: not search.running, "it has failed")
    assert all_by_name(panel, "Memory ran out: choose a smaller batch size.")
    assert search.shut_down()


def test_a_search_without_a_suggestion_says_so(qtbot: QtBot) -> None:
    script = Scripted(RateFound(None))
    script.go.set()
    search = RateSearch(find=script)
    panel = RatePanel(search)
    qtbot.addWidget(panel)
    search.start(document().network, document().recipe, dataset(), "cpu")
    show(panel)
    wait_until(lambda: not search.running, "it has ended")
    assert all_by_name(
        panel, "No rate made the loss fall clearly. Look at the network, or take a larger batch."
    )
    assert not by_name(panel, "Use this rate").isEnabled()
    assert search.shut_down()


def test_a_search_that_is_ended_stops_its_thread(qtbot: QtBot) -> None:
    script = Scripted(RateFound(None))
    search = RateSearch(find=script)
    search.start(document().network, document().recipe, dataset(), "cpu")
    wait_until(lambda: search.tried, "it has begun")
    search.clear()
    assert script.control is not None
    assert script.control.stopped
    assert search.tried == []
    script.go.set()
    assert search.shut_down()
    let_happen(0.05)
    assert search.tried == []
