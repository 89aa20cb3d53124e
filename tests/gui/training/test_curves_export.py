"""What of the curves goes into files: pictures, vectors, tables, TensorBoard."""

from __future__ import annotations

import csv
import threading
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QToolButton

from gui.app import Program
from gui.training.curves.choices import Choices
from gui.training.curves.pictures import as_png
from gui.training.plot import CurvePlot
from gui.training.run_page import RunPage
from tests.helpers.window import by_name, choose, name_of, wait_until

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def trained(program: Program) -> Program:
    """The program after two short epochs on real digits."""
    program.window.show_workspace(1)
    wait_until(lambda: program.data.dataset is not None, "the data are there")
    program.document.edit_recipe("epochs", 2)
    program.document.edit_recipe("batch_size", 500)
    program.document.edit_recipe("label_smoothing", 0.1)
    assert program.data.dataset is not None
    program.session.start(program.data.dataset, "cpu")
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    return program


def export(program: Program, text: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Carry out File ▸ Export ▸ Curves ▸ ``text``; return what the program says then."""
    said: list[str] = []
    program.messages.posted.connect(lambda message: said.append(message.sentence))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    command(program, text).trigger()
    wait_until(lambda: said, "the program answers")
    return said[-1]


def command(program: Program, text: str) -> QAction:
    found = [a for a in program.window.findChildren(QAction) if a.text() == text]
    assert len(found) == 1, [a.text() for a in program.window.findChildren(QAction)]
    return found[0]


def test_curves_become_a_picture_vectors_and_tables(
    trained: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = trained.session.log
    assert log is not None
    png, svg = tmp_path / "curves.png", tmp_path / "curves.svg"
    assert str(png) in export(trained, "Picture (PNG)…", png, monkeypatch)
    image = QImage(str(png))
    assert image.width() > 2000
    seen = {image.pixelColor(x, y).name() for x in range(0, 2800, 3) for y in range(0, 1500, 3)}
    assert "#ffffff" in seen
    assert "#0063a6" in seen

    export(trained, "Vectors (SVG)…", svg, monkeypatch)
    root = ElementTree.parse(svg).getroot()
    assert root.tag == f"{SVG}svg"
    words = {"".join(text.itertext()) for text in root.iter(f"{SVG}text")}
    assert {"training", "validation", "Learning rate", "penalty"} <= words
    assert not list(root.iter(f"{SVG}image"))
    assert any(len(line.get("points", "").split()) >= 16 for line in root.iter(f"{SVG}polyline"))

    steps, epochs = tmp_path / "steps.csv", tmp_path / "epochs.csv"
    export(trained, "Figures of every step (CSV)…", steps, monkeypatch)
    export(trained, "Figures of every epoch (CSV)…", epochs, monkeypatch)
    with steps.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["loss"]) for row in rows] == log.losses.tolist()
    assert [float(row["penalty"]) for row in rows] == log.penalties.tolist()
    assert min(log.penalties) > 0
    assert [row["epoch"] for row in rows] == ["1"] * 8 + ["2"] * 8
    with epochs.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [float(row["validation_loss"]) for row in rows] == [
        epoch.validation_loss for epoch in log.epochs
    ]


def test_pixels_are_painted_away_from_the_window(trained: Program) -> None:
    [page] = trained.window.findChildren(RunPage)
    took = []
    for _ in range(5):
        began = time.thread_time()
        make = as_png(page.board, "A run")
        took.append(time.thread_time() - began)
    assert min(took) < 0.03
    made: list[bytes] = []
    worker = threading.Thread(target=lambda: made.append(make()))
    worker.start()
    worker.join(20)
    image = QImage.fromData(made[0])
    assert image.text("Title") == "A run"
    assert image.pixelColor(5, image.height() - 5).name() == "#ffffff"


def test_where_nothing_can_be_written_one_sentence_says_so(
    trained: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "gone" / "curves.svg"
    said = export(trained, "Vectors (SVG)…", path, monkeypatch)
    assert said.startswith(f"{path} can't be written: No such file or directory.")


def test_before_the_first_run_there_is_nothing_to_export(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = export(program, "Picture (PNG)…", tmp_path / "curves.png", monkeypatch)
    assert said == "There are no curves yet: train the network first."
    assert not list(tmp_path.glob("*.png"))


def test_what_was_chosen_of_the_curves_is_remembered(trained: Program) -> None:
    box = by_name(trained.window, "Smoothing", QComboBox)
    choose(box, "Much smoothed")
    by_name(trained.window, "Log scale", QCheckBox).click()
    menu = by_name(trained.window, "Plots", QToolButton).menu()
    next(entry for entry in menu.actions() if entry.text() == "Speed").trigger()
    plots = {name_of(plot) for plot in trained.window.findChildren(CurvePlot) if plot.isVisible()}
    assert "Speed over the epochs" not in plots
    assert "Learning rate over the epochs" in plots
    page = RunPage(trained.window)
    trained.desk._curve_talk.use(page)
    assert page.board.choices.value == Choices(0.5, True, ("rate", "gradient"))
    page.deleteLater()


def test_odd_memories_of_the_curves_count_as_none() -> None:
    for text in ("", "{", "[1]", '{"smoothing": "odd", "small": 7, "logarithmic": 1}'):
        assert Choices.of_text(text) == Choices()


def test_tensorboard_files_are_written_where_they_are_asked_for(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    wait_until(lambda: program.data.dataset is not None, "the data are there")
    command(program, "Write TensorBoard files…").trigger()
    program.document.edit_recipe("epochs", 1)
    program.document.edit_recipe("batch_size", 1000)
    assert program.data.dataset is not None
    program.session.start(program.data.dataset, "cpu")
    wait_until(lambda: program.session.state == "idle", "the run has ended", 60)
    (file,) = tmp_path.rglob("*tfevents*")
    assert file.stat().st_size > 300
    command(program, "Write TensorBoard files…").trigger()
    assert program.event_files.folder is None
