"""The stream of numbers through a network: every block with what it reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.blocks import Activation, Block, Container, Parallel, Stack
from engine.check import BlockReport, Report
from engine.network import Network


@dataclass(frozen=True)
class Node:
    """A block in the stream of numbers. Of containers only those that compute something are nodes:
    what comes out of a Parallel comes out of its branches.
    """

    id: str
    block: Block
    """With "automatic" units resolved."""
    report: BlockReport
    sources: tuple[Node, ...]
    """What it reads; empty where that is the picture. A residual unit reads its body's end."""
    past: tuple[Node, ...] = ()
    """What a residual unit adds to its body's end; empty where that is the picture."""

    @cached_property
    def activation(self) -> str:
        """The non-linear function that its results are sent through, or "none"."""
        if isinstance(self.block, Activation):
            return self.block.function
        return str(getattr(self.block, "activation", "none"))


def nodes_of(network: Network, report: Report) -> tuple[Node, ...]:
    """Return all nodes, each behind those that it reads."""
    reports = {own.id: own for own in report.blocks}
    found: list[Node] = []
    _follow(network.resolved(report.classes).blocks, (), reports, found)
    return tuple(found)


def readers_of(nodes: Iterable[Node]) -> dict[str, tuple[Node, ...]]:
    """Return which nodes read a node, by its id."""
    found: dict[str, list[Node]] = {node.id: [] for node in nodes}
    for node in nodes:
        for source in _each_once((*node.sources, *node.past)):
            found[source.id].append(node)
    return {node_id: tuple(readers) for node_id, readers in found.items()}


def _follow(
    stack: Stack,
    sources: tuple[Node, ...],
    reports: Mapping[str, BlockReport],
    found: list[Node],
) -> tuple[Node, ...]:
    """Add the nodes of ``stack`` to ``found``; return those whose results come out at its end."""
    for placed in stack:
        block = placed.block
        past: tuple[Node, ...] = ()
        if isinstance(block, Container):
            ends = [_follow(branch, sources, reports, found) for branch in block.branches]
            past, sources = sources, _each_once(node for end in ends for node in end)
            if isinstance(block, Parallel):
                continue
        node = Node(placed.id, block, reports[placed.id], sources, past)
        found.append(node)
        sources = (node,)
    return sources


def _each_once(nodes: Iterable[Node]) -> tuple[Node, ...]:
    return tuple({node.id: node for node in nodes}.values())
