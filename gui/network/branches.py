"""The branches of a parallel container: which one is meant, one more, one less."""

from __future__ import annotations

from engine.blocks import Parallel
from engine.blocks.container import MOST_BRANCHES
from engine.edits import Edit
from engine.network import Network


def branch_meant(network: Network, selected: tuple[str, ...]) -> tuple[str, int] | None:
    """Return the parallel container, and its branch, that what is selected stands in.

    Of a selected container itself the last empty branch is meant, or else the last one.
    None where no parallel container is around.
    """
    if not selected:
        return None
    block_id: str | None = selected[0]
    assert block_id is not None
    block = network.block(block_id)
    if isinstance(block, Parallel):
        empty = [n for n, branch in enumerate(block.branches) if not branch]
        return block_id, (empty or [len(block.branches) - 1])[-1]
    while block_id is not None:
        place = network.place(block_id)
        if place.parent is not None and isinstance(network.block(place.parent), Parallel):
            return place.parent, place.branch
        block_id = place.parent
    return None


def can_add(network: Network, owner: str) -> bool:
    return len(_parallel(network, owner).branches) < MOST_BRANCHES


def can_remove(network: Network, owner: str) -> bool:
    return len(_parallel(network, owner).branches) > 1


def added(network: Network, owner: str, branch: int) -> Edit:
    """Put an empty branch behind ``branch`` and select the container."""
    block = _parallel(network, owner)
    branches = (*block.branches[: branch + 1], (), *block.branches[branch + 1 :])
    return Edit(network.replace(owner, block.with_branches(branches)), (owner,))


def removed(network: Network, owner: str, branch: int) -> Edit:
    """Take a branch away with all that is in it, and select the container."""
    block = _parallel(network, owner)
    branches = (*block.branches[:branch], *block.branches[branch + 1 :])
    return Edit(network.replace(owner, block.with_branches(branches)), (owner,))


def _parallel(network: Network, owner: str) -> Parallel:
    block = network.block(owner)
    assert isinstance(block, Parallel)
    return block
