"""A layer is painted in the colours that its numbers have, whatever is in sight of it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from engine.inspection.colouring import DIVERGING, Scaling, colour, limits, shrunk
from gui.services.layers import HIGHEST, Layer, Look


def shown(image: QImage) -> np.ndarray:
    """Return what a picture shows, (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), -1)
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()


def random_layer(
    look: Look, count: int = 5, high: int = 7, wide: int = 9, *, signed: bool = False
) -> Layer:
    values = np.random.default_rng(0).normal(size=(count, high, wide)).astype(np.float32)
    if not signed:
        values = np.abs(values)
    values[1] = 0
    values[2, 3, 4] = np.nan
    values[2, 0, 0] = np.inf
    return Layer("a", values, look)


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("scaling", ["map", "layer"])
def test_every_map_is_shown_in_the_colours_of_its_numbers(scaling: Scaling, signed: bool) -> None:
    layer = random_layer(Look("magma", scaling), signed=signed)
    name = DIVERGING if signed else "magma"
    expected = colour(layer.values, name, *limits(layer.values, scaling))
    assert expected[2, 3, 4].tolist() == [128, 128, 128]
    (atlas,) = layer.atlases([3, 0, 2])
    for part, channel in zip(atlas.parts, (3, 0, 2), strict=True):
        np.testing.assert_array_equal(shown(atlas.image.copy(part.toRect())), expected[channel])
        np.testing.assert_array_equal(shown(layer.image(channel)), expected[channel])


def test_maps_larger_than_their_tiles_are_shown_by_the_means_of_blocks() -> None:
    layer = random_layer(Look(), high=30, wide=41)
    small = shrunk(layer.values, 3)
    expected = colour(small, "viridis", *limits(layer.values, "map"))
    (atlas,) = layer.atlases(range(5), width=10)
    for channel, part in enumerate(atlas.parts):
        # The last blocks lie partly beyond the map: that part of them isn't shown.
        assert part.width() == pytest.approx(41 / 3)
        assert part.height() == 10
        np.testing.assert_array_equal(shown(atlas.image)[10 * channel :][:10], expected[channel])


def test_maps_higher_together_than_qt_can_take_parts_from_stand_in_several_pictures() -> None:
    layer = Layer("a", np.ones((90, 400, 3), np.float32), Look())
    atlases = layer.atlases(range(90))
    assert sum(len(atlas.parts) for atlas in atlases) == 90
    assert max(atlas.image.height() for atlas in atlases) <= HIGHEST


def test_only_what_is_asked_for_is_coloured_and_that_once(monkeypatch: pytest.MonkeyPatch) -> None:
    coloured: list[int] = []
    inside = Layer._indices

    def noted(layer: Layer, channels: list[int], factor: int) -> np.ndarray:
        coloured.append(len(channels))
        return inside(layer, channels, factor)

    monkeypatch.setattr(Layer, "_indices", noted)
    layer = random_layer(Look(), count=50)
    assert coloured == []
    for _ in range(3):
        layer.atlases([4, 5, 6])
    assert coloured == [3]
    layer.atlases([4, 5])
    assert coloured == [3, 2]


def test_a_strip_shows_numbers_in_the_order_that_is_wanted() -> None:
    values = np.array([0.0, 1.0, 0.5, np.nan], np.float32)
    layer = Layer("a", values, Look("grey"))
    strip = layer.strip(3, 2, [1, 3, 0, 2])
    first = [strip.pixelColor(place % 3, place // 3) for place in range(4)]
    assert [c.red() for c in first] == [255, 128, 0, 128]
    assert strip.pixelColor(1, 1) == QColor(0, 0, 0, 0)


def test_a_map_without_any_number_but_zero_is_silent() -> None:
    assert random_layer(Look()).silent.tolist() == [False, True, False, False, False]
