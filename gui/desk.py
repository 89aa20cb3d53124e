"""The window, with all that speaks with it, made around the services."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.actions import training_actions
from gui.export.commands import ExportCommands
from gui.file_commands import FileCommands
from gui.header import Header
from gui.history import HistoryPanel
from gui.language import meant
from gui.lasting import Lasting
from gui.main_window import MainWindow, Workspace
from gui.menus import fill_menus
from gui.network.palette import BlockPalette
from gui.network.strip import NetworkStrip
from gui.safeguard import Safeguard
from gui.widgets.inputs import take_typed
from gui.wiring.curves import CurveTalk
from gui.wiring.data import DataTalk
from gui.wiring.demos import DemoTalk
from gui.wiring.files import FileTalk
from gui.wiring.help import HelpTalk
from gui.wiring.inspect_saving import InspectSaving
from gui.wiring.kept_runs import KeptRunTalk
from gui.wiring.learn import LearnTalk
from gui.wiring.recovery import RecoveryTalk
from gui.wiring.run_recovery import RunRecovery
from gui.wiring.runs import RunTalk
from gui.wiring.teaching import TeachTalk
from gui.wiring.tour import TourTalk
from gui.wiring.twins import TwinTalk

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.data.preprocessing import Preprocessing
    from gui.inspection.workspace import InspectWorkspace
    from gui.training.pinned import Picture

INSPECT, TEACH, LEARN = 2, 3, 4
"""Places of workspaces among the tabs."""


class Desk(QObject):
    """Makes the window and what speaks with it, and goes when the window goes.

    What is under way belongs to the services: it stays, and another desk shows it as it is.
    """

    def __init__(self, of: Lasting) -> None:
        super().__init__()
        self._of = of
        self._inspect: InspectWorkspace | None = None
        # No widget: an invisible one would lie over the window and take its clicks.
        owner = QObject()
        self.actions = training_actions(owner)
        self.window = self._make_window()
        self.setParent(self.window)
        owner.setParent(self.window)
        self._make_commands()
        self._talk_of_files()
        self._talk_of_runs()
        self._talk_of_beginnings()
        of.messages.posted.connect(self.window.messages.show_message)
        self.window.show_workspace(of.settings.workspace)

    def _make_window(self) -> MainWindow:
        of = self._of
        workspaces = (
            Workspace(self.tr("Design"), self.tr("Build the network"), self._make_design),
            Workspace(self.tr("Train"), self.tr("Watch it learn"), self._make_train),
            Workspace(self.tr("Inspect"), self.tr("Look inside"), self._make_inspect),
            Workspace(
                self.tr("Teach"),
                self.tr("Teach it pictures of your own"),
                lambda: self.teach.make(),
            ),
            Workspace(
                self.tr("Learn"),
                self.tr("See, change and measure one idea at a time"),
                lambda: self.learn.make(),
            ),
        )
        titles = tuple((w.title, w.help) for w in workspaces)
        header = Header(of.document, titles, self.actions)
        header.device_changed.connect(of.pace.use_device)
        of.devices_known.connect(header.show_devices)
        if of.devices:
            header.show_devices(of.devices)
        self._strip = strip = NetworkStrip(of.document)
        strip.refused.connect(of.messages.note)
        strip.totals.follow(of.pace)
        strip.gallery_asked.connect(self._show_gallery)
        history = HistoryPanel(of.document)
        window = MainWindow(header, strip, history, workspaces, of.settings)
        strip.edit_asked.connect(window.show_settings)
        strip.insert_asked.connect(lambda: self._go_to_palette(window))
        return window

    def _make_commands(self) -> None:
        """Fill the menus."""
        of, window, settings = self._of, self.window, self._of.settings
        self._file_commands = commands = FileCommands(window, of.files, settings)
        commands.gallery_asked.connect(self._show_gallery)
        commands.picture_asked.connect(self._show_picture)
        edits = self._strip.actions_for_menu()
        fill_menus(window, of.document, commands, edits, self.actions, settings)
        self._exports = ExportCommands(window, of.document, of.data, of.messages, settings)
        self._curve_talk = CurveTalk(window, of.document, of.event_files, of.messages, settings)
        self._inspect_saving = InspectSaving(
            window, of.document, of.messages, settings, self.show_inspect
        )
        for exports in (self._exports, self._curve_talk, self._inspect_saving):
            exports.fill(commands.export_menu)

    def _talk_of_files(self) -> None:
        of, window, settings = self._of, self.window, self._of.settings
        self._safeguard = Safeguard(
            window, of.files, of.session, of.twins, self._file_commands, of.own
        )
        FileTalk(window, of.files, self._file_commands, self._safeguard, of.messages)
        DataTalk(window, of.document, of.data, of.shelf, of.messages, settings)

    def _talk_of_runs(self) -> None:
        """Connect what trains, what is kept of it, and what a crash has left."""
        of, window, settings = self._of, self.window, self._of.settings
        self.kept_talk = KeptRunTalk(
            window,
            of.document,
            of.data,
            of.files,
            of.session,
            of.twins,
            of.runs,
            of.messages,
            settings,
        )
        runs = RunRecovery(
            window, of.document, of.files, of.runs, self.kept_talk, of.messages, settings
        )
        self._recovery_talk = RecoveryTalk(
            window, of.files, of.autosave, self._safeguard, of.messages, runs
        )
        self.run_talk = RunTalk(
            window,
            of.document,
            of.data,
            of.session,
            of.twins,
            self.actions,
            of.messages,
            self.kept_talk,
        )
        self._twin_talk = TwinTalk(
            window,
            of.data,
            of.twins,
            of.runs,
            self.kept_talk,
            of.messages,
            self.run_talk.why_not,
        )

    def _talk_of_beginnings(self) -> None:
        """Connect what a person can begin with: own pictures, lessons, demos, the tour."""
        of, window, settings = self._of, self.window, self._of.settings
        commands = self._file_commands
        self.teach = TeachTalk(
            window,
            of.document,
            of.files,
            of.data,
            of.session,
            of.own,
            self.actions,
            self._safeguard,
            of.messages,
            settings,
            lambda: window.show_workspace(TEACH),
            self.show_inspect,
        )
        commands.teach_asked.connect(self.teach.open)
        self.learn = LearnTalk(
            window,
            of.learning,
            of.document,
            of.files,
            of.data,
            of.session,
            self._safeguard,
            of.messages,
            settings,
            LEARN,
            meant(settings.language),
        )
        commands.lesson_asked.connect(self.learn.ask_open)
        self.demos = DemoTalk(
            window,
            of.document,
            of.files,
            of.session,
            of.pace,
            self.actions,
            self._safeguard,
            commands,
            settings,
            self.show_inspect,
            self.learn.show_all,
        )
        self.tour = TourTalk(window, settings)
        HelpTalk(window, self.learn.open)

    def go_on_from(self, old: Desk) -> None:
        """Show what another desk shows: pages, the picture in Inspect, what is tried out on it."""
        self.window.go_on_from(old.window)
        if self._inspect is not None and old._inspect is not None:
            self._inspect.go_on_from(old._inspect)
        self.window.header.choose_device(old.window.header.device)
        if old.window.at_start:
            self.demos.show()

    def then(self, leave: Callable[[], None]) -> None:
        """Call ``leave`` once nothing that only this window has would be lost by it."""
        self._inspect_saving.then(leave)

    def guard(self, leave: Callable[[], None]) -> None:
        """Call ``leave`` once nothing at all would be lost, or the person has agreed to it."""
        self.then(lambda: self._safeguard.then(leave))

    def look_for_crashed(self) -> None:
        """Offer what the last crash has left."""
        self._recovery_talk.look(self._of.recovery_folder)

    def end_offers(self) -> None:
        """Let go of what was offered."""
        self._recovery_talk.shut_down()

    def shut_down(self) -> None:
        """End what runs for this window alone."""
        if self._inspect is not None:
            self._inspect.sources.shut_down()
        self._of.inspection.end_others()
        self._exports.shut_down()
        self._curve_talk.shut_down()
        self._inspect_saving.shut_down()
        self.teach.shut_down()
        self.learn.shut_down()
        self.demos.shut_down()

    def _show_picture(self) -> None:
        from gui.picture_sheet import show_sheet

        take_typed()
        show_sheet(self.window, self._of.document, self._of.settings, self._of.messages)

    def _show_gallery(self) -> None:
        self.window.show_workspace(0)
        self._design.show_gallery()

    def _make_design(self) -> tuple[QWidget, QWidget]:
        from gui.design.details import DesignDetails
        from gui.design.workspace import DesignWorkspace

        workspace = DesignWorkspace(self._of.document, self._of.real)
        details = DesignDetails(self._of.document)
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
            self._of.document,
            self._of.session,
            self._of.data,
            self.actions,
            self.run_talk,
            self._of.runs,
            self.kept_talk,
            self._inspect_sample,
            self._inspected,
            self._of.messages,
            self._of.settings,
            self._of.twins,
            self._twin_talk,
        )
        self._curve_talk.use(workspace.curves)
        return workspace, details

    def _inspect_sample(self, dataset: Dataset, part: str, place: int) -> None:
        """Look into a picture of the data, of the "validation" or the "test"."""
        self.show_inspect().sources.show_sample(dataset, part, place)

    def show_inspect(self) -> InspectWorkspace:
        self.window.show_workspace(INSPECT)
        assert self._inspect is not None
        return self._inspect

    def _inspected(self, preprocessing: Preprocessing) -> Picture | None:
        """Return the picture that Inspect shows, or say that there is none."""
        subject = None if self._inspect is None else self._inspect.model.subject
        if subject is None:
            self._of.messages.note(self.tr("Inspect shows no picture yet: choose one there first."))
            return None
        from gui.training.pinned import Picture

        return Picture(subject.title, subject.pixels(preprocessing))

    def _make_inspect(self) -> tuple[QWidget, QWidget]:
        from gui.wiring.inspect_workspace import make_inspect

        self._inspect, details = make_inspect(
            self._of.document,
            self._of.session,
            self._of.data,
            self._of.messages,
            self._of.inspection,
            self.actions.train,
            self._of.settings,
        )
        self._inspect_saving.use(self._inspect)
        return self._inspect, details
