"""Reading: what was said of each picture, and the pictures that it was said of."""

from __future__ import annotations

from dataclasses import dataclass

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.training.confusion import Confusion
from engine.training.events import Judged


@dataclass(frozen=True, eq=False)
class Reading:
    """The outcome of one epoch, or of the test."""

    judged: Judged
    confusion: Confusion
    classes: tuple[str, ...]
    pictures: Pixels
    """(all, height, width, channels): what ``confusion.places`` index."""

    @classmethod
    def of(cls, judged: Judged, dataset: Dataset) -> Reading:
        """Raises ValueError where ``judged`` can't have been said of ``dataset``."""
        test = judged.of == "test"
        labels = dataset.test_labels if test else dataset.train_labels
        pictures = dataset.test_pictures if test else dataset.train_pictures
        confusion = Confusion.of(judged, labels, len(dataset.classes))
        return cls(judged, confusion, dataset.classes, pictures)
