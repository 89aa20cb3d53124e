"""What a block costs, the blocks inside it counted in, as shares of the whole network."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.blocks import Block
from engine.blocks.container import walk
from engine.check import Report
from engine.network import Network
from engine.wording import bytes_text, large_text, percent_text
from gui.design.facts import Fact


@dataclass(frozen=True)
class Costs:
    """Of one block and all that stands inside it."""

    parameters: int
    macs: int
    activation_bytes: int


def settled(network: Network, block_id: str, classes: int | None) -> Block:
    """Return a block with every "automatic" number settled, without a look at the others."""
    placed = next(placed for placed in network.walk() if placed.id == block_id)
    return Network(blocks=(placed,)).resolved(classes).block(block_id)


def costs_of(network: Network, block_id: str, report: Report) -> Costs:
    """Add up what ``report`` says of a block and of the blocks inside it."""
    placed = next(placed for placed in network.walk() if placed.id == block_id)
    inside = [report.of(one.id) for one in walk((placed,))]
    return Costs(
        sum(own.parameters for own in inside),
        sum(own.macs for own in inside),
        sum(own.activation_bytes for own in inside),
    )


def cost_of(costs: Costs, whole: Report) -> list[Fact]:
    """Return parameters, work and memory, each with its share of the whole network's."""
    memory = _tr("{size} an image").format(size=bytes_text(costs.activation_bytes))
    return [
        _fact(_tr("Parameters"), f"{costs.parameters:,}", costs.parameters, whole.parameters),
        _fact(_tr("Multiply-accumulates"), large_text(costs.macs), costs.macs, whole.macs),
        _fact(_tr("Memory"), memory, costs.activation_bytes, whole.activation_bytes),
    ]


def _fact(caption: str, text: str, part: int, whole: int) -> Fact:
    share = part / whole if whole else 0.0
    said = f"{text}  ({percent_text(share)})" if part else text
    return Fact(caption, said, share=share)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Costs", text)
