"""The scan's own sums against torch, over the settings that a person can choose."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.blocks import Refusal
from engine.experiments.convolution import ConvolutionOptions, Scan, cells, torch_map
from engine.experiments.pictures import sample
from engine.experiments.shelf import TITLES, resized, shelf_kernel
from engine.inspection.recipes import DoesNotFit, recipe


def scan(options: ConvolutionOptions, seed: int = 0) -> Scan:
    """Return random numbers and a random kernel of the size that the options say."""
    numbers = np.random.default_rng(seed)
    picture = numbers.integers(0, 256, (options.side, options.side)).astype(float)
    return Scan(picture, numbers.normal(size=(options.size, options.size)), options)


@settings(max_examples=25)
@given(
    size=st.integers(1, 7),
    stride=st.integers(1, 4),
    padding=st.integers(0, 6),
    mode=st.sampled_from(["zeros", "reflect", "replicate", "circular"]),
    dilation=st.integers(1, 4),
    bias=st.floats(-255, 255),
    side=st.integers(8, 14),
)
def test_every_cell_of_the_map_is_torchs_number_and_its_size_that_of_the_formula(
    size: int, stride: int, padding: int, mode: str, dilation: int, bias: float, side: int
) -> None:
    options = ConvolutionOptions(
        size=size,
        stride=stride,
        padding=padding,
        padding_mode=mode,
        dilation=dilation,
        bias=bias,
        side=side,
    )
    try:
        one = scan(options)
    except Refusal:
        assert dilation * (size - 1) + 1 > side + 2 * padding
        return
    theirs = torch_map(one)
    assert theirs.shape == one.output_size
    ours = np.array([[one.at(*cell).result for cell in row] for row in _places(theirs.shape)])
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-6)
    np.testing.assert_allclose(one.whole(), theirs, rtol=0, atol=1e-6)
    counts = [int(line.rsplit("= ", 1)[1]) for line in one.formulas()]
    assert counts == list(theirs.shape)


def _places(shape: tuple[int, ...]) -> list[list[tuple[int, int]]]:
    return [[(row, column) for column in range(shape[1])] for row in range(shape[0])]


def test_the_formula_has_the_numbers_put_in() -> None:
    one = scan(ConvolutionOptions(size=5, padding=2, stride=2, side=16))
    assert one.formulas() == ("⌊(16 + 2·2 − 5)/2⌋ + 1 = 8",) * 2


def test_a_kernel_that_is_larger_than_the_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(Refusal, match="its input has only 8 cells there"):
        scan(ConvolutionOptions(size=7, dilation=4, side=8))


def test_padding_holds_what_its_mode_says() -> None:
    picture = np.arange(64.0).reshape(8, 8)
    shown = {
        mode: Scan(
            picture,
            np.ones((1, 1)),
            ConvolutionOptions(size=1, padding=1, side=8, padding_mode=mode),
        ).padded()[0, 1:4]
        for mode in ("zeros", "reflect", "replicate", "circular")
    }
    assert {mode: list(row) for mode, row in shown.items()} == {
        "zeros": [0, 0, 0],
        "reflect": [8, 9, 10],
        "replicate": [0, 1, 2],
        "circular": [56, 57, 58],
    }


def test_a_sample_picture_becomes_as_many_cells_as_are_asked_for() -> None:
    seen = cells(sample("camera"), 20)
    assert seen.shape == (20, 20)
    assert 0 <= seen.min() < 80 < 180 < seen.max() <= 255


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("side", [3, 5, 7])
def test_every_kernel_of_the_shelf_stays_as_strong_as_it_is_at_3x3(name: str, side: int) -> None:
    kernel, usual = shelf_kernel(name, (side, side)), shelf_kernel(name, (3, 3))
    np.testing.assert_allclose(usual, recipe(name).kernel((3, 3)))
    assert kernel.sum() == pytest.approx(usual.sum(), abs=1e-9)
    assert np.abs(kernel).sum() <= np.abs(usual).sum() + 1e-9
    if name not in ("identity", "laplacian", "sharpen"):  # these blur as well, the larger they are
        assert np.abs(kernel).sum() == pytest.approx(np.abs(usual).sum())


def test_a_kernel_that_needs_more_cells_says_so() -> None:
    with pytest.raises(DoesNotFit, match="at least 3×3"):
        shelf_kernel("emboss", (1, 1))


def test_a_kernel_is_made_larger_and_smaller_around_its_middle() -> None:
    kernel = np.arange(9.0).reshape(3, 3)
    larger = resized(kernel, (5, 5))
    np.testing.assert_array_equal(larger, np.pad(kernel, 1))
    np.testing.assert_array_equal(resized(larger, (3, 3)), kernel)
    np.testing.assert_array_equal(resized(kernel, (1, 1)), [[4]])
