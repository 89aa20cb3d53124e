"""The language that the command line speaks: the one chosen in the window, or the system's."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

ENGLISH, CHINESE = "en", "zh_CN"
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
FILES = ("engine", "commands")
"""Whose texts are in them; what the later one says of a text holds."""
A_CHARACTER = "简"
TRADITIONAL = {"tw", "hk", "mo", "hant"}

Say = Callable[[str], str]
"""Puts a finished text into the person's language."""


def speech() -> Say:
    """Return how texts are said to whoever uses the program. For English nothing is read."""
    return _speech(language(os.environ))


@cache
def _speech(language: str) -> Say:
    if language == ENGLISH:
        return str
    # Late: English needs neither this nor what reads XML.
    from engine.sentences import Sentences

    return Sentences.read(*(FOLDER / f"{name}_{language}.ts" for name in FILES)).translate


def language(environment: Mapping[str, str]) -> str:
    """Return the language that was chosen in the window, else the first of the system's that is
    spoken here; English where the output can't hold another's characters.
    """
    chosen = _chosen(settings_file(environment))
    if chosen not in (ENGLISH, CHINESE):
        chosen = _of_system(environment)
    return chosen if chosen == ENGLISH or _can_be_written(A_CHARACTER) else ENGLISH


def settings_file(environment: Mapping[str, str]) -> Path:
    """Return where Qt keeps what was chosen in the window."""
    if sys.platform == "win32":
        folder = Path(environment.get("APPDATA", ""))
    else:
        # As Qt does: a folder that isn't absolute doesn't count.
        folder = Path(environment.get("XDG_CONFIG_HOME", ""))
        if not folder.is_absolute():
            folder = Path(environment.get("HOME") or "/") / ".config"
    return folder / "Convoscope" / "convoscope.ini"


def _chosen(file: Path) -> str:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    section = ""
    for line in lines:
        if line.startswith("["):
            section = line
        elif section == "[General]" and line.startswith("language="):
            return line.partition("=")[2]
    return ""


def _of_system(environment: Mapping[str, str]) -> str:
    """Return the language by the rules of GNU gettext: LANGUAGE is a list of what is liked best,
    and holds unless the locale is C.
    """
    variables = ("LC_ALL", "LC_MESSAGES", "LANG")
    locale = next((environment[one] for one in variables if environment.get(one)), _of_windows())
    if re.split(r"[.@]", locale)[0] in ("", "C", "POSIX"):
        return ENGLISH
    for name in (*environment.get("LANGUAGE", "").split(":"), locale):
        first, *others = re.split(r"[_.@-]", name.lower())
        if first in ("en", "c"):
            return ENGLISH
        if first == "zh":
            simplified = "hans" in others or not TRADITIONAL.intersection(others)
            return CHINESE if simplified else ENGLISH
    return ENGLISH


def _of_windows() -> str:
    """Return the name of the locale that Windows itself speaks; nothing elsewhere."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _can_be_written(text: str) -> bool:
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "ascii")
    except UnicodeEncodeError:
        return False
    return True
