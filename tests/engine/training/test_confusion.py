"""What is taken for what: counted by hand, and of a network that was really trained."""

from __future__ import annotations

import numpy as np
import pytest

from engine.training.confusion import Confusion
from engine.training.events import Judged

LABELS = np.array([9, 0, 1, 2, 0, 1, 0, 1], np.int64)
"""Of a set of which the second to the last picture are judged, in another order."""


def judged(
    places: list[int], predicted: list[int], confidence: list[float], epoch: int = 1
) -> Judged:
    return Judged(
        epoch,
        10 * epoch,
        "validation",
        np.array(places, np.int32),
        np.array(predicted, np.int16),
        np.array(confidence, np.float32),
    )


def by_hand() -> Confusion:
    """0: read as 0, 0, 1. 1: read as 1, 0, 0. 2: read as 1. 3: not there."""
    places = [1, 4, 6, 2, 5, 7, 3]
    predicted = [0, 0, 1, 1, 0, 0, 1]
    confidence = [0.5, 0.9, 0.6, 0.8, 0.7, 0.95, 0.6]
    return Confusion.of(judged(places, predicted, confidence), LABELS, 4)


def test_rows_are_what_pictures_are_and_columns_what_they_are_taken_for() -> None:
    matrix = [[2, 1, 0, 0], [2, 1, 0, 0], [0, 1, 0, 0], [0, 0, 0, 0]]
    assert by_hand().counts.tolist() == matrix
    assert by_hand().pictures == 7
    assert by_hand().right == 3
    assert by_hand().accuracy == pytest.approx(3 / 7)


def test_recall_is_of_a_row_precision_of_a_column_and_neither_of_nothing() -> None:
    confusion = by_hand()
    assert confusion.recall == pytest.approx([2 / 3, 1 / 3, 0, np.nan], nan_ok=True)
    assert confusion.precision == pytest.approx([2 / 4, 1 / 3, np.nan, np.nan], nan_ok=True)
    assert confusion.shares[1].tolist() == pytest.approx([2 / 3, 1 / 3, 0, 0])
    assert confusion.shares[3].tolist() == [0, 0, 0, 0]


def test_a_cell_has_its_pictures_the_most_confident_first() -> None:
    confusion = by_hand()
    assert confusion.places[confusion.cell(1, 0)].tolist() == [7, 5]
    assert confusion.places[confusion.cell(0, 0)].tolist() == [4, 1]
    assert not len(confusion.cell(3, 3))


def test_the_most_confident_mistakes_come_first_equal_ones_in_their_order() -> None:
    confusion = by_hand()
    assert confusion.places[confusion.mistakes(50)].tolist() == [7, 5, 6, 3]
    assert confusion.places[confusion.mistakes(2)].tolist() == [7, 5]


def test_a_confidence_that_is_no_number_comes_last() -> None:
    confusion = Confusion.of(judged([1, 4, 6], [1, 1, 1], [0.5, np.nan, 0.6]), LABELS, 2)
    assert confusion.places[confusion.mistakes(50)].tolist() == [6, 1, 4]


def test_no_pictures_give_no_figures() -> None:
    confusion = Confusion.of(judged([], [], []), LABELS, 3)
    assert confusion.counts.tolist() == [[0] * 3] * 3
    assert np.isnan(confusion.accuracy)


@pytest.mark.parametrize(
    ("places", "predicted", "confidence", "sentence"),
    [
        ([8], [0], [0.5], "fewer pictures than were judged"),
        ([-1], [0], [0.5], "fewer pictures than were judged"),
        ([1], [3], [0.5], "outside the 3"),
        ([0], [0], [0.5], "outside the 3"),
        ([1, 2], [0], [0.5], "one prediction and one confidence"),
    ],
)
def test_what_does_not_belong_together_is_refused(
    places: list[int], predicted: list[int], confidence: list[float], sentence: str
) -> None:
    with pytest.raises(ValueError, match=sentence):
        Confusion.of(judged(places, predicted, confidence), LABELS, 3)
