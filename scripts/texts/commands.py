"""The texts of the command line: its sentences, its help pages, and what typer says itself."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout

import typer

from engine.headless.data import HEADINGS

from .engine import written
from .text import HOLE, ROOT, Text, sources

CONTEXT = "commands"
MAIN = "main.py"
STATES = ("downloaded",)
"""What stands in a table and looks like no text."""
HEADLESS = "engine/headless"
OF_TYPER = (
    "Got unexpected extra argument ({name}).",
    "Got unexpected extra arguments ({name}).",
    "Got unexpected extra argument(s) ({name}).",
    "Input should be a valid integer, unable to parse string as an integer.",
    "Input should be greater than or equal to {number}.",
    "Invalid value for '{name}': {why}",
    "Missing argument '{placeholder}'.",
    "Missing option '{name}'.",
    "Missing option '{name}'. Choose from: {word}.",
    "No such command '{name}'.",
    "No such option: {name}.",
    "No such option: {name} Did you mean {word}?",
    "No such option: {name} (Possible options: {word}).",
    "Option '{name}' does not take a value.",
    "Option '{name}' requires an argument.",
    "'{name}' is not a valid integer.",
    "'{name}' is not one of {word}.",
    "{number} is not in the range {word}.",
)
"""What typer, and pydantic in it, say of arguments that they refuse; the full stop is ours."""


def command_texts(of_engine: Iterable[Text]) -> list[Text]:
    """Return every text of the command line, each once, but for those ``of_engine``."""
    known = {text.source for text in of_engine}
    found: dict[str, Text] = {}
    for file, tree in (*sources(ROOT / HEADLESS), (MAIN, ast.parse((ROOT / MAIN).read_text()))):
        for source in map(str.strip, written(file, tree)):
            # Names of types are no words, and help pages are taken below, paragraph by paragraph.
            if re.search(" .*[a-z]{2}", source) and "\n" not in source:
                found.setdefault(source, Text(CONTEXT, source, file))
    for source in (*HEADINGS, *STATES, *OF_TYPER):
        found.setdefault(source, Text(CONTEXT, source, HEADLESS))
    for source in help_texts():
        if not _put_together(source, found):
            found.setdefault(source, Text(CONTEXT, source, HEADLESS))
    return [text for source, text in found.items() if source not in known]


def _put_together(source: str, found: Iterable[str]) -> bool:
    """Whether a text with a number has been made by a template."""
    patterns = (".+".join(map(re.escape, HOLE.split(one))) for one in found if HOLE.search(one))
    return bool(re.search(r"\d", source)) and any(re.fullmatch(one, source) for one in patterns)


def help_texts() -> Iterator[str]:
    """Yield every text of all help pages that has letters, in English."""
    from engine.headless import commands, help

    heard: list[str] = []

    def hear(text: str) -> str:
        heard.append(text)
        return text

    command = typer.main.get_command(commands.app)
    help.speak(command, hear)
    names = getattr(command, "commands", {})
    for arguments in ([], *([name] for name in names)):
        with redirect_stdout(io.StringIO()):
            command.main([*arguments, "--help"], MAIN, standalone_mode=False)
    yield from dict.fromkeys(text for text in heard if re.search("[A-Za-z]{2}", text))
