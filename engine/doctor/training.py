"""Rules on the design together with its recipe."""

from __future__ import annotations

from collections.abc import Iterator

from engine.blocks import BatchNormalisation, Block, DepthwiseSeparable, Residual
from engine.check import Mend
from engine.doctor.case import Case, Remark, remark
from engine.recipe import OPTIMISERS

RATES = {
    "sgd": (1e-5, 0.5, 0.01),
    "adam": (1e-5, 0.03, 0.001),
    "adamw": (1e-5, 0.03, 0.001),
    "rmsprop": (1e-6, 0.02, 0.001),
    "adagrad": (1e-4, 0.3, 0.01),
    "muon": (1e-5, 0.05, 0.001),
}
"""By optimiser: the least and the greatest learning rate that is ever useful, and a usual one."""
NAMES = {**OPTIMISERS, "sgd": "SGD"}
SMALL_BATCH, USUAL_BATCH = 4, 32


def learning_rate(case: Case) -> Iterator[Remark]:
    """Bengio 2012 (arXiv:1206.5533), section 3.1; Kingma and Ba 2015 propose 0.001 for Adam."""
    recipe = case.recipe
    least, greatest, usual = RATES[recipe.optimiser]
    if least <= recipe.learning_rate <= greatest:
        return
    fate = "is so small that training crawls" if recipe.learning_rate < least else "is far too high"
    mended = recipe.model_copy(update={"learning_rate": usual})
    yield from remark(
        "rate",
        None,
        f"A learning rate of {recipe.learning_rate:g} {fate} with {NAMES[recipe.optimiser]}.",
        "SGD multiplies the gradient by it and wants 0.001 to 0.1. The others scale every step to "
        "about the learning rate itself and want 0.0001 to 0.01, Adagrad ten times as much.",
        Mend(f"Train with {usual:g}", case.network, mended),
    )


def small_batch(case: Case) -> Iterator[Remark]:
    """Wu and He 2018 (arXiv:1803.08494), figure 1: the error rises below 16 pictures a batch."""
    size = case.recipe.batch_size
    if size > SMALL_BATCH:
        return
    first = next((i for i, block in case.walk() if _normalises_over_batch(block)), None)
    if first is None:
        return
    pictures = "1 picture" if size == 1 else f"{size} pictures"
    mended = case.recipe.model_copy(update={"batch_size": USUAL_BATCH})
    yield from remark(
        "batch",
        first,
        f"Batch normalisation measures mean and spread of only {pictures}.",
        "Of so few both jump from batch to batch, and after training they differ from what the "
        "network has learned with. Group normalisation looks at one picture at a time and doesn't "
        "mind.",
        Mend(f"Train in batches of {USUAL_BATCH}", case.network, mended),
    )


def _normalises_over_batch(block: Block) -> bool:
    if isinstance(block, DepthwiseSeparable):
        return block.between == "normalised_relu"
    if isinstance(block, Residual):
        return block.normalised and block.shortcut == "projected"
    return isinstance(block, BatchNormalisation)
