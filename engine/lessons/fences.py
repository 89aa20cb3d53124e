"""The fenced blocks of a lesson: TOML, checked against what each kind of block can say."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.blocks import KINDS as BLOCKS
from engine.experiments.kinds import KINDS
from engine.lessons.checks import MEASURES, OF_EXPERIMENT
from engine.lessons.faults import Block, LessonError, checked, cut, quoted
from engine.lessons.lesson import PAGES, Check, Condition, Do, Experiment, Part, Question
from engine.lessons.locks import is_lock
from engine.lessons.places import inside, is_there
from engine.presets import NAMES as PRESETS
from engine.project import SUFFIX
from engine.recipe import Recipe
from engine.settings import declared

BLOCK_KINDS = tuple(str(kind.model_fields["kind"].default) for kind in BLOCKS)
_Words = Annotated[str, Field(min_length=1, max_length=1000)]


class _Said(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Head(_Said):
    """What the block ``lesson`` says of the whole."""

    idea: str = Field("", max_length=200)
    minutes: int = Field(0, ge=0, le=600)
    icon: str = Field("school-outline", pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)
    order: int = Field(0, ge=0, le=10_000)
    locked: tuple[str, ...] = ()
    start: str = Field("", max_length=200)


class _Question(_Said):
    ask: _Words
    answers: tuple[_Words, ...] = Field(min_length=2, max_length=8)
    right: int = Field(ge=1)
    why: _Words


class _Limits(_Said):
    at_least: float | None = None
    at_most: float | None = None
    words: str = Field("", max_length=60)
    percent: bool = False
    done: bool = False


class _Do(_Said):
    words: _Words
    workspace: Literal["design", "train", "inspect"]
    preset: str = ""
    page: str = ""
    block: str = ""
    recipe: dict[str, Any] = {}


def values_of(block: Block) -> dict[str, Any]:
    """Return the TOML of a block. Raises LessonError where it is none."""
    try:
        return tomllib.loads(block.text)
    except ValueError as error:
        where = re.search(r"\(at line (\d+), column \d+\)", str(error))
        # The end of the text is no line of the block: what is open there is told of the fence.
        line = block.line + (int(where[1]) if where else 0)
        why = re.sub(r"\s*\(at .*\)$", "", str(error))
        if not isinstance(error, tomllib.TOMLDecodeError):
            why = "a number has thousands of digits"
        raise LessonError(
            f'this isn\'t TOML ({why}): write lines such as name = "text".', line
        ) from None
    except RecursionError:
        raise LessonError("this block is nested too deep.", block.line) from None


def head(block: Block, folder: Path | None) -> Head:
    """Return what the block ``lesson`` of a file in ``folder`` says. Raises LessonError."""
    values: Head = checked(Head, values_of(block), "the block “lesson”", block)
    for name in values.locked:
        if not is_lock(name):
            raise LessonError(
                f"“{cut(name)}” can't be locked: name a field of the recipe such as “epochs”, a "
                "setting of blocks such as “convolution.kernel”, “recipe”, “data” or “blocks”.",
                block.line_of("locked"),
            )
    start = values.start
    if start and start not in PRESETS and not start.endswith(SUFFIX):
        raise LessonError(
            f"there is no preset “{cut(start)}” to start with: give the name of one, or of a "
            f"project file (*{SUFFIX}) beside the lesson.",
            block.line_of("start"),
        )
    path = inside(folder, start)
    if start.endswith(SUFFIX) and (path is None or not is_there(path)):
        raise LessonError(
            f"there is no project “{cut(start)}” in the lesson's own folder.",
            block.line_of("start"),
        )
    return values


def part(name: str, block: Block, experiment: Experiment | None) -> Part:
    """Return what a block of the kind ``name`` says.

    ``experiment`` is the one on show there, whose figures can be checked. Raises LessonError.
    """
    values = values_of(block)
    match name:
        case "experiment":
            return _experiment(values, block)
        case "question":
            return _question(values, block)
        case "check":
            return _check(values, block, experiment)
        case "do":
            return _do(values, block)
    raise LessonError(
        f"there is no block “{cut(name)}”: use “experiment”, “question”, “check” or “do”, and for "
        "plain code no word behind the fence.",
        block.line,
    )


def _experiment(values: dict[str, Any], block: Block) -> Experiment:
    kind = values.pop("kind", None)
    if kind is None:
        raise LessonError(f"“kind” is missing: give {quoted(KINDS)}.", block.line)
    if not isinstance(kind, str) or kind not in KINDS:
        raise LessonError(
            f"there is no experiment “{cut(kind)}”: give {quoted(KINDS)}.", block.line_of("kind")
        )
    return Experiment(kind, checked(KINDS[kind], values, f"the experiment “{kind}”", block))


def _question(values: dict[str, Any], block: Block) -> Question:
    said: _Question = checked(_Question, values, "a question", block)
    if said.right > len(said.answers):
        raise LessonError(
            f"“right” can't be {cut(said.right)}: there are only {len(said.answers)} answers, the "
            "first is 1.",
            block.line_of("right"),
        )
    return Question(said.ask, said.answers, said.right - 1, said.why)


def _check(values: dict[str, Any], block: Block, experiment: Experiment | None) -> Check:
    of_experiment = values.pop(OF_EXPERIMENT, {})
    if of_experiment and experiment is None:
        raise LessonError(
            "no experiment is on show here: its figures can't be checked.",
            block.line_of(OF_EXPERIMENT),
        )
    if not isinstance(of_experiment, dict):
        raise LessonError(
            f"“{OF_EXPERIMENT}” needs the name of a figure: write {OF_EXPERIMENT}.NAME.",
            block.line_of(OF_EXPERIMENT),
        )
    for name in values:
        if name not in MEASURES:
            raise LessonError(
                f"there is no measure “{cut(name)}”: give {quoted(MEASURES)}, or "
                f"{OF_EXPERIMENT}.NAME.",
                block.line_of(name),
            )
    named = {**values, **{f"{OF_EXPERIMENT}.{name}": v for name, v in of_experiment.items()}}
    if not named:
        raise LessonError(
            "a check needs a condition, such as accuracy = { at_least = 0.97 }.", block.line
        )
    return Check(tuple(_condition(name, limits, block) for name, limits in named.items()))


def _condition(name: str, limits: Any, block: Block) -> Condition:
    line = block.line_of(name)
    measure = MEASURES.get(name)
    ways = {"at_least", "at_most"} | ({"done"} if measure is None else set())
    if not isinstance(limits, dict) or not ways & limits.keys():
        raise LessonError(f"“{cut(name)}” needs a limit, such as {{ at_least = 1 }}.", line)
    try:
        said = _Limits.model_validate(limits)
    except ValidationError:
        raise LessonError(
            f"“{cut(name)}” can only have numbers as “at_least” and “at_most”, “words”, "
            "“percent” and “done”.",
            line,
        ) from None
    low, high = said.at_least, said.at_most
    if "done" in limits and (not said.done or low is not None or high is not None):
        raise LessonError(f"“{cut(name)}” is either done = true, or has limits.", line)
    for limit in (low, high):
        if measure is not None and limit is not None and not 0 <= limit <= measure.most:
            raise LessonError(
                f"“{cut(name)}” can't be {limit:g}: it is between 0 and {measure.most:g}.", line
            )
    if low is not None and high is not None and low > high:
        raise LessonError(f"nothing is at least {low:g} and at most {high:g}.", line)
    return Condition(name, low, high, said.words, said.percent, said.done)


def _do(values: dict[str, Any], block: Block) -> Do:
    said: _Do = checked(_Do, values, "the block “do”", block)
    pages = PAGES[said.workspace]
    if said.preset and said.preset not in PRESETS:
        raise LessonError(
            f"there is no preset “{cut(said.preset)}”: give {quoted(PRESETS)}.",
            block.line_of("preset"),
        )
    if said.page and said.page not in pages:
        wanted = f"give {quoted(pages)}" if pages else "leave it away"
        raise LessonError(
            f"“{said.workspace}” has no page “{cut(said.page)}”: {wanted}.", block.line_of("page")
        )
    if said.block and said.block not in BLOCK_KINDS:
        raise LessonError(
            f"there is no kind of block “{cut(said.block)}”: give {quoted(BLOCK_KINDS)}.",
            block.line_of("block"),
        )
    fields = {setting.name for setting in declared(Recipe)}
    for name in said.recipe:
        if name not in fields:
            raise LessonError(f"a recipe has no “{cut(name)}”.", block.line_of("recipe"))
    # Only to see that the values can be: what isn't given stays as it is.
    checked(Recipe, said.recipe, "a recipe", block)
    return Do(**said.model_dump())
