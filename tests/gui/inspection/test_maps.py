"""The maps of the layers: selected, pointed at, coloured and unfolded."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox

from engine.inspection.arithmetic.words import number
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.bar_list import Bar, BarList
from gui.inspection.bars import Extent
from gui.inspection.map_page import ScaleBar
from gui.widgets.pixel_view import PixelView
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, choose, let_happen, press, wait_until


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
    wait_until(
        lambda: bench.text("The cell that is explained") == "Pooling, map 1, row 3, column 4",
        "the number is explained",
    )
    assert f"<b>{number(value)}</b>" in bench.text("Result of the arithmetic")


def test_the_scale_of_the_large_map_ends_where_the_map_ends(bench: Bench) -> None:
    for block_id in ("convolution-1", "pooling-1", "convolution-2"):
        bench.document.select([block_id])
        let_happen(0.02)
        shown = bench.details.grab().toImage()
        view = by_name(bench.details, "The map, large", PixelView)
        scale = bench.details.findChild(ScaleBar)
        edge, top = view.place().width(), scale.mapTo(bench.details, QPoint(0, 5))
        paper = shown.pixelColor(top - QPoint(4, 0))
        assert shown.pixelColor(top + QPoint(edge - 1, 0)) != paper
        assert shown.pixelColor(top + QPoint(edge, 0)) == paper


def test_the_names_of_the_classes_stand_in_full_beside_their_bars_up_to_a_limit(
    bench: Bench,
) -> None:
    bars = by_name(bench.window, "Class probabilities", BarList)
    font = theme.tabular(theme.small(bars.font()))
    font.setWeight(QFont.Weight.DemiBold)
    for name in ("cat", "automobile", "automobile " * 9):
        bars.show_bars((Bar(name, 0.9, "90.0 %", strong=True),), Extent(0, 1), "100.0 %")
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, bars.name_width)
        assert (shown == name) == (len(name) < 20)
        assert bars.name_width <= 96


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
    let_happen(0.05)
    assert layers.section("convolution-1").height() > 3 * few
    press(layers, Qt.Key.Key_Return)
    let_happen(0.05)
    assert layers.section("convolution-1").height() == few


def test_a_change_of_scheme_is_followed_while_the_window_is_open(bench: Bench) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for scheme, dark in ((Qt.ColorScheme.Dark, True), (Qt.ColorScheme.Light, False)):
        theme.apply(application, scheme)
        let_happen(0.05)
        shown = bench.window.grab().toImage()
        heading = bench.workspace.layers.section("pooling-1").topLeft() + QPoint(20, 3)
        place = bench.workspace.layers.viewport().mapTo(bench.window, heading)
        for at in (QPoint(2, 2), place):
            assert (shown.pixelColor(at).lightness() < 128) == dark
    application.setStyleSheet("")
