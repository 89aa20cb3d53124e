"""Writes a film as MP4, with the encoders that Qt Multimedia brings."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QEventLoop,
    QIODevice,
    QSize,
)

from gui.services import multimedia
from gui.services.film import Film, Told, shown

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaRecorder

PATIENCE = 20.0
"""Seconds without any progress after which an encoder counts as broken."""


class NoEncoder(Exception):
    """MP4 can't be written here: one sentence that says why and what to do."""


def mp4_of(film: Film, told: Told) -> bytes:
    """Return ``film`` as MP4: H.264 where the system encodes it, else MPEG-4 Part 2.

    Works in any one thread, whose events it handles meanwhile. Raises NoEncoder and GivenUp.
    """
    try:
        multimedia.load()
    except multimedia.NoMultimedia as error:
        words = _tr("MP4 can't be written. {reason} Until then, save a GIF.")
        raise NoEncoder(words.format(reason=error)) from error
    import PySide6.QtMultimedia as QtMultimedia

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    first = film.paint(0)
    recorder = _recorder(QtMultimedia, film, first.size())
    recorder.setOutputDevice(buffer)
    source = QtMultimedia.QVideoFrameInput()
    session = QtMultimedia.QMediaCaptureSession()
    session.setVideoFrameInput(source)
    session.setRecorder(recorder)
    try:
        recorder.record()
        for number, index in enumerate(shown(film)):
            told(min(number, film.count - 1))
            frame = QtMultimedia.QVideoFrame(film.paint(index) if number else first)
            frame.setStreamFrameRate(film.rate)
            frame.setStartTime(round(number * 1e6 / film.rate))
            frame.setEndTime(round((number + 1) * 1e6 / film.rate))
            _wait(partial(source.sendVideoFrame, frame), recorder, told, number)
        recorder.stop()
        stopped = QtMultimedia.QMediaRecorder.RecorderState.StoppedState
        _wait(lambda: recorder.recorderState() == stopped, recorder, told, film.count)
    finally:
        recorder.stop()
        session.setRecorder(None)  # type: ignore[arg-type]
        session.setVideoFrameInput(None)  # type: ignore[arg-type]
    return bytes(buffer.data().data())


def _recorder(media: ModuleType, film: Film, size: QSize) -> QMediaRecorder:
    form = media.QMediaFormat(media.QMediaFormat.FileFormat.MPEG4)
    codecs = form.supportedVideoCodecs(media.QMediaFormat.ConversionMode.Encode)
    wanted = (media.QMediaFormat.VideoCodec.H264, media.QMediaFormat.VideoCodec.MPEG4)
    found = next((codec for codec in wanted if codec in codecs), None)
    if found is None:
        raise NoEncoder(_tr("This system has no encoder for MP4: save a GIF instead."))
    form.setVideoCodec(found)
    form.setAudioCodec(media.QMediaFormat.AudioCodec.Unspecified)
    recorder: QMediaRecorder = media.QMediaRecorder()
    recorder.setMediaFormat(form)
    recorder.setVideoFrameRate(film.rate)
    recorder.setVideoResolution(size)
    recorder.setQuality(media.QMediaRecorder.Quality.VeryHighQuality)
    return recorder


def _wait(done: Callable[[], bool], recorder: QMediaRecorder, told: Told, number: int) -> None:
    """Handle this thread's events until ``done()``."""
    until = time.monotonic() + PATIENCE
    loop = QEventLoop()
    while not done():
        told(number)
        if recorder.error() != recorder.Error.NoError or time.monotonic() > until:
            reason = recorder.errorString() or _tr("it takes no frames")
            words = _tr("The encoder for MP4 failed ({reason}): save a GIF instead.")
            raise NoEncoder(words.format(reason=reason))
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.001)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Film", text)
