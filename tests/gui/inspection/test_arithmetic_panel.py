"""Where a number is from: the panel beside the maps, and the scan over a map."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider, QToolButton

from engine.blocks import BatchNormalisation, Convolution, Dense, Pooling
from engine.blocks.depthwise import DepthwiseSeparable
from engine.blocks.residual import Residual
from engine.inspection.arithmetic.words import number
from engine.network import Network
from gui.inspection.arithmetic.grid import NumberGrid
from gui.inspection.arithmetic.panel import PACE_MS, ArithmeticPanel
from gui.inspection.arithmetic.sections import Products
from gui.inspection.arithmetic.table import ProductsTable
from gui.inspection.model import Cell
from gui.widgets.pixel_view import PixelView
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, let_happen, press, wait_until


def explained(bench: Bench) -> ArithmeticPanel:
    panel = bench.details.arithmetic
    wait_until(
        lambda: panel.shown is not None and panel.shown.cell == panel.cell, "a number is explained"
    )
    return panel


def test_pointing_at_a_cell_in_any_layer_tells_where_its_number_is_from(bench: Bench) -> None:
    layers = bench.workspace.layers
    tile = layers.tile("convolution-2", 3)
    QTest.mouseMove(layers.viewport(), tile.topLeft() + QPoint(tile.width() // 2, 2))
    cell = bench.model.cell
    assert cell is not None
    assert explained(bench).cell == cell
    value = float(bench.answer.inspection.outputs["convolution-2"][3, cell.row, cell.column])
    assert bench.text("The cell that is explained").startswith("Convolution, map 4, row 1,")
    assert f"<b>{number(value)}</b>" in bench.text("Result of the arithmetic")
    table = by_name(bench.details, "Products of every input map", ProductsTable)
    assert table.rows == tuple(range(6))
    QTest.mouseMove(layers.viewport(), QPoint(2, 2))
    assert explained(bench).cell == cell, "the pointer on its way to the panel leaves it as it is"


def test_before_anybody_points_it_is_the_strongest_cell_of_the_selected_map(bench: Bench) -> None:
    bench.document.select(["pooling-2"])
    bench.model.pin("pooling-2", 7)
    values = bench.answer.inspection.outputs["pooling-2"][7]
    row, column = np.unravel_index(int(np.argmax(np.abs(values))), values.shape)
    assert explained(bench).cell == Cell("pooling-2", 7, int(row), int(column))
    grid = by_name(bench.details, "The numbers under the window", NumberGrid)
    assert grid.isVisible()
    assert bench.data.dataset is not None
    for place in (3, 4):
        bench.workspace.sources.show_sample(bench.data.dataset, "test", place)
        bench.settle()
        let_happen(PACE_MS / 1000)
        values = bench.answer.inspection.outputs["pooling-2"][7]
        row, column = np.unravel_index(int(np.argmax(np.abs(values))), values.shape)
        assert explained(bench).cell == Cell("pooling-2", 7, int(row), int(column))
    pointed = Cell("pooling-2", 7, 0, 4)
    bench.model.set_cell(pointed)
    bench.model.set_cell(None)
    bench.workspace.sources.show_sample(bench.data.dataset, "test", 5)
    bench.settle()
    let_happen(PACE_MS / 1000)
    assert explained(bench).cell == pointed


def test_the_result_equals_the_map_for_every_block_on_the_way(bench: Bench) -> None:
    network = Network.of(
        Convolution(kernels=4, kernel=(3, 3)),
        BatchNormalisation(),
        Residual(),
        DepthwiseSeparable(kernels=4),
        Pooling(),
        Dense(),
    )
    bench.document.apply(network, "other blocks")
    bench.settle()
    for head in bench.model.heads:
        bench.document.select([head.id])
        panel = explained(bench)
        shown = panel.shown
        assert shown is not None
        assert shown.cell.block_id == head.id
        assert shown.explanation.result == pytest.approx(shown.value, rel=1e-4, abs=1e-5)


def test_a_row_chosen_by_key_shows_that_channels_numbers(bench: Bench) -> None:
    bench.document.select(["convolution-2"])
    explained(bench)
    table = by_name(bench.details, "Products of every input map", ProductsTable)
    table.setFocus()
    press(table, Qt.Key.Key_Up, times=6)
    name = "Numbers of input map 1: value, weight and product of each cell"
    assert by_name(bench.details, name, NumberGrid).isVisible()
    press(table, Qt.Key.Key_Down)
    name = "Numbers of input map 2: value, weight and product of each cell"
    assert by_name(bench.details, name, NumberGrid).isVisible()


def test_the_scan_brings_out_one_cell_after_another(bench: Bench) -> None:
    bench.document.select(["pooling-2"])
    explained(bench)
    place = by_name(bench.details, "Place of the scan", QLabel)
    by_name(bench.details, "Speed of the scan", QSlider).setValue(5)
    forward = by_name(bench.details, "One cell on", QToolButton)
    QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    assert place.text() == "1 of 25"
    assert explained(bench).cell == Cell("pooling-2", 0, 0, 0)
    QTest.mouseClick(
        by_name(bench.details, "Play the scan", QToolButton), Qt.MouseButton.LeftButton
    )
    wait_until(lambda: place.text() == "8 of 25", "eight cells have come out")
    QTest.mouseClick(
        by_name(bench.details, "Pause the scan", QToolButton), Qt.MouseButton.LeftButton
    )
    view = by_name(bench.details, "The map, large", PixelView)
    covered = view.grab().toImage()
    last = view.cell_rect(4, 4).center().toPoint()
    QTest.mouseClick(
        by_name(bench.details, "End the scan: show the whole map", QToolButton),
        Qt.MouseButton.LeftButton,
    )
    shown = view.grab().toImage()
    assert covered.pixelColor(last) != shown.pixelColor(last)
    assert shown.pixelColor(last) == view.image.pixelColor(4, 4)


def test_a_scan_that_rests_hides_nothing_of_another_picture(bench: Bench) -> None:
    bench.document.select(["pooling-2"])
    explained(bench)
    place = by_name(bench.details, "Place of the scan", QLabel)
    forward = by_name(bench.details, "One cell on", QToolButton)
    QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    subject = bench.model.subject
    assert subject is not None
    bench.model.set_subject(replace(subject))
    bench.settle()
    assert place.text() == "1 of 25", "a frame that follows another is the same picture"
    bench.model.set_subject(replace(subject, title="another"))
    bench.settle()
    assert place.text() == "8 a second"
    view = by_name(bench.details, "The map, large", PixelView)
    last = view.cell_rect(4, 4).center().toPoint()
    assert view.grab().toImage().pixelColor(last) == view.image.pixelColor(4, 4)


@pytest.mark.usefixtures("qapp")
def test_numbers_in_padding_can_be_read() -> None:
    weights = -np.ones((1, 1, 2))
    values = np.array([[[0.0, 1.0]]])
    inside = np.array([[False, True]])
    products = Products((0,), values, weights, values * weights, np.array([-1.0]), inside)
    grid = NumberGrid()
    grid.show_channel(products, 0)
    grid.resize(125, grid.sizeHint().height())
    image = grid.grab().toImage()
    row = [image.pixelColor(x, 4) for x in range(2, 60)]
    darkest = min(colour.lightness() for colour in row)
    assert darkest > 128, "the hatching is fainter than what is written on it"
