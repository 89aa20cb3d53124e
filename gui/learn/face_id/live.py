"""FaceIdLive: a face is enrolled, embedded by a network trained here, and opens a lock or not."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from engine.experiments.face_id import enrolled
from engine.experiments.face_id.enrolled import Enrolled, Kept
from engine.experiments.face_id.options import FaceId
from gui import theme
from gui.learn.face_id import sentences, work
from gui.learn.face_id.camera_part import CameraPart
from gui.learn.face_id.learning_part import LearningPart
from gui.learn.face_id.lock_view import LockView
from gui.learn.face_id.model import PICTURES, FaceIdModel
from gui.learn.face_id.people_panel import PeoplePanel
from gui.learn.face_id.rates_part import RatesPart
from gui.learn.face_id.watcher import Seen, Watcher
from gui.learn.face_id.work import Baseline, Ready
from gui.learn.live import Bench, Live
from gui.learn.trial import Trial
from gui.services.background import Job
from gui.services.frames import Frame
from gui.words import translated


class FaceIdLive(Live):
    def __init__(self, options: FaceId, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options, self._bench = options, bench
        self._ready: Ready | None = None
        self._has_baseline = False
        self._kept = enrolled.kept_file().exists()
        self._figures: dict[str, float] = {}
        self._keeping: Job | None = None
        self.model = FaceIdModel(self)
        self._watcher = Watcher(self)
        self._first, self._training, self._reading = Trial(self), Trial(self), Trial(self)
        self.learning = LearningPart(self._training, bench.settings)
        self._camera = CameraPart(bench.make_camera, str(enrolled.kept_file()))
        self._lock = LockView(self.model)
        self._people = PeoplePanel(self.model)
        self._rates = RatesPart(self.model)
        self._lay_out()
        self._connect()
        self._show_state()

    def figures(self) -> Mapping[str, float]:
        return self._figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        self.model.stop_enrolling()
        ended = [
            super().shut_down(seconds),
            self._watcher.shut_down(seconds),
            self._camera.shut_down(seconds),
        ]
        if self._keeping is not None:
            ended.append(self._keeping.wait(seconds))
        return all(ended)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._ready is None and not self._has_baseline and not self._first.running:
            begin = work.opening if self._kept else partial(work.baseline, self._options)
            self._first.start(begin)

    def forget(self) -> None:
        """Overwrite and drop every enrolled face, here and on the disk."""
        if self._keeping is not None:
            self._keeping.end()
        self._reading.cancel()
        self._watcher.forget()
        self._camera.forget()
        self.model.forget()
        try:
            enrolled.forget_kept()
        except OSError as error:
            words = self.tr("{file} can't be deleted ({reason}): delete it by hand.")
            file, reason = enrolled.kept_file(), translated(error.strerror or str(error))
            self.learning.bar.say(words.format(file=file, reason=reason))
        else:
            self.learning.bar.say(self.tr("Forgotten: no enrolled face is kept any more"))
        self._kept = enrolled.kept_file().exists()
        self._show_state()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(theme.RELATED)
        right.addWidget(self._lock)
        right.addWidget(self._people, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.GROUP)
        middle.addWidget(self._camera, 1)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.learning)
        column.addLayout(middle, 3)
        column.addWidget(self._rates, 3)

    def _connect(self) -> None:
        self.learning.run_asked.connect(self._train)
        self._camera.came.connect(self._on_frame)
        self._camera.agreed.connect(self._on_agreed)
        self._camera.stopped.connect(self._on_stopped)
        self._people.enrol_asked.connect(self._on_enrol)
        self._people.folder_asked.connect(self._on_folder)
        self._people.keep_asked.connect(self._on_keep)
        self._people.forget_asked.connect(self.forget)
        self._rates.shown.connect(self._show_about)
        self._watcher.came.connect(lambda seen, _: self._on_seen(seen))
        self._watcher.failed.connect(lambda sentence, *_: self._camera.show_words(sentence))
        for signal in (self.model.threshold_changed, self.model.guess_changed):
            signal.connect(self._tell)
        self.model.people_changed.connect(self._tell)
        for trial in (self._first, self._training, self._reading):
            trial.told.connect(self._on_told)
            trial.running_changed.connect(self._show_state)
        for trial in (self._first, self._reading):
            trial.failed.connect(lambda said, _: self.learning.bar.say(said))
            trial.progressed.connect(lambda now: self.learning.bar.say(translated(now.words)))

    def _train(self) -> None:
        self._first.cancel()
        self._reading.cancel()
        self.model.stop_enrolling()
        source, people = self.learning.source, self.model.people
        self._training.start(partial(work.training, self._options, source, people))

    def _on_told(self, told: object) -> None:
        match told:
            case Baseline():
                self._has_baseline = True
                self._rates.show_baseline(told.rates)
            case Ready():
                self._take(told)
            case Enrolled():
                self.model.add(told)
                self.learning.bar.say("")
        self._show_about()
        self._show_state()

    def _take(self, ready: Ready) -> None:
        """Go on with another network, and with those of its people who aren't forgotten by now."""
        self._ready = ready.without_people()
        there = {person.name for person in self.model.people}
        people, rates = ready.people, None
        if ready.trained is not None:
            people = tuple(person for person in people if person.name in there)
            rates = ready.trained.rates
        self.model.take_network(ready.embedder, people, ready.strangers, rates, ready.threshold)

    def _on_agreed(self) -> None:
        if self.model.embedder is None and not self._training.running:
            self._train()

    def _on_frame(self, frame: Frame) -> None:
        self._watcher.look(frame, self.model.embedder)

    def _on_seen(self, seen: Seen) -> None:
        self._camera.show_seen(seen)
        self._camera.show_words(self._said_of(seen))
        self.model.see(seen)
        self._show_state()

    def _said_of(self, seen: Seen) -> str:
        if seen.sighting is None:
            return self.tr("No face found: look into the camera, in more light")
        if self.model.enrolling is not None:
            words = self.tr("Turn your head a little: {count} of {all}")
            return words.format(count=len(self.model.enrolling.portraits), all=PICTURES)
        if self.model.embedder is None:
            return self.tr("A face; the network has to be trained first")
        return ""

    def _on_stopped(self) -> None:
        self._watcher.forget()
        self.model.stop_enrolling()
        self.model.see_nothing()
        self._show_state()

    def _on_enrol(self, name: str) -> None:
        if self.model.enrolling is not None:
            self.model.stop_enrolling()
        else:
            self.model.start_enrolling(self.model.free_name(name, self.tr("Person")))

    def _on_folder(self, name: str) -> None:
        title = self.tr("Choose a folder with pictures of one person")
        settings = self._bench.settings
        chosen = QFileDialog.getExistingDirectory(self.window(), title, str(settings.folder))
        if chosen:
            self.enrol_folder(Path(chosen), name)

    def enrol_folder(self, folder: Path, name: str = "") -> None:
        """Enrol one person from the pictures of a folder."""
        embedder = self.model.embedder
        if embedder is not None:
            called = self.model.free_name(name or folder.name, self.tr("Person"))
            self._reading.start(partial(work.enrolling, folder, called, embedder))

    def _on_keep(self) -> None:
        embedder = self.model.embedder
        if embedder is None:
            return
        kept = Kept(embedder, self.model.people, self.model.threshold)
        self._keeping = Job(lambda _: enrolled.keep(kept), self)
        self._keeping.done.connect(self._on_written)
        self._keeping.failed.connect(lambda said, _: self._on_not_written(said))
        self._keeping.start()

    def _on_written(self, path: Path) -> None:
        self._keeping = None
        self._kept = enrolled.kept_file().exists()
        self.learning.bar.say(self.tr("Kept in {file}").format(file=path))
        self._show_state()

    def _on_not_written(self, reason: str) -> None:
        self._keeping = None
        words = self.tr("The faces can't be kept ({reason}): make room, or check the folder.")
        self.learning.bar.say(words.format(reason=reason))

    def _show_about(self) -> None:
        own = self.model.rates("own")
        ready = self._ready
        if ready is None:
            words = sentences.of_baseline() if self._has_baseline else ""
        elif self._rates.of == "own" and own is not None:
            words = sentences.of_own(own)
        elif ready.trained is None:
            words = sentences.of_kept()
        else:
            words = sentences.of_trained(ready.trained, ready.left_out)
        self.learning.show_about(words)
        self._lock.show_most(self._rates.most)
        self._tell()

    def _show_state(self) -> None:
        able = self.model.embedder is not None and not self._training.running
        self._people.show_state(
            able=able and not self._reading.running,
            camera=self._camera.on,
            kept=self._kept,
            file=str(enrolled.kept_file()),
        )

    def _tell(self) -> None:
        rates, guess, model = self._rates.rates, self.model.guess, self.model
        figures = {"enrolled": float(len(model.people)), "unlocked": float(model.unlocked)}
        if rates is not None:
            figures["threshold"] = model.threshold
            figures["equal_error_rate"] = rates.equal_error_rate
            figures["false_accepts"] = rates.false_accepts(model.threshold)
            figures["false_rejects"] = rates.false_rejects(model.threshold)
        if guess is not None:
            figures["distance"] = guess.distance
        if self._ready is not None and self._ready.trained is not None:
            figures["trained"] = 1.0
        self._figures = figures
        self.measured.emit(figures)
