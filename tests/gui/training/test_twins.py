"""The Twins page: two real runs side by side, alone and in the whole program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from engine import machine
from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import EVERYTHING, Event, Failed, Finished, Stopped
from engine.training.fingerprint import weights_sha256
from engine.training.history import RunLog
from engine.training.loop import train
from gui import theme
from gui.app import Program
from gui.document import Design, Document
from gui.services.runs import KeptRuns
from gui.services.training import train_for_real
from gui.services.twins import Twin, TwinSession
from gui.training.plot import CurvePlot
from gui.training.twins.difference import Plan, differences, names
from gui.training.twins.figures import TwinFigures
from gui.training.twins.page import TwinsPage, Wanted
from gui.widgets.number_field import NumberField
from tests.helpers.scripted_run import some_of
from tests.helpers.window import (
    by_name,
    choose,
    click_name,
    let_happen,
    name_of,
    press,
    show,
    type_text,
    wait_until,
)

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dense())


@dataclass
class Bench:
    """The page alone, and what the window does for it."""

    document: Document
    twins: TwinSession
    runs: KeptRuns
    page: TwinsPage
    data: Dataset

    @property
    def words(self) -> list[str]:
        return words_of(self.page)

    def set_other(self, setting: str, value: str) -> None:
        choose(by_name(self.page, "Setting", QComboBox), setting)
        type_text(by_name(self.page, setting, NumberField), value)


@pytest.fixture
def bench(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: None
) -> Iterator[Bench]:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    data = some_of(catalogue.load("mnist-5k"), 200)
    document = Document(Design(SMALL, Recipe(epochs=2), data.name, (1, 28, 28), data.classes))
    twins, runs = TwinSession(), KeptRuns([tmp_path / "runs"], theme.LIGHT.runs)
    page = TwinsPage(document, twins, runs)

    def start(wanted: Wanted) -> None:
        one, other = (
            Twin(*name, plan.network, plan.recipe)
            for plan, name in zip(wanted.plans, wanted.names, strict=True)
        )
        twins.start((one, other), data, "cpu")

    page.wanted.connect(start)
    page.resize(690, 640)
    qtbot.addWidget(page)
    show(page)
    yield Bench(document, twins, runs, page, data)
    twins.shut_down()
    runs.shut_down()


def words_of(window: QWidget) -> list[str]:
    return [name_of(w) for w in window.findChildren(QLabel) if w.isVisible()]


def alone(network: Network, recipe: Recipe, dataset: Dataset) -> str:
    end = list(train(network, recipe, dataset, Control()))[-1]
    assert isinstance(end, Finished)
    return weights_sha256(end.weights)


def test_twins_train_side_by_side_each_as_it_would_alone(bench: Bench) -> None:
    assert "Both are the same: choose another value, or another design." in bench.words
    assert not by_name(bench.page, "Train as twins", QPushButton).isEnabled()
    bench.set_other("Learning rate", "0.01")
    assert "One thing differs. Learning rate: 0.001 and 0.01." in bench.words
    click_name(bench.page, "Train as twins")
    assert not by_name(bench.page, "The other one", QComboBox).isEnabled()
    wait_until(lambda: bench.twins.state == "idle", "both have ended", 60)
    logs = bench.twins.logs
    assert logs is not None
    for log, rate in zip(logs, (0.001, 0.01), strict=True):
        assert isinstance(log.ended, Finished)
        recipe = bench.document.recipe.model_copy(update={"learning_rate": rate})
        assert weights_sha256(log.ended.weights) == alone(SMALL, recipe, bench.data)
    let_happen(0.1)
    for log in logs:
        assert isinstance(log.ended, Finished)
        share = f"{100 * log.ended.test_accuracy:.1f} %, {log.ended.test_loss:.4f}"
        assert share in bench.words
    assert {"Learning rate 0.001", "Learning rate 0.01"} <= set(bench.words)
    plot = by_name(bench.page, "Loss over the epochs", CurvePlot)
    assert {name.text for name in plot.content.names} == {"0.001", "0.01"}


def test_a_setting_of_the_selected_block_can_be_the_one_that_differs(bench: Bench) -> None:
    bench.document.select([SMALL.ids[0]])
    choose(by_name(bench.page, "Setting of", QComboBox), "Convolution, block 1")
    bench.set_other("Kernels", "8")
    assert "One thing differs. Convolution, block 1, kernels: 4 and 8." in bench.words
    assert bench.document.network == SMALL
    bench.document.edit_recipe("epochs", 3)
    assert "One thing differs. Convolution, block 1, kernels: 4 and 8." in bench.words


def test_a_value_that_cannot_be_is_refused_in_a_sentence(bench: Bench) -> None:
    bench.set_other("Batch size", "0")
    assert [text for text in bench.words if text.startswith("Batch size can't be 0")]
    assert not by_name(bench.page, "Train as twins", QPushButton).isEnabled()


def test_a_kept_run_can_be_the_other_one_and_takes_this_designs_seed(bench: Bench) -> None:
    keeper = bench.runs.store.begin("", bench.data)
    for _ in keeper.keep(train(SMALL, Recipe(epochs=1), bench.data, Control(), watch=EVERYTHING)):
        pass
    keeper.close()
    bench.document.edit_recipe("epochs", 1)
    bench.document.edit_recipe("batch_size", 32)
    bench.document.edit_recipe("seed", 5)
    bench.runs.list_anew()
    box = by_name(bench.page, "The other one", QComboBox)
    wait_until(lambda: box.count() == 2, "it is offered")
    choose(box, box.itemText(1))
    assert "One thing differs. Batch size: 32 pictures and 64 pictures." in bench.words
    bench.document.edit_recipe("learning_rate", 0.5)
    [said] = [text for text in bench.words if text.startswith("2 things differ")]
    assert "Learning rate: 0.5 and 0.001" in said


def test_another_design_that_does_not_fit_the_data_is_refused(bench: Bench) -> None:
    bench.document.select([SMALL.ids[1]])
    choose(by_name(bench.page, "Setting of", QComboBox), "Pooling, block 2")
    choose(by_name(bench.page, "Setting", QComboBox), "Window")
    type_text(by_name(bench.page, "Window, height", NumberField), "40")
    said = [text for text in bench.words if text.startswith("The other one can't be trained")]
    assert len(said) == 1
    button = by_name(bench.page, "Train as twins", QPushButton)
    assert not button.isEnabled()
    assert button.toolTip() == said[0]


def test_in_the_window_the_commands_act_on_both_and_both_are_kept(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    assert program.data.dataset is not None
    program.data.use(some_of(program.data.dataset, 200))
    program.document.apply(SMALL, "a small network")
    program.document.edit_recipe("learning_rate", 0.002)
    program.document.edit_recipe("epochs", 500)
    program.window.show_workspace(1)
    tabs = by_name(program.window, "Views of the run", QTabWidget)
    tabs.setCurrentIndex([tabs.tabText(i) for i in range(tabs.count())].index("Twins"))
    page = tabs.currentWidget()
    assert page is not None
    type_text(by_name(page, "Learning rate", NumberField), "0.01")
    button = by_name(page, "Train as twins", QPushButton)
    press(program.window, Qt.Key.Key_F5)
    wait_until(lambda: not button.isEnabled(), "a run keeps twins from beginning")
    assert button.toolTip() == "A run is under way"
    program.desk.actions.stop.trigger()
    wait_until(lambda: program.session.state == "idle", "the run has ended", 30)
    kept = len(program.runs.runs)

    click_name(program.window, "Train as twins")
    wait_until(lambda: steps(program)[1] > 3, "twins are trained", 60)
    assert not program.desk.actions.train.isEnabled()
    assert program.desk.actions.train.toolTip() == "Twins are being trained"
    click_name(program.window, "Pause")
    wait_until(still(lambda: steps(program)), "both stand still")
    one, other = steps(program)
    assert one == other
    program.desk.actions.step.trigger()
    wait_until(lambda: steps(program) == (one + 1, one + 1), "both have made one step")
    program.desk.actions.stop.trigger()
    wait_until(lambda: program.twins.state == "idle", "both twins have ended", 60)
    logs = program.twins.logs
    assert logs is not None
    assert all(isinstance(log.ended, Stopped) and log.ended.step == one + 1 for log in logs)
    assert program.desk.actions.train.isEnabled()
    notes = {"Twin: Learning rate 0.002", "Twin: Learning rate 0.01"}
    wait_until(lambda: notes <= {run.record.note for run in program.runs.runs}, "both are kept")
    assert len(program.runs.runs) <= kept + 3


def steps(program: Program) -> tuple[int, int]:
    logs = program.twins.logs
    return (0, 0) if logs is None else (len(logs[0].losses), len(logs[1].losses))


def still(figure: Callable[[], object]) -> Callable[[], bool]:
    """Return whether ``figure()`` is twice the same, a while apart."""

    def same() -> bool:
        before = figure()
        let_happen(0.2)
        return figure() == before

    return same


def test_an_unforeseen_fault_of_one_twin_leaves_the_other_to_its_end(bench: Bench) -> None:
    def train_some(network: Network, recipe: Recipe, *rest: Any) -> Iterator[Event]:
        if recipe.epochs == 2:
            raise RuntimeError("the machine is out of paper")
        return train_for_real(network, recipe, *rest)

    twins = TwinSession(train=train_some)
    pair = (Twin("A", "a", SMALL, Recipe(epochs=2)), Twin("B", "b", SMALL, Recipe(epochs=1)))
    twins.start(pair, bench.data, "cpu")
    wait_until(lambda: twins.state == "idle", "both have ended", 30)
    assert twins.logs is not None
    failed = twins.logs[0].ended
    assert isinstance(failed, Failed)
    assert "out of paper" in failed.details
    assert isinstance(twins.logs[1].ended, Finished)


def test_a_failure_is_said_only_as_long_as_its_run_is_shown(qtbot: QtBot) -> None:
    figures, colour = TwinFigures(), theme.LIGHT.accent
    qtbot.addWidget(figures)
    log = RunLog()
    log.append(Failed("data", "The disk is gone."))
    figures.show_twin(0, "A < B", colour, log)
    said = [label.toolTip() for label in figures.findChildren(QLabel)]
    assert "The disk is gone." in said
    assert any("A &lt; B" in label.text() for label in figures.findChildren(QLabel))
    figures.show_twin(0, "A < B", colour, RunLog())
    assert "The disk is gone." not in [w.toolTip() for w in figures.findChildren(QLabel)]


def test_both_change_their_colours_with_the_scheme(bench: Bench, qapp: QApplication) -> None:
    bench.set_other("Learning rate", "0.01")
    click_name(bench.page, "Train as twins")
    wait_until(lambda: bench.twins.state == "idle", "both have ended", 60)
    theme.apply(qapp, Qt.ColorScheme.Dark)
    let_happen(0.05)
    light, dark = (tokens.runs.values() for tokens in (theme.LIGHT, theme.DARK))
    texts = "".join(label.text() for label in bench.page.findChildren(QLabel))
    theme.apply(qapp, Qt.ColorScheme.Light)
    assert all(colour.name() in texts for colour in list(dark)[:2])
    assert not any(colour.name() in texts for colour in list(light)[:2])


def test_what_differs_is_said_in_words() -> None:
    here = Plan(SMALL, Recipe())
    other = Plan(SMALL.remove([SMALL.ids[1]]), Recipe(optimiser="sgd"))
    found = differences(here, other)
    assert {one.what for one in found} >= {"Optimiser", "Pooling, block 2"}
    assert names(found)[0][1] == "This design"
    again = here.with_setting(None, "label_smoothing", 0.1)
    assert [one.sentence for one in differences(here, again)] == ["Label smoothing: 0 and 0.1"]
    assert names(differences(here, again)) == (
        ("Label smoothing 0", "0"),
        ("Label smoothing 0.1", "0.1"),
    )
    assert here.seeded_as(Plan(SMALL, Recipe(seed=7))).recipe.seed == 7
