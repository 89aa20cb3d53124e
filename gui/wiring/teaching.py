"""Teach: how a design for one's own pictures begins, and what its page asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from engine.data.own import NAME
from engine.data.pictures import open_picture
from gui.actions import TrainingActions
from gui.document import Document
from gui.main_window import MainWindow
from gui.safeguard import Safeguard
from gui.services.background import Job
from gui.services.camera import CameraSource
from gui.services.camera_backend import Camera
from gui.services.data import DataService
from gui.services.files import Opened, ProjectFiles
from gui.services.frames import Frame
from gui.services.messages import Messages
from gui.services.own import OwnStore, beginning
from gui.services.training import TrainingSession
from gui.services.tries import Tries
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.wiring.own_files import OwnFiles
from gui.words import translated

if TYPE_CHECKING:
    from gui.inspection.workspace import InspectWorkspace
    from gui.services.video import VideoSource
    from gui.teaching.details import TeachDetails
    from gui.teaching.model import TeachModel

SETTLED_MS = 400
"""So long after the last change of the pictures they become the design's data."""


class TeachTalk(QObject):
    """Keeps the design's data to the pictures, and carries out what the page asks for."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        files: ProjectFiles,
        data: DataService,
        session: TrainingSession,
        store: OwnStore,
        actions: TrainingActions,
        safeguard: Safeguard,
        messages: Messages,
        settings: Settings,
        show: Callable[[], None],
        show_inspect: Callable[[], InspectWorkspace],
    ) -> None:
        """``show`` and ``show_inspect`` open the two workspaces."""
        super().__init__(window)
        self._document = document
        self._files = files
        self._data = data
        self._session = session
        self._store = store
        self._actions = actions
        self._safeguard = safeguard
        self._messages = messages
        self._settings = settings
        self._window = window
        self._show = show
        self._show_inspect = show_inspect
        self.make_camera: Callable[[], CameraSource] = CameraSource
        self._camera: CameraSource | None = None
        self._wanted_camera = settings.camera
        self._details: TeachDetails | None = None
        self._film: VideoSource | None = None
        self._trying: Job | None = None
        """A picture to try is being opened."""
        self._tries = Tries(self)
        self._model: TeachModel | None = None
        self._files_reader = OwnFiles(window, store, messages)
        self._to_train = False
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._keep_data_to_pictures)
        store.changed.connect(self._settled.start)
        store.replaced.connect(self._on_replaced)
        self._in_use = store.pictures
        session.ended.connect(self._on_ended)
        data.loaded.connect(self._on_loaded)
        data.failed.connect(self._on_not_loaded)
        window.header.data_chosen.connect(self._on_data_chosen)
        files.reverted.connect(self._on_reverted)

    def _on_ended(self) -> None:
        self._settled.start()

    def open(self) -> None:
        """Show the page, with a design for one's own pictures: a new one if there is none yet."""
        if self._document.design.data == NAME or self._store.pictures.count:
            self._show()
        else:
            self.begin()

    def _on_data_chosen(self, what: str) -> None:
        """Design for the pictures, or show where they can be taken."""
        if what != NAME:
            return
        if self._store.pictures.problem:
            self.open()
        else:
            self._data.choose(NAME)

    def begin(self) -> None:
        """Begin a new design for one's own pictures, once nothing would be lost by it."""
        self._safeguard.then(self._begin)

    def make(self) -> tuple[QWidget, QWidget]:
        """Return the page and what stands beside it."""
        from gui.teaching.details import TeachDetails
        from gui.teaching.model import TeachModel
        from gui.teaching.page import TeachPage

        model = TeachModel(self._document, self._session, self._store, self._tries, self)
        self._model = model
        page = TeachPage(model, self._messages, self._settings.folder)
        self._details = details = TeachDetails(model, self._settings.folder)
        page.begin_asked.connect(self.begin)
        page.files_given.connect(self._files_reader.read)
        details.camera_wanted.connect(self._switch_camera)
        details.camera_chosen.connect(self._choose_camera)
        details.film_chosen.connect(self._play)
        details.picture_given.connect(self._try)
        details.train_wanted.connect(self._train)
        details.stop_wanted.connect(self._actions.stop.trigger)
        details.look_wanted.connect(self._look_inside)
        self._switch_camera(True)
        return page, details

    def shut_down(self, seconds: float = 10.0) -> bool:
        """Switch everything off for good; return whether it ended."""
        self._settled.stop()
        if self._model is not None:
            self._model.set_source(None)
        ended = self._tries.shut_down(seconds)
        if self._camera is not None:
            ended = self._camera.shut_down(seconds) and ended
        return self._files_reader.shut_down(seconds) and ended

    def _begin(self) -> None:
        self._files.take(Opened(beginning(), None, None))
        # That there are no pictures yet is no news to whoever has just begun.
        self._data.cancel()
        self._show()

    def _switch_camera(self, on: bool) -> None:
        assert self._model is not None
        self._trying = None
        if on and self._camera is None:
            self._camera = self.make_camera()
            self._camera.setParent(self)
            self._camera.on_changed.connect(self._model.source_changed)
            self._camera.cameras_changed.connect(self._show_cameras)
        self._model.set_source(self._camera if on else None, mirrored=on)

    def _show_cameras(self) -> None:
        """Offer the cameras; the one that was chosen last in this program is taken again."""
        camera, details = self._camera, self._details
        assert camera is not None
        assert details is not None
        there = {one.key: one for one in camera.cameras}
        wanted, self._wanted_camera = self._wanted_camera, ""
        if wanted in there:
            camera.choose(there[wanted])
        details.show_cameras(camera.cameras, camera.camera)

    def _choose_camera(self, chosen: Camera) -> None:
        assert self._camera is not None
        self._settings.camera = chosen.key
        self._camera.choose(chosen)
        self._switch_camera(True)

    def _play(self, path: Path) -> None:
        from gui.services.video import VideoSource

        assert self._model is not None
        self._trying = None
        if self._film is None:
            self._film = VideoSource(self)
        self._film.open(path)
        self._model.set_source(self._film)

    def _try(self, path: Path) -> None:
        """Try a picture, or play a film, that was chosen or dropped."""
        from gui.services.video import SUFFIXES

        if path.suffix.lower() in SUFFIXES:
            self._play(path)
            return
        self._trying = job = Job(lambda _job: open_picture(path), self)
        job.done.connect(lambda picture: self._show_still(job, picture))
        job.failed.connect(lambda sentence, details: self._on_failed(sentence, details))
        job.start()

    def _show_still(self, job: Job, picture: Image.Image) -> None:
        """Show a picture, unless something else has been chosen while it was opened."""
        if job is self._trying and self._model is not None:
            self._trying = None
            self._model.show_still(picture)

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

    def _on_reverted(self) -> None:
        # Where only the pictures were others than the file's, the design doesn't ask for them.
        if self._data.dataset is None and not self._data.busy:
            self._data.start()

    def _on_replaced(self) -> None:
        # The design that comes with them asks for its data itself.
        self._in_use = self._store.pictures
        self._to_train = False

    def _keep_data_to_pictures(self) -> None:
        """Let the design's data be the pictures as they are, unless they change just now."""
        pictures = self._store.pictures
        if self._document.design.data != NAME or pictures is self._in_use:
            return
        if self._model is not None and self._model.recording is not None:
            self._settled.start()
        elif self._session.state == "idle":
            self._in_use = pictures
            if pictures.problem:
                self._data.forget_own()
            else:
                self._data.choose(NAME)

    def _train(self) -> None:
        """Learn the pictures as they are now."""
        take_typed()
        assert self._model is not None
        self._settled.stop()
        self._in_use = self._store.pictures
        self._to_train = True
        self._data.choose(NAME)

    def _look_inside(self) -> None:
        """Look into the network with what was just tried: the same camera, or that picture."""
        assert self._model is not None
        picture, camera = self._model.picture, self._model.mirrored
        sources = self._show_inspect().sources
        # It was tried whole: nothing is looked for in it, whatever was before.
        sources.look_for("camera" if camera else "picture", "none")
        if camera:
            sources.choose("camera")
        elif picture is not None:
            sources.picture.show_frame(Frame(picture, self.tr("The picture tried")))

    def _on_loaded(self) -> None:
        dataset, begin = self._data.dataset, self._to_train
        self._to_train = False
        if begin and dataset is not None and dataset.name == NAME and self._model is not None:
            if not self._actions.train.isEnabled():
                self._messages.note(self._actions.train.toolTip())
                return
            self._model.note_learning()
            self._actions.train.trigger()

    def _on_not_loaded(self) -> None:
        self._to_train = False
