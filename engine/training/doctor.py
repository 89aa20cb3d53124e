"""The doctor while training: what a good engineer would say of the course of a run.

Every rule is one function of the ``Signs`` of a run, and its docstring names the source.
"""

from __future__ import annotations

from engine.recipe import Recipe
from engine.training import block_rules, course_rules
from engine.training.advice import Advice, Cure
from engine.training.history import RunLog
from engine.training.signs import Signs

__all__ = ["Advice", "Cure", "examine"]

LOST = (course_rules.diverged, course_rules.diverging)
"""Where one of these speaks, it explains all the rest."""
RULES = (
    block_rules.dead,
    block_rules.saturated,
    block_rules.vanishing,
    course_rules.too_slow,
    course_rules.guessing,
    course_rules.jumping,
    block_rules.rushing,
    course_rules.over_fitting,
    course_rules.plateau,
)


def examine(log: RunLog, classes: int, recipe: Recipe) -> tuple[Advice, ...]:
    """Return what can be said of a run so far, the gravest first; nothing before it has begun.

    ``classes``: how many the data have; ``recipe``: what the run was given. The time that it takes
    doesn't grow with the run.
    """
    if log.started is None or classes < 2:
        return ()
    signs = Signs(log, log.started, classes, recipe)
    for rule in LOST:
        found = tuple(rule(signs))
        if found:
            return found
    return tuple(advice for rule in RULES for advice in rule(signs))
