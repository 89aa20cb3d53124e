"""What known and learned kernels make of a picture."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy import ndimage

from engine.blocks import Convolution
from engine.build import build
from engine.experiments.kernels import (
    chosen_contrast,
    dish,
    ingredients,
    learned,
    takes_differences,
)
from engine.experiments.pictures import sample
from engine.experiments.shelf import TITLES, shelf_kernel
from engine.inspection.recipes import identity, motion_blur, recipe
from engine.network import Network
from engine.presets import LENET5, preset


@pytest.fixture(scope="module")
def cat() -> np.ndarray:
    return ingredients(sample("cat"))


@pytest.mark.parametrize("name", TITLES)
@pytest.mark.parametrize("side", [3, 7])
def test_each_channel_goes_through_the_kernel_by_itself(
    cat: np.ndarray, name: str, side: int
) -> None:
    kernel = shelf_kernel(name, (side, side), 30)
    made = dish(cat, kernel, "clipped")
    # SciPy's "nearest" repeats the border, as here; its correlation isn't turned round either.
    channels = np.moveaxis(cat, 2, 0).astype(float)
    expected = np.stack([ndimage.correlate(c, kernel, mode="nearest") for c in channels], axis=2)
    assert np.abs(made.pixels - np.clip(expected, 0, 255)).max() < 0.51
    assert made.mean == pytest.approx(np.mean(expected), abs=0.01)


def test_what_lets_through_leaves_every_byte_as_it_is(cat: np.ndarray) -> None:
    np.testing.assert_array_equal(
        dish(cat, shelf_kernel("identity", (5, 5)), "automatic").pixels, cat
    )


def test_a_kernels_sum_says_what_becomes_of_the_brightness(cat: np.ndarray) -> None:
    for name in TITLES:
        kernel = shelf_kernel(name, (3, 3))
        made = dish(cat, kernel, "automatic")
        # Only the repeated border keeps it from being exact.
        assert made.mean == pytest.approx(kernel.sum() * cat.mean(), abs=1.0)
        assert made.contrast == ("signed" if takes_differences(kernel) else "clipped")


def test_contrast_says_which_numbers_are_black_and_white(cat: np.ndarray) -> None:
    kernel = shelf_kernel("sobel_x", (3, 3))
    assert (dish(cat, kernel, "clipped").black, dish(cat, kernel, "clipped").white) == (0, 255)
    signed = dish(cat, kernel, "signed")
    assert signed.black == -signed.white < 0
    plain = np.full((16, 16, 3), 90, np.uint8)
    assert set(dish(plain, kernel, "signed").pixels.ravel()) <= {127, 128}
    stretched = dish(cat, kernel, "stretched").pixels
    assert (stretched.min(), stretched.max()) == (0, 255)


@pytest.mark.parametrize(("factor", "contrast"), [(1.0, "clipped"), (2.0, "stretched")])
def test_a_blur_that_also_brightens_is_stretched_unless_told_otherwise(
    factor: float, contrast: str
) -> None:
    kernel = factor * shelf_kernel("box_blur", (3, 3))
    assert chosen_contrast("automatic", kernel) == contrast
    assert chosen_contrast("signed", kernel) == "signed"


@pytest.mark.parametrize("name", TITLES)
def test_large_kernels_are_no_stronger_than_small_ones_and_keep_their_sum(name: str) -> None:
    small, large = (shelf_kernel(name, (side, side)) for side in (3, 7))
    if (small < 0).any():
        assert large.sum() == pytest.approx(recipe(name).kernel((7, 7), 0.0).sum(), abs=1e-9)
        strengths = [np.abs(k - k.sum() * identity(k.shape)).sum() for k in (small, large)]
        assert strengths[1] <= strengths[0] + 1e-6


def test_a_kernel_for_colour_sums_over_the_channels(cat: np.ndarray) -> None:
    slices = np.zeros((3, 3, 3))
    slices[:, 1, 1] = 0.2, 0.3, 0.5
    made = dish(cat, slices, "clipped")
    assert made.pixels.shape == (*cat.shape[:2], 1)
    assert np.abs(made.pixels[..., 0] - cat @ [0.2, 0.3, 0.5]).max() <= 0.51


def test_the_first_convolution_of_a_network_stands_on_the_shelf() -> None:
    weights = build(LENET5.network, (1, 28, 28), 10, seed=2).weights()
    found = learned(LENET5.network, weights, 1)
    assert found is not None
    assert (found.layer, len(found.kernels)) == ("convolution-1", 6)
    first = weights["convolution-1.convolution.weight"][4, 0]
    torch.testing.assert_close(torch.tensor(found.kernels[4]).float(), first)
    colour = Network.of(Convolution(kernels=2, kernel=(5, 3)))
    in_colour = learned(colour, build(colour, (3, 8, 8), None).weights(), 3)
    assert in_colour is not None
    assert in_colour.kernels[0].shape == (3, 5, 3)
    mlp = preset("mlp").network
    assert learned(mlp, build(mlp, (1, 28, 28), 10).weights(), 1) is None


def test_motion_blur_is_a_mean_along_its_direction() -> None:
    np.testing.assert_allclose(motion_blur((3, 3), 0), np.eye(3)[[1]].T @ np.full((1, 3), 1 / 3))
    np.testing.assert_allclose(motion_blur((3, 3), 90), motion_blur((3, 3), 0).T, atol=1e-12)
    slanted = motion_blur((5, 5), 45)
    assert slanted.sum() == pytest.approx(1)
    assert np.argmax(slanted[0]) == 4


def test_large_pictures_are_made_smaller_and_small_ones_left(cat: np.ndarray) -> None:
    assert cat.shape == (300, 451, 3)
    assert ingredients(sample("camera").resize((2000, 1000))).shape == (320, 640, 3)
