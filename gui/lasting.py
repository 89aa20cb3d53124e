"""What stays while windows come and go: the document and the services."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from engine.machine import devices_when_warm, memory_bytes
from engine.presets import LENET5
from engine.runs.store import runs_folder, runs_folder_named
from gui import theme
from gui.design.fields.real import RealNumbers
from gui.document import Document
from gui.learn.model import LearnModel
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


class Lasting(QObject):
    """Owns the document and the services. A window shows them, and another one may after it."""

    warmed_up = Signal()
    """What takes long to load is there."""
    devices_known = Signal(object)
    """The names of what PyTorch can compute on here, once they are known."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.devices: tuple[str, ...] = ()
        self.document = Document(design_of(LENET5), memory_bytes(), self)
        self.learning = LearnModel(self.document, settings, self)
        self.messages = Messages(self)
        self.document.refused.connect(self.messages.error)
        self.own = OwnStore(self)
        self.data = DataService(self.document, self, self.own)
        self.shelf = DataShelf(self)
        self.files = ProjectFiles(self.document, self, self.own)
        self.recovery_folder = recovery_folder()
        self.autosave = Autosave(self.document, self.files, self.recovery_folder, self)
        self.event_files = EventFileService(self)
        self.session = TrainingSession(
            self.document, self, self.event_files.telling(train_for_real)
        )
        chosen = [folder for folder in settings.runs_folders if folder.is_dir()]
        # What the environment names goes before what was once chosen in the window.
        folders = [runs_folder(), *chosen] if runs_folder_named() else [*chosen, runs_folder()]
        self.runs = KeptRuns(dict.fromkeys(folders), theme.LIGHT.runs, self)
        self.twins = TwinSession(self)
        self.inspection = InspectionService(self)
        self.pace = PaceService(self.document, self.data, self.session, self, twins=self.twins)
        self.real = RealNumbers(self)
        self.data.loaded.connect(lambda: self.real.use(self.data.dataset))
        self._warm_up = Job(lambda _job: _load(), self)
        self._warm_up.done.connect(self._on_devices)
        self._warm_up.done.connect(self.real.begin)
        self._warm_up.done.connect(self.pace.begin)
        self._warm_up.done.connect(lambda _: self.warmed_up.emit())

    def begin(self) -> None:
        """Load what there is to load, once there is somebody to tell of it."""
        # Importing torch takes seconds of one core: not before the window has been painted.
        QTimer.singleShot(300, self._warm_up, self._warm_up.start)
        self.data.start()

    def _on_devices(self, names: tuple[str, ...]) -> None:
        self.devices = names
        self.devices_known.emit(names)

    def shut_down(self) -> None:
        """End everything that runs; may take seconds."""
        for service in (
            *(self.pace, self.session, self.twins, self.runs, self.inspection),
            *(self.data, self.shelf, self.files, self.real),
        ):
            service.shut_down()

    def wait_for_warmth(self) -> None:
        self._warm_up.wait(20)


def _load() -> tuple[str, ...]:
    """Load what takes long to import; return the names of what PyTorch can compute on here."""
    names = devices_when_warm()
    # All kinds of experiments: Learn would wait for them when it is first opened.
    import engine.lessons.shelf  # noqa: F401

    return names
