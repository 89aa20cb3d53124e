"""What Inspect shows as files: pages whole, arrays, recordings, and what is said when it fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox, QToolButton

from gui import theme
from gui.app import Program
from gui.inspection.saving import recorder
from gui.inspection.saving.recorder import Recorder
from gui.inspection.saving.view import as_png, as_svg
from gui.inspection.workspace import InspectWorkspace
from gui.services.film import rgb_of
from gui.services.frames import Frame
from gui.services.video import VideoSource
from gui.settings import Settings
from gui.wiring.inspect_saving import InspectSaving
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    let_happen,
    press,
    wait_until,
)

SVG = "{http://www.w3.org/2000/svg}"


class Desk:
    """Inspect with what saves it, and a person who chooses the same file each time."""

    def __init__(self, bench: Bench, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.bench, self.settings = bench, Settings(store)
        self.saving = InspectSaving(
            bench.window, bench.document, bench.messages, self.settings, lambda: bench.workspace
        )
        self.saving.use(bench.workspace)
        self.path: Path | str = ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(self.path), ""))

    def command(self, text: str) -> QAction:
        return next(a for a in self.bench.window.findChildren(QAction) if a.text() == text)

    def save(self, text: str, path: Path | str) -> str:
        """Carry a command out, choosing ``path``; return what is said then."""
        self.path = path
        self.bench.said.clear()
        self.command(text).trigger()
        return self.answer()

    def answer(self) -> str:
        wait_until(lambda: self.bench.said, "something is said", 30)
        return self.bench.said[-1].sentence

    def show_digits(self, count: int) -> None:
        """Show one picture of the data after the other, for so long that each is recorded."""
        assert self.bench.data.dataset is not None
        for place in range(count):
            self.bench.workspace.sources.show_sample(self.bench.data.dataset, "test", place)
            self.bench.settle()
            let_happen(0.25)


@pytest.fixture
def desk(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dressed: None
) -> Iterator[Desk]:
    made = Desk(bench, tmp_path, monkeypatch)
    let_happen(0.05)
    yield made
    assert made.saving.shut_down()


def test_the_picture_of_a_page_is_whole_though_only_a_part_is_in_sight(
    desk: Desk, tmp_path: Path
) -> None:
    layers, page = desk.bench.workspace.layers, desk.bench.workspace.page
    bar = layers.verticalScrollBar()
    bar.setValue(40)
    hidden, size = bar.maximum(), page.size()
    assert hidden > 100
    path = tmp_path / "layers.png"
    assert desk.save("This view as a picture (PNG)…", tmp_path / "layers") == f"Saved as {path}."
    image = QImage(str(path))
    around = 2 * theme.GROUP
    assert image.width() == 2 * (size.width() + around)
    assert image.height() == 2 * (size.height() + hidden + around)
    assert image.text("Title") == "Network: Layers"
    # The last layer's edge is there, far below what can be seen.
    edge = theme.LIGHT.families["dense"].name()
    place = layers.mapTo(page, QPoint(theme.EDGE // 2, 0)).x() + theme.GROUP
    column = [image.pixelColor(2 * place, y).name() for y in range(image.height())]
    assert max(y for y, colour in enumerate(column) if colour == edge) > 2 * size.height()
    assert (bar.maximum(), bar.value(), page.size()) == (hidden, 40, size)
    assert desk.settings.folder == tmp_path


def test_a_drawing_has_its_words_as_text_its_maps_as_pixels_and_its_clips_in_place(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "layers.svg"
    assert desk.save("This view as a drawing (SVG)…", path) == f"Saved as {path}."
    root = ElementTree.parse(path).getroot()
    words = {"".join(text.itertext()).strip() for text in root.iter(f"{SVG}text")}
    assert {"Sort by index", "6×28×28", "one unit a class"} <= words
    assert {head.title for head in desk.bench.model.heads} <= words
    assert {str(digit) for digit in range(10)} <= words
    images = [image for image in root.iter(f"{SVG}image") if image.get("width") != "0"]
    maps = sum(layer.count for layer in desk.bench.answer.layers.values() if not layer.is_vector)
    assert maps == 6 + 6 + 16 + 16
    assert len(images) >= maps
    family = {text.get("font-family", "") for text in root.iter(f"{SVG}text")}
    assert all(name.endswith(", sans-serif") for name in family)
    outlines = {clip.get("id"): clip[0] for clip in root.iter(f"{SVG}clipPath")}
    seen = 0
    for clipped in root.iter(f"{SVG}g"):
        name = re.match(r"url\(#(\w+)\)", clipped.get("clip-path", ""))
        if name is None:
            continue
        left, top, right, bottom = box_of(outlines[name[1]])
        for group in clipped:
            dx, dy = moved(group)
            for text in group.iter(f"{SVG}text"):
                assert left - 1 <= dx + float(text.get("x", "0")) <= right
                assert top - 1 <= dy + float(text.get("y", "0")) <= bottom + 1
                seen += 1
    assert seen > 20


def moved(of: ElementTree.Element) -> tuple[float, float]:
    numbers = re.findall(r"[-\d.e]+", of.get("transform", "matrix(1,0,0,1,0,0)").split("(")[1])
    return float(numbers[4]), float(numbers[5])


def box_of(outline: ElementTree.Element) -> tuple[float, float, float, float]:
    points = re.findall(r"([-\d.e]+),([-\d.e]+)", outline.get("d", ""))
    (dx, dy), across, down = moved(outline), *zip(*points, strict=True)
    x, y = [dx + float(number) for number in across], [dy + float(number) for number in down]
    return min(x), min(y), max(x), max(y)


def test_neither_focus_nor_pointer_leave_marks_in_a_picture(desk: Desk) -> None:
    layers, page = desk.bench.workspace.layers, desk.bench.workspace.page
    desk.bench.workspace.tabs.setFocus()
    before = QImage.fromData(as_png(page, "")())
    layers.setFocus()
    QTest.mouseMove(layers.viewport(), layers.tile("convolution-1", 2).center())
    let_happen(0.05)
    assert layers.hasFocus()
    assert desk.bench.model.cell is not None
    assert QImage.fromData(as_png(page, "")()) == before
    assert layers.hasFocus()


def test_the_arrays_are_those_of_the_answer(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "maps.npz"
    assert desk.save("All maps as arrays (NPZ)…", path) == f"Saved as {path}."
    answer = desk.bench.answer
    with np.load(path, allow_pickle=False) as read:
        for layer_id, values in answer.inspection.outputs.items():
            assert (read[f"maps/{layer_id}"] == values).all()
        for layer_id in ("convolution-1", "convolution-2"):
            assert (read[f"kernels/{layer_id}"] == answer.layers[layer_id].kernels).all()
        assert (read["picture"] == answer.inspection.picture).all()
        assert read["classes"].tolist() == list(desk.bench.model.classes)
        assert '"random_weights": [\n  "convolution-1"' in str(read["about"])


def test_a_recording_has_a_picture_for_each_tenth_of_a_second(desk: Desk, tmp_path: Path) -> None:
    button = by_name(desk.bench.workspace, "Save what is seen", QToolButton)
    size = button.size()
    desk.command("Record this view").trigger()
    assert by_name(desk.bench.workspace, "Stop recording", QToolButton).size() == size
    desk.show_digits(4)
    desk.path = tmp_path / "film.gif"
    click_name(desk.bench.workspace, "Stop recording")
    assert desk.answer() == f"Saved as {tmp_path / 'film.gif'}."
    page = desk.bench.workspace.page
    with Image.open(tmp_path / "film.gif") as film:
        count = film.n_frames  # type: ignore[attr-defined]
        assert 8 <= count <= 30
        assert film.size == (page.width() // 2 * 2, page.height() // 2 * 2)
        frames = set()
        for index in range(count):
            film.seek(index)
            frames.add(film.convert("RGB").tobytes())
    assert 3 <= len(frames) <= count
    assert by_name(desk.bench.workspace, "Save what is seen", QToolButton).size() == size
    assert not desk.command("Save the recording…").isEnabled()


def test_a_recording_stays_until_it_is_saved_or_discarded(desk: Desk, tmp_path: Path) -> None:
    desk.command("Record this view").trigger()
    let_happen(0.3)
    assert "kept" in desk.save("Stop recording", "")
    path = tmp_path / "nowhere" / "film.gif"
    assert desk.save("Save the recording…", path) == (
        f"{path} can't be written: No such file or directory. "
        "Choose another place, or make room there."
    )
    assert not desk.command("Record this view").isEnabled()
    path = tmp_path / "film.gif"
    assert desk.save("Save the recording…", path) == f"Saved as {path}."
    desk.command("Record this view").trigger()
    let_happen(0.15)
    desk.save("Stop recording", "")
    desk.command("Discard the recording").trigger()
    assert desk.command("Record this view").isEnabled()
    assert not desk.command("Save the recording…").isEnabled()


def test_nobody_leaves_a_recording_behind_unasked(desk: Desk) -> None:
    left: list[bool] = []
    desk.saving.then(lambda: left.append(True))
    assert left == [True]
    desk.command("Record this view").trigger()
    let_happen(0.15)
    for button, expected in (("Cancel", 1), ("Leave without it", 2)):
        desk.saving.then(lambda: left.append(True))
        box = desk.bench.window.findChild(QMessageBox)
        assert box is not None
        assert box.text() == "Leave without the recording?"
        click(next(b for b in box.buttons() if b.text().replace("&", "") == button))
        let_happen(0.05)
        assert len(left) == expected


@pytest.mark.qt_log_ignore("pipewire", "No RHI backend")  # said of the player, not of the film
def test_an_mp4_of_a_recording_plays(desk: Desk, tmp_path: Path) -> None:
    pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    desk.command("Record this view").trigger()
    desk.show_digits(2)
    path = tmp_path / "film.mp4"
    assert desk.save("Stop recording", tmp_path / "film") == f"Saved as {path}."
    frames: list[Frame] = []
    source = VideoSource()
    source.came.connect(frames.append)
    source.open(path)
    source.start()
    wait_until(lambda: frames or source.trouble, "it plays")
    page = desk.bench.workspace.page
    assert source.trouble == ""
    assert frames[0].picture.size == (page.width() // 2 * 2, page.height() // 2 * 2)
    source.stop()
    source.deleteLater()


def test_a_recording_ends_at_its_limit_and_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "SECONDS", 1)
    desk.bench.said.clear()
    desk.command("Record this view").trigger()
    assert "as long as one may be" in desk.answer()
    assert not all_by_name(desk.bench.workspace, "Stop recording")
    assert desk.command("Save the recording…").isEnabled()


def test_time_stands_while_nothing_can_be_seen_and_another_size_is_fitted(desk: Desk) -> None:
    page, taken = desk.bench.workspace.page, Recorder(desk.bench.window)
    taken.start(lambda: page)
    let_happen(0.25)
    page.hide()
    let_happen(0.05)
    before = taken.seconds
    let_happen(0.3)
    assert taken.seconds == before
    page.show()
    desk.bench.window.resize(1200, 900)
    let_happen(0.3)
    taken.stop()
    assert taken.seconds > before
    film = taken.film
    assert film is not None
    first, last = film.paint(0), film.paint(film.count - 1)
    assert first.size() == last.size()
    assert (rgb_of(first) != rgb_of(last)).any()
    taken.discard()
    assert taken.film is None


def test_every_page_can_be_saved_and_each_command_found_by_its_name(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    program.messages.posted.connect(lambda message: said.append(message.sentence))
    path = tmp_path / "view.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    find_command(program, "inspect drawing")
    wait_until(lambda: said, "it is saved", 30)
    assert said == [f"Saved as {path}."]
    assert program.window.header.tabs.currentIndex() == 2
    workspace = program.window.findChild(InspectWorkspace)
    assert workspace is not None
    wait_until(lambda: workspace.model.answer is not None, "the network has answered", 30)
    expected = ["Layers", "Layer", "Unit", "Why", "Where", "Pictures", "What if"]
    assert [workspace.tabs.tabText(i) for i in range(workspace.tabs.count())] == expected
    for index in range(workspace.tabs.count()):
        workspace.tabs.setCurrentIndex(index)
        let_happen(0.3)
        page = workspace.page
        image = QImage.fromData(as_png(page, workspace.page_title)())
        assert image.width() == 2 * (page.width() + 2 * theme.GROUP)
        assert image.height() >= 2 * (page.height() + 2 * theme.GROUP)
        root = ElementTree.fromstring(as_svg(page, workspace.page_title)())
        assert root.findtext(f"{SVG}title") == workspace.page_title
        height = float(root.get("viewBox", "").split()[3])
        assert height == image.height() / 2
        assert len(list(root.iter(f"{SVG}text"))) >= 3


def find_command(program: Program, words: str) -> None:
    """Run a command as Ctrl+K and its name do."""
    press(program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = program.window.findChild(QLineEdit, "command finder")
    assert field is not None
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_cannot_be_saved_is_told_in_a_sentence(
    desk: Desk, empty_bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "nowhere" / "view.png"
    words = "can't be written: No such file or directory. Choose another place, or make room there."
    for text, ending in (
        ("This view as a picture (PNG)…", ".png"),
        ("This view as a drawing (SVG)…", ".svg"),
        ("All maps as arrays (NPZ)…", ".npz"),
    ):
        path = path.with_suffix(ending)
        assert desk.save(text, path) == f"{path} {words}"
    desk.bench.model.clear_subject("Choose a picture.")
    said = desk.save("All maps as arrays (NPZ)…", path)
    assert said == "There are no maps yet: choose a picture in Inspect first."
    assert not path.parent.exists()
