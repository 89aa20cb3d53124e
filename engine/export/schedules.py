"""The source of a schedule: how the learning rate changes from step to step."""

from __future__ import annotations

from collections.abc import Iterator

from engine.recipe import Recipe
from engine.training.schedule import BEGIN, END, IMPROVEMENT

NUMBERS: dict[str, tuple[str, ...]] = {
    "constant": (),
    "step": ("step_every", "step_factor"),
    "cosine": ("cosine_end",),
    "one_cycle": ("one_cycle_rise",),
    "plateau": ("plateau_patience", "plateau_factor"),
}

COSINE = '''\
def along_cosine(start: float, end: float, done: float) -> float:
    """Return what lies between two numbers after a share of half a cosine."""
    return end + (start - end) * (1 + math.cos(math.pi * min(1.0, done))) / 2'''


def changes(recipe: Recipe) -> bool:
    """Whether the rate isn't the same for all steps."""
    return recipe.schedule != "constant" or recipe.warm_up > 0


def constants(recipe: Recipe) -> Iterator[str]:
    if _warms_up(recipe):
        yield f"WARM_UP = {recipe.warm_up!r}"
    for name in NUMBERS[recipe.schedule]:
        yield f"{name.upper()} = {getattr(recipe, name)!r}"
    if recipe.schedule == "step":
        yield f"STEP_FIRST = {recipe.step_first or recipe.step_every!r}"


def functions(recipe: Recipe) -> Iterator[str]:
    if not changes(recipe) or _on_plateau_alone(recipe):
        return
    if recipe.schedule in ("cosine", "one_cycle"):
        yield COSINE
    yield "\n".join(_rate_at(recipe))


def rate(recipe: Recipe) -> str:
    """Return the expression of a step's rate within the loop."""
    if _on_plateau_alone(recipe):
        return "LEARNING_RATE * factor"
    plain = "rate_at(steps, len(parts))"
    return f"{plain} * factor" if recipe.schedule == "plateau" else plain


def before(recipe: Recipe) -> Iterator[str]:
    """Return what stands before the loop over the epochs."""
    if recipe.schedule == "plateau":
        yield "    lowest, waited, factor = math.inf, 0, 1.0"


def after(recipe: Recipe) -> Iterator[str]:
    """Return what stands at the end of an epoch, where ``loss`` is known."""
    if recipe.schedule == "plateau":
        yield f"        if loss < lowest * (1 - {IMPROVEMENT!r}):"
        yield "            lowest, waited = loss, 0"
        yield "        elif waited < PLATEAU_PATIENCE:"
        yield "            waited += 1"
        yield "        else:"
        yield "            waited, factor = 0, factor * PLATEAU_FACTOR"


def _warms_up(recipe: Recipe) -> bool:
    return recipe.warm_up > 0 and recipe.schedule != "one_cycle"


def _on_plateau_alone(recipe: Recipe) -> bool:
    return recipe.schedule == "plateau" and not _warms_up(recipe)


def _rate_at(recipe: Recipe) -> Iterator[str]:
    yield "def rate_at(step: int, steps_per_epoch: int) -> float:"
    yield '    """Return the learning rate of the step after ``step`` others."""'
    yield "    rate = LEARNING_RATE"
    if _warms_up(recipe):
        yield "    warm_up = round(min(WARM_UP, EPOCHS) * steps_per_epoch)"
        yield "    if step < warm_up:"
        yield "        rate *= (step + 1) / warm_up"
    match recipe.schedule:
        case "step":
            yield "    epochs = step // steps_per_epoch"
            yield "    if epochs < STEP_FIRST:"
            yield "        return rate"
            yield "    drops = 1 + (epochs - STEP_FIRST) // STEP_EVERY"
            yield "    return rate * STEP_FACTOR**drops"
        case "cosine" if _warms_up(recipe):
            yield "    steps = max(1, EPOCHS * steps_per_epoch - warm_up)"
            yield "    done = max(0, step - warm_up) / steps"
            yield "    return rate * along_cosine(1.0, COSINE_END, done)"
        case "cosine":
            yield "    done = step / (EPOCHS * steps_per_epoch)"
            yield "    return rate * along_cosine(1.0, COSINE_END, done)"
        case "one_cycle":
            yield "    steps = EPOCHS * steps_per_epoch"
            yield "    top, last = ONE_CYCLE_RISE * steps - 1, steps - 1"
            yield "    if step <= top:"
            yield "        done = step / top if top else 1.0"
            yield f"        return rate * along_cosine({BEGIN!r}, 1.0, done)"
            yield "    done = (step - top) / (last - top)"
            yield f"    return rate * along_cosine(1.0, {END!r}, done)"
        case _:
            yield "    return rate"
