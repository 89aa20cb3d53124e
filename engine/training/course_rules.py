"""Rules on the course of a run: its losses, step by step and epoch by epoch."""

from __future__ import annotations

from collections.abc import Iterator
from math import log10

import numpy as np

from engine.training.advice import Advice, Cure, advice, next_time, now
from engine.training.events import Failed
from engine.training.signs import Signs
from engine.wording import count_text, percent_text

RISEN = 0.25
"""Of what guessing gives: so far above its lowest, a loss doesn't come by chance."""
FAR_ABOVE = 1.5
"""Times what guessing gives: worse than knowing nothing."""
FEWEST_STEPS = 150
"""Before that many a run is only beginning."""
USUAL_RATIO, SMALL_RATIO, TINY_RATIO = 1e-3, 3e-4, 1e-5
"""Change of the weights in one step, as a share of them: small where nothing is learned yet."""
STRAIGHT, SLOW = -0.9, 0.1
"""Correlation of loss and step, and the share of the loss that is gone, of a run that crawls."""
LAST, JUMPS, SMALL_BATCH = 60, 4, 16
PATIENCE, WORSE = 3, 1.1
"""Epochs since the best validation, and how many times its loss since then."""
FLAT_EPOCHS, FLAT, LEARNED = 4, 0.99, 0.97


def diverged(signs: Signs) -> Iterator[Advice]:
    """The loss is no number any more: the steps were too long for the curvature (LeCun et al. 1998,
    "Efficient BackProp", section 4.6).
    """
    ended = signs.log.ended
    if isinstance(ended, Failed) and ended.reason == "diverged":
        yield from advice(
            "diverged",
            None,
            f"After step {signs.step:,} the loss was no finite number any more, at a learning rate "
            f"of {signs.rate:g}.",
            "Begin again with a lower learning rate; gradient clipping tames single wild batches.",
            next_time(signs.rate / 10),
            *_clipping(signs),
        )


def diverging(signs: Signs) -> Iterator[Advice]:
    """A loss that rises for long, or stays above what guessing gives, where it should fall."""
    if len(signs.windows) < 3:
        return
    before, recent = signs.windows[-2:].tolist()
    guessing = signs.guessing
    rising = min(before, recent) > signs.lowest + RISEN * guessing
    if rising and signs.lowest < guessing:
        sentence = f"The loss has risen from {signs.lowest:.3g} to {recent:.3g}."
    elif min(before, recent) > FAR_ABOVE * guessing and recent > 0.9 * before:
        sentence = (
            f"The loss is {recent:.3g} and doesn't fall; guessing alone gives {guessing:.3g}."
        )
    else:
        return
    cures: tuple[Cure, ...] = ()
    if signs.blocked:
        what = "A block has fallen silent over it: begin again with a lower learning rate."
    else:
        what = (
            f"The steps are too long: lower the learning rate of {signs.rate:g} now, or begin "
            "again with a lower one if it doesn't recover."
        )
        cures = (now(0.1),)
    cures = (*cures, next_time(signs.rate / 10), *_clipping(signs))
    yield from advice("diverging", None, sentence, what, *cures)


def too_slow(signs: Signs) -> Iterator[Advice]:
    """Steps that hardly change the weights, or a loss that falls slowly along a straight line.

    A thousandth of the weights' size is a usual change (Karpathy, CS231n, "Neural networks part
    3"); on a line that hardly bends longer steps are safe (Bengio 2012, arXiv:1206.5533, 3.1.1).
    """
    if signs.blocked or not signs.at_full_rate or signs.step < FEWEST_STEPS:
        return
    ratio = max(signs.update_ratios.values(), default=USUAL_RATIO)
    limit = SMALL_RATIO if _guesses(signs) else TINY_RATIO
    if 0 < ratio < limit:
        factor = 10.0 ** max(1, min(3, round(log10(USUAL_RATIO / ratio))))
        sentence = (
            f"A step changes weights by at most {100 * ratio:.1g} % of their size; 0.1 % is usual."
        )
    elif _falls_straight(signs):
        factor = 10.0
        first, last = signs.windows[0], signs.windows[-1]
        sentence = (
            f"In {count_text(len(signs.windows) * signs.window, 'step')} the loss has fallen only "
            f"from {first:.4g} to {last:.4g}, along a straight line."
        )
    else:
        return
    yield from advice(
        "slow",
        None,
        sentence,
        f"The learning rate of {signs.rate:g} is far too low for this network: raise it, and lower "
        "it again should the loss begin to jump.",
        now(factor),
        next_time(signs.rate * factor),
    )


def guessing(signs: Signs) -> Iterator[Advice]:
    """The loss of a network that says the same of every picture is the logarithm of the number of
    classes, and it hasn't been left.
    """
    # Where a block is shut, or the rate far too low, that is said already, and is the reason.
    if not _guesses(signs) or signs.blocked or any(True for _ in too_slow(signs)):
        return
    yield from advice(
        "guessing",
        None,
        f"After {count_text(signs.step, 'step')} the loss is {signs.recent:.3g}; guessing among "
        f"{signs.classes} classes gives {signs.guessing:.3g}.",
        "Nothing has been learned yet. Mostly the learning rate is too high; else gradients get "
        "lost on their way (see Layers), or pictures and labels don't belong together.",
        now(0.1),
        next_time(signs.rate / 10),
    )


def jumping(signs: Signs) -> Iterator[Advice]:
    """Single batches far worse than the rest show steps at the edge of what is stable (Cohen et al.
    2021, arXiv:2103.00065).
    """
    if signs.recipe.batch_size < SMALL_BATCH or signs.step < FEWEST_STEPS:
        return
    last = signs.log.losses[-LAST:]
    middle = float(np.median(last))
    wild = last > max(signs.guessing, 2 * middle)
    # A loss that falls from high above leaves its wild batches behind.
    if wild.sum() >= JUMPS and wild[LAST // 2 :].sum() >= JUMPS // 2:
        yield from advice(
            "jumping",
            None,
            f"The loss jumps: {wild.sum()} of the last {LAST} batches were far worse than the "
            f"others, up to {last.max():.3g}, where {middle:.3g} is usual.",
            "The learning rate is too high to settle: lower it, or clip the gradients.",
            now(0.3),
            next_time(signs.rate / 3),
            *_clipping(signs),
        )


def over_fitting(signs: Signs) -> Iterator[Advice]:
    """Prechelt 1998, "Early stopping – but when?": the generalisation loss, and successive epochs
    without a better one, while the training loss still falls.
    """
    epochs = [e for e in signs.log.epochs if e.validation_loss is not None]
    if signs.recipe.patience or len(epochs) <= PATIENCE:
        return
    losses = [e.validation_loss or 0.0 for e in epochs]
    best = min(range(len(losses)), key=losses.__getitem__)
    since = epochs[best + 1 :]
    if len(since) < PATIENCE or epochs[-1].train_loss >= epochs[best].train_loss:
        return
    if min(losses[-PATIENCE:]) < WORSE * losses[best]:
        return
    yield from advice(
        "over-fitting",
        None,
        f"The validation loss is {losses[-1]:.3g}, up from {losses[best]:.3g} in epoch "
        f"{epochs[best].epoch}, while training's has fallen to {epochs[-1].train_loss:.3g}.",
        "Pictures are learned by heart: early stopping keeps the best epoch; more data, "
        "augmentation, dropout or weight decay put it off.",
        Cure("Stop early next time", "patience", 5),
        *_decay(signs),
    )


def plateau(signs: Signs) -> Iterator[Advice]:
    """He et al. 2016 (arXiv:1512.03385) divide the rate by 10 when the error has levelled off."""
    epochs = signs.log.epochs
    if signs.recipe.schedule != "constant" or len(epochs) < 2 * FLAT_EPOCHS or signs.blocked:
        return
    before = min(e.train_loss for e in epochs[:-FLAT_EPOCHS])
    newest = min(e.train_loss for e in epochs[-FLAT_EPOCHS:])
    elsewhere = epochs[-1].train_accuracy > LEARNED or newest > 0.97 * signs.guessing
    if elsewhere or newest < FLAT * before:
        return
    yield from advice(
        "plateau",
        None,
        f"For {FLAT_EPOCHS} epochs the training loss has stayed at {newest:.3g}, with "
        f"{percent_text(epochs[-1].train_accuracy)} of the training pictures read right.",
        "Lower the learning rate to settle further; if that brings nothing, the network is too "
        "small for these pictures.",
        now(0.1),
        Cure("Schedule the rate next time: cosine", "schedule", "cosine"),
    )


def _guesses(signs: Signs) -> bool:
    """Tell whether the loss is, and always was, about what guessing gives."""
    enough = signs.step >= max(FEWEST_STEPS, min(500, signs.started.steps_per_epoch))
    if not enough or not len(signs.windows):
        return False
    return min(signs.recent, signs.lowest, float(signs.windows.min())) > 0.97 * signs.guessing


def _falls_straight(signs: Signs) -> bool:
    windows = signs.windows
    if len(windows) < 8 or len(windows) * signs.window < signs.step / 2:
        return False
    fallen = 1 - windows[-1] / windows[0]
    if not 0 < fallen < SLOW or windows[-1] < 0.5 * signs.guessing:
        return False
    return bool(np.corrcoef(np.arange(len(windows)), windows)[0, 1] < STRAIGHT)


def _clipping(signs: Signs) -> tuple[Cure, ...]:
    if signs.recipe.gradient_clipping:
        return ()
    return (Cure("Clip gradients at 1 next time", "gradient_clipping", 1.0),)


def _decay(signs: Signs) -> tuple[Cure, ...]:
    if signs.recipe.weight_decay:
        return ()
    decay = 0.01 if signs.recipe.optimiser in ("adamw", "muon") else 0.0005
    return (Cure(f"Weight decay {decay:g} next time", "weight_decay", decay),)
