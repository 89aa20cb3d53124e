"""Rules on whether gradients reach all weights."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from engine.blocks import (
    Activation,
    Dropout,
    Placed,
    Residual,
    Stack,
)
from engine.blocks.activation import LABELS
from engine.blocks.weights import Weighted
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.doctor.node import Node
from engine.doctor.signal import NORMALISATIONS, SATURATING, Signal
from engine.network import Network
from engine.wording import count_text

MOST_SIGMOIDS, MOST_TANHS = 2, 7
MOST_PLAIN = 19
"""Layers in a row: VGG-19 still trains (Simonyan and Zisserman 2015)."""


def saturating(case: Case) -> Iterator[Remark]:
    """Glorot and Bengio 2010: the slope of a sigmoid is 1/4 at most, that of tanh 1."""
    if not any(node.activation in SATURATING for node in case.nodes):
        return
    for signal in case.signals.values():
        sigmoids = [n for n in signal.way if n.activation == "sigmoid"]
        tanhs = [n for n in signal.way if n.activation in SATURATING[1:]]
        if len(sigmoids) <= MOST_SIGMOIDS and len(tanhs) <= MOST_TANHS:
            continue
        yield from _flat(case, signal, sigmoids if len(sigmoids) > MOST_SIGMOIDS else tanhs)
        return


def _flat(case: Case, signal: Signal, nodes: list[Node]) -> Iterator[Remark]:
    last = max(
        (s for s in case.signals.values() if s.way[:1] == signal.way[:1]),
        key=lambda s: len(s.way),
    )
    changes = [
        (n.id, {"function" if isinstance(n.block, Activation) else "activation": "relu"})
        for n in last.way
        if n.activation in SATURATING
    ]
    name = LABELS[nodes[0].activation]
    yield from remark(
        "flat",
        nodes[0].id,
        f"{len(changes)} blocks in a row flatten their results ({name}): gradients fade on the "
        "way back.",
        "Where a function is flat its slope is near 0 (a sigmoid's is 1/4 at most), and a "
        "gradient is multiplied with the slopes of all the blocks behind. ReLU's slope is 1.",
        case.changed("Use ReLU in all of them", *changes),
    )


def too_plain(case: Case) -> Iterator[Remark]:
    """He et al. 2016 (arXiv:1512.03385): past some depth a plain network's training error rises."""
    depth = _plain_depth(case)
    if depth <= MOST_PLAIN:
        return
    wrapped = Network(blocks=_in_units(case))
    mend = Mend("Wrap them in residual units", wrapped)
    after = Case(wrapped, case.after(mend), case.recipe)
    cures = after.report.trains and _plain_depth(after) <= MOST_PLAIN
    yield from remark(
        "plain",
        None,
        f"{count_text(depth, 'layer')} stand in a row without a shortcut past any of them.",
        "A plain network as deep as this may learn even its own training pictures worse than a "
        "shallower one, for want of a way past its layers. A residual unit adds its input to its "
        "output, so that its layers need only learn the difference.",
        *((mend,) if cures else ()),
    )


def _plain_depth(case: Case) -> int:
    """Return how many layers with weights the shortest way goes through, past residual bodies."""
    depths: dict[str, int] = {}
    for node in case.nodes:
        ways = node.past if isinstance(node.block, Residual) else node.sources
        before = min((depths[source.id] for source in ways), default=0)
        depths[node.id] = before + isinstance(node.block, Weighted)
    return max(depths.values(), default=0)


def _in_units(case: Case) -> Stack:
    """Return the network's own blocks, two layers at a time in a residual unit where shapes fit."""
    stack: list[Placed] = []
    layers = _layers(case.network.blocks)
    reports = {report.id: report for report in case.report.blocks}
    while layers:
        pair = (*layers[0], *layers[1]) if len(layers) > 1 else ()
        starts = pair and all(isinstance(layer[0].block, Weighted) for layer in layers[:2])
        shape = reports[pair[0].id].input_shape if starts else None
        if shape is not None and shape == reports[pair[-1].id].output_shape:
            unit = Residual(branches=(tuple(pair),))
            stack.append(Placed(id=f"residual-{secrets.token_hex(4)}", block=unit))
            layers = layers[2:]
        else:
            stack += layers.pop(0)
    return tuple(stack)


def _layers(stack: Stack) -> list[Stack]:
    """Return the blocks with weights, each with the normalisations and activations behind it."""
    layers: list[Stack] = []
    for placed in stack:
        follows = isinstance(placed.block, (*NORMALISATIONS, Activation, Dropout))
        if follows and layers:
            layers[-1] = (*layers[-1], placed)
        else:
            layers.append((placed,))
    return layers


def nothing_learns(case: Case) -> Iterator[Remark]:
    """Frozen blocks keep their weights."""
    having = [node for node in case.nodes if node.report.parameters]
    if not having or not all(getattr(node.block, "frozen", False) for node in having):
        return
    last = having[-1]
    yield from remark(
        "frozen",
        None,
        "Every block is frozen: training would change nothing.",
        "Freezing keeps what a block has learned while others learn on top of it; at least one "
        "has to.",
        case.changed("Let the last block learn", (last.id, {"frozen": False})),
        case.changed("Let all blocks learn", *((node.id, {"frozen": False}) for node in having)),
    )
