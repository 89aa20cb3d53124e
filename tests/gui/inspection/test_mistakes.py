"""Mistakes only: the test pictures that this very network reads wrong."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from engine.data.dataset import Dataset
from engine.inspection.readings import readings
from engine.project import Trained
from gui.widgets.thumbnails import Thumbnails
from tests.gui.documents import DIGITS
from tests.helpers.inspect_bench import Bench
from tests.helpers.trained_lenet import trained_lenet
from tests.helpers.window import by_name, choose, press, wait_until


@pytest.fixture
def wrong(bench: Bench, digits: Dataset) -> np.ndarray:
    """The places of what the trained network that is put into the window reads wrong."""
    target = trained_lenet()
    weights = target.weights
    assert weights is not None
    network = bench.document.network
    bench.document.add_trained(Trained(network, digits.preprocessing, DIGITS, weights, None))
    bench.settle()
    taken_for = readings(target.open(), digits.test_pictures)
    return np.flatnonzero(taken_for != digits.test_labels)


def only_mistakes(bench: Bench) -> None:
    press(by_name(bench.window, "Mistakes only", QCheckBox), Qt.Key.Key_Space)


def note(bench: Bench) -> str:
    return bench.text("How many test pictures")


def test_only_what_is_read_wrong_is_shown_and_counted(
    bench: Bench, digits: Dataset, wrong: np.ndarray
) -> None:
    assert 5 < len(wrong) < 200
    view = by_name(bench.window, "Test pictures", Thumbnails)
    only_mistakes(bench)
    assert "Reading the test pictures" in note(bench)
    assert view.model().rowCount() == 1000
    wait_until(lambda: view.model().rowCount() == len(wrong), "the mistakes are found", 30)
    assert note(bench) == f"{len(wrong)} of 1,000 test pictures read wrong"
    bench.settle()
    assert bench.text("True class").startswith("Wrong: it is")
    seen = {digits.test_pictures[place].tobytes() for place in wrong}
    assert bench.seen().astype(np.uint8).tobytes() in seen


def test_a_class_has_its_own_mistakes_and_all_come_back(
    bench: Bench, digits: Dataset, wrong: np.ndarray
) -> None:
    view = by_name(bench.window, "Test pictures", Thumbnails)
    only_mistakes(bench)
    wait_until(lambda: view.model().rowCount() == len(wrong), "the mistakes are found", 30)
    classes = by_name(bench.window, "Class of the test pictures", QComboBox)
    counts = np.bincount(digits.test_labels[wrong], minlength=10)
    choose(classes, str(counts.argmax()))
    press(classes, Qt.Key.Key_Return)
    assert view.model().rowCount() == counts.max()
    assert note(bench) == f"{counts.max()} of 100 test pictures read wrong"
    only_mistakes(bench)
    assert view.model().rowCount() == 100
    assert note(bench) == "100 test pictures"


def test_other_weights_have_other_mistakes(
    bench: Bench, digits: Dataset, wrong: np.ndarray
) -> None:
    view = by_name(bench.window, "Test pictures", Thumbnails)
    only_mistakes(bench)
    wait_until(lambda: view.model().rowCount() == len(wrong), "the mistakes are found", 30)
    target = trained_lenet()
    assert target.weights is not None
    zeros = {name: 0 * tensor for name, tensor in target.weights.items()}
    network = bench.document.network
    bench.document.add_trained(Trained(network, digits.preprocessing, DIGITS, zeros, None))
    wait_until(lambda: view.model().rowCount() == 900, "all but the zeros are read wrong", 30)
    bench.settle()


def test_a_network_without_an_answer_is_told_of_in_one_sentence(bench: Bench) -> None:
    bench.document.select([bench.document.network.blocks[-1].id])
    bench.document.remove_selected()
    only_mistakes(bench)
    wait_until(lambda: "gives no answer" in note(bench), "it is said", 30)
    assert by_name(bench.window, "Test pictures", Thumbnails).model().rowCount() == 1000
    bench.settle()
