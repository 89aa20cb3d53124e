"""Translation equivariance: does shifting first give what shifting afterwards gives?"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Block, Convolution, Pooling
from engine.blocks.borders import FILLS, Fill
from engine.check import Fields, check
from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.options import Options
from engine.experiments.pictures import Picture, picture_setting
from engine.experiments.shelf import RecipeName, shelf_kernel
from engine.inspection.activations import DesignInspector, Values
from engine.network import Network
from engine.receptive_field import ReceptiveField
from engine.settings import setting

if TYPE_CHECKING:
    from engine.build import Weights

Shift = tuple[int, int]
"""Pixels down and to the right; negative: up and to the left."""
EQUAL = 1e-5
"""Differences below it are rounding: sums of the same numbers, taken in another order."""
ON_SHOW: tuple[RecipeName, ...] = ("sobel_x", "sobel_y", "laplacian", "gabor")
ANGLE = 45.0
"""Of the Gabor kernel."""
SHRUNK = 64
"""The side of sample pictures; those of a data set keep their own."""


class EquivarianceOptions(Options):
    """A network of one convolution, and what may stand behind it; or the person's own."""

    picture: Picture = picture_setting("cat")
    network: Literal["small", "own"] = setting(
        "small",
        label="Network",
        help="One convolution with settings to try, or the network that is open in Design.",
        choices={"small": "One layer", "own": "Your own"},
    )
    kernels: Literal["shelf", "seed"] = setting(
        "shelf",
        label="Kernels",
        help="Known kernels, or any that chance draws: it holds for all.",
        choices={"shelf": "Known", "seed": "By chance"},
        when=("network", ("small",)),
    )
    size: Literal["3", "5", "7"] = setting(
        "3",
        label="Kernel size",
        help="Height and width of the kernels.",
        choices={"3": "3×3", "5": "5×5", "7": "7×7"},
        when=("network", ("small",)),
    )
    stride: int = setting(
        1,
        label="Stride",
        help="How far the kernel moves from one result to the next.",
        effect="At 2 the maps can only follow a shift by a whole number of steps: by 1 pixel they "
        "can't.",
        unit="cells",
        ge=1,
        le=4,
        when=("network", ("small",)),
    )
    padding: Literal["valid", "same"] = setting(
        "valid",
        label="Padding",
        help="Whether cells are added around the picture, so that maps stay as large.",
        effect="Zeros don't move with the picture: the border of the maps changes.",
        choices={"valid": "None", "same": "Same size"},
        when=("network", ("small",)),
    )
    padding_mode: Fill = setting(
        "zeros",
        label="Padding mode",
        help="What the cells around the border hold.",
        effect="Wrapped around, a picture has no border: the maps follow everywhere.",
        choices=FILLS,
        when=("padding", ("same",)),
    )
    pooling: Literal["none", "max", "average"] = setting(
        "none",
        label="Pooling",
        help="Pooling behind the convolution: 2×2, with a stride of 2.",
        effect="Like a stride of 2: shifts by 1 pixel can't be followed any more.",
        choices={"none": "None", "max": "Max 2×2", "average": "Average 2×2"},
        when=("network", ("small",)),
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Where chance begins.",
        ge=0,
        le=9999,
        when=("kernels", ("seed",)),
    )

    def design(self) -> Network:
        """Return the small network: a convolution with ReLU, and the pooling behind it."""
        side = int(self.size)
        blocks: list[Block] = [
            Convolution(
                kernels=len(ON_SHOW),
                kernel=(side, side),
                stride=(self.stride, self.stride),
                padding=self.padding,
                padding_mode=self.padding_mode,
                activation="relu",
            )
        ]
        if self.pooling != "none":
            blocks.append(Pooling(mode=self.pooling))
        return Network.of(*blocks)


@dataclass(frozen=True, eq=False)
class Subject:
    """A network that is looked into, opened once for any number of pictures and shifts."""

    inspector: DesignInspector
    fields: dict[str, Fields]
    """What a cell of each layer that gives maps sees; in the network's order."""

    @property
    def layers(self) -> tuple[str, ...]:
        return tuple(self.fields)


@dataclass(frozen=True, eq=False)
class Compared:
    """Both ways round, for all maps of a layer."""

    shift: Shift
    layer: str
    picture: Pixels
    """The shifted one (height, width, channels), as the network sees it."""
    shifted_first: Values
    """(maps, height, width): what the layer makes of the shifted picture."""
    shifted_after: Values
    """The layer's maps of the picture, shifted by ``cells``; what leaves comes in again."""
    cells: Shift
    """By how many whole cells the maps were shifted: the nearest that there is to the shift."""
    whole: bool
    """Whether the shift is a whole number of cells."""
    inner: NDArray[np.bool_]
    """(height, width): the cells that see neither padding nor what came in again."""

    @property
    def difference(self) -> Values:
        """(maps, height, width), from 0 up."""
        apart: Values = np.abs(self.shifted_first - self.shifted_after)
        return apart

    def inside(self) -> float:
        """Return the largest difference of all maps away from the border; NaN if all is border."""
        return float(self.difference[:, self.inner].max()) if self.inner.any() else float("nan")

    def inside_of_each(self) -> Values:
        """Return the largest difference of each map away from the border, (maps,)."""
        if not self.inner.any():
            return np.full(len(self.shifted_first), np.nan, np.float32)
        largest: Values = self.difference[:, self.inner].max(axis=1)
        return largest

    def everywhere(self) -> float:
        """Return the largest difference of all maps, the border with them."""
        return float(self.difference.max())


def small_subject(options: EquivarianceOptions, height: int, width: int) -> Subject:
    """Open the small network for grey pictures of this size, whose bytes become 0 to 1."""
    network = options.design()
    shape = Preprocessing(channels=1, height=height, width=width, mean=(0.0,), deviation=(1.0,))
    return subject(network, shape, _weights(options, network), seed=options.seed)


def subject(
    network: Network,
    preprocessing: Preprocessing,
    weights: Weights | None,
    classes: int = 1,
    seed: int = 0,
) -> Subject:
    """Open a network; blocks that ``weights`` don't fit are initialised from ``seed``."""
    report = check(network, preprocessing.shape, classes)
    inspector = DesignInspector(network, preprocessing, classes, weights, seed)
    fields = {
        one.id: one.receptive_field
        for one in report.blocks
        if one.id in inspector.layer_ids
        and one.receptive_field is not None
        and len(one.output_shape or ()) == 3
    }
    return Subject(inspector, fields)


def compare(of: Subject, pixels: Pixels, layer: str, shift: Shift) -> Compared:
    """Shift a picture (height, width, channels) and its maps, and compare.

    What leaves on one side comes in on the other. Where the shift is no whole number of the maps'
    cells, the nearest whole numbers are tried, and the best of them counts. Raises KeyError for a
    layer that gives no maps.
    """
    fields = of.fields[layer]
    shifted = np.roll(pixels, shift, axis=(0, 1))
    first = of.inspector.inspect(shifted).outputs[layer]
    maps = of.inspector.inspect(pixels).outputs[layer]
    tried = [
        _compared(shifted, first, maps, fields, layer, shift, (down, right))
        for down in _nearest(shift[0], fields[0])
        for right in _nearest(shift[1], fields[1])
    ]
    return min(tried, key=lambda one: np.nan_to_num(one.inside(), nan=one.everywhere()))


def _compared(
    picture: Pixels,
    first: Values,
    maps: Values,
    fields: Fields,
    layer: str,
    shift: Shift,
    cells: Shift,
) -> Compared:
    rows, columns = (
        _away_from_border(field, size, moved, steps, picture.shape[axis])
        for axis, (field, size, moved, steps) in enumerate(
            zip(fields, maps.shape[1:], shift, cells, strict=True)
        )
    )
    whole = all(
        steps * field.jump == moved
        for field, moved, steps in zip(fields, shift, cells, strict=True)
    )
    after = np.roll(maps, cells, axis=(1, 2))
    inner = rows[:, None] & columns
    return Compared(shift, layer, picture, first, after, cells, whole, inner)


def _nearest(moved: int, field: ReceptiveField) -> tuple[int, ...]:
    """Return the whole numbers of cells next to a shift by ``moved`` pixels: one or two."""
    steps = moved / field.jump
    return tuple(dict.fromkeys((floor(steps), ceil(steps))))


def _away_from_border(
    field: ReceptiveField, size: int, moved: int, steps: int, pixels: int
) -> NDArray[np.bool_]:
    """Return (size,): which cells of shifted maps see, both ways round, nothing but pixels that
    lie side by side in the picture: neither padding nor the edge of what came in again.
    """

    def clear(index: int) -> bool:
        before = index - steps
        now, then = field.cells(index), field.cells(before)
        there = 0 <= before < size and then.start >= 0 and then.stop <= pixels
        return there and now.start >= max(0, moved) and now.stop <= pixels + min(0, moved)

    return np.array([clear(index) for index in range(size)])


def _weights(options: EquivarianceOptions, network: Network) -> Weights | None:
    """Return the known kernels as the small network's weights; None where chance draws them."""
    if options.kernels == "seed":
        return None
    import torch

    side = int(options.size)
    kernels = np.stack([shelf_kernel(name, (side, side), ANGLE) for name in ON_SHOW])
    name = f"{network.ids[0]}.convolution"
    weight = torch.tensor(kernels, dtype=torch.float32)[:, None]
    return {f"{name}.weight": weight, f"{name}.bias": torch.zeros(len(ON_SHOW))}
