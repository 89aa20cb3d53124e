"""Shift first or afterwards: where it is the same, and what breaks it."""

from __future__ import annotations

import numpy as np
import pytest

from engine.build import build
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.experiments.equivariance import (
    EQUAL,
    SHRUNK,
    Compared,
    EquivarianceOptions,
    compare,
    small_subject,
    subject,
)
from engine.experiments.pictures import sample
from engine.presets import LENET5

SHIFTS = ((0, 1), (3, -2), (-7, 5), (4, 0))


@pytest.fixture(scope="module")
def cat() -> np.ndarray:
    size = {"channels": 1, "height": SHRUNK, "width": SHRUNK}
    return Preprocessing(**size, mean=(0.0,), deviation=(1.0,)).fit(sample("cat"))


def compared(cat: np.ndarray, shift: tuple[int, int], **settings: object) -> Compared:
    opened = small_subject(EquivarianceOptions(**settings), SHRUNK, SHRUNK)
    return compare(opened, cat, opened.layers[-1], shift)


@pytest.mark.parametrize("size", ["3", "5", "7"])
@pytest.mark.parametrize("seed", [None, 0, 1, 2])
def test_at_stride_1_maps_follow_the_picture_inside_the_border(
    cat: np.ndarray, size: str, seed: int | None
) -> None:
    drawn = {} if seed is None else {"kernels": "seed", "seed": seed}
    for padding in ("valid", "same"):
        for shift in SHIFTS:
            one = compared(cat, shift, size=size, padding=padding, **drawn)
            assert one.inner.mean() > 0.5
            assert one.whole
            assert one.inside() < EQUAL
            assert np.abs(one.shifted_first).max() > 0.1, "there is something to compare"


def test_a_stride_of_2_follows_even_shifts_and_no_odd_ones(cat: np.ndarray) -> None:
    for shift in ((2, 0), (-4, 6)):
        even = compared(cat, shift, stride=2)
        assert (even.whole, even.cells) == (True, (shift[0] // 2, shift[1] // 2))
        assert even.inside() < EQUAL
    for shift in ((1, 0), (0, 3), (-5, 2)):
        odd = compared(cat, shift, stride=2)
        assert not odd.whole
        assert odd.inside() > 0.1


def test_of_the_whole_steps_next_to_a_shift_the_better_one_counts(cat: np.ndarray) -> None:
    for shift, cells in (((1, 0), (0, 0)), ((2, 0), (1, 0)), ((-2, 2), (-1, 1))):
        assert compared(cat, shift, stride=3).cells == cells


@pytest.mark.parametrize("mode", ["max", "average"])
def test_pooling_follows_even_shifts_alone_and_moves_less_than_the_maps_before_it(
    cat: np.ndarray, mode: str
) -> None:
    assert compared(cat, (2, -2), pooling=mode).inside() < EQUAL
    assert compared(cat, (1, 0), pooling=mode).inside() > 0.1


def test_zeros_around_the_picture_break_the_border_alone(cat: np.ndarray) -> None:
    one = compared(cat, (0, 2), padding="same")
    assert one.inside() < EQUAL
    assert one.everywhere() > 0.1
    broken = np.flatnonzero((one.difference > EQUAL).any(axis=(0, 1)))
    assert set(broken) <= {0, 1, 2, SHRUNK - 1}


def test_wrapped_around_there_is_no_border_to_break(cat: np.ndarray) -> None:
    for shift in SHIFTS:
        one = compared(cat, shift, padding="same", padding_mode="circular")
        assert one.everywhere() < EQUAL


def test_every_convolution_of_lenet_follows_by_whole_steps_of_all_strides_before_it() -> None:
    digits = catalogue.load("mnist-5k")
    weights = build(LENET5.network, (1, 28, 28), 10, seed=5).weights()
    opened = subject(LENET5.network, digits.preprocessing, weights, 10)
    second = [i for i in opened.layers if i.startswith("convolution")][1]
    picture = digits.test_pictures[3]
    assert compare(opened, picture, second, (2, -2)).inside() < EQUAL
    odd = compare(opened, picture, second, (1, 0))
    assert odd.inside() > 0.01
    # Those of single maps: one of them is the largest of all.
    assert odd.inside_of_each().max() == pytest.approx(odd.inside())


def test_where_all_is_border_no_number_is_told(cat: np.ndarray) -> None:
    one = compared(cat, (SHRUNK - 2, 0))
    assert not one.inner.any()
    assert np.isnan(one.inside())
    assert np.isnan(one.inside_of_each()).all()
