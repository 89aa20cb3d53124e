"""The shelf of known kernels, in the strength in which they suit a picture of bytes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import numpy as np

from engine.inspection.recipes import Numbers, Size, identity, recipe
from engine.settings import setting

RecipeName = Literal[
    "identity",
    "box_blur",
    "gaussian_blur",
    "motion_blur",
    "sharpen",
    "emboss",
    "sobel_x",
    "sobel_y",
    "laplacian",
    "gabor",
]
TITLES: Mapping[str, str] = {
    "identity": "Identity",
    "box_blur": "Box blur",
    "gaussian_blur": "Gaussian blur",
    "motion_blur": "Motion blur",
    "sharpen": "Sharpen",
    "emboss": "Emboss",
    "sobel_x": "Sobel x",
    "sobel_y": "Sobel y",
    "laplacian": "Laplacian",
    "gabor": "Gabor",
}
USUAL: Size = (3, 3)


def recipe_setting(default: RecipeName, label: str) -> RecipeName:
    """Declare which kernel of the shelf is taken."""
    declared: RecipeName = setting(
        default,
        label=label,
        help="A kernel that image processing has long known; its numbers can be changed by hand.",
        choices={str(name): title for name, title in TITLES.items()},
    )
    return declared


def shelf_kernel(name: str, size: Size, angle: float = 0.0) -> Numbers:
    """Return a known kernel (height, width) for pictures of 0 to 255.

    A large one that takes differences would give numbers hundreds of times as large as the
    picture's: what it has besides its plain copy of the picture (its sum, in the middle) is brought
    to the strength that it has at 3×3, measured as Σ|w|. Kernels that only add up, such as blurs,
    are left alone. Raises DoesNotFit and KeyError.
    """
    known = recipe(name)
    kernel = known.kernel(size, angle)
    if not (kernel < 0).any() or known.refusal(USUAL):
        return kernel
    strong, usual = _differences(kernel), _differences(known.kernel(USUAL, angle))
    strength = float(np.abs(strong).sum())
    factor = min(1.0, float(np.abs(usual).sum()) / strength) if strength else 1.0
    weaker: Numbers = kernel - (1 - factor) * strong
    return weaker


def resized(kernel: Numbers, size: Size) -> Numbers:
    """Return a kernel (height, width) cut, or filled with zeros, around its middle."""
    result = np.zeros(size)
    before = [(own - wanted) // 2 for own, wanted in zip(kernel.shape, size, strict=True)]
    for row, column in np.ndindex(size):
        place = row + before[0], column + before[1]
        if all(0 <= at < side for at, side in zip(place, kernel.shape, strict=True)):
            result[row, column] = kernel[place]
    return result


def _differences(kernel: Numbers) -> Numbers:
    high, wide = kernel.shape
    # Sums that should be 0 or 1 may miss it by a last bit.
    copied: Numbers = kernel - round(float(kernel.sum()), 9) * identity((high, wide))
    return copied
