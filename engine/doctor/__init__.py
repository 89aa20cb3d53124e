"""The doctor: what a good engineer would say of a design, with the reason and a mend.

A remark is no problem: the network can be trained as it is. Every rule is one function of a
``Case``, and its docstring names the source.
"""

from collections.abc import Iterable, Iterator
from itertools import islice

from engine.check import Report
from engine.doctor import beginnings, depth, order, size, training, windows
from engine.doctor.case import Case, Remark
from engine.network import Network
from engine.recipe import Recipe

__all__ = ["MOST_BLOCKS", "Remark", "examine", "examined", "in_order"]

RULES = (
    order.nothing_between,
    order.twice,
    order.closed_end,
    order.dropout_before_normalisation,
    order.idle_bias,
    order.idle_container,
    windows.narrow_view,
    windows.idle_pool,
    windows.beyond_the_maps,
    windows.skipped_cells,
    windows.off_centre,
    windows.large_kernel,
    size.heavy_dense,
    beginnings.all_alike,
    beginnings.fading,
    beginnings.not_for_rectifiers,
    depth.saturating,
    depth.too_plain,
    depth.nothing_learns,
    training.learning_rate,
    training.small_batch,
)

MOST_OF_A_KIND = 20
"""More come up as those are mended; a mend takes time to make, and a person to read."""
MOST_BLOCKS = 500
"""Half of what a network may have, so that a mend has room for blocks of its own."""


def examine(network: Network, report: Report, recipe: Recipe) -> tuple[Remark, ...]:
    """Return all remarks on ``network``, in the order of its blocks, those on the whole last.

    ``report`` is what ``check`` says of it. Blocks behind one that can't work are left out where
    a rule needs their shapes, and networks of more than ``MOST_BLOCKS`` altogether.
    """
    return in_order(network, filter(None, examined(network, report, recipe)))


def examined(network: Network, report: Report, recipe: Recipe) -> Iterator[Remark | None]:
    """Yield what ``examine`` finds, remark by remark as the rules find them; None after each rule.

    The time of one step doesn't grow with the number of remarks, so that a window can do others
    things in between.
    """
    if len(network.ids) > MOST_BLOCKS:
        return
    case = Case(network, report, recipe)
    for rule in RULES:
        yield from islice(rule(case), MOST_OF_A_KIND)
        yield None


def in_order(network: Network, remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Return ``remarks`` in the order of the network's blocks, those on the whole last."""
    places = {block_id: place for place, block_id in enumerate(network.ids)}
    return tuple(sorted(remarks, key=lambda r: places.get(r.block_id or "", len(places))))
