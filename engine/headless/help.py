"""The help pages in another language than English, in which characters may be two cells wide."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import typer
from rich.cells import cell_len

from engine.headless.language import Say

IDEOGRAPHS = "\u3400-\u9fff"
OPENING, CLOSING = "（“《", "，。：；、？！）”》"
PIECE = re.compile(
    rf"\s+|[{OPENING}]*(?:[{IDEOGRAPHS}]|[^\s{IDEOGRAPHS}{OPENING}{CLOSING}]+)[{CLOSING}]*|\S"
)
"""What no line may break within: spaces, a Latin word, or one character with its marks."""
PLACEHOLDER = re.compile(r"\b[A-Z]{2,}\b")
"""What stands for a value in ``--out FILE``."""
EXTRA = re.compile(r"(.*?) {2}\[(.*)\]", re.DOTALL)
"""What typer puts behind a help text: ``[default: auto; required]``."""
WIDEST_NAMES = 30

_Formatter: Any = typer.Context.formatter_class


class Help(_Formatter):  # type: ignore[misc]
    """Writes what typer would write in English, each text as ``say`` says it."""

    def __init__(self, say: Say, **sizes: int | None) -> None:
        super().__init__(**sizes)
        self._say = say

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        self._write(_joined(self._say("Usage:"), f"{prog} {self._named(args)}"))

    def write_heading(self, heading: str) -> None:
        self._write(self._say(f"{heading}:"))

    def write_text(self, text: str) -> None:
        for number, paragraph in enumerate(re.split(r"\n\n+", text)):
            if number:
                self.write("\n")
            self._write(self._say(" ".join(paragraph.split())))

    def write_dl(
        self,
        rows: Sequence[tuple[str, str]],
        col_max: int = WIDEST_NAMES,
        col_spacing: int = 2,
    ) -> None:
        indent = " " * self.current_indent
        named = [(self._named(name), self._described(text)) for name, text in rows]
        column = min(max(cell_len(name) for name, _ in named), col_max) + col_spacing
        for name, text in named:
            # As typer does it: the names stand within the indent's room on the right, too.
            lines = list(wrapped(text, max(self.width - column - 2, 10)))
            gap = column - cell_len(name)
            if gap < col_spacing or not lines:
                self.write(f"{indent}{name}\n")
            else:
                self.write(f"{indent}{name}{' ' * gap}{lines.pop(0)}\n")
            for line in lines:
                self.write(f"{indent}{' ' * column}{line}\n")

    def _write(self, text: str) -> None:
        indent = " " * self.current_indent
        for line in wrapped(text, self.width - self.current_indent):
            self.write(f"{indent}{line}\n")

    def _named(self, name: str) -> str:
        return PLACEHOLDER.sub(lambda word: self._say(word[0]), name)

    def _described(self, text: str) -> str:
        found = EXTRA.fullmatch(text)
        said, extras = found.groups() if found else (text, "")
        parts = [self._say(line) for line in said.splitlines()]
        if extras:
            parts.append(f"[{'; '.join(map(self._extra, extras.split('; ')))}]")
        return _joined(*parts)

    def _extra(self, text: str) -> str:
        """Return ``default: auto`` with its first word said: the value is typed as it is."""
        what, colon, value = text.partition(": ")
        return _joined(self._say(f"{what}:"), value) if colon else self._say(what)


def speak(command: Any, say: Say) -> None:
    """Let the help pages of ``command``, made by typer, and of those in it be said by ``say``."""

    def formatter(**sizes: int | None) -> Help:
        return Help(say, **sizes)

    speaking = {"formatter_class": staticmethod(formatter)}
    for one in (command, *getattr(command, "commands", {}).values()):
        one.context_class = type("Context", (one.context_class,), speaking)
        # The first paragraph, whole: typer would cut it by its English width.
        one.short_help = (one.help or "").split("\n\n")[0]


def _joined(*parts: str) -> str:
    """Return the parts one after another: marks of the other language bring their own space."""
    text = ""
    for part in filter(None, parts):
        text += part if not text or text.endswith(tuple(CLOSING)) else f" {part}"
    return text


def wrapped(text: str, cells: int) -> Iterator[str]:
    """Yield the lines of ``text``, none wider than ``cells`` unless a single word is."""
    line = ""
    for piece in PIECE.findall(text):
        if line.strip() and cell_len(line) + cell_len(piece.rstrip()) > cells:
            yield line.rstrip()
            line = ""
        if line or piece.strip():
            line += piece
    if line:
        yield line.rstrip()
