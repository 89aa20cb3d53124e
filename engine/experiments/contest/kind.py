"""The rules of a contest, and how a design is measured by them.

Who tries design after design and keeps the best chooses by what they look at. So designs reach
the goal, and are ranked, by held-out pictures; the test pictures decide nothing, and say what the
choice is worth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from engine.blocks import Shape
from engine.data import catalogue
from engine.experiments.comparison.compare import compare
from engine.experiments.comparison.effort import (
    epochs_setting,
    first_seed_setting,
    same_effort,
)
from engine.experiments.comparison.variants import Compared, EpochOf, Variant
from engine.experiments.contest.board import Entry, by_rules
from engine.experiments.events import Cancelled, Progress
from engine.experiments.options import Options
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import setting


class Contest(Options):
    """Reach ``goal`` on ``data`` with as little as can be; every design is trained as long."""

    data: Literal["mnist-5k", "shapes"] = setting(
        "mnist-5k",
        label="Data",
        help="What is to be recognised. Held-out and test pictures are never learned from.",
        choices={"mnist-5k": "5,000 digits", "shapes": "Shapes"},
    )
    goal: float = setting(
        0.95,
        label="Accuracy to reach",
        help="The least share of the held-out pictures that must be read right.",
        effect="Every step nearer to 1 costs more than the one before.",
        ge=0.5,
        le=0.999,
    )
    by: Literal["parameters", "work"] = setting(
        "parameters",
        label="Fewest",
        help="What the designs that reach it are ranked by.",
        choices={"parameters": "Parameters", "work": "Multiplications"},
    )
    epochs: int = epochs_setting(5)
    first_seed: int = first_seed_setting()

    @property
    def shape(self) -> Shape:
        """Of one picture: (channels, height, width)."""
        entry = catalogue.find(self.data)
        assert entry is not None
        return entry.channels, entry.height, entry.width

    @property
    def classes(self) -> tuple[str, ...]:
        entry = catalogue.find(self.data)
        assert entry is not None
        return entry.classes


@dataclass(frozen=True)
class Measured:
    """What a design has reached, and whether that is enough."""

    entry: Entry
    reached: bool


def enter(
    title: str, network: Network, recipe: Recipe, options: Contest, cancelled: Cancelled
) -> Iterator[Progress | EpochOf | Measured]:
    """Train a design by the rules of ``options``; the last told is Measured.

    Its own recipe is used but for the number of epochs, the seed, the share of pictures that are
    held out, and pre-training, which is left out. Raises RuntimeError with a sentence where it
    can't be trained, or diverges. Once ``cancelled``, ends without a result.
    """
    dataset = catalogue.load(options.data)
    variant = same_effort(Variant(title, network, by_rules(recipe)), options.epochs)
    for told in compare([variant], dataset, [options.first_seed], cancelled):
        match told:
            case Progress() | EpochOf():
                yield told
            case Compared(costs=(cost,), trained=(trained,)):
                if trained.failed:
                    raise RuntimeError(trained.failed)
                entry = Entry(
                    title=title,
                    when=datetime.now(UTC),
                    data=options.data,
                    epochs=options.epochs,
                    seed=options.first_seed,
                    validation=trained.accuracy["validation"],
                    test=trained.accuracy["test"],
                    parameters=cost.parameters,
                    work=cost.work,
                    network=network,
                    recipe=recipe,
                )
                yield Measured(entry, entry.validation >= options.goal)


def ranked(entries: tuple[Entry, ...], options: Contest) -> tuple[Entry, ...]:
    """Return the entries that were made by these rules and reach the goal, the best first.

    Where two need as much, the one that reads more held-out pictures right is before the other.
    """
    rules = (options.data, options.epochs, options.first_seed)
    same = (one for one in entries if (one.data, one.epochs, one.seed) == rules)
    enough = (one for one in same if one.validation >= options.goal)
    return tuple(sorted(enough, key=lambda one: (getattr(one, options.by), -one.validation)))
