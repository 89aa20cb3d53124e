"""Kernels that image processing has long known, to be put into a network by hand.

All are written as a convolution layer applies them, without turning them round (a
cross-correlation): Sobel x is positive where the picture becomes brighter to the right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import pi, radians

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
Size = tuple[int, int]
"""Height and width."""


class DoesNotFit(ValueError):
    """A recipe has no meaning in a kernel of this size: one sentence that says which it needs."""


@dataclass(frozen=True)
class KernelRecipe:
    """A kernel for every size from ``least`` on."""

    name: str
    title: str
    help: str
    make: Callable[[Size, float], Numbers]
    """Size and angle in degrees → (height, width). Ask ``kernel``, which refuses what can't be."""
    least: Size = (1, 1)
    odd: bool = False
    """It has a middle cell, so that both sides must be odd."""
    turns: bool = False
    """The angle matters."""

    def refusal(self, size: Size) -> str:
        """Return why a kernel of this size can't be one, in a sentence; empty where it can."""
        high, wide = size
        if high < self.least[0] or wide < self.least[1]:
            needed = f"{self.least[0]}×{self.least[1]}"
            return (
                f"{self.title} needs a kernel of at least {needed}, and this one has {_by(size)}."
            )
        if self.odd and (high % 2 == 0 or wide % 2 == 0):
            return (
                f"{self.title} needs a middle cell, so odd sides such as 3×3 or 5×5, and this "
                f"kernel has {_by(size)}."
            )
        return ""

    def kernel(self, size: Size, angle: float = 0.0) -> Numbers:
        """Return (height, width) as its formula gives it. ``angle`` in degrees, anticlockwise.

        Raises DoesNotFit.
        """
        refused = self.refusal(size)
        if refused:
            raise DoesNotFit(refused)
        return self.make(size, angle)


def with_norm(kernel: Numbers, norm: float) -> Numbers:
    """Return the kernel with the root of the sum of its squares brought to ``norm``.

    A kernel put in by hand then moves a layer's output about as much as the one before it did.
    """
    own = float(np.linalg.norm(kernel))
    return kernel * (norm / own) if own else kernel


def identity(size: Size) -> Numbers:
    """1 in the middle, 0 around it: the map stays as it is. Of an even side, the cell before the
    middle, where "same" padding keeps the map in its place.
    """
    kernel = np.zeros(size)
    kernel[(size[0] - 1) // 2, (size[1] - 1) // 2] = 1
    return kernel


def sobel_x(size: Size) -> Numbers:
    """Smoothing down the rows times the derivative along them (Sobel and Feldman 1968).

    3×3: (1 2 1)ᵀ (−1 0 1). Larger ones are built as OpenCV's ``getDerivKernels`` builds them, of
    binomial coefficients.
    """
    return np.outer(_binomial(size[0]), _derivative(size[1]))


def sobel_y(size: Size) -> Numbers:
    """Sobel x, transposed: positive where the picture becomes brighter downwards."""
    return sobel_x((size[1], size[0])).T


def box_blur(size: Size) -> Numbers:
    """The mean of all cells: 1/(height · width) everywhere."""
    return np.full(size, 1 / (size[0] * size[1]))


def gaussian_blur(size: Size) -> Numbers:
    """exp(−x²/2σ²) along either side, brought to the sum 1. σ = 0.3 · ((n − 1)/2 − 1) + 0.8 for n
    cells, as OpenCV's ``getGaussianKernel`` has it.
    """
    return np.outer(_gaussian(size[0]), _gaussian(size[1]))


def laplacian(size: Size) -> Numbers:
    """∂²/∂x² + ∂²/∂y² over the four neighbours (3×3: 0 1 0, 1 −4 1, 0 1 0); larger ones do the
    same to a picture blurred with binomial weights, much as Marr and Hildreth (1980) do with a
    Gaussian. The sum is 0.
    """
    high, wide = size
    blur = np.outer(_share(_binomial(high - 2)), _share(_binomial(wide - 2)))
    kernel = np.zeros(size)
    for row, column, weight in ((0, 1, 1), (1, 0, 1), (1, 2, 1), (2, 1, 1), (1, 1, -4)):
        kernel[row : row + high - 2, column : column + wide - 2] += weight * blur
    return kernel


def sharpen(size: Size) -> Numbers:
    """The picture less its Laplacian (Gonzalez and Woods, Digital Image Processing): 3×3:
    0 −1 0, −1 5 −1, 0 −1 0. The sum is 1.
    """
    return identity(size) - laplacian(size)


def emboss(size: Size) -> Numbers:
    """The picture plus its slope from the upper left to the lower right, as if lit from there.

    3×3: −2 −1 0, −1 1 1, 0 1 2. Otherwise r/r' + c/c' for a cell r rows and c columns from the
    middle of a kernel that reaches r' and c' far, and 1 more in the middle. The sum is 1.
    """
    rows, columns = (np.linspace(-1, 1, n) for n in size)
    return identity(size) + rows[:, None] + columns[None, :]


def gabor(size: Size, angle: float) -> Numbers:
    """A wave under a Gaussian: exp(−(x'² + y'²)/2σ²) · (cos(2πx'/λ) − c), with x' along ``angle``
    (Daugman 1985). The wavelength λ is two thirds of the longer side, σ = 0.56 λ for a bandwidth
    of one octave, and c brings the sum to 0, so that plain areas give nothing.
    """
    wavelength = 2 / 3 * max(size)
    rows, columns = (np.arange(n) - (n - 1) / 2 for n in size)
    turn = radians(angle)
    along = columns[None, :] * np.cos(turn) - rows[:, None] * np.sin(turn)
    across = columns[None, :] * np.sin(turn) + rows[:, None] * np.cos(turn)
    window = np.exp(-(along**2 + across**2) / (2 * (0.56 * wavelength) ** 2))
    wave = np.cos(2 * pi * along / wavelength)
    kernel: Numbers = window * (wave - float((window * wave).sum() / window.sum()))
    return kernel


def motion_blur(size: Size, angle: float) -> Numbers:
    """The mean along a line through the middle, as if the camera had moved along ``angle``.

    A cell counts max(0, 1 − d), d being its distance from the line in cells; the sum is 1.
    """
    rows, columns = (np.arange(n) - (n - 1) / 2 for n in size)
    turn = radians(angle)
    distance = columns[None, :] * np.sin(turn) + rows[:, None] * np.cos(turn)
    return _share(np.maximum(0.0, 1 - np.abs(distance)))


RECIPES: tuple[KernelRecipe, ...] = (
    KernelRecipe("identity", "Identity", "Lets the map through as it is", lambda s, _: identity(s)),
    KernelRecipe(
        "sobel_x",
        "Sobel x",
        "Finds upright edges: bright where it becomes brighter to the right",
        lambda s, _: sobel_x(s),
        least=(1, 2),
    ),
    KernelRecipe(
        "sobel_y",
        "Sobel y",
        "Finds level edges: bright where it becomes brighter downwards",
        lambda s, _: sobel_y(s),
        least=(2, 1),
    ),
    KernelRecipe("box_blur", "Box blur", "The mean of all cells", lambda s, _: box_blur(s)),
    KernelRecipe(
        "gaussian_blur",
        "Gaussian blur",
        "A mean in which near cells count more",
        lambda s, _: gaussian_blur(s),
    ),
    KernelRecipe(
        "motion_blur",
        "Motion blur",
        "A mean along one direction, as if the camera had moved",
        motion_blur,
        turns=True,
    ),
    KernelRecipe(
        "sharpen",
        "Sharpen",
        "Makes edges stand out: the picture less its Laplacian",
        lambda s, _: sharpen(s),
        least=(3, 3),
        odd=True,
    ),
    KernelRecipe(
        "emboss",
        "Emboss",
        "Makes the map look like a relief, lit from the upper left",
        lambda s, _: emboss(s),
        least=(3, 3),
        odd=True,
    ),
    KernelRecipe(
        "laplacian",
        "Laplacian",
        "Finds spots and edges of every direction",
        lambda s, _: laplacian(s),
        least=(3, 3),
    ),
    KernelRecipe(
        "gabor",
        "Gabor",
        "Finds stripes across the angle, as cells of the visual cortex do",
        gabor,
        least=(3, 3),
        turns=True,
    ),
)


def recipe(name: str) -> KernelRecipe:
    """Return a recipe by its name. Raises KeyError for another one."""
    return {one.name: one for one in RECIPES}[name]


def _binomial(count: int) -> Numbers:
    """Return a row of Pascal's triangle with ``count`` numbers."""
    row = np.ones(1)
    for _ in range(count - 1):
        row = np.convolve(row, [1.0, 1.0])
    return row


def _derivative(count: int) -> Numbers:
    derived: Numbers = np.convolve(_binomial(count - 1), [-1.0, 1.0])
    return derived


def _share(row: Numbers) -> Numbers:
    share: Numbers = row / row.sum()
    return share


def _gaussian(count: int) -> Numbers:
    sigma = 0.3 * ((count - 1) / 2 - 1) + 0.8
    steps = np.arange(count) - (count - 1) / 2
    return _share(np.exp(-(steps**2) / (2 * sigma**2)))


def _by(size: Size) -> str:
    return f"{size[0]}×{size[1]}"
