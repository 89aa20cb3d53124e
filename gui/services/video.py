"""VideoSource: the frames of a film, over and over."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, QUrl, Signal

from gui.services import multimedia
from gui.services.background import Job
from gui.services.frames import Frame, FrameSource
from gui.services.video_frames import NewestPicture
from gui.words import translated

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

PATIENCE = 1.5
"""Seconds that a file gets for its first picture."""
SUFFIXES = (".avi", ".m4v", ".mjpeg", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".webm", ".wmv")


class VideoSource(FrameSource):
    """Plays one file from ``start`` to ``stop``, and goes on where it was when started again.

    A frame that comes while the last one is still looked at is left out. A file that can't be
    played is refused by ``trouble`` within two seconds.
    """

    state_changed = Signal()
    """Another file or duration, or it pauses or goes on."""
    moved = Signal()
    """``position`` is another."""
    _next_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._paused = False
        self._position = self._duration = 0.0
        self._loading: Job | None = None
        self._playing: _Playing | None = None
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(round(PATIENCE * 1000))
        self._watch.timeout.connect(self._refuse)

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def position(self) -> float:
        """Seconds from the beginning."""
        return self._position

    @property
    def duration(self) -> float:
        """Seconds; 0 as long as it isn't known."""
        return self._duration

    def open(self, path: Path) -> None:
        """Play another file from its beginning, at once where the source is running."""
        self._leave()
        self._path, self._position, self._duration, self._paused = path, 0.0, 0.0, False
        self._latest = None
        self._say("")
        self.state_changed.emit()
        self.moved.emit()
        if self._running:
            self._begin()

    def pause(self, paused: bool) -> None:
        """Stay at the frame that is shown, or go on."""
        if paused != self._paused:
            self._paused = paused
            if self._playing is not None:
                self._playing.pause(paused)
            self.state_changed.emit()

    def seek(self, seconds: float) -> None:
        """Go to a place; while it pauses, that place's frame comes."""
        self._position = min(max(seconds, 0.0), self._duration)
        if self._playing is not None:
            self._playing.player.setPosition(round(self._position * 1000))
        self.moved.emit()

    def _begin(self) -> None:
        if self._path is None:
            return
        self._watch.start()
        self._loading = Job(partial(_prepare, self._path), self)
        self._loading.done.connect(self._on_prepared)
        self._loading.failed.connect(self._on_unprepared)
        self._loading.start()

    def _end(self) -> None:
        self._leave()

    def _leave(self) -> None:
        self._watch.stop()
        self._loading = None
        playing, self._playing = self._playing, None
        if playing is not None:
            playing.end()

    def _on_prepared(self) -> None:
        if self.sender() is not self._loading or self._path is None:
            return
        self._loading = None
        self._playing = playing = _Playing(self._path, self)
        playing.pictures.made.connect(self._on_picture)
        self._next_asked.connect(playing.pictures.go_on)
        player = playing.player
        player.errorOccurred.connect(self._on_error)
        player.durationChanged.connect(self._on_duration)
        player.positionChanged.connect(self._on_position)
        player.hasVideoChanged.connect(self._on_loaded)
        player.tracksChanged.connect(self._on_loaded)
        playing.begin(self._position, self._paused)

    def _on_unprepared(self, sentence: str, _details: str) -> None:
        if self.sender() is self._loading:
            self._loading = None
            self._watch.stop()
            self._say(sentence)

    def _on_picture(self, picture: Image.Image) -> None:
        if self._playing is None or self.sender() is not self._playing.pictures:
            return  # of a file that has been left meanwhile
        assert self._path is not None
        self._watch.stop()
        self._say("")
        self._deliver(Frame(picture, self._path.name, live=True))
        self._next_asked.emit()

    def _on_loaded(self) -> None:
        player = self._playing.player if self._playing is not None else None
        if player is not None and player.audioTracks() and not player.hasVideo():
            words = self.tr("“{name}” has sound, but no pictures: open a film.")
            self._give_up(words)

    def _on_error(self, error: object, _words: str) -> None:
        if getattr(error, "value", 0):
            self._refuse()

    def _refuse(self) -> None:
        words = self.tr(
            "“{name}” can't be played: it is damaged, or of a kind that can't be read here. "
            "Motion JPEG and MPEG-4 can."
        )
        self._give_up(words)

    def _give_up(self, words: str) -> None:
        self._leave()
        assert self._path is not None
        self._say(words.format(name=self._path.name))

    def _on_duration(self, milliseconds: int) -> None:
        self._duration = milliseconds / 1000
        self.state_changed.emit()

    def _on_position(self, milliseconds: int) -> None:
        self._position = milliseconds / 1000
        self.moved.emit()


class _Playing(QObject):
    """One file while it is played; its pictures are made in a thread of their own."""

    def __init__(self, path: Path, parent: QObject) -> None:
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        super().__init__(parent)
        self.player: QMediaPlayer = QMediaPlayer(self)
        self._sink: QVideoSink = QVideoSink(self)
        self._path = path
        self._thread = QThread(self)
        self._thread.setObjectName("film")
        self.pictures = NewestPicture()
        self.pictures.look_at(self._sink)
        self.pictures.moveToThread(self._thread)
        self._thread.started.connect(self.pictures.go_on)
        self._thread.finished.connect(self.pictures.deleteLater)
        self._place = 0
        """Milliseconds where it is to go on once it has been read."""

    def begin(self, position: float, paused: bool) -> None:
        self._thread.start()
        self._place = round(position * 1000)
        self.player.setLoops(self.player.Loops.Infinite)
        self.player.setVideoSink(self._sink)
        self.player.mediaStatusChanged.connect(self._on_status)
        self.player.setSource(QUrl.fromLocalFile(str(self._path)))
        self.pause(paused)

    def pause(self, paused: bool) -> None:
        if paused:
            self.player.pause()
        else:
            self.player.play()

    def _on_status(self) -> None:
        if self._place and self.player.isSeekable():
            self.player.setPosition(self._place)
            self._place = 0

    def end(self) -> None:
        self.player.blockSignals(True)
        self.player.stop()
        self.player.setVideoSink(None)  # type: ignore[arg-type]
        self._thread.quit()
        self._thread.wait()
        self.deleteLater()


def _prepare(path: Path, _job: Job) -> None:
    """Load what plays films, and look whether there is a file; raise with a sentence if not."""
    multimedia.load()
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except OSError as error:
        words = _tr("“{name}” can't be opened: {reason}. Choose another file.")
        raise ValueError(
            words.format(name=path.name, reason=translated(error.strerror or str(error)))
        ) from error
    if empty:
        raise ValueError(_tr("“{name}” is empty: choose another file.").format(name=path.name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("VideoSource", text)
