"""How the learning rate changes from step to step: arithmetic on a recipe, without torch."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, inf, pi

from engine.recipe import Recipe
from engine.training.control import RateChange

BEGIN, END = 1 / 25, 1 / 25e4
"""The shares of the highest rate with which one cycle begins and ends."""
IMPROVEMENT = 1e-4
"""A loss has improved if it is lower by more than this share."""


@dataclass(frozen=True)
class Plateau:
    """What the schedule "on plateau" remembers: it alone depends on how the run goes."""

    best: float = inf
    waited: int = 0
    """Epochs since the loss has improved."""
    factor: float = 1.0

    def after(self, loss: float, recipe: Recipe) -> Plateau:
        """Return the state after an epoch with ``loss``, as PyTorch's ReduceLROnPlateau has it."""
        if loss < self.best * (1 - IMPROVEMENT):
            return Plateau(loss, 0, self.factor)
        if self.waited < recipe.plateau_patience:
            return Plateau(self.best, self.waited + 1, self.factor)
        return Plateau(self.best, 0, self.factor * recipe.plateau_factor)


NO_PLATEAU = Plateau()


class Rates:
    """The learning rates of a run that is under way: its schedule, and what a person changed."""

    def __init__(self, recipe: Recipe, steps_per_epoch: int) -> None:
        self._recipe = recipe
        self._steps_per_epoch = steps_per_epoch
        self.plateau = NO_PLATEAU
        self.factor = 1.0
        """What the schedule's rates are multiplied with."""

    def at(self, step: int) -> float:
        """Return the learning rate of the step after ``step`` others."""
        return self._scheduled(step) * self.factor

    def change(self, change: RateChange, step: int) -> None:
        """Multiply the rates to come, so that that of the step after ``step`` is as asked for."""
        if change.by is not None:
            self.factor *= change.by
        elif change.to is not None:
            self.factor = change.to / self._scheduled(step)

    def note_epoch(self, loss: float) -> None:
        """Take the loss after an epoch: that of validation, or of training without one."""
        self.plateau = self.plateau.after(loss, self._recipe)

    def _scheduled(self, step: int) -> float:
        return rate_at(self._recipe, step, self._steps_per_epoch, self.plateau)


def rate_at(
    recipe: Recipe, step: int, steps_per_epoch: int, plateau: Plateau = NO_PLATEAU
) -> float:
    """Return the learning rate of the step after ``step`` others.

    Warm-up multiplies the first w steps by (step + 1) / w (Goyal et al. 2017, arXiv:1706.02677,
    section 2.2). Drops are counted in epochs from the beginning of the run, warm-up included, as
    there; cosine and plateau begin after the warm-up.
    """
    rate = recipe.learning_rate
    warm_up = warm_up_steps(recipe, steps_per_epoch)
    if step < warm_up:
        rate *= (step + 1) / warm_up
    match recipe.schedule:
        case "constant":
            return rate
        case "step":
            return rate * recipe.step_factor ** drops(recipe, step // steps_per_epoch)
        case "cosine":
            steps = max(1, recipe.epochs * steps_per_epoch - warm_up)
            return rate * cosine(max(0, step - warm_up) / steps, recipe.cosine_end)
        case "one_cycle":
            steps = recipe.epochs * steps_per_epoch
            return rate * one_cycle(step, steps, recipe.one_cycle_rise)
        case "plateau":
            return rate * plateau.factor


def warm_up_steps(recipe: Recipe, steps_per_epoch: int) -> int:
    """Return over how many steps the rate rises in a straight line: at most those of the run.

    One cycle has a rise of its own.
    """
    if recipe.schedule == "one_cycle":
        return 0
    return round(min(recipe.warm_up, recipe.epochs) * steps_per_epoch)


def drops(recipe: Recipe, epochs: int) -> int:
    """Return how often the rate has dropped after ``epochs`` whole ones (He et al. 2016)."""
    first = recipe.step_first or recipe.step_every
    return 0 if epochs < first else 1 + (epochs - first) // recipe.step_every


def cosine(done: float, end: float) -> float:
    """Return the share of the rate after the share ``done`` of the run, down to ``end``: half a
    cosine, without restarts (Loshchilov and Hutter 2017, arXiv:1608.03983, equation 5).
    """
    return _along_cosine(1.0, end, done)


def one_cycle(step: int, steps: int, rise: float) -> float:
    """Return the share of the rate at ``step`` of ``steps``: up during the share ``rise`` of them,
    then down, along cosines (Smith and Topin 2018, arXiv:1708.07120). Beginning, end and shape
    are those of PyTorch's OneCycleLR; the momentum stays as it is.
    """
    top, last = rise * steps - 1, steps - 1
    if step <= top:
        return _along_cosine(BEGIN, 1.0, step / top if top else 1.0)
    return _along_cosine(1.0, END, (step - top) / (last - top))


def _along_cosine(start: float, end: float, done: float) -> float:
    return end + (start - end) * (1 + cos(pi * min(1.0, done))) / 2
