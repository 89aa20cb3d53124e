"""One layer large: all its maps, chosen, zoomed and read."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from engine.inspection.pictures import number_text
from gui.inspection.layer.maps_view import MapsView
from gui.inspection.layer.page import LayerPage
from gui.inspection.workspace import Page
from gui.services.layers import Layer
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, choose, click_name, let_happen, press

Show = Callable[[str], MapsView]


@pytest.fixture
def show(bench: Bench) -> Show:
    """Show one layer large."""
    workspace = bench.workspace
    page = LayerPage(workspace.model, workspace.order, workspace.survey)
    workspace.add_page(Page("Layer", "", page))
    workspace.show_page(page)

    def shown(layer_id: str) -> MapsView:
        bench.document.select([layer_id])
        bench.settle()
        let_happen(0.05)
        return page.maps

    return shown


def test_a_click_pins_a_map_and_the_arrow_keys_go_on_from_there(bench: Bench, show: Show) -> None:
    maps = show("convolution-2")
    QTest.mouseClick(maps.viewport(), Qt.MouseButton.LeftButton, pos=maps.tile(5).center())
    assert bench.model.pinned("convolution-2") == 5
    press(maps, Qt.Key.Key_Right)
    assert bench.model.pinned("convolution-2") == 6
    before = maps.tile(6)
    press(maps, Qt.Key.Key_Down)
    below = maps.tile(bench.model.pinned("convolution-2"))
    assert below.left() == before.left()
    assert below.top() > before.bottom()
    press(maps, Qt.Key.Key_Up)
    assert bench.model.pinned("convolution-2") == 6
    press(maps, Qt.Key.Key_End)
    press(maps, Qt.Key.Key_Right)
    assert bench.model.pinned("convolution-2") == 15
    press(maps, Qt.Key.Key_Home)
    assert bench.model.pinned("convolution-2") == 0


def test_pointing_at_a_cell_reads_the_tensors_own_value(bench: Bench, show: Show) -> None:
    maps = show("convolution-2")
    tile, row, column = maps.tile(3), 6, 2
    place = tile.topLeft() + QPoint(
        int((column + 0.5) * tile.width() / 10), int((row + 0.5) * tile.height() / 10)
    )
    QTest.mouseMove(maps.viewport(), place)
    value = float(bench.answer.inspection.outputs["convolution-2"][3, row, column])
    assert bench.text("Value under the pointer") == number_text(value)


def test_wheel_keys_and_buttons_change_the_size_and_back(bench: Bench, show: Show) -> None:
    maps = show("convolution-2")
    fitted = maps.tile(0).width()
    middle = QPointF(maps.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(maps.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(maps.viewport(), turn)
    larger = maps.tile(0).width()
    assert larger > fitted
    click_name(bench.window, "Larger")
    assert maps.tile(0).width() > larger
    press(maps, Qt.Key.Key_Minus)
    assert maps.tile(0).width() == larger
    press(maps, Qt.Key.Key_0)
    assert maps.tile(0).width() == fitted
    assert maps.fitted
    for _ in range(40):
        press(maps, Qt.Key.Key_Plus)
    assert maps.tile(0).width() <= maps.viewport().width()
    # The chosen map stays in sight.
    assert maps.viewport().rect().contains(maps.tile(0).center())


def test_the_layer_is_chosen_on_the_page_too(bench: Bench, show: Show) -> None:
    show("convolution-1")
    box = by_name(bench.window, "Layer", QComboBox)
    choose(box, "4  Pooling  16×5×5")
    press(box, Qt.Key.Key_Return)
    assert bench.document.current == "pooling-2"
    assert by_name(bench.window, "Maps that stand out", QLabel).text().startswith("16 maps")
    bench.document.select(["dense-2"])
    let_happen(0.05)
    assert box.currentText() == "6  Dense  84"
    assert by_name(bench.window, "Maps that stand out", QLabel).text().startswith("84 numbers")


def test_of_512_maps_only_those_in_sight_are_coloured_and_none_while_the_page_is_hidden(
    bench: Bench, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.document.edit("convolution-1", "kernels", 512)
    maps = show("convolution-1")
    for _ in range(8):
        maps.zoom(1)
    asked: list[int] = []
    inside = Layer.atlases

    def noted(layer: Layer, channels: list[int], width: int = 0) -> object:
        asked.append(len(channels))
        return inside(layer, channels, width)

    monkeypatch.setattr(Layer, "atlases", noted)
    press(maps, Qt.Key.Key_End)
    let_happen(0.1)
    assert bench.model.pinned("convolution-1") == 511
    assert maps.viewport().rect().contains(maps.tile(511).center())
    assert asked
    assert max(asked) < 20
    bench.workspace.hide()
    let_happen(0.05)
    asked.clear()
    bench.model.pin("convolution-1", 3)
    let_happen(0.1)
    assert asked == []


def test_without_a_selected_layer_the_page_says_what_to_do(bench: Bench, show: Show) -> None:
    maps = show("convolution-1")
    shown = maps.viewport().grab().toImage()
    bench.document.select([])
    let_happen(0.05)
    assert maps.layer is None
    assert maps.viewport().grab().toImage() != shown
    assert by_name(bench.window, "Layer", QComboBox).currentIndex() == -1
    press(maps, Qt.Key.Key_Plus)
    press(maps, Qt.Key.Key_Right)
