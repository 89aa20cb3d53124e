"""Pictures of one's own: classes, limits, data made of them, and what is written."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from engine.data import catalogue
from engine.data.dataset import DataError
from engine.data.own import (
    FEWEST,
    MOST,
    MOST_CLASSES,
    NAME,
    SHAPE,
    SIDE,
    OwnError,
    OwnPictures,
    crop,
    from_arrays,
    to_arrays,
)
from engine.data.preprocessing import Pixels, Preprocessing


def pictures(count: int, seed: int = 0) -> list[Pixels]:
    return list(np.random.default_rng(seed).integers(0, 256, (count, SIDE, SIDE, 3), np.uint8))


def two_classes(cups: int = 12, pens: int = 7) -> OwnPictures:
    own = OwnPictures.named("Cup", "Pen").added(0, *pictures(cups))
    return own.added(1, *pictures(pens, 1))


def test_own_pictures_become_data_with_every_fifth_of_a_class_for_the_test() -> None:
    own = two_classes(12, 7)

    data = own.dataset()

    assert (data.name, data.classes, data.preprocessing.shape) == (NAME, ("Cup", "Pen"), SHAPE)
    assert np.bincount(data.train_labels).tolist() == [10, 6]
    assert np.bincount(data.test_labels).tolist() == [2, 1]
    assert (data.test_pictures[0] == pictures(12)[4]).all()
    normal = data.preprocessing.normalise(data.train_pictures)
    assert normal.mean().abs() < 1e-3
    assert abs(normal.std() - 1) < 1e-2


def test_the_same_pictures_give_the_same_data_and_the_fewest_still_test_every_class() -> None:
    own = two_classes(FEWEST, FEWEST)
    one, other = own.dataset(), own.dataset()
    assert np.array_equal(one.train_pictures, other.train_pictures)
    assert np.bincount(one.test_labels).tolist() == [1, 1]


def test_too_few_classes_or_pictures_are_refused_with_how_many_are_missing() -> None:
    with pytest.raises(OwnError, match="add another class"):
        OwnPictures.named("Cup").added(0, *pictures(9)).dataset()
    with pytest.raises(OwnError) as one:
        two_classes(FEWEST, FEWEST - 2).dataset()
    assert str(one.value) == "Every class needs 5 pictures at least: take 2 more of “Pen”."
    with pytest.raises(OwnError, match="3 more of “Cup” and 1 more of “Pen”"):
        two_classes(FEWEST - 3, FEWEST - 1).dataset()
    many = OwnPictures.named("a", "b", "c", "d").added(0, *pictures(1))
    assert many.problem.endswith("take 4 more of “a”, 5 more of “b” and some of 2 other classes.")


def test_pictures_that_are_gone_are_said_to_be_gone() -> None:
    with pytest.raises(DataError, match="under Teach"):
        OwnPictures.named("Cup", "Pen").dataset()
    with pytest.raises(DataError, match="under Teach"):
        catalogue.load(NAME)
    entry = catalogue.find(NAME)
    assert entry is not None
    assert entry.title == "My pictures"
    assert entry not in catalogue.CATALOGUE
    assert catalogue.state(NAME) == "embedded"


def test_a_class_holds_no_more_than_its_limit_and_stays_as_it_was() -> None:
    own = OwnPictures.named("Cup").added(0, *pictures(1) * MOST)
    with pytest.raises(OwnError, match="“Cup” is full: a class holds 500"):
        own.added(0, *pictures(1))
    assert own.count == MOST


def test_names_of_classes_are_trimmed_and_never_empty_long_or_twice_there() -> None:
    own = OwnPictures.named("Cup", "Pen")
    assert own.renamed(0, "  My \n mug ").names == ("My mug", "Pen")
    assert own.renamed(0, "Cup").names == ("Cup", "Pen")
    for name, why in (("  ", "needs a name"), ("Pen", "already"), ("x" * 61, "60 letters")):
        with pytest.raises(OwnError, match=why):
            own.renamed(0, name)


def test_new_classes_get_free_names_until_there_are_too_many() -> None:
    own = OwnPictures.named("Class 2")
    own = own.with_class().with_class()
    assert own.names == ("Class 2", "Class 1", "Class 3")
    assert own.without_class(1).names == ("Class 2", "Class 3")
    for _ in range(MOST_CLASSES - 3):
        own = own.with_class()
    with pytest.raises(OwnError, match="20 classes at most"):
        own.with_class()


def test_pictures_are_taken_out_by_their_places() -> None:
    own = two_classes(5).without(0, frozenset({0, 3}))
    assert [bytes(p) for p in own.classes[0].pictures] == [
        picture.tobytes() for picture in np.array(pictures(5))[[1, 2, 4]]
    ]


def test_a_crop_is_the_middle_of_the_picture_and_mirrored_if_wanted() -> None:
    wide = Image.new("RGB", (300, 100), "black")
    wide.paste("red", (100, 0, 150, 100))
    wide.paste("lime", (150, 0, 200, 100))
    straight, mirror = crop(wide), crop(wide, mirrored=True)
    assert straight.shape == mirror.shape == (SIDE, SIDE, 3)
    assert straight[24, 5].tolist() == [255, 0, 0]
    assert straight[24, 42].tolist() == [0, 255, 0]
    assert (mirror == straight[:, ::-1]).all()
    assert crop(Image.new("LA", (3, 500), (0, 0))).min() == 255


def test_a_crop_of_a_large_picture_is_hardly_another() -> None:
    small = Image.fromarray(np.random.default_rng(0).integers(0, 256, (9, 16, 3), np.uint8))
    large = small.resize((1280, 720), Image.Resampling.BICUBIC)
    whole = OwnPictures.named("x").added(0, crop(large)).classes[0].pixels_of(0)
    plain = Preprocessing.measured(whole[None]).fit(large)
    assert np.abs(whole.astype(int) - plain).max() <= 6


def test_what_is_written_reads_back_the_same() -> None:
    own = two_classes().with_class("Leer ä/„x“")
    assert from_arrays(to_arrays(own)) == own


@pytest.mark.parametrize(
    "arrays",
    [
        {},
        {"000 Cup": np.zeros((2, 47, 48, 3), np.uint8)},
        {"000 Cup": np.zeros((2, 48, 48, 3), np.float32)},
        {"000 Cup": np.zeros((48, 48, 3), np.uint8)},
        {"001 Cup": np.zeros((2, 48, 48, 3), np.uint8)},
        {"Cup": np.zeros((2, 48, 48, 3), np.uint8)},
        {"000 ": np.zeros((2, 48, 48, 3), np.uint8)},
        {"000  Cup": np.zeros((2, 48, 48, 3), np.uint8)},
        {"000 Cup": np.zeros((501, 48, 48, 3), np.uint8)},
        {f"00{n} Cup": np.zeros((1, 48, 48, 3), np.uint8) for n in range(2)},
        {f"{n:03} C{n}": np.zeros((0, 48, 48, 3), np.uint8) for n in range(21)},
    ],
)
def test_anything_else_is_not_taken_for_pictures(arrays: dict[str, np.ndarray]) -> None:
    with pytest.raises((ValueError, OwnError)):
        from_arrays(arrays)
