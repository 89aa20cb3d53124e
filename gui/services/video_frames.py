"""Frames of a camera or a film as pictures: the newest only, made in a thread of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

INTERVAL = 4
"""Milliseconds between two looks for a new frame."""

Plane = NDArray[np.uint8]


class NewestPicture(QObject):
    """Gives a picture of a sink's newest frame whenever one is asked for.

    To be moved to the thread that is to do the work. It asks the sink rather than listen to it:
    each of its signals would wait with a frame of its own for a thread that is slow.
    """

    made = Signal(object)
    """A PIL.Image.Image in RGB; the next one follows after ``go_on``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QVideoSink | None = None
        self._last: QVideoFrame | None = None
        self._timer = QTimer(self, singleShot=True, interval=INTERVAL)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.go_on)

    def look_at(self, sink: QVideoSink | None) -> None:
        """Take the frames of another sink, from the next ``go_on``; of None: of no one."""
        self._timer.stop()
        self._sink, self._last = sink, None

    @Slot()
    def go_on(self) -> None:
        if self._sink is None:
            return
        frame = self._sink.videoFrame()
        if not frame.isValid() or frame == self._last:
            self._timer.start()
            return
        self._last = frame
        picture = picture_of(frame)
        if picture is not None:
            self.made.emit(picture)
        else:
            self._timer.start()


def picture_of(frame: QVideoFrame) -> Image.Image | None:
    """Return a frame in RGB, upright, or None of one that can't be read.

    The usual YUV layouts are taken apart here, and not by ``QVideoFrame.toImage``, which holds up
    all of Python meanwhile and may set up a graphics context of its own first.
    """
    plain = frame.rotation().value == 0 and not frame.mirrored()
    picture = _from_yuv(frame) if plain else None
    if picture is not None:
        return picture
    image = frame.toImage()
    return None if image.isNull() else rgb_of(image)


def rgb_of(image: QImage) -> Image.Image:
    """Return a picture of Qt's as Pillow's, in RGB and of bytes of its own."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (plain.width(), plain.height()), plain.bytesPerLine()
    return Image.frombytes("RGB", size, plain.constBits(), "raw", "RGB", stride)


def _from_yuv(frame: QVideoFrame) -> Image.Image | None:
    """Return a frame of one of the usual layouts, or None of any other."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    if frame.pixelFormat().name not in _LAYOUTS or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        planes = _LAYOUTS[frame.pixelFormat().name](frame)
    finally:
        frame.unmap()
    if planes is None:
        return None
    full = frame.surfaceFormat().colorRange() == QVideoFrameFormat.ColorRange.ColorRange_Full
    luma, blue, red = (Image.fromarray(plane) for plane in planes)
    if not full:
        luma = luma.point(_LUMA)
        blue, red = blue.point(_CHROMA), red.point(_CHROMA)
    blue, red = (plane.resize(luma.size, Image.Resampling.NEAREST) for plane in (blue, red))
    return Image.merge("YCbCr", (luma, blue, red)).convert("RGB")


def _planar(frame: QVideoFrame) -> tuple[Plane, ...] | None:
    width, height = frame.width(), frame.height()
    half = (width + 1) // 2, (height + 1) // 2
    return _all(_rows(frame, 0, width, height), _rows(frame, 1, *half), _rows(frame, 2, *half))


def _semi_planar(frame: QVideoFrame) -> tuple[Plane, ...] | None:
    width, height = frame.width(), frame.height()
    chroma = _rows(frame, 1, (width + 1) // 2 * 2, (height + 1) // 2)
    luma = _rows(frame, 0, width, height)
    return None if chroma is None else _all(luma, chroma[:, 0::2], chroma[:, 1::2])


def _packed(frame: QVideoFrame) -> tuple[Plane, ...] | None:
    """Two cells at a time: Y U Y V, or U Y V Y."""
    width = frame.width() // 2 * 2
    cells = _rows(frame, 0, 2 * width, frame.height())
    if cells is None:
        return None
    first = 1 if "UYVY" in frame.pixelFormat().name else 0
    return _all(cells[:, first::2], cells[:, 1 - first :: 4], cells[:, 3 - first :: 4])


def _rows(frame: QVideoFrame, plane: int, width: int, height: int) -> Plane | None:
    """Return the bytes of one plane (height, width) where all of them are there; no copy."""
    stride = frame.bytesPerLine(plane)
    cells = np.frombuffer(frame.bits(plane), np.uint8)
    if stride < width or len(cells) < stride * (height - 1) + width:
        return None
    return np.lib.stride_tricks.as_strided(cells, (height, width), (stride, 1))


def _all(*planes: Plane | None) -> tuple[Plane, ...] | None:
    """Return copies, which outlive the mapped frame."""
    there = [np.ascontiguousarray(plane) for plane in planes if plane is not None]
    return tuple(there) if len(there) == len(planes) else None


_LAYOUTS: dict[str, Any] = {
    "Format_YUV420P": _planar,
    "Format_NV12": _semi_planar,
    "Format_YUYV": _packed,
    "Format_UYVY": _packed,
}

_LUMA = [min(255, max(0, round((level - 16) * 255 / 219))) for level in range(256)]
_CHROMA = [min(255, max(0, round((level - 128) * 255 / 224 + 128))) for level in range(256)]
"""What video keeps within 16 to 235 and 16 to 240 (ITU-R BT.601), over the whole byte."""
