"""Edits of several blocks at once: a network and a selection in, the same two out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.blocks import Block, Container
from engine.network import Network, Place


@dataclass(frozen=True)
class Edit:
    """The network after an edit, and the ids that are selected in it."""

    network: Network
    selected: tuple[str, ...]


def outermost(network: Network, selected: Iterable[str]) -> tuple[str, ...]:
    """Return ``selected``, in the network's order, without blocks inside other selected ones."""
    return tuple(placed.id for placed in network.outermost(selected))


def count(blocks: Iterable[Block]) -> int:
    """Return how many blocks these are, with all that containers hold."""
    return sum(
        1 + sum(count(p.block for p in b) for b in block.branches)
        if isinstance(block, Container)
        else 1
        for block in blocks
    )


def place_after(network: Network, selected: Iterable[str]) -> Place:
    """Return where a new block goes: behind the last selected one, or into an empty container.

    Where nothing is selected it is the end.
    """
    chosen = outermost(network, selected)
    if not chosen:
        return network.end
    block = network.block(chosen[-1])
    if isinstance(block, Container) and not any(block.branches):
        return Place(chosen[-1], 0, 0)
    return network.place(chosen[-1]).later()


def is_empty(network: Network, place: Place | None) -> bool:
    """Return whether ``place`` is in a container's branch, and that holds no blocks."""
    if place is None or place.parent is None or place.parent not in network:
        return False
    block = network.block(place.parent)
    branches = block.branches if isinstance(block, Container) else ()
    return place.branch < len(branches) and not branches[place.branch]


def removed(network: Network, selected: Iterable[str]) -> Edit:
    """Remove the blocks and select the one that moves up into their place."""
    gone = network.within(selected)
    left = [i for i in network.ids if i not in gone]
    first = min(map(network.ids.index, gone), default=0)
    after = [i for i in network.ids[first:] if i not in gone]
    return Edit(network.remove(gone), tuple(after[:1] or left[-1:]))


def wrapped(network: Network, selected: Iterable[str], container: Container) -> Edit:
    """Put the blocks into the first branch of ``container``, which takes the first one's place."""
    chosen = outermost(network, selected)
    if not chosen:
        return Edit(network, ())
    around, ids = network.insert(network.place(chosen[0]), container)
    return Edit(around.move(chosen, Place(ids[0], 0, 0)), ids)


def unwrapped(network: Network, selected: Iterable[str]) -> Edit:
    """Put the blocks inside the selected containers in the containers' places."""
    freed: list[str] = []
    for block_id in selected:
        block = network.block(block_id)
        if isinstance(block, Container):
            inner = [placed.id for branch in block.branches for placed in branch]
            network = network.move(inner, network.place(block_id)).remove([block_id])
            freed += inner
    return Edit(network, tuple(i for i in freed if i in network))


def moved_by(network: Network, selected: Iterable[str], by: int) -> Edit:
    """Move the blocks one place up (−1) or down (+1): past a block, into containers and out."""
    chosen = outermost(network, selected)
    if not chosen:
        return Edit(network, ())
    inside = network.within(chosen)
    places = [place for place in network.places() if place.parent not in inside]
    first, behind = network.place(chosen[0]), network.place(chosen[-1]).later()
    target = places.index(first) - 1 if by < 0 else places.index(behind) + 1
    if not 0 <= target < len(places):
        return Edit(network, chosen)
    return Edit(network.move(chosen, places[target]), chosen)
