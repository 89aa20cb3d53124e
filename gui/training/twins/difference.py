"""What differs between twins, in words, and which other twin is wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.blocks import Block
from engine.network import Network
from engine.recipe import Recipe
from engine.runs.differences import (
    BlockDiffers,
    SettingDiffers,
    network_differences,
    recipe_differences,
)
from gui.words import translated, value_text


@dataclass(frozen=True)
class Plan:
    """What is trained, and how."""

    network: Network
    recipe: Recipe

    def seeded_as(self, other: Plan) -> Plan:
        """Return it with the seed of ``other``: nothing but the difference is to differ."""
        return Plan(self.network, self.recipe.model_copy(update={"seed": other.recipe.seed}))

    def with_setting(self, block_id: str | None, field: str, value: Any) -> Plan:
        """Return it with one setting changed, of a block or, for None, of the recipe.

        Raises pydantic's ValidationError for a value outside the declared limits.
        """
        if block_id is None:
            values = {**self.recipe.model_dump(), field: value}
            return Plan(self.network, Recipe.model_validate(values))
        block: Block = self.network.block(block_id).changed({field: value})
        return Plan(self.network.replace(block_id, block), self.recipe)


@dataclass(frozen=True)
class Difference:
    """One difference: of what, and what it is in either."""

    what: str
    a: str
    b: str

    @property
    def sentence(self) -> str:
        return _tr("{what}: {a} and {b}").format(what=self.what, a=self.a, b=self.b)


def differences(a: Plan, b: Plan) -> tuple[Difference, ...]:
    """Return all that differs, the recipe first."""
    recipe = (_setting(differs) for differs in recipe_differences(a.recipe, b.recipe))
    network = (one for each in network_differences(a.network, b.network) for one in _block(each))
    return (*recipe, *network)


def _setting(differs: SettingDiffers, of: str = "") -> Difference:
    label = translated(differs.setting.label)

    def text(value: Any, there: bool) -> str:
        unit = translated(differs.setting.unit)
        words = f"{value_text(differs.setting, value)} {unit}".strip()
        return words if there else _tr("not used")

    name = f"{of}, {label.lower()}" if of else label
    return Difference(name, text(differs.a, differs.in_a), text(differs.b, differs.in_b))


def _block(differs: BlockDiffers) -> Iterator[Difference]:
    title = translated(differs.block.title)
    name = _tr("{block}, block {number}").format(
        block=title, number=differs.place_b or differs.place_a
    )
    match differs.what:
        case "added":
            yield Difference(name, _tr("absent"), _tr("present"))
        case "removed":
            yield Difference(name, _tr("present"), _tr("absent"))
        case _:
            if differs.moved:
                where = _tr("place {number}")
                yield Difference(
                    name,
                    where.format(number=differs.place_a),
                    where.format(number=differs.place_b),
                )
            for setting in differs.settings:
                yield _setting(setting, name)


def names(found: tuple[Difference, ...]) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return a name for either twin, in full and for the end of its curve: its own value, where
    one thing differs.
    """
    if len(found) == 1 and found[0].a != found[0].b:
        what, a, b = found[0].what, found[0].a, found[0].b
        words = _tr("{what} {value}")
        return (words.format(what=what, value=a), a), (words.format(what=what, value=b), b)
    here, other = _tr("This design"), _tr("The other one")
    return (here, here), (other, other)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Twins", text)
