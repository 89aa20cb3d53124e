"""The kinds of unit, as they are called and coloured."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from engine.experiments.selectivity.measure import Unit
from gui import theme
from gui.words import named, translated

KINDS = (
    "line",
    "curve",
    "open ring",
    "closed ring",
    "disc",
    "brightness",
    "colour",
    "nothing",
    "silent",
)
"""In the order in which they are told."""
OF_FORM = KINDS[:5]

_COLOURS = dict(
    zip(KINDS, ("blue", "sky", "green", "violet", "pink", "orange", "vermilion"), strict=False)
)


def name_of(kind: str) -> str:
    names = {
        "line": _tr("line"),
        "curve": _tr("curve"),
        "open ring": _tr("open ring"),
        "closed ring": _tr("closed ring"),
        "disc": _tr("disc"),
        "brightness": _tr("brightness"),
        "colour": _tr("colour"),
        "nothing": _tr("nothing in particular"),
        "silent": _tr("silent"),
    }
    return names[kind]


def colour_of(kind: str, chosen: theme.Tokens) -> QColor:
    if kind not in _COLOURS:
        return theme.mixed(chosen.quiet, chosen.window, 0.5 if kind == "nothing" else 0.25)
    return chosen.runs[_COLOURS[kind]]


def answer_text(unit: Unit) -> str:
    """Return what a unit answers to, in words."""
    if unit.kind in ("brightness", "colour"):
        return named(name_of(unit.kind), translated(unit.best).lower())
    if unit.kind in OF_FORM:
        return translated(unit.best).lower()
    return name_of(unit.kind)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Selectivity", text)
