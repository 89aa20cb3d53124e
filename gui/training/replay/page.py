"""ReplayPage: a run once more, moment by moment."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.runs.kept import KeptRun
from gui import theme
from gui.document import Document
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.film import Film
from gui.services.film_saver import FilmSaver
from gui.services.messages import Messages
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.training.replay.canvas import Canvas
from gui.training.replay.controls import ReplayControls
from gui.training.replay.frames import Ask, Frames
from gui.training.replay.reel import Reel, begun_with, reel_of_kept, reel_of_session
from gui.training.replay.saving import film_of
from gui.training.replay.scene import scene_of
from gui.widgets.primary_button import PrimaryButton
from gui.widgets.saving import ask_where_to_save

LOOK_AGAIN = 400
"""Milliseconds from one look at a growing run to the next."""

KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Home: -(10**9),
    Qt.Key.Key_End: 10**9,
}


class ReplayPage(QWidget):
    """Follows the session's run, or shows a kept one; does nothing while it can't be seen."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        runs: KeptRuns,
        messages: Messages,
        settings: Settings,
        train: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session, self._data = document, session, data
        self._runs, self._messages, self._settings = runs, messages, settings
        self._reel: Reel | None = None
        self._kept: Reel | None = None
        self._before: tuple[object, Reel | None] = (None, None)
        """The log of a run that goes on, and what it had been before, once that is read."""
        self._reading: Job | None = None
        self._index = 0
        self._question = Ask(None, None, None)
        self._sample: tuple[Dataset, int, Pixels] | None = None
        self._pinned: Pixels | None = None
        self.frames = Frames(self)
        self.frames.changed.connect(self._on_frames)
        self.frames.failed.connect(messages.error)
        self.saver = FilmSaver(messages, self)
        self.saver.changed.connect(self._show_saving)
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._again.timeout.connect(self._follow)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._on_tick)
        self.canvas = Canvas()
        self.controls = ReplayControls()
        self._nothing, self._train = QLabel(), PrimaryButton(train)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_kept(self, run: KeptRun) -> None:
        """Replay a kept run, until another one is chosen or begun."""
        if self._reading is not None:
            self._reading.cancel()
        job = self._reading = Job(lambda _job: reel_of_kept(run), self)
        job.done.connect(lambda reel: self._on_read(job, reel))
        job.failed.connect(lambda sentence, _details: self._on_unreadable(job, sentence))
        job.start()

    def show_last(self) -> None:
        """Replay the session's run."""
        self._leave_kept()
        self._follow()

    def _leave_kept(self) -> None:
        """Show no kept run, nor the one that is being read."""
        self._kept = None
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def pin(self, pixels: Pixels) -> None:
        """Show what becomes of a picture (height, width, channels), until another is chosen."""
        self._pinned = pixels
        self.controls.show_pinned()
        self._ask()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End what goes on; return whether it ended."""
        self._stop()
        read = self._reading is None or self._reading.wait(seconds)
        return self.frames.shut_down(seconds) and self.saver.shut_down(seconds) and read

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()
        self._again.stop()
        self.frames.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows, Home and End go through the moments; Space plays."""
        by = KEYS.get(Qt.Key(event.key()))
        if self._reel is None:
            event.ignore()
        elif by is not None:
            self._go_to(self._index + by)
        elif event.key() == Qt.Key.Key_Space:
            self._play(not self._clock.isActive())
        else:
            event.ignore()

    def _on_read(self, job: Job, reel: Reel) -> None:
        if job is self._reading:
            self._reading, self._kept = None, reel
            self._follow()

    def _on_unreadable(self, job: Job, sentence: str) -> None:
        if job is self._reading:
            self._reading = None
            self._messages.error(sentence)

    def _follow(self) -> None:
        """Look at what the run has come to since."""
        if not self.isVisible():
            return
        before, reel = self._reel, self._kept or self._of_session()
        if reel is not None and not reel.moments:
            reel = None
        self._reel = reel
        self.controls.show_kept(reel.title if reel is not None and reel is self._kept else "")
        if reel is None:
            self._stop()
            self._nothing.setText(self._why_nothing())
            self._train.setVisible(self._session.state == "idle")
            self._pages.setCurrentIndex(0)
            return
        last = len(reel.moments) - 1
        same = before is not None and before.run == reel.run
        if not same or (before is not None and self._index >= len(before.moments) - 1):
            # Who stands at the end follows the run.
            self._index = last if not self._clock.isActive() else self._index
        self._index = min(self._index, last)
        self._pages.setCurrentIndex(1)
        self._ask()

    def _of_session(self) -> Reel | None:
        """Return the session's run, with what it had been before it went on."""
        session, log = self._session, self._session.log
        reel = reel_of_session(session)
        if reel is None or log is None or log.started is None or not log.started.step:
            return reel
        kept = self._runs.find(session.run_id)
        if self._before[0] is not log and kept is not None:
            self._before = (log, None)
            self._runs.read(
                lambda: reel_of_kept(kept),
                lambda before: self._on_before(log, before),
                lambda *_: None,
            )
        before = self._before[1] if self._before[0] is log else None
        return reel if before is None else begun_with(before, reel)

    def _on_before(self, log: object, before: Reel) -> None:
        if self._before[0] is log:
            self._before = (log, before)
            self._follow()

    def _ask(self) -> None:
        """Have the frames made for the block and the picture that are chosen now."""
        reel = self._reel
        if reel is None or not self.isVisible():
            return
        dataset = self._dataset(reel)
        self.controls.show_pictures(0 if dataset is None else len(dataset.test_pictures))
        ask = Ask(reel.block(self._document.current), dataset, self._pixels(dataset))
        self._question = ask
        self.frames.show(reel, ask)
        self._show()

    def _dataset(self, reel: Reel) -> Dataset | None:
        for dataset in (self._session.dataset, self._data.dataset):
            if reel.takes(dataset):
                return dataset
        return None

    def _pixels(self, dataset: Dataset | None) -> Pixels | None:
        """Return the pinned picture: the same array for the same picture."""
        if self._pinned is not None and self.controls.picture is None:
            height, width, channels = self._pinned.shape
            reel = self._reel
            if reel is not None and reel.preprocessing.shape == (channels, height, width):
                return self._pinned
        if dataset is None or not len(dataset.test_pictures):
            return None
        place = min(self.controls.picture or 0, len(dataset.test_pictures) - 1)
        if self._sample is None or self._sample[:2] != (dataset, place):
            self._sample = (dataset, place, dataset.test_pictures[place])
        return self._sample[2]

    def _show(self) -> None:
        reel = self._reel
        if reel is None:
            return
        moment = reel.moments[self._index]
        made, count = self.frames.done
        self.controls.show_place(self._index, len(reel.moments), made, count)
        frame = self.frames.frame(moment)
        if frame is not None:
            self.canvas.show_scene(
                scene_of(reel, self._question, frame, self.frames.limits, theme.tokens(self))
            )
        elif not made:
            self.canvas.show_scene(None)

    def _on_frames(self) -> None:
        self._show()
        self._show_saving()

    def _go_to(self, index: int) -> None:
        if self._reel is not None:
            self._index = min(max(0, index), len(self._reel.moments) - 1)
            self._show()

    def _play(self, on: bool) -> None:
        if not on or self._reel is None:
            self._stop()
            return
        if self._index == len(self._reel.moments) - 1:
            self._go_to(0)
        self._clock.start(1000 // self.controls.rate)
        self.controls.show_playing(True)

    def _stop(self) -> None:
        self._clock.stop()
        self.controls.show_playing(False)

    def _on_tick(self) -> None:
        reel = self._reel
        if reel is None or self._index >= len(reel.moments) - 1:
            self._stop()
        elif self.frames.frame(reel.moments[self._index + 1]) is not None:
            self._go_to(self._index + 1)

    def _on_rate(self) -> None:
        if self._clock.isActive():
            self._clock.start(1000 // self.controls.rate)

    def _save(self, suffix: str) -> None:
        """Ask for a file, and write the film of the frames that are there now."""
        film = self._film()
        if film is None or self.saver.busy:
            return
        suggestion = self._settings.folder / f"replay{suffix}"
        filters = f"{suffix[1:].upper()} (*{suffix})"
        path = ask_where_to_save(self, self.tr("Save the film"), suggestion, filters, suffix)
        if path is not None:
            self._settings.folder = path.parent
            self.saver.save(film, path)

    def _film(self) -> Film | None:
        reel = self._reel
        found = [] if reel is None else [self.frames.frame(moment) for moment in reel.moments]
        frames = [frame for frame in found if frame is not None]
        if reel is None or not frames:
            return None
        limits, canvas, rate = self.frames.limits, self.canvas, self.controls.rate
        chosen, font = theme.tokens(self), canvas.font()
        return film_of(reel, self._question, frames, limits, rate, canvas.room, chosen, font)

    def _show_saving(self) -> None:
        self.controls.show_saving(
            self.saver.done if self.saver.busy else None,
            ready=self._reel is not None and not self.frames.busy,
        )

    def _on_progressed(self) -> None:
        if self.isVisible() and self._kept is None and not self._again.isActive():
            self._again.start()

    def _on_state(self) -> None:
        if self._session.preparing:
            # A run that begins takes the place of an earlier one.
            self._leave_kept()
        self._follow()

    def _why_nothing(self) -> str:
        if self._session.state != "idle":
            return self.tr("The first moments come with the first steps.")
        return self.tr(
            "After training you see here how kernels, maps and answers came about, moment by "
            "moment. Or choose a kept run under Runs."
        )

    def _connect(self) -> None:
        session, document, controls = self._session, self._document, self.controls
        session.progressed.connect(self._on_progressed)
        session.state_changed.connect(self._on_state)
        session.ended.connect(self._follow)
        document.opened.connect(self.show_last)
        document.selection_changed.connect(self._ask)
        self._data.loaded.connect(self._ask)
        controls.moved.connect(self._go_to)
        controls.play_wanted.connect(self._play)
        controls.rate_changed.connect(self._on_rate)
        controls.picture_changed.connect(self._ask)
        controls.last_wanted.connect(self.show_last)
        controls.save_wanted.connect(self._save)
        controls.cancel_wanted.connect(self.saver.cancel)

    def _lay_out(self) -> None:
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._nothing, "quiet")
        empty, replay = QWidget(), QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.GROUP)
        column.addStretch(1)
        column.addWidget(self._nothing)
        column.addWidget(self._train, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column = QVBoxLayout(replay)
        # The canvas keeps room for the frame of the focus, so that its picture lines up.
        side = theme.GROUP - theme.GRID
        column.setContentsMargins(side, theme.RELATED, side, side)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.controls)
        column.addWidget(self.canvas, 1)
        self._pages.addWidget(empty)
        self._pages.addWidget(replay)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
