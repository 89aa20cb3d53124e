"""Inspect, worked as a person works it: pictures in, maps and probabilities out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.inspection.pictures import number_text
from engine.presets import LENET5
from engine.training.events import Event, SnapshotTaken, Stopped
from gui import theme
from gui.document import Document, Trained
from gui.inspection.bar_list import BarList
from gui.inspection.canvas import Canvas
from gui.inspection.details import InspectDetails
from gui.inspection.examples import examples, folder
from gui.inspection.pixel_view import PixelView
from gui.inspection.subject import as_mnist
from gui.inspection.thumbnails import Thumbnails
from gui.inspection.workspace import InspectWorkspace
from gui.services.inspection import Answer, InspectionService
from gui.services.messages import Message, Messages
from gui.services.training import TrainingSession
from tests.gui.documents import DIGITS, lenet
from tests.helpers.scripted_run import Script
from tests.helpers.window import (
    by_name,
    choose,
    click_name,
    drop,
    press,
    show,
    stroke,
    wait_until,
)

SEVEN = [QPoint(*at) for at in ((60, 50), (110, 45), (160, 50), (140, 100), (115, 150), (95, 190))]


class LoadedData(QObject):
    """Stands in for the service that loads: its data are there, or come when told."""

    loaded = Signal()
    state_changed = Signal()
    busy = False

    def __init__(self, dataset: Dataset | None) -> None:
        super().__init__()
        self.dataset = dataset


class WholeScript(Script):
    """Plays a run whose snapshots have all that the first convolution needs."""

    def __call__(self, *given: Any) -> Iterator[Event]:
        for event in super().__call__(*given):
            if isinstance(event, SnapshotTaken | Stopped):
                bias = {"convolution-1.convolution.bias": torch.zeros(6)}
                yield replace(event, weights={**event.weights, **bias})
            else:
                yield event


class Bench:
    """Inspect and its details side by side, with all that they need."""

    def __init__(self, dataset: Dataset | None) -> None:
        self.document: Document = lenet()
        self.script = WholeScript(allowed=0)
        self.session = TrainingSession(self.document, train=self.script)
        self.data = LoadedData(dataset)
        self.service = InspectionService()
        self.failures: list[str] = []
        self.service.failed.connect(self.failures.append)
        self.messages = Messages()
        self.said: list[Message] = []
        self.messages.posted.connect(self.said.append)
        self.window = QWidget()
        self.workspace = InspectWorkspace(
            self.document, self.session, self.data, self.messages, self.service
        )
        self.model = self.workspace.model
        self.details = InspectDetails(self.document, self.model)
        self.details.setFixedWidth(324)
        line = QHBoxLayout(self.window)
        line.addWidget(self.workspace, 1)
        line.addWidget(self.details)
        self.window.resize(1016, 716)

    @property
    def answer(self) -> Answer:
        assert self.model.answer is not None
        return self.model.answer

    def settle(self) -> None:
        wait_until(lambda: not self.service.busy, "the picture is answered", 60)
        assert not self.failures

    def bars(self) -> list[str]:
        return [b.words for b in by_name(self.window, "Class probabilities", BarList).bars]

    def seen(self) -> np.ndarray:
        """Return the picture as the network sees it, as it is painted."""
        image = by_name(self.window, "The picture as the network sees it", PixelView).image
        rows, columns = range(image.height()), range(image.width())
        return np.array([[image.pixelColor(x, y).red() for x in columns] for y in rows])

    def text(self, name: str) -> str:
        return by_name(self.window, name, QLabel).text()


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture
def empty_bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(None)
    show(bench.window)
    yield bench
    assert bench.session.shut_down(20)
    assert bench.service.shut_down(60)
    bench.window.close()
    bench.window.deleteLater()


@pytest.fixture
def bench(empty_bench: Bench, digits: Dataset) -> Bench:
    empty_bench.data.dataset = digits
    empty_bench.data.loaded.emit()
    empty_bench.settle()
    return empty_bench


def train(bench: Bench, digits: Dataset, seed: int = 3) -> dict[str, torch.Tensor]:
    """Put weights into the document, as a run does at its end."""
    network = bench.document.network
    weights = build(network, (1, 28, 28), 10, seed).weights()
    bench.document.set_trained(Trained(network, digits.preprocessing, DIGITS, weights, None))
    bench.settle()
    return weights


def test_before_the_data_are_there_it_says_so_and_shows_every_layer(empty_bench: Bench) -> None:
    assert "data" in empty_bench.text("State of the weights")
    assert empty_bench.workspace.layers.model().rowCount() == 7


def test_it_begins_with_a_test_picture_and_its_true_label(bench: Bench, digits: Dataset) -> None:
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[0, ..., 0])
    assert len(bench.bars()) == 10
    ticked = [words for words in bench.bars() if "true label" in words]
    assert len(ticked) == 1
    assert ticked[0].startswith(f"{digits.test_labels[0]}:")
    assert "random" in bench.text("State of the weights")


def test_the_probabilities_are_those_of_the_trained_network(bench: Bench, digits: Dataset) -> None:
    weights = train(bench, digits)
    network = build(LENET5.network, (1, 28, 28), 10)
    network.load(weights)
    batch = digits.preprocessing.normalise(digits.test_pictures[:1])
    expected = torch.softmax(network.eval()(batch)[0], 0).tolist()
    for digit, (words, share) in enumerate(zip(bench.bars(), expected, strict=True)):
        assert words.startswith(f"{digit}: {100 * share:.1f} %")
    assert bench.text("Answer") == str(int(np.argmax(expected)))
    assert "random" not in bench.text("State of the weights")


def test_leafing_through_the_test_pictures_changes_what_the_network_sees(
    bench: Bench, digits: Dataset
) -> None:
    click_name(bench.window, "Next picture")
    bench.settle()
    np.testing.assert_array_equal(bench.answer.inspection.picture, digits.test_pictures[1])
    choose(by_name(bench.window, "Class of the test pictures", QComboBox), "7")
    press(by_name(bench.window, "Class of the test pictures"), Qt.Key.Key_Return)
    sevens = np.flatnonzero(digits.test_labels == 7)
    wait_until(
        lambda: np.array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0]), "a 7 is seen"
    )
    click_name(bench.window, "Previous picture")
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[sevens[-1], ..., 0])
    view = by_name(bench.window, "Test pictures", Thumbnails)
    press(view, Qt.Key.Key_Home)
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0])
    click_name(bench.window, "A picture at random")
    assert not np.array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0])


def test_a_digit_drawn_with_the_mouse_is_answered_while_it_is_drawn(bench: Bench) -> None:
    click_name(bench.window, "Draw")
    canvas = by_name(bench.window, "Canvas", Canvas)
    before = bench.answer
    stroke(canvas, *SEVEN)
    wait_until(lambda: bench.answer is not before, "the drawing is answered")
    bench.settle()
    seen = bench.seen()
    rows, columns = np.nonzero(seen)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == 20
    middle = [(axis * seen[rows, columns]).sum() / seen.sum() for axis in (rows, columns)]
    assert np.allclose(middle, 13.5, atol=0.6)
    assert not [words for words in bench.bars() if "true label" in words]
    box = by_name(bench.window, "Size and centre as MNIST's", QCheckBox)
    press(box, Qt.Key.Key_Space)
    assert bench.seen().max() > 200
    assert not np.array_equal(bench.seen(), seen)
    click_name(bench.window, "Clear")
    assert bench.seen().max() == 0


def test_a_broader_pen_leaves_more_ink(bench: Bench) -> None:
    click_name(bench.window, "Draw")
    canvas = by_name(bench.window, "Canvas", Canvas)
    stroke(canvas, *SEVEN)
    thin = np.asarray(canvas.picture()).sum()
    click_name(bench.window, "Clear")
    number = by_name(bench.window.findChild(Canvas).parentWidget(), "Pen width", QSpinBox)
    number.setFocus()
    press(number, Qt.Key.Key_Up, times=15)
    stroke(canvas, *SEVEN)
    assert np.asarray(canvas.picture()).sum() > 1.3 * thin


def test_a_drawing_is_brought_to_the_form_of_mnist() -> None:
    drawing = Image.new("L", (224, 224))
    drawing.paste(255, (10, 20, 30, 120))
    formed = np.asarray(as_mnist(drawing))
    assert formed.shape == (28, 28)
    rows, columns = np.nonzero(formed)
    assert (rows.min(), rows.max()) == (4, 23)
    assert (columns.min(), columns.max()) == (12, 15)
    assert np.asarray(as_mnist(Image.new("L", (224, 224)))).max() == 0


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "gif", "webp", "tiff"])
def test_a_picture_dropped_on_the_workspace_is_shown_to_the_network(
    bench: Bench, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"half.{suffix}"
    picture = Image.new("RGB", (64, 64), "black")
    picture.paste("white", (0, 0, 32, 64))
    picture.save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(bench.workspace, data)
    wait_until(lambda: bench.model.subject.label is None, "the picture is shown")
    bench.settle()
    assert bench.seen()[14, 5] > 240
    assert bench.seen()[14, 23] < 15
    press(by_name(bench.window, "Invert", QCheckBox), Qt.Key.Key_Space)
    wait_until(lambda: bench.seen()[14, 5] < 15, "the picture is inverted")


def test_a_picture_on_the_clipboard_is_pasted_with_ctrl_v(bench: Bench) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(100, 100, 100))
    QGuiApplication.clipboard().setImage(image)
    press(bench.workspace.layers, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bench.model.subject.label is None, "the picture is pasted")
    assert set(np.unique(bench.seen())) == {100}
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("content", [b"not a picture", b"\x89PNG\r\n\x1a\n broken", b""])
def test_a_file_that_is_no_picture_gives_one_sentence_and_changes_nothing(
    bench: Bench, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    seen, subject = bench.seen(), bench.model.subject
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(bench.workspace, data)
    wait_until(lambda: bench.said, "something is said")
    assert bench.said[0].kind == "error"
    assert "broken.png" in bench.said[0].sentence
    assert bench.model.subject is subject
    np.testing.assert_array_equal(bench.seen(), seen)
    by_name(bench.window, "Test pictures")


def test_text_cannot_be_dropped(bench: Bench) -> None:
    data = QMimeData()
    data.setText("a 7")
    assert not drop(bench.workspace, data)


def test_the_pictures_of_scikit_image_can_be_chosen(bench: Bench) -> None:
    click_name(bench.window, "Examples")
    view = by_name(bench.window, "Example pictures", Thumbnails)
    wait_until(lambda: view.model().rowCount() >= 10, "the examples are loaded", 30)
    names = [view.model().index(row, 0).data() for row in range(view.model().rowCount())]
    assert {"Astronaut", "Cat", "Coffee", "Camera", "Rocket"} <= set(names)
    index = view.model().index(names.index("Cat"), 0)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )
    wait_until(lambda: bench.model.subject.label is None, "the cat is shown")
    place = folder()
    assert place is not None
    cat = Image.open(place / {title: name for name, title in examples()}["Cat"])
    preprocessing = bench.model.preprocessing()
    assert preprocessing is not None
    np.testing.assert_array_equal(bench.seen(), preprocessing.fit(cat)[..., 0])


def test_a_click_on_a_layer_selects_its_block_and_on_a_tile_pins_that_map(bench: Bench) -> None:
    layers = bench.workspace.layers
    place = layers.tile("convolution-2", 5).center()
    QTest.mouseClick(layers.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bench.document.current == "convolution-2"
    assert by_name(bench.details, "Map", QSpinBox).value() == 6
    large = by_name(bench.details, "The map, large", PixelView).image
    expected = bench.answer.layers["convolution-2"].image(5)
    assert large == expected
    press(layers, Qt.Key.Key_Right)
    assert by_name(bench.details, "Map", QSpinBox).value() == 7
    bench.document.select(["dense-2"])
    assert len(by_name(bench.details, "The block's numbers", BarList).bars) == 84


def test_pointing_at_a_cell_reads_the_tensors_own_value_and_frames_what_it_sees(
    bench: Bench,
) -> None:
    layers = bench.workspace.layers
    tile = layers.tile("convolution-2", 3)
    row, column = 6, 2
    place = tile.topLeft() + QPoint(
        int((column + 0.5) * tile.width() / 10), int((row + 0.5) * tile.height() / 10)
    )
    QTest.mouseMove(layers.viewport(), place)
    value = float(bench.answer.inspection.outputs["convolution-2"][3, row, column])
    assert bench.text("Value under the pointer") == number_text(value)
    frame = by_name(bench.window, "The picture as the network sees it", PixelView).frame
    assert frame is not None
    # 5×5 same, pool 2, 5×5 valid: a cell sees 14 pixels, 2 apart, the first from −2 on.
    assert (frame.x(), frame.y()) == (column * 2 - 2, row * 2 - 2)
    assert (frame.width(), frame.height()) == (14, 14)


def test_the_large_map_is_read_with_the_arrow_keys(bench: Bench) -> None:
    bench.document.select(["pooling-1"])
    view = by_name(bench.details, "The map, large", PixelView)
    view.setFocus()
    press(view, Qt.Key.Key_Right, times=4)
    press(view, Qt.Key.Key_Down, times=2)
    value = float(bench.answer.inspection.outputs["pooling-1"][0, 2, 3])
    said = bench.text("Value of the cell")
    assert said == f"Row 3, column 4: {number_text(value)}"


def test_an_edit_of_the_design_is_followed_at_once(bench: Bench, digits: Dataset) -> None:
    train(bench, digits)
    before = bench.answer
    bench.document.edit("convolution-1", "kernels", 9)
    bench.settle()
    assert bench.answer is not before
    assert bench.answer.layers["convolution-1"].count == 9
    assert "random" in bench.text("State of the weights")
    network, (new,) = bench.document.network.insert(2, Convolution(kernels=4, padding="same"))
    bench.document.apply(network, "insert")
    bench.settle()
    assert bench.answer.layers[new].values.shape == (4, 14, 14)
    assert bench.workspace.layers.model().rowCount() == 8


def test_of_a_network_that_cannot_run_the_blocks_before_are_shown_and_the_problem_said(
    bench: Bench,
) -> None:
    bench.document.edit("convolution-2", "kernel", (25, 25))
    bench.settle()
    assert list(bench.answer.layers) == ["convolution-1", "pooling-1"]
    model = bench.workspace.layers.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    sentence = bench.document.report.of("convolution-2").problems[0].sentence
    assert sentence in said[2]
    assert "Waits" in said[3]
    assert bench.bars() == []


def test_the_maps_keep_up_with_the_weights_while_training_runs(
    bench: Bench, digits: Dataset
) -> None:
    bench.session.start(digits, "cpu")
    bench.script.allow(5)
    wait_until(
        lambda: (bench.answer.layers["convolution-1"].kernels == np.float32(0.05)).all(),
        "the weights of step 5 are shown",
    )
    bench.script.allow(3)
    wait_until(
        lambda: (bench.answer.layers["convolution-1"].kernels == np.float32(0.08)).all(),
        "the weights of step 8 are shown",
    )
    assert bench.model.training
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")


def test_nothing_is_asked_while_the_workspace_is_hidden(bench: Bench, digits: Dataset) -> None:
    bench.window.hide()
    before = bench.answer
    train_weights = build(LENET5.network, (1, 28, 28), 10, 9).weights()
    bench.document.set_trained(
        Trained(LENET5.network, digits.preprocessing, DIGITS, train_weights, None)
    )
    assert not bench.service.busy
    bench.window.show()
    bench.settle()
    assert bench.answer is not before


def test_colours_and_scale_are_chosen_for_all_layers(bench: Bench) -> None:
    choose(by_name(bench.window, "Colours", QComboBox), "Grey")
    press(by_name(bench.window, "Colours"), Qt.Key.Key_Return)
    wait_until(lambda: bench.answer.look.colours == "grey", "the maps are grey")
    bench.settle()
    colour = bench.answer.layers["convolution-1"].image(0).pixelColor(9, 9)
    assert colour.red() == colour.green() == colour.blue()
    choose(by_name(bench.window, "Scale", QComboBox), "Scale per layer")
    press(by_name(bench.window, "Scale"), Qt.Key.Key_Return)
    wait_until(lambda: bench.answer.look.scaling == "layer", "one scale for the layer")
    assert len(set(bench.answer.layers["convolution-1"].highs)) == 1


def test_many_maps_are_shown_in_part_until_all_are_asked_for(bench: Bench) -> None:
    bench.document.edit("convolution-1", "kernels", 512)
    bench.document.select(["convolution-1"])
    bench.settle()
    layers = bench.workspace.layers
    few = layers.section("convolution-1").height()
    assert few < 300
    press(layers, Qt.Key.Key_Return)
    QTest.qWait(50)
    assert layers.section("convolution-1").height() > 3 * few
    press(layers, Qt.Key.Key_Return)
    QTest.qWait(50)
    assert layers.section("convolution-1").height() == few


def test_a_network_larger_than_the_memory_is_refused_in_a_sentence_and_asked_again_when_smaller(
    bench: Bench,
) -> None:
    block = Convolution(kernels=4096, kernel=(63, 63), padding="same")
    network, (first, second) = bench.document.network.insert(0, block, block)
    bench.document.apply(network, "insert")
    assert "too large" in bench.text("State of the weights")
    assert not bench.service.busy
    bench.document.apply(network.remove([first, second]), "remove")
    bench.settle()
    assert "too large" not in bench.text("State of the weights")


def test_a_change_of_scheme_is_followed_while_the_window_is_open(bench: Bench) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        theme.apply(application, scheme)
        QTest.qWait(50)
        shown = bench.window.grab().toImage()
        heading = bench.workspace.layers.section("pooling-1").topLeft() + QPoint(20, 3)
        place = bench.workspace.layers.viewport().mapTo(bench.window, heading)
        for at in (QPoint(2, 2), place):
            assert (shown.pixelColor(at).lightness() < 128) == dark
    application.setStyleSheet("")


def test_other_data_bring_their_own_first_picture(bench: Bench) -> None:
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (6, 32, 32, 3), dtype=np.uint8)
    labels = np.arange(6, dtype=np.int64) % 2
    fit = bench.data.dataset.preprocessing.measured(pictures)
    other = Dataset("pets", "Pets", ("cat", "dog"), pictures, labels, pictures, labels, fit)
    bench.data.dataset = other
    bench.document.use_data("pets", (3, 32, 32), ("cat", "dog"))
    bench.data.loaded.emit()
    bench.settle()
    np.testing.assert_array_equal(bench.answer.inspection.picture, pictures[0])
    assert len(bench.bars()) == 2
