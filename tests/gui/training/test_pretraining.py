"""The page of pre-training: switched on, watched layer by layer, and found again afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from engine import machine
from engine.blocks import Dense, DepthwiseSeparable
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from gui.actions import training_actions
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.pretraining.page import PretrainingPage
from gui.training.workspace import Page, TrainWorkspace
from gui.widgets.picture_rows import PictureRows
from tests.helpers.scripted_run import document, some_of
from tests.helpers.window import all_by_name, by_name, click, show, wait_until

DEEP = Network.of(
    DepthwiseSeparable(kernels=2, stride=(3, 3)),
    Dense(units=20, activation="sigmoid"),
    Dense(units=10, activation="sigmoid"),
    Dense(),
)


@dataclass
class Bench:
    document: Document
    session: TrainingSession
    workspace: TrainWorkspace
    page: PretrainingPage
    data: Dataset

    def wait(self, words: str) -> None:
        wait_until(lambda: all_by_name(self.workspace, words), f"it says {words!r}", 30)

    @property
    def rows(self) -> PictureRows:
        return by_name(self.page, "Reconstructions", PictureRows)


@pytest.fixture
def bench(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, dressed: None) -> Iterator[Bench]:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    data = some_of(catalogue.load("mnist-5k"), 200)
    design = document(DEEP, epochs=1, batch_size=20, pretraining_epochs=2)
    session = TrainingSession(design)
    actions = training_actions(session)
    page = PretrainingPage(design, session, actions.train)
    pages = (Page("Pre-training", "", page),)
    workspace = TrainWorkspace(design, session, actions, pages=pages)
    qtbot.addWidget(workspace)
    workspace.resize(680, 600)
    show(workspace)
    workspace.show_page(page)
    yield Bench(design, session, workspace, page, data)
    session.shut_down()


def test_it_is_switched_on_watched_and_found_again(bench: Bench) -> None:
    click(by_name(bench.page, "Pre-train before the next run", QPushButton))
    assert bench.document.recipe.pretraining == "denoising_autoencoder"
    assert by_name(bench.page, "Train", QPushButton).isVisible()

    bench.session.start(bench.data, "cpu", stepping=True)
    bench.wait("Paused: Pre-training layer 1 of 2, epoch 1 of 2")
    bench.wait(
        "Separable convolution begins as it is drawn: there is no way back through its weights."
    )
    names = [row.name for row in bench.rows.rows]
    assert names == ["What comes in", "1 Dense", "2 Dense"]
    wait_until(lambda: bench.rows.rows[0].pictures is not None, "the digits are shown")
    assert bench.rows.rows[1].words == "Below it is a block without a way back."
    assert bench.rows.rows[2].words == ""

    bench.session.resume()
    wait_until(lambda: bench.session.state == "idle", "the run ends", 30)
    bench.wait("Pre-trained: 2 layers")
    assert bench.page.plot.content.names[-1].text.startswith("2 Dense")

    trained = bench.document.trained
    assert trained is not None
    assert trained.history is not None
    assert [len(layer.errors) for layer in trained.history.pretraining] == [2, 2]
    # As a project that is opened has it: without the session that has trained.
    bench.session.log = None
    bench.document.trained_changed.emit()
    assert bench.rows.rows[0].words == "The pictures are kept only while the program runs."
    assert len(bench.page.plot.content.names) == 2
