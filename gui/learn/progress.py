"""Progress: which steps of which lessons were done, and how questions were answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.lessons.lesson import Check, Lesson, Question

MOST_LESSONS = 200


def key_of(step: int, part: int) -> str:
    """Return what a part of a lesson is called; both count from 0."""
    return f"{step}.{part}"


class Done(BaseModel):
    """What was done of one lesson. Parts are called as ``key_of`` says."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    at: int = Field(0, ge=0)
    """The step that was shown last."""
    read: frozenset[int] = frozenset()
    """Steps that were gone through to their end."""
    answers: dict[str, int] = {}
    """The answer that was chosen last to each question, from 0."""
    passed: frozenset[str] = frozenset()
    """Checks that were met once."""

    def step(self, lesson: Lesson, place: int) -> bool:
        """Whether a step is done: read, its questions answered right, its checks met."""
        if place not in self.read:
            return False
        for number, part in enumerate(lesson.steps[place].parts):
            key = key_of(place, number)
            if isinstance(part, Question) and self.answers.get(key) != part.right:
                return False
            if isinstance(part, Check) and key not in self.passed:
                return False
        return True

    def steps(self, lesson: Lesson) -> int:
        """Return how many steps are done."""
        return sum(self.step(lesson, place) for place in range(len(lesson.steps)))

    def all(self, lesson: Lesson) -> bool:
        return self.steps(lesson) == len(lesson.steps)


class _Kept(BaseModel):
    model_config = ConfigDict(extra="forbid")

    lessons: dict[str, Done]


@dataclass(frozen=True)
class Progress:
    """What was done of all lessons, by their ids; the one that was open last stands last."""

    lessons: Mapping[str, Done] = field(default_factory=lambda: MappingProxyType({}))

    @staticmethod
    def read(text: str) -> Progress:
        """Return what ``text`` says; nothing was done where it can't be read."""
        try:
            return Progress(_Kept.model_validate_json(text).lessons) if text else Progress()
        except ValidationError:
            return Progress()

    @property
    def text(self) -> str:
        return _Kept(lessons=dict(self.lessons)).model_dump_json()

    def of(self, lesson: Lesson) -> Done:
        return self.lessons.get(lesson.id, Done())

    def begun(self, lesson: Lesson) -> bool:
        return lesson.id in self.lessons

    def noted(self, lesson: Lesson, done: Done) -> Progress:
        """Return the progress with what was done of ``lesson`` as it is now."""
        others = [(id, one) for id, one in self.lessons.items() if id != lesson.id]
        return replace(self, lessons=dict([*others, (lesson.id, done)][-MOST_LESSONS:]))
