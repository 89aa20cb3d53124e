"""At the start: a run that was under way when the program ended is offered to go on with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from engine.project import SUFFIX
from engine.runs import files
from engine.runs.kept import KeptRun
from engine.runs.record import RunRecord
from gui.document import Document
from gui.main_window import MainWindow
from gui.services.files import ProjectFiles
from gui.services.messages import Messages
from gui.services.runs import KeptRuns
from gui.settings import Settings
from gui.training.runs import words
from gui.wiring.kept_runs import KeptRunTalk


class RunRecovery(QObject):
    """Offers one run in the bar of what a crash has left, after all unsaved work was offered."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        files: ProjectFiles,
        runs: KeptRuns,
        kept: KeptRunTalk,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._bar = window.recovery
        self._files = files
        self._runs = runs
        self._kept = kept
        self._messages = messages
        self._settings = settings
        self._looking = False
        self._turn = False
        """Nothing else is offered."""
        self._sentence = ""
        self._offered = ""
        """The id of the run that can go on."""
        self._opening = ""
        """The id of the run whose project is being opened."""
        self._bar.go_on_chosen.connect(self._on_go_on)
        self._bar.not_now_chosen.connect(self._on_not_now)
        runs.changed.connect(self._on_listed)
        kept.busy_changed.connect(self._on_busy)
        # Queued: what is opened is all there by then.
        document.opened.connect(self._go_on_with_opened, Qt.ConnectionType.QueuedConnection)
        files.failed.connect(self._on_failed)

    def _on_failed(self) -> None:
        self._go_on_with_opened()

    def look(self) -> None:
        """Read the list of the runs, and offer the one that was under way last."""
        self._looking = True
        self._runs.list_anew()

    def take_turn(self, turn: bool) -> None:
        """Offer the run now, or wait until all else is answered."""
        self._turn = turn
        if turn and self._offered and not self._kept.busy:
            self._bar.offer_run(self._sentence)

    def _on_listed(self) -> None:
        if not self._looking or not self._runs.listed:
            return
        self._looking = False
        left = self._runs.find(self._settings.left_run)
        if left is not None and left.unfinished and not self._runs.is_alive(left.id):
            self._offer([left], closed=True)
            return
        declined = self._settings.declined_runs
        self._offer([run for run in self._interrupted() if run.id not in declined], closed=False)

    def _interrupted(self) -> list[KeptRun]:
        """Return the runs whose program has died, the newest first."""
        return [
            run
            for run in self._runs.runs
            if run.record.outcome == "running" and not self._runs.is_alive(run.id)
        ]

    def _offer(self, runs: list[KeptRun], *, closed: bool) -> None:
        """Offer the first of ``runs`` that can go on."""

        def first() -> KeptRun | None:
            # One that died before its first state was kept has nothing to go on from. To read the
            # state itself would take torch, which isn't to be loaded before the window is painted.
            return next((run for run in runs if files.newest_states(run.path)), None)

        def show(run: KeptRun | None) -> None:
            if run is not None:
                self._offered = run.id
                self._sentence = self._say(run.record, closed=closed)
                self.take_turn(self._turn)

        self._runs.read(first, show, lambda *_: None)

    def _say(self, told: RunRecord, *, closed: bool) -> str:
        text = self.tr(
            "Convoscope ended unexpectedly while {network} was training on {data}, in epoch "
            "{epoch} of {epochs}. The run can go on from there."
        )
        if closed:
            text = self.tr(
                "The window was closed while {network} was training on {data}, in epoch "
                "{epoch} of {epochs}. The run can go on from there."
            )
        epochs = told.recipe.epochs
        return text.format(
            network=words.network_in_sentence(told.network, told.source),
            data=words.data_text(told.data),
            epoch=min(told.step // told.steps_per_epoch + 1, epochs),
            epochs=epochs,
        )

    def _on_go_on(self) -> None:
        run, self._offered = self._runs.find(self._offered), ""
        self._bar.hide()
        self._settings.left_run = ""
        if run is None:
            return
        project = Path(run.record.source)
        untouched = self._files.path is None and not self._files.modified
        if untouched and project.suffix == SUFFIX and project.is_file():
            self._opening = run.id
            self._files.open(project)
        else:
            self._kept.go_on(run.id)

    def _go_on_with_opened(self) -> None:
        run_id, self._opening = self._opening, ""
        if run_id:
            self._kept.go_on(run_id)

    def _on_not_now(self) -> None:
        self._offered = ""
        self._bar.hide()
        self._settings.left_run = ""
        self._settings.decline_runs(run.id for run in self._interrupted())
        self._messages.note(self.tr("The run stays where all kept runs are: in Train, under Runs."))

    def _on_busy(self) -> None:
        if self._kept.busy and self._offered:
            # Another run was begun: this one waits for the next start, and among the kept runs.
            self._offered = ""
            if self._turn:
                self._bar.hide()
