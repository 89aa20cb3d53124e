"""The names of the built-in data sets' classes: words by themselves, of no sentence's."""

from __future__ import annotations

import re

from .text import Text

CLASSES = "classes"
"""Their context, in which the window looks them up."""


def class_texts() -> list[Text]:
    """Return every name once, with the data set that it is from; letters stay as they are."""
    from engine.data.catalogue import CATALOGUE

    found: dict[str, Text] = {}
    for entry in CATALOGUE:
        for name in entry.classes:
            if re.search("[A-Za-z]{2,}", name):
                text = Text(CLASSES, name, "engine/data/entries.py", f"a class of {entry.title}")
                found.setdefault(name, text)
    return list(found.values())
