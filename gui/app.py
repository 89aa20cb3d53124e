"""The composition root: the application, its program, and the way in and out."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from gui import language, theme
from gui.desk import Desk
from gui.lasting import Lasting
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.wiring.demos import DemoTalk
from gui.wiring.teaching import TeachTalk


def run(path: Path | None, *, learn: bool = False) -> int:
    """Open the window, with a project if one is named, and stay until it is closed.

    ``learn``: with the lessons, or with the one in the file at ``path``.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Convoscope")
    application.setDesktopFileName("convoscope")
    settings = Settings()
    theme.install(application, settings.scheme)
    program = Program(settings)
    program.window.fit_screen()
    program.window.show()
    program.guard_against_crashes()
    # All that is loaded by then stays: looking through it again and again would hold up window and
    # training for a tenth of a second each time.
    program.warmed_up.connect(gc.freeze)
    if learn:
        program.desk.learn.begin(path)
    elif path is not None:
        program.files.open(path)
    elif program.window.recovery.isHidden():
        program.desk.tour.offer(program.demos.show)
    signal.signal(signal.SIGINT, lambda *_: program.interrupt())
    # Python looks at signals only while it runs: this wakes it up now and then.
    wake = QTimer()
    wake.timeout.connect(lambda: None)
    wake.start(250)
    ended = application.exec()
    # What torch and others take apart at the end has to be found, or they complain of leaks.
    gc.unfreeze()
    return ended


class Program(Lasting):
    """The document, the services, and the desk with the window for as long as the program runs."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._interrupted = False
        self._left_run = ""
        self._guarded = False
        self._spoken = language.meant(settings.language)
        language.speak(self._spoken)
        self.desk = self._make_desk()
        self.begin()

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    @property
    def demos(self) -> DemoTalk:
        return self.desk.demos

    @property
    def teach(self) -> TeachTalk:
        return self.desk.teach

    def guard_against_crashes(self) -> None:
        """Offer what the last crash has left, and from now on keep what isn't saved."""
        self._guarded = True
        self.desk.look_for_crashed()
        self.autosave.start()

    def interrupt(self) -> None:
        """Close as a person would, who is asked about unsaved work; the second time, just close."""
        if self._interrupted:
            self.leave(keep_unsaved=True)
        self._interrupted = True
        self.window.close()

    def leave(self, *, keep_unsaved: bool = False) -> None:
        """End everything that runs, and close the window."""
        self._note_run()
        self.session.stop()
        self.data.cancel()
        # At once: what still runs may take seconds until it ends.
        self.window.leave()
        self.desk.shut_down()
        self.shut_down()
        self.autosave.shut_down(keep=keep_unsaved)
        self.desk.end_offers()
        if self._left_run and self.session.stopped_early:
            self.settings.left_run = self._left_run
            self.settings.sync()
        self.wait_for_warmth()

    def _make_desk(self) -> Desk:
        desk = Desk(self)
        # Queued: Qt ignores a second close() while it is still asking about the first.
        queued = Qt.ConnectionType.QueuedConnection
        desk.window.close_asked.connect(self._ask_to_leave, queued)
        # Queued: the menu that says so goes with its window.
        desk.window.language_chosen.connect(self._ask_to_speak, queued)
        return desk

    def _ask_to_speak(self, chosen: str) -> None:
        take_typed()
        self.desk.then(lambda: self.speak(chosen))

    def speak(self, chosen: str) -> None:
        """Go on in another language: all that is under way stays, and a new window shows it."""
        self.settings.language = chosen
        if language.meant(chosen) == self._spoken:
            return
        old = self.desk
        old.window.remember()
        old.shut_down()
        old.end_offers()
        self._spoken = language.meant(chosen)
        language.speak(self._spoken)
        self.desk = self._make_desk()
        self.desk.go_on_from(old)
        if self._guarded:
            self.desk.look_for_crashed()
        self.window.show()
        old.window.leave()
        old.window.deleteLater()

    def _ask_to_leave(self) -> None:
        # What is still being read would ask the same question a second time.
        self.files.give_up_opening()
        self._left_run = ""
        self._note_run()
        self.desk.guard(self.leave)

    def _note_run(self) -> None:
        """Remember the run that is under way: if leaving stops it, the next start offers it."""
        if self.session.state != "idle":
            self._left_run = self.session.run_id
