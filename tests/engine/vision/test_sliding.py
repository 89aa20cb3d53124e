"""A network slid over a frame says of every window what it says of that window cut out."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image
from skimage import data

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    LayerNormalisation,
    Pooling,
    Residual,
    Subsampling,
)
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector, Inspector
from engine.inspection.changes import Changes
from engine.network import Network, stack_of
from engine.presets import preset
from engine.training.control import Control
from engine.training.events import Finished
from engine.training.loop import train
from engine.vision.sliding import Slider, as_convolution, pyramid
from engine.vision.windows import PAINTED, Level, Slid

Values = NDArray[np.float32]

GREY = Preprocessing(channels=1, height=25, width=25, mean=(0.5,), deviation=(0.25,))
COLOUR = Preprocessing(
    channels=3, height=21, width=17, mean=(0.5, 0.4, 0.3), deviation=(0.2, 0.3, 0.4)
)
PLAIN = {
    "dense behind maps": (
        Convolution(kernel=(5, 5)),
        Pooling(),
        Dense(units=12, activation="tanh"),
    ),
    "flattened, two dense": (
        Convolution(kernels=5, stride=(2, 2)),
        Flatten(),
        Dropout(),
        Dense(units=9, bias=False),
        Activation(function="elu"),
    ),
    "global mean": (Convolution(kernels=7, dilation=(2, 2)), GlobalAveragePooling()),
    "normalised": (
        Convolution(kernels=8, activation="none"),
        BatchNormalisation(),
        Activation(),
        Pooling(mode="average", kernel=(3, 3), stride=(2, 2)),
        DepthwiseSeparable(kernels=6),
    ),
    "as in 1998": (Convolution(kernels=4, kernel=(4, 4)), Subsampling(), Dense(units=20)),
}
PADDED: dict[str, tuple[Block, ...]] = {
    "padded": (Convolution(kernels=8, kernel=(5, 5), padding="same"), Pooling()),
    "normalised behind a dense layer": (
        Convolution(kernels=4),
        Dense(units=9),
        BatchNormalisation(),
    ),
    "over the whole map": (Convolution(kernels=8), LayerNormalisation()),
    "residual": (
        Residual(branches=(stack_of(Convolution(kernels=1, padding="same")),)),
        Pooling(),
    ),
}


def inspector(blocks: tuple[Block, ...], preprocessing: Preprocessing) -> Inspector:
    return DesignInspector(Network.of(*blocks, Dense()), preprocessing, 3, None, seed=1)


def photograph() -> NDArray[np.uint8]:
    picture = Image.fromarray(data.astronaut()).resize((130, 101))
    return np.asarray(picture)


def cut_out(looked_at: Inspector, slid: Slid) -> Iterator[tuple[Values, Values]]:
    """Return what was said of the windows of each level, and of the same windows cut out."""
    _, high, wide = looked_at.preprocessing.shape
    for level, picture in zip(
        slid.levels, pyramid(photograph(), looked_at.preprocessing), strict=True
    ):
        scale = [whole / side for whole, side in zip(slid.shape, picture.shape, strict=False)]
        tops = np.round(np.arange(level.probabilities.shape[0]) * level.step[0] / scale[0])
        lefts = np.round(np.arange(level.probabilities.shape[1]) * level.step[1] / scale[1])
        crops = [
            picture[int(top) : int(top) + high, int(left) : int(left) + wide]
            for top in tops
            for left in lefts
        ]
        with torch.no_grad():
            logits = looked_at.module(looked_at.preprocessing.normalise(np.stack(crops)))
        own = torch.softmax(logits, 1).numpy().reshape(level.probabilities.shape)
        yield level.probabilities, own


@pytest.mark.parametrize("name", PLAIN)
def test_a_frame_at_once_is_every_window_cut_out(name: str) -> None:
    in_colour = name in ("dense behind maps", "normalised")
    looked_at = inspector(PLAIN[name], COLOUR if in_colour else GREY)
    slider = Slider(looked_at)
    assert slider.at_once
    slid = slider.slide(photograph())
    assert slid.windows > 300
    for said, own in cut_out(looked_at, slid):
        assert said.shape == own.shape
        assert np.abs(said - own).max() < 1e-4
    everything = np.concatenate([level.probabilities.ravel() for level in slid.levels])
    assert everything.std() > 1e-3, "a network that says the same of all windows proves nothing"


@pytest.mark.parametrize("name", PADDED)
def test_a_network_that_pads_is_sent_every_window_by_itself(name: str) -> None:
    looked_at = inspector(PADDED[name], GREY)
    slider = Slider(looked_at)
    assert not slider.at_once
    for said, own in cut_out(looked_at, slider.slide(photograph())):
        assert np.abs(said - own).max() < 1e-4


def test_what_padding_would_change_is_no_rounding_error() -> None:
    """Slid all the same, it would see its windows' neighbours where cut out it sees zeros."""
    padded = inspector(PADDED["padded"], GREY)
    convolution = padded.layer("convolution-1")
    frame = GREY.normalise(photograph()[None, ..., :1])
    with torch.no_grad():
        at_once = convolution(frame)[..., 40:65, 40:65]
        cut = convolution(frame[..., 40:65, 40:65])
    apart = (at_once - cut).abs()
    assert apart[..., 2:-2, 2:-2].max() < 1e-5
    assert apart.max() > 0.1 * cut.abs().max()


def test_a_unit_that_is_switched_off_is_off_everywhere() -> None:
    network = Network.of(*PLAIN["dense behind maps"], Dense())
    off = Changes(factors=((("convolution-1", 0), 0.0),))
    looked_at = DesignInspector(network, GREY, 3, None, seed=1, changes=off)
    slid = Slider(looked_at).slide(photograph())
    for said, own in cut_out(looked_at, slid):
        assert np.abs(said - own).max() < 1e-4


def test_a_network_that_answers_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="one number a class"):
        Slider(DesignInspector(Network.of(Convolution()), GREY, 3, None))


def test_the_windows_of_a_heavy_network_are_fewer(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = inspector(PADDED["padded"], GREY)
    many = Slider(looked_at).slide(photograph())
    monkeypatch.setattr("engine.vision.sliding.MOST_WORK", 1e8)
    few = Slider(looked_at).slide(photograph())
    assert 0 < len(few.levels) < len(many.levels)
    assert few.levels[0].side == many.levels[0].side, "the largest windows are looked at first"


@pytest.mark.parametrize("shape", [(25, 25), (4, 700, 3), (1, 1), (60, 25, 3)])
def test_a_frame_of_any_size_is_taken(shape: tuple[int, ...]) -> None:
    looked_at = inspector(PLAIN["global mean"], GREY)
    slid = Slider(looked_at).slide(np.full(shape, 90, np.uint8))
    assert slid.windows >= 1
    for level in slid.levels:
        below = level.side[0] + (level.probabilities.shape[0] - 1) * level.step[0]
        beside = level.side[1] + (level.probabilities.shape[1] - 1) * level.step[1]
        assert below <= shape[0] * 1.001
        assert beside <= shape[1] * 1.001
    assert slid.heat(0).max() <= 1


def test_the_largest_windows_come_first_and_fill_the_frame() -> None:
    first, second, *_ = pyramid(photograph(), GREY)
    assert first.shape[0] == 25
    assert first.shape[1] == pytest.approx(25 * 130 / 101, abs=1)
    assert second.shape[0] == pytest.approx(25 * 1.2, abs=1)


def test_what_is_no_frame_is_refused() -> None:
    with pytest.raises(ValueError, match="a frame of float64"):
        Slider(inspector(PLAIN["global mean"], GREY)).slide(np.zeros((40, 40)))


def windows(*groups: tuple[int, int, int, float]) -> Slid:
    """Return windows of 60×60, 6 apart in a frame of 240×360: groups of so many by so many around
    a row and a column have a probability.
    """
    said = np.zeros((31, 51, 2), np.float32)
    for row, column, side, probability in groups:
        half = side // 2
        said[row - half : row + half + 1, column - half : column + half + 1, 1] = probability
    return Slid((240, 360), (Level((60, 60), (6, 6), said),), True)


def test_windows_that_agree_are_one_box_and_a_lone_one_is_none() -> None:
    slid = windows((6, 10, 5, 0.9), (25, 40, 1, 1.0))
    (seen,) = slid.boxes(1, 0.5)
    assert seen.box == pytest.approx((60, 36, 60, 60))
    assert seen.probability == pytest.approx(0.9)
    assert seen.windows == 21
    assert slid.boxes(1, 0.95) == ()
    assert slid.boxes(0, 0.5) == ()


def test_the_place_where_most_windows_agree_comes_first() -> None:
    first, second = windows((6, 10, 5, 0.8), (20, 40, 5, 0.95)).boxes(1, 0.5)
    assert first.box[:2] == pytest.approx((240, 120))
    assert second.box[:2] == pytest.approx((60, 36))


def test_what_fills_the_frame_is_found_though_few_windows_are_as_large() -> None:
    whole, larger = np.zeros((1, 1, 2), np.float32), np.zeros((2, 2, 2), np.float32)
    levels = (Level((28, 28), (4, 4), whole), Level((24, 24), (4, 4), larger))
    slid = Slid((28, 28), levels, False)
    assert slid.boxes(1, 0.5) == ()
    whole[..., 1] = 0.99
    assert slid.boxes(1, 0.5) == (), "it alone says so"
    larger[0, :, 1] = 0.99
    (seen,) = slid.boxes(1, 0.5)
    assert seen.windows == 3
    assert min(seen.box[2:]) > 24


def test_a_box_lies_nearer_to_the_windows_that_are_surer() -> None:
    slid = windows((6, 10, 5, 0.9))
    slid.levels[0].probabilities[:, 11:, 1] *= 2 / 3
    (seen,) = slid.boxes(1, 0.5)
    rows, columns = np.nonzero(slid.levels[0].probabilities[..., 1])
    alike = np.abs(rows - 6) + np.abs(columns - 10) < 4
    weights = slid.levels[0].probabilities[rows, columns, 1][alike]
    assert seen.box[0] == pytest.approx(6 * np.average(columns[alike], weights=weights))
    assert seen.box[0] < 60


def test_only_the_surest_of_very_many_windows_count() -> None:
    slid = windows((15, 25, 29, 0.6), (15, 25, 5, 0.99))
    assert slid.boxes(1, 0.5)[0].probability > 0.65


def test_of_boxes_within_one_another_the_one_most_agree_on_stays() -> None:
    large = windows((6, 10, 5, 0.9))
    said = np.zeros((101, 151, 2), np.float32)
    said[30:33, 40:43, 1] = 1.0
    small = Level((20, 20), (2, 2), said)
    assert len(Slid(large.shape, (small,), True).boxes(1, 0.5)) == 0
    said[28:35, 38:45, 1] = 1.0
    assert len(Slid(large.shape, (small,), True).boxes(1, 0.5)) == 1
    (seen,) = Slid(large.shape, (*large.levels, small), True).boxes(1, 0.5)
    assert seen.box[2] == pytest.approx(20)


def test_what_lies_outside_the_middle_of_every_window_is_not_painted() -> None:
    slid = windows((0, 0, 1, 0.8), (30, 50, 1, 0.8))
    heat = slid.heat(1, longest=360)
    half = PAINTED * 60 / 2
    assert heat[30, 30] == heat[209, 329] == pytest.approx(0.8)
    assert not heat[: int(30 - half - 1)].any()
    assert not heat[:, int(330 + half + 2) :].any()


def test_the_map_is_painted_in_the_middle_of_the_windows_that_are_sure() -> None:
    heat = windows((5, 10, 1, 0.8)).heat(1, longest=360)
    assert heat.shape == (240, 360)
    rows, columns = np.nonzero(heat)
    assert heat.max() == pytest.approx(0.8)
    assert (rows.mean() + 0.5, columns.mean() + 0.5) == pytest.approx((60, 90), abs=1)
    assert np.ptp(rows) + 1 == pytest.approx(PAINTED * 60, abs=6)
    assert np.ptp(columns) + 1 == pytest.approx(PAINTED * 60, abs=6)


def test_the_preset_for_faces_slides_as_a_convolution_and_finds_the_astronaut(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Beside other tests two threads would wait for one another.
    monkeypatch.setattr("engine.training.run.threads_each", lambda: 1)
    design, faces = preset("faces"), catalogue.load("faces")
    finished = list(train(design.network, design.recipe, faces, Control()))[-1]
    assert isinstance(finished, Finished)
    looked_at = DesignInspector(design.network, faces.preprocessing, 2, finished.weights)
    assert as_convolution(looked_at) is not None
    slid = Slider(looked_at).slide(np.ascontiguousarray(data.astronaut()[:300, 80:400]))
    x, y, width, height = slid.boxes(faces.classes.index("face"), 0.9)[0].box
    assert x < 143 < x + width, "between her eyes"
    assert y < 115 < y + height
    assert 60 < width < 200
    heat = slid.heat(0, longest=320)
    assert heat[95:135, 123:163].max() > 0.9
