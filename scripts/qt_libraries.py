"""The system libraries that Qt needs: ask the loader which are missing, and provide them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import packages
from environment import FOLDER
from packages import give_up, how_to, say

WITHOUT_A_WINDOW = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
WITH_A_WINDOW = (
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
)
CAMERA = ("QtMultimedia.abi3.so", "Qt/plugins/multimedia/libffmpegmediaplugin.so")

ODD_NAMES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
"""The few libraries whose Debian package isn't named by the rule in ``debian_package``."""

WHY = "Qt needs"


def provide(*, window: bool) -> None:
    """Install what Qt's libraries lack. Give up only where nothing could start without it.

    ``window``: a window will be opened, so that a missing X library matters.
    """
    known_good = FOLDER / "libraries"
    if sys.platform != "linux" or shutil.which("ldd") is None or known_good.exists():
        return
    everything = (*WITHOUT_A_WINDOW, *WITH_A_WINDOW, *CAMERA)
    lacking = missing(everything)
    if lacking and packages.install(lacking, WHY):
        lacking = missing(everything)
    if not lacking:
        known_good.touch()
        return
    say(how_to(lacking, WHY))
    essential = (*WITHOUT_A_WINDOW, *(WITH_A_WINDOW if window else ()))
    if missing(essential):
        give_up("Without these it can't start.")
    say("Going on: what needs them won't work until then.")


def missing(files: tuple[str, ...]) -> list[str]:
    """Return the Debian packages of the libraries that the loader doesn't find for ``files``."""
    [folder] = FOLDER.glob("lib/python3*/site-packages/PySide6")
    found = {name for file in files for name in _not_found(folder / file)}
    return sorted({debian_package(name) for name in found})


def _not_found(file: Path) -> set[str]:
    told = subprocess.run(["ldd", file], capture_output=True, text=True, check=False).stdout
    return set(re.findall(r"^\s*(\S+) => not found", told, re.MULTILINE))


def debian_package(library: str) -> str:
    """Return the package of a shared library: Debian's policy (§ 8.1) names it by the soname.

    ``libxcb-icccm.so.4`` is in libxcb-icccm4, ``libX11.so.6`` in libx11-6.
    """
    if library in ODD_NAMES:
        return ODD_NAMES[library]
    stem, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{stem}-{version}" if stem[-1].isdigit() else f"{stem}{version}"
