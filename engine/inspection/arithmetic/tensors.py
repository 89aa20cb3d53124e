"""Numbers out of tensors. Imports torch: load it only to explain."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray
from torch import Tensor


def numbers(tensor: Tensor) -> NDArray[Any]:
    """Return a tensor's numbers, wherever it is."""
    array: NDArray[Any] = tensor.detach().cpu().numpy()
    return array


def one(tensor: Tensor, index: int | tuple[int, ...]) -> float:
    """Return a single number of a tensor (or of what is left of one: coefficients (c, 1, 1))."""
    return float(tensor.detach()[index].item())


def bias_at(bias: Tensor | None, index: int | tuple[int, ...]) -> float | None:
    """Return the bias of one unit; None where there are none."""
    return None if bias is None else one(bias, index)
