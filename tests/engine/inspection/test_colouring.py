"""Numbers become colours that say what they are: zero, sign, size, and nothing invented."""

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from engine.inspection.colouring import (
    COLOUR_MAPS,
    DIVERGING,
    colour,
    columns_for,
    limits,
    table,
    tiles,
)


def test_limits_go_from_zero_for_maps_without_negative_numbers() -> None:
    maps = np.array([[[1.0, 4.0]], [[2.0, 3.0]]])
    low, high = limits(maps, "map")
    assert low.tolist() == [0, 0]
    assert high.tolist() == [4, 3]
    low, high = limits(maps, "layer")
    assert low.tolist() == [0, 0]
    assert high.tolist() == [4, 4]


def test_limits_are_symmetric_about_zero_for_signed_layers() -> None:
    maps = np.array([[[-1.0, 0.5]], [[2.0, 3.0]]])
    low, high = limits(maps, "map")
    assert low.tolist() == [-1, -3]
    assert high.tolist() == [1, 3]
    low, high = limits(maps, "layer")
    assert low.tolist() == [-3, -3]


def test_limits_pass_over_numbers_that_are_not_finite() -> None:
    maps = np.array([[[np.nan, np.inf, -np.inf, 2.0]]])
    low, high = limits(maps, "layer")
    assert low.tolist() == [-2]
    assert high.tolist() == [2]


@pytest.mark.parametrize("name", [*COLOUR_MAPS, DIVERGING])
def test_the_ends_of_a_map_are_the_ends_of_its_table(name: str) -> None:
    drawn = colour(np.array([[-1.0, 1.0, -9.0, 9.0]]), name, -1.0, 1.0)
    first, last = table(name)[0].tolist(), table(name)[-1].tolist()
    assert drawn[0].tolist() == [first, last, first, last]


def test_zero_is_the_neutral_middle_of_a_signed_map() -> None:
    red, green, blue = colour(np.zeros((1, 1)), DIVERGING, -3.0, 3.0)[0, 0].astype(int)
    assert max(red, green, blue) - min(red, green, blue) <= 3
    assert min(red, green, blue) > 240


@pytest.mark.parametrize("name", [*COLOUR_MAPS, DIVERGING])
def test_a_constant_map_is_drawn_in_one_colour_without_a_warning(name: str) -> None:
    maps = np.zeros((2, 3, 3))
    low, high = limits(maps, "map")
    assert len(np.unique(colour(maps, name, low, high).reshape(-1, 3), axis=0)) == 1


def test_a_number_that_is_none_is_grey_and_infinity_is_an_end() -> None:
    drawn = colour(np.array([[np.nan, np.inf, -np.inf]]), "viridis", 0.0, 1.0)[0]
    assert drawn[0].tolist() == [128, 128, 128]
    assert drawn[1].tolist() == table("viridis")[-1].tolist()
    assert drawn[2].tolist() == table("viridis")[0].tolist()


@given(
    arrays.arrays(
        np.float32, (2, 3, 3), elements=st.floats(width=32, allow_nan=True, allow_infinity=True)
    ),
    st.sampled_from(["map", "layer"]),
)
def test_any_numbers_at_all_can_be_coloured(maps: np.ndarray, scaling: str) -> None:
    low, high = limits(maps, scaling)
    assert np.isfinite(low).all()
    assert np.isfinite(high).all()
    drawn = colour(maps, "viridis", low, high)
    assert drawn.shape == (2, 3, 3, 3)
    assert drawn.dtype == np.uint8


def test_each_map_is_drawn_with_its_own_limits() -> None:
    maps = np.array([[[0.0, 1.0]], [[0.0, 100.0]]])
    drawn = colour(maps, "grey", *limits(maps, "map"))
    assert drawn[0].tolist() == drawn[1].tolist()
    drawn = colour(maps, "grey", *limits(maps, "layer"))
    assert drawn[0, 0, 1].tolist() == [3, 3, 3]


def test_tiles_keep_every_pixel_and_stand_in_reading_order() -> None:
    maps = np.arange(24, dtype=float).reshape(6, 2, 2)
    picture = tiles(maps, "grey", columns=3, scale=4, gap=2, background=(9, 9, 9))
    assert picture.shape == (2 * 8 + 2, 3 * 8 + 2 * 2, 3)
    expected = colour(maps, "grey", *limits(maps, "layer"))
    for index in range(6):
        top, left = (index // 3) * 10, (index % 3) * 10
        tile = picture[top : top + 8, left : left + 8]
        np.testing.assert_array_equal(tile[::4, ::4], expected[index])
        np.testing.assert_array_equal(tile, tile[::4, ::4].repeat(4, 0).repeat(4, 1))
    assert (picture[8:10] == 9).all()


def test_a_signed_layer_is_drawn_in_the_diverging_map() -> None:
    picture = tiles(np.array([[[-1.0, 1.0]]]), "viridis", columns=1)
    assert picture[0].tolist() == [table(DIVERGING)[0].tolist(), table(DIVERGING)[-1].tolist()]


@pytest.mark.parametrize("count", [1, 3, 6, 16, 32, 64, 120, 512])
def test_usual_numbers_of_maps_leave_no_ragged_row(count: int) -> None:
    assert count % columns_for(count, 14, 14, 2.5) == 0


def test_importing_the_module_loads_neither_matplotlib_nor_torch() -> None:
    code = (
        "import sys, engine.inspection.colouring, engine.inspection.activations;"
        "print([m for m in ('matplotlib', 'torch') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "[]"
