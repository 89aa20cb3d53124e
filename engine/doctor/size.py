"""The rule on where the parameters are."""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from engine.blocks import (
    Activation,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.doctor.node import Node
from engine.doctor.signal import NORMALISATIONS
from engine.wording import large_text, percent_text

HEAVY = 0.95
FEW_PARAMETERS = 10_000
"""A dense block with fewer does no harm, whatever its share."""
PASSING = (Flatten, Dropout, Activation, *NORMALISATIONS)
"""What may stand between maps and the dense block that reads them."""


def heavy_dense(case: Case) -> Iterator[Remark]:
    """Lin et al. 2013 (arXiv:1312.4400), section 3.2: dense blocks on large maps over-fit."""
    total = case.report.parameters
    for node in case.nodes:
        own = node.report.parameters
        maps = _maps_before(node)
        if not isinstance(node.block, Dense) or maps is None or own < FEW_PARAMETERS:
            continue
        if own < HEAVY * total or len([n for n in case.nodes if n.report.parameters]) == 1:
            continue
        share = percent_text(own / total, 0 if own / total < 0.995 else 1)
        yield from remark(
            "heavy",
            node.id,
            f"It holds {share} of all {large_text(total)} parameters.",
            "A dense block has a weight for every cell of the maps and each of its units. It fits "
            "the training pictures by heart that way, while the convolutions have hardly a say. "
            "Smaller maps before it cure that.",
            *_smaller_maps(case, node, maps),
        )


def _maps_before(node: Node) -> Node | None:
    """Return the block that makes the maps which ``node`` reads laid out in a row."""
    shape = node.report.input_shape
    while node.sources:
        if shape is not None and len(shape) == 3:
            return node.sources[0] if prod(shape[1:]) > 1 else None
        node = node.sources[0]
        if not isinstance(node.block, PASSING):
            return None
        shape = node.report.input_shape
    return None


def _smaller_maps(case: Case, node: Node, maps: Node) -> tuple[Mend, ...]:
    place = case.network.place(node.id)
    for before in case.network.before(node.id)[::-1]:
        if not isinstance(before.block, PASSING):
            break
        place = case.network.place(before.id)
    shape = maps.report.output_shape
    assert shape is not None
    assert node.report.output_shape is not None
    (units,) = node.report.output_shape
    others = case.report.parameters - node.report.parameters

    def light(cells: int) -> bool:
        own = units * (shape[0] * cells + 1)
        return own < FEW_PARAMETERS or own < HEAVY * (own + others)

    mends = []
    for side in (2, 3, 4):
        if min(shape[1:]) >= side and light(prod(s // side for s in shape[1:])):
            pool = Pooling(kernel=(side, side), stride=(side, side))
            mends.append(case.inserted(f"Pool {side}×{side} before it", place, pool))
            break
    if light(1):
        mends.append(case.inserted("Average each map before it", place, GlobalAveragePooling()))
    return case.sound(*mends)
