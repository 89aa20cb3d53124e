"""Find it for me: digit or face is cut out of the frame, or it is said that none is there."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot
from skimage import data

from engine.data.dataset import Dataset
from engine.vision.digits import find_digit
from gui.inspection import finding
from gui.inspection.finding import Finder, Sight
from gui.inspection.framing import Framing
from gui.inspection.live_view import LiveView
from gui.services.frames import Frame
from tests.helpers.camera_pictures import camera_picture
from tests.helpers.inspect_bench import Bench
from tests.helpers.scripted_source import ScriptedCameraChoice, ScriptedSource
from tests.helpers.window import by_name, choose, click_name, let_happen, press, show, wait_until


def before_a_camera(digits: Dataset, number: int, seed: int = 4) -> Image.Image:
    seen = camera_picture(digits.test_pictures[number, ..., 0], np.random.default_rng(seed))
    return Image.fromarray(seen.frame)


@pytest.fixture
def camera() -> ScriptedCameraChoice:
    return ScriptedCameraChoice()


@pytest.fixture
def live(qtbot: QtBot, digits: Dataset, camera: ScriptedCameraChoice) -> Iterator[Bench]:
    """Inspect with a camera by script, which is chosen."""
    bench = Bench(digits, (camera.choice(),))
    show(bench.window)
    click_name(bench.window, "Camera")
    yield bench
    assert bench.session.shut_down(20)
    assert bench.service.shut_down(60)
    bench.window.close()
    bench.window.deleteLater()


def find(bench: Bench, what: str) -> None:
    box = by_name(bench.window, "Find it for me", QComboBox)
    choose(box, what)
    press(box, Qt.Key.Key_Return)


def view_of(bench: Bench) -> LiveView:
    return by_name(bench.window, "The picture of the source", LiveView)


def source_of(camera: ScriptedCameraChoice) -> ScriptedSource:
    assert camera.source is not None
    return camera.source


def settle(bench: Bench) -> None:
    wait_until(lambda: not bench.workspace.sources.frames.busy, "the frame is looked at", 30)
    bench.settle()


def test_the_digit_in_a_live_frame_is_what_the_network_sees(
    live: Bench, camera: ScriptedCameraChoice, digits: Dataset
) -> None:
    find(live, "Find a digit")
    frame = before_a_camera(digits, 0)
    found = find_digit(np.asarray(frame))
    assert found is not None
    source_of(camera).send(frame)
    wait_until(lambda: live.model.subject is not None, "the digit is found", 30)
    settle(live)
    np.testing.assert_array_equal(live.seen(), found.picture)
    sight = view_of(live).sight
    assert sight is not None
    assert [one.box for one in sight.found] == [found.box]
    assert view_of(live).square().isEmpty()
    assert len(live.bars()) == 10
    assert is_framed(live, found.box)


def is_framed(bench: Bench, box: tuple[int, int, int, int]) -> bool:
    """Return whether the frame around a place is painted on the live picture."""
    view = view_of(bench)
    image, place = view.grab().toImage(), view.place()
    scale = place.width() / view.sight.size[0] * view.devicePixelRatioF()
    x = round(place.left() * view.devicePixelRatioF() + (box[0] + box[2] / 2) * scale)
    y = round(place.top() * view.devicePixelRatioF() + box[1] * scale)
    colours = [image.pixelColor(x, row) for row in range(y - 3, y + 4)]
    return any(c.red() > 200 and c.blue() < 60 for c in colours)


def test_an_empty_still_is_said_to_hold_no_digit_and_nothing_is_sent(bench: Bench) -> None:
    sources = bench.workspace.sources
    sources.picture.show_frame(Frame(Image.new("RGB", (320, 240), (180, 170, 160)), "Wall"))
    settle(bench)
    assert bench.model.answer is not None
    find(bench, "Find a digit")
    wait_until(lambda: bench.model.subject is None, "it is said that there is none", 30)
    assert bench.model.answer is None
    assert bench.model.hint.startswith("No digit found: show one alone")
    assert bench.text("About this picture") == bench.model.hint
    assert bench.bars() == []
    find(bench, "The square")
    wait_until(lambda: bench.model.subject is not None, "the square is seen again", 30)
    settle(bench)
    assert bench.text("About this picture") == "Wall"


def test_a_digit_lost_for_a_moment_keeps_its_answer_and_goes_when_it_stays_away(
    live: Bench, camera: ScriptedCameraChoice, digits: Dataset
) -> None:
    find(live, "Find a digit")
    source, there = source_of(camera), before_a_camera(digits, 0)
    empty = Image.new("RGB", there.size, (90, 90, 90))
    source.send(there)
    wait_until(lambda: live.model.subject is not None, "the digit is found", 30)
    settle(live)
    subject = live.model.subject
    source.send(empty)
    settle(live)
    assert live.model.subject is subject  # a blink
    source.send(there)
    settle(live)
    let_happen(0.7)
    assert live.model.subject is not None
    source.send(empty)
    wait_until(lambda: live.model.subject is None, "it is said that there is none", 5)
    assert live.model.hint.startswith("No digit found")
    assert view_of(live).sight is not None  # the live picture goes on


def test_of_several_faces_the_clearest_goes_to_the_network(bench: Bench) -> None:
    face = Image.fromarray(data.astronaut()).crop((120, 0, 340, 220))
    both = Image.new("RGB", (560, 260), (120, 120, 120))
    both.paste(face, (20, 20))
    both.paste(face.resize((200, 200)), (320, 30))
    bench.workspace.sources.picture.show_frame(Frame(both, "Two"))
    settle(bench)
    find(bench, "Find a face")
    wait_until(lambda: len(view_of(bench).sight.found) == 2, "two faces are found", 30)
    settle(bench)
    assert bench.text("About this picture").startswith("2 faces found")
    preprocessing = bench.model.preprocessing()
    assert preprocessing is not None
    clearest = Image.fromarray(view_of(bench).sight.found[0].picture)
    np.testing.assert_array_equal(bench.seen(), preprocessing.fit(clearest)[..., 0])


def test_a_found_digit_is_light_on_dark_whatever_was_inverted(
    live: Bench, camera: ScriptedCameraChoice, digits: Dataset
) -> None:
    click_name(live.window, "Invert")
    find(live, "Find a digit")
    assert not by_name(live.window, "Invert", QToolButton).isEnabled()
    source_of(camera).send(before_a_camera(digits, 0))
    wait_until(lambda: live.model.subject is not None, "the digit is found", 30)
    settle(live)
    assert live.seen()[0].max() == 0
    assert live.seen().max() > 200


def test_of_frames_that_come_too_fast_only_the_newest_is_looked_at(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    looked_at: list[int] = []
    at_once = finding._sight

    def slowly(asked: finding._Question, job: object) -> Sight:
        looked_at.append(int(asked.frame.title))
        assert let_go.wait(10)
        return at_once(asked, job)  # type: ignore[arg-type]

    monkeypatch.setattr(finding, "_sight", slowly)
    finder = Finder()
    seen: list[str] = []
    finder.came.connect(lambda sight: seen.append(sight.frame.title))
    for number in range(50):
        frame = Frame(Image.new("L", (8, 8)), str(number), live=True)
        finder.look(frame, Framing(), None, (8, 8))
    wait_until(lambda: looked_at == [0], "the first is looked at")
    let_go.set()
    wait_until(lambda: seen == ["0", "49"], "the newest is seen")
    assert looked_at == [0, 49]
    assert not finder.busy
    assert finder.shut_down()


def test_what_was_forgotten_is_not_told_any_more(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()
    at_once = finding._sight

    def slowly(asked: finding._Question, job: object) -> Sight:
        assert let_go.wait(10)
        return at_once(asked, job)  # type: ignore[arg-type]

    monkeypatch.setattr(finding, "_sight", slowly)
    finder = Finder()
    seen: list[str] = []
    finder.came.connect(lambda sight: seen.append(sight.frame.title))
    finder.look(Frame(Image.new("L", (8, 8)), "old"), Framing(), None, (8, 8))
    finder.forget()
    let_go.set()
    finder.look(Frame(Image.new("L", (8, 8)), "new"), Framing(), None, (8, 8))
    wait_until(lambda: seen, "the new one is seen")
    let_happen(0.1)
    assert seen == ["new"]
    assert finder.shut_down()
