"""The known kernels: their formulas, scipy's and scikit-image's numbers, and what doesn't fit."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from skimage.filters import gabor_kernel

from engine.inspection import recipes
from engine.inspection.recipes import RECIPES, DoesNotFit, KernelRecipe, recipe, with_norm

every_recipe = pytest.mark.parametrize("one", RECIPES, ids=lambda one: one.name)
SIZES = [(h, w) for h in range(1, 10) for w in range(1, 10)]
SPOT = np.zeros((15, 15))
SPOT[7, 7] = 1


def test_the_kernels_of_three_by_three_are_those_of_the_books() -> None:
    books = {
        "identity": [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
        "sobel_x": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
        "sobel_y": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
        "box_blur": np.full((3, 3), 1 / 9),
        "sharpen": [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
        "emboss": [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]],
        "laplacian": [[0, 1, 0], [1, -4, 1], [0, 1, 0]],
    }
    for name, expected in books.items():
        np.testing.assert_allclose(recipe(name).kernel((3, 3)), expected, atol=1e-12)


@pytest.mark.parametrize(
    ("name", "filtered"),
    [
        ("sobel_x", ndimage.sobel(SPOT, 1)),
        ("sobel_y", ndimage.sobel(SPOT, 0)),
        ("laplacian", ndimage.laplace(SPOT)),
        ("box_blur", ndimage.uniform_filter(SPOT, 3)),
        ("gaussian_blur", ndimage.gaussian_filter(SPOT, 0.8, radius=1)),
    ],
)
def test_a_layer_with_the_kernel_gives_what_scipy_gives(name: str, filtered: np.ndarray) -> None:
    import torch

    kernel = torch.tensor(recipe(name).kernel((3, 3)))[None, None]
    ours = torch.nn.functional.conv2d(torch.tensor(SPOT)[None, None], kernel, padding=1)
    np.testing.assert_allclose(ours[0, 0].numpy(), filtered, atol=1e-9)


def test_larger_sobels_and_laplacians_are_smaller_ones_of_a_blurred_picture() -> None:
    binomial = np.outer([1, 2, 1], [1, 2, 1])
    np.testing.assert_allclose(
        recipes.sobel_x((5, 5)), ndimage.convolve(np.pad(recipes.sobel_x((3, 3)), 1), binomial)
    )
    row = np.array([1, 4, 6, 4, 1])
    np.testing.assert_allclose(recipes.sobel_x((5, 5)), np.outer(row, [-1, -2, 0, 2, 1]))
    np.testing.assert_allclose(
        recipes.laplacian((5, 5)),
        ndimage.convolve(np.pad(recipes.laplacian((3, 3)), 1), binomial / 16),
    )


@pytest.mark.parametrize("angle", [0, 30, 90, 135])
def test_gabor_is_that_of_scikit_image_without_its_mean(angle: float) -> None:
    ours = recipes.gabor((9, 9), angle)
    wavelength = 6.0
    deviation = 0.56 * wavelength
    # There rows count downwards, so that angles turn clockwise.
    theirs = gabor_kernel(
        1 / wavelength, -np.radians(angle), sigma_x=deviation, sigma_y=deviation, n_stds=2
    )
    middle = theirs.shape[0] // 2
    theirs = theirs[middle - 4 : middle + 5, middle - 4 : middle + 5]
    window = np.abs(theirs)
    wave = theirs.real - window * theirs.real.sum() / window.sum()
    np.testing.assert_allclose(ours, wave * 2 * np.pi * deviation**2, atol=1e-9)


def test_gabor_answers_stripes_across_its_angle_most() -> None:
    rows, columns = np.mgrid[0:9, 0:9] - 4
    upright = np.cos(2 * np.pi * columns / 6)
    level = np.cos(2 * np.pi * rows / 6)
    assert (recipes.gabor((9, 9), 0) * upright).sum() > 5 * abs(
        (recipes.gabor((9, 9), 0) * level).sum()
    )
    np.testing.assert_allclose(recipes.gabor((9, 9), 90), recipes.gabor((9, 9), 0).T, atol=1e-12)


@every_recipe
def test_each_fits_every_size_from_its_least_on_and_says_why_where_it_does_not(
    one: KernelRecipe,
) -> None:
    for size in SIZES:
        if one.refusal(size):
            with pytest.raises(DoesNotFit, match=f"^{one.title} needs .*{size[0]}×{size[1]}"):
                one.kernel(size)
            smaller = size[0] < one.least[0] or size[1] < one.least[1]
            assert smaller or (one.odd and (size[0] % 2 == 0 or size[1] % 2 == 0))
        else:
            kernel = one.kernel(size, 40)
            assert kernel.shape == size
            assert np.isfinite(kernel).all()
            assert np.abs(kernel).max() > 0


@every_recipe
def test_plain_areas_stay_as_they_are_or_give_nothing(one: KernelRecipe) -> None:
    finds = one.name in ("sobel_x", "sobel_y", "laplacian", "gabor")
    for size in [(3, 3), (5, 5), (7, 5), (3, 9)]:
        assert one.kernel(size, 20).sum() == pytest.approx(0 if finds else 1, abs=1e-9)


def test_a_kernel_is_brought_to_the_norm_of_the_one_that_it_replaces() -> None:
    kernel = with_norm(recipes.sobel_x((3, 3)), 0.25)
    assert np.linalg.norm(kernel) == pytest.approx(0.25)
    assert kernel[1, 2] == pytest.approx(2 * kernel[0, 2])
    np.testing.assert_array_equal(with_norm(np.zeros((3, 3)), 2), np.zeros((3, 3)))
