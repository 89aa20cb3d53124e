"""Documents to test with: a network on pictures of 28×28 with ten classes."""

from __future__ import annotations

from engine.blocks import Block
from engine.network import Network
from engine.presets import LENET5
from gui.document import Design, Document

DIGITS = tuple(str(digit) for digit in range(10))


def document_of(network: Network, shape: tuple[int, ...] = (1, 28, 28)) -> Document:
    return Document(Design(network, LENET5.recipe, "mnist-5k", shape, DIGITS))


def stacked(*blocks: Block) -> Document:
    return document_of(Network.of(*blocks))


def lenet() -> Document:
    return document_of(LENET5.network)
