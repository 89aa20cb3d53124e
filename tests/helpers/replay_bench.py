"""The Replay page in a window, with small real runs to replay."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from gui.document import Design, Document
from gui.services.messages import Message, Messages
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.training.replay.canvas import Canvas
from gui.training.replay.page import ReplayPage
from gui.training.replay.scene import Scene
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import some_of
from tests.helpers.window import by_name, let_happen, name_of, show, wait_until

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Dense())
RECIPE = Recipe(epochs=2, batch_size=12, learning_rate=0.01)
STEPS = 30
"""An epoch of 400 digits less a tenth."""


@dataclass
class Bench:
    document: Document
    session: TrainingSession
    data: LoadedData
    page: ReplayPage
    runs: KeptRuns
    posted: list[Message] = field(default_factory=list)

    def train(self, dataset: Dataset) -> None:
        self.session.start(dataset, "cpu")
        wait_until(lambda: self.session.state == "idle", "the run has ended", 30)
        self.wait()

    def wait(self) -> None:
        """Wait until all moments are ready to be seen."""
        wait_until(lambda: not self.page.frames.busy, "all frames are made", 20)
        let_happen(0.02)

    @property
    def scene(self) -> Scene:
        scene = by_name(self.page, "The run at this moment", Canvas).scene
        assert scene is not None
        return scene

    @property
    def figures(self) -> dict[str, str]:
        return {name: value for name, value, _ in self.scene.figures}

    @property
    def words(self) -> list[str]:
        return [name_of(w) for w in self.page.findChildren(QLabel) if w.isVisible()]


def some_digits() -> Dataset:
    return some_of(catalogue.load("mnist-5k"), 400)


@contextmanager
def replay_bench(qtbot: QtBot, digits: Dataset, folder: Path) -> Iterator[Bench]:
    document = Document(Design(SMALL, RECIPE, "mnist-5k", (1, 28, 28), digits.classes))
    session, data, messages = TrainingSession(document), LoadedData(digits), Messages()
    store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    runs, train_action = KeptRuns([folder / "kept"]), QAction("Train")
    page = ReplayPage(
        document,
        session,
        data,  # type: ignore[arg-type]
        runs,
        messages,
        Settings(store),
        train_action,
    )
    made = Bench(document, session, data, page, runs)
    messages.posted.connect(made.posted.append)
    page.resize(690, 560)
    qtbot.addWidget(page)
    show(page)
    yield made
    page.shut_down()
    session.shut_down()
    runs.shut_down()
