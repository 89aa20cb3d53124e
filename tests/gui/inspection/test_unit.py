"""The page of one unit: its map and what it sees, its kernel, what excites it most."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox

from engine.data.dataset import Dataset
from engine.inspection.ascent import DEAD
from engine.inspection.pictures import number_text
from engine.inspection.slices import FIXED_RULE
from engine.inspection.strongest import strongest
from engine.project import Trained
from gui import theme
from gui.inspection.bar_list import BarList
from gui.inspection.kernel_view import SlicePictures
from gui.inspection.unit import growth
from gui.inspection.unit.page import UnitPage
from gui.inspection.unit.patch_grid import PatchGrid
from gui.inspection.unit.search import StrongestSearch
from gui.inspection.workspace import Page
from gui.widgets.pixel_view import PixelView
from tests.helpers.inspect_bench import Bench
from tests.helpers.trained_lenet import trained_lenet
from tests.helpers.window import all_by_name, by_name, choose, click, let_happen, press, wait_until


@pytest.fixture
def page(bench: Bench, digits: Dataset) -> Iterator[UnitPage]:
    target = trained_lenet()
    assert target.weights is not None
    trained = Trained(
        target.network, target.preprocessing, target.classes, dict(target.weights), None
    )
    bench.document.add_trained(trained)
    page = UnitPage(bench.model)
    bench.workspace.add_page(Page("Unit", "", page))
    bench.workspace.show_page(page)
    bench.document.select(["convolution-2"])
    bench.settle()
    searched(page)
    yield page
    page.hide()


@pytest.fixture
def in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let pictures grow faster than one can follow."""
    monkeypatch.setattr(growth, "PAUSE", 0.01)


def searched(page: UnitPage) -> None:
    """Wait until the search that begins by itself has found everything."""
    text = by_name(page, "State of the search", QLabel)
    wait_until(lambda: text.text().startswith("The strongest"), "the pictures are searched", 30)


def grid(page: UnitPage) -> PatchGrid:
    return by_name(page, "Strongest pictures", PatchGrid)


def said(page: UnitPage, name: str) -> str:
    return by_name(page, name, QLabel).text()


def test_layer_and_unit_are_chosen_by_keys_and_followed_everywhere(
    bench: Bench, page: UnitPage
) -> None:
    choose(by_name(page, "Layer of the unit", QComboBox), "Pooling  6×14×14")
    press(by_name(page, "Layer of the unit"), Qt.Key.Key_Return)
    assert bench.document.current == "pooling-1"
    number = by_name(page, "Unit", QSpinBox)
    press(number, Qt.Key.Key_Up, times=3)
    assert number.text() == "4 of 6"
    assert bench.model.pinned("pooling-1") == 3
    expected = bench.answer.layers["pooling-1"].image(3)
    assert by_name(page, "The unit's map", PixelView).image == expected


def test_without_a_pointer_the_strongest_cell_is_told_and_what_it_sees_is_framed(
    bench: Bench, page: UnitPage
) -> None:
    values = bench.answer.inspection.outputs["convolution-2"][0]
    row, column = divmod(int(values.argmax()), 10)
    assert said(page, "Value of the unit's cell") == (
        f"Strongest, row {row + 1}, column {column + 1}: {number_text(float(values.max()))}"
    )
    frame = by_name(page, "What the cell sees of the picture", PixelView).frame
    assert frame is not None
    # 5×5 same, pool 2, 5×5 valid: a cell sees 14 pixels, 2 apart, the first from −2 on.
    top, left = max(0, 2 * row - 2), max(0, 2 * column - 2)
    assert (frame.top(), frame.left()) == (top, left)
    assert frame.bottom() == min(28, 2 * row + 12)


def test_a_cell_of_the_map_is_pointed_at_with_the_arrow_keys(bench: Bench, page: UnitPage) -> None:
    view = by_name(page, "The unit's map", PixelView)
    view.setFocus()
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down)
    row, column = bench.model.cell.row, bench.model.cell.column  # type: ignore[union-attr]
    value = float(bench.answer.inspection.outputs["convolution-2"][0, row, column])
    assert said(page, "Value of the unit's cell").startswith(f"Row {row + 1}, column {column + 1}")
    assert said(page, "Value of the unit's cell").endswith(number_text(value))
    words = f"This cell sees rows {max(1, 2 * row - 1)}–{2 * row + 12}"
    assert said(page, "Where the cell looks").startswith(words)


def test_the_kernel_has_one_slice_for_each_input_map(bench: Bench, page: UnitPage) -> None:
    bench.model.pin("convolution-2", 7)
    bench.settle()
    wait_until(lambda: all_by_name(page, "The kernel's weights"), "the kernel is shown")
    shown = by_name(page, "The kernel's weights", SlicePictures).slices
    assert shown is not None
    weights = trained_lenet().weights
    assert weights is not None
    own = weights["convolution-2.convolution.weight"][7].numpy()
    np.testing.assert_array_equal(shown.weights, own)
    high = number_text(float(np.abs(own).max()))
    by_name(page, f"Weights from {number_text(-float(np.abs(own).max()))} to {high}")
    bench.document.select(["dense-1"])
    wait_until(
        lambda: _weights_shape(page) == (16, 5, 5), "the dense layer's weights lie as its maps did"
    )


def _weights_shape(page: UnitPage) -> tuple[int, ...] | None:
    views = all_by_name(page, "The kernel's weights", SlicePictures)
    shown = views[0].slices if views else None
    return None if shown is None else shown.weights.shape


def test_a_layer_without_a_kernel_says_so(bench: Bench, page: UnitPage) -> None:
    bench.document.select(["pooling-1"])
    wait_until(lambda: all_by_name(page, "Why there is no kernel"), "there is no kernel")
    wait_until(lambda: said(page, "Why there is no kernel") == FIXED_RULE, "the sentence is there")
    assert not all_by_name(page, "The kernel's weights")


def test_the_strongest_pictures_are_the_engines_and_units_are_leafed_through_at_once(
    bench: Bench, page: UnitPage, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    *_, found = strongest(trained_lenet().open(), "convolution-2", digits.test_pictures)
    monkeypatch.setattr(StrongestSearch, "start", lambda *_: pytest.fail("it is searched again"))
    for unit in (0, 5, 15):
        bench.model.pin("convolution-2", unit)
        shown = [(p.value, p.label) for p in grid(page).patches]
        assert shown == [
            (number_text(f.value), digits.classes[int(digits.test_labels[f.picture])])
            for f in found.of(unit)
        ]
    let_happen(0.3)


def test_a_click_or_return_sends_the_picture_through_the_network(
    bench: Bench, page: UnitPage, digits: Dataset
) -> None:
    *_, found = strongest(trained_lenet().open(), "convolution-2", digits.test_pictures)
    click(grid(page), grid(page).rect_of(2).topLeft() + QPoint(20, 20))
    bench.settle()
    number = found.of(0)[2].picture
    np.testing.assert_array_equal(bench.answer.inspection.picture, digits.test_pictures[number])
    assert bench.model.subject is not None
    assert bench.model.subject.title == f"Test picture {number + 1}"
    values = bench.answer.inspection.outputs["convolution-2"][0]
    assert float(values.max()) == pytest.approx(found.of(0)[2].value, abs=1e-4)
    press(grid(page), Qt.Key.Key_Right)
    press(grid(page), Qt.Key.Key_Return)
    bench.settle()
    assert bench.model.subject.title == f"Test picture {found.of(0)[3].picture + 1}"


def test_the_training_pictures_are_searched_as_well(bench: Bench, page: UnitPage) -> None:
    choose(by_name(page, "Pictures to search", QComboBox), "Training pictures")
    press(by_name(page, "Pictures to search"), Qt.Key.Key_Return)
    wait_until(
        lambda: said(page, "State of the search").startswith("The strongest of 4,000"),
        "the training pictures are searched",
        30,
    )


def test_a_search_is_stopped_and_not_begun_again_unasked(bench: Bench, page: UnitPage) -> None:
    choose(by_name(page, "Pictures to search", QComboBox), "Training pictures")
    press(by_name(page, "Pictures to search"), Qt.Key.Key_Return)
    click(by_name(page, "Stop the search", QPushButton))
    bench.model.pin("convolution-2", 3)
    let_happen(0.4)
    assert not page.strongest.search.running
    words = said(page, "State of the search")
    assert words.startswith("Stopped") or "not been searched" in words
    click(by_name(page, "Search the pictures", QPushButton))
    searched(page)


def test_other_weights_are_searched_anew(bench: Bench, page: UnitPage) -> None:
    before = [p.value for p in grid(page).patches]
    target = trained_lenet()
    assert target.weights is not None
    halves = {name: tensor / 2 for name, tensor in target.weights.items()}
    bench.document.add_trained(
        Trained(target.network, target.preprocessing, target.classes, halves, None)
    )
    wait_until(lambda: [p.value for p in grid(page).patches] != before, "new pictures", 30)
    searched(page)


def test_while_a_run_goes_on_nothing_is_searched_unasked_and_what_is_older_says_so(
    bench: Bench, page: UnitPage, digits: Dataset
) -> None:
    bench.session.start(digits, "cpu")
    bench.script.allow(3)
    wait_until(lambda: "earlier weights" in said(page, "State of the search"), "it says so", 20)
    assert len(grid(page).patches) == 9
    let_happen(0.4)
    assert not page.strongest.search.running
    bench.session.stop()
    bench.script.allow(1)
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    searched(page)


def test_a_unit_that_nothing_excites_says_so(
    bench: Bench, page: UnitPage, in_no_time: None
) -> None:
    target = trained_lenet()
    assert target.weights is not None
    dead = {name: tensor.clone() for name, tensor in target.weights.items()}
    dead["convolution-2.convolution.bias"][4] = -1000
    bench.document.add_trained(
        Trained(target.network, target.preprocessing, target.classes, dead, None)
    )
    bench.model.pin("convolution-2", 4)
    bench.settle()
    wait_until(lambda: "gives 0 for all" in said(page, "State of the search"), "it is told", 30)
    click(by_name(page, "Grow a picture", QPushButton))
    wait_until(lambda: said(page, "State of the grown picture") == DEAD, "it is told", 30)
    wait_until(lambda: not page.grown.growth.running, "it has ended")


def test_a_picture_is_grown_before_ones_eyes(
    bench: Bench, page: UnitPage, in_no_time: None
) -> None:
    bench.document.select(["dense-3"])
    bench.model.pin("dense-3", 3)
    bench.settle()
    searched(page)
    view = by_name(page, "The grown picture", PixelView)
    assert view.image.isNull()
    steps: set[str] = set()
    click(by_name(page, "Grow a picture", QPushButton))
    label = by_name(page, "Activation of the grown picture", QLabel)

    def done() -> bool:
        steps.add(label.text())
        return label.text().startswith("Step 200 of 200")

    wait_until(done, "the picture has grown", 30)
    assert len(steps) >= 5
    wait_until(lambda: "times what" in said(page, "State of the grown picture"), "it is compared")
    assert float(said(page, "State of the grown picture").split()[0]) > 1
    told = page.grown.growth.told[-1]
    click(by_name(page, "Look into the grown picture", QPushButton))
    bench.settle()
    answer = float(bench.answer.inspection.outputs["dense-3"][3])
    assert answer == pytest.approx(told.activation, abs=1e-3)
    assert bench.answer.inspection.probabilities is not None
    assert int(bench.answer.inspection.probabilities.argmax()) == 3


def test_growing_stops_when_asked_and_when_another_unit_is_chosen(
    bench: Bench, page: UnitPage
) -> None:
    click(by_name(page, "Grow a picture", QPushButton))
    wait_until(lambda: page.grown.growth.told, "it has begun")
    click(by_name(page, "Stop growing", QPushButton))
    assert not page.grown.growth.running
    assert not by_name(page, "The grown picture", PixelView).image.isNull()
    first = page.grown.growth.told[0].pixels
    click(by_name(page, "Grow from other noise", QPushButton))
    wait_until(lambda: page.grown.growth.told, "it has begun again")
    assert (page.grown.growth.told[0].pixels != first).any()
    bench.model.pin("convolution-2", 9)
    assert not page.grown.growth.running
    assert by_name(page, "The grown picture", PixelView).image.isNull()


def test_nothing_is_done_while_the_page_is_hidden(bench: Bench, page: UnitPage) -> None:
    click(by_name(page, "Grow a picture", QPushButton))
    page.hide()
    assert not page.grown.growth.running
    assert not page.strongest.search.running
    bench.document.select(["dense-2"])
    let_happen(0.4)
    assert not page.strongest.search.running


def test_numbers_of_a_vector_are_units_too(bench: Bench, page: UnitPage) -> None:
    bench.document.select(["dense-3"])
    bench.model.pin("dense-3", 4)
    bench.settle()
    assert len(by_name(page, "The block's numbers", BarList).bars) == 10
    value = number_text(float(bench.answer.inspection.outputs["dense-3"][4]))
    assert said(page, "Value of the unit's cell") == f"Answer for 4: {value}"
    assert said(page, "Where the cell looks") == "A number of a vector sees the whole picture."
    searched(page)
    assert all(patch.whole for patch in grid(page).patches)
    assert not by_name(page, "What is made large", QComboBox).isEnabled()


def test_without_data_and_without_a_layer_a_sentence_stands_there(empty_bench: Bench) -> None:
    page = UnitPage(empty_bench.model)
    empty_bench.workspace.add_page(Page("Unit", "", page))
    empty_bench.workspace.show_page(page)
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "The data that this network is for are not loaded yet." in words
    empty_bench.document.select([])
    words = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert "Choose a layer to look at one of its units." in words


@pytest.mark.parametrize("size", [(1180, 700), (1640, 1000)])
def test_nothing_jumps_while_units_are_searched_and_grown(
    bench: Bench, page: UnitPage, size: tuple[int, int]
) -> None:
    bench.window.resize(*size)
    let_happen(0.3)
    places = [part.geometry() for part in (page.strongest, page.grown, page.map)]
    choose(by_name(page, "Pictures to search", QComboBox), "Training pictures")
    press(by_name(page, "Pictures to search"), Qt.Key.Key_Return)
    click(by_name(page, "Grow a picture", QPushButton))
    for _ in range(6):
        let_happen(0.1)
        assert [p.geometry() for p in (page.strongest, page.grown, page.map)] == places


def test_it_is_painted_in_the_dark_as_well(bench: Bench, page: UnitPage) -> None:
    theme.apply(_application(), Qt.ColorScheme.Dark)
    let_happen(0.05)
    shown = page.grab().toImage()
    theme.apply(_application(), Qt.ColorScheme.Light)
    _application().setStyleSheet("")
    assert shown.pixelColor(page.width() // 2, page.height() - 4).lightness() < 128


def _application():  # type: ignore[no-untyped-def]
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def test_of_a_layer_that_has_become_smaller_the_first_unit_is_shown(
    bench: Bench, page: UnitPage
) -> None:
    bench.model.pin("convolution-2", 15)
    bench.document.edit("convolution-2", "kernels", 3)
    bench.settle()
    assert by_name(page, "Unit", QSpinBox).text() == "1 of 3"
    bench.document.undo()
    bench.settle()
    assert by_name(page, "Unit", QSpinBox).text() == "16 of 16"
