"""After a crash: what it left is offered, and is restored, discarded, or kept for later."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject

from gui.main_window import MainWindow
from gui.safeguard import Safeguard
from gui.services.autosave import Autosave
from gui.services.background import Job
from gui.services.files import Opened, ProjectFiles
from gui.services.messages import Message, Messages
from gui.services.recovery import Kept, Shelf, abandoned
from gui.wiring.run_recovery import RunRecovery


class RecoveryTalk(QObject):
    """Offers one crashed program's work at a time, the newest first."""

    def __init__(
        self,
        window: MainWindow,
        files: ProjectFiles,
        autosave: Autosave,
        safeguard: Safeguard,
        messages: Messages,
        runs: RunRecovery,
    ) -> None:
        super().__init__(window)
        self._runs = runs
        self._bar = window.recovery
        self._files = files
        self._autosave = autosave
        self._safeguard = safeguard
        self._messages = messages
        self._offered: list[Shelf] = []
        self._discarded: list[Shelf] = []
        self._job: Job | None = None
        self._bar.restore_chosen.connect(self._restore)
        self._bar.discard_chosen.connect(self._discard)
        autosave.failed.connect(self._on_autosave_failed)

    def look(self, folder: Path) -> None:
        """Offer what crashed programs have left in ``folder``, and then the run under way."""
        self._offered = abandoned(folder)
        self._show()
        self._runs.look()

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Carry out what was discarded; leave the rest to the next start."""
        ended = self._job is None or self._job.wait(seconds)
        for shelf in self._discarded:
            shelf.forget()
        for shelf in self._offered:
            shelf.release()
        return ended

    def _show(self) -> None:
        if not self._offered:
            self._bar.hide()
            self._runs.take_turn(True)
            return
        self._runs.take_turn(False)
        shelf, more = self._offered[0], len(self._offered) - 1
        words = self.tr(
            "Convoscope ended unexpectedly. What was unsaved of {name} is still here, as of {when}."
        )
        if more:
            words += " " + self.tr("{count} more will be offered after it.")
        self._bar.offer(words.format(name=self._name(shelf), when=_when(shelf), count=more))

    def _restore(self) -> None:
        shelf = self._offered[0]
        self._bar.set_busy(True)
        self._job = Job(lambda _job: shelf.read(), self)
        self._job.done.connect(lambda kept: self._on_read(shelf, kept))
        self._job.failed.connect(lambda reason, _details: self._on_unreadable(shelf, reason))
        self._job.start()

    def _on_read(self, shelf: Shelf, kept: Kept) -> None:
        self._job = None
        self._show()
        # The offer stands until the work really is in the window: the person may think again.
        self._safeguard.then(lambda: self._take(shelf, kept))

    def _take(self, shelf: Shelf, kept: Kept) -> None:
        if shelf not in self._offered:  # taken, while this question still stood
            return
        self._offered.remove(shelf)
        self._files.take(
            Opened(
                kept.design, kept.trained, kept.path, restored=True, stamp=kept.stamp, own=kept.own
            )
        )
        if kept.lost:
            words = self.tr("The design is restored, but not its weights. They are damaged: {path}")
            self._messages.error(words.format(path=shelf.put_trained_aside()), kept.lost)
        if kept.own_lost:
            words = self.tr("Your own pictures can't be brought back. They are damaged: {path}")
            self._messages.error(words.format(path=shelf.put_own_aside()), kept.own_lost)
        self._autosave.inherit(shelf)
        self._show()

    def _on_unreadable(self, shelf: Shelf, reason: str) -> None:
        self._job = None
        self._offered.remove(shelf)
        name = self._name(shelf)
        aside = shelf.put_aside()
        words = self.tr("What was kept of {name} is damaged. It lies in {path} now.")
        self._messages.post(
            Message(
                "error",
                words.format(name=name, path=aside),
                details=reason,
                button=self.tr("Discard"),
                mend=shelf.forget,
            )
        )
        self._show()

    def _discard(self) -> None:
        shelf = self._offered.pop(0)
        self._discarded.append(shelf)
        self._show()
        words = self.tr("The unsaved work on {name} goes when the program is left.")
        self._messages.post(
            Message(
                "note",
                words.format(name=self._name(shelf)),
                button=self.tr("Keep it"),
                mend=lambda: self._offer_again(shelf),
            )
        )

    def _offer_again(self, shelf: Shelf) -> None:
        self._discarded.remove(shelf)
        self._offered.insert(0, shelf)
        self._show()

    def _on_autosave_failed(self, reason: str) -> None:
        words = self.tr(
            "Unsaved work can't be kept for the case of a crash, so save it now and then yourself."
        )
        self._messages.error(words, reason)

    def _name(self, shelf: Shelf) -> str:
        path = shelf.path
        if path is None:
            return self.tr("an untitled project")
        return self.tr("{file}").format(file=path.name)


def _when(shelf: Shelf) -> str:
    """Return when the work was kept, in the person's way of writing; today's without the date."""
    moment = QDateTime.fromSecsSinceEpoch(int(shelf.moment.timestamp()))
    short = QLocale.FormatType.ShortFormat
    locale = QLocale()
    time = locale.toString(moment.time(), short)
    if moment.date() == QDate.currentDate():
        return time
    return f"{locale.toString(moment.date(), short)}, {time}"
