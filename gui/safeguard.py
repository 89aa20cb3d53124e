"""Before the design is left: asks about a run under way, and about work that isn't saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox

from engine.wording import count_text
from gui.file_commands import FileCommands
from gui.main_window import MainWindow
from gui.services.files import ProjectFiles
from gui.services.own import OwnStore
from gui.services.training import TrainingSession
from gui.services.twins import TwinSession
from gui.widgets.inputs import take_typed

ASKED = "safeguard"
"""The object name of its questions."""


class Safeguard(QObject):
    """Does what leaves the design behind (closing, opening another): at once, or after asking."""

    def __init__(
        self,
        window: MainWindow,
        files: ProjectFiles,
        session: TrainingSession,
        twins: TwinSession,
        commands: FileCommands,
        own: OwnStore,
    ) -> None:
        super().__init__(window)
        self._own = own
        self._window = window
        self._files = files
        self._session = session
        self._twins = twins
        self._commands = commands
        self._after_save: Callable[[], None] | None = None
        files.saved.connect(self._on_saved)
        files.failed.connect(self._on_failed)
        commands.save_given_up.connect(self._on_failed)

    def then(self, leave: Callable[[], None]) -> None:
        """Call ``leave`` once nothing would be lost by it, or the person has agreed to the loss."""
        take_typed()
        if self._active.state == "idle":
            self._ask_about_saving(leave)
            return
        more = self.tr(
            "It has to stop for this. Nothing of it is lost: it is kept under Runs, and can go on "
            "from where it stops, bit for bit."
        )
        refused = self._active.keeping.problem
        if refused and self._active is self._twins:
            more = self.tr(
                "They have to stop for this, and the disk refuses to keep them: nothing of them "
                "would be left."
            )
        elif refused:
            more = self.tr(
                "It has to stop for this. The weights that it has reached stay in the project, "
                "but the disk refuses to keep the run: it can't go on later."
            )
        box = self._box(
            self.tr("Training is under way."),
            more,
        )
        stop = box.addButton(self.tr("Stop training"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        stop.clicked.connect(lambda: self._stop_then_ask(leave))
        box.open()

    def _stop_then_ask(self, leave: Callable[[], None]) -> None:
        active = self._active
        if active.state == "idle":  # it ended by itself while the question stood
            self._ask_about_saving(leave)
            return
        active.ended.connect(
            lambda *_: self._ask_about_saving(leave), Qt.ConnectionType.SingleShotConnection
        )
        active.stop()

    @property
    def _active(self) -> TrainingSession | TwinSession:
        """What is trained: the twins, or the one run."""
        return self._session if self._twins.state == "idle" else self._twins

    def _ask_about_saving(self, leave: Callable[[], None]) -> None:
        at_risk = self._own.at_risk
        if not self._files.modified and not at_risk:
            leave()
            return
        more = self.tr("What changed since it was last saved would be lost.")
        pictures = count_text(at_risk, self.tr("picture"), self.tr("pictures"))
        if at_risk:
            more = self.tr(
                "Your {pictures} are in this window only, and go with it unless you save them."
            ).format(pictures=pictures)
        box = self._box(self.tr("Save the project first?"), more)
        with_pictures = QCheckBox(self.tr("Save my {pictures} with it").format(pictures=pictures))
        with_pictures.setToolTip(self.tr("Put them into the project's file, on this machine"))
        if at_risk:
            box.setCheckBox(with_pictures)
        save = box.addButton(QMessageBox.StandardButton.Save)
        discard = box.addButton(QMessageBox.StandardButton.Discard)
        box.addButton(QMessageBox.StandardButton.Cancel)
        save.clicked.connect(lambda: self._save_then(leave, with_pictures.isChecked()))
        discard.clicked.connect(leave)
        box.open()

    def _save_then(self, leave: Callable[[], None], with_pictures: bool) -> None:
        if with_pictures:
            self._own.save_with_project(True)
        self._after_save = leave if self._commands.ask_save() else None

    def _on_saved(self) -> None:
        leave, self._after_save = self._after_save, None
        if leave is not None:
            leave()

    def _on_failed(self) -> None:
        self._after_save = None

    def _box(self, question: str, more: str) -> QMessageBox:
        """Return a new question; one that stands there unanswered goes as if it were cancelled."""
        for unanswered in self._window.findChildren(QMessageBox, ASKED):
            unanswered.reject()
        # open(), not exec(): the window goes on working behind its question.
        box = QMessageBox(self._window)
        box.setObjectName(ASKED)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(more)
        return box
