"""Convolution cell by cell, two kernels on one picture, and maps that follow a shift."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QSlider

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.experiments.equivariance import EQUAL
from engine.project import Trained
from gui.app import Program
from gui.learn.convolution.live import ConvolutionLive
from gui.learn.equivariance.drag_view import DragView
from gui.learn.equivariance.live import EquivarianceLive
from gui.learn.equivariance.maps_table import MapsTable
from gui.learn.kernels.live import KernelsLive
from gui.learn.seeing.cells import CellsView
from gui.widgets.kernel_grid import KernelGrid
from tests.gui.documents import DIGITS
from tests.helpers.learn import open_card
from tests.helpers.seeing_bench import SeeingBench
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click,
    click_name,
    drop,
    let_happen,
    press,
    stroke,
    type_text,
    wait_until,
)

Opener = Callable[..., SeeingBench]


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture
def opened(qtbot: Any, tmp_path: Path, dressed: None, digits: Dataset) -> Iterator[Opener]:
    made: list[SeeingBench] = []

    def make(kind: str, **options: Any) -> SeeingBench:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        made.append(SeeingBench(kind, store, digits, **options))
        return made[-1]

    yield make
    for bench in made:
        bench.close()


def text(bench: SeeingBench, name: str) -> str:
    return by_name(bench.window, name, QLabel).text()


def test_cards_open_on_something_measured(program: Program) -> None:
    scan = open_card(program, "Convolution")
    assert isinstance(scan, ConvolutionLive)
    wait_until(lambda: "difference" in scan.figures(), "torch has said its number", 60)
    figures = scan.figures()
    assert (figures["output_height"], figures["output_width"]) == (18, 18)
    assert figures["value"] != 0
    assert figures["difference"] < 1e-6

    click_name(program.window, "All lessons")
    dishes = open_card(program, "The kernel is the recipe")
    assert isinstance(dishes, KernelsLive)
    wait_until(dishes.figures, "both dishes are served", 60)
    assert dishes.figures()["left_mean"] == pytest.approx(0, abs=1)
    assert dishes.figures()["right_mean"] == pytest.approx(dishes.figures()["mean"], abs=0.1)

    click_name(program.window, "All lessons")
    maps = open_card(program, "Translation equivariance")
    assert isinstance(maps, EquivarianceLive)
    wait_until(maps.figures, "it is measured", 60)
    assert maps.figures()["inside"] < EQUAL < maps.figures()["everywhere"]


def test_the_scan_goes_by_buttons_slider_and_pointing(opened: Opener) -> None:
    bench = opened("convolution", picture="data")
    bench.until(lambda f: f["value"] != 0, "a sum is shown")
    place = by_name(bench.window, "Place of the scan", QSlider)
    picture = by_name(bench.window, "Map", CellsView)
    before = place.value()
    click_name(bench.window, "One cell on")
    assert (place.value(), picture.until) == (before + 1, before + 2)
    click_name(bench.window, "One cell back")
    assert place.value() == before
    click_name(bench.window, "Play the scan")
    wait_until(lambda: place.value() >= before + 2, "two more cells have come out")
    click_name(bench.window, "Pause the scan")
    stopped = place.value()
    QTest.mouseMove(picture, picture.rect_of(2, 3).center())
    wait_until(lambda: "Row 3, column 4" in picture.accessibleDescription(), "it is pointed at")
    assert place.value() == stopped
    click(picture, picture.rect_of(5, 6).center())
    assert place.value() == 5 * 18 + 6
    press(picture, Qt.Key.Key_Down)
    assert place.value() == 6 * 18 + 6
    numbers = by_name(bench.window, "Patch under the kernel", CellsView).numbers
    kernel = by_name(bench.window, "Numbers of the kernel", KernelGrid).numbers
    assert bench.figures["value"] == pytest.approx((numbers * kernel).sum())


def test_settings_and_a_typed_number_change_map_formula_and_sum(opened: Opener) -> None:
    bench = opened("convolution", picture="cat", side=16)
    bench.until(lambda f: f["output_height"] == 14, "the map is there")
    for name, value in (("Kernel size", "5"), ("Padding", "2"), ("Stride", "2")):
        type_text(by_name(bench.window, name), value)
    assert text(bench, "Size of the map").endswith("⌊(16 + 2·2 − 5)/2⌋ + 1 = 8")
    assert bench.figures["output_height"] == 8
    type_text(by_name(bench.window, "Dilation"), "4")
    type_text(by_name(bench.window, "Padding"), "0")
    said = text(bench, "Size of the map")
    assert "17" in said
    assert "16" in said
    assert bench.figures["output_height"] == 2
    kernel = by_name(bench.window, "Numbers of the kernel", KernelGrid)
    choose(by_name(bench.window, "Kernel", QComboBox), "Identity")
    press(kernel, Qt.Key.Key_Home)
    value = bench.figures["value"]
    QTest.keyClicks(kernel, "1")
    QTest.keyClick(kernel.focusWidget() or kernel, Qt.Key.Key_Return)
    patch = by_name(bench.window, "Patch under the kernel", CellsView).numbers
    assert bench.figures["value"] == pytest.approx(value + patch[0, 0])
    bench.until(lambda f: f.get("difference", 1) < 1e-6, "torch agrees")


def test_two_kernels_cook_one_picture_and_the_brush_makes_another(opened: Opener) -> None:
    live = opened("kernels").live
    wait_until(live.figures, "both dishes are served", 60)
    assert live.figures()["left_sum"] == 0
    click_name(live, "Right dish")
    click_name(live, "Laplacian")
    wait_until(lambda: abs(live.figures()["right_mean"]) < 1, "the right dish has changed")
    click_name(live, "Paint")
    grid = by_name(live, "Numbers of the kernel", KernelGrid)
    stroke(grid, *(grid.rect_of(1, column).center() for column in range(3)))
    # 0 1 0, 1 1 1, 0 1 0
    wait_until(lambda: live.figures()["right_sum"] == pytest.approx(5), "it is painted over")
    assert live.figures()["left_sum"] == 0


def test_the_camera_is_cooked_live_and_is_on_only_in_sight(opened: Opener) -> None:
    bench = opened("kernels")
    bench.until(lambda f: f["mean"] > 0, "the sample is served")
    bench.camera.picture = Image.new("RGB", (64, 48), (10, 20, 30))
    bench.camera.play(5)
    click_name(bench.window, "Look through the camera")
    bench.until(lambda f: f["mean"] == pytest.approx(20), "the camera's picture is served")
    bench.until(lambda f: f.get("frames", 0) > 0, "a rate is measured")
    assert "Camera on" in {label.text() for label in bench.window.findChildren(QLabel)}
    bench.live.hide()
    assert not bench.camera.is_open
    bench.live.show()
    wait_until(lambda: bench.camera.is_open, "it is on again")
    click_name(bench.window, "Look through the camera")
    assert not bench.camera.is_open
    bench.until(lambda f: f["mean"] > 110, "the sample is served again")
    click_name(bench.window, "Look through the camera")
    wait_until(lambda: bench.camera.is_open, "it is on again")
    choose(by_name(bench.window, "Picture", QComboBox), "Coins")
    wait_until(lambda: not bench.camera.is_open, "it is off")
    bench.until(lambda f: 50 < f["mean"] < 110, "the coins are served")


def test_the_camera_is_scanned_and_every_picture_of_it_is_held_against_torch(
    opened: Opener,
) -> None:
    bench = opened("convolution", recipe="identity", side=8)
    bench.until(lambda f: "difference" in f, "the first picture is scanned")
    seen: list[dict[str, float]] = []
    bench.live.measured.connect(seen.append)
    bench.camera.picture = Image.new("RGB", (64, 48), (77, 77, 77))
    bench.camera.play(5)
    click_name(bench.window, "Look through the camera")
    wait_until(lambda: len(seen) > 5 and seen[-1]["value"] == 77, "several pictures are scanned")
    assert all(figures["difference"] < 1e-6 for figures in seen)


def test_learned_kernels_stand_on_the_shelf_once_there_are_any(
    opened: Opener, digits: Dataset
) -> None:
    from engine.build import build

    bench = opened("kernels")
    click_name(bench.window, "Train it")
    assert [do.workspace for do in bench.asked] == ["train"]
    network = bench.document.network
    weights = build(network, (1, 28, 28), 10, 3).weights()
    bench.document.add_trained(Trained(network, digits.preprocessing, DIGITS, weights, None))
    shelf = by_name(bench.window, "Learned kernels")
    press(shelf, Qt.Key.Key_Home)
    wanted = float(weights["convolution-1.convolution.weight"][0, 0].sum())
    bench.until(lambda f: f["left_sum"] == pytest.approx(wanted, abs=1e-4), "the first is served")
    assert not all_by_name(bench.window, "Train it")


def test_a_picture_can_be_dropped_and_what_is_none_is_refused(
    opened: Opener, tmp_path: Path
) -> None:
    bench = opened("kernels", left="identity")
    mime = QMimeData()
    image = QImage(20, 10, QImage.Format.Format_RGB888)
    image.fill(0x405060)
    mime.setImageData(image)
    assert drop(bench.live, mime)
    bench.until(lambda f: f["mean"] == pytest.approx(0x50), "it is served")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(broken))])
    assert drop(bench.live, files)
    wait_until(lambda: text(bench, "About the picture"), "it is refused in words")
    assert bench.figures["mean"] == pytest.approx(0x50)


def test_dragging_moves_the_maps_and_the_difference_inside_is_0(opened: Opener) -> None:
    live = opened("equivariance").live
    wait_until(live.figures, "it is measured", 60)
    picture = by_name(live, "Picture to drag", DragView)
    press(picture, Qt.Key.Key_Home)
    wait_until(lambda: live.figures()["shift"] == 0, "it is where it belongs")
    assert live.figures()["everywhere"] == 0
    middle = picture.rect().center()
    pixel = picture.place().width() // 64
    stroke(picture, middle, middle + QPoint(4 * pixel, -3 * pixel))
    wait_until(lambda: live.figures()["shift"] == 4, "it is moved")
    assert live.figures()["inside"] < EQUAL < live.figures()["everywhere"]
    assert by_name(live, "Difference inside the border", QLabel).text() == "0"
    assert by_name(live, "What the maps did", QLabel).text() == (
        "Picture ↑3 →4, maps ↑3 →4: equal inside, only the border differs."
    )


def test_stride_padding_and_pooling_break_it_as_told(opened: Opener) -> None:
    bench = opened("equivariance", picture="cat")
    bench.until(lambda f: f["shift"] == 2, "it is measured")
    picture = by_name(bench.window, "Picture to drag")
    press(picture, Qt.Key.Key_Home)
    press(picture, Qt.Key.Key_Right)
    bench.until(lambda f: f["shift"] == 1 and f["inside"] < EQUAL, "the maps follow")
    type_text(by_name(bench.window, "Stride"), "2")
    bench.until(lambda f: f["inside"] > 0.1, "an odd shift breaks a stride of 2")
    press(picture, Qt.Key.Key_Right)
    bench.until(lambda f: f["shift"] == 2 and f["inside"] < EQUAL, "an even one doesn't")
    assert by_name(bench.window, "Both ways round, map by map", MapsTable).texts == ["0"] * 4
    type_text(by_name(bench.window, "Stride"), "1")
    choose(by_name(bench.window, "Padding", QComboBox), "Same size")
    bench.until(lambda f: f["inside"] < EQUAL < f["everywhere"], "zeros break the border alone")
    choose(by_name(bench.window, "Padding mode", QComboBox), "Wrap around")
    bench.until(lambda f: f["everywhere"] < EQUAL, "without a border nothing breaks")


def test_the_persons_own_layers_are_compared(opened: Opener) -> None:
    bench = opened("equivariance", picture="data", network="own")
    bench.until(lambda f: f["inside"] < EQUAL, "the first convolution follows")
    layer = by_name(bench.window, "Layer", QComboBox)
    names = [layer.itemText(i) for i in range(layer.count())]
    assert names[:3] == ["Convolution 1", "Pooling 1", "Convolution 2"]
    choose(layer, "Convolution 2")
    bench.until(lambda f: f["inside"] > 0.001, "behind pooling it doesn't follow one pixel")
    bench.document.edit("convolution-1", "stride", (2, 2))
    wait = partial(by_name, bench.window, "What the maps did", QLabel)
    wait_until(lambda: "whole number" in wait().text(), "the edited design is measured")
    let_happen(0.05)
