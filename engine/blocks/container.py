"""Blocks that hold blocks: what comes in goes through every branch, and the ends are joined."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import BaseModel, ConfigDict, Field

from engine.blocks.base import Block, Shape
from engine.window import Window

if TYPE_CHECKING:
    from engine.blocks import AnyBlock

MOST_BRANCHES = 16


class Placed(BaseModel):
    """A block in its place. The id stays with it through every edit and names its weights."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    # The hyphen keeps an id from meaning something to torch, whose modules are named by ids.
    id: str = Field(pattern=r"^[a-z0-9_]+(-[a-z0-9_]+)+$", max_length=64)
    block: AnyBlock


Stack = tuple[Placed, ...]
"""Blocks one after the other; an empty one passes on what comes in."""

Branches = Annotated[tuple[Stack, ...], Field(min_length=1, max_length=MOST_BRANCHES)]


class Container(Block):
    """Sends its input through each of its branches and joins what comes out.

    ``parameters``, ``macs`` and ``arithmetic`` count what the container adds itself; the blocks
    inside it count for themselves. Its module is called with the input and the list of what the
    branches gave.
    """

    branches: Branches

    @abstractmethod
    def joined(self, shape: Shape, outputs: tuple[Shape, ...]) -> Shape:
        """Return the shape of the joined ``outputs``. Raises Refusal where they don't fit."""

    def passes(self, shape: Shape) -> tuple[Window, Window] | None:
        """Return the windows of what goes past the branches; None where nothing does."""
        return None

    def output_shape(self, shape: Shape) -> Shape:
        return self.joined(shape, tuple(shape_after(branch, shape) for branch in self.branches))

    def with_branches(self, branches: tuple[Stack, ...]) -> Self:
        return self.model_copy(update={"branches": branches})


def shape_after(stack: Stack, shape: Shape) -> Shape:
    """Return the shape that a stack makes of ``shape``. Raises Refusal where a block can't work."""
    for placed in stack:
        shape = placed.block.output_shape(shape)
    return shape


def walk(stack: Stack) -> Iterator[Placed]:
    """Go through every block, a container before the blocks inside it."""
    for placed in stack:
        yield placed
        if isinstance(placed.block, Container):
            for branch in placed.block.branches:
                yield from walk(branch)


def depth(stack: Stack) -> int:
    """Return how deep containers stand within containers: 0 where there is none."""
    inner = (
        1 + max(map(depth, placed.block.branches))
        for placed in stack
        if isinstance(placed.block, Container)
    )
    return max(inner, default=0)
