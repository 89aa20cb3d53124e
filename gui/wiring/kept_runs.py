"""Kept runs: using what they left, going on with them, and what the disk refuses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from engine.presets import PRESETS
from engine.project import Trained
from engine.recipe import Recipe
from engine.runs.keeper import RunKeeper
from engine.runs.kept import KeptRun
from engine.runs.record import RunRecord
from engine.wording import readable
from gui.document import Design, Document
from gui.main_window import MainWindow
from gui.services.data import DataService
from gui.services.files import ProjectFiles
from gui.services.messages import Message, Messages
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.services.twins import TwinSession
from gui.settings import Settings
from gui.training.runs import words
from gui.words import translated

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from gui.training.runs.page import RunsPage

TRAIN = 1
"""The place of the workspace among the tabs."""


@dataclass(frozen=True)
class _Wanted:
    """A run that is to go on as soon as its data are there."""

    run: KeptRun
    recipe: Recipe
    epoch: int | None


class KeptRunTalk(QObject):
    """What the page of the runs asks for, and where the run under way is kept."""

    busy_changed = Signal()
    """``busy`` is otherwise."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        data: DataService,
        files: ProjectFiles,
        session: TrainingSession,
        twins: TwinSession,
        runs: KeptRuns,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._data = data
        self._files = files
        self._session = session
        self._twins = twins
        self._runs = runs
        self._messages = messages
        self._settings = settings
        self._wanted: _Wanted | None = None
        self._beginning: _Wanted | None = None
        """The run whose last state is being read, to go on from it at once."""
        self._problem: Message | None = None
        data.loaded.connect(self._on_loaded)
        document.changed.connect(self._on_changed)
        document.opened.connect(self._give_up)
        session.state_changed.connect(self._on_state)
        twins.state_changed.connect(self.busy_changed)
        session.ended.connect(self._on_ended)
        for keeping in (session.keeping, twins.keeping):
            keeping.changed.connect(self._on_keeping)
            keeping.kept_again.connect(self._on_kept_again)
        runs.failed.connect(self._on_failed)

    def _on_ended(self) -> None:
        self._runs.list_anew()

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

    def connect_page(self, page: RunsPage) -> None:
        page.weights_wanted.connect(self.use_weights)
        page.design_wanted.connect(self.open_design)
        page.go_on_wanted.connect(self.go_on)
        page.more_wanted.connect(self.train_more)
        page.restart_wanted.connect(self.restart)

        def say_why_not() -> None:
            page.say_why_not(self.tr("A run is under way") if self.busy else "")

        self.busy_changed.connect(say_why_not)
        say_why_not()

    @property
    def busy(self) -> bool:
        """A run is under way, or is about to go on."""
        return self._session.state != "idle" or self._twins.state != "idle" or bool(self._beginning)

    def keeper(self, dataset: Dataset) -> RunKeeper:
        """Return what keeps a run of the document that is about to begin."""
        return self._runs.store.begin(self._source(), dataset)

    def use_weights(self, run_id: str) -> None:
        """Give the document what a run left, with the network that it belongs to."""
        run = self._runs.find(run_id)
        if run is None:
            return
        record = run.record

        def read() -> Trained:
            return Trained(
                network=record.network,
                preprocessing=record.preprocessing,
                classes=record.classes,
                weights=run.weights(),
                history=run.log(),
            )

        def take(trained: Trained) -> None:
            self._session.note_origin(trained, run_id)
            self._document.add_trained(trained)
            text = self.tr("The weights of the run of {when} are in use: Inspect looks into them.")
            if record.network != self._document.network:
                text = self.tr(
                    "The weights of the run of {when} are in use. They belong to another network "
                    "than the design: open its design as well to train or export it."
                )
            self._messages.note(text.format(when=words.when_text(record.begun)))

        self._runs.read(read, take)

    def open_design(self, run_id: str) -> None:
        """Design with what a run was given, by one undoable step."""
        run = self._runs.find(run_id)
        if run is not None:
            self._take_design(run.record, run.record.recipe)

    def go_on(self, run_id: str) -> None:
        """Go on with an unfinished run from where it ended."""
        run = self._runs.find(run_id)
        if run is not None:
            self._want(run, run.record.recipe)

    def train_more(self, run_id: str, epochs: int) -> None:
        """Go on with a finished run for ``epochs`` more."""
        run = self._runs.find(run_id)
        if run is not None:
            self._want(run, longer(run.record, epochs))

    def restart(self, run_id: str, epoch: int) -> None:
        """Begin a new run from where ``run_id`` was at the end of ``epoch``."""
        run = self._runs.find(run_id)
        if run is not None:
            self._want(run, run.record.recipe, epoch)

    def go_further(self) -> bool:
        """Go on with the run that has left the document's weights, where it is unfinished and the
        design is still its own; return whether there is such a run.
        """
        run = self._runs.unfinished_of(self._session, self._document)
        if run is not None:
            self._want(run, run.record.recipe)
        return run is not None

    def _want(self, run: KeptRun, recipe: Recipe, epoch: int | None = None) -> None:
        if self.busy:
            return
        self._take_design(run.record, recipe)
        self._wanted = _Wanted(run, recipe, epoch)
        if self._data.dataset is None and not self._data.busy:
            self._data.start()  # or it is said once more why they can't be had
        self._on_loaded()

    def _on_loaded(self) -> None:
        """Begin what is wanted, once the data of the design are there."""
        dataset, wanted = self._data.dataset, self._wanted
        if dataset is None or wanted is None:
            return
        self._wanted = None
        if self.busy:
            return
        self._set_beginning(wanted)
        store = self._runs.store_of(wanted.run)
        self._runs.read(
            lambda: store.go_on(wanted.run, dataset, wanted.epoch),
            lambda keeper: self._begin(wanted, dataset, keeper),
            lambda *why: self._on_refused(wanted, *why),
        )

    def _begin(self, wanted: _Wanted, dataset: Dataset, keeper: RunKeeper) -> None:
        if self._beginning is not wanted:
            keeper.close()
            return
        network, device = wanted.run.record.network, self._device(wanted.run)
        self._session.go_on(keeper, network, wanted.recipe, dataset, device)
        self._set_beginning(None)
        if self._window.workspace == 0:
            self._window.show_workspace(TRAIN)

    def _on_refused(self, wanted: _Wanted, sentence: str, details: str) -> None:
        if self._beginning is wanted:
            self._set_beginning(None)
            self._messages.error(translated(sentence), details)

    def _set_beginning(self, wanted: _Wanted | None) -> None:
        self._beginning = wanted
        self.busy_changed.emit()

    def _give_up(self) -> None:
        """Another document is opened: what was to go on belongs to the one before."""
        self._wanted = None
        if self._beginning is not None:
            self._set_beginning(None)

    def _on_changed(self) -> None:
        """Give up what waits for its data, where the design has become another."""
        wanted, design = self._wanted, self._document.design
        if wanted is not None:
            record = wanted.run.record
            if (design.network, design.data) != (record.network, record.data):
                self._wanted = None

    def _take_design(self, record: RunRecord, recipe: Recipe) -> None:
        now = self._document.design
        design = design_of_run(record, recipe, now)
        text = self.tr("Open the design of the run of {when}")
        self._document.take(design, text.format(when=words.when_text(record.begun)))

    def _device(self, run: KeptRun) -> str:
        """Return the device that it was on, if it is here: only there it goes on bit for bit."""
        header = self._window.header
        return run.record.device if run.record.device in header.devices else header.device

    def _source(self) -> str:
        """Return the file that the document belongs to, or the preset that it still is."""
        if self._files.path is not None:
            return readable(str(self._files.path.resolve()))
        network = self._document.network
        return next((preset.name for preset in PRESETS if preset.network == network), "")

    def _on_state(self) -> None:
        self.busy_changed.emit()
        log, run_id = self._session.log, self._session.run_id
        begun = log is not None and log.started is not None
        if run_id and begun and self._runs.find(run_id) is None:
            self._runs.list_anew()

    def _on_keeping(self) -> None:
        """Say what the disk refuses, as long as it does."""
        if self._problem is not None:
            self._window.messages.withdraw(self._problem)
            self._problem = None
        problem = self._session.keeping.problem or self._twins.keeping.problem
        if problem:
            self._problem = Message(
                "error",
                translated(problem),
                button=self.tr("Choose another place"),
                mend=self._choose_place,
            )
            self._messages.post(self._problem)

    def _on_kept_again(self) -> None:
        self._messages.note(self.tr("The run is kept again."))
        self._runs.list_anew()

    def _choose_place(self) -> None:
        title = self.tr("A folder to keep runs in")
        folder = QFileDialog.getExistingDirectory(self._window, title, str(self._settings.folder))
        if not folder:
            # Nothing has changed: what was said still holds.
            self._on_keeping()
            return
        for keeping in (self._session.keeping, self._twins.keeping):
            keeping.keep_in(Path(folder))
        self._runs.keep_in(Path(folder))
        self._settings.add_runs_folder(Path(folder))


def design_of_run(record: RunRecord, recipe: Recipe, now: Design) -> Design:
    """Return ``now`` with what a run was given."""
    return replace(
        now,
        network=record.network,
        recipe=recipe,
        data=record.data,
        input_shape=record.preprocessing.shape,
        classes=record.classes,
    )


def longer(record: RunRecord, epochs: int) -> Recipe:
    """Return the recipe of a run that has finished, for ``epochs`` more.

    Where early stopping has ended it, its patience grows so far that all of them are made.
    """
    recipe, done = record.recipe, len(record.epochs)
    patience = recipe.patience
    if patience and record.kept_epoch is not None:
        patience = max(patience, done - record.kept_epoch + epochs)
    changes = {"epochs": done + epochs, "patience": patience}
    return Recipe.model_validate({**recipe.model_dump(), **changes})
