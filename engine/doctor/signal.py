"""How strong numbers are on their way through a network that has learned nothing yet.

The variance over pictures of what a unit computes is multiplied at every layer by
fan_in · Var(weights), and by a factor of the activation (Glorot and Bengio 2010; He et al. 2015,
arXiv:1502.01852, section 2.2). It is followed in bits: powers of two.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log2, prod

from engine.blocks import (
    BatchNormalisation,
    DepthwiseSeparable,
    GroupNormalisation,
    LayerNormalisation,
    PartialConvolution,
    Pooling,
    RadialBasisOutput,
    Residual,
)
from engine.blocks.initialisers import Draw, Fans
from engine.blocks.weights import Weighted
from engine.doctor.node import Node

NORMALISATIONS = (BatchNormalisation, LayerNormalisation, GroupNormalisation)

BITS = {
    "none": 0.0,
    "relu": -1.0,
    "leaky_relu": -1.0,
    "elu": -0.6,
    "gelu": -1.2,
    "silu": -1.5,
    "sigmoid": -4.0,
    "tanh": 0.0,
    "scaled_tanh": 0.4,
}
"""What an activation does to the variance of numbers about 0, not far from 1."""
SATURATING = ("sigmoid", "tanh", "scaled_tanh")
MAX_POOLING = 1.0
"""The strongest of some non-negative numbers varies more than each of them."""
PROJECTION = log2(1 / 3)
"""PyTorch's own initialiser, evenly within ±1/√fan_in."""


@dataclass(frozen=True)
class Signal:
    """What arrives at a place: its strength, and the nodes since the last normalisation."""

    bits: float = 0.0
    way: tuple[Node, ...] = ()


def signals(nodes: tuple[Node, ...]) -> dict[str, Signal]:
    """Return what comes out of every node, by its id. Of several sources the strongest counts."""
    found: dict[str, Signal] = {}
    for node in nodes:
        incoming = _strongest([found[source.id] for source in node.sources])
        if isinstance(node.block, Residual):
            past = _strongest([found[source.id] for source in node.past])
            incoming = _through_shortcut(node.block, past)
        found[node.id] = _after(node, incoming)
    return found


def _strongest(arriving: list[Signal]) -> Signal:
    return max(arriving, key=lambda signal: signal.bits, default=Signal())


def _through_shortcut(block: Residual, past: Signal) -> Signal:
    """Past the body numbers go on as they are; the way through the blocks begins anew."""
    if block.shortcut != "projected":
        return Signal(past.bits)
    return Signal(0.0 if block.normalised else past.bits + PROJECTION)


def _after(node: Node, incoming: Signal) -> Signal:
    block, shape = node.block, node.report.input_shape
    if isinstance(block, (*NORMALISATIONS, RadialBasisOutput)) or shape is None:
        return Signal()
    bits, way = incoming.bits, (*incoming.way, node)
    if isinstance(block, DepthwiseSeparable) and block.between == "normalised_relu":
        bits, way = 0.0, (node,)
    if isinstance(block, Weighted):
        bits += _of_weights(node, block, shape)
    elif isinstance(block, Pooling) and block.mode == "max":
        bits += MAX_POOLING
    name = node.activation
    bits += BITS[name]
    return Signal(min(bits, 2.0) if name in SATURATING else bits, way)


def _of_weights(node: Node, block: Weighted, shape: tuple[int, ...]) -> float:
    if isinstance(block, DepthwiseSeparable):
        area, inner = prod(block.kernel), shape[0] * block.multiplier
        mixing = _gain(block, Fans(inner, block.kernels), block.kernels)
        if block.between == "normalised_relu":
            return BITS["relu"] + mixing
        relu = BITS["relu"] if block.between == "relu" else 0.0
        return _gain(block, Fans(area, area * block.multiplier), inner) + relu + mixing
    output = node.report.output_shape
    return _gain(block, fans_of(node), output[0] if output is not None else 1)


def fans_of(node: Node) -> Fans:
    """Return how a block with one kernel is connected; see ``engine.blocks.weights.layers``."""
    block, shape, output = node.block, node.report.input_shape, node.report.output_shape
    if shape is None or output is None:
        return Fans(1, 1)
    if len(output) == 1:
        return Fans(prod(shape), output[0])
    area = prod(getattr(block, "kernel", (1, 1)))
    if isinstance(block, PartialConvolution):
        reads = block.connections(shape)
        return Fans(area * len(reads[0]), area)
    groups = getattr(block, "groups", 1)
    return Fans(area * shape[0] // groups, area * output[0] // groups)


def _gain(block: Weighted, fans: Fans, units: int) -> float:
    """Return log₂ of fan_in · Var(weights); 0 where all weights begin alike."""
    variance = variance_of(block.draw("kernel", fans), fans, units)
    return log2(fans.fan_in * variance) if variance > 0 else 0.0


def variance_of(draw: Draw, fans: Fans, units: int) -> float:
    """Return the variance of the weights that ``draw`` gives to ``units`` with ``fans``."""
    match draw.distribution:
        case "uniform":
            return (draw.second - draw.first) ** 2 / 12
        case "normal":
            return draw.second**2
        case "truncated_normal":
            return 0.774 * draw.second**2
        case "orthogonal":
            return draw.first**2 / max(fans.fan_in, units)
        case "constant":
            return 0.0
