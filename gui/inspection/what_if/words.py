"""How layers, units and what was done to them are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from engine.inspection.changes import Changes
from gui.inspection.heads import Head


def layer_names(heads: Iterable[Head]) -> dict[str, str]:
    """Return what each layer is called; those of one title are numbered: ``Convolution 2``."""
    every = tuple(heads)
    counts, seen = Counter(head.title for head in every), Counter[str]()
    names = {}
    for head in every:
        seen[head.title] += 1
        number = f" {seen[head.title]}" if counts[head.title] > 1 else ""
        names[head.id] = head.title + number
    return names


def unit_name(head: Head, unit: int) -> str:
    """Return the unit's class, where it is one of the answers, or its number from 1."""
    return head.classes[unit] if unit < len(head.classes) else f"{unit + 1}"


def factor_text(factor: float) -> str:
    """Return ``off``, ``× 0.5`` or ``× −2``."""
    if factor == 0:
        return _tr("off")
    return f"× {factor:.3g}".replace("-", "−")


def changes_text(changes: Changes) -> str:
    """Return how many changes are tried out."""
    if len(changes) == 1:
        return _tr("1 change is tried out")
    return _tr("{count} changes are tried out").format(count=f"{len(changes):,}")


def _tr(text: str) -> str:
    return QCoreApplication.translate("WhatIf", text)
