"""Sub-sampling and the connection table of LeNet-5 (LeCun, Bottou, Bengio and Haffner 1998,
Proceedings of the IEEE 86(11)), useful by themselves.
"""

from __future__ import annotations

from collections import OrderedDict
from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks import weight_settings
from engine.blocks.activation import LABELS, Inner, inner_activation, inner_module
from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.blocks.weights import Weighted
from engine.settings import setting
from engine.window import Pair, Window
from engine.wording import count_text, shape_text

if TYPE_CHECKING:
    import torch
    from torch import nn

LENET5_TABLE: tuple[tuple[int, ...], ...] = (
    *((first, (first + 1) % 6, (first + 2) % 6) for first in range(6)),
    *((first, (first + 1) % 6, (first + 2) % 6, (first + 3) % 6) for first in range(6)),
    *((first, first + 1, (first + 3) % 6, (first + 4) % 6) for first in range(3)),
    (0, 1, 2, 3, 4, 5),
)
"""Table I of the paper: which maps of S2 each of the 16 kernels of C3 reads."""


def _refuse_larger(title: str, kernel: Pair, shape: Shape) -> None:
    """Raise Refusal where a window without padding is larger than its input."""
    if kernel[0] <= shape[1] and kernel[1] <= shape[2]:
        return
    fit = min(kernel[0], shape[1]), min(kernel[1], shape[2])
    raise Refusal(
        f"The {title} covers {shape_text(kernel)} cells, but its input has only "
        f"{shape_text(shape[1:])}, so nothing would be left.",
        f"Make the {title} {shape_text(fit)}",
        {"kernel": fit},
    )


class Subsampling(Block):
    """The sum of each region, times a trained coefficient, plus a trained bias, a pair a channel:
    (channels, height, width) → (channels, height', width'). Regions don't overlap.
    """

    title: ClassVar[str] = "Sub-sampling"
    lesson: ClassVar[str] = "lenet5-1998"
    family: ClassVar[Family] = "pooling"
    help: ClassVar[str] = (
        "Adds up the cells of each region, multiplies by a learned coefficient and adds a learned "
        "bias: the pooling of LeNet-5, between a blur and a switch."
    )
    keywords: ClassVar[str] = "pool subsampling lenet trainable coefficient average 1998"

    kind: Literal["subsampling"] = "subsampling"
    kernel: Pair = setting(
        (2, 2),
        label="Window",
        help="Height and width of each region, and the distance from one to the next.",
        effect="Maps shrink by this factor: larger regions see further and lose more of where a "
        "feature was.",
        usual="2×2.",
        unit="cells",
    )
    activation: Inner = inner_activation("none")
    frozen: bool = weight_settings.frozen()

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape)
        _refuse_larger("window", self.kernel, shape)
        high, wide = self.windows(shape)
        return (shape[0], high.steps(shape[1]), wide.steps(shape[2]))

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        high, wide = (Window(side, side) for side in self.kernel)
        return high, wide

    def parameters(self, shape: Shape) -> int:
        return 2 * shape[0]

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        high, wide = self.windows(shape)
        return (
            f"height {high.spelled_out(shape[1])}",
            f"width {wide.spelled_out(shape[2])}",
            f"parameters 2 · {shape[0]} = {2 * shape[0]:,}",
        )

    def summary(self) -> str:
        return _summary(shape_text(self.kernel), self.activation)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        from engine.blocks.lenet_modules import TrainedSum

        parts: OrderedDict[str, nn.Module] = OrderedDict()
        parts["sum"] = TrainedSum(shape[0], self.kernel)
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(parts)

    def initialise(self, module: nn.Module, generator: torch.Generator) -> None:
        """Leave the weights as they are built: the mean of each region, whatever the seed."""


class PartialConvolution(Weighted):
    """A convolution of which each kernel reads some of the maps alone:
    (channels, height, width) → (kernels, height', width'), without padding.
    """

    title: ClassVar[str] = "Convolution by table"
    lesson: ClassVar[str] = "lenet5-1998"
    family: ClassVar[Family] = "convolution"
    help: ClassVar[str] = (
        "A convolution whose kernels read only some of the maps each, as a table says: fewer "
        "parameters, and kernels that can't all learn the same."
    )
    keywords: ClassVar[str] = "partial connection table lenet c3 sparse conv 1998"

    kind: Literal["partial_convolution"] = "partial_convolution"
    table: Literal["neighbours", "lenet5"] = setting(
        "neighbours",
        label="Table",
        help="Which maps each kernel reads.",
        effect="Neighbours gives every kernel the same number of maps, each beginning one map "
        "further. LeNet-5's table gives 16 kernels three, four or all of 6 maps.",
        usual="LeNet-5's for its third layer; neighbours for any other number of maps.",
        choices={"neighbours": "Neighbours in turn", "lenet5": "LeNet-5, layer C3"},
    )
    kernels: int = setting(
        16,
        label="Kernels",
        help="How many kernels look at the input; each makes one output channel.",
        effect="More kernels find more features, at more cost in this block and in the next.",
        usual="One to four times as many as there are maps, so that each map is read often.",
        ge=1,
        le=1024,
        when=("table", ("neighbours",)),
    )
    reads: int = setting(
        3,
        label="Maps a kernel reads",
        help="How many neighbouring maps each kernel reads, at most all there are.",
        effect="Fewer make the block cheaper and its kernels more different; with all of them it "
        "is an ordinary convolution.",
        usual="A quarter to a half of the maps.",
        ge=1,
        le=256,
        when=("table", ("neighbours",)),
    )
    kernel: Pair = setting(
        (3, 3),
        label="Kernel size",
        help="Height and width of the patch under a kernel.",
        effect="A larger patch sees more at once, costs more, and leaves smaller maps.",
        usual="3×3; 5×5 in LeNet-5.",
        unit="cells",
    )
    activation: Inner = inner_activation("relu")
    bias: bool = weight_settings.bias_of_maps()

    def output_shape(self, shape: Shape) -> Shape:
        if len(shape) != 3:
            raise NeedsMaps(self.title, shape)
        if self.table == "lenet5" and shape[0] != 6:
            raise Refusal(
                f"LeNet-5's table is for 6 maps, but {count_text(shape[0], 'map')} "
                f"{'comes' if shape[0] == 1 else 'come'} in.",
                "Let kernels read neighbours in turn",
                {"table": "neighbours"},
            )
        _refuse_larger("kernel", self.kernel, shape)
        high, wide = self.windows(shape)
        return (len(self.connections(shape)), high.steps(shape[1]), wide.steps(shape[2]))

    def connections(self, shape: Shape) -> tuple[tuple[int, ...], ...]:
        """Return the maps that each kernel reads."""
        if self.table == "lenet5":
            return LENET5_TABLE
        channels = shape[0]
        reads = range(min(self.reads, channels))
        return tuple(tuple((k + n) % channels for n in reads) for k in range(self.kernels))

    def windows(self, shape: Shape) -> tuple[Window, Window]:
        return Window(self.kernel[0]), Window(self.kernel[1])

    def parameters(self, shape: Shape) -> int:
        kernels, connections = self._counts(shape)
        return prod(self.kernel) * connections + kernels * self.bias

    def macs(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)[1:]) * prod(self.kernel) * self._counts(shape)[1]

    def _counts(self, shape: Shape) -> tuple[int, int]:
        """Return the numbers of kernels and of connections."""
        if self.table == "lenet5":
            return len(LENET5_TABLE), sum(map(len, LENET5_TABLE))
        return self.kernels, self.kernels * min(self.reads, shape[0])

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        kernels, connections = self._counts(shape)
        high, wide = self.windows(shape)
        cells = f"{self.kernel[0]}·{self.kernel[1]}"
        bias = f" + {kernels:,}" if self.bias else ""
        return (
            f"height {high.spelled_out(shape[1])}",
            f"width {wide.spelled_out(shape[2])}",
            f"parameters {connections:,} connections · {cells}{bias} = {self.parameters(shape):,}",
        )

    def summary(self) -> str:
        return _summary(shape_text(self.kernel), self.activation)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        from engine.blocks.lenet_modules import ConnectedByTable

        table = [list(reads) for reads in self.connections(shape)]
        parts: OrderedDict[str, nn.Module] = OrderedDict()
        parts["convolution"] = ConnectedByTable(table, self.kernel, self.bias)
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(parts)


def _summary(size: str, activation: Inner) -> str:
    return size if activation == "none" else f"{size}, {LABELS[activation]}"
