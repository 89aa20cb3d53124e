"""The Replay page on small real runs: its moments, its keys, kept runs."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSlider, QSpinBox
from pytestqt.qtbot import QtBot

from engine import machine
from engine.data.dataset import Dataset
from engine.runs.kept import KeptRun
from engine.runs.store import RunStore
from engine.training.control import Control
from engine.training.events import EVERYTHING, BatchDone
from engine.training.loop import train
from gui.services.film import rgb_of
from gui.training.replay.reel import Reel, reel_of_kept
from tests.helpers.replay_bench import RECIPE, SMALL, STEPS, Bench, replay_bench, some_digits
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click_name,
    let_happen,
    press,
    wait_until,
)


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return some_digits()


@pytest.fixture
def bench(
    qtbot: QtBot, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: None
) -> Iterator[Bench]:
    monkeypatch.setattr(machine, "threads", lambda: 1)
    with replay_bench(qtbot, digits, tmp_path) as made:
        yield made


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
    assert last.matrix.title == "Taken for what, epoch 2: 40 pictures"


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
    choose(by_name(bench.page, "Moments a second"), "20 a second")
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


def test_a_kept_run_that_is_still_being_read_is_given_up_for_the_last_one(
    bench: Bench, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    may, answered = threading.Event(), []

    def slowly(kept: KeptRun) -> Reel:
        assert may.wait(10)
        return reel_of_kept(kept)

    monkeypatch.setattr("gui.training.replay.page.reel_of_kept", slowly)
    bench.page.show_kept(kept_run(digits, bench))
    assert bench.page._reading is not None
    bench.page._reading.done.connect(lambda _: answered.append(True))
    bench.page.show_last()
    may.set()
    wait_until(lambda: answered, "it has been read")
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
