"""Network: an immutable stack of blocks with stable ids. Every edit returns a new one."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, Field, field_validator

from engine.blocks import Block, Container, Dense, Placed, Stack
from engine.blocks.container import depth, walk

MOST_BLOCKS = 1000
"""Far more than can be trained here; it keeps files and pasted text within bounds."""
MOST_DEPTH = 8
"""Containers within containers."""


@dataclass(frozen=True)
class Place:
    """A place for blocks: before the block at ``index`` of a stack, or behind its last one.

    The stack is a branch of the container ``parent``, or the network itself (None, branch 0).
    """

    parent: str | None
    branch: int
    index: int

    def later(self, by: int = 1) -> Place:
        return Place(self.parent, self.branch, self.index + by)


class Network(BaseModel):
    """The blocks from input to output. Equal networks compare equal.

    A container holds stacks of blocks of its own; ids are unique over the whole network, and
    methods that take ids reach the blocks inside containers as well.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    blocks: tuple[Placed, ...] = Field(default=(), max_length=MOST_BLOCKS)

    @field_validator("blocks")
    @classmethod
    def _stays_within_bounds(cls, blocks: Stack) -> Stack:
        ids = [placed.id for placed in walk(blocks)]
        if len(set(ids)) < len(ids):
            raise ValueError("two blocks have the same id")
        if len(ids) > MOST_BLOCKS:
            raise ValueError(f"a network has at most {MOST_BLOCKS} blocks")
        if depth(blocks) > MOST_DEPTH:
            raise ValueError(f"containers stand at most {MOST_DEPTH} deep within one another")
        return blocks

    @classmethod
    def of(cls, *blocks: Block) -> Network:
        """Return a network of ``blocks`` with readable ids: ``convolution-1``, ``pooling-1``, …."""
        counts: dict[str, int] = {}
        return cls(blocks=_numbered(blocks, counts))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all blocks, a container's before those inside it."""
        return tuple(placed.id for placed in walk(self.blocks))

    def walk(self) -> Iterator[Placed]:
        """Go through all blocks, a container before the blocks inside it."""
        return walk(self.blocks)

    def __contains__(self, block_id: str) -> bool:
        return block_id in self.ids

    def place(self, block_id: str) -> Place:
        """Return the place of a block. Raises KeyError where there is none of that id."""
        for place, placed in _places(self.blocks, None, 0):
            if placed is not None and placed.id == block_id:
                return place
        raise KeyError(block_id)

    def places(self) -> tuple[Place, ...]:
        """Return every place for a block in the order of the eye: before each block, then, of a
        container, those inside it; and behind the last block of each stack.
        """
        return tuple(place for place, _ in _places(self.blocks, None, 0))

    @property
    def end(self) -> Place:
        """The place behind the last block."""
        return Place(None, 0, len(self.blocks))

    def stack(self, parent: str | None, branch: int = 0) -> Stack:
        """Return the blocks of a container's branch, or the network's own."""
        if parent is None:
            return self.blocks
        container = self.block(parent)
        assert isinstance(container, Container)
        return container.branches[branch]

    def block(self, block_id: str) -> Block:
        """Return the block of an id. Raises KeyError where there is none."""
        for placed in self.walk():
            if placed.id == block_id:
                return placed.block
        raise KeyError(block_id)

    def before(self, block_id: str) -> Stack:
        """Return the blocks that the input has gone through before it reaches a block."""
        place = self.place(block_id)
        own = self.stack(place.parent, place.branch)[: place.index]
        return own if place.parent is None else (*self.before(place.parent), *own)

    def within(self, ids: Iterable[str]) -> frozenset[str]:
        """Return ``ids`` and the ids of all blocks inside those that are containers."""
        wanted = set(ids)
        return frozenset(inner.id for p in self.walk() if p.id in wanted for inner in walk((p,)))

    def outermost(self, ids: Iterable[str]) -> Stack:
        """Return the blocks ``ids``, in order, without those that stand inside another of them."""
        wanted = set(ids)
        chosen = [p for p in self.walk() if p.id in wanted]
        inside = {inner.id for p in chosen for inner in walk((p,)) if inner.id != p.id}
        return tuple(p for p in chosen if p.id not in inside)

    def insert(self, place: Place | int, *blocks: Block) -> tuple[Network, tuple[str, ...]]:
        """Return the network with ``blocks`` put in, and their new ids.

        A plain number counts the network's own blocks. Blocks inside containers get new ids too.
        """
        at = Place(None, 0, place) if isinstance(place, int) else place
        placed = tuple(Placed(id=_new_id(b), block=_with_new_ids(b)) for b in blocks)
        stack = self.stack(at.parent, at.branch)
        changed = self._with_stack(at, (*stack[: at.index], *placed, *stack[at.index :]))
        return changed, tuple(p.id for p in placed)

    def replace(self, block_id: str, block: Block) -> Network:
        """Return the network with other settings (or another kind) under the same id."""
        self.place(block_id)
        return Network(blocks=_replaced(self.blocks, Placed(id=block_id, block=block)))

    def remove(self, ids: Iterable[str]) -> Network:
        return Network(blocks=_without(self.blocks, frozenset(ids)))

    def move(self, ids: Iterable[str], place: Place | int) -> Network:
        """Return the network with the blocks ``ids``, in their order, put to ``place``.

        ``place`` is one of this network, before anything moves. A container takes along what is
        inside it; into itself it can't be moved: then nothing changes.
        """
        at = Place(None, 0, place) if isinstance(place, int) else place
        moved = self.outermost(ids)
        going = {p.id for p in moved}
        if at.parent in self.within(going):
            return self
        stack = self.stack(at.parent, at.branch)
        before = [p for p in stack[: at.index] if p.id not in going]
        after = [p for p in stack[at.index :] if p.id not in going]
        rest = self.remove(going)
        inner = {p.id: p for p in rest.walk()}
        kept = [[inner[p.id] for p in part] for part in (before, after)]
        return rest._with_stack(at, (*kept[0], *moved, *kept[1]))

    def duplicate(self, ids: Iterable[str]) -> tuple[Network, tuple[str, ...]]:
        """Return the network with copies of ``ids`` put after the last of them, and their ids."""
        copied = self.outermost(ids)
        place = self.place(copied[-1].id).later() if copied else self.end
        return self.insert(place, *(p.block for p in copied))

    def resolved(self, classes: int | None) -> Network:
        """Return the network with every "automatic" number of units set to ``classes``."""
        return self if classes is None else Network(blocks=_resolved(self.blocks, classes))

    def _with_stack(self, place: Place, stack: Stack) -> Network:
        """Return the network with ``stack`` in place of the stack that ``place`` is in."""
        if place.parent is None:
            return Network(blocks=stack)
        container = self.block(place.parent)
        assert isinstance(container, Container)
        branches = list(container.branches)
        branches[place.branch] = stack
        return self.replace(place.parent, container.with_branches(tuple(branches)))


def _places(stack: Stack, parent: str | None, branch: int) -> Iterator[tuple[Place, Placed | None]]:
    for index, placed in enumerate(stack):
        yield Place(parent, branch, index), placed
        if isinstance(placed.block, Container):
            for number, inner in enumerate(placed.block.branches):
                yield from _places(inner, placed.id, number)
    yield Place(parent, branch, len(stack)), None


def _replaced(stack: Stack, new: Placed) -> Stack:
    return tuple(
        new if p.id == new.id else _with_inner(p, lambda inner: _replaced(inner, new))
        for p in stack
    )


def _resolved(stack: Stack, units: int) -> Stack:
    return tuple(
        Placed(id=p.id, block=p.block.model_copy(update={"units": units}))
        if isinstance(p.block, Dense) and p.block.units is None
        else _with_inner(p, lambda inner: _resolved(inner, units))
        for p in stack
    )


def _without(stack: Stack, gone: frozenset[str]) -> Stack:
    return tuple(
        _with_inner(p, lambda inner: _without(inner, gone)) for p in stack if p.id not in gone
    )


def _with_inner(placed: Placed, change: Callable[[Stack], Stack]) -> Placed:
    """Return ``placed`` with each branch changed, and just ``placed`` where nothing changes."""
    if not isinstance(placed.block, Container):
        return placed
    branches = tuple(change(branch) for branch in placed.block.branches)
    if branches == placed.block.branches:
        return placed
    return Placed(id=placed.id, block=placed.block.with_branches(branches))


def _numbered(blocks: Iterable[Block], counts: dict[str, int]) -> Stack:
    placed = []
    for block in blocks:
        counts[block.kind] = number = counts.get(block.kind, 0) + 1
        if isinstance(block, Container):
            inner = (_numbered((p.block for p in b), counts) for b in block.branches)
            block = block.with_branches(tuple(inner))
        placed.append(Placed(id=f"{block.kind}-{number}", block=block))
    return tuple(placed)


def _with_new_ids(block: Block) -> Block:
    if not isinstance(block, Container):
        return block
    return block.with_branches(
        tuple(
            tuple(Placed(id=_new_id(p.block), block=_with_new_ids(p.block)) for p in branch)
            for branch in block.branches
        )
    )


def _new_id(block: Block) -> str:
    # Random, so that a block put in after an undo can't inherit the weights of one taken out.
    return f"{block.kind}-{secrets.token_hex(4)}"


def stack_of(*blocks: Block) -> Stack:
    """Return ``blocks`` as a branch for a container that ``Network.of`` or ``insert`` takes.

    Their ids are new; ``Network.of`` gives readable ones instead.
    """
    return tuple(Placed(id=_new_id(block), block=block) for block in blocks)
