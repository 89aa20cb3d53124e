"""The colours of the kinds of block and of what is drawn around them, in light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from engine.blocks import Family

Role = Literal["text", "quiet", "line", "problem"] | Family
"""What a colour is for: words, lesser words, lines, something wrong, or a family of blocks."""

FAMILIES: Mapping[Family, str] = {
    "convolution": "#0072B2",
    "pooling": "#009E73",
    "dense": "#CC79A7",
    "activation": "#E69F00",
    "normalisation": "#56B4E9",
    "dropout": "#8A8F98",
    "shape": "#8A8F98",
    "container": "#6B7280",
}
"""Told apart by colour-blind eyes too (Okabe and Ito 2008)."""

FAMILIES_ON_DARK: Mapping[Family, str] = {
    **FAMILIES,
    "convolution": "#2E9BDC",
    "pooling": "#1DB98D",
    "container": "#8F98A6",
}


@dataclass(frozen=True)
class Colours:
    """One scheme, as ``#RRGGBB``."""

    ground: str
    """What everything is mixed with."""
    text: str
    quiet: str
    line: str
    problem: str
    families: Mapping[Family, str]
    filled: bool = True
    """Whether the ground is painted; without, what lies behind the picture shows through."""

    def of(self, role: Role, share: float = 1.0) -> str:
        """Return a colour of which ``share`` lies on the ground, opaque."""
        match role:
            case "text":
                colour = self.text
            case "quiet":
                colour = self.quiet
            case "line":
                colour = self.line
            case "problem":
                colour = self.problem
            case family:
                colour = self.families[family]
        return mixed(colour, self.ground, share)


def mixed(colour: str, ground: str, share: float) -> str:
    """Return ``share`` of ``colour`` on ``ground``, all of them ``#RRGGBB``."""
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))


LIGHT = Colours("#FFFFFF", "#1B1F27", "#5A6270", "#A9B0BC", "#A34100", FAMILIES)
DARK = Colours("#1F2228", "#E8EAEE", "#A3ABB8", "#5B626F", "#FF8A47", FAMILIES_ON_DARK)
TRANSPARENT = Colours(
    LIGHT.ground, LIGHT.text, LIGHT.quiet, LIGHT.line, LIGHT.problem, FAMILIES, filled=False
)
"""Dark lines and words on whatever light ground the picture is put."""

SCHEMES: Mapping[str, Colours] = {"light": LIGHT, "dark": DARK, "transparent": TRANSPARENT}
