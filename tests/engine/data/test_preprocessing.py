"""Preprocessing: any picture as the network sees it, with the numbers torchvision gives."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from torchvision import transforms

from engine.data.preprocessing import Preprocessing

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.1307,), deviation=(0.3081,))
COLOUR = Preprocessing(
    channels=3, height=32, width=32, mean=(0.49, 0.48, 0.45), deviation=(0.25, 0.24, 0.26)
)


def striped(width: int, height: int, vertical: bool) -> Image.Image:
    """Three bands: black, white, black."""
    pixels = np.zeros((height, width), np.uint8)
    if vertical:
        pixels[:, width // 3 : 2 * width // 3] = 255
    else:
        pixels[height // 3 : 2 * height // 3] = 255
    return Image.fromarray(pixels)


def test_of_a_wide_picture_the_middle_is_seen() -> None:
    assert GREY.fit(striped(84, 28, vertical=True)).min() == 255


def test_of_a_tall_picture_the_middle_is_seen() -> None:
    assert GREY.fit(striped(28, 84, vertical=False)).min() == 255


def test_a_picture_of_the_right_size_is_left_as_it_is() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (32, 32, 3), dtype=np.uint8)
    assert np.array_equal(COLOUR.fit(Image.fromarray(pixels)), pixels)
    assert np.array_equal(
        GREY.fit(Image.fromarray(pixels[:28, :28, 0]))[..., 0], pixels[:28, :28, 0]
    )


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA", "P"])
def test_transparent_places_become_white(mode: str) -> None:
    clear = Image.new("RGBA", (50, 50), (0, 0, 0, 0))
    picture = clear if mode == "RGBA" else clear.convert(mode)
    if mode == "P":
        picture.info["transparency"] = picture.getpixel((0, 0))
    assert (COLOUR.fit(picture) == 255).all()
    assert (GREY.fit(picture) == 255).all()


def test_half_transparent_black_on_paper_is_mid_grey() -> None:
    assert GREY.fit(Image.new("RGBA", (28, 28), (0, 0, 0, 128)))[0, 0, 0] == pytest.approx(
        127, abs=1
    )


def test_grey_pictures_fill_all_three_channels() -> None:
    pixels = COLOUR.fit(Image.new("L", (10, 10), 77))
    assert pixels.shape == (32, 32, 3)
    assert (pixels == 77).all()


def test_grey_of_16_bits_keeps_its_brightness() -> None:
    values = np.full((28, 28), 128 * 257, np.uint16)
    assert (GREY.fit(Image.fromarray(values)) == 128).all()


@given(
    width=st.integers(1, 300),
    height=st.integers(1, 300),
    mode=st.sampled_from(["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "I", "F"]),
)
def test_a_picture_of_any_size_and_mode_fits(width: int, height: int, mode: str) -> None:
    picture = Image.new(mode, (width, height))
    for preprocessing in (GREY, COLOUR):
        pixels = preprocessing.fit(picture)
        assert pixels.dtype == np.uint8
        assert pixels.shape == (*preprocessing.shape[1:], preprocessing.channels)


def test_measured_pictures_have_mean_0_and_deviation_1() -> None:
    pictures = np.random.default_rng(0).integers(0, 200, (50, 8, 6, 3), dtype=np.uint8)
    measured = Preprocessing.measured(pictures)
    assert measured.shape == (3, 8, 6)
    assert measured.mean == pytest.approx((pictures / 255).mean(axis=(0, 1, 2)))
    assert measured.deviation == pytest.approx((pictures / 255).std(axis=(0, 1, 2)))
    tensor = measured.normalise(pictures)
    assert tensor.mean(dim=(0, 2, 3)).numpy() == pytest.approx(0, abs=1e-5)
    assert tensor.std(dim=(0, 2, 3), correction=0).numpy() == pytest.approx(1, abs=1e-5)


def test_pictures_of_one_colour_can_be_measured() -> None:
    measured = Preprocessing.measured(np.full((3, 4, 4, 1), 9, np.uint8))
    assert torch.isfinite(measured.normalise(np.full((1, 4, 4, 1), 9, np.uint8))).all()


@pytest.mark.parametrize("preprocessing", [GREY, COLOUR])
def test_normalised_pictures_equal_torchvisions(preprocessing: Preprocessing) -> None:
    channels, height, width = preprocessing.shape
    pictures = np.random.default_rng(1).integers(
        0, 256, (7, height, width, channels), dtype=np.uint8
    )
    usual = transforms.Compose(
        [
            transforms.ToTensor(),
            transforms.Normalize(preprocessing.mean, preprocessing.deviation),
        ]
    )
    expected = torch.stack([usual(Image.fromarray(picture.squeeze())) for picture in pictures])
    got = preprocessing.normalise(pictures)
    assert got.dtype == torch.float32
    assert got.is_contiguous()
    torch.testing.assert_close(got, expected, rtol=0, atol=1e-6)
