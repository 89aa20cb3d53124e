"""Films of a replay: GIF and MP4, given up, refused, and without an encoder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from engine import machine
from engine.data.dataset import Dataset
from gui import theme
from gui.services.film import rgb_of
from gui.training.replay.canvas import Canvas
from tests.helpers.replay_bench import Bench, replay_bench, some_digits
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
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
    path = tmp_path / "nowhere" / "film.gif"
    assert bench.posted[0].sentence == (
        f"{path} can't be written: No such file or directory. "
        "Choose another place, or make room there."
    )
    assert all_by_name(bench.page, "Save GIF…")


@pytest.mark.qt_log_ignore("pipewire", "No RHI backend")  # said of the player, not of the film
def test_an_mp4_plays_as_many_frames_as_there_are_moments(
    bench: Bench, digits: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    media = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    bench.train(digits)
    choose(by_name(bench.page, "Moments a second"), "20 a second")
    path = tmp_path / "film.mp4"
    save(bench, "Save MP4…", path, monkeypatch)
    wait_until(lambda: bench.posted, "it is saved", 30)
    assert bench.posted[0].sentence == f"Saved as {path}."
    player, sink = media.QMediaPlayer(), media.QVideoSink()
    frames: dict[int, np.ndarray] = {}

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
    assert "Qt Multimedia, which can't be loaded" in bench.posted[0].sentence
    assert "save a GIF" in bench.posted[0].sentence
    assert not (tmp_path / "film.mp4").exists()
