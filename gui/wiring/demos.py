"""The start screen, and the two demos that end in Inspect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.data import catalogue
from engine.network import Network
from engine.presets import LENET5, Preset, preset
from engine.project import Trained
from engine.training.events import Finished, Stopped, Terminal
from engine.wording import percent_text
from gui.actions import TrainingActions
from gui.demos.start import StartScreen
from gui.demos.training_first import TrainingFirst
from gui.document import Design, Document
from gui.file_commands import FileCommands
from gui.main_window import MainWindow
from gui.safeguard import Safeguard
from gui.services.files import Opened, ProjectFiles, design_of
from gui.services.pace import PaceService
from gui.services.training import TrainingSession
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.wiring.demo_pictures import DemoPictures
from gui.wiring.runs import DESIGN

if TYPE_CHECKING:
    from gui.inspection.framing import Find
    from gui.inspection.workspace import InspectWorkspace


@dataclass(frozen=True)
class Demo:
    """What a demo trains, and how Inspect shows it."""

    preset: Preset
    data: tuple[str, ...]
    """Any of these will do; the first one that is here is taken."""
    find: Find
    """What is cut out of a frame for the network."""
    page: str
    """The object name of the page of Inspect that shows it."""


DIGIT = Demo(LENET5, ("mnist", "mnist-5k"), "digit", "layers")
FACE = Demo(preset("faces"), ("faces",), "face", "where")


class DemoTalk(QObject):
    """Shows the start screen; takes a demo's network, trains it if need be, and shows it at work.

    A design that a person has worked on is left only as it is for a new project. What a demo has
    made and nobody has touched is left without asking: its weights are kept here and come back.
    """

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        files: ProjectFiles,
        session: TrainingSession,
        pace: PaceService,
        actions: TrainingActions,
        safeguard: Safeguard,
        commands: FileCommands,
        settings: Settings,
        show_inspect: Callable[[], InspectWorkspace],
        show_lessons: Callable[[], None],
    ) -> None:
        """``show_inspect`` and ``show_lessons`` open their workspaces."""
        super().__init__(window)
        self._window = window
        self._document = document
        self._files = files
        self._session = session
        self._pace = pace
        self._actions = actions
        self._safeguard = safeguard
        self._commands = commands
        self._settings = settings
        self._show_inspect = show_inspect
        self._show_lessons = show_lessons
        self._start: StartScreen | None = None
        self._line: TrainingFirst | None = None
        self._pictures = DemoPictures(self)
        self._demo: Demo | None = None
        """The one that is on show."""
        self._to_train = False
        self._since = (0.0, 0)
        """When the run began, or was first looked at, and how many steps it had made by then."""
        self._told_of: Network | None = None
        """The network that was said to be trained."""
        self._made: dict[str, tuple[Design, Trained | None]] = {}
        """What each demo has opened, by its preset, and what it has learnt."""
        window.start_asked.connect(self.show)
        document.opened.connect(self._on_opened)
        document.changed.connect(self._on_changed)
        for signal in (actions.train.changed, pace.changed):
            signal.connect(self._go_on)
        session.state_changed.connect(self._on_state)
        session.progressed.connect(self._show_progress)
        session.ended.connect(self._on_ended)

    def show(self) -> None:
        """Show the start screen over whatever is there."""
        take_typed()
        if self._start is None:
            self._start = self._make_start()
        self._start.show_recent(self._settings.recent)
        self._window.show_start(self._start)
        self._start.begin()

    def begin(self, demo: Demo) -> None:
        """Show a demo, with the network that is open if that will do."""
        if self._suits(demo):
            self._show(demo)
        elif self._untouched():
            self._open(demo)
        else:
            self._safeguard.then(lambda: self._open(demo))

    def shut_down(self) -> None:
        self._pictures.shut_down()

    def _make_start(self) -> StartScreen:
        start, commands = StartScreen(), self._commands
        start.digit_wanted.connect(lambda: self.begin(DIGIT))
        start.face_wanted.connect(lambda: self.begin(FACE))
        start.teach_wanted.connect(commands.teach_asked)
        start.gallery_wanted.connect(commands.gallery_asked)
        start.empty_wanted.connect(self._begin_empty)
        start.learn_wanted.connect(self._show_lessons)
        start.open_wanted.connect(commands.ask_open)
        start.recent_chosen.connect(commands.open_chosen)
        start.left.connect(self._window.leave_start)
        return start

    def _begin_empty(self) -> None:
        """Leave the blocks away: one step, which undo takes back."""
        self._document.apply(Network(), self.tr("Start from an empty network"))
        self._window.show_workspace(DESIGN)

    def _suits(self, demo: Demo) -> bool:
        """The network that is open gives the answers that the demo is about."""
        document = self._document
        data = document.design.data
        if data not in demo.data or not document.report.trains:
            return False
        return self._session.can_go_further or catalogue.state(data) != "absent"

    def _untouched(self) -> bool:
        """What is open is a demo's own, as it was opened, and nothing is being trained."""
        made = [design for design, _ in self._made.values()]
        idle = self._session.state == "idle"
        return idle and self._files.path is None and self._document.design in made

    def _open(self, demo: Demo) -> None:
        design, trained = self._made.get(demo.preset.name, (None, None))
        if design is None:
            here = next(name for name in demo.data if catalogue.state(name) != "absent")
            design = design_of(replace(demo.preset, data=here))
        self._made[demo.preset.name] = (design, trained)
        self._files.take(Opened(design, trained, None))
        self._show(demo)

    def _show(self, demo: Demo) -> None:
        self._demo = demo
        inspect = self._show_inspect()
        inspect.model.look_into(None)
        page = inspect.findChild(QWidget, demo.page)
        if page is not None:
            inspect.show_page(page)
        if self._line is None:
            self._line = TrainingFirst()
            self._line.closed.connect(self._close_line)
            inspect.show_above(self._line)
        self._pictures.begin(demo.find, inspect.sources)
        self._to_train = not self._session.can_go_further and self._session.state == "idle"
        log = self._session.log
        self._since = (monotonic(), 0 if log is None else len(log.losses))
        if self._to_train or self._session.state != "idle":
            self._line.show_training(self._seconds(), None)
            self._go_on()
        else:
            self._line.show_words(self._what_to_do())

    def _go_on(self) -> None:
        """Train as soon as that can begin."""
        self._leave_other_data()
        if not self._to_train or self._demo is None:
            return
        if self._actions.train.isEnabled():
            self._to_train = False
            self._since = (monotonic(), 0)
            self._actions.train.trigger()
        elif self._line is not None:
            self._line.show_training(self._seconds(), None)

    def _on_state(self) -> None:
        """Let a run that was begun by its key be seen."""
        if self._session.state == "running":
            self._window.leave_start()

    def _seconds(self) -> float | None:
        """Return about how long the training takes, as far as that has been measured."""
        epoch = self._pace.seconds
        return None if epoch is None else epoch * self._document.recipe.epochs

    def _show_progress(self) -> None:
        log = self._session.log
        if self._demo is None or self._line is None or log is None or log.started is None:
            return
        begun, before = self._since
        whole, done = log.started.steps_per_epoch * log.started.recipe.epochs, len(log.losses)
        if self._session.state != "idle" and done > before:
            left = (monotonic() - begun) * (whole - done) / (done - before)
            self._line.show_training(left, done / whole)

    def _on_ended(self, event: Terminal) -> None:
        demo, line = self._demo, self._line
        if demo is None or line is None:
            return
        trained = self._document.trained
        if isinstance(event, Finished) and trained is not None:
            design, _ = self._made.get(demo.preset.name, (None, None))
            if self._document.design == design:
                self._made[demo.preset.name] = (design, trained)
            learnt = self.tr("Trained in {seconds} s: {share} of the test pictures are read right.")
            words = learnt.format(
                seconds=max(1, round(event.seconds)), share=percent_text(event.test_accuracy)
            )
            line.show_words(f"{words} {self._what_to_do()}")
            self._told_of = trained.network
        elif isinstance(event, Stopped):
            stopped = self.tr("Stopped: it answers as well as it has learnt so far.")
            line.show_words(f"{stopped} {self._what_to_do()}")
        else:
            line.hide()

    def _what_to_do(self) -> str:
        if self._demo is DIGIT:
            return self.tr("Draw a digit, or hold one before the camera.")
        return self.tr("Orange is where it sees a face.")

    def _close_line(self) -> None:
        self._demo = None
        self._pictures.leave()
        self._to_train = False
        if self._line is not None:
            self._line.hide()

    def _on_opened(self) -> None:
        """Another design is there: what a demo had to say isn't about it."""
        self._window.leave_start()
        self._close_line()

    def _on_changed(self) -> None:
        self._window.leave_start()
        self._leave_other_data()
        told = self._told_of
        if told is not None and told != self._document.network:
            self._told_of = None
            if self._demo is not None and self._line is not None:
                self._line.show_words(self._what_to_do())

    def _leave_other_data(self) -> None:
        """Say and begin nothing more once somebody has chosen data that the demo isn't about."""
        if self._demo is not None and self._document.design.data not in self._demo.data:
            self._close_line()
