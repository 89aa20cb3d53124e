"""The composition root: makes every part and connects them."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from engine.machine import devices_when_warm, memory_bytes
from engine.presets import LENET5
from engine.runs.store import runs_folder, runs_folder_named
from gui import theme
from gui.actions import training_actions
from gui.design.fields.real import RealNumbers
from gui.document import Document
from gui.export.commands import ExportCommands
from gui.file_commands import FileCommands
from gui.header import Header
from gui.history import HistoryPanel
from gui.main_window import MainWindow, Workspace
from gui.menus import fill_menus
from gui.network.palette import BlockPalette
from gui.network.strip import NetworkStrip
from gui.safeguard import Safeguard
from gui.services.autosave import Autosave
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.data_shelf import DataShelf
from gui.services.event_files import EventFileService
from gui.services.files import ProjectFiles, design_of
from gui.services.inspection import InspectionService
from gui.services.messages import Messages
from gui.services.own import OwnStore
from gui.services.pace import PaceService
from gui.services.recovery import recovery_folder
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession, train_for_real
from gui.services.twins import TwinSession
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.wiring.curves import CurveTalk
from gui.wiring.data import DataTalk
from gui.wiring.demos import DemoTalk
from gui.wiring.files import FileTalk
from gui.wiring.inspect_saving import InspectSaving
from gui.wiring.kept_runs import KeptRunTalk
from gui.wiring.recovery import RecoveryTalk
from gui.wiring.run_recovery import RunRecovery
from gui.wiring.runs import RunTalk
from gui.wiring.teaching import TeachTalk
from gui.wiring.twins import TwinTalk

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.data.preprocessing import Preprocessing
    from gui.inspection.workspace import InspectWorkspace
    from gui.training.pinned import Picture

INSPECT, TEACH = 2, 3
"""Places of workspaces among the tabs."""


def run(project_path: Path | None) -> int:
    """Open the window, with a project if one is named, and stay until it is closed."""
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
    if project_path is not None:
        program.files.open(project_path)
    elif program.window.recovery.isHidden():
        program.demos.show()
    signal.signal(signal.SIGINT, lambda *_: program.interrupt())
    # Python looks at signals only while it runs: this wakes it up now and then.
    wake = QTimer()
    wake.timeout.connect(lambda: None)
    wake.start(250)
    return application.exec()


class Program(QObject):
    """Owns the services and the window for as long as the program runs."""

    warmed_up = Signal()
    """What takes long to load is there."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._interrupted = False
        self._inspect: InspectWorkspace | None = None
        self.document = Document(design_of(LENET5), memory_bytes(), self)
        self.messages = Messages(self)
        self.own = OwnStore(self)
        self.data = DataService(self.document, self, self.own)
        self.shelf = DataShelf(self)
        self.files = ProjectFiles(self.document, self, self.own)
        self._recovery_folder = recovery_folder()
        self.autosave = Autosave(self.document, self.files, self._recovery_folder, self)
        self.event_files = EventFileService(self)
        self.session = TrainingSession(
            self.document, self, self.event_files.telling(train_for_real)
        )
        chosen = [folder for folder in settings.runs_folders if folder.is_dir()]
        # What the environment names goes before what was once chosen in the window.
        folders = [runs_folder(), *chosen] if runs_folder_named() else [*chosen, runs_folder()]
        self.runs = KeptRuns(dict.fromkeys(folders), theme.LIGHT.runs, self)
        self._settings = settings
        self._left_run = ""
        self.twins = TwinSession(self)
        self.inspection = InspectionService(self)
        self.pace = PaceService(self.document, self.data, self.session, self, twins=self.twins)
        self.real = RealNumbers(self)
        self.data.loaded.connect(lambda: self.real.use(self.data.dataset))
        self.window = self._make_window(settings)
        self.messages.posted.connect(self.window.messages.show_message)
        self._warm_up = Job(lambda _job: devices_when_warm(), self)
        self._warm_up.done.connect(self.window.header.show_devices)
        self._warm_up.done.connect(self.real.begin)
        self._warm_up.done.connect(self.pace.begin)
        self._warm_up.done.connect(lambda _: self.warmed_up.emit())
        # Importing torch takes seconds of one core: not before the window has been painted.
        QTimer.singleShot(300, self._warm_up, self._warm_up.start)
        self.data.start()

    def guard_against_crashes(self) -> None:
        """Offer what the last crash has left, and from now on keep what isn't saved."""
        self._recovery_talk.look(self._recovery_folder)
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
        services = (
            *(self.pace, self.session, self.twins, self.runs, self.inspection),
            *(self.data, self.shelf, self.files, self.real),
        )
        if self._inspect is not None:
            self._inspect.sources.shut_down()
        self._exports.shut_down()
        self._curve_talk.shut_down()
        self._inspect_saving.shut_down()
        self.teach.shut_down()
        self.demos.shut_down()
        for service in services:
            service.shut_down()
        self.autosave.shut_down(keep=keep_unsaved)
        self._recovery_talk.shut_down()
        if self._left_run and self.session.stopped_early:
            self._settings.left_run = self._left_run
            self._settings.sync()
        self._warm_up.wait(20)

    def _make_window(self, settings: Settings) -> MainWindow:
        workspaces = (
            Workspace(self.tr("Design"), self.tr("Build the network"), self._make_design),
            Workspace(self.tr("Train"), self.tr("Watch it learn"), self._make_train),
            Workspace(self.tr("Inspect"), self.tr("Look inside"), self._make_inspect),
            Workspace(
                self.tr("Teach"),
                self.tr("Teach it pictures of your own"),
                lambda: self.teach.make(),
            ),
        )
        # No widget: an invisible one would lie over the window and take its clicks.
        owner = QObject()
        self._actions = training_actions(owner)
        titles = tuple((w.title, w.help) for w in workspaces)
        header = Header(self.document, titles, self._actions)
        strip = NetworkStrip(self.document)
        strip.refused.connect(self.messages.note)
        strip.totals.follow(self.pace)
        header.device_changed.connect(self.pace.use_device)
        self.document.refused.connect(self.messages.error)
        history = HistoryPanel(self.document)
        window = MainWindow(header, strip, history, workspaces, settings)
        strip.edit_asked.connect(window.show_settings)
        strip.insert_asked.connect(lambda: self._go_to_palette(window))
        self._strip = strip
        owner.setParent(window)
        self._file_commands = commands = FileCommands(window, self.files, settings)
        commands.gallery_asked.connect(self._show_gallery)
        commands.picture_asked.connect(self._show_picture)
        strip.gallery_asked.connect(self._show_gallery)
        edits = strip.actions_for_menu()
        fill_menus(window, self.document, commands, edits, self._actions, settings)
        self._exports = ExportCommands(window, self.document, self.data, self.messages, settings)
        self._exports.fill(commands.export_menu)
        self._curve_talk = CurveTalk(
            window, self.document, self.event_files, self.messages, settings
        )
        self._curve_talk.fill(commands.export_menu)
        self._inspect_saving = InspectSaving(
            window, self.document, self.messages, settings, self._show_inspect
        )
        self._inspect_saving.fill(commands.export_menu)
        self._safeguard = safeguard = Safeguard(
            window, self.files, self.session, self.twins, commands, self.own
        )
        # Queued: Qt ignores a second close() while it is still asking about the first.
        queued = Qt.ConnectionType.QueuedConnection
        window.close_asked.connect(self._ask_to_leave, queued)
        FileTalk(window, self.files, commands, safeguard, self.messages)
        DataTalk(window, self.document, self.data, self.shelf, self.messages, settings)
        self._kept_talk = KeptRunTalk(
            window,
            self.document,
            self.data,
            self.files,
            self.session,
            self.twins,
            self.runs,
            self.messages,
            settings,
        )
        self._recovery_talk = RecoveryTalk(
            window,
            self.files,
            self.autosave,
            safeguard,
            self.messages,
            RunRecovery(
                window,
                self.document,
                self.files,
                self.runs,
                self._kept_talk,
                self.messages,
                settings,
            ),
        )
        self._run_talk = RunTalk(
            window,
            self.document,
            self.data,
            self.session,
            self.twins,
            self._actions,
            self.messages,
            self._kept_talk,
        )
        self._twin_talk = TwinTalk(
            window,
            self.data,
            self.twins,
            self.runs,
            self._kept_talk,
            self.messages,
            self._run_talk.why_not,
        )
        self.teach = TeachTalk(
            window,
            self.document,
            self.files,
            self.data,
            self.session,
            self.own,
            self._actions,
            safeguard,
            self.messages,
            settings,
            lambda: window.show_workspace(TEACH),
            self._show_inspect,
        )
        commands.teach_asked.connect(self.teach.open)
        self.demos = DemoTalk(
            window,
            self.document,
            self.files,
            self.session,
            self.pace,
            self._actions,
            safeguard,
            commands,
            settings,
            self._show_inspect,
        )
        window.show_workspace(settings.workspace)
        return window

    def _ask_to_leave(self) -> None:
        # What is still being read would ask the same question a second time.
        self.files.give_up_opening()
        self._left_run = ""
        self._note_run()
        self._inspect_saving.then(lambda: self._safeguard.then(self.leave))

    def _note_run(self) -> None:
        """Remember the run that is under way: if leaving stops it, the next start offers it."""
        if self.session.state != "idle":
            self._left_run = self.session.run_id

    def _show_picture(self) -> None:
        from gui.picture_sheet import show_sheet

        take_typed()
        show_sheet(self.window, self.document, self._settings, self.messages)

    def _show_gallery(self) -> None:
        self.window.show_workspace(0)
        self._design.show_gallery()

    def _make_design(self) -> tuple[QWidget, QWidget]:
        from gui.design.details import DesignDetails
        from gui.design.workspace import DesignWorkspace

        workspace = DesignWorkspace(self.document, self.real)
        details = DesignDetails(self.document)
        details.field_chosen.connect(workspace.show_field)
        workspace.gallery.new_wanted.connect(self._file_commands.preset_chosen)
        self._design = workspace
        for palette in workspace.findChildren(BlockPalette):
            palette.left.connect(self._strip.setFocus)
        return workspace, details

    def _go_to_palette(self, window: MainWindow) -> None:
        """Show the palette in whatever workspace a person is, and give it the keyboard."""
        window.show_workspace(0)
        self._design.hide_gallery()
        for palette in window.findChildren(BlockPalette):
            palette.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_train(self) -> tuple[QWidget, QWidget]:
        from gui.wiring.train_workspace import make_train

        workspace, details = make_train(
            self.document,
            self.session,
            self.data,
            self._actions,
            self._run_talk,
            self.runs,
            self._kept_talk,
            self._inspect_sample,
            self._inspected,
            self.messages,
            self._settings,
            self.twins,
            self._twin_talk,
        )
        self._curve_talk.use(workspace.curves)
        return workspace, details

    def _inspect_sample(self, dataset: Dataset, part: str, place: int) -> None:
        """Look into a picture of the data, of the "validation" or the "test"."""
        self._show_inspect().sources.show_sample(dataset, part, place)

    def _show_inspect(self) -> InspectWorkspace:
        self.window.show_workspace(INSPECT)
        assert self._inspect is not None
        return self._inspect

    def _inspected(self, preprocessing: Preprocessing) -> Picture | None:
        """Return the picture that Inspect shows, or say that there is none."""
        subject = None if self._inspect is None else self._inspect.model.subject
        if subject is None:
            self.messages.note(self.tr("Inspect shows no picture yet: choose one there first."))
            return None
        from gui.training.pinned import Picture

        return Picture(subject.title, subject.pixels(preprocessing))

    def _make_inspect(self) -> tuple[QWidget, QWidget]:
        from gui.wiring.inspect_workspace import make_inspect

        self._inspect, details = make_inspect(
            self.document,
            self.session,
            self.data,
            self.messages,
            self.inspection,
            self._actions.train,
            self._settings,
        )
        self._inspect_saving.use(self._inspect)
        return self._inspect, details
