"""Faces are found in photographs of people, and not in others."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from engine.vision.faces import find_face, merged
from tests.helpers.photographs import faces, without_a_face


def test_a_face_is_found_in_nearly_every_portrait(test_data: Path) -> None:
    portraits = faces(test_data / "att-faces.zip")[::6]
    found = [find_face(portrait) for portrait in portraits]
    assert sum(map(bool, found)) >= 0.98 * len(portraits)
    for one, portrait in zip(found, portraits, strict=True):
        for face in one[:1]:
            x, y, width, height = face.box
            middle = (x + width / 2) / portrait.shape[1], (y + height / 2) / portrait.shape[0]
            assert middle == pytest.approx((0.5, 0.5), abs=0.15)
            assert (portrait[y : y + height, x : x + width] == face.picture).all()


def test_there_is_hardly_a_face_in_pictures_without_one() -> None:
    pictures = without_a_face()
    assert len(pictures) >= 20
    found = [name for name, picture in pictures.items() if find_face(picture)]
    assert len(found) <= len(pictures) / 10, found


def test_two_faces_are_two_boxes_and_the_clearest_is_first() -> None:
    astronaut = data.astronaut()
    (face,) = find_face(astronaut)
    x, y, width, height = face.box
    assert x < 223 < x + width, "between her eyes"
    assert y < 115 < y + height
    assert 80 < width < 190
    assert face.picture.shape == (height, width, 3)
    assert 0 < face.score < 1
    both = find_face(np.concatenate([astronaut, astronaut[:, ::-1]], axis=1))
    assert len(both) == 2
    assert both[0].score >= both[1].score
    assert {f.box[0] < 512 for f in both} == {True, False}


def test_a_grey_frame_gives_a_grey_face() -> None:
    grey = np.asarray(Image.fromarray(data.astronaut()).convert("L"))
    (face,) = find_face(grey)
    assert face.picture.ndim == 2


def test_a_box_ends_at_the_edge_of_the_frame() -> None:
    for face in find_face(data.astronaut()[55:200, 150:290].copy()):
        x, y, width, height = face.box
        assert min(x, y) >= 0
        assert x + width <= 140
        assert y + height <= 145


def test_windows_on_one_face_are_one_and_counted() -> None:
    boxes = np.array([[0, 0, 40, 40], [4, 0, 40, 40], [200, 0, 30, 30], [2, 3, 40, 40]], float)
    (first, box), (second, _) = merged(boxes)
    assert (first, second) == (3, 1)
    assert box == pytest.approx([2, 1, 40, 40])
    assert merged(np.empty((0, 4))) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (23, 900), (24, 24), (3, 2000, 3)])
def test_a_frame_of_any_size_is_searched(shape: tuple[int, ...]) -> None:
    assert find_face(np.zeros(shape, np.uint8)) == ()


def test_an_array_that_is_no_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="not \\(height, width, 3\\) bytes"):
        find_face(np.zeros((20, 20)))
