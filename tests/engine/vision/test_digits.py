"""Digits are found in camera pictures, and come out as MNIST's pictures are."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from skimage import data

from engine.data.preprocessing import Preprocessing
from engine.inspection.readings import readings
from engine.vision.centring import as_mnist
from engine.vision.digits import find_digit
from tests.helpers.camera_pictures import CameraPicture, camera_picture
from tests.helpers.digit_reader import mnist
from tests.helpers.trained_lenet import trained_lenet

Bytes = NDArray[np.uint8]
SAMPLE = 30


@pytest.fixture(scope="module")
def test_digits(test_data: Path) -> tuple[Bytes, Bytes]:
    return mnist(test_data / "mnist", test=True)


@pytest.fixture(scope="module")
def pictures(test_digits: tuple[Bytes, Bytes]) -> list[CameraPicture]:
    return [
        camera_picture(digit, np.random.default_rng(number))
        for number, digit in enumerate(test_digits[0][:SAMPLE])
    ]


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the share of two boxes (x, y, width, height) that both have."""
    width = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    height = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    both = max(0, width) * max(0, height)
    return both / (one[2] * one[3] + other[2] * other[3] - both)


def written(*lines: list[tuple[int, int]], paper: int = 230, ink: int = 30) -> Bytes:
    """Return a frame (240, 320) with ``lines`` on it, 8 pixels thick."""
    frame = Image.new("L", (320, 240), paper)
    draw = ImageDraw.Draw(frame)
    for line in lines:
        draw.line(line, ink, 8, joint="curve")
    return np.asarray(frame)


SEVEN = [(120, 80), (180, 80), (140, 160)]


def test_a_network_reads_digits_before_the_camera_nearly_as_well_as_clean_ones(
    test_digits: tuple[Bytes, Bytes], pictures: list[CameraPicture]
) -> None:
    found = [find_digit(picture.frame) for picture in pictures]
    seen = np.stack([np.zeros((28, 28), np.uint8) if f is None else f.picture for f in found])
    clean, labels = (part[:SAMPLE] for part in test_digits)
    reader = trained_lenet().open()
    right_of_clean = (readings(reader, clean[..., None]) == labels).mean()
    assert right_of_clean > 0.9, "otherwise the test shows nothing"
    assert (readings(reader, seen[..., None]) == labels).mean() >= 0.95 * right_of_clean
    boxes = [
        overlap(f.box, picture.box)
        for f, picture in zip(found, pictures, strict=True)
        if f is not None
    ]
    assert sum(share > 0.7 for share in boxes) >= 0.95 * SAMPLE
    assert {picture.light_on_dark for picture in pictures} == {True, False}


def test_the_picture_is_as_those_of_mnist_are() -> None:
    found = find_digit(written(SEVEN))
    assert found is not None
    assert found.picture.shape == (28, 28)
    assert found.picture.dtype == np.uint8
    rows, columns = (np.flatnonzero((found.picture > 0).any(axis)) for axis in (1, 0))
    assert np.ptp(rows) + 1 == 20
    assert np.ptp(columns) + 1 == pytest.approx(20 * 68 / 88, abs=1.1), "its proportions are kept"
    mass = found.picture / found.picture.sum()
    assert [(mass * place).sum() for place in np.indices((28, 28))] == pytest.approx(
        [14, 14], abs=0.6
    )
    assert found.picture[0, 0] == 0, "the ground is black"
    assert found.picture.max() > 240
    assert ((found.picture > 20) & (found.picture < 235)).sum() > 10, "edges are grey"
    preprocessing = Preprocessing(channels=1, height=28, width=28, mean=(0.1,), deviation=(0.3,))
    fitted = preprocessing.fit(Image.fromarray(found.picture))
    assert (fitted[..., 0] == found.picture).all()


@pytest.mark.parametrize(("paper", "ink"), [(230, 30), (30, 230), (130, 60), (60, 130)])
def test_ink_of_any_tone_gives_the_same_picture(paper: int, ink: int) -> None:
    one, other = find_digit(written(SEVEN)), find_digit(written(SEVEN, paper=paper, ink=ink))
    assert one is not None
    assert other is not None
    assert one.box == other.box
    assert np.abs(one.picture.astype(int) - other.picture).mean() < 4


def test_the_box_is_where_the_ink_is_in_the_frame_whatever_its_size() -> None:
    small = written(SEVEN)
    large = np.asarray(Image.fromarray(small).resize((1600, 1200)).convert("RGB"))
    one, other = find_digit(small), find_digit(large)
    assert one is not None
    assert other is not None
    assert overlap(one.box, (116, 76, 69, 89)) > 0.8
    assert overlap(other.box, tuple(5 * side for side in one.box)) > 0.85


def test_a_pencil_line_is_made_as_thick_as_a_pen() -> None:
    frame = Image.new("L", (640, 480), 230)
    ImageDraw.Draw(frame).line([(240, 120), (400, 120), (300, 400)], 30, 3)
    found = find_digit(np.asarray(frame))
    assert found is not None
    assert (found.picture > 128).sum() > 45, "a line of one grey cell is none"


def test_strokes_that_the_pen_left_apart_belong_to_the_digit() -> None:
    bar, rest = [(150, 80), (185, 80)], [(140, 90), (138, 115), (170, 125), (165, 155), (135, 160)]
    found = find_digit(written(bar, rest))
    assert found is not None
    assert overlap(found.box, (131, 76, 58, 89)) > 0.8


def test_of_two_digits_the_clearer_is_taken_without_the_other() -> None:
    found = find_digit(written(SEVEN, [(206, 120), (204, 160)]))
    assert found is not None
    assert overlap(found.box, (116, 76, 69, 89)) > 0.8


def test_a_shadow_across_the_ink_changes_nothing() -> None:
    frame = written(SEVEN)
    shadow = np.where(np.arange(320) < 150, 0.5, 1.0)
    plain, shaded = find_digit(frame), find_digit((frame * shadow).astype(np.uint8))
    assert plain is not None
    assert shaded is not None
    assert plain.box == pytest.approx(shaded.box, abs=1)
    assert np.abs(plain.picture.astype(int) - shaded.picture).mean() < 6


def test_what_reaches_over_the_edge_is_no_digit() -> None:
    assert find_digit(written([(160, 60), (160, 300)])) is None
    assert find_digit(written([(0, 10), (60, 80), (50, 100)])) is None


def test_nothing_is_found_where_nothing_is_written() -> None:
    noise = np.random.default_rng(0).normal(128, 6, (240, 320, 3)).astype(np.uint8)
    slope = np.tile(np.linspace(20, 240, 320).astype(np.uint8), (240, 1))
    blot = written()
    blot = np.where(np.hypot(*(np.indices(blot.shape).T - (120, 160)).T) < 20, 30, blot)
    for frame in (noise, slope, written(), blot.astype(np.uint8), data.brick(), data.coins()):
        assert find_digit(frame) is None


@pytest.mark.parametrize("shape", [(1, 1), (1, 1, 3), (7, 900), (8, 8), (9, 9, 3), (2, 3000)])
def test_a_frame_of_any_size_is_searched(shape: tuple[int, ...]) -> None:
    generator = np.random.default_rng(0)
    for frame in (np.zeros(shape, np.uint8), generator.integers(0, 256, shape, dtype=np.uint8)):
        found = find_digit(frame)
        assert found is None or found.picture.shape == (28, 28)


def test_an_array_that_is_no_frame_is_refused() -> None:
    for wrong in (np.zeros((20, 20)), np.zeros((20, 20, 4), np.uint8), np.zeros(20, np.uint8)):
        with pytest.raises(ValueError, match="not \\(height, width, 3\\) bytes"):
            find_digit(wrong)


def test_the_pictures_of_mnist_are_made_as_they_are_already(
    test_digits: tuple[Bytes, Bytes],
) -> None:
    digits = test_digits[0][:200]
    changes = [np.abs(as_mnist(digit).astype(int) - digit).mean() for digit in digits]
    assert np.mean(np.array(changes) < 1) > 0.8
    assert not as_mnist(np.zeros((40, 30), np.uint8)).any()
