"""The Replay page on small real runs: its moments, its keys, what it saves."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from engine import machine
from engine.blocks import Convolution, Dense, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.runs.kept import KeptRun
from engine.runs.store import RunStore
from engine.training.control import Control
from engine.training.events import EVERYTHING, BatchDone
from engine.training.loop import train
from gui import theme
from gui.document import Design, Document
from gui.services.messages import Message, Messages
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.training.replay.canvas import Canvas
from gui.training.replay.film import rgb_of
from gui.training.replay.page import ReplayPage
from gui.training.replay.scene import Scene
from tests.helpers.loaded_data import LoadedData
from tests.helpers.scripted_run import some_of
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
    let_happen,
    name_of,
    press,
    show,
    wait_until,
)

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


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return some_of(catalogue.load("mnist-5k"), 400)


@pytest.fixture
def bench(
    qtbot: QtBot, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: None
) -> Iterator[Bench]:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    document = Document(Design(SMALL, RECIPE, "mnist-5k", (1, 28, 28), digits.classes))
    session, data, messages = TrainingSession(document), LoadedData(digits), Messages()
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    runs, train_action = KeptRuns([tmp_path / "kept"]), QAction("Train")
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


def test_a_run_is_seen_again_from_its_first_step_to_its_last(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    page = bench.page
    assert "26 of 26" in bench.words
    assert bench.figures["Step"] == str(2 * STEPS)
    last = bench.scene
    press(page, Qt.Key.Key_Home)
    assert "1 of 26" in bench.words
    assert bench.figures["Step"] == "1"
    first = bench.scene
    press(page, Qt.Key.Key_Right, times=3)
    press(page, Qt.Key.Key_Left)
    assert "3 of 26" in bench.words
    press(page, Qt.Key.Key_End)
    assert bench.figures["Step"] == str(2 * STEPS)
    for one, other in zip(first.kernels.images, last.kernels.images, strict=True):
        assert (rgb_of(one) != rgb_of(other)).any()
    assert any(
        (rgb_of(one) != rgb_of(other)).any()
        for one, other in zip(first.maps.images, last.maps.images, strict=True)
    )
    assert first.matrix.pixels is not None
    assert last.matrix.pixels is not None
    assert (first.matrix.pixels != last.matrix.pixels).any()
    assert last.matrix.title == "Taken for what after epoch 2: 40 pictures held out"


def test_colours_stand_for_the_same_numbers_at_every_moment(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    scales = set()
    for _ in range(26):
        scene = bench.scene
        assert scene.kernels.scale is not None
        assert scene.maps.scale is not None
        scales.add((scene.kernels.scale.high, scene.maps.scale.high))
        press(bench.page, Qt.Key.Key_Left)
    assert len(scales) == 1


def test_space_plays_to_the_end_and_the_slider_goes_along(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    slider = by_name(bench.page, "Moment", QSlider)
    choose(by_name(bench.page, "Moments a second"), "20 a second")  # type: ignore[arg-type]
    press(bench.page, Qt.Key.Key_Space)
    assert slider.value() == 0
    wait_until(lambda: slider.value() > 3, "it plays")
    press(bench.page, Qt.Key.Key_Space)
    stood = slider.value()
    let_happen(0.15)
    assert slider.value() == stood
    click_name(bench.page, "Play")
    wait_until(lambda: slider.value() == slider.maximum(), "it has come to the end")
    wait_until(lambda: all_by_name(bench.page, "Play"), "it has stopped there")


def test_the_slider_is_dragged_to_a_moment(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    slider = by_name(bench.page, "Moment", QSlider)
    slider.setFocus()
    press(slider, Qt.Key.Key_Home)
    assert bench.figures["Step"] == "1"
    press(slider, Qt.Key.Key_PageUp)
    assert "11 of 26" in bench.words


def test_maps_and_kernels_are_those_of_the_selected_block(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    assert bench.scene.maps.title == "Maps: Convolution, block 1"
    assert len(bench.scene.maps.images) == len(bench.scene.kernels.images) == 4
    bench.document.select(["pooling-1"])
    bench.wait()
    assert bench.scene.maps.title == "Maps: Pooling, block 2"
    assert bench.scene.kernels.empty == "This block has no kernels."
    bench.document.select(["dense-1"])
    bench.wait()
    assert bench.scene.maps.names == digits.classes
    assert bench.scene.maps.bars is not None
    assert np.abs(bench.scene.maps.bars).max() <= 1


def test_another_picture_is_chosen_by_its_number(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    field = by_name(bench.page, "Picture", QSpinBox)
    press(field, Qt.Key.Key_Up)
    bench.wait()
    assert bench.scene.picture is not None
    assert (rgb_of(bench.scene.picture)[..., :1] == digits.test_pictures[1]).all()


def test_a_picture_that_is_pinned_elsewhere_is_followed_here(bench: Bench, digits: Dataset) -> None:
    bench.train(digits)
    pinned = 255 - digits.test_pictures[3]
    bench.page.pin(pinned)
    bench.wait()
    assert bench.scene.picture is not None
    assert (rgb_of(bench.scene.picture)[..., :1] == pinned).all()
    field = by_name(bench.page, "Picture", QSpinBox)
    assert field.text() == "pinned"
    press(field, Qt.Key.Key_Up)
    bench.wait()
    assert (rgb_of(bench.scene.picture)[..., :1] == digits.test_pictures[0]).all()


def test_a_run_that_goes_on_is_seen_from_its_real_beginning(bench: Bench, digits: Dataset) -> None:
    longer = RECIPE.model_copy(update={"epochs": 3})
    control = Control()
    keeper = bench.runs.store.begin("", digits)
    events = keeper.keep(train(SMALL, longer, digits, control, watch=EVERYTHING))
    for event in events:
        if isinstance(event, BatchDone) and event.step == STEPS + 5:
            control.stop()
    bench.runs.list_anew()
    wait_until(lambda: bench.runs.runs, "it is listed")
    [kept] = bench.runs.runs
    keeper = bench.runs.store.go_on(kept, digits)
    bench.session.go_on(keeper, SMALL, longer, digits, "cpu")
    wait_until(lambda: bench.session.state == "idle", "it has come to its end", 30)
    slider = by_name(bench.page, "Moment", QSlider)
    wait_until(lambda: slider.maximum() > 20, "what it was before is read")
    bench.wait()
    assert bench.figures["Step"] == str(3 * STEPS)
    press(bench.page, Qt.Key.Key_Home)
    assert int(bench.figures["Step"]) <= 2


def test_before_a_run_it_says_what_to_do(bench: Bench) -> None:
    assert [words for words in bench.words if "After training" in words]
    assert not all_by_name(bench.page, "Moment")


def test_it_grows_with_a_run_and_stays_where_a_person_has_gone(
    bench: Bench, digits: Dataset
) -> None:
    bench.session.start(digits, "cpu", stepping=True)
    slider = "Moment"
    wait_until(lambda: all_by_name(bench.page, slider), "the first moment is there", 20)
    for _ in range(5):
        steps = len(bench.session.log.losses)  # type: ignore[union-attr]
        bench.session.step()
        wait_until(lambda n=steps: len(bench.session.log.losses) > n, "a step is made")  # type: ignore[misc,union-attr]
    moment = by_name(bench.page, slider, QSlider)
    wait_until(lambda: moment.maximum() >= 3, "it has grown")
    assert moment.value() == moment.maximum()
    press(bench.page, Qt.Key.Key_Home)
    bench.session.resume()
    wait_until(lambda: bench.session.state == "idle", "the run has ended", 20)
    bench.wait()
    assert moment.maximum() == 25
    assert moment.value() == 0


def test_hidden_it_makes_no_frames(bench: Bench, digits: Dataset) -> None:
    bench.page.hide()
    bench.session.start(digits, "cpu")
    wait_until(lambda: bench.session.state == "idle", "the run has ended", 20)
    assert bench.page.frames.done == (0, 0)
    bench.page.show()
    bench.wait()
    assert bench.page.frames.done == (26, 26)


def test_without_its_data_a_run_still_shows_its_kernels(bench: Bench, digits: Dataset) -> None:
    bench.data.dataset = None
    bench.page.show_kept(kept_run(digits, bench))
    wait_until(lambda: all_by_name(bench.page, "Back to the last run"), "it is read")
    bench.wait()
    assert len(bench.scene.kernels.images) == 4
    assert bench.scene.maps.empty == "The pictures of this run are not loaded."
    assert bench.scene.picture is None


def kept_run(digits: Dataset, bench: Bench) -> KeptRun:
    store = RunStore(Path(bench.page._settings.folder) / "runs")
    keeper = store.begin("test", digits)
    for _ in keeper.keep(train(SMALL, RECIPE, digits, Control(), watch=EVERYTHING)):
        pass
    keeper.close()
    [kept] = store.runs()
    return kept


def test_a_kept_run_is_replayed_and_the_last_one_comes_back(bench: Bench, digits: Dataset) -> None:
    bench.page.show_kept(kept_run(digits, bench))
    wait_until(lambda: all_by_name(bench.page, "Moment"), "it is read")
    bench.wait()
    assert bench.figures["Step"] == str(2 * STEPS)
    assert "A kept run: Training on MNIST, 5,000 digits" in bench.words
    press(bench.page, Qt.Key.Key_Home)
    assert int(bench.figures["Step"]) <= 2
    assert bench.scene.matrix.pixels is not None
    click_name(bench.page, "Back to the last run")
    assert [words for words in bench.words if "After training" in words]


def test_a_kept_run_that_cannot_be_read_is_told_in_a_sentence(
    bench: Bench, digits: Dataset
) -> None:
    kept = kept_run(digits, bench)
    for file in kept.path.rglob("*"):
        if file.is_file():
            file.write_bytes(b"nothing")
    bench.page.show_kept(kept)
    wait_until(lambda: bench.posted, "it says so")
    assert bench.posted[0].sentence.endswith(".")
    assert "Traceback" not in bench.posted[0].sentence


def save(bench: Bench, button: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    click(by_name(bench.page, button, QPushButton))


def test_a_gif_has_a_frame_a_moment_at_the_chosen_speed(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.train(digits)
    save(bench, "Save GIF…", tmp_path / "film", monkeypatch)
    wait_until(lambda: bench.posted, "it is saved", 30)
    assert bench.posted[0].sentence == f"Saved as {tmp_path / 'film.gif'}."
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames == 26  # type: ignore[attr-defined]
        canvas = by_name(bench.page, "The run at this moment", Canvas)
        around = 2 * theme.GROUP - 2 * theme.GRID
        assert film.size == (2 * (canvas.width() + around), 2 * (canvas.height() + around))
        durations, frames = [], []
        for index in range(26):
            film.seek(index)
            durations.append(film.info["duration"])
            frames.append(np.asarray(film.convert("RGB")))
        assert film.info["loop"] == 0
    assert durations == [100] * 25 + [1000]
    ground = theme.tokens(bench.page).window
    assert (frames[7][0, 0] == (ground.red(), ground.green(), ground.blue())).all()
    assert all((one != other).any() for one, other in pairwise(frames))
    assert [file.name for file in tmp_path.iterdir() if "part" in file.name] == []


def test_a_film_that_is_cancelled_leaves_no_file(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.train(digits)
    path = tmp_path / "films" / "film.gif"
    path.parent.mkdir()
    save(bench, "Save GIF…", path, monkeypatch)
    assert by_name(bench.page, "Progress of saving")
    click_name(bench.page, "Cancel")
    wait_until(lambda: all_by_name(bench.page, "Save GIF…"), "it has been given up", 20)
    assert list(path.parent.iterdir()) == []
    assert bench.posted == []


def test_a_film_that_cannot_be_written_is_told_with_its_reason(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.train(digits)
    save(bench, "Save GIF…", tmp_path / "nowhere" / "film.gif", monkeypatch)
    wait_until(lambda: bench.posted, "it says so", 30)
    assert bench.posted[0].sentence.startswith("The film could not be saved: ")
    assert all_by_name(bench.page, "Save GIF…")


@pytest.mark.qt_log_ignore("pipewire", "No RHI backend")  # said of the player, not of the film
def test_an_mp4_plays_as_many_frames_as_there_are_moments(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    media = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    bench.train(digits)
    choose(by_name(bench.page, "Moments a second"), "20 a second")  # type: ignore[arg-type]
    path = tmp_path / "film.mp4"
    save(bench, "Save MP4…", path, monkeypatch)
    wait_until(lambda: bench.posted, "it is saved", 30)
    assert bench.posted[0].sentence == f"Saved as {path}."
    player, sink = media.QMediaPlayer(), media.QVideoSink()
    frames: dict[int, np.ndarray] = {}  # type: ignore[type-arg]

    def take(frame) -> None:  # type: ignore[no-untyped-def]
        if frame.isValid():
            frames[frame.startTime()] = rgb_of(frame.toImage())

    sink.videoFrameChanged.connect(take)
    player.setVideoSink(sink)
    player.setSource(QUrl.fromLocalFile(str(path)))
    player.play()
    end = media.QMediaPlayer.MediaStatus.EndOfMedia
    wait_until(lambda: player.mediaStatus() == end, "it has been played", 20)
    assert player.duration() == pytest.approx(1000 * (26 + 19) / 20, abs=60)
    player.setVideoSink(None)
    player.setSource(QUrl())
    # A busy machine may leave some out while it plays, but what it shows is the run.
    assert set(frames) <= {50_000 * number for number in range(26 + 19)}
    assert len(frames) > 20
    first, last = frames[min(frames)], frames[max(frames)]
    assert first.shape == last.shape
    assert (np.abs(first.astype(int) - last) > 60).any()


def test_without_qt_multimedia_a_sentence_names_the_gif(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    bench.train(digits)
    save(bench, "Save MP4…", tmp_path / "film.mp4", monkeypatch)
    wait_until(lambda: bench.posted, "it says so", 30)
    assert bench.posted[0].kind == "error"
    assert "Qt Multimedia can't be loaded" in bench.posted[0].sentence
    assert "save a GIF" in bench.posted[0].sentence
    assert not (tmp_path / "film.mp4").exists()
