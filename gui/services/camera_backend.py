"""What a camera source needs of a system's cameras: Qt's give it, and a script does in tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

Size = tuple[int, int]
"""Width and height in pixels."""

Fault = Literal["library", "refused", "busy"]
"""Why a camera can't be had: what it needs isn't installed, the person or the system forbids it, or
it can't be opened, mostly because another program uses it."""


@dataclass(frozen=True)
class Camera:
    key: str
    """The same whenever it is plugged in again."""
    name: str
    sizes: tuple[Size, ...]
    """What it can give, the largest first."""


class CameraBackend(QObject):
    """Lists cameras and opens one of them. Every call returns at once; signals bring the answers.

    All calls and signals are of the window's thread.
    """

    cameras_changed = Signal()
    """``cameras`` are known, or others than before."""
    came = Signal(object)
    """The newest picture of the open camera, a PIL.Image.Image in RGB. The next one isn't made
    before ``go_on``: what the camera sends meanwhile is left out."""
    failed = Signal(str, str)
    """A Fault and what is known of it: the whole sentence for "library", the name of what may not
    be read or nothing for "refused", the system's own words for "busy". The camera is closed."""

    @property
    def cameras(self) -> tuple[Camera, ...]:
        """Those that are plugged in; the system's own choice first."""
        raise NotImplementedError

    def look(self) -> None:
        """List the cameras: ``cameras_changed`` follows, then or later, or ``failed``."""
        raise NotImplementedError

    def open(self, key: str, size: Size) -> None:
        """Switch one of the cameras on, at one of its sizes; close what was open."""
        raise NotImplementedError

    def close(self) -> None:
        """Switch the camera off; no ``came`` follows any more."""
        raise NotImplementedError

    def go_on(self) -> None:
        """Ask for the next picture."""
        raise NotImplementedError

    def shut_down(self, seconds: float = 5.0) -> bool:
        """Close for good; return whether everything has ended."""
        raise NotImplementedError
