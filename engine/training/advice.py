"""What the doctor says while training, and what one click can do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import floor, log10


@dataclass(frozen=True)
class Cure:
    """Set ``field`` of the recipe to ``value``, which the next run takes; or multiply the learning
    rate of the run under way with ``factor``.
    """

    label: str
    field: str | None = None
    value: float | str = 0.0
    factor: float | None = None


@dataclass(frozen=True)
class Advice:
    """One thing that is seen in a run, and what to do about it."""

    key: str
    """What it is silenced by: the rule, and the block that it is about."""
    block_id: str | None
    """None: it is about the whole run."""
    sentence: str
    """What is seen, with its figures."""
    advice: str
    cures: tuple[Cure, ...] = ()


def advice(
    rule: str, block_id: str | None, sentence: str, what_to_do: str, *cures: Cure
) -> Iterator[Advice]:
    key = f"training-{rule}:{block_id or 'run'}"
    yield Advice(key, block_id, sentence, what_to_do, cures)


def next_time(rate: float) -> Cure:
    """Return the cure that gives the next run another learning rate, within what a recipe takes."""
    rate = min(100.0, max(1e-7, _rounded(rate)))
    return Cure(f"Train with {rate:g} next time", "learning_rate", rate)


def now(factor: float) -> Cure:
    if factor < 1:
        return Cure(f"Go on at 1/{round(1 / factor)} of the rate", factor=factor)
    return Cure(f"Go on at {factor:g} times the rate", factor=factor)


def _rounded(value: float) -> float:
    """Return ``value`` with two digits that count."""
    return round(value, 1 - floor(log10(value))) if value > 0 else value
