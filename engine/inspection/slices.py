"""What a unit weighs its inputs with: its kernel, slice by slice, of any layer that has one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.blocks.base import Shape

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.inspection.activations import Inspector

Numbers = NDArray[np.float32]

FIXED_RULE = "This layer has no kernel: it follows a fixed rule, and nothing in it is learned."
FACTORS_ONLY = (
    "This layer has no kernel: it stretches and moves what comes in by a few learned numbers."
)
CONTAINER = "This layer only joins what other layers give: choose one of those to see its kernels."
SEVERAL = "This layer holds several with kernels: choose one of those to see them."


@dataclass(frozen=True, eq=False)
class Slices:
    """One kernel of a unit, or its weights laid out as pictures."""

    title: str
    help: str
    """What one slice stands for."""
    weights: Numbers
    """(slices, height, width); NaN fills up a last row that is too short."""
    reads: tuple[int, ...] = ()
    """Which input map each slice is for; empty where slices are not for maps."""


class Kernels:
    """The weights of all units of a layer, as a private copy of the network has them."""

    def __init__(self, parts: Sequence[nn.Module], maps: Shape | None, sentence: str) -> None:
        self._parts = tuple(parts)
        self._maps = maps
        self.sentence = sentence
        """Why there are none; empty where there are."""

    def of(self, unit: int, cell: tuple[int, int] = (0, 0)) -> tuple[Slices, ...]:
        """Return what ``unit`` weighs with; ``cell`` matters only where every cell has its own."""
        last = len(self._parts) - 1
        return tuple(
            _slices(part, unit, cell, self._maps, shared=number < last, mixes=number > 0)
            for number, part in enumerate(self._parts)
        )


def kernels_of(inspector: Inspector, layer_id: str) -> Kernels:
    """Return the kernels of every unit of a layer, or why it has none.

    A dense layer's weights are laid out as the maps that come in flattened, where they do: one
    picture of noise is sent through, and the numbers that come in are looked for among all maps.
    """
    from engine.blocks.joins import Concatenation, Sum

    layer = inspector.layer(layer_id)
    parts = _weighted(layer)
    if not parts:
        learned = any(True for _ in layer.parameters())
        joins = isinstance(layer, Sum | Concatenation)
        return Kernels((), None, CONTAINER if joins else FACTORS_ONLY if learned else FIXED_RULE)
    if len(parts) > 1 and not _is_separable(parts):
        return Kernels((), None, SEVERAL)
    return Kernels(parts, _maps_before(inspector, parts[0]), "")


def _weighted(module: nn.Module) -> list[nn.Module]:
    """Return the parts of ``module`` that have kernels, in the order in which they stand."""
    from torch import nn

    from engine.blocks.lenet_modules import ConnectedByTable, RadialBasis
    from engine.blocks.unshared import LocallyConnected2d

    known = (nn.Conv2d, nn.Linear, ConnectedByTable, LocallyConnected2d, RadialBasis)
    if isinstance(module, known):
        return [module]
    return [part for child in module.children() for part in _weighted(child)]


def _is_separable(parts: Sequence[nn.Module]) -> bool:
    """Return whether these are kernels for single maps, and a 1×1 convolution that mixes them."""
    from torch import nn

    if len(parts) != 2:
        return False
    first, second = parts
    return (
        isinstance(first, nn.Conv2d)
        and isinstance(second, nn.Conv2d)
        and first.groups == first.in_channels
        and second.kernel_size == (1, 1)
        and second.groups == 1
    )


def _maps_before(inspector: Inspector, part: nn.Module) -> Shape | None:
    """Return the shape of the maps whose numbers, flattened, come into a dense ``part``."""
    import torch
    from torch import nn

    from engine.blocks.lenet_modules import RadialBasis
    from engine.inspection.activations import one_thread

    if not isinstance(part, nn.Linear | RadialBasis):
        return None
    came: list[Tensor] = []
    handle = part.register_forward_pre_hook(lambda _, given: came.append(given[0].flatten()))
    generator = torch.Generator().manual_seed(0)
    picture = torch.randn(1, *inspector.preprocessing.shape, generator=generator)
    try:
        with torch.no_grad(), one_thread():
            _, kept = inspector.outputs(picture, inspector.layer_ids)
    finally:
        handle.remove()
    maps = [picture, *(output for output in kept.values() if output.ndim == 4)]
    # The nearest first: of a pooling that changes nothing, it is what comes out of it.
    for output in reversed(maps):
        if came and torch.equal(output.flatten(), came[0]):
            return tuple(output.shape[1:])
    return None


def _slices(
    part: nn.Module,
    unit: int,
    cell: tuple[int, int],
    maps: Shape | None,
    *,
    shared: bool,
    mixes: bool,
) -> Slices:
    """Return one part's slices of ``unit``; a ``shared`` one serves all units alike."""
    from torch import nn

    from engine.blocks.lenet_modules import ConnectedByTable, RadialBasis
    from engine.blocks.unshared import LocallyConnected2d

    match part:
        case nn.Conv2d() if shared:
            each = part.out_channels // part.in_channels
            reads = tuple(kernel // each for kernel in range(part.out_channels))
            help = "one slice for each input map; all units share them"
            return Slices("Kernels of single maps", help, _array(part.weight[:, 0]), reads)
        case nn.Conv2d():
            count = part.weight.shape[1]
            first = unit // (part.out_channels // part.groups) * count
            reads = tuple(range(first, first + count))
            if mixes:
                help = "one weight for each map that the kernels above make"
                return Slices("How they are mixed", help, _array(part.weight[unit]), reads)
            help = "one slice for each input map"
            return Slices("Kernel", help, _array(part.weight[unit]), reads)
        case LocallyConnected2d():
            kernel = _array(part.weight[cell[0], cell[1], unit])
            help = "one slice for each input map; every cell has a kernel of its own"
            return Slices("Kernel of this cell", help, kernel, tuple(range(len(kernel))))
        case ConnectedByTable():
            kernels = [kernel for conv in part.parts for kernel in conv.weight]  # type: ignore[union-attr]
            help = "one slice for each input map that the table connects"
            return Slices("Kernel", help, _array(kernels[unit]), tuple(part.table[unit]))
        case RadialBasis():
            return _of_vector("Centre", _array(part.centres[unit]), maps)
        case nn.Linear():
            return _of_vector("Weights", _array(part.weight[unit]), maps)
    raise TypeError(f"no kernel is known of {type(part).__name__}")


def _of_vector(title: str, weights: Numbers, maps: Shape | None) -> Slices:
    """Lay out one number for each input: as the maps that they were, or row by row."""
    from engine.blocks.digit_codes import HEIGHT, LENGTH, WIDTH

    if maps is not None:
        help = "one slice for each input map, one weight for each of its cells"
        return Slices(title, help, weights.reshape(maps), tuple(range(maps[0])))
    help = "one cell for each input number, row by row"
    if title == "Centre" and len(weights) == LENGTH:
        return Slices(title, help, weights.reshape(1, HEIGHT, WIDTH))
    columns = _columns(len(weights))
    filled = np.full(ceil(len(weights) / columns) * columns, np.nan, np.float32)
    filled[: len(weights)] = weights
    return Slices(title, help, filled.reshape(1, -1, columns))


def _columns(count: int) -> int:
    """Return how many cells a row has: about four times as many as there are rows."""
    wanted = ceil(sqrt(4 * count))
    even = [c for c in range(max(1, wanted // 2), 2 * wanted) if count % c == 0]
    return min(even, key=lambda c: abs(c - wanted)) if even else min(wanted, count)


def _array(tensor: Any) -> Numbers:
    numbers: Numbers = tensor.detach().numpy()
    return numbers
