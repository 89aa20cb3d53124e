"""Which units of a layer stand out: the strongest, and those that say the same of every picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.inspection.activations import Inspector

Order = Literal["index", "strength", "variance"]
ORDERS: dict[Order, str] = {"index": "Index", "strength": "Strength", "variance": "Variance"}
"""What units are sorted by → what a person reads."""

SAMPLE = 200
"""Pictures: enough to tell a dead unit from one that is seldom needed."""
SATURATED = 0.5
"""A unit is saturated where more than this share of its answers lies near a limit."""
NUMBERS_AT_ONCE = 2**22
"""Answers of all layers together that are looked at in one go."""


@dataclass(frozen=True, eq=False)
class Units:
    """What a sample of pictures shows of the units of one layer, (n,) each."""

    dead: NDArray[np.bool_]
    """All answers to all pictures are 0, as of a rectifier that never comes back by itself
    (Lu et al. 2019, arXiv:1903.06733).
    """
    saturated: NDArray[np.bool_]
    """Most answers lie near a limit of the layer's function, where its slope is all but 0
    (Glorot and Bengio 2010, section 3).
    """
    pictures: int
    """How many were looked at."""


def strength(values: NDArray[Any]) -> NDArray[Any]:
    """Return the mean absolute value (n,) of each map (n, h, w), or of each number (n,)."""
    means: NDArray[Any] = np.abs(_cells(values)).mean(axis=1)
    return means


def variance(values: NDArray[Any]) -> NDArray[Any]:
    """Return the variance (n,) over the cells of each map (n, h, w); of numbers (n,) it is 0."""
    variances: NDArray[Any] = _cells(values).var(axis=1)
    return variances


def sequence(values: NDArray[Any], by: Order) -> NDArray[np.intp]:
    """Return the units' numbers (n,) from the greatest on; equals stay in the network's order, and
    what is not a number comes last.
    """
    if by == "index":
        return np.arange(len(values))
    with np.errstate(over="ignore", invalid="ignore"):
        measured = strength(values) if by == "strength" else variance(values)
    return np.argsort(-measured, kind="stable")


def survey(
    inspector: Inspector, pictures: Pixels, stopped: Callable[[], bool] = lambda: False
) -> dict[str, Units]:
    """Return by layer what ``pictures`` (n, height, width, channels) show of its units.

    As few at once as keep the memory small. Once ``stopped``, what has been seen until then.
    """
    import torch

    from engine.inspection.activations import one_thread

    sums: dict[str, _Sums] = {}
    start, count = 0, 1
    with torch.no_grad(), one_thread():
        while start < len(pictures) and not stopped():
            batch = inspector.preprocessing.normalise(pictures[start : start + count])
            outputs = inspector.outputs(batch, inspector.layer_ids)[1]
            for layer_id, output in outputs.items():
                if layer_id not in sums:
                    sums[layer_id] = _Sums(output, function_of(inspector.layer(layer_id)))
                sums[layer_id].add(output)
            start += count
            numbers = sum(output[0].numel() for output in outputs.values())
            count = max(1, NUMBERS_AT_ONCE // max(1, numbers))
    return {layer_id: added.units() for layer_id, added in sums.items()}


def function_of(layer: nn.Module) -> str:
    """Return the function of two limits at the end of ``layer``: "tanh", "scaled_tanh" or
    "sigmoid"; "" where another module or none comes last.
    """
    from torch import nn

    parts = [part for part in layer.modules() if not list(part.children())]
    last = parts[-1] if parts else layer
    if isinstance(last, nn.Tanh):
        return "tanh"
    if isinstance(last, nn.Sigmoid):
        return "sigmoid"
    return "scaled_tanh" if type(last).__name__ == "ScaledTanh" else ""


class _Sums:
    """What is known of one layer's units so far."""

    def __init__(self, output: Tensor, function: str) -> None:
        self._function = function
        self._alive = np.zeros(output.shape[1], dtype=bool)
        self._near = np.zeros(output.shape[1], dtype=np.int64)
        self._answers = self._pictures = 0

    def add(self, output: Tensor) -> None:
        from engine.training.observer import LIMITS, NEAR

        # (units, all the rest)
        answers = output.movedim(1, 0).flatten(1)
        self._alive |= (answers != 0).any(1).numpy()
        self._answers += answers.shape[1]
        self._pictures += len(output)
        if self._function == "sigmoid":
            far = (answers - 0.5).abs() > NEAR / 2
        elif self._function:
            far = answers.abs() > NEAR * LIMITS[self._function]
        else:
            return
        self._near += far.sum(1).numpy()

    def units(self) -> Units:
        return Units(~self._alive, self._near > SATURATED * self._answers, self._pictures)


def _cells(values: NDArray[Any]) -> NDArray[Any]:
    return values.reshape(len(values), -1)
