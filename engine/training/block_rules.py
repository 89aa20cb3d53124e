"""Rules on what goes on inside the blocks of a run."""

from __future__ import annotations

from collections.abc import Iterator

from engine.training.advice import Advice, advice, next_time, now
from engine.training.layers import BlockSeen
from engine.training.signs import ALL_DEAD, Signs
from engine.wording import percent_text

DEAD = 0.6
"""Share of units. After a good start a third of a dense block is often silent, seldom half."""
SATURATED = 0.7
"""Of all answers: networks that learn well with tanh have up to 0.4 in a block."""
VANISHED = 1e-3
"""First gradient norm by the last one; where training works they lie within a factor of 100."""
RUSHING = 0.1
"""Change of the weights in one step, as a share of them."""
MOST = 2
"""Blocks of which a rule speaks, the worst first."""


def dead(signs: Signs) -> Iterator[Advice]:
    """Units that answer 0 to everything have no gradient and don't come back (Lu et al. 2019,
    arXiv:1903.06733); a high learning rate kills them (Karpathy, CS231n, "Neural networks part 1").
    """
    for block in _worst(signs, "dead", DEAD)[: 1 if signs.blocked else MOST]:
        assert block.dead is not None
        lower = f"begin again with a learning rate below {signs.rate:g}, or with leaky ReLU"
        if block.dead >= ALL_DEAD:
            sentence = "All its units answer 0 to every picture: nothing passes this block."
            what = f"No gradient reaches the blocks before it either: {lower}."
        else:
            dead = percent_text(block.dead, 0)
            sentence = f"{dead} of its units answer 0 to every picture that was tried."
            what = f"They don't learn any more: {lower}."
        yield from advice("dead", block.block_id, sentence, what, next_time(signs.rate / 10))


def saturated(signs: Signs) -> Iterator[Advice]:
    """At the limits of tanh and sigmoid the slope is all but 0 (Glorot and Bengio 2010, section 3;
    LeCun et al. 1998, "Efficient BackProp", section 4.4).
    """
    for block in _worst(signs, "saturated", SATURATED)[:MOST]:
        yield from advice(
            "saturated",
            block.block_id,
            f"{percent_text(block.saturated, 0)} of its answers lie at the limits of its "
            "activation.",
            "There its slope is nearly 0, and blocks before it hardly learn: lower the learning "
            "rate, begin with smaller weights (Glorot), or normalise before the activation.",
            next_time(signs.rate / 3),
        )


def vanishing(signs: Signs) -> Iterator[Advice]:
    """Gradients that shrink from block to block on their way back (Hochreiter 1991; Glorot and
    Bengio 2010, section 4).
    """
    norms = tuple(signs.gradient_norms.items())
    if len(norms) < 2 or signs.blocked:
        return
    (first, least), (_, last) = norms[0], norms[-1]
    if last > 0 and least / last < VANISHED:
        yield from advice(
            "vanishing",
            first,
            f"Its gradient is {_times(last / least)} smaller than that of the last block with "
            "weights."
            if least
            else "No gradient reaches it, while the last block with weights has one.",
            "It hardly hears what was wrong with the answer. ReLU instead of sigmoid or tanh, "
            "batch normalisation and residual units keep gradients alive.",
        )


def rushing(signs: Signs) -> Iterator[Advice]:
    """A tenth of the weights' size changed in a single step: a thousandth is usual (Karpathy,
    CS231n, "Neural networks part 3").
    """
    ratios = signs.update_ratios
    fast = [i for i in sorted(ratios, key=ratios.__getitem__, reverse=True) if ratios[i] > RUSHING]
    for block_id in fast[:1]:
        yield from advice(
            "rushing",
            block_id,
            f"A step changes its weights by {percent_text(ratios[block_id], 0)} of their size; "
            "0.1 % is usual.",
            f"What it has learned is overwritten at once: lower the learning rate of "
            f"{signs.rate:g}.",
            now(0.1),
            next_time(signs.rate / 10),
        )


def _worst(signs: Signs, of: str, limit: float) -> list[BlockSeen]:
    """Return the blocks above ``limit`` at every one of the newest looks, the worst first."""
    low: dict[str, float] = {}
    for seen in signs.settled:
        for block in seen.blocks:
            value = getattr(block, of)
            if value is not None:
                low[block.block_id] = min(value, low.get(block.block_id, 1.0))
    worst = [block for block in signs.newest if low.get(block.block_id, 0.0) >= limit]
    return sorted(worst, key=lambda block: -low[block.block_id])


def _times(factor: float) -> str:
    return f"{float(f'{factor:.1g}'):,.0f} times"
