"""What a demo shows to its network: a camera where there is one, else a drawing or an example."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QObject

from engine.data.pictures import open_picture
from gui.services.background import Job
from gui.services.camera_backend import CameraBackend
from gui.services.frames import Frame
from gui.widgets.sight import in_sight

if TYPE_CHECKING:
    from gui.inspection.framing import Find
    from gui.inspection.source_panel import SourcePanel

HEAD_AND_SHOULDERS = (80, 0, 400, 300)
"""Left, top, right and bottom, in pixels of the first example picture."""


class DemoPictures(QObject):
    """Chooses the source in Inspect, as long as the person hasn't gone elsewhere."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find: Find = "none"
        self._sources: SourcePanel | None = None
        self._cameras: CameraBackend | None = None
        self._loading: Job | None = None
        self._looking = False
        """It isn't known yet whether there is a camera."""
        self._before_camera = False
        """The demo has taken a camera: nothing else is to come before the network."""

    def begin(self, find: Find, sources: SourcePanel) -> None:
        """Show what a network needs in which ``find`` is looked for: a digit or a face."""
        self._find, self._sources = find, sources
        self._look_for_cameras()
        if find == "digit":
            sources.choose("drawing")
            sources.drawing.canvas.setFocus()
        else:
            self._show_example()

    def leave(self) -> None:
        """Choose nothing any more."""
        self._sources = None

    def shut_down(self) -> None:
        if self._cameras is not None:
            self._cameras.shut_down()
        if self._loading is not None:
            self._loading.wait(5.0)

    def _look_for_cameras(self) -> None:
        """Ask which cameras there are; one is taken if it is known before the person draws."""
        self._looking, self._before_camera = True, False
        if self._cameras is None:
            from gui.services.camera_qt import QtCameraBackend

            self._cameras = QtCameraBackend(self)
            self._cameras.cameras_changed.connect(self._on_cameras)
        self._cameras.look()

    def _on_cameras(self) -> None:
        cameras, looking, sources = self._cameras, self._looking, self._sources_in_sight()
        self._looking = False
        if not looking or cameras is None or not cameras.cameras:
            return
        if sources is None or "camera" not in sources:
            return
        drawing = sources.drawing
        elsewhere = sources.source is not drawing.source or not drawing.canvas.empty
        if self._find != "digit" or not elsewhere:
            self._before_camera = True
            sources.look_for("camera", self._find)
            sources.choose("camera")

    def _sources_in_sight(self) -> SourcePanel | None:
        """Return the sources of Inspect, unless the person has gone elsewhere meanwhile."""
        sources = self._sources
        return sources if sources is not None and in_sight(sources) else None

    def _show_example(self) -> None:
        from gui.widgets.examples import examples, folder

        place, (name, title) = folder(), examples()[0]
        if place is not None and self._loading is None:
            self._loading = Job(lambda _job: open_picture(place / name), self)
            self._loading.done.connect(partial(self._on_example, title))
            self._loading.start()

    def _on_example(self, title: str, picture: Image.Image) -> None:
        self._loading = None
        sources = self._sources_in_sight()
        if self._find == "face" and not self._before_camera and sources is not None:
            # As much of her as a camera on a desk would see.
            sources.picture.show_frame(Frame(picture.crop(HEAD_AND_SHOULDERS), title))
            sources.look_for("picture", "face")
