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
    indices,
    limits,
    palette,
    shrunk,
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


def by_the_formula(values: np.ndarray, name: str, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Say the place in the palette as the definition does: in double precision, slowly."""
    lows, spans = low[:, None, None], (high - low)[:, None, None]
    with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
        share = np.clip((values.astype(np.float64) - lows) / spans, 0, 1)
    share = np.where(spans > 0, share, 0.5 if name == DIVERGING else 0)
    return np.where(np.isnan(values), 255, np.rint(np.nan_to_num(share) * 254))


@given(
    arrays.arrays(np.float32, (3, 4, 5), elements=st.floats(-1e6, 1e6, width=32)),
    st.sampled_from(["map", "layer"]),
    st.sampled_from([np.nan, np.inf, -np.inf, 0.0]),
)
def test_quick_colours_are_those_of_the_formula(maps: np.ndarray, scaling: str, odd: float) -> None:
    maps[1, 2, 3] = odd
    low, high = limits(maps, scaling)
    name = DIVERGING if (maps < 0).any() else "magma"
    places = indices(maps, name, low, high)
    exact = by_the_formula(maps, name, low, high)
    np.testing.assert_array_equal(places == 255, np.isnan(maps))
    assert np.abs(places - exact).max() <= 1
    # What lies between two colours may be rounded to either; else they are the same.
    assert (places == exact)[np.isin(maps, [maps.min(), maps.max(), 0])].all()
    np.testing.assert_array_equal(colour(maps, name, low, high), palette(name)[places])


def test_hardly_a_real_number_is_rounded_to_the_colour_beside_its_own() -> None:
    maps = np.random.default_rng(0).normal(size=(64, 112, 112)).astype(np.float32)
    low, high = limits(maps, "map")
    apart = indices(maps, DIVERGING, low, high) != by_the_formula(maps, DIVERGING, low, high)
    assert apart.mean() < 1e-4


@pytest.mark.parametrize("size", [1e-40, 1e-35, 1e35, 3e38])
def test_numbers_of_any_size_use_the_whole_map(size: float) -> None:
    maps = np.array([[[-1.0, 0.0, 1.0]]], dtype=np.float32) * np.float32(size)
    places = indices(maps, DIVERGING, *limits(maps, "map"))
    assert places.tolist() == [[[0, 127, 254]]]


def test_a_map_is_made_smaller_by_the_means_of_blocks() -> None:
    maps = np.arange(2 * 5 * 7, dtype=np.float32).reshape(2, 5, 7)
    small = shrunk(maps, 2)
    assert small.shape == (2, 3, 4)
    assert small[1, 0, 0] == maps[1, :2, :2].mean()
    assert small[1, 1, 2] == maps[1, 2:4, 4:6].mean()
    # At the edges a map goes on as it ends.
    assert small[0, 2, 3] == maps[0, 4, 6]
    assert small[0, 0, 3] == maps[0, :2, 6].mean()
    assert shrunk(maps, 1) is maps
    maps[0, 0, 0] = np.nan
    assert np.isnan(shrunk(maps, 3)[0, 0, 0])
