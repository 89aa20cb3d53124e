"""Changes that are tried out on a network while it is looked into: the what-if."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

Kernel = tuple[tuple[float, ...], ...]
"""(height, width) numbers."""

Unit = tuple[str, int]
"""A layer, and which of its maps or numbers."""
Slice = tuple[str, int, int]
"""A layer, which of its kernels, and which input channel: as ``Inspector.kernels`` counts them."""

_Key = TypeVar("_Key", Unit, Slice)
_Value = TypeVar("_Value", float, Kernel)


@dataclass(frozen=True)
class Changes:
    """What is different from the network itself; empty: nothing. Everything counts from 0.

    Equal changes compare equal, in whatever order they were made.
    """

    factors: tuple[tuple[Unit, float], ...] = ()
    """(layer, unit) and what its output is multiplied by: 0 switches it off."""
    kernels: tuple[tuple[Slice, Kernel], ...] = ()
    """(layer, unit, input channel) and the slice of its kernel that stands there instead."""
    biases: tuple[tuple[Unit, float], ...] = ()
    """(layer, unit) and the bias that stands there instead, in a layer that has kernels."""

    @property
    def is_empty(self) -> bool:
        return not len(self)

    def __len__(self) -> int:
        """How many units, slices and biases are different."""
        return len(self.factors) + len(self.kernels) + len(self.biases)

    @property
    def layer_ids(self) -> frozenset[str]:
        """The layers that are themselves changed."""
        units = [key for key, _ in (*self.factors, *self.biases)]
        return frozenset([key[0] for key in units] + [key[0] for key, _ in self.kernels])

    def factor(self, layer_id: str, unit: int) -> float:
        """Return what a unit's output is multiplied by; 1 where nothing was said."""
        return dict(self.factors).get((layer_id, unit), 1.0)

    def kernel(self, layer_id: str, unit: int, channel: int) -> Kernel | None:
        """Return the slice put in by hand; None: the network's own."""
        return dict(self.kernels).get((layer_id, unit, channel))

    def bias(self, layer_id: str, unit: int) -> float | None:
        """Return the bias put in by hand; None: the network's own."""
        return dict(self.biases).get((layer_id, unit))

    def with_factor(self, layer_id: str, unit: int, factor: float) -> Changes:
        """Multiply a unit's output; 1 takes that back. Raises ValueError for no finite number."""
        told = None if factor == 1 else _finite(factor)
        return replace(self, factors=_put(self.factors, (layer_id, unit), told))

    def with_kernel(
        self, layer_id: str, unit: int, channel: int, numbers: ArrayLike | None
    ) -> Changes:
        """Put another slice (height, width) into a kernel; None: the network's own again.

        Raises ValueError where it has another shape than that, or no finite numbers.
        """
        told = None if numbers is None else _kernel(numbers)
        return replace(self, kernels=_put(self.kernels, (layer_id, unit, channel), told))

    def with_bias(self, layer_id: str, unit: int, bias: float | None) -> Changes:
        """Put in another bias; None: the network's own. Raises ValueError for no finite number."""
        told = None if bias is None else _finite(bias)
        return replace(self, biases=_put(self.biases, (layer_id, unit), told))

    def without(self, layer_id: str, unit: int | None = None) -> Changes:
        """Return what is changed elsewhere than in a layer, or than in one unit of it."""
        return self.where(lambda layer, one: layer != layer_id or unit not in (None, one))

    def of(self, layer_id: str, unit: int | None = None) -> Changes:
        """Return what is changed in a layer, or in one unit of it."""
        return self.where(lambda layer, one: layer == layer_id and unit in (None, one))

    def where(self, holds: Callable[[str, int], bool]) -> Changes:
        """Return the changes of the units for which ``holds(layer, unit)``."""
        return Changes(
            tuple(c for c in self.factors if holds(*c[0])),
            tuple(c for c in self.kernels if holds(*c[0][:2])),
            tuple(c for c in self.biases if holds(*c[0])),
        )


NO_CHANGES = Changes()


def numbers_of(kernel: Kernel) -> NDArray[np.float32]:
    """Return a slice as an array (height, width)."""
    return np.array(kernel, dtype=np.float32)


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(f"{value} is no number that a network could compute with")
    return float(value)


def _kernel(numbers: ArrayLike) -> Kernel:
    array: NDArray[Any] = np.asarray(numbers, dtype=float)
    if array.ndim != 2 or not array.size:
        raise ValueError(f"a slice of a kernel has a height and a width, not {array.shape}")
    if not np.isfinite(array).all():
        raise ValueError("a kernel needs finite numbers")
    return tuple(tuple(row) for row in array.tolist())


def _put(
    held: tuple[tuple[_Key, _Value], ...], key: _Key, value: _Value | None
) -> tuple[tuple[_Key, _Value], ...]:
    told = dict(held)
    if value is None:
        told.pop(key, None)
    else:
        told[key] = value
    return _sorted(told.items())


def _sorted(pairs: Iterable[tuple[_Key, _Value]]) -> tuple[tuple[_Key, _Value], ...]:
    return tuple(sorted(pairs))
