"""The picture of a layer: large enough, with sharp cells, whatever comes out of the block."""

import numpy as np
import pytest

from engine.blocks import Activation, Convolution, Dense, Flatten, GlobalAveragePooling
from engine.inspection.colouring import table
from engine.inspection.pictures import layer_picture, number_text

RANDOM = np.random.default_rng(1)


@pytest.mark.parametrize(
    ("shape", "block"),
    [
        ((6, 28, 28), Convolution()),
        ((1, 1, 1), Convolution()),
        ((512, 7, 7), Convolution()),
        ((3, 300, 900), Convolution()),
        ((10,), Dense()),
        ((1,), Dense()),
        ((120,), Dense()),
        ((3136,), Flatten()),
        ((64,), GlobalAveragePooling()),
    ],
)
@pytest.mark.parametrize("scaling", ["map", "layer"])
def test_every_shape_gives_a_picture_of_some_size(shape, block, scaling) -> None:
    picture = layer_picture(RANDOM.normal(size=shape).astype(np.float32), block, scaling=scaling)
    assert picture.mode == "RGB"
    assert 720 <= picture.width < 3000
    assert 60 < picture.height < 3000


@pytest.mark.parametrize("value", [0.0, np.nan, np.inf, -np.inf, 3e38])
@pytest.mark.parametrize("shape", [(4, 5, 5), (10,), (100,)])
def test_constant_and_broken_numbers_are_drawn_without_a_warning(value, shape) -> None:
    layer_picture(np.full(shape, value, dtype=np.float32), Activation())


def test_cells_are_enlarged_without_blur() -> None:
    values = np.zeros((1, 4, 4), dtype=np.float32)
    values[0, 1, 2] = 1
    colours = {tuple(colour) for colour in table("viridis")[[0, -1]].tolist()}
    pixels = np.asarray(layer_picture(values, Convolution()))
    row = pixels[pixels.shape[0] // 2 - 100 : pixels.shape[0] // 2 - 90, 40:600]
    assert {tuple(pixel) for pixel in row.reshape(-1, 3).tolist()} <= colours


def test_the_longest_bar_belongs_to_the_largest_number() -> None:
    values = np.array([0.1, 0.2, 0.9, 0.3], dtype=np.float32)
    drawn = np.asarray(layer_picture(values, Dense(), ("a", "b", "c", "d"), name="grey"))
    brightest = drawn[:, 60:620].astype(int).sum(axis=2)
    track = sum((0xEE, 0xF0, 0xF2))
    free = [(brightest[60 + 24 * i + 12] == track).sum() for i in range(4)]
    assert np.argmin(free) == 2
    assert np.argmax(free) == 0


def test_numbers_have_three_digits_and_a_minus_sign() -> None:
    assert [number_text(n) for n in (-1.2345, 0.0, 1234.5)] == ["−1.23", "0", "1.23e+03"]
