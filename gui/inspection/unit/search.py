"""StrongestSearch: goes through the data for the pictures that excite each unit of a layer most."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Literal

from PIL import Image
from PySide6.QtCore import QObject, Signal

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.target import Target
from gui.inspection.subject import Subject
from gui.services.background import Job
from gui.words import class_names

if TYPE_CHECKING:
    from engine.inspection.strongest import Strongest

Part = Literal["test", "train"]
TOLD_EVERY = 0.2
"""Seconds between two looks at a search that is under way."""


@dataclass(frozen=True, eq=False)
class Question:
    """Which layer of what is searched for, in which pictures."""

    target: Target
    layer_id: str
    dataset: Dataset
    part: Part

    def same(self, other: Question) -> bool:
        return self.same_but_for_weights(other) and self.target.same(other.target)

    def same_but_for_weights(self, other: Question) -> bool:
        return (
            (self.layer_id, self.part) == (other.layer_id, other.part)
            and self.dataset is other.dataset
            and self.target.preprocessing == other.target.preprocessing
        )

    @property
    def pictures(self) -> Pixels:
        data = self.dataset
        return data.test_pictures if self.part == "test" else data.train_pictures

    def pixels(self, number: int) -> Pixels:
        """Return a picture as the network takes it."""
        return fitted(self.pictures[number], self.target.preprocessing)

    def name(self, number: int) -> str:
        """Return the class of a picture as a person reads it."""
        data = self.dataset
        return class_names(data.name, data.classes)[self._label(number)]

    def subject(self, number: int, title: str) -> Subject:
        label = self.dataset.classes[self._label(number)]
        return Subject(title, as_picture(self.pictures[number]), label)

    def _label(self, number: int) -> int:
        data = self.dataset
        return int((data.test_labels if self.part == "test" else data.train_labels)[number])


class StrongestSearch(QObject):
    """One search at a time. Those of one network are kept, so that one leafs through layers."""

    changed = Signal()
    """There is something new to ``found``, or ``running`` has changed."""
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: list[tuple[Question, Strongest]] = []
        self._question: Question | None = None
        self._latest: list[Strongest] = []
        self._job: Job | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def found(self, question: Question) -> Strongest | None:
        """Return what was found for a question, or what has been so far."""
        return next((found for asked, found in self._kept if asked.same(question)), None)

    def earlier(self, question: Question) -> Strongest | None:
        """Return what was found for another state of the weights of the same network."""
        return next(
            (found for asked, found in self._kept if asked.same_but_for_weights(question)), None
        )

    def searches(self, question: Question, *, whatever_weights: bool = False) -> bool:
        """Whether this very question is being searched for now."""
        asked = self._question
        if not self.running or asked is None:
            return False
        return asked.same_but_for_weights(question) if whatever_weights else asked.same(question)

    def start(self, question: Question) -> None:
        """Search anew; a search under way ends."""
        self.stop()
        latest: list[Strongest] = []

        def work(job: Job) -> Strongest | None:
            return _search(question, latest, job)

        self._question = question
        self._latest = latest
        self._job = Job(work, self)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()
        self.changed.emit()

    def stop(self) -> None:
        """End the search under way, if there is one; what it has found stays."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.changed.emit()

    def _on_progressed(self) -> None:
        if self.sender() is self._job and self._latest:
            self._keep(self._latest[-1])
            self.changed.emit()

    def _on_done(self, found: Strongest | None) -> None:
        if self.sender() is self._job:
            self._job = None
            if found is not None:
                self._keep(found)
            self.changed.emit()

    def _on_failed(self, sentence: str, _details: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(sentence)
            self.changed.emit()

    def _keep(self, found: Strongest) -> None:
        question = self._question
        assert question is not None
        # Another network's pictures are of no use any more; the same layer's are replaced.
        self._kept = [
            (asked, before)
            for asked, before in self._kept
            if asked.target.same(question.target) and not asked.same(question)
        ]
        self._kept.append((question, found))


def _search(question: Question, latest: list[Strongest], job: Job) -> Strongest | None:
    from engine.inspection.strongest import strongest

    inspector = question.target.open()
    given = question.target.preprocessing
    fits = question.pictures.shape[1:] == (given.height, given.width, given.channels)
    told = 0.0
    found = None
    for found in strongest(
        inspector,
        question.layer_id,
        question.pictures,
        None if fits else lambda picture: fitted(picture, given),
    ):
        if job.cancelled():
            return None
        if monotonic() - told >= TOLD_EVERY:
            told = monotonic()
            latest[:] = [found]
            job.progressed.emit(found.seen, found.total, "")
    return found


def fitted(picture: Pixels, given: Preprocessing) -> Pixels:
    """Return (h, w, c) bytes of any size as those that the network takes."""
    if picture.shape == (given.height, given.width, given.channels):
        return picture
    return given.fit(as_picture(picture))


def as_picture(pixels: Pixels) -> Image.Image:
    return Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
