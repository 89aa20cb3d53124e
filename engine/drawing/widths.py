"""How wide text is, without a font: good for leaving room, on the safe side."""

from __future__ import annotations

import re
import unicodedata

# Advance widths in hundredths of the size, from space to tilde, as in a wide sans-serif: most
# fonts that a reader may have instead are narrower.
_PLAIN = (
    "32 40 46 84 64 95 78 27 39 39 50 84 32 36 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 "
    "53 100 68 69 70 77 63 58 77 75 29 29 66 56 86 75 79 60 79 69 63 61 73 68 99 69 61 69 39 34 "
    "39 84 50 50 61 63 55 63 62 35 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 52 64 "
    "34 64 84"
)
_WIDTHS = {chr(32 + i): int(width) / 100 for i, width in enumerate(_PLAIN.split())}
_BOLD = 1.12
_OTHER = 0.84
"""Signs such as × and −, and letters of other alphabets."""
_ELLIPSIS = "…"


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Return the width of one line of text in the unit of ``size``."""
    width = sum(_WIDTHS.get(character) or _wide(character) for character in text)
    return width * size * (_BOLD if bold else 1.0)


def wrapped(text: str, width: float, size: float, bold: bool = False, most: int = 3) -> list[str]:
    """Return ``text`` in lines that are at most ``width`` wide, broken between words or at hyphens.

    A word that is too wide is cut, and so is what would need more than ``most`` lines: then the
    line ends in an ellipsis.
    """
    lines: list[str] = []
    for part in parts(text):
        longer = lines[-1] + part if lines else part
        if lines and text_width(longer.rstrip(), size, bold) <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    if len(lines) > most:
        lines = [*lines[: most - 1], "".join(lines[most - 1 :])]
    return [_cut(line.rstrip(), width, size, bold) for line in lines]


def parts(text: str) -> list[str]:
    """Return the parts that stay in one line: words, and what stands before a hyphen."""
    return re.findall(r"[^\s-]+-?\s*|-\s*", text)


def _cut(line: str, width: float, size: float, bold: bool) -> str:
    if text_width(line, size, bold) <= width:
        return line
    while line and text_width(line + _ELLIPSIS, size, bold) > width:
        line = line[:-1]
    return line.rstrip(" ,") + _ELLIPSIS


def _wide(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else _OTHER
