"""ScreenSource: a part of the screen, looked at ten times a second."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPixmap, QScreen

from gui.services.frames import Frame, FrameSource
from gui.services.video_frames import rgb_of

SHORTEST = 0.1
"""Seconds between two looks."""
SHARE = 0.15
"""Of the window's time that the looks may take: a large screen is looked at less often."""


class ScreenSource(FrameSource):
    """The part of a screen that was chosen, from ``start`` to ``stop``.

    The system's own portal for recording the screen would ask anew at every start, give whole
    screens only, and isn't there under X11; a look at a small part takes a millisecond or two.
    """

    region_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region = QRect()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    @property
    def region(self) -> QRect:
        """In the desktop's coordinates; empty before one is chosen."""
        return QRect(self._region)

    def choose(self, region: QRect) -> None:
        """Look at another part, which lies on one screen."""
        if region != self._region:
            self._region = QRect(region)
            self.region_changed.emit()
            if self._running:
                self._begin()

    def _begin(self) -> None:
        self._timer.start(0)

    def _end(self) -> None:
        self._timer.stop()
        self._latest = None

    def _look(self) -> None:
        if not may_look():
            self._say(_refusal())
        elif not self._region.isEmpty():
            self._look_at_region()

    def _look_at_region(self) -> None:
        begun = time.perf_counter()
        image = picture_of_screen(self._region)
        if image.isNull():
            self._say(self.tr("The chosen part isn't on any screen now: choose another."))
        else:
            self._say("")
            self._deliver(Frame(rgb_of(image), self._title(), live=True))
        took = time.perf_counter() - begun
        self._timer.start(round(1000 * max(SHORTEST, took / SHARE)))

    def _title(self) -> str:
        words = self.tr("Screen, {width}×{height}")
        return words.format(width=self._region.width(), height=self._region.height())


def may_look() -> bool:
    """Return whether this desktop lets programs look at the screen: Wayland's don't."""
    return not QGuiApplication.platformName().startswith("wayland")


def picture_of_screen(region: QRect) -> QImage:
    """Return what a part of the desktop shows; a null image where no screen is."""
    screen = QGuiApplication.screenAt(region.center())
    if screen is None:
        return QImage()
    return grabbed(screen, region.intersected(screen.geometry())).toImage()


def grabbed(screen: QScreen, region: QRect) -> QPixmap:
    """Return what a part of a screen shows; ``region`` in the desktop's coordinates."""
    place = region.topLeft() - screen.geometry().topLeft()
    return screen.grabWindow(0, place.x(), place.y(), region.width(), region.height())


def _refusal() -> str:
    return QGuiApplication.translate(
        "ScreenSource",
        "This desktop (Wayland) doesn't let programs look at the screen: take a screenshot with "
        "the system's own tool and paste it as a picture, or sign in with Xorg.",
    )
