"""Face ID: nothing is seen before a person agrees, and the lock opens for one face alone."""

from __future__ import annotations

import gc
import zipfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSlider

from engine.experiments.face_id import enrolled
from engine.experiments.face_id.enrolled import Enrolled, nobody
from engine.experiments.face_id.experiment import strangers
from gui.app import Program
from gui.learn.face_id import model as face_id_model
from gui.learn.face_id.camera_view import CameraView
from gui.learn.face_id.live import FaceIdLive
from gui.learn.face_id.lock_view import LockView
from gui.learn.face_id.rates_view import RatesView
from tests.helpers.learn import open_card
from tests.helpers.seeing_bench import SeeingBench
from tests.helpers.window import (
    all_by_name,
    by_name,
    click_name,
    let_happen,
    press,
    type_text,
    wait_until,
)

PEOPLE = tuple(f"s{number}" for number in range(20, 29))
"""Of which six are learned, and three measured."""


@pytest.fixture
def bench(qtbot: Any, tmp_path: Path, dressed: None) -> Iterator[SeeingBench]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = SeeingBench("face-id", store, None, epochs=1)
    made.camera.play(15)
    yield made
    made.close()


def live_of(bench: SeeingBench) -> FaceIdLive:
    assert isinstance(bench.live, FaceIdLive)
    return bench.live


def before_the_camera(archive: Path, person: str, number: int) -> Image.Image:
    """Return what a camera sees of somebody in a plain room."""
    room = Image.new("RGB", (640, 480), (120, 122, 126))
    with zipfile.ZipFile(archive) as files, files.open(f"att_faces/{person}/{number}.pgm") as file:
        room.paste(Image.open(file).resize((276, 336)), (182, 72))
    return room


def lock(bench: SeeingBench) -> str:
    return by_name(bench.window, "Lock", LockView).words


def test_the_card_opens_on_measured_rates_and_a_camera_that_is_off(program: Program) -> None:
    live = open_card(program, "Face ID")
    assert isinstance(live, FaceIdLive)
    wait_until(lambda: "equal_error_rate" in live.figures(), "eigenfaces are measured", 30)
    assert "trained" not in live.figures()
    assert by_name(live, "I agree: camera on", QPushButton).isEnabled()
    assert not all_by_name(live, "What the camera sees")
    assert not by_name(live, "Forget all", QPushButton).isEnabled()


def test_an_enrolled_face_opens_the_lock_another_does_not_and_all_is_forgotten(
    bench: SeeingBench, test_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(face_id_model, "EVERY", 0.0)
    archive, live, camera = test_data / "att-faces.zip", live_of(bench), bench.camera
    with zipfile.ZipFile(archive) as files:
        names = files.namelist()
        files.extractall(tmp_path, [n for n in names if n.split("/")[1] in PEOPLE])
    live.learning.learn_from(tmp_path / "att_faces")
    said = by_name(bench.window, "What happens with your pictures", QLabel).text()
    for promise in ("memory", "Nothing is sent", "Keep", "Forget all"):
        assert promise in said
    camera.picture = before_the_camera(archive, "s7", 1)
    let_happen(0.05)
    assert not camera.opened, "nobody has agreed yet"

    click_name(bench.window, "I agree: camera on")
    wait_until(lambda: camera.is_open, "the camera is on")
    bench.until(lambda f: "trained" in f, "the network has learned")
    about = by_name(bench.window, "What was learned and measured", QLabel).text()
    assert about.startswith("Learned 6 people, measured on 3 others")
    assert bench.figures["equal_error_rate"] < 0.35

    enrol = by_name(bench.window, "Enrol by camera", QPushButton)
    wait_until(enrol.isEnabled, "she can be enrolled")
    type_text(by_name(bench.window, "Name of the person", QLineEdit), "Ann")
    for number in range(1, 9):
        camera.picture = before_the_camera(archive, "s7", number)
        wait_until(partial(has_taken, live, number), f"picture {number} is taken")
    bench.until(lambda f: f["enrolled"] == 1, "she is enrolled")
    click_name(bench.window, "Your own pictures")
    click_name(bench.window, "Make both equal")
    camera.picture = before_the_camera(archive, "s7", 9)
    wait_until(lambda: lock(bench) == "Unlocked: Ann", "another picture of her opens it")
    ann = bench.figures["distance"]
    camera.picture = before_the_camera(archive, "s13", 7)
    wait_until(lambda: lock(bench) == "Locked: not near enough to Ann", "it is shut for others")
    assert bench.figures["distance"] > ann
    assert not bench.figures["unlocked"]

    slider = by_name(bench.window, "Threshold", QSlider)
    press(slider, Qt.Key.Key_End)
    wait_until(lambda: lock(bench) == "Unlocked: Ann", "a threshold that lets everybody in")
    assert by_name(bench.window, "False accepts", QLabel).text() == "100.0 %"
    click_name(bench.window, "People it has never seen")
    click_name(bench.window, "Make both equal")
    assert bench.figures["false_accepts"] == pytest.approx(bench.figures["false_rejects"], abs=0.1)
    view = by_name(bench.window, "What each threshold costs", RatesView)
    before = bench.figures["threshold"]
    press(view, Qt.Key.Key_Right)
    assert bench.figures["threshold"] == pytest.approx(before + 0.01)

    click_name(bench.window, "Keep the faces")
    wait_until(lambda: enrolled.kept_file().exists(), "it is written")
    wait_until(lambda: live._keeping is None, "the window has heard of it")
    [person] = live.model.people
    click_name(bench.window, "Forget all")
    assert not person.portraits.any()
    assert not person.embeddings.any()
    assert list(enrolled.kept_file().parent.iterdir()) == []
    assert lock(bench) == "Locked: nobody is enrolled"
    del person
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, Enrolled)]
    bench.window.hide()
    wait_until(lambda: not camera.is_open, "the camera is off out of sight")


def has_taken(live: FaceIdLive, count: int) -> bool:
    """Whether so many pictures are taken of whoever is enrolled, or being enrolled."""
    one = live.model.enrolling or next(iter(live.model.people), None)
    return one is not None and len(one.portraits) >= count


def test_who_is_forgotten_while_the_network_learns_does_not_come_back(
    bench: SeeingBench,
) -> None:
    live = live_of(bench)
    click_name(bench.window, "Train the network")
    wait_until(lambda: not live._training.running, "it has learned", 30)
    embedder = live.model.embedder
    assert embedder is not None
    faces = strangers()[:4]
    for name in ("Ann", "Bob"):
        live.model.add(nobody(name).with_portraits(faces.copy(), embedder.open().embed(faces)))
    click_name(bench.window, "Train the network")
    wait_until(lambda: live._training.running, "it learns anew")
    live.model.remove("Bob")
    wait_until(lambda: not live._training.running, "there is another network", 30)
    assert live.model.embedder is not embedder
    [ann] = live.model.people
    assert ann.name == "Ann"
    assert (ann.portraits == faces).all()
    click_name(bench.window, "Forget all")
    assert live.model.people == ()
    assert not ann.portraits.any()


def test_a_camera_in_trouble_says_why_and_enrols_nobody(bench: SeeingBench) -> None:
    live_of(bench)._training.cancel()
    bench.camera.fault = "refused"
    click_name(bench.window, "I agree: camera on")
    view = by_name(bench.window, "What the camera sees", CameraView)
    wait_until(lambda: "doesn't let this program use the camera" in view.words, "it is said", 5)
    assert not by_name(bench.window, "Enrol by camera", QPushButton).isEnabled()


def test_what_cannot_be_learned_from_is_said_and_changes_nothing(
    bench: SeeingBench, tmp_path: Path
) -> None:
    live = live_of(bench)
    bench.until(lambda f: "equal_error_rate" in f, "eigenfaces are measured")
    before = dict(bench.figures)
    live.learning.learn_from(tmp_path)
    click_name(bench.window, "Train the network")
    wait_until(
        lambda: any("at least 6 people" in one.text() for one in live.findChildren(QLabel)),
        "it is said",
    )
    assert live.figures() == before
    assert np.isfinite(before["equal_error_rate"])
