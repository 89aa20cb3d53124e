"""Lesson: what a lesson's file says, as an immutable value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from engine.experiments.options import Options

PAGES: Mapping[str, tuple[str, ...]] = {
    "design": (),
    "train": ("curves", "layers", "results", "replay", "runs", "twins", "pretraining"),
    "inspect": ("layers", "layer", "unit", "why", "where", "pictures"),
}
"""The pages of each workspace, by the names that a lesson calls them."""


@dataclass(frozen=True)
class Text:
    """Plain Markdown: no HTML, and pictures only from the lesson's own folder."""

    markdown: str


@dataclass(frozen=True)
class Experiment:
    """The live thing beside the text, as it is set when the step begins."""

    kind: str
    options: Options


@dataclass(frozen=True)
class Question:
    ask: str
    answers: tuple[str, ...]
    right: int
    """Place of the right one among ``answers``, from 0."""
    why: str


@dataclass(frozen=True)
class Condition:
    """What a measure must come to; one of the limits may be None."""

    measure: str
    """A name of ``engine.lessons.checks.MEASURES``, or ``experiment.`` and the name of a figure."""
    at_least: float | None = None
    at_most: float | None = None
    words: str = ""
    """What an experiment's figure is called; empty for the name that the measure has anyway."""
    percent: bool = False
    """An experiment's figure is a share: 0.97 is 97 %."""
    done: bool = False
    """An experiment's figure only says whether something was done: then it is more than 0."""


@dataclass(frozen=True)
class Check:
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Do:
    """Go to a workspace, set up for something. What isn't said stays as it is there."""

    words: str
    workspace: Literal["design", "train", "inspect"]
    preset: str = ""
    """Begin anew with this one; empty: with the network that is open."""
    page: str = ""
    """One of ``PAGES`` of the workspace."""
    block: str = ""
    """A kind of block: the first one of it is selected."""
    recipe: Mapping[str, Any] = field(default_factory=dict)
    """Fields of the recipe with their values."""


Part = Text | Experiment | Question | Check | Do


@dataclass(frozen=True)
class Step:
    title: str
    parts: tuple[Part, ...]

    @property
    def experiment(self) -> Experiment | None:
        """What is shown beside the step; None: what the step before it has shown."""
        return next((part for part in self.parts if isinstance(part, Experiment)), None)


@dataclass(frozen=True)
class Lesson:
    id: str
    """Its file's name without the ending; of a file from elsewhere, its whole path."""
    title: str
    about: str
    """One paragraph of plain text: what its card says."""
    steps: tuple[Step, ...]
    idea: str = ""
    """What it is about, in a few words."""
    minutes: int = 0
    """About how long it takes; 0: not said."""
    icon: str = "school-outline"
    """A Material Design icon."""
    order: int = 0
    """Its place among the lessons from 1; 0: behind all that have one."""
    locked: tuple[str, ...] = ()
    """What a person can't change while it is open: fields of the recipe by name, ``KIND.FIELD`` of
    blocks, ``data``, or ``blocks`` for adding and removing any.
    """
    start: str = ""
    """The design to begin with: a preset's name, or that of a project file beside the lesson."""
    folder: Path | None = None
    """Where its file is, and its pictures and its project may be."""

    def experiment_at(self, step: int) -> Experiment | None:
        """Return what is shown beside a step: its own experiment, or the last one before it."""
        shown = (self.steps[place].experiment for place in range(step, -1, -1))
        return next((one for one in shown if one is not None), None)
