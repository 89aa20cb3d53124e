"""The engine's sentences in another language, with whatever has been put into them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

HOLE = re.compile(r"\{([^{}]*)\}")
LETTERS = re.compile(r"[A-Za-z]")
A_WORD = 4
"""A template with fewer letters says nothing by itself: what its holes hold must be known."""
VERBATIM = frozenset(
    {
        *("archive", "data", "entry", "error", "file", "folder", "host", "name", "parent", "path"),
        *("root", "source", "suffix", "url", "where", "wanted", "weights", "word"),
        *("data", "filename", "image", "out", "project_file"),
    }
)
"""Holes that hold what a person or a system has named."""
NUMBERS = frozenset({"number", "last", "places", "missing", "epoch", "step"})
MOST_KEPT = 5000
"""So many answers are remembered: figures change all the time, sentences don't."""
PIECES = (
    (re.compile(r"(?<=[.!?:])\s+|\n+"), None),
    (re.compile(r"; "), "；"),
    (re.compile(r", "), "，"),
    (re.compile(r" · "), " · "),
    (re.compile(r" = "), " = "),
    (re.compile(r"(?<=\+) "), " "),
)
"""Where a text may be taken apart, and what its translated parts are put together with."""
BETWEEN_SENTENCES = re.compile(r"[.!?]\s")
BETWEEN_CHINESE = re.compile(r"(?<=[\u4e00-\u9fff，；：]) (?=[\u4e00-\u9fff])")
FULL_STOPS = "。？！：；，"


@dataclass(frozen=True)
class Template:
    """A sentence with holes, and its translation with the same."""

    source: str
    translation: str

    @cached_property
    def holes(self) -> tuple[str, ...]:
        return tuple(HOLE.findall(self.source))

    @cached_property
    def literals(self) -> tuple[str, ...]:
        return tuple(HOLE.split(self.source)[::2])

    @cached_property
    def anchor(self) -> str:
        """The longest literal part: a text without it need not be looked at."""
        return max(self.literals, key=len)

    @cached_property
    def letters(self) -> int:
        return sum(len(LETTERS.findall(part)) for part in self.literals)

    @cached_property
    def length(self) -> int:
        return sum(map(len, self.literals))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts = [re.escape(self.literals[0])]
        for hole, literal in zip(self.holes, self.literals[1:], strict=True):
            held = r"([\d.,]+(?:, [\d.,]+)*)" if hole in NUMBERS else "(.*?)"
            # What is quoted ends with its own mark, not with another's.
            parts += ["([^“”]*)" if literal.startswith("”") else held, re.escape(literal)]
        return re.compile("".join(parts), re.DOTALL)

    def is_verbatim(self, place: int) -> bool:
        """Whether a hole holds a name: it is called so, or it stands in quotation marks."""
        before, after = self.literals[place], self.literals[place + 1]
        return self.holes[place].rstrip("0123456789") in VERBATIM or (
            before.endswith("“") and after.startswith("”")
        )


class Sentences:
    """Finds the translation of a finished sentence: by itself, by a template, or by its parts.

    A hole is translated like a text of its own, unless it holds a name. What isn't known stays as
    it is.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        """``known``: sources and translations, with ``{holes}`` of the same names in both."""
        self._known = dict(known)
        templates = [Template(*pair) for pair in known.items() if HOLE.search(pair[0])]
        # The one with the most of its own says most exactly what is meant.
        self._templates = sorted(templates, key=lambda one: (-one.letters, -one.length))
        self._answers: dict[str, str | None] = {}

    @classmethod
    def read(cls, *paths: Path) -> Sentences:
        """Read ``.ts`` files of Qt's; what they leave unfinished isn't known."""
        messages = (one for path in paths for one in ET.parse(path).getroot().iter("message"))
        pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
        return cls({source: translation for source, translation in pairs if translation})

    def translate(self, text: str) -> str:
        """Return a text in the other language, or as it is."""
        found = self._find(text)
        return text if found is None else found

    def _find(self, text: str) -> str | None:
        if text in self._known:
            return self._known[text]
        if not LETTERS.search(text):
            return text
        if text in self._answers:
            return self._answers.get(text)
        found = self._look_for(text)
        if len(self._answers) >= MOST_KEPT:
            self._answers.clear()
        # Threads ask as well: what one forgets, another one looks for anew.
        self._answers[text] = found
        return found

    def _look_for(self, text: str) -> str | None:
        bare = text.strip()
        if bare != text:
            found = self._find(bare)
            return None if found is None else text.replace(bare, found)
        return next((found for found in self._offers(text) if found is not None), None)

    def _offers(self, text: str) -> Iterator[str | None]:
        for template in self._templates:
            yield self._fitted(template, text)
        for pattern, between in PIECES:
            yield self._in_pieces(text, pattern, between)

    def _fitted(self, template: Template, text: str) -> str | None:
        """Return the translation of a text that a template may have made."""
        if template.anchor not in text:
            return None
        match = template.pattern.fullmatch(text)
        if match is None:
            return None
        held: dict[str, str] = {}
        for place, (hole, words) in enumerate(zip(template.holes, match.groups(), strict=True)):
            found = words if template.is_verbatim(place) else self._find(words)
            if found is None and template.letters < A_WORD:
                return None
            if template.literals[place + 1] and BETWEEN_SENTENCES.search(words):
                # Two sentences that look like one with a long word in it.
                return None
            held[hole] = words if found is None else found
        # What a hole holds stands between spaces for being a number or Latin, and may be neither.
        filled = HOLE.sub(lambda hole: held[hole[1]], template.translation)
        return BETWEEN_CHINESE.sub("", filled)

    def _in_pieces(self, text: str, pattern: re.Pattern[str], between: str | None) -> str | None:
        """Return a text put together from its translated parts.

        Sentences are translated each for itself (``between`` is None); of a list, all entries have
        to be known.
        """
        pieces = pattern.split(text)
        if len(pieces) < 2:
            return None
        found = [self._find(piece) for piece in pieces]
        if between is not None:
            known = [one for one in found if one is not None]
            return between.join(known) if len(known) == len(found) else None
        if not any(one and LETTERS.search(piece) for piece, one in zip(pieces, found, strict=True)):
            return None
        said = [piece if one is None else one for piece, one in zip(pieces, found, strict=True)]
        gaps = [*(match[0] for match in pattern.finditer(text)), ""]
        return "".join(
            one + ("" if gap == " " and one.endswith(tuple(FULL_STOPS)) else gap)
            for one, gap in zip(said, gaps, strict=True)
        )
