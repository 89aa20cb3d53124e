"""Opening pictures away from the window's thread; the latest one wins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from engine.data.preprocessing import Preprocessing
from engine.project import SUFFIX
from gui.inspection.subject import Subject, from_qimage, to_qimage
from gui.services.background import Job
from gui.widgets.form import translated

Opener = Callable[[], Image.Image]


@dataclass(frozen=True, eq=False)
class Opened:
    subject: Subject
    preview: QImage
    """The whole picture, small."""


class Opening(QObject):
    """Opens one picture at a time and fits it to the network on the way."""

    opened = Signal(object)
    """An Opened."""
    failed = Signal(str, str)
    """A sentence, and details; nothing else changes."""

    def __init__(
        self,
        preprocessing: Callable[[], Preprocessing | None],
        preview: tuple[int, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preprocessing = preprocessing
        self._preview = preview
        self._job: Job | None = None

    def open(self, opener: Opener, title: str, *, inverted: bool) -> None:
        preprocessing = self._preprocessing()

        def work(_job: Job) -> Opened:
            subject = Subject(title, opener(), inverted=inverted)
            if preprocessing is not None:
                subject.pixels(preprocessing)
            return Opened(subject, small_copy(subject.picture, self._preview))

        job = Job(work, self)
        self._job = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, opened: Opened) -> None:
        if self.sender() is self._job:
            self._job = None
            self.opened.emit(opened)
        self.sender().deleteLater()

    def _on_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(translated(sentence), details)
        self.sender().deleteLater()


def small_copy(picture: Image.Image, size: tuple[int, int]) -> QImage:
    """Return the whole picture within ``size``, on white where it is transparent."""
    small = picture.copy()
    small.thumbnail(size)
    return _on_paper(small)


def square_copy(picture: Image.Image, side: int) -> QImage:
    """Return the middle of the picture as a square."""
    return _on_paper(ImageOps.fit(picture, (side, side)))


def _on_paper(small: Image.Image) -> QImage:
    colour = small.convert("RGBA")
    paper = Image.new("RGBA", colour.size, "white")
    return to_qimage(np.asarray(Image.alpha_composite(paper, colour).convert("RGB")))


def carries_picture(data: QMimeData) -> bool:
    """Return whether something dragged or copied holds a picture or names a file."""
    return data.hasImage() or file_in(data) is not None


def file_in(data: QMimeData) -> Path | None:
    """Return the first file that ``data`` name; projects are for the window to open."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in files if path.suffix != SUFFIX), None)


def image_in(data: QMimeData) -> Image.Image | None:
    """Return the picture that ``data`` hold themselves, if they do."""
    image = data.imageData() if data.hasImage() else None
    return from_qimage(image) if isinstance(image, QImage) and not image.isNull() else None
