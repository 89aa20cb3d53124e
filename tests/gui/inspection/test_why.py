"""The page "Why": methods side by side, live where they are quick, in words where they refuse."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QSpinBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Dense
from engine.data.dataset import Dataset
from engine.inspection.attribution import Attribution, ClassScore
from engine.inspection.pictures import number_text
from engine.network import Network
from gui.inspection.subject import Subject
from gui.inspection.why import page as why
from gui.inspection.why.comparison import Tile
from gui.inspection.why.overlay import Scale, overlay, ramp
from gui.inspection.why.page import WhyPage
from gui.inspection.workspace import Page
from gui.widgets.number_field import NumberField
from gui.widgets.pixel_view import PixelView
from tests.helpers.inspect_bench import Bench, train
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    let_happen,
    press,
    show,
    wait_until,
)

TITLES = (
    *("Grad-CAM", "Saliency", "Integrated gradients", "Guided back-propagation"),
    *("Occlusion", "Deconvolution"),
)


class WhyBench:
    """Inspect with the page Why in front."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.page = WhyPage(bench.model)
        bench.workspace.add_page(Page("Why", "Which pixels it hangs on", self.page))
        bench.workspace.show_page(self.page)

    def settle(self) -> None:
        """Wait until the picture rests and every method has spoken."""
        self.bench.settle()
        wait_until(lambda: all(tile.fresh for tile in self.tiles), "every method has spoken", 60)
        wait_until(lambda: not self.page.busy, "the last thread has ended")

    @property
    def tiles(self) -> list[Tile]:
        return [self.tile(title) for title in TITLES]

    def tile(self, title: str) -> Tile:
        return by_name(self.page, title, Tile)

    def text(self, name: str) -> str:
        return by_name(self.page, name, QLabel).text()

    @property
    def image(self) -> QImage:
        return by_name(self.page, "The picture with its attribution", PixelView).image

    @property
    def scored(self) -> QComboBox:
        return by_name(self.page, "What is explained", QComboBox)


@pytest.fixture
def empty(empty_bench: Bench, monkeypatch: pytest.MonkeyPatch) -> Iterator[WhyBench]:
    monkeypatch.setattr(why, "REST_MS", 60)
    whole = WhyBench(empty_bench)
    let_happen(0.01)
    yield whole
    whole.page.hide()
    wait_until(lambda: not whole.page.busy, "the last thread has ended", 60)


@pytest.fixture
def shown(empty: WhyBench, digits: Dataset) -> WhyBench:
    empty.bench.data.dataset = digits
    empty.bench.data.loaded.emit()
    empty.settle()
    return empty


def test_without_data_it_says_so_and_shows_nothing(empty: WhyBench) -> None:
    assert "There are no data yet" in empty.text("What was found")
    assert empty.image.isNull()
    assert all(tile.image.isNull() for tile in empty.tiles)
    assert not empty.page.busy


def test_every_method_stands_beside_the_others_and_a_click_shows_it_large(shown: WhyBench) -> None:
    assert all(not tile.image.isNull() for tile in shown.tiles)
    assert shown.text("Method") == "Grad-CAM"
    assert "random" in shown.text("Note")
    before = shown.image.copy()

    click(shown.tile("Occlusion"))

    assert shown.text("Method") == "Occlusion"
    assert "Zeiler & Fergus 2014" in shown.text("Source")
    assert shown.image != before
    press(shown.tile("Occlusion"), Qt.Key.Key_Left)
    assert shown.text("Method") == "Guided back-propagation"


def test_the_answer_is_explained_unless_a_class_is_chosen(shown: WhyBench, digits: Dataset) -> None:
    train(shown.bench, digits)
    shown.settle()
    assert "random" not in shown.text("Note")
    logits = shown.bench.answer.inspection.outputs["dense-3"]
    answer = int(logits.argmax())
    assert shown.scored.currentText() == f"The answer: {answer}"
    assert shown.text("What was found") == f"Logit of {answer}: {number_text(logits[answer])}"

    other = (answer + 3) % 10
    choose(shown.scored, str(other))
    shown.settle()

    assert shown.text("What was found") == f"Logit of {other}: {number_text(logits[other])}"


def test_any_unit_is_sent_back_to_the_picture(shown: WhyBench) -> None:
    bench = shown.bench
    click(shown.tile("Deconvolution"))
    bench.document.select(["convolution-2"])
    bench.model.pin("convolution-2", 4)
    choose(shown.scored, "The unit: map 5 of Convolution")
    shown.settle()
    output = bench.answer.inspection.outputs["convolution-2"][4]
    row, column = divmod(int(output.argmax()), output.shape[1])
    assert shown.text("What was found") == (
        f"Map 5 of Convolution: {number_text(output.max())}\n"
        f"where it is strongest: row {row + 1}, column {column + 1}"
    )
    before = shown.image.copy()

    bench.model.pin("convolution-2", 5)
    shown.settle()

    assert shown.scored.currentText() == "The unit: map 6 of Convolution"
    assert shown.image != before


def test_the_numbers_of_integrated_gradients_stand_beside_them(shown: WhyBench) -> None:
    click(shown.tile("Integrated gradients"))
    first, rise, total, gap = shown.text("What was found").splitlines()
    assert first.startswith("Logit of ")
    assert rise.startswith("Rise from the baseline: ")
    assert total.startswith("Sum of all pixels: ")
    assert gap.endswith(" %")
    steps = by_name(shown.page, "Steps", NumberField)
    tile = shown.tile("Integrated gradients")
    steps.setFocus()
    press(steps, Qt.Key.Key_Up)
    assert not tile.fresh
    shown.settle()
    assert shown.text("What was found").splitlines()[1] == rise


def test_the_slider_lays_the_colours_over_the_picture(shown: WhyBench) -> None:
    slider = by_name(shown.page, "Strength of the overlay", QSlider)
    number = all_by_name(shown.page, "Strength of the overlay", QSpinBox)[0]
    click(shown.tile("Saliency"))
    slider.setFocus()
    press(slider, Qt.Key.Key_Home)
    assert number.value() == 0
    picture = shown.bench.answer.inspection.picture
    assert shown.image == overlay(picture, None, 0)
    press(slider, Qt.Key.Key_End)
    assert number.value() == 100
    # Black on white or white on black: the colours alone no longer show which.
    red = [shown.image.pixelColor(x, y).red() for y in range(28) for x in range(28)]
    assert max(red) > 240
    assert not np.array_equal(np.reshape(red, (28, 28)), picture[..., 0])


def test_the_number_under_the_pointer_is_read_by_keys_as_well(shown: WhyBench) -> None:
    view = by_name(shown.page, "The picture with its attribution", PixelView)
    assert shown.text("Value of the pixel") == "Point at a pixel to read it."
    view.setFocus()
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down, times=14)
    assert shown.text("Value of the pixel").startswith("Row 15, column 1: ")
    ends = by_name(shown.page, "Grad-CAM", Tile)
    click(ends)
    scale = [s for s in shown.page.findChildren(Scale) if s.isVisible()]
    assert [s.accessibleName().startswith("Scale from 0 to ") for s in scale] == [True]


def test_a_network_without_maps_is_refused_by_grad_cam_in_a_sentence(shown: WhyBench) -> None:
    shown.bench.document.apply(
        Network.of(Dense(units=12, activation="tanh"), Dense()), "Without maps"
    )
    shown.settle()
    assert "nothing before this score has maps" in shown.text("What was found")
    assert shown.tile("Grad-CAM").image.isNull()
    assert not shown.image.isNull()
    assert not shown.tile("Saliency").image.isNull()
    click(shown.tile("Deconvolution"))
    assert "none but tanh" in shown.text("What was found")


def test_grad_cam_weighs_the_layer_that_is_chosen(shown: WhyBench) -> None:
    before = shown.image.copy()
    choose(by_name(shown.page, "Layer", QComboBox), "1. Convolution")
    shown.settle()
    assert shown.image != before
    shown.bench.document.apply(Network.of(Dense()), "Without that layer")
    shown.settle()
    assert by_name(shown.page, "Layer", QComboBox).currentText() == "The last with maps"


def test_a_quick_method_follows_every_picture(shown: WhyBench, digits: Dataset) -> None:
    assert shown.text("Pace").startswith("Live: ")
    for number in range(8):
        shown.bench.model.set_subject(subject(digits, number), in_turn=True)
        let_happen(0.03)
    shown.settle()
    picture = shown.bench.answer.inspection.picture
    np.testing.assert_array_equal(picture, digits.test_pictures[7])
    choose_strength(shown, 0)
    assert shown.image == overlay(picture, None, 0)


def test_a_slow_method_waits_until_the_picture_rests(
    shown: WhyBench, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(why, "LIVE", 0.0)
    choose_strength(shown, 0)
    shown.bench.model.set_subject(subject(digits, 3))
    shown.bench.settle()
    assert shown.text("Pace").endswith("updates when the picture rests.")
    assert not shown.tile("Grad-CAM").fresh
    shown.settle()
    assert shown.image == overlay(digits.test_pictures[3], None, 0)


def test_nothing_is_computed_while_the_page_is_hidden(shown: WhyBench, digits: Dataset) -> None:
    tabs = by_name(shown.bench.workspace, "Ways to look inside", QTabWidget)
    tabs.setCurrentIndex(0)
    shown.bench.model.set_subject(subject(digits, 5))
    shown.bench.settle()
    assert not shown.page.busy
    tabs.setCurrentWidget(shown.page)
    shown.settle()
    choose_strength(shown, 0)
    assert shown.image == overlay(digits.test_pictures[5], None, 0)


def test_zero_keeps_its_colour_in_an_attribution_of_both_signs(qtbot: QtBot) -> None:
    picture = np.full((2, 3, 3), 90, np.uint8)
    values = np.array([[-2, 0, 2], [0, 1, 0]], np.float32)
    found = Attribution("occlusion", ClassScore(0), values, True, 1.0)
    image = overlay(picture, found, 1.0)
    below, above = image.pixelColor(0, 0), image.pixelColor(2, 0)
    assert below.blue() > below.red()
    assert above.red() > above.blue()
    assert image.pixelColor(1, 0).getRgb()[:3] == (128, 128, 128)
    silent = Attribution("occlusion", ClassScore(0), values * 0, True, 1.0)
    assert overlay(picture, silent, 1.0).pixelColor(0, 0).getRgb()[:3] == (128, 128, 128)
    assert ramp(False).shape == ramp(True).shape == (255, 3)


@pytest.mark.parametrize("size", [(418, 580), (520, 560), (1100, 700)])
def test_it_fits_a_narrow_place_and_uses_a_wide_one(shown: WhyBench, size: tuple[int, int]) -> None:
    wide, high = size
    shown.page.setParent(None)
    shown.page.resize(wide, high)
    show(shown.page)
    assert (shown.page.width(), shown.page.height()) == size
    view = by_name(shown.page, "The picture with its attribution", PixelView)
    assert view.place().width() >= min(wide, high) * 2 // 5
    for tile in shown.tiles:
        click(tile)
        assert tile.mapTo(shown.page, tile.rect().bottomRight()).y() < high
        names = [part for part in shown.page.findChildren(QWidget) if part.isVisible()]
        assert all(part.mapTo(shown.page, QPoint()).x() < wide for part in names)
    shown.page.close()
    shown.page.deleteLater()


def subject(digits: Dataset, number: int) -> Subject:
    return Subject("digit", Image.fromarray(digits.test_pictures[number][..., 0]))


def choose_strength(shown: WhyBench, percent: int) -> None:
    all_by_name(shown.page, "Strength of the overlay", QSpinBox)[0].setValue(percent)
