"""Networks that differ in one thing: how much of where something lies their last layer is told."""

from __future__ import annotations

from dataclasses import dataclass

from engine.blocks import Block, Convolution, Coordinates, Dense, Pooling
from engine.network import Network


@dataclass(frozen=True)
class Variant:
    name: str
    title: str
    help: str
    network: Network


_SEES = (Convolution(kernels=12, kernel=(5, 5)), Pooling(), Convolution(kernels=24))
"""A cell behind these sees 10×10 of the picture: an eye, not where the other parts are. They add no
padding: from zeros around the border a network could tell where it is (Islam et al. 2020,
arXiv:2001.08248).
"""


def _network(*blocks: Block) -> Network:
    return Network.of(*blocks, Dense())


_ALL = Pooling(kernel=(8, 8), stride=(8, 8))

VARIANTS = (
    Variant(
        "strong",
        "Strong pooling",
        "The strongest answer of each map over the whole picture is all that is left: whether a "
        "feature is there, not where",
        _network(*_SEES, _ALL),
    ),
    Variant(
        "weak",
        "Weak pooling",
        "The strongest answer of each 2×2 cells is left, 4×4 of them a map",
        _network(*_SEES, Pooling()),
    ),
    Variant(
        "none",
        "No pooling",
        "A stride of 2 in place of the first pooling, and every cell is read where it lies",
        _network(Convolution(kernels=12, kernel=(5, 5), stride=(2, 2)), Convolution(kernels=24)),
    ),
    Variant(
        "coordinates",
        "Coordinates added",
        "Strong pooling again, but the kernels are also told in which row and column they look",
        _network(Coordinates(), *_SEES, _ALL),
    ),
)
