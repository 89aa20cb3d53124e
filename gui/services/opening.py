"""Opening pictures away from the window's thread; the latest one wins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from engine.data.preprocessing import on_paper
from engine.project import SUFFIX
from gui.services.background import Job
from gui.services.frames import Frame
from gui.widgets.form import translated
from gui.widgets.images import from_qimage, to_qimage

Opener = Callable[[], Image.Image]


class Opening(QObject):
    """Opens one picture at a time."""

    opened = Signal(object)
    """A Frame, on white where the picture is transparent."""
    failed = Signal(str, str)
    """A sentence, and details; nothing else changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def open(self, opener: Opener, title: str) -> None:
        self._job = Job(lambda _job: Frame(on_paper(opener()), title), self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _on_done(self, frame: Frame) -> None:
        if self.sender() is self._job:
            self._job = None
            self.opened.emit(frame)

    def _on_failed(self, sentence: str, details: str) -> None:
        if self.sender() is self._job:
            self._job = None
            self.failed.emit(translated(sentence), details)


def small_copy(picture: Image.Image, size: tuple[int, int]) -> QImage:
    """Return the whole picture within ``size``, on white where it is transparent.

    A smaller one, such as of a data set, is made larger by whole pixels that stay pixels.
    """
    times = min(size[0] // picture.width, size[1] // picture.height)
    if times > 1:
        larger = picture.width * times, picture.height * times
        return _on_paper(picture.resize(larger, Image.Resampling.NEAREST))
    width, height = picture.size
    scale = min(size[0] / width, size[1] / height, 1.0)
    small = (max(1, round(width * scale)), max(1, round(height * scale)))
    if small == picture.size:
        return _on_paper(picture)
    # Whole pixels are joined first, which is much the quickest for large pictures.
    return _on_paper(picture.resize(small, Image.Resampling.BILINEAR, reducing_gap=2.0))


def square_copy(picture: Image.Image, side: int) -> QImage:
    """Return the middle of the picture as a square."""
    return _on_paper(ImageOps.fit(picture, (side, side)))


def _on_paper(small: Image.Image) -> QImage:
    return to_qimage(np.asarray(on_paper(small).convert("RGB")))


def carries_picture(data: QMimeData | None) -> bool:
    """Return whether something dragged or copied holds a picture or names a file; an empty
    clipboard gives no data at all.
    """
    return data is not None and (data.hasImage() or file_in(data) is not None)


def file_in(data: QMimeData) -> Path | None:
    """Return the first file that ``data`` name; projects are for the window to open."""
    files = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return next((path for path in files if path.suffix != SUFFIX), None)


def is_folder(path: Path) -> bool:
    """Return whether a path names a folder; a name that no file can have names none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def image_in(data: QMimeData) -> Image.Image | None:
    """Return the picture that ``data`` hold themselves, if they do."""
    image = data.imageData() if data.hasImage() else None
    return from_qimage(image) if isinstance(image, QImage) and not image.isNull() else None
