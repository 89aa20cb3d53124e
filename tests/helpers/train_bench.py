"""The Train workspace and the recipe in a window, wired to a run by script."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.data import catalogue
from gui.actions import TrainingActions, training_actions
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.details import RecipeDetails
from gui.training.plot import CurvePlot
from gui.training.workspace import TrainWorkspace
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import Script, dataset
from tests.helpers.window import all_by_name, by_name, name_of, show, wait_until


@dataclass
class Bench:
    """A window with workspace and recipe, wired to its session as the main window does it."""

    window: QWidget
    document: Document
    session: TrainingSession
    actions: TrainingActions
    script: Script
    workspace: TrainWorkspace
    details: RecipeDetails

    def wait(self, name: str) -> None:
        wait_until(lambda: all_by_name(self.window, name), f"the window says {name!r}")

    def starting_with(self, words: str) -> str:
        """Return the name of what is visible and begins with ``words``."""
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible() and name_of(widget).startswith(words):
                return name_of(widget)
        return ""

    @property
    def steps(self) -> int:
        return 0 if self.session.log is None else len(self.session.log.losses)


def make_bench(qtbot: QtBot, design: Document, script: Script) -> Bench:
    window = QWidget()
    actions = training_actions(window)
    session = TrainingSession(design, window, script)
    actions.train.triggered.connect(lambda: session.start(dataset(), "cpu"))
    actions.pause.triggered.connect(lambda on: session.pause() if on else session.resume())
    actions.step.triggered.connect(session.step)
    actions.stop.triggered.connect(session.stop)
    workspace = TrainWorkspace(design, session, actions)
    details = RecipeDetails(design, session, LoadedData(catalogue.load("mnist-5k")))
    details.further_wanted.connect(lambda: session.start(dataset(), "cpu", further=True))
    line = QHBoxLayout(window)
    line.addWidget(workspace, 2)
    line.addWidget(details, 1)
    window.resize(1000, 720)
    qtbot.addWidget(window)
    show(window)
    return Bench(window, design, session, actions, script, workspace, details)


def run_to_the_end(bench: Bench) -> CurvePlot:
    bench.script.allow(1000)
    bench.actions.train.trigger()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    return by_name(bench.window, "Loss over the epochs", CurvePlot)
