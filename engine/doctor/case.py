"""What the doctor's rules read: the design, and for every block what stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from engine.blocks import Block, Container, Placed, Stack
from engine.check import Mend, Report, check
from engine.doctor.node import Node, nodes_of, readers_of
from engine.doctor.signal import Signal, signals
from engine.network import Network, Place
from engine.recipe import Recipe


@dataclass(frozen=True)
class Remark:
    """What a good engineer would say of the design: nothing that keeps it from being trained."""

    key: str
    """What it is silenced by: the rule, and the block that it is about."""
    block_id: str | None
    """None: the remark is about the whole design."""
    sentence: str
    reason: str
    mends: tuple[Mend, ...] = ()


@dataclass(frozen=True)
class Case:
    """A design under examination."""

    network: Network
    report: Report
    recipe: Recipe

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """All nodes, each behind those that it reads."""
        return nodes_of(self.network, self.report)

    @cached_property
    def readers(self) -> dict[str, tuple[Node, ...]]:
        """Which nodes read a node, by its id."""
        return readers_of(self.nodes)

    @cached_property
    def signals(self) -> dict[str, Signal]:
        """How strong the numbers are that come out of each node, by its id."""
        return signals(self.nodes)

    def changed(self, label: str, *changes: tuple[str, Mapping[str, Any]]) -> Mend:
        """Return the mend that changes settings, given by block."""
        blocks = {i: self.network.block(i).changed(values) for i, values in changes}
        return Mend(label, Network(blocks=_with(self.network.blocks, blocks)))

    def removed(self, label: str, block_id: str) -> Mend:
        return Mend(label, self.network.remove([block_id]))

    def inserted(self, label: str, place: Place, block: Block) -> Mend:
        return Mend(label, self.network.insert(place, block)[0])

    def sound(self, *mends: Mend) -> tuple[Mend, ...]:
        """Return the mends that leave no more problems than there are."""
        return tuple(m for m in mends if len(self.after(m).problems) <= len(self.report.problems))

    def after(self, mend: Mend) -> Report:
        return check(mend.network, self.report.input_shape, self.report.classes)

    def walk(self) -> Iterator[tuple[str, Block]]:
        for placed in self.network.walk():
            yield placed.id, placed.block


def _with(stack: Stack, changed: Mapping[str, Block]) -> Stack:
    """Return ``stack`` with other blocks, of the same branches, in place of some of its own."""
    return tuple(_one_with(placed, changed) for placed in stack)


def _one_with(placed: Placed, changed: Mapping[str, Block]) -> Placed:
    block = changed.get(placed.id, placed.block)
    if isinstance(block, Container):
        block = block.with_branches(tuple(_with(branch, changed) for branch in block.branches))
    return placed if block is placed.block else placed.model_copy(update={"block": block})


def remark(
    rule: str, block_id: str | None, sentence: str, reason: str, *mends: Mend
) -> Iterator[Remark]:
    yield Remark(f"{rule}:{block_id or 'network'}", block_id, sentence, reason, mends)
