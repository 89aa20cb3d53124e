"""Between services and window: what is said to the person, and what the person's choices start."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from engine.data import catalogue
from engine.presets import Preset
from engine.training.events import Failed, Stopped, Terminal
from engine.wording import bytes_text, count_text
from gui import theme
from gui.actions import TrainingActions
from gui.document import Document
from gui.header import FOLDER
from gui.main_window import MainWindow
from gui.menus import FileCommands
from gui.safeguard import Safeguard
from gui.services.data import DataService
from gui.services.files import Opened, ProjectFiles
from gui.services.messages import Message, Messages
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed

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
        # Most projects open at once: a bar that comes and goes would only startle.
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(300)
        self._slow.timeout.connect(self._show_progress)
        files.state_changed.connect(self._show_state)
        files.failed.connect(self._on_failed)
        files.opened.connect(self._on_opened)
        files.saved.connect(self._on_saved)
        window.project_dropped.connect(files.open)
        commands.open_chosen.connect(files.open)
        window.progress.cancelled.connect(files.give_up_opening)
        commands.preset_chosen.connect(self._on_preset)
        self._show_title()

    def _show_state(self) -> None:
        self._show_title()
        opening = self._files.opening
        if opening is None:
            self._slow.stop()
            self._window.progress.end("files")
        elif not self._slow.isActive():
            self._slow.start()

    def _show_progress(self) -> None:
        opening = self._files.opening
        if opening is not None:
            text = self.tr("Opening {name}").format(name=opening.name)
            self._window.progress.show_progress("files", 0, 0, text)

    def _show_title(self) -> None:
        path = self._files.path
        name = path.name if path else self.tr("Untitled")
        self._window.setWindowTitle(f"{name}[*] — Convoscope")
        self._window.setWindowModified(self._files.modified)

    def _on_opened(self, opened: Opened) -> None:
        # Asked only now: the file is good, and whatever was edited while it was read counts.
        self._safeguard.then(lambda: self._files.take(opened))

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

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
        data.progressed.connect(self._on_progressed)
        data.state_changed.connect(self._on_state)
        data.failed.connect(self._on_failed)
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

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._window.progress.show_progress("data", done, total, what)

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

    def _on_state(self) -> None:
        if not self._data.busy:
            self._window.progress.end("data")

    def _on_loaded(self) -> None:
        dataset = self._data.dataset
        if dataset is not None and dataset.left_out:
            sentence = self.tr("{files} of {title} can't be read and were left out.")
            files = count_text(dataset.left_out, self.tr("file"), self.tr("files"))
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
        self._offer: Message | None = None
        self._helps = {action: action.toolTip() for action in (actions.train, actions.step)}
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
        document.trained_changed.connect(self._withdraw_offer)
        self._show_state()

    def _on_train(self, *, stepping: bool = False) -> None:
        take_typed()
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
        take_typed()
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
        reason = self._why_not()
        actions.pause.setChecked(state == "paused")
        # What the main button turns to is enabled first: a disabled button loses the keyboard.
        (actions.pause if going else actions.train).setEnabled(going or not reason)
        self._window.header.show_run(state)
        actions.train.setEnabled(not reason)
        actions.pause.setEnabled(going)
        theme.set_icon(actions.pause, "play-pause" if state == "paused" else "pause")
        actions.step.setEnabled(going or not reason)
        actions.stop.setEnabled(going)
        for action, help in self._helps.items():
            action.setToolTip(help if action.isEnabled() else reason)

    def _why_not(self) -> str:
        """Return why no run can begin; nothing where one can."""
        if self._session.state != "idle":
            return self.tr("A run is under way")
        if self._data.dataset is not None:
            return ""
        if self._data.busy:
            return self.tr("The data are being loaded: wait a moment")
        return self.tr("The data are not here: get them, or choose others, under Data")

    def _on_ended(self, event: Terminal) -> None:
        if isinstance(event, Failed):
            self._messages.error(translated(event.sentence), event.details)
        elif isinstance(event, Stopped) and event.step and self._document.has_earlier_run:
            # It may have been begun by mistake, over weights that took an hour.
            self._offer = Message(
                "note",
                self.tr("The weights of the run before are still here."),
                button=self.tr("Bring them back"),
                mend=lambda: self._document.go_to_run(-1),
            )
            self._messages.post(self._offer)

    def _withdraw_offer(self) -> None:
        if self._offer is not None:
            self._window.messages.withdraw(self._offer)
            self._offer = None
