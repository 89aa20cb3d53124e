"""The film of a replay: its frames as they are painted, in whatever thread it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QImage

from gui import theme
from gui.services.film import Film
from gui.training.replay.frames import Ask, Frame, Limits
from gui.training.replay.painting import picture_of
from gui.training.replay.reel import Reel
from gui.training.replay.scene import scene_of

ENLARGED = 2.0
"""Pixels of a film for one of the window's."""


def film_of(
    reel: Reel,
    ask: Ask,
    frames: Sequence[Frame],
    limits: Limits,
    rate: int,
    size: QSize,
    chosen: theme.Tokens,
    font: QFont,
) -> Film:
    """Return the film of ``frames`` as they are now, each of ``size``, twice enlarged."""
    fixed, around = replace(limits), QSize(2 * theme.GROUP, 2 * theme.GROUP)

    def paint(index: int) -> QImage:
        scene = scene_of(reel, ask, frames[index], fixed, chosen)
        return picture_of(size + around, ENLARGED, scene, chosen, font)

    return Film(len(frames), rate, paint)
