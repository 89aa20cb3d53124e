"""Closing the window: asks once about a run under way and about work that isn't saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from gui.main_window import MainWindow
from gui.menus import FileCommands
from gui.services.files import ProjectFiles
from gui.services.training import TrainingSession


class Closing(QObject):
    """Says ``agreed`` when the window may close: at once where nothing would be lost."""

    agreed = Signal()

    def __init__(
        self,
        window: MainWindow,
        files: ProjectFiles,
        session: TrainingSession,
        commands: FileCommands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._session = session
        self._commands = commands
        self._leaving = False
        window.close_asked.connect(self._on_close_asked)
        files.saved.connect(self._on_saved)
        files.failed.connect(self._on_failed)

    def _on_close_asked(self) -> None:
        if self._session.state != "idle":
            self._ask(
                self.tr("Training is under way."),
                self.tr("Closing stops it. The weights so far go into the project if you save it."),
                self.tr("Stop and close"),
                self._stop_then_ask,
            )
        else:
            self._ask_about_saving()

    def _stop_then_ask(self) -> None:
        self._session.ended.connect(self._ask_about_saving, Qt.ConnectionType.SingleShotConnection)
        self._session.stop()

    def _ask_about_saving(self) -> None:
        if not self._files.modified:
            self.agreed.emit()
            return
        box = self._box(
            self.tr("Save the project before closing?"),
            self.tr("What changed since it was last saved would be lost."),
        )
        save = box.addButton(QMessageBox.StandardButton.Save)
        discard = box.addButton(QMessageBox.StandardButton.Discard)
        box.addButton(QMessageBox.StandardButton.Cancel)
        save.clicked.connect(self._save_then_close)
        discard.clicked.connect(self.agreed)
        box.open()

    def _save_then_close(self) -> None:
        self._leaving = self._commands.ask_save()

    def _on_saved(self) -> None:
        if self._leaving:
            self.agreed.emit()

    def _on_failed(self) -> None:
        self._leaving = False

    def _ask(self, question: str, more: str, yes: str, then: Callable[[], None]) -> None:
        box = self._box(question, more)
        agree = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        agree.clicked.connect(then)
        box.open()

    def _box(self, question: str, more: str) -> QMessageBox:
        # open(), not exec(): the window goes on working behind its question.
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(more)
        return box
