"""What differs between two runs: recipes setting by setting, networks block by block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from pydantic import BaseModel

from engine.blocks import Block, Container, Placed, Stack
from engine.network import Network
from engine.recipe import Recipe
from engine.settings import Setting, declared


@dataclass(frozen=True)
class SettingDiffers:
    """A setting and its two values. Where it changes nothing in one of them, as its other settings
    are, that value is None and ``in_a`` or ``in_b`` is false.
    """

    setting: Setting
    a: Any
    b: Any
    in_a: bool = True
    in_b: bool = True


@dataclass(frozen=True)
class BlockDiffers:
    """A block that only one network has, or one that both have with other settings or elsewhere.

    ``place_a`` and ``place_b`` count all blocks from 1 in the order of the eye.
    """

    what: Literal["added", "removed", "changed", "moved"]
    a: Block | None
    b: Block | None
    place_a: int | None
    place_b: int | None
    settings: tuple[SettingDiffers, ...] = ()
    moved: bool = False
    """It stands elsewhere among the others, or in another container."""

    @property
    def block(self) -> Block:
        block = self.a or self.b
        assert block is not None
        return block


def recipe_differences(a: Recipe, b: Recipe) -> tuple[SettingDiffers, ...]:
    """Return the settings that differ and matter in either recipe, in the order of their form."""
    return _setting_differences(a, b)


def network_differences(a: Network, b: Network) -> tuple[BlockDiffers, ...]:
    """Return what was removed, changed, moved and added from ``a`` to ``b``, from input to output.

    A block that both have under its id is the same one; of the others, those of one kind in the
    same place among their neighbours are taken for the same.
    """
    before, after = list(a.walk()), list(b.walk())
    pairs = _paired(before, after)
    partner = {before[i].id: after[j].id for i, j in pairs.items()}
    owners_a, owners_b = _owners(a.blocks), _owners(b.blocks)

    def same_owner(i: int, j: int) -> bool:
        owner, branch = owners_a[before[i].id]
        return (partner.get(owner, owner), branch) == owners_b[after[j].id]

    stay = _in_order({i: j for i, j in pairs.items() if same_owner(i, j)})
    found: list[tuple[float, BlockDiffers]] = []
    for i, placed in enumerate(before):
        if i not in pairs:
            removed = BlockDiffers("removed", placed.block, None, i + 1, None)
            found.append((_place_after(i, stay), removed))
    for i, j in pairs.items():
        old, new = before[i].block, after[j].block
        changes = _setting_differences(old, new)
        moved = i not in stay
        if changes or moved:
            what: Literal["changed", "moved"] = "changed" if changes else "moved"
            differs = BlockDiffers(what, old, new, i + 1, j + 1, changes, moved)
            found.append((float(j), differs))
    taken = set(pairs.values())
    for j, placed in enumerate(after):
        if j not in taken:
            found.append((float(j), BlockDiffers("added", None, placed.block, None, j + 1)))
    return tuple(differs for _, differs in sorted(found, key=lambda each: each[0]))


def _setting_differences(a: BaseModel, b: BaseModel) -> tuple[SettingDiffers, ...]:
    """Compare two values of one kind. (The blocks inside a container are no setting of it.)"""
    found = []
    for setting in declared(type(a)):
        in_a, in_b = setting.matters(a), setting.matters(b)
        values = (getattr(a, setting.name), getattr(b, setting.name))
        if (in_a or in_b) and (values[0] != values[1] or in_a != in_b):
            one, other = values[0] if in_a else None, values[1] if in_b else None
            found.append(SettingDiffers(setting, one, other, in_a, in_b))
    return tuple(found)


def _paired(before: list[Placed], after: list[Placed]) -> dict[int, int]:
    """Return which block of ``before`` is which of ``after``, by their places."""
    where = {placed.id: j for j, placed in enumerate(after)}
    pairs = {
        i: where[placed.id]
        for i, placed in enumerate(before)
        if placed.id in where and after[where[placed.id]].block.kind == placed.block.kind
    }
    taken = set(pairs.values())
    # What is paired already stands for itself, so that the rest is matched between it only.
    one = [placed.id if i in pairs else placed.block.kind for i, placed in enumerate(before)]
    other = [placed.id if j in taken else placed.block.kind for j, placed in enumerate(after)]
    for i, j in _matched(one, other):
        pairs.setdefault(i, j)
    return dict(sorted(pairs.items()))


def _matched(one: list[str], other: list[str]) -> Iterator[tuple[int, int]]:
    for match in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks():
        for offset in range(match.size):
            yield match.a + offset, match.b + offset


def _in_order(pairs: dict[int, int]) -> dict[int, int]:
    """Return the largest part of ``pairs`` that stands in the same order in both networks.

    The longest rising sequence; with at most a thousand blocks its plain way is quick enough.
    """
    items = list(pairs.items())
    length, came_from = [1] * len(items), [-1] * len(items)
    for here, (_, j) in enumerate(items):
        for earlier in range(here):
            if items[earlier][1] < j and length[earlier] >= length[here]:
                length[here], came_from[here] = length[earlier] + 1, earlier
    stay: dict[int, int] = {}
    at = max(range(len(items)), key=length.__getitem__, default=-1)
    while at >= 0:
        stay[items[at][0]] = items[at][1]
        at = came_from[at]
    return stay


def _place_after(i: int, stay: dict[int, int]) -> float:
    """Return where a removed block would stand in the other network: behind its neighbour."""
    return max((j for earlier, j in stay.items() if earlier < i), default=-1) + 0.5


def _owners(
    stack: Stack, owner: str = "", branch: int = 0, found: dict[str, tuple[str, int]] | None = None
) -> dict[str, tuple[str, int]]:
    """Return the container and the branch that each block stands in; ``""`` is the network."""
    found = {} if found is None else found
    for placed in stack:
        found[placed.id] = owner, branch
        if isinstance(placed.block, Container):
            for number, inner in enumerate(placed.block.branches):
                _owners(inner, placed.id, number, found)
    return found
