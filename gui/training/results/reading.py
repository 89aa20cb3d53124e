"""Reading: what was said of each picture, and the pictures that it was said of."""

from __future__ import annotations

from dataclasses import dataclass

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from engine.training.confusion import Confusion
from engine.training.events import Judged
from gui.words import class_names


@dataclass(frozen=True, eq=False)
class Reading:
    """The outcome of one epoch, or of the test."""

    judged: Judged
    confusion: Confusion
    dataset: Dataset

    @property
    def classes(self) -> tuple[str, ...]:
        """Their names as a person reads them."""
        return class_names(self.dataset.name, self.dataset.classes)

    @property
    def pictures(self) -> Pixels:
        """(all, height, width, channels): what ``confusion.places`` index."""
        test = self.judged.of == "test"
        return self.dataset.test_pictures if test else self.dataset.train_pictures

    @classmethod
    def of(cls, judged: Judged, dataset: Dataset) -> Reading:
        """Raises ValueError where ``judged`` can't have been said of ``dataset``."""
        labels = dataset.test_labels if judged.of == "test" else dataset.train_labels
        return cls(judged, Confusion.of(judged, labels, len(dataset.classes)), dataset)
