"""The maps of a pinned picture: live, of the chosen block, and never more than they may cost."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Pooling
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector
from engine.network import Network
from gui.app import Program
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.map_strip import MapStrip
from gui.training.pinned import SHARE, Picture, PinnedMaps
from gui.training.pinned_look import Bench as LookBench
from gui.training.pinned_look import Followed, Question
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import document, some_of
from tests.helpers.window import by_name, click_name, let_happen, show, wait_until

SMALL = Network.of(
    Convolution(kernels=4, kernel=(3, 3), activation="relu"),
    Pooling(),
    Dense(units=10),
)
CONVOLUTION, POOLING, DENSE = SMALL.ids


@dataclass
class Bench:
    window: QWidget
    pinned: PinnedMaps
    document: Document
    session: TrainingSession
    digits: Dataset

    def settle(self) -> None:
        wait_until(lambda: self.session.state == "idle", "the run has ended", 60)
        newest = self.expected(CONVOLUTION, 0)
        wait_until(
            lambda: self.shown() is not None and np.allclose(self.shown(), newest),
            "its maps are shown",
        )

    def shown(self) -> np.ndarray | None:
        layer = self.pinned.strip.layer
        return None if layer is None else layer.values

    def expected(self, block: str, place: int) -> np.ndarray:
        """Return what the newest weights make of a test picture."""
        by, weights = self.digits.preprocessing, self.session.latest_weights
        inspector = DesignInspector(SMALL, by, 10, weights)
        return inspector.inspect(self.digits.test_pictures[place]).outputs[block]


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return some_of(catalogue.load("mnist-5k"), 600)


@pytest.fixture
def bench(qtbot: QtBot, digits: Dataset) -> Iterator[Bench]:
    window = QWidget()
    design = document(SMALL, epochs=1)
    session = TrainingSession(design, window)
    pinned = PinnedMaps(design, session, LoadedData(digits), window)
    window.resize(500, 140)
    pinned.resize(window.size())
    qtbot.addWidget(window)
    show(window)
    yield Bench(window, pinned, design, session, digits)
    session.shut_down()


def test_the_maps_follow_the_weights_of_a_real_run(bench: Bench) -> None:
    assert bench.pinned.title.text() == "A picture's maps follow here."
    seen: list[bytes] = []
    bench.session.weights_changed.connect(
        lambda: seen.append(b"" if bench.shown() is None else bench.shown().tobytes())
    )
    bench.document.edit_recipe("epochs", 2000)
    bench.session.start(bench.digits, "cpu")
    wait_until(lambda: len(set(seen) - {b""}) >= 2, "the maps have changed while it learns", 60)
    bench.session.stop()
    bench.settle()
    label = bench.digits.test_labels[0]
    assert bench.pinned.title.text() == f"Convolution: test picture 1 ({label})"
    assert by_name(bench.window, f"Maps of Convolution: test picture 1 ({label})", MapStrip)
    assert bench.shown().shape == (4, 26, 26)


def test_the_selected_block_is_the_one_that_is_followed(bench: Bench) -> None:
    bench.session.start(bench.digits, "cpu")
    bench.settle()
    bench.document.select([POOLING])
    wait_until(lambda: bench.shown().shape == (4, 13, 13), "the pooled maps are shown")
    assert bench.shown() == pytest.approx(bench.expected(POOLING, 0))
    bench.document.select([DENSE])
    wait_until(lambda: bench.shown().shape == (10,), "the numbers are shown")
    assert bench.shown() == pytest.approx(bench.expected(DENSE, 0))
    assert bench.pinned.title.text().startswith("Dense: ")


def test_another_picture_is_followed_when_it_is_pinned(bench: Bench) -> None:
    bench.session.start(bench.digits, "cpu")
    bench.settle()
    bench.pinned.pin_sample(bench.digits, "test", 17)
    name = f"test picture 18 ({bench.digits.test_labels[17]})"
    wait_until(lambda: name in bench.pinned.title.text(), "the other picture is shown")
    assert bench.shown() == pytest.approx(bench.expected(CONVOLUTION, 17))
    before = bench.pinned.title.text()
    for _ in range(3):  # any of them: one may be the picture that is followed
        click_name(bench.window, "Follow another test picture")
    wait_until(lambda: bench.pinned.title.text() != before, "another picture is shown")
    # One of another size can't be sent through: the first of the data is followed again.
    bench.pinned.pin(Picture("a wide one", np.zeros((28, 30, 1), np.uint8)))
    wait_until(lambda: "test picture 1 (" in bench.pinned.title.text(), "the first is shown")


def test_looks_come_at_most_four_times_a_second_and_none_while_unseen(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[float] = []
    look = LookBench.look

    def counted(self: LookBench, asked: Question) -> object:
        looked.append(time.monotonic())
        return look(self, asked)

    monkeypatch.setattr(LookBench, "look", counted)
    bench.document.edit_recipe("epochs", 200)
    bench.session.start(bench.digits, "cpu")
    wait_until(lambda: len(looked) >= 3, "it has been looked", 30)
    begun, before = time.monotonic(), len(looked)
    wait_until(lambda: len(looked) >= before + 3, "it is looked again and again")
    assert len(looked) - before <= 4 * (time.monotonic() - begun) + 1
    bench.pinned.hide()
    let_happen(0.1)
    before = len(looked)
    let_happen(0.4)
    assert len(looked) == before
    bench.pinned.show()
    wait_until(lambda: len(looked) > before, "it is looked again")


def test_a_look_that_takes_long_comes_seldom(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[float] = []
    look = LookBench.look

    def slow(self: LookBench, asked: Question) -> object:
        looked.append(time.monotonic())
        until = time.thread_time() + 0.012
        while time.thread_time() < until:
            sum(range(1000))
        seen = look(self, asked)
        assert seen.seconds < 0.5
        return type(seen)(seen.question, seen.layer, seen.count, seen.seconds + 0.012)

    monkeypatch.setattr(LookBench, "look", slow)
    bench.document.edit_recipe("epochs", 200)
    bench.session.start(bench.digits, "cpu")
    wait_until(lambda: len(looked) >= 3, "it has been looked", 30)
    assert looked[2] - looked[1] > 0.012 / SHARE - 0.05


def test_a_look_takes_the_weights_of_its_own_moment(digits: Dataset) -> None:
    by: Preprocessing = digits.preprocessing
    looker, picture = LookBench(), digits.test_pictures[3]
    for seed in (1, 2):
        weights = build(SMALL, by.shape, 10, seed).weights()
        followed = Followed(SMALL, by, 10, weights)
        seen = looker.look(Question(followed, picture, CONVOLUTION))
        expected = DesignInspector(SMALL, by, 10, weights).inspect(picture).outputs[CONVOLUTION]
        assert seen.layer is not None
        assert seen.layer.values == pytest.approx(expected)


def test_the_picture_in_inspect_can_be_followed(program: Program) -> None:
    program.document.apply(SMALL, "Small")
    program.document.edit_recipe("epochs", 1)
    program.window.show_workspace(1)
    pinned = program.window.findChild(PinnedMaps)
    program.session.start(program.data.dataset, "cpu")
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    wait_until(lambda: pinned.strip.layer is not None, "its maps are shown")
    click_name(program.window, "Follow the picture in Inspect")
    said = "Inspect shows no picture yet: choose one there first."
    wait_until(lambda: program.window.messages.isVisible(), said)
    program.window.show_workspace(2)
    click_name(program.window, "Next picture")
    program.window.show_workspace(1)
    click_name(program.window, "Follow the picture in Inspect")
    wait_until(lambda: "Test picture" in pinned.title.text(), "Inspect's picture is followed")
