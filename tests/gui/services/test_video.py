"""Films made here: over and over, held, sought through; and refused where they are broken."""

from __future__ import annotations

import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from gui.services.frames import Frame
from gui.services.video import VideoSource
from tests.helpers.films import film, shades
from tests.helpers.window import let_happen, wait_until

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)

COUNT = 20


class Cinema:
    """A source and the frames that came of it: which of the film's pictures each one is."""

    def __init__(self) -> None:
        self.source = VideoSource()
        self.seen: list[int] = []
        self.frames: list[Frame] = []
        self.source.came.connect(self._take)

    def _take(self, frame: Frame) -> None:
        shade = frame.picture.getpixel((5, 5))
        assert isinstance(shade, tuple)
        assert max(shade) - min(shade) <= 2, "grey stays grey"
        self.seen.append(round((shade[0] - 20) * COUNT / 215))
        self.frames.append(frame)

    def refusal(self, path: Path) -> str:
        """Open what can't be played; return the sentence, which must come within two seconds."""
        begun = time.monotonic()
        self.source.open(path)
        self.source.start()
        wait_until(lambda: self.source.trouble, "it is refused", 3)
        assert time.monotonic() - begun < 2
        assert self.seen == []
        return self.source.trouble


@pytest.fixture
def cinema(qtbot: QtBot) -> Iterator[Cinema]:
    cinema = Cinema()
    yield cinema
    cinema.source.stop()
    cinema.source.deleteLater()


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "grey.avi"
    path.write_bytes(film(shades(COUNT)))
    return path


def test_a_film_is_played_over_and_over(cinema: Cinema, path: Path) -> None:
    cinema.source.open(path)
    assert cinema.seen == [], "nothing comes before it is started"
    cinema.source.start()
    wait_until(lambda: len(cinema.seen) > 1.5 * COUNT, "it begins again", 5)
    again = next(i for i in range(1, len(cinema.seen)) if cinema.seen[i] < cinema.seen[i - 1])
    assert cinema.seen[:again] == sorted(set(cinema.seen[:again]))
    assert set(cinema.seen) >= set(range(1, COUNT - 1))
    assert cinema.source.duration == pytest.approx(COUNT / 25, abs=0.05)
    assert {(f.title, f.picture.size, f.live) for f in cinema.frames} == {
        ("grey.avi", (64, 48), True)
    }


def test_a_held_film_shows_the_frame_that_is_sought(cinema: Cinema, path: Path) -> None:
    cinema.source.open(path)
    cinema.source.start()
    wait_until(lambda: cinema.seen, "it plays")
    cinema.source.pause(True)
    let_happen(0.1)
    for number in (15, 4):
        count = len(cinema.seen)
        cinema.source.seek(number / 25 + 0.01)
        wait_until(lambda: len(cinema.seen) > count, "the frame comes")  # noqa: B023
        let_happen(0.1)
        assert cinema.seen[-1] == number
    count = len(cinema.seen)
    cinema.source.pause(False)
    wait_until(lambda: len(cinema.seen) > count, "it goes on")


def test_a_film_goes_on_where_it_was_when_it_is_started_again(cinema: Cinema, path: Path) -> None:
    cinema.source.open(path)
    cinema.source.start()
    wait_until(lambda: cinema.seen, "it plays")
    cinema.source.pause(True)
    cinema.source.seek(0.61)
    wait_until(lambda: cinema.seen[-1] == 15, "the frame comes")
    cinema.source.stop()
    cinema.seen.clear()
    let_happen(0.1)
    assert cinema.seen == [], "stopped, it shows nothing"
    cinema.source.start()
    wait_until(lambda: cinema.seen and cinema.seen[-1] == 15, "the same frame comes")


def test_a_slow_window_leaves_frames_out_instead_of_falling_behind(
    cinema: Cinema, path: Path
) -> None:
    cinema.source.came.connect(lambda _: time.sleep(0.15))
    cinema.source.open(path)
    cinema.source.start()
    begun = time.monotonic()
    wait_until(lambda: len(cinema.seen) >= 5, "some come", 5)
    # As far as the film has come by then, and not the first five of it.
    expected = (time.monotonic() - begun) * 25
    assert cinema.seen[4] > 8
    assert cinema.seen[4] <= expected


def test_another_film_takes_over_at_once_with_its_own_size(
    cinema: Cinema, path: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.avi"
    other.write_bytes(film([Image.new("RGB", (128, 80), (200,) * 3)] * 5))
    cinema.source.open(path)
    cinema.source.start()
    wait_until(lambda: cinema.seen, "it plays")
    cinema.source.open(other)
    cinema.frames.clear()
    wait_until(lambda: len(cinema.frames) > 2, "the other plays")
    assert {(f.title, f.picture.size) for f in cinema.frames} == {("other.avi", (128, 80))}


def test_what_is_no_film_is_refused_in_a_sentence(
    cinema: Cinema, path: Path, tmp_path: Path
) -> None:
    whole = path.read_bytes()
    broken = tmp_path / "broken.avi"
    damaged = bytearray(whole)
    damaged[300::7] = bytes(byte ^ 0x55 for byte in damaged[300::7])
    for content in (whole[:100], b"This is no film at all. " * 50, bytes(damaged)):
        broken.write_bytes(content)
        assert cinema.refusal(broken).startswith("“broken.avi” can't be played: it is damaged, ")
    broken.write_bytes(b"")
    assert cinema.refusal(broken) == "“broken.avi” is empty: choose another file."
    assert "No such file" in cinema.refusal(tmp_path / "absent.avi")
    assert "can't be opened" in cinema.refusal(tmp_path)
    with wave.open(str(tmp_path / "tone.wav"), "wb") as tone:
        tone.setnchannels(1)
        tone.setsampwidth(2)
        tone.setframerate(8000)
        tone.writeframes(b"\1\0" * 4000)
    assert cinema.refusal(tmp_path / "tone.wav") == (
        "“tone.wav” has sound, but no pictures: open a film."
    )
    cinema.source.open(path)
    wait_until(lambda: cinema.seen, "a good one plays")
    assert cinema.source.trouble == ""


def test_a_film_cut_short_is_played_as_far_as_it_goes(
    cinema: Cinema, path: Path, tmp_path: Path
) -> None:
    whole = path.read_bytes()
    half = tmp_path / "half.avi"
    half.write_bytes(whole[: len(whole) // 2])
    cinema.source.open(half)
    cinema.source.start()
    wait_until(lambda: len(cinema.seen) > 5, "it plays")
