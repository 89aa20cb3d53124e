"""Rules on how weights begin."""

from __future__ import annotations

from collections.abc import Iterator

from engine.blocks import BatchNormalisation, Residual
from engine.blocks.weights import Weighted
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.doctor.node import Node
from engine.doctor.signal import fans_of, variance_of

FADED = 20.0
"""Bits of variance: a thousandth, or a thousand times, of what came in."""
MANY_HALVINGS = 5
RECTIFIERS = ("relu", "leaky_relu", "elu", "gelu", "silu")


def all_alike(case: Case) -> Iterator[Remark]:
    """Goodfellow et al. 2016, section 8.4: beginnings must break the symmetry.

    The last weights may begin with anything, and so may those that end a residual unit (zeros
    make the unit an identity, Zhang et al. 2019, arXiv:1901.09321).
    """
    weighted = [node for node in case.nodes if isinstance(node.block, Weighted)]
    for node in weighted[:-1]:
        block, shape = node.block, node.report.input_shape
        assert isinstance(block, Weighted)
        if block.frozen or shape is None or _ends_residual(case, node):
            continue
        fans = fans_of(node)
        if variance_of(block.draw("kernel", fans), fans, units=1) > 0:
            continue
        yield from remark(
            "alike",
            node.id,
            "All its kernels begin alike, so all its results do.",
            "Kernels that begin equal get equal gradients for as long as the blocks behind them "
            "treat them alike, and with ReLU those of zeros may never begin to learn. Random "
            "beginnings make every one of them something else.",
            case.changed("Begin at random", (node.id, {"kernel_initialiser": _rule(case, node)})),
        )


def _ends_residual(case: Case, node: Node) -> bool:
    return any(isinstance(r.block, Residual) for r in case.readers[node.id])


def _rule(case: Case, node: Node) -> str:
    return "he_normal" if _activation(case, node) in RECTIFIERS else "glorot_normal"


def _activation(case: Case, node: Node) -> str:
    """Return the function that the results go through, of the block itself or right behind it."""
    while node.activation == "none" and len(case.readers[node.id]) == 1:
        node = case.readers[node.id][0]
        if isinstance(node.block, Weighted):
            return "none"
    return node.activation


def fading(case: Case) -> Iterator[Remark]:
    """He et al. 2015 (arXiv:1502.01852): 30 layers stall where the numbers fade layer by layer.

    One remark for the design, at the first block where so little, or so much, is left.
    """
    heard = case.signals
    gone = [node for node in case.nodes if abs(heard[node.id].bits) > FADED]
    if not gone:
        return
    first = gone[0]
    bits = heard[first.id].bits
    times = f"{float(f'{2 ** (abs(bits) / 2):.1g}'):,.0f}"
    fate = f"about 1/{times} of" if bits < 0 else f"about {times} times"
    ways = {node.id: node for one in gone for node in heard[one.id].way}
    yield from remark(
        "fading",
        first.id,
        f"At the beginning, {fate} the differences between pictures arrive here.",
        "Every layer multiplies them by the size of its weights, and ReLU halves their variance. "
        "He's rule makes up for just that, so that deep networks begin to learn; a batch "
        "normalisation now and then does too.",
        *(m for m in _level(case, tuple(ways.values())) if _audible(case, m)),
    )


def _level(case: Case, nodes: tuple[Node, ...]) -> Iterator[Mend]:
    changes = [
        (
            node.id,
            {
                "kernel_initialiser": _rule(case, node),
                "kernel_gain": 1.0,
            },
        )
        for node in nodes
        if isinstance(node.block, Weighted)
    ]
    yield case.changed("Begin by He's rule", *changes)
    middle = [n for n in nodes if isinstance(n.block, Weighted)]
    half = case.network.place(middle[len(middle) // 2].id)
    yield case.inserted("Normalise half-way", half, BatchNormalisation())


def _audible(case: Case, mend: Mend) -> bool:
    after = Case(mend.network, case.after(mend), case.recipe)
    return all(abs(signal.bits) <= FADED for signal in after.signals.values())


def not_for_rectifiers(case: Case) -> Iterator[Remark]:
    """He et al. 2015: Glorot and Bengio's rule is for functions that keep both signs.

    A few layers don't mind; said once, at the first block, where ``MANY_HALVINGS`` follow one
    another without a normalisation.
    """
    heard = case.signals
    if any(abs(signal.bits) > FADED for signal in heard.values()):
        return
    meant: dict[str, Node] = {}
    others = {node.id for node in case.nodes if _other_rule(case, node)}
    for signal in heard.values() if len(others) >= MANY_HALVINGS else ():
        of = [node for node in signal.way if node.id in others]
        if len(of) >= MANY_HALVINGS:
            meant.update((node.id, node) for node in of)
    if not meant:
        return
    first = next(iter(meant.values()))
    name = getattr(first.block, "kernel_initialiser").partition("_")[0]  # noqa: B009
    rule = {"glorot": "Glorot's", "lecun": "LeCun's"}[name]
    yield from remark(
        "he",
        first.id,
        f"{len(meant)} blocks begin by {rule} rule, which is not made for ReLU.",
        "ReLU cuts off half of the numbers, so that their variance halves at every block. He's "
        "rule draws the weights larger by √2 to make up for it.",
        case.changed(
            "Begin by He's rule",
            *(
                (node.id, {"kernel_initialiser": f"he_{_spread(node)}", "kernel_gain": 1.0})
                for node in meant.values()
            ),
        ),
    )


def _other_rule(case: Case, node: Node) -> bool:
    rule = str(getattr(node.block, "kernel_initialiser", ""))
    return rule.startswith(("glorot", "lecun")) and _activation(case, node) in RECTIFIERS


def _spread(node: Node) -> str:
    return str(getattr(node.block, "kernel_initialiser", "")).partition("_")[2]
