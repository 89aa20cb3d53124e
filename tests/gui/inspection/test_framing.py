"""The square that is cut out of a frame."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from gui.inspection.framing import WHOLE, Crop, Framing

SIZES = [(640, 480), (480, 640), (100, 100), (4000, 30), (1, 1), (3, 5)]


@pytest.mark.parametrize("size", SIZES)
def test_the_square_never_leaves_the_frame_however_it_is_moved_and_sized(
    size: tuple[int, int],
) -> None:
    random = np.random.default_rng(0)
    crop = WHOLE
    for _ in range(300):
        if random.random() < 0.5:
            right, down = random.normal(0, max(size), 2)
            crop = crop.moved(float(right), float(down), *size)
        else:
            crop = crop.sized(float(np.exp(random.normal(0, 1))), *size)
        left, top, side = crop.square(*size)
        assert 0 < side <= min(size)
        assert -1e-6 <= left <= size[0] - side + 1e-6
        assert -1e-6 <= top <= size[1] - side + 1e-6
        cut = Framing(crop).cut(Image.new("L", size))
        assert abs(cut.width - cut.height) <= (0 if crop != WHOLE else max(size))


def test_the_square_is_where_it_was_put_and_stays_there_in_another_size() -> None:
    crop = Crop.of(100, 60, 200, 640, 480)
    assert crop.square(640, 480) == pytest.approx((100, 60, 200))
    assert crop.square(1280, 960) == pytest.approx((200, 120, 400))
    assert crop.moved(10, -5, 640, 480).square(640, 480) == pytest.approx((110, 55, 200))
    assert crop.sized(0.5, 640, 480).square(640, 480) == pytest.approx((150, 110, 100))


def test_the_square_is_cut_out_to_the_pixel() -> None:
    pixels = np.arange(48 * 64, dtype=np.uint16).reshape(48, 64).astype(np.uint8)
    cut = Framing(Crop.of(10, 6, 20, 64, 48)).cut(Image.fromarray(pixels))
    np.testing.assert_array_equal(np.asarray(cut), pixels[6:26, 10:30])
