"""Modules that slide a window over maps → their steps. Imports torch: load it only to explain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import nn

from engine.blocks.coverage import CoveredAverage
from engine.blocks.lenet_modules import ConnectedByTable, TrainedSum
from engine.blocks.unshared import LocallyConnected2d
from engine.inspection.arithmetic.patch import Around, Cell, Patch, Taps
from engine.inspection.arithmetic.pooled import Pooled, Trained
from engine.inspection.arithmetic.tensors import bias_at, numbers, one
from engine.inspection.arithmetic.windowed import Windowed

Pair = tuple[int, int]

SLIDING = (
    nn.Conv2d,
    LocallyConnected2d,
    ConnectedByTable,
    TrainedSum,
    nn.MaxPool2d,
    nn.AvgPool2d,
    CoveredAverage,
    nn.AdaptiveAvgPool2d,
)
BORDERS: dict[type[nn.Module], Around] = {
    nn.ZeroPad2d: "zeros",
    nn.ReflectionPad2d: "reflect",
    nn.ReplicationPad2d: "replicate",
    nn.CircularPad2d: "circular",
}


def pads(border: nn.Module, module: nn.Module) -> bool:
    """Return whether ``border`` is the padding of ``module``, which has none of its own."""
    if getattr(module, "padding", 0) not in (0, (0, 0)):
        return False
    if isinstance(module, nn.MaxPool2d):
        return type(border) is nn.ConstantPad2d and border.value == -np.inf
    return isinstance(module, nn.Conv2d | LocallyConnected2d) and type(border) in BORDERS


def slide(
    module: nn.Module, border: nn.Module | None, maps: NDArray[Any], cell: Cell
) -> Windowed | Pooled:
    """Explain the number at ``cell`` that ``module`` makes of ``maps`` (channels, height, width).

    ``border`` is the module that pads the maps before, where there is one.
    Raises TypeError for a module or a setting that isn't known.
    """
    on = _Under(maps, cell, border)
    match module:
        case nn.Conv2d():
            return _convolution(module, on)
        case LocallyConnected2d():
            patch = on.patch(on.all, module.kernel, module.stride, module.dilation)
            kernel = numbers(module.weight[cell[1], cell[2], cell[0]])
            bias = bias_at(module.bias, cell)
            return Windowed.made(cell[0], patch, kernel, bias, shared=False)
        case ConnectedByTable():
            return _by_table(module, on)
        case TrainedSum():
            trained = Trained(one(module.coefficient, cell[0]), one(module.bias, cell[0]))
            return Pooled.sum(on.patch(on.own, module.kernel, module.kernel), trained)
        case nn.MaxPool2d():
            moves = _pair(module.kernel_size), _pair(module.stride), _pair(module.dilation)
            outside = _pair(module.padding)
            return Pooled.largest(on.patch(on.own, *moves, outside, "left out"))
        case nn.AvgPool2d():
            around: Around = "zeros" if module.count_include_pad else "left out"
            moves = _pair(module.kernel_size), _pair(module.stride), (1, 1)
            return Pooled.mean(on.patch(on.own, *moves, _pair(module.padding), around))
        case CoveredAverage():
            left, _, top, _ = module.edges
            moves = module.kernel, module.stride, (1, 1)
            return Pooled.mean(on.patch(on.own, *moves, (top, left), "left out"))
        case nn.AdaptiveAvgPool2d():
            return Pooled.mean(on.share(_pair(module.output_size)))
    raise TypeError(f"{type(module).__name__} can't be explained: say here how it slides")


@dataclass(frozen=True)
class _Under:
    """The maps under a window, its place in the result, and the padding before it."""

    maps: NDArray[Any]
    cell: Cell
    border: Any
    """The module that pads them, or None."""

    @property
    def all(self) -> tuple[int, ...]:
        return tuple(range(len(self.maps)))

    @property
    def own(self) -> tuple[int, ...]:
        return self.cell[:1]

    def patch(
        self,
        channels: tuple[int, ...],
        kernel: Pair,
        stride: Pair,
        dilation: Pair = (1, 1),
        before: Pair = (0, 0),
        around: Around = "zeros",
    ) -> Patch:
        """Return the patch of a window with ``before`` cells of padding above and on the left."""
        if self.border is not None:
            left, _, top, _ = self.border.padding
            before = (top, left)
            around = BORDERS.get(type(self.border), "left out")
        sizes = self.maps.shape[1:]
        moves = zip(self.cell[1:], sizes, kernel, stride, dilation, before, strict=True)
        high, wide = (Taps.at(*move) for move in moves)
        return Patch.on(self.maps, channels, high, wide, around)

    def share(self, outputs: tuple[int | None, ...]) -> Patch:
        """Return the patch of the cell where the maps are divided into so many high and wide."""
        sizes = self.maps.shape[1:]
        taps = []
        for index, size, output in zip(self.cell[1:], sizes, outputs, strict=True):
            count = output or size
            first, last = index * size // count, -(-(index + 1) * size // count)
            taps.append(Taps(tuple(range(first, last)), size))
        return Patch.on(self.maps, self.own, taps[0], taps[1], "left out")


def _convolution(module: nn.Conv2d, on: _Under) -> Windowed:
    if isinstance(module.padding, str):
        raise TypeError("a convolution with its padding in words can't be explained: use numbers")
    unit = on.cell[0]
    reads = module.in_channels // module.groups
    first = unit // (module.out_channels // module.groups) * reads
    patch = on.patch(
        tuple(range(first, first + reads)),
        _pair(module.kernel_size),
        _pair(module.stride),
        _pair(module.dilation),
        _pair(module.padding),
        _around(module.padding_mode),
    )
    return Windowed.made(unit, patch, numbers(module.weight[unit]), bias_at(module.bias, unit))


def _by_table(module: ConnectedByTable, on: _Under) -> Windowed:
    unit = on.cell[0]
    place = unit
    for part in module.parts:
        assert isinstance(part, nn.Conv2d)
        if place < part.out_channels:
            patch = on.patch(tuple(module.table[unit]), module.kernel, (1, 1))
            return Windowed.made(
                unit, patch, numbers(part.weight[place]), bias_at(part.bias, place)
            )
        place -= part.out_channels
    raise IndexError(f"there is no kernel {unit}")


def _around(mode: str) -> Around:
    for around in BORDERS.values():
        if mode == around:
            return around
    raise TypeError(f"padding with “{mode}” can't be explained")


def _pair(value: Any) -> Any:
    return value if isinstance(value, tuple) else (value, value)
