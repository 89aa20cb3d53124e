"""Between services and window: what is said to the person, and what the person's choices start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from engine.data import catalogue
from engine.presets import Preset
from engine.training.events import Failed, Terminal
from engine.wording import bytes_text, count_text
from gui import theme
from gui.actions import TrainingActions
from gui.document import Document
from gui.header import FOLDER
from gui.main_window import MainWindow
from gui.menus import FileCommands
from gui.safeguard import Safeguard
from gui.services.data import DataService
from gui.services.files import ProjectFiles
from gui.services.messages import Message, Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.widgets.form import translated

DESIGN, TRAIN = 0, 1
"""Places of the workspaces among the tabs."""


class FileTalk(QObject):
    """The window's title; opening, beginning anew and saving."""

    def __init__(
        self,
        window: MainWindow,
        files: ProjectFiles,
        commands: FileCommands,
        safeguard: Safeguard,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._safeguard = safeguard
        self._window = window
        self._files = files
        self._messages = messages
        files.state_changed.connect(self._show_title)
        files.failed.connect(messages.error)
        files.saved.connect(self._on_saved)
        window.project_dropped.connect(self._on_open)
        commands.open_chosen.connect(self._on_open)
        commands.preset_chosen.connect(self._on_preset)
        self._show_title()

    def _show_title(self) -> None:
        path = self._files.path
        name = path.name if path else self.tr("Untitled")
        self._window.setWindowTitle(f"{name}[*] — Convoscope")
        self._window.setWindowModified(self._files.modified)

    def _on_open(self, path: Path) -> None:
        self._safeguard.then(lambda: self._files.open(path))

    def _on_preset(self, preset: Preset) -> None:
        self._safeguard.then(lambda: self._files.begin(preset))

    def _on_saved(self) -> None:
        self._messages.note(self.tr("Saved as {path}.").format(path=self._files.path))


class DataTalk(QObject):
    """Choosing data in the header: loading, downloading, and what went wrong."""

    def __init__(
        self, window: MainWindow, data: DataService, messages: Messages, settings: Settings
    ) -> None:
        super().__init__(window)
        self._window = window
        self._data = data
        self._messages = messages
        self._settings = settings
        window.header.data_chosen.connect(self._on_chosen)
        data.progressed.connect(window.progress.show_progress)
        data.state_changed.connect(self._on_state)
        data.failed.connect(messages.error)
        data.absent.connect(self._on_absent)
        data.loaded.connect(self._on_loaded)
        window.progress.cancelled.connect(data.cancel)

    def _on_chosen(self, what: str) -> None:
        chosen = self._ask_folder() if what == FOLDER else what
        if chosen:
            self._data.choose(chosen)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self._window,
            self.tr("A folder with one sub-folder for each class"),
            str(self._settings.folder),
        )

    def _on_state(self) -> None:
        if not self._data.busy:
            self._window.progress.hide()

    def _on_loaded(self) -> None:
        dataset = self._data.dataset
        if dataset is not None and dataset.left_out:
            sentence = self.tr("{files} of {title} can't be read and were left out.")
            files = count_text(dataset.left_out, "file")
            self._messages.note(sentence.format(files=files, title=dataset.title))

    def _on_absent(self, name: str) -> None:
        entry = catalogue.find(name)
        assert entry is not None
        size = bytes_text(entry.download_bytes)
        sentence = self.tr("{title} is not on this machine yet.")
        self._messages.post(
            Message(
                "note",
                sentence.format(title=translated(entry.title)),
                button=self.tr("Download {size}").format(size=size),
                mend=lambda: self._data.download(name),
            )
        )


class RunTalk(QObject):
    """Train, Pause, Step and Stop, and how a run's end is told."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        data: DataService,
        session: TrainingSession,
        actions: TrainingActions,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._data = data
        self._session = session
        self._actions = actions
        self._messages = messages
        self._refusal: Message | None = None
        actions.train.triggered.connect(lambda: self._on_train())
        actions.pause.triggered.connect(self._on_pause)
        actions.step.triggered.connect(self._on_step)
        actions.stop.triggered.connect(session.stop)
        window.space_pressed.connect(self._on_space)
        session.state_changed.connect(self._show_state)
        session.ended.connect(self._on_ended)
        data.loaded.connect(self._show_state)
        data.state_changed.connect(self._show_state)
        document.changed.connect(self._on_document_changed)
        self._show_state()

    def _on_train(self, *, stepping: bool = False) -> None:
        problems = self._document.report.problems
        if problems:
            self._refuse()
        elif self._data.dataset is not None:
            self._session.start(self._data.dataset, self._window.header.device, stepping=stepping)
            # Inspect follows a run as well; in Design nothing of it would be seen.
            if self._window.workspace == DESIGN:
                self._window.show_workspace(TRAIN)

    def _refuse(self) -> None:
        problem = self._document.report.problems[0]
        if problem.block_id is not None:
            self._document.select([problem.block_id])
        mend = problem.mends[0] if problem.mends else None
        self._refusal = Message(
            "error",
            self.tr("Training can't begin. ") + translated(problem.sentence),
            button=translated(mend.label) if mend else "",
            mend=(lambda: self._document.apply(mend.network, mend.label)) if mend else None,
        )
        self._messages.post(self._refusal)

    def train_further(self) -> None:
        """Go on from the trained weights with the recipe as it stands."""
        if self._data.dataset is not None and self._session.can_go_further:
            self._session.start(self._data.dataset, self._window.header.device, further=True)

    def _on_step(self) -> None:
        """Train on one batch and pause; with no run under way, a new one begins like this."""
        if self._session.state == "idle":
            self._on_train(stepping=True)
        else:
            self._session.step()

    def _on_document_changed(self) -> None:
        # What the refusal said, and what its mend would do, is about the design before.
        if self._refusal is not None:
            self._window.messages.withdraw(self._refusal)
            self._refusal = None
        self._show_state()

    def _on_pause(self, pause: bool) -> None:
        if pause:
            self._session.pause()
        else:
            self._session.resume()

    def _on_space(self) -> None:
        if self._actions.pause.isEnabled():
            self._actions.pause.trigger()

    def _show_state(self) -> None:
        state, actions = self._session.state, self._actions
        going = state in ("running", "paused")
        ready = state == "idle" and self._data.dataset is not None
        actions.train.setEnabled(ready)
        actions.pause.setEnabled(going)
        actions.pause.setChecked(state == "paused")
        theme.set_icon(actions.pause, "play-pause" if state == "paused" else "pause")
        actions.step.setEnabled(going or ready)
        actions.stop.setEnabled(going)

    def _on_ended(self, event: Terminal) -> None:
        if isinstance(event, Failed):
            self._messages.error(translated(event.sentence), event.details)
