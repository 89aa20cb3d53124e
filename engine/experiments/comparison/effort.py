"""The same effort for all: as many epochs, from the same seeds."""

from __future__ import annotations

from typing import Literal

from engine.experiments.comparison.variants import Variant
from engine.settings import setting

Seeds = Literal["1", "3"]


def seeds_setting() -> Seeds:
    """Declare how many seeds an experiment begins from."""
    declared: Seeds = setting(
        "1",
        label="Seeds",
        help="Three seeds say how much of a difference is luck: the mean and the spread of all "
        "are shown.",
        effect="Three take three times as long.",
        choices={"1": "One", "3": "Three"},
    )
    return declared


def first_seed_setting() -> int:
    """Declare the seed to begin with."""
    declared: int = setting(
        0,
        label="First seed",
        help="Starts the random numbers: the same one gives the same result.",
        ge=0,
        le=9999,
    )
    return declared


def epochs_setting(default: int) -> int:
    """Declare how long each network is trained."""
    declared: int = setting(
        default,
        label="Epochs",
        help="How often each of them sees all the pictures.",
        effect="More bring each nearer to what it can do, and take as much longer.",
        ge=1,
        le=100,
    )
    return declared


def seeds_of(first: int, count: Seeds) -> tuple[int, ...]:
    """Return as many seeds as ``count`` says."""
    return tuple(range(first, first + int(count)))


def same_effort(variant: Variant, epochs: int) -> Variant:
    """Return ``variant`` trained for so many epochs, and not ended before."""
    recipe = variant.recipe.model_copy(update={"epochs": epochs, "patience": 0})
    return Variant(variant.name, variant.network, recipe)
