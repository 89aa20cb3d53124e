"""FaceIdModel: who is enrolled, who is before the camera, and whether that opens the lock."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject, Signal

from engine.experiments.face_id.embedder import Embedder
from engine.experiments.face_id.enrolled import (
    LONGEST_NAME,
    MOST_ENROLLED,
    Enrolled,
    nobody,
    own_rates,
)
from engine.experiments.face_id.rates import Embeddings, ErrorRates
from gui.learn.face_id.watcher import Seen

PICTURES = 8
"""Taken when a person is enrolled by camera."""
EVERY = 0.4
"""Seconds between two of them, so that the head has moved."""
STEADY = 5
"""Looks whose median decides: one blink neither opens the lock nor shuts it."""
LOST_AFTER = 4
"""Looks without a face after which nobody is there."""
USUAL_THRESHOLD = 0.3

Pairs = Literal["others", "own"]


@dataclass(frozen=True)
class Guess:
    """The enrolled person who is nearest, and how far the face before the camera is from them."""

    name: str
    distance: float


class FaceIdModel(QObject):
    """Holds all faces, in memory alone. ``forget`` overwrites and drops them."""

    people_changed = Signal()
    guess_changed = Signal()
    threshold_changed = Signal()
    enrolling_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._embedder: Embedder | None = None
        self._strangers: Embeddings | None = None
        self._measured: ErrorRates | None = None
        self._people: tuple[Enrolled, ...] = ()
        self._enrolling: Enrolled | None = None
        self._threshold = USUAL_THRESHOLD
        self._recent: list[tuple[str, float]] = []
        self._lost = 0
        self._taken_at = 0.0
        self._own: ErrorRates | None = None

    @property
    def embedder(self) -> Embedder | None:
        return self._embedder

    @property
    def people(self) -> tuple[Enrolled, ...]:
        return self._people

    @property
    def enrolling(self) -> Enrolled | None:
        """Whoever is being enrolled, with the pictures so far."""
        return self._enrolling

    @property
    def threshold(self) -> float:
        return self._threshold

    @property
    def guess(self) -> Guess | None:
        """None while nobody is enrolled, or no face is seen."""
        if not self._recent:
            return None
        name = self._recent[-1][0]
        return Guess(name, float(np.median([d for n, d in self._recent if n == name])))

    @property
    def unlocked(self) -> bool:
        return self.guess is not None and self.guess.distance <= self._threshold

    def rates(self, of: Pairs) -> ErrorRates | None:
        """Return the rates over pairs of people whom the network has never seen, or over those of
        the enrolled people's own pictures; None where there are none.
        """
        return self._measured if of == "others" else self._own

    def take_network(
        self,
        embedder: Embedder,
        people: tuple[Enrolled, ...],
        strangers: Embeddings,
        measured: ErrorRates | None,
        threshold: float,
    ) -> None:
        """Go on with another network, and with ``people`` and ``strangers`` as it sees them."""
        self._embedder, self._people, self._strangers = embedder, people, strangers
        self._measured = measured
        self._recent.clear()
        self.stop_enrolling()
        self._measure_own()
        self.set_threshold(threshold)
        self.people_changed.emit()
        self.guess_changed.emit()

    def set_threshold(self, threshold: float) -> None:
        if threshold != self._threshold:
            self._threshold = threshold
            self.threshold_changed.emit()

    def free_name(self, wanted: str, otherwise: str) -> str:
        """Return a name that nobody has yet."""
        base = wanted.strip()[:LONGEST_NAME] or otherwise
        taken = {person.name for person in self._people}
        names = (base if n == 1 else f"{base} {n}" for n in range(1, MOST_ENROLLED + 2))
        return next(name for name in names if name not in taken)

    @property
    def full(self) -> bool:
        return len(self._people) >= MOST_ENROLLED

    def start_enrolling(self, name: str) -> None:
        """Take the next pictures of a face, some time apart, as those of ``name``."""
        self._enrolling, self._taken_at = nobody(name), 0.0
        self.enrolling_changed.emit()

    def stop_enrolling(self) -> None:
        if self._enrolling is not None:
            self._enrolling.wipe()
            self._enrolling = None
            self.enrolling_changed.emit()

    def add(self, person: Enrolled) -> None:
        """Enrol someone, as the network now in use sees them."""
        self._people = (*self._people, person)
        self._recent.clear()
        self._measure_own()
        self.people_changed.emit()
        self.guess_changed.emit()

    def remove(self, name: str) -> None:
        for person in self._people:
            if person.name == name:
                person.wipe()
        self._people = tuple(person for person in self._people if person.name != name)
        self._recent.clear()
        self._measure_own()
        self.people_changed.emit()
        self.guess_changed.emit()

    def forget(self) -> None:
        """Overwrite all pictures of enrolled people and what was made of them, and drop them."""
        self.stop_enrolling()
        for person in self._people:
            person.wipe()
        self._people, self._own = (), None
        self.see_nothing()
        self.people_changed.emit()

    def see_nothing(self) -> None:
        """Nobody is before the camera, or it is off."""
        self._recent.clear()
        self._lost = 0
        self.guess_changed.emit()

    def see(self, seen: Seen) -> None:
        """Take what the camera has seen; that of a network no longer in use is left out."""
        if seen.sighting is None or seen.embedding is None or seen.embedder is not self._embedder:
            self._lost += 1
            if self._lost == LOST_AFTER:
                self._recent.clear()
                self.guess_changed.emit()
            return
        self._lost = 0
        if self._enrolling is not None:
            self._take(seen)
        elif self._people:
            embedding = seen.embedding
            distance, name = min((one.distance(embedding), one.name) for one in self._people)
            self._recent.append((name, distance))
            del self._recent[:-STEADY]
            self.guess_changed.emit()

    def _take(self, seen: Seen) -> None:
        now = time.monotonic()
        if now - self._taken_at < EVERY:
            return
        assert self._enrolling is not None
        assert seen.sighting is not None
        assert seen.embedding is not None
        before, self._taken_at = self._enrolling, now
        grown = before.with_portraits(seen.sighting.portrait[np.newaxis], seen.embedding)
        before.wipe()
        if len(grown.portraits) < PICTURES:
            self._enrolling = grown
        else:
            self._enrolling = None
            self.add(grown)
        self.enrolling_changed.emit()

    def _measure_own(self) -> None:
        self._own = None if self._strangers is None else own_rates(self._people, self._strangers)
