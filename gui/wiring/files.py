"""Opening, saving and beginning anew, as the window tells of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from engine.presets import Preset
from gui.file_commands import FileCommands
from gui.main_window import MainWindow
from gui.safeguard import Safeguard
from gui.services.files import Opened, ProjectFiles
from gui.services.messages import Messages
from gui.widgets.form import translated


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
        self._commands = commands
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
        files.reverted.connect(self._on_reverted)
        files.absent.connect(commands.forget_recent)
        window.drop_refused.connect(messages.note)
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
        # Qt puts its mark of unsaved work in the place of one [*], and takes two for a plain one.
        name = path.name.replace("[*]", "[*][*]") if path else self.tr("Untitled")
        self._window.setWindowTitle(f"{name}[*] — Convoscope")
        self._window.setWindowModified(self._files.modified)

    def _on_opened(self, opened: Opened) -> None:
        # Asked only now: the file is good, and whatever was edited while it was read counts.
        self._safeguard.then(lambda: self._take(opened))

    def _take(self, opened: Opened) -> None:
        self._files.take(opened)
        if opened.path is not None:
            self._commands.note_recent(opened.path)

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

    def _on_preset(self, preset: Preset) -> None:
        self._safeguard.then(lambda: self._files.begin(preset))

    def _on_reverted(self) -> None:
        path = self._files.path
        assert path is not None
        if self._files.modified:
            sentence = self.tr(
                "The design is as {name} has it. What was trained since stays: the file has none."
            )
        else:
            sentence = self.tr("All is as {name} has it.")
        self._messages.note(sentence.format(name=path.name))

    def _on_saved(self) -> None:
        path = self._files.path
        assert path is not None
        self._commands.note_recent(path)
        self._messages.note(self.tr("Saved as {path}.").format(path=self._files.path))
