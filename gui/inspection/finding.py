"""Finder: makes of a frame what the network sees, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from engine.data.preprocessing import Preprocessing, on_paper
from engine.vision.found import Found
from gui.inspection.framing import Find, Framing
from gui.inspection.subject import Subject
from gui.services.frames import Frame
from gui.services.newest import Newest, Turn
from gui.services.opening import small_copy


@dataclass(frozen=True, eq=False)
class Sight:
    """A frame as it is shown, and what of it goes to the network."""

    frame: Frame
    framing: Framing
    preview: QImage
    """The whole frame, small, mirrored where that is asked for."""
    size: tuple[int, int]
    """Width and height of the frame itself, in whose pixels ``found`` is told."""
    subject: Subject | None
    """None where what was looked for isn't there."""
    found: tuple[Found, ...] = ()
    """What was found, the one that goes to the network first."""


@dataclass(frozen=True, eq=False)
class _Question:
    frame: Frame
    framing: Framing
    preprocessing: Preprocessing | None
    room: tuple[int, int]


class Finder(Newest[_Question]):
    """Looks at one frame at a time, and tells a Sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_sight, parent)

    def look(
        self,
        frame: Frame,
        framing: Framing,
        preprocessing: Preprocessing | None,
        room: tuple[int, int],
    ) -> None:
        """Ask what is to be seen; ``room`` is how many pixels the preview may have."""
        self.ask(_Question(frame, framing, preprocessing, room))


def not_found(find: Find) -> str:
    """Return that nothing was found, and what to do."""
    if find == "face":
        return _tr("No face found: look straight into the camera, from nearer, in more light.")
    return _tr("No digit found: show one alone, whole and large, in a broad pen.")


def _sight(asked: _Question, _turn: Turn) -> Sight:
    frame, framing = asked.frame, asked.framing
    picture = ImageOps.mirror(frame.picture) if framing.mirrored else frame.picture
    if framing.find == "none":
        found: tuple[Found, ...] = ()
        wanted: Image.Image | None = framing.cut(picture)
    else:
        found = _found(picture, framing.find)
        wanted = Image.fromarray(found[0].picture) if found else None
    subject = None
    if wanted is not None:
        # A digit that was found is white on black whatever it was written with.
        inverted = framing.inverted and framing.find != "digit"
        subject = Subject(frame.title, wanted, frame.label, inverted)
        if asked.preprocessing is not None:
            subject.pixels(asked.preprocessing)
    preview = small_copy(picture, asked.room)
    return Sight(frame, framing, preview, picture.size, subject, found)


def _found(picture: Image.Image, find: Find) -> tuple[Found, ...]:
    plain = on_paper(picture)
    pixels = np.asarray(plain)
    if find == "digit":
        from engine.vision.digits import find_digit

        digit = find_digit(pixels)
        return () if digit is None else (digit,)
    from engine.vision.faces import find_face

    return find_face(pixels)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Finder", text)
