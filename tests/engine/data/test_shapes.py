"""The shapes that the program draws itself."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.measure import euler_number, label

from engine.data import catalogue
from engine.data.shapes import CLASSES, SIDE, Tone, draw


@pytest.mark.parametrize("tone", ["grey", "colour"])
def test_the_same_seed_draws_the_same_shapes_and_another_one_others(tone: Tone) -> None:
    pictures, labels = draw(50, 3, tone)
    again, _ = draw(50, 3, tone)
    other, _ = draw(50, 4, tone)
    assert pictures.shape == (50, SIDE, SIDE, 1 if tone == "grey" else 3)
    assert np.array_equal(pictures, again)
    assert not np.array_equal(pictures, other)
    assert np.bincount(labels).tolist() == [10] * len(CLASSES)


def test_the_catalogue_has_as_many_as_it_says() -> None:
    entry = catalogue.find("shapes")
    dataset = catalogue.load("shapes")
    assert entry is not None
    assert len(dataset.train_pictures) == entry.training_pictures
    assert len(dataset.test_pictures) == entry.test_pictures
    assert np.bincount(dataset.test_labels).tolist() == [200] * len(CLASSES)


def test_a_closed_ring_encloses_ground_and_no_other_shape_does() -> None:
    pictures, labels = draw(200, 1, "grey")
    right = 0
    for picture, truth in zip(pictures[..., 0].astype(float), labels, strict=True):
        ground = np.median(picture)
        ink = np.abs(picture - ground) > np.abs(picture - ground).max() / 2
        largest = label(ink) == np.argmax(np.bincount(label(ink).ravel())[1:]) + 1
        holes = 1 - euler_number(largest, connectivity=2)
        right += (holes >= 1) == (CLASSES[truth] == "closed ring")
    assert right >= 190


def test_neither_brightness_nor_colour_tells_the_class() -> None:
    pictures, labels = draw(1000, 2, "colour")
    corners = pictures[:, [0, 0, -1, -1], [0, -1, 0, -1]].mean(axis=1)
    means = np.stack([corners[labels == c].mean(axis=0) for c in range(len(CLASSES))])
    deviation = corners.std(axis=0) / np.sqrt(200)
    assert (np.abs(means - corners.mean(axis=0)) < 4 * deviation).all()
