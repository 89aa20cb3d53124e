"""Qt Multimedia: the camera and films hang on it, and on system libraries that may be absent."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLoggingCategory, QPluginLoader

QUIET = -8
"""FFmpeg's level that lets nothing through (``AV_LOG_QUIET``)."""


class NoMultimedia(Exception):
    """Qt Multimedia can't be loaded: one sentence that says why and what to do."""


def load() -> None:
    """Load Qt Multimedia and its decoders. In a thread: from a cold disk it takes a while.

    Raises NoMultimedia. May be tried again once what is missing is there.
    """
    # Which libraries for sound and graphics it didn't find is no news to a person.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError as error:
        reason = str(error).partition("\n")[0]
        raise NoMultimedia(_advice("libpulse" in reason).format(reason=reason)) from error
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "multimedia")
    for plugin in plugins.glob("*ffmpeg*"):
        QPluginLoader(str(plugin)).load()
    _silence_decoders()


def _silence_decoders() -> None:
    """Keep FFmpeg from writing a line to the terminal for every frame that isn't flawless."""
    paths = QLibraryInfo.LibraryPath
    for folder in (paths.LibrariesPath, paths.BinariesPath):
        for library in Path(QLibraryInfo.path(folder)).glob("*avutil*"):
            with suppress(OSError, AttributeError):
                ctypes.CDLL(str(library)).av_log_set_level(QUIET)


def _advice(for_sound: bool) -> str:
    if for_sound and sys.platform == "linux":
        return QCoreApplication.translate(
            "Multimedia",
            "Cameras and films need the system's sound library, which is missing: install "
            "“libpulse0” (Debian, Ubuntu) or “pulseaudio-libs” (Fedora).",
        )
    return QCoreApplication.translate(
        "Multimedia",
        "Cameras and films need Qt Multimedia, which can't be loaded: install what is "
        "missing. ({reason})",
    )
