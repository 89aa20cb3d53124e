"""Takes a variant's design into the person's own project."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.experiments.comparison.variants import Variant
from engine.lessons.lesson import Do
from gui.learn.live import Bench
from gui.words import translated


def open_in_design(bench: Bench, variant: Variant) -> None:
    """Show a variant's network and recipe in Design, as one step that undo takes back."""
    words = QCoreApplication.translate("ComparisonTable", "Take “{name}” from a lesson")
    network = variant.network
    bench.document.apply(
        network,
        words.format(name=translated(variant.name)),
        select=network.ids[:1],
        recipe=variant.recipe,
    )
    bench.show(Do(words="", workspace="design"))
