"""What a network takes many pictures for: as one by one, cancelled at once, refused in words."""

from __future__ import annotations

import numpy as np
import pytest

from engine.data.dataset import Dataset
from engine.inspection.readings import readings
from engine.inspection.target import DesignTarget
from engine.network import Network
from tests.helpers.trained_lenet import digits, trained_lenet


@pytest.fixture(scope="module")
def data() -> Dataset:
    return digits()


def test_every_picture_is_read_as_it_is_alone(data: Dataset) -> None:
    inspector = trained_lenet().open()
    some = data.test_pictures[::50]
    told: list[tuple[int, int]] = []
    taken_for = readings(inspector, some, lambda done, total: told.append((done, total)))
    alone = [int(inspector.inspect(picture).probabilities.argmax()) for picture in some]
    assert taken_for is not None
    assert taken_for.tolist() == alone
    assert told[-1] == (len(some), len(some))
    assert np.mean(taken_for == data.test_labels[::50]) > 0.7


def test_it_leaves_off_when_it_is_cancelled(data: Dataset) -> None:
    assert readings(trained_lenet().open(), data.test_pictures, cancelled=lambda: True) is None


def test_no_pictures_are_read_as_nothing(data: Dataset) -> None:
    taken_for = readings(trained_lenet().open(), data.test_pictures[:0])
    assert taken_for is not None
    assert len(taken_for) == 0


def test_pictures_of_another_size_are_refused() -> None:
    with pytest.raises(ValueError, match="another size than the network is for"):
        readings(trained_lenet().open(), np.zeros((2, 32, 32, 3), np.uint8))


def test_a_network_without_an_answer_is_refused(data: Dataset) -> None:
    whole = trained_lenet()
    stump = Network(blocks=whole.network.blocks[:2])
    target = DesignTarget(stump, whole.preprocessing, whole.classes, None)
    with pytest.raises(ValueError, match="gives no answer"):
        readings(target.open(), data.test_pictures)
