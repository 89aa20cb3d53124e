"""Watcher: finds the face in a frame and embeds it, away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from engine.data.preprocessing import on_paper
from engine.experiments.face_id.embedder import Embedder, OpenEmbedder
from engine.experiments.face_id.portrait import Sighting, find_portrait
from engine.experiments.face_id.rates import Embeddings
from gui.services.frames import Frame
from gui.services.newest import Newest, Turn
from gui.services.opening import small_copy

ROOM = (480, 360)
"""Pixels of the picture that is shown."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A frame, small, and what was found in it."""

    preview: QImage
    size: tuple[int, int]
    """Width and height of the frame itself, in whose pixels the box is told."""
    sighting: Sighting | None
    embedding: Embeddings | None
    """(1, numbers); None without a face, or without a network."""
    embedder: Embedder | None
    """What has embedded it."""


Question = tuple[Frame, Embedder | None]


class Watcher(Newest[Question]):
    """Looks at one frame at a time, and tells what it has Seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(self._look, parent)
        self._open: tuple[Embedder, OpenEmbedder] | None = None
        """Touched by the thread that answers alone."""

    def look(self, frame: Frame, embedder: Embedder | None) -> None:
        self.ask((frame, embedder))

    def _look(self, question: Question, _turn: Turn) -> Seen:
        frame, embedder = question
        sighting = find_portrait(np.asarray(on_paper(frame.picture)))
        embedding = None
        if sighting is not None and embedder is not None:
            if self._open is None or self._open[0] is not embedder:
                self._open = embedder, embedder.open()
            embedding = self._open[1].embed(sighting.portrait[np.newaxis])
        preview = small_copy(frame.picture, ROOM)
        return Seen(preview, frame.picture.size, sighting, embedding, embedder)
