"""The kind "comparison": designs that stand in a lesson's file are trained and compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from engine.blocks import AnyBlock
from engine.data import catalogue
from engine.experiments.comparison.compare import Told, compare
from engine.experiments.comparison.effort import (
    Seeds,
    epochs_setting,
    first_seed_setting,
    same_effort,
    seeds_of,
    seeds_setting,
)
from engine.experiments.comparison.variants import Cost, Variant, cost_of
from engine.experiments.events import Cancelled
from engine.experiments.options import Options
from engine.network import Network
from engine.presets import NAMES, preset
from engine.recipe import Recipe
from engine.settings import setting

MOST = 8
"""Variants that can be told apart by their colours."""


class Given(BaseModel):
    """One variant as a lesson's file says it: a preset with changes, or a list of blocks."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(min_length=1, max_length=40)
    preset: str = ""
    """The network and the recipe to begin with; empty: ``blocks`` and the usual recipe."""
    blocks: tuple[AnyBlock, ...] = ()
    """The network, in the place of a preset's."""
    changes: Mapping[str, Mapping[str, Any]] = Field(default_factory=dict)
    """Of a preset: fields with their values, by the id of the block."""
    without: tuple[str, ...] = ()
    """Of a preset: the ids of blocks to leave out."""
    recipe: Mapping[str, Any] = Field(default_factory=dict)
    """Fields of the recipe with their values."""

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.preset and self.preset not in NAMES:
            raise ValueError(f"there is no preset “{self.preset}”: use one of {', '.join(NAMES)}")
        if bool(self.preset) == bool(self.blocks):
            raise ValueError(f"“{self.name}” needs either a preset or blocks")
        if self.blocks and (self.changes or self.without):
            raise ValueError(f"“{self.name}”: only blocks of a preset can be changed or left out")
        try:
            self.variant()
        except KeyError as error:
            raise ValueError(f"“{self.name}”: the preset has no block {error}") from None
        except ValidationError as error:
            first = error.errors()[0]
            field = ".".join(map(str, first["loc"]))
            raise ValueError(f"“{self.name}”: {field}: {first['msg']}") from None
        return self

    def variant(self) -> Variant:
        """Return what it says. Raises KeyError and ValidationError for what isn't there."""
        begun = preset(self.preset) if self.preset else None
        network = begun.network if begun else Network.of(*self.blocks)
        for block_id, changes in self.changes.items():
            network = network.replace(block_id, network.block(block_id).changed(changes))
        for block_id in self.without:
            network.place(block_id)
        recipe = begun.recipe if begun else Recipe()
        recipe = Recipe.model_validate({**recipe.model_dump(), **self.recipe})
        return Variant(self.name, network.remove(self.without), recipe)


class Comparison(Options):
    """Designs trained on the same pictures, for as many epochs, from the same seeds."""

    variants: tuple[Given, ...] = Field(min_length=1, max_length=MOST)
    data: Literal["mnist-5k", "shapes", "shapes-colour", "faces"] = setting(
        "mnist-5k",
        label="Data",
        help="The pictures that all of them learn.",
        choices={
            "mnist-5k": "Digits",
            "shapes": "Shapes",
            "shapes-colour": "Coloured shapes",
            "faces": "Faces",
        },
    )
    epochs: int = epochs_setting(4)
    seeds: Seeds = seeds_setting()
    seed: int = first_seed_setting()

    def chosen(self) -> tuple[Variant, ...]:
        """Return the variants with the same effort for each."""
        return tuple(same_effort(given.variant(), self.epochs) for given in self.variants)

    def costs(self) -> tuple[Cost, ...]:
        """Return what each of them costs, by arithmetic."""
        of = catalogue.find(self.data)
        assert of is not None
        shape = (of.channels, of.height, of.width)
        return tuple(cost_of(v.network, shape, len(of.classes)) for v in self.chosen())


def run(options: Comparison, cancelled: Cancelled) -> Iterator[Told]:
    """Train and compare. Raises DataError and RuntimeError with a sentence."""
    dataset = catalogue.load(options.data)
    seeds = seeds_of(options.seed, options.seeds)
    yield from compare(options.chosen(), dataset, seeds, cancelled)
