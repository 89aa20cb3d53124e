"""What is said of a cell of the matrix, of a picture, and of all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.training.confusion import Confusion
from engine.training.events import Judged
from engine.wording import count_text, percent_text

Classes = tuple[str, ...]


def cell_words(confusion: Confusion, classes: Classes, truth: int, predicted: int) -> str:
    """Return ``“4” taken for “9”: 12 pictures, 2.9 % of its 410``."""
    count, of = int(confusion.counts[truth, predicted]), int(confusion.counts[truth].sum())
    pictures = count_text(count, _tr("picture"), _tr("pictures"))
    words = _tr("“{truth}” read right: {pictures}")
    if truth != predicted:
        words = _tr("“{truth}” taken for “{predicted}”: {pictures}")
    said = words.format(truth=classes[truth], predicted=classes[predicted], pictures=pictures)
    if not of:
        return said
    return said + _tr(", {share} of its {all}").format(
        share=percent_text(count / of), all=f"{of:,}"
    )


def picture_words(confusion: Confusion, classes: Classes, index: int) -> str:
    """Return ``“4” taken for “9”, 98.0 % sure``."""
    truth, predicted = int(confusion.truth[index]), int(confusion.predicted[index])
    words = _tr("“{truth}” read right, {share} sure")
    if truth != predicted:
        words = _tr("“{truth}” taken for “{predicted}”, {share} sure")
    sure = percent_text(float(confusion.confidence[index]))
    return words.format(truth=classes[truth], predicted=classes[predicted], share=sure)


def summary(judged: Judged, confusion: Confusion) -> str:
    """Return ``400 held-out pictures after epoch 3: 96.2 % are read right``."""
    if judged.of == "test":
        pictures = count_text(confusion.pictures, _tr("test picture"), _tr("test pictures"))
        words = _tr("{pictures} at the end: {share} read right")
    else:
        pictures = count_text(confusion.pictures, _tr("held-out picture"), _tr("held-out pictures"))
        words = _tr("{pictures} after epoch {epoch}: {share} read right")
    share = percent_text(confusion.accuracy)
    return words.format(pictures=pictures, epoch=judged.epoch, share=share)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Results", text)
