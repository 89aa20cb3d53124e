"""LearnModel: the lesson that is open, the step on show, and how its checks stand."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from engine.lessons.checks import Outcome, Standing, as_found, of_experiment, outcomes, passed
from engine.lessons.lesson import Check, Experiment, Lesson, Step
from gui.document import Document
from gui.learn.progress import Done, Progress, key_of
from gui.settings import Settings


class LearnModel(QObject):
    """The one source of truth of Learn; panes, stage and the bar over other workspaces show it."""

    lesson_changed = Signal()
    """Another lesson is open, or none; said before ``step_changed``."""
    step_changed = Signal()
    standing_changed = Signal()
    """The project, or what the experiment measured, has changed: checks may stand otherwise."""
    progress_changed = Signal()

    def __init__(
        self, document: Document, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._progress = Progress.read(settings.lessons)
        self._lesson: Lesson | None = None
        self._step = 0
        self._figures: Mapping[str, float] = {}
        self._found: Mapping[str, float] = {}
        """The figures as they were before the person changed anything at this step."""
        self._run: set[str] = set()
        """The kinds of experiments that were run in this lesson."""
        document.changed.connect(self._on_standing)
        document.trained_changed.connect(self._on_trained)

    @property
    def lesson(self) -> Lesson | None:
        return self._lesson

    @property
    def place(self) -> int:
        """Place of the step on show, from 0."""
        return self._step

    @property
    def step(self) -> Step | None:
        return None if self._lesson is None else self._lesson.steps[self._step]

    @property
    def is_last(self) -> bool:
        return self._lesson is not None and self._step + 1 == len(self._lesson.steps)

    @property
    def experiment(self) -> Experiment | None:
        """What is shown beside the step."""
        return None if self._lesson is None else self._lesson.experiment_at(self._step)

    @property
    def progress(self) -> Progress:
        return self._progress

    @property
    def done(self) -> Done:
        """What was done of the open lesson."""
        return Done() if self._lesson is None else self._progress.of(self._lesson)

    @property
    def standing(self) -> Standing:
        """What there is of the person's project."""
        document = self._document
        return Standing(document.network, document.report, document.trained)

    def open(self, lesson: Lesson) -> None:
        """Open a lesson where it was left; at its beginning where all of it was done."""
        done = self._progress.of(lesson)
        at = 0 if done.all(lesson) else min(done.at, len(lesson.steps) - 1)
        self._lesson, self._step, self._figures = lesson, at, {}
        self._run = set()
        self._find()
        self._note(done.model_copy(update={"at": at}))
        self.lesson_changed.emit()
        self._on_standing()
        self.step_changed.emit()

    def translate(self, lesson: Lesson) -> None:
        """Show the open lesson in another language, where it stands."""
        self._lesson = lesson
        self._step = min(self._step, len(lesson.steps) - 1)
        self.lesson_changed.emit()
        self.step_changed.emit()

    def close(self) -> None:
        if self._lesson is not None:
            self._lesson, self._step, self._figures = None, 0, {}
            self.lesson_changed.emit()
            self.step_changed.emit()

    def next(self) -> None:
        """Go on to the next step; the one on show was read. Does nothing more at the last."""
        self.note_read()
        if not self.is_last:
            self.go_to(self._step + 1)

    def back(self) -> None:
        self.go_to(self._step - 1)

    def go_to(self, place: int) -> None:
        """Show a step of the open lesson; does nothing where there is none."""
        lesson = self._lesson
        if lesson is None or not 0 <= place < len(lesson.steps) or place == self._step:
            return
        if lesson.experiment_at(place) != self.experiment:
            self._figures = {}
        self._step = place
        self._find()
        self._note(self.done.model_copy(update={"at": place}))
        self._on_standing()
        self.step_changed.emit()

    def note_read(self) -> None:
        """Remember that a person has gone through the step on show."""
        done = self.done
        if self._lesson is not None and self._step not in done.read:
            self._note(done.model_copy(update={"read": done.read | {self._step}}))

    def answer(self, part: int, choice: int) -> None:
        """Remember an answer to the question that is ``part`` of the step on show."""
        done, key = self.done, key_of(self._step, part)
        self._note(done.model_copy(update={"answers": {**done.answers, key: choice}}))

    def answered(self, part: int) -> int | None:
        """Return the answer that was chosen to the question that is ``part`` of the step."""
        return self.done.answers.get(key_of(self._step, part))

    def take_figures(self, figures: Mapping[str, float]) -> None:
        """Hold the step's checks against all that its experiment tells now."""
        if self._lesson is not None:
            if not self._was_run:
                # What it shows by itself at the beginning comes one after the other.
                self._found = {**of_experiment(figures), **self._found}
            # Whole: what is no longer told was measured of something else.
            self._figures = dict(figures)
            self._on_standing()

    def note_run(self) -> None:
        """Remember that somebody runs the experiment on show: what it measures was asked for."""
        if self.experiment is not None:
            self._run.add(self.experiment.kind)
            self._find()
            self._on_standing()

    def outcomes(self, check: Check) -> tuple[Outcome, ...]:
        return outcomes(check, self.standing, self._figures, self._found)

    @property
    def checked(self) -> tuple[Outcome, ...]:
        """How all conditions of the step on show stand."""
        return tuple(
            outcome for check in self._checks().values() for outcome in self.outcomes(check)
        )

    def _checks(self) -> dict[int, Check]:
        step = self.step
        parts = enumerate(() if step is None else step.parts)
        return {place: part for place, part in parts if isinstance(part, Check)}

    @property
    def _was_run(self) -> bool:
        return self.experiment is not None and self.experiment.kind in self._run

    def _find(self) -> None:
        """Take the figures as they are for those that nobody has tried to change yet."""
        self._found = as_found(self.standing, {} if self._was_run else self._figures)

    def _on_trained(self) -> None:
        if self._document.trained is None:
            self._find()
        else:
            # Who has trained a design wants to know how it stands.
            self._found = {}
        self._on_standing()

    def _on_standing(self) -> None:
        done = self.done
        met = {
            key_of(self._step, place)
            for place, check in self._checks().items()
            if passed(self.outcomes(check))
        }
        if met - done.passed:
            self._note(done.model_copy(update={"passed": done.passed | met}))
        self.standing_changed.emit()

    def _note(self, done: Done) -> None:
        if self._lesson is not None:
            self._progress = self._progress.noted(self._lesson, done)
            self._settings.lessons = self._progress.text
            self.progress_changed.emit()
