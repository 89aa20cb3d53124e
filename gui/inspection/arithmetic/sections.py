"""What of an explanation is drawn as pictures, and what is said in words, step after step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from engine.inspection.arithmetic import Pooled, Step, Summed, Weighted, Windowed
from engine.inspection.arithmetic.words import place

if TYPE_CHECKING:
    from engine.inspection.arithmetic.explain import Explanation

Grid = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Products:
    """What is read times what it is weighed by, channel by channel; each (channels, h, w)."""

    channels: tuple[int, ...]
    values: Grid
    weights: Grid
    products: Grid
    sums: Grid
    """(channels,)"""
    inside: NDArray[np.bool_]
    """(h, w): False where the cell lies in the padding."""


@dataclass(frozen=True, eq=False)
class Window:
    """What lies under a pooling window, and which cell of it is kept, if one is."""

    values: Grid
    """(h, w)"""
    inside: NDArray[np.bool_]
    kept: tuple[int, int] | None


@dataclass(frozen=True, eq=False)
class Section:
    """One step: what is said, what is shown, what is said of that."""

    before: tuple[str, ...]
    picture: Products | Window | None = None
    after: tuple[str, ...] = ()


def sections_of(explanation: Explanation) -> tuple[Section, ...]:
    """Return the steps of an explanation in the order of the computation."""
    own = tuple(_sections(explanation.steps))
    if explanation.inner is None:
        return own
    inside = _tr("Inside the block, {place} counts most for this:")
    head = Section((inside.format(place=place(explanation.inner.cell)),))
    return (head, *sections_of(explanation.inner), Section((_tr("And from there on:"),)), *own)


def _sections(steps: tuple[Step, ...]) -> Iterator[Section]:
    for step in steps:
        match step:
            case Windowed():
                yield Section(step.place(), _of_kernel(step), step.end())
            case Pooled():
                yield Section(step.place(), _of_window(step), step.end())
            case Weighted(of=(_, _, _)):
                yield Section((), _of_maps(step), step.end())
            case Summed() if step.way:
                yield Section((_tr("On the shortcut:"),))
                yield from _sections(step.way)
                yield Section(step.lines()[-1:])
            case _:
                yield Section(step.lines())


def _of_kernel(step: Windowed) -> Products:
    patch = step.patch
    numbers = patch.values, step.kernel, step.products, step.sums
    return Products(patch.channels, *numbers, patch.inside)


def _of_maps(step: Weighted) -> Products:
    values, weights, terms = (
        part.reshape(step.of) for part in (step.inputs, step.weights, step.terms)
    )
    everywhere = np.ones(step.of[1:], dtype=bool)
    channels = tuple(range(step.of[0]))
    return Products(channels, values, weights, terms, terms.sum(axis=(1, 2)), everywhere)


def _of_window(step: Pooled) -> Window:
    patch, kept = step.patch, None
    if step.chosen is not None:
        _, row, column = step.chosen
        kept = patch.high.places.index(row), patch.wide.places.index(column)
    return Window(patch.values[0], patch.inside, kept)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArithmeticPanel", text)
