"""A recording of what Inspect shows: the commands, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.actions import action
from gui.services.film_saver import FilmSaver
from gui.services.messages import Messages
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.widgets.saving import ask_which_to_save

if TYPE_CHECKING:
    from gui.inspection.saving.button import SaveButton
    from gui.inspection.saving.recorder import Recorder
    from gui.inspection.workspace import InspectWorkspace


class InspectRecording(QObject):
    """One recording at a time. It stays until it is saved or discarded.

    ``show`` shows the workspace, made if it wasn't; ``suggest`` returns a file for something that
    is called so and ends so.
    """

    def __init__(
        self,
        window: QWidget,
        messages: Messages,
        settings: Settings,
        show: Callable[[], InspectWorkspace],
        suggest: Callable[[str, str], Path],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._settings = settings
        self._show = show
        self._suggest = suggest
        self._button: SaveButton | None = None
        self._recorder: Recorder | None = None
        self._saver = FilmSaver(messages, self)
        self._saver.changed.connect(self._show_state)
        self._saver.saved.connect(self._on_saved)
        self._record = action(window, "record", "", "")
        self._save = action(
            window,
            "movie-open-plus-outline",
            self.tr("Save the recording…"),
            self.tr("Write what was recorded as a film: MP4 or GIF"),
        )
        self._discard = action(window, "delete-outline", "", "")
        self.actions = (self._record, self._save, self._discard)
        self._record.triggered.connect(self._begin_or_end)
        self._save.triggered.connect(self._ask)
        self._discard.triggered.connect(self._discard_or_give_up)
        self._show_state()

    @property
    def unsaved(self) -> bool:
        """Whether there is a recording that has not been saved."""
        return self._recorder is not None and self._recorder.film is not None

    def use(self, workspace: InspectWorkspace, button: SaveButton) -> None:
        """Record what ``workspace`` shows; ``button`` tells of it."""
        from gui.inspection.saving.recorder import Recorder

        self._button = button
        button.stop_wanted.connect(self._end)
        self._recorder = Recorder(workspace)
        self._recorder.changed.connect(self._show_state)
        self._recorder.ended.connect(self._on_ended)
        self._show_state()

    def then(self, leave: Callable[[], None]) -> None:
        """Call ``leave`` once no recording would be lost by it, or the person has agreed to it."""
        if not self.unsaved:
            leave()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Leave without the recording?"))
        box.setInformativeText(
            self.tr("What was recorded in Inspect isn't saved, and would be lost.")
        )
        save = box.addButton(self.tr("Save it…"), QMessageBox.ButtonRole.AcceptRole)
        lose = box.addButton(self.tr("Leave without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        save.clicked.connect(self._end)
        lose.clicked.connect(leave)
        box.open()

    def shut_down(self, seconds: float = 10.0) -> bool:
        if self._recorder is not None:
            self._recorder.stop()
        return self._saver.shut_down(seconds)

    def _ask(self) -> None:
        """Ask for a file and write the film to it; a refusal leaves the recording as it is."""
        film = None if self._recorder is None else self._recorder.film
        if film is None or self._saver.busy:
            return
        filters = {".mp4": "MP4 (*.mp4)", ".gif": "GIF (*.gif)"}
        title = self.tr("Save the recording")
        path = ask_which_to_save(
            self._window, title, self._suggest(self.tr("recording"), ".mp4"), filters
        )
        if path is None:
            self._messages.note(
                self.tr("The recording is kept for now: save or discard it with “Save”.")
            )
            return
        self._settings.folder = path.parent
        self._saver.save(film, path)

    def _begin_or_end(self) -> None:
        if self._recorder is not None and self._recorder.recording:
            self._end()
            return
        take_typed()
        workspace = self._show()
        if self._recorder is not None:
            self._recorder.start(lambda: workspace.page)

    def _end(self) -> None:
        if self._recorder is not None:
            self._recorder.stop()
            self._ask()

    def _on_ended(self, long: bool) -> None:
        if long:
            words = self.tr("The recording has ended, because it is as long as one may be.")
        else:
            words = self.tr("The recording has ended, because it takes as much memory as one may.")
        self._messages.note(words + " " + self.tr("Save or discard it with “Save”."))

    def _discard_or_give_up(self) -> None:
        if self._saver.busy:
            self._saver.cancel()
        elif self._recorder is not None:
            self._recorder.discard()

    def _on_saved(self) -> None:
        if self._recorder is not None:
            self._recorder.discard()

    def _show_state(self) -> None:
        recorder, saving = self._recorder, self._saver.busy
        recording = recorder is not None and recorder.recording
        self._say_record(recording)
        self._record.setEnabled(recording or not (self.unsaved or saving))
        self._save.setEnabled(self.unsaved and not recording and not saving)
        self._discard.setEnabled(self.unsaved and not recording)
        if saving:
            self._discard.setText(self.tr("Give up saving the recording"))
            self._discard.setToolTip(self.tr("Write no film; the recording stays"))
        else:
            self._discard.setText(self.tr("Discard the recording"))
            self._discard.setToolTip(self.tr("Forget what was recorded and not saved"))
        if self._button is None or recorder is None:
            return
        if recording:
            self._button.show_recording(recorder.seconds)
        elif saving:
            self._button.show_saving(*self._saver.done)
        else:
            self._button.show_rest(unsaved=self.unsaved)

    def _say_record(self, recording: bool) -> None:
        if recording:
            text, help = self.tr("Stop recording"), self.tr("End the recording and save it")
        else:
            text = self.tr("Record this view")
            help = self.tr("Record the page as it changes, for up to a minute, as MP4 or GIF")
            if self.unsaved:
                help = self.tr("Save or discard the last recording first")
        self._record.setText(text)
        self._record.setToolTip(help)
        self._record.setStatusTip(help)
