"""Where the recipe's augmentation makes no sense for the data at hand, in the person's language."""

from __future__ import annotations

from engine.data.augmentation_sense import doubts
from gui.document import Document
from gui.words import translated


def doubts_of(document: Document) -> dict[str, str]:
    """Return a sentence for each setting that does harm, by its name."""
    design = document.design
    found = doubts(design.recipe, design.data, design.classes, design.input_shape)
    return {field: translated(sentence) for field, sentence in found.items()}
