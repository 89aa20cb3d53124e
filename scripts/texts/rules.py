"""What a translation must keep of its source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from .text import HOLE

ENDS = {".": "。", ":": "：", "?": "？", "!": "！", "…": "…", ";": "；", ",": "，"}
"""What stands at the end of a source, and of its translation."""
KEPT = {
    "holes": HOLE,
    "places": re.compile(r"%(?:\d|n|L\d)"),
    "numbers": re.compile(r"\d+(?:[.,]\d+)*"),
    "tags": re.compile(r"</?[a-z]+[^<>]*>"),
    "lines": re.compile(r"\n"),
    "keys": re.compile(r"\b(?:Ctrl|Shift|Alt)\+\w+"),
}
ACCELERATOR = re.compile(r"&([A-Za-z0-9])")


def faults(source: str, translation: str) -> Iterator[str]:
    """Yield what a translation lacks, or has that its source hasn't."""
    if not translation.strip():
        yield "it is empty"
        return
    for what, pattern in KEPT.items():
        # A number within a hole's name is none.
        left, right = (
            text if what == "holes" else HOLE.sub("", text) for text in (source, translation)
        )
        if Counter(pattern.findall(left)) != Counter(pattern.findall(right)):
            yield f"its {what} differ"
    wanted = [letter.upper() for letter in ACCELERATOR.findall(source)]
    if wanted != [letter.upper() for letter in ACCELERATOR.findall(translation)]:
        yield "its accelerator differs"
    if _end(source) != _end(translation):
        yield f"it doesn't end in “{_end(source)}”"


def clashes(menu: Iterable[str]) -> list[str]:
    """Return the letters that more than one entry of a menu has for its accelerator."""
    letters = Counter(
        letter.upper() for text in menu for letter in ACCELERATOR.findall(text.replace("&&", ""))
    )
    return [letter for letter, count in letters.items() if count > 1]


def _end(text: str) -> str:
    last = text.rstrip("”\"'` \n")[-1:]
    return ENDS.get(last, last if last in ENDS.values() else "")
