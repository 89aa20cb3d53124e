"""Checks: what a project has come to, held against the conditions of a lesson."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import floor, isfinite, isnan, log10
from types import MappingProxyType
from typing import Literal

from engine.check import Report
from engine.lessons.lesson import Check, Condition
from engine.network import Network
from engine.project import Trained
from engine.wording import raised

State = Literal["passed", "failed", "open"]
TRAIN_FIRST = "Not yet: train the network first."
TRAIN_AGAIN = "Not yet: the design has changed since it was trained, so train it again."
MEASURE_FIRST = "Not yet: the experiment hasn't measured it so far."
DO_FIRST = "Not yet: it hasn't been done so far."
CHANGE_FIRST = "Not yet: it is still as you found it."
DESIGN_FIRST = "Not yet: the network doesn't work as it is."
NO_PICTURES = "Not yet: that run measured no such pictures."
LEAST_POWER = -3
"""Of ten; figures below it are written with it."""
MOST_DIGITS = 6
OF_EXPERIMENT = "experiment"
"""What the names of its figures begin with."""
NONE_FOUND: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Standing:
    """What there is of a project: its design, and what training left, perhaps of another one."""

    network: Network
    report: Report
    trained: Trained | None = None

    @property
    def fits(self) -> bool:
        """What was trained is the design as it stands."""
        return self.trained is not None and self.trained.network == self.network

    @property
    def missing(self) -> str:
        """Why there is no figure of a run, in one sentence."""
        if self.trained is None:
            return TRAIN_FIRST
        return NO_PICTURES if self.fits else TRAIN_AGAIN


@dataclass(frozen=True)
class Measure:
    """A figure of a project: what it is called and counted in, and where it stands."""

    label: str
    help: str
    of: Callable[[Standing], float | None]
    """None where there is no such figure yet."""
    unit: Literal["share", "count", "seconds"] = "count"
    most: float = 1e15
    """No limit in a lesson is beyond this."""
    of_run: bool = False
    """It is known only once the network has been trained."""


def _of_test(standing: Standing) -> float | None:
    history = standing.trained.history if standing.trained and standing.fits else None
    return None if history is None else history.test_accuracy


def _of_last_epoch(name: str) -> Callable[[Standing], float | None]:
    def figure(standing: Standing) -> float | None:
        history = standing.trained.history if standing.trained and standing.fits else None
        if history is None or not history.epochs:
            return None
        value = getattr(history.epochs[-1], name)
        return None if value is None else float(value)

    return figure


def _seconds(standing: Standing) -> float | None:
    history = standing.trained.history if standing.trained and standing.fits else None
    return None if history is None else history.seconds


def _of_report(name: str) -> Callable[[Standing], float | None]:
    def figure(standing: Standing) -> float | None:
        return float(getattr(standing.report, name)) if standing.report.runs else None

    return figure


def _layers(standing: Standing) -> float | None:
    report = standing.report
    return float(sum(1 for b in report.blocks if b.parameters)) if report.runs else None


def _blocks(standing: Standing) -> float:
    return float(len(standing.network.ids))


MEASURES: Mapping[str, Measure] = {
    "accuracy": Measure(
        "Test accuracy",
        "Share of the test pictures that are read right",
        _of_test,
        "share",
        most=1,
        of_run=True,
    ),
    "validation_accuracy": Measure(
        "Validation accuracy",
        "Share of the held-out pictures that are read right after the last epoch",
        _of_last_epoch("validation_accuracy"),
        "share",
        most=1,
        of_run=True,
    ),
    "training_accuracy": Measure(
        "Training accuracy",
        "Share of the training pictures that were read right during the last epoch",
        _of_last_epoch("train_accuracy"),
        "share",
        most=1,
        of_run=True,
    ),
    "epochs": Measure(
        "Epochs",
        "How many times training has gone through all the pictures",
        _of_last_epoch("epoch"),
        of_run=True,
    ),
    "seconds": Measure("Training time", "How long the run took", _seconds, "seconds", of_run=True),
    "parameters": Measure("Parameters", "Numbers that training adjusts", _of_report("parameters")),
    "work": Measure(
        "Work",
        "Multiplications with additions that one picture takes, forwards",
        _of_report("macs"),
    ),
    "layers": Measure("Layers", "Blocks that have parameters", _layers),
    "blocks": Measure("Blocks", "All blocks, those inside others too", _blocks),
}
"""What a lesson can check of a person's own project."""


@dataclass(frozen=True)
class Outcome:
    """How one condition stands."""

    condition: Condition
    state: State
    value: float | None
    """None where nothing was measured; else the figure, also while the state is open."""
    why: str = ""
    """Why it is open, in one sentence."""


def figures_of(standing: Standing) -> dict[str, float]:
    """Return the measures of a project that there are."""
    found = {name: measure.of(standing) for name, measure in MEASURES.items()}
    return {name: value for name, value in found.items() if value is not None}


def as_found(standing: Standing, measured: Mapping[str, float]) -> dict[str, float]:
    """Return the figures that nobody has asked for yet, by the measures of conditions.

    They are those that a design has as it stands, and what an experiment says before it is run.
    """
    own = {n: v for n, v in figures_of(standing).items() if not MEASURES[n].of_run}
    return own | of_experiment(measured)


def of_experiment(measured: Mapping[str, float]) -> dict[str, float]:
    """Return the figures of an experiment by the measures of conditions."""
    return {f"{OF_EXPERIMENT}.{name}": value for name, value in measured.items()}


def outcomes(
    check: Check,
    standing: Standing,
    measured: Mapping[str, float],
    found: Mapping[str, float] = NONE_FOUND,
) -> tuple[Outcome, ...]:
    """Return how each condition stands.

    ``measured`` are the figures of the experiment on show. What doesn't meet its condition and is
    still what it was in ``found`` is open: nobody has tried yet.
    """
    return tuple(_outcome(one, standing, measured, found) for one in check.conditions)


def passed(found: tuple[Outcome, ...]) -> bool:
    return all(outcome.state == "passed" for outcome in found)


def _outcome(
    condition: Condition,
    standing: Standing,
    measured: Mapping[str, float],
    found: Mapping[str, float],
) -> Outcome:
    name = condition.measure
    measure = MEASURES.get(name)
    if measure is None:
        value = measured.get(name.partition(".")[2])
        missing = DO_FIRST if condition.done else MEASURE_FIRST
    else:
        value = measure.of(standing)
        missing = standing.missing if measure.of_run else DESIGN_FIRST
    if value is None:
        return Outcome(condition, "open", None, missing)
    if _met(condition, value):
        return Outcome(condition, "passed", value)
    if condition.done:
        return Outcome(condition, "open", value, DO_FIRST)
    if value == found.get(name):
        return Outcome(condition, "open", value, CHANGE_FIRST)
    return Outcome(condition, "failed", value)


def _met(condition: Condition, value: float) -> bool:
    if condition.done:
        return value > 0
    low, high = condition.at_least, condition.at_most
    return (low is None or value >= low) and (high is None or value <= high)


def label_of(condition: Condition) -> str:
    """Return what the measure of a condition is called."""
    measure = MEASURES.get(condition.measure)
    if condition.words or measure is None:
        return condition.words or condition.measure.partition(".")[2].replace("_", " ").capitalize()
    return measure.label


def value_text(condition: Condition, value: float) -> str:
    """Return a value of a condition's measure: ``97.3 %``, ``18,340``, ``12 s``, ``1.7·10⁻⁸``.

    It has as many digits as say on which side of the limits it is: what just misses one doesn't
    look as if it met it.
    """
    return _text(condition, value, 1, 3)


def limit_text(condition: Condition, value: float) -> str:
    """Return a limit of a condition's measure, with all of its digits."""
    return _text(condition, value, MOST_DIGITS, MOST_DIGITS)


def _text(condition: Condition, value: float, decimals: int, digits: int) -> str:
    """Return a value with so many ``decimals``, or so many ``digits`` behind the first."""
    if not isfinite(value):
        return "–" if isnan(value) else "∞" if value > 0 else "−∞"
    measure = MEASURES.get(condition.measure)
    unit = "count" if measure is None else measure.unit
    if condition.percent or unit == "share":
        text = f"{_rounded(condition, value, decimals, 100)} %"
    elif unit == "seconds":
        text = f"{_rounded(condition, value, 0 if value >= 10 else decimals)} s"
    elif float(value).is_integer():
        text = f"{value:,.0f}"
    else:
        power = floor(log10(abs(value)))
        if power < LEAST_POWER:
            shown = _rounded(condition, value, decimals, 10.0**-power)
            text = f"{shown}·10{raised(power)}"
        else:
            text = _rounded(condition, value, max(0, digits - power))
    return text.replace("-", "−")


def _rounded(condition: Condition, value: float, decimals: int, times: float = 1) -> str:
    """Return ``times`` the value with that many decimals, or with more that tell it from a limit;
    without zeros at its end.
    """
    met, text = _met(condition, value), ""
    for places in range(decimals, decimals + MOST_DIGITS):
        near = round(times * value, places)
        text = f"{near:,.{places}f}"
        if _met(condition, near / times) == met:
            break
    return text.rstrip("0").rstrip(".") if "." in text else text
