"""The files of ``resources/translations``: what is in them, and how they are written anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from . import ts
from .classes import class_texts
from .commands import command_texts
from .engine import engine_texts
from .text import ROOT, Text
from .window import window_texts

FOLDER = ROOT / "resources" / "translations"
WINDOW = FOLDER / f"convoscope_{ts.LANGUAGE}.ts"
ENGINE = FOLDER / f"engine_{ts.LANGUAGE}.ts"
"""Read as it is, for finished sentences are fitted into its templates."""
COMMANDS = FOLDER / f"commands_{ts.LANGUAGE}.ts"
"""Read like the engine's, by the command line alone."""


def gathered() -> dict[Path, list[Text]]:
    """Return all texts of the source, by the file that they belong into."""
    of_engine = engine_texts()
    return {
        WINDOW: [*window_texts(), *class_texts()],
        ENGINE: of_engine,
        COMMANDS: command_texts(of_engine),
    }


def translations() -> dict[ts.Key, str]:
    """Return everything that is translated."""
    return ts.read(WINDOW) | ts.read(ENGINE) | ts.read(COMMANDS)


def update(more: Mapping[ts.Key, str] | None = None) -> None:
    """Write the files anew: all texts, with the translations that there are, and ``more``."""
    known = translations() | dict(more or {})
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path, texts in gathered().items():
        path.write_text(ts.as_xml(texts, known), "utf-8")


def release() -> None:
    """Compile the window's texts into what Qt loads."""
    # Beside Python, where PySide6 puts it.
    command = Path(sys.executable).with_name("pyside6-lrelease")
    compiled = WINDOW.with_suffix(".qm")
    written = compiled.with_suffix(".qm.new")
    subprocess.run([command, "-silent", WINDOW, "-qm", written], check=True)
    # In one go: a window that speaks has the old one mapped into its memory.
    written.replace(compiled)
