"""What if, in a window: kernels typed, dragged, painted, and replaced by known ones."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QToolButton

from engine.data.dataset import Dataset
from gui.widgets.number_field import NumberField
from tests.helpers.inspect_bench import Bench
from tests.helpers.what_if_bench import LAYER, Tried, tried_on
from tests.helpers.window import (
    by_name,
    click_name,
    press,
    stroke,
    type_text,
)


@pytest.fixture
def tried(bench: Bench, digits: Dataset) -> Tried:
    return tried_on(bench, digits)


def test_cells_of_a_kernel_are_typed_dragged_painted_and_emptied(tried: Tried) -> None:
    grid, changes = tried.grid, lambda: tried.bench.model.changes.kernel(LAYER, 0, 0)
    own = grid.numbers.copy()
    press(grid, Qt.Key.Key_Right)
    press(grid, Qt.Key.Key_Down)
    press(grid, Qt.Key.Key_1)
    field = by_name(grid, "Number of the cell", QLineEdit)
    QTest.keyClicks(field, ".25")
    press(field, Qt.Key.Key_Return)
    tried.settle()
    typed = np.array(changes())
    assert typed[1, 1] == 1.25
    typed[1, 1] = own[1, 1]
    np.testing.assert_allclose(typed, own, rtol=1e-6)
    assert tried.bench.text("Kernel that is shown").startswith("Kernel 1")
    corner = grid.rect_of(0, 0).center()
    stroke(grid, corner, corner - QPoint(0, 20), corner - QPoint(0, 40))
    tried.settle()
    assert np.array(changes())[0, 0] > own[0, 0] + 0.1
    press(grid, Qt.Key.Key_Delete)
    tried.settle()
    assert np.array(changes())[0, 0] == 0
    click_name(tried.page, "Paint")
    type_text(by_name(tried.page, "Number to paint with", NumberField), "0.5")
    stroke(grid, *(grid.rect_of(4, column).center() for column in range(5)))
    tried.settle()
    assert np.array(changes())[4].tolist() == [0.5] * 5
    tried.undo()  # the whole stroke
    assert np.array(changes())[4].tolist() == pytest.approx(own[4].tolist())
    click_name(tried.page, "Reset the kernel")
    tried.settle()
    assert tried.bench.model.changes.is_empty
    np.testing.assert_allclose(grid.numbers, own)


def test_what_is_no_number_leaves_the_cell_and_says_so(tried: Tried) -> None:
    own = tried.grid.numbers.copy()
    press(tried.grid, Qt.Key.Key_Minus)
    field = by_name(tried.grid, "Number of the cell", QLineEdit)
    QTest.keyClicks(field, "x1")
    press(field, Qt.Key.Key_Return)
    assert tried.bench.said[-1].sentence == "“-x1” is no number: the cell keeps the one it had."
    np.testing.assert_array_equal(tried.grid.numbers, own)
    press(tried.grid, Qt.Key.Key_7)
    press(by_name(tried.grid, "Number of the cell", QLineEdit), Qt.Key.Key_Escape)
    assert tried.bench.model.changes.is_empty


def test_a_recipe_takes_the_strength_of_the_slice_that_it_replaces(tried: Tried) -> None:
    own = tried.grid.numbers.copy()
    click_name(tried.page, "Sobel x")
    tried.settle()
    shown = tried.grid.numbers
    assert np.linalg.norm(shown) == pytest.approx(np.linalg.norm(own), rel=1e-5)
    np.testing.assert_allclose(shown[2] / shown[2, 4] * 6, [-6, -12, 0, 12, 6], atol=1e-5)
    assert len(tried.bench.model.changes) == 1
    click_name(tried.page, "In all input maps")
    click_name(tried.page, "Gaussian blur")
    tried.settle()
    assert len(tried.bench.model.changes) == 6
    spin = by_name(tried.page, "Input map", QSpinBox)
    spin.setFocus()
    press(spin, Qt.Key.Key_Up, times=5)
    assert tried.bench.text("Kernel that is shown") == "Kernel 1, the slice for input map 6"
    assert tried.grid.numbers.min() > 0
    tried.undo()
    assert len(tried.bench.model.changes) == 1


def test_only_layers_with_kernels_offer_them_and_only_recipes_that_fit(tried: Tried) -> None:
    choose = by_name(tried.page, "Layer", QComboBox)
    choose.setFocus()
    assert choose.currentText() == "Convolution 2"
    press(choose, Qt.Key.Key_Down)
    tried.settle()
    assert tried.bench.document.current == "pooling-2"
    assert not tried.page.kernel.isVisible()
    tried.bench.document.edit("convolution-1", "kernel", (2, 2))
    tried.bench.document.select(["convolution-1"])
    tried.settle()
    assert tried.page.kernel.isVisible()
    assert by_name(tried.page, "Sobel x", QToolButton).isEnabled()
    button = by_name(tried.page, "Sharpen", QToolButton)
    assert not button.isEnabled()
    assert "at least 3×3, and this one has 2×2" in button.toolTip()
