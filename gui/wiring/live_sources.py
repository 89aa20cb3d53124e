"""The sources that move, as the panel of Inspect offers them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gui.inspection.source_chooser import Choice
from gui.inspection.source_panel import LiveSource
from gui.services.camera_backend import Camera
from gui.services.frames import FrameSource
from gui.settings import Settings


def live_sources(settings: Settings) -> tuple[LiveSource, ...]:
    """Return camera, film and screen; nothing of them is loaded before one is chosen."""
    return (
        LiveSource(
            Choice("camera", "webcam", _tr("Camera"), _tr("Show the network what a camera sees")),
            lambda: _camera(settings),
            _tr("The camera is being switched on."),
        ),
        LiveSource(
            Choice("film", "filmstrip", _tr("Film"), _tr("Show the network a video file")),
            _film,
            _tr("Open a film to see what every layer makes of it."),
        ),
        LiveSource(
            Choice(
                "screen",
                "monitor",
                _tr("Screen"),
                _tr("Show the network a part of the screen"),
            ),
            _screen,
            _tr("Choose a part of the screen to see what every layer makes of it."),
        ),
    )


def _camera(settings: Settings) -> tuple[FrameSource, QWidget]:
    from gui.inspection.camera_page import CameraPage
    from gui.services.camera import CameraSource

    source = CameraSource()
    page = CameraPage(source)
    wanted = settings.camera

    def take_wanted() -> None:
        """Take the camera that was chosen last, unless another has been chosen since."""
        nonlocal wanted
        there = {camera.key: camera for camera in source.cameras}
        if wanted in there:
            chosen, wanted = there[wanted], ""
            source.choose(chosen)

    def remember(camera: Camera) -> None:
        nonlocal wanted
        settings.camera, wanted = camera.key, ""

    source.cameras_changed.connect(take_wanted)
    page.chosen.connect(remember)
    return source, page


def _film() -> tuple[FrameSource, QWidget]:
    from gui.inspection.video_page import VideoPage
    from gui.services.video import VideoSource

    source = VideoSource()
    return source, VideoPage(source)


def _screen() -> tuple[FrameSource, QWidget]:
    from gui.inspection.screen_page import ScreenPage
    from gui.services.screen import ScreenSource

    source = ScreenSource()
    return source, ScreenPage(source)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LiveSources", text)
