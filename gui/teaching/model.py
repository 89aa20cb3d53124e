"""TeachModel: the newest frame, what is recorded of it and what the network takes it for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject, QTimer, Signal

from engine.data.own import NAME, OwnError, OwnPictures, crop
from engine.inspection.target import DesignTarget, Target
from gui.document import Document
from gui.services.frames import Frame, FrameSource
from gui.services.own import OwnStore
from gui.services.tries import Guess, Tries, Try

if TYPE_CHECKING:
    from gui.services.training import TrainingSession

RECORD_EVERY_MS = 125
TRY_EVERY = 0.1
"""Seconds from one question to the next."""


class TeachModel(QObject):
    """Takes frames from one source while it is active; records them while it is told to."""

    frame_changed = Signal()
    """``picture`` is another one, or there is none."""
    source_changed = Signal()
    """Another source, or it is on, off or in trouble."""
    recording_changed = Signal()
    guess_changed = Signal()
    untold = Signal(str)
    """Why the network gives no answer, in a sentence."""
    refused = Signal(str)
    """Why no more can be recorded, in a sentence."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        store: OwnStore,
        tries: Tries,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.session = session
        self.store = store
        self._tries = tries
        self._source: FrameSource | None = None
        self._mirrored = False
        self._picture: Image.Image | None = None
        self._live = False
        self._fresh = False
        """The picture has not been recorded yet."""
        self._recording: int | None = None
        self._active = False
        self._guess: Guess | None = None
        self._target: Target | None = None
        self._asked_at = 0.0
        self._learned: OwnPictures | None = None
        self._pace = QTimer(self, interval=RECORD_EVERY_MS)
        self._pace.timeout.connect(self._record)
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._try)
        tries.came.connect(self._on_guess)
        tries.failed.connect(self._on_no_guess)
        document.trained_changed.connect(self._on_network)
        document.changed.connect(self._on_network)
        session.weights_changed.connect(self._on_network)
        store.replaced.connect(self._on_replaced)
        self._on_network()

    @property
    def teaching(self) -> bool:
        """Whether the design is for the person's own pictures, or there are some to use."""
        return self.document.design.data == NAME or self.store.pictures.count > 0

    @property
    def source(self) -> FrameSource | None:
        return self._source

    @property
    def picture(self) -> Image.Image | None:
        """The newest picture as it came."""
        return self._picture

    @property
    def mirrored(self) -> bool:
        """Whether it is shown, recorded and tried mirrored, as one sees oneself."""
        return self._mirrored

    @property
    def live(self) -> bool:
        """Whether the picture is one of a source that moves."""
        return self._live

    @property
    def recording(self) -> int | None:
        """The place of the class that pictures are recorded for."""
        return self._recording

    @property
    def guess(self) -> Guess | None:
        return self._guess

    @property
    def trained(self) -> bool:
        """There is a network that can be tried."""
        return self._target is not None

    @property
    def outdated(self) -> bool:
        """The pictures aren't those any more that were learned in this window."""
        return self._learned is not None and self._learned is not self.store.pictures

    def note_learning(self) -> None:
        """The pictures as they are now are being learned."""
        self._learned = self.store.pictures

    def set_source(self, source: FrameSource | None, *, mirrored: bool = False) -> None:
        """Take frames from another source; it runs while this is active."""
        if self._source is not None:
            self._source.stop()
            self._source.came.disconnect(self._on_frame)
            self._source.trouble_changed.disconnect(self._on_trouble)
        self.stop_recording()
        self._source, self._mirrored = source, mirrored
        self._show(None)
        if source is not None:
            source.came.connect(self._on_frame)
            source.trouble_changed.connect(self._on_trouble)
            if self._active:
                source.start()
        self.source_changed.emit()

    def show_still(self, picture: Image.Image) -> None:
        """Try a single picture; the source rests until it is set again."""
        self.set_source(None)
        self._show(picture)

    def set_active(self, active: bool) -> None:
        """Run only while it is looked at: a camera is off otherwise."""
        if active == self._active:
            return
        self._active = active
        if active:
            if self._source is not None:
                self._source.start()
            self._try()
        else:
            self.stop_recording()
            self._again.stop()
            self._tries.forget()
            if self._source is not None:
                self._source.stop()
                self._show(None)
        self.source_changed.emit()

    def record(self, place: int) -> None:
        """Take pictures for a class, eight a second, until ``stop_recording``."""
        if self._live and self._active:
            self._recording = place
            self._pace.start()
            self.recording_changed.emit()
            self._record()

    def stop_recording(self) -> None:
        if self._recording is not None:
            self._recording = None
            self._pace.stop()
            self.recording_changed.emit()

    def _on_replaced(self) -> None:
        self._learned = None
        self.stop_recording()

    def _record(self) -> None:
        place, pictures = self._recording, self.store.pictures
        if place is None or self._picture is None or not self._fresh:
            return
        self._fresh = False  # a camera that stands still gives the same picture once
        if place >= len(pictures.classes):
            self.stop_recording()
            return
        try:
            added = pictures.added(place, crop(self._picture, mirrored=self._mirrored))
        except OwnError as error:
            self.stop_recording()
            self.refused.emit(str(error))
            return
        self.store.show(added)

    def _on_frame(self, frame: Frame) -> None:
        self._show(frame.picture, live=frame.live)

    def _on_trouble(self) -> None:
        if self._source is not None and self._source.trouble:
            self.stop_recording()
            self._show(None)
        self.source_changed.emit()

    def _show(self, picture: Image.Image | None, *, live: bool = False) -> None:
        self._picture, self._live = picture, live
        self._fresh = picture is not None
        self.frame_changed.emit()
        if picture is None:
            self._tries.forget()
            self._show_guess(None)
        else:
            self._try()

    def _try(self) -> None:
        """Ask for the newest picture, as often as is worth while."""
        if not self._active or self._picture is None or self._target is None:
            return
        wait = TRY_EVERY - (time.monotonic() - self._asked_at)
        if wait > 0 or self._tries.busy:
            if not self._again.isActive():
                self._again.start(max(20, round(1000 * wait)))
            return
        self._asked_at = time.monotonic()
        self._tries.ask(Try(self._target, self._picture, self._mirrored))

    def _on_no_guess(self, sentence: str) -> None:
        self._show_guess(None)
        self.untold.emit(sentence)

    def _on_guess(self, guess: Guess) -> None:
        self._show_guess(guess)

    def _show_guess(self, guess: Guess | None) -> None:
        if guess is not self._guess:
            self._guess = guess
            self.guess_changed.emit()

    def _on_network(self) -> None:
        target = self._current_target() if self.teaching else None
        if target is None:
            self._tries.forget()
        changed = (target is None) != (self._target is None)
        self._target = target
        if changed:
            self._show_guess(None)
            self.guess_changed.emit()
        self._try()

    def _current_target(self) -> Target | None:
        """Return the network that learns, or else the one that has learned last."""
        session, trained = self.session, self.document.trained
        run = session.network, session.dataset, session.latest_weights
        if session.state != "idle" and None not in run:
            network, dataset, weights = run
            assert network is not None
            assert dataset is not None
            if dataset.name != NAME:
                return None
            return DesignTarget(network, dataset.preprocessing, dataset.classes, weights)
        other = trained is not None and trained.history and trained.history.data != NAME
        if trained is None or other:
            return None
        return DesignTarget(
            trained.network, trained.preprocessing, trained.classes, trained.weights
        )
