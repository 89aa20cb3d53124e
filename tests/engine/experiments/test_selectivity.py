"""What a unit answers to, known for kernels made by hand, and found in trained ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.blocks import Convolution, Dense, Refusal
from engine.data.dataset import DataError
from engine.data.preprocessing import Preprocessing
from engine.data.shapes import CLASSES
from engine.experiments.selectivity import SelectivityOptions
from engine.experiments.selectivity.measure import Unit, answers, inside, units
from engine.experiments.selectivity.stimuli import FORMS, stimuli
from engine.experiments.selectivity.trial import (
    RINGS,
    Seen,
    _told_apart,
    kernel_picture,
    look,
    run,
    untrained,
)
from engine.inspection.activations import DesignInspector
from engine.network import Network

COLOUR = Preprocessing(channels=3, height=28, width=28, mean=(0.5,) * 3, deviation=(0.25,) * 3)
Kernel = NDArray[np.float32]


def _unit(kernel: Any) -> Unit:
    """Return what one unit with this kernel, (k, k) for all channels or (3, k, k), answers to."""
    import torch

    weights = np.asarray(kernel, np.float32)
    if weights.ndim == 2:
        weights = np.stack([weights / 3] * 3)
    network = Network.of(
        Convolution(kernels=1, kernel=weights.shape[1:], padding="same", bias=False)
    )
    inspector = DesignInspector(network, COLOUR, 5, None)
    [name] = inspector.module.weights()
    inspector.take({name: torch.from_numpy(weights[None])})
    given = stimuli(3)
    cells = inside(network, COLOUR.shape, "convolution-1")
    return units(answers(inspector, "convolution-1", given, cells), given)[0]


def _line() -> Kernel:
    line = -np.ones((7, 7), np.float32)
    line[2:5] = 4 / 3
    return line


def _ring() -> Kernel:
    from_middle = np.hypot(*np.mgrid[-5:6, -5:6])
    ring = (np.abs(from_middle - 3.2) < 1.1).astype(np.float32)
    return ring - ring.mean()


def _falling() -> Kernel:
    return 5 * np.eye(5, dtype=np.float32) - 1


@pytest.mark.parametrize(
    ("kernel", "kind", "best"),
    [
        (_line(), "line", "Line, level"),
        (_line().T, "line", "Line, upright"),
        (_falling(), "line", "Line, falling"),
        (_falling()[:, ::-1].copy(), "line", "Line, rising"),
        (_ring(), "closed ring", "Closed ring"),
        (np.ones((5, 5)) / 25, "brightness", "Bright"),
        (-np.ones((1, 1)), "brightness", "Dark"),
        (np.array([1, -1, 0])[:, None, None], "colour", "Red"),
        (np.array([-0.5, -0.5, 1])[:, None, None] * np.ones((3, 3, 3)), "colour", "Blue"),
    ],
)
def test_a_kernel_made_for_something_answers_to_that(kernel: Any, kind: str, best: str) -> None:
    unit = _unit(kernel)
    assert (unit.kind, unit.best) == (kind, best)
    if kind in ("brightness", "colour"):
        assert unit.selectivity < 0.3
        assert unit.shares["form"] < 0.02
    else:
        assert unit.shares["form"] > 0.4
        assert unit.selectivity > 0.5
        assert FORMS[int(np.argmax(unit.by_form))] == best


def test_what_brightness_makes_of_the_answers_is_taken_out_of_the_selectivity() -> None:
    given = stimuli(3)
    form = given.forms == FORMS.index("Disc")
    [unit] = units((form + 3.0 * given.lights)[:, np.newaxis], given)
    by_form, by_light = float(np.var(form)), float(np.var(3.0 * given.lights))
    whole = by_form + by_light
    assert unit.shares == pytest.approx(
        {"form": by_form / whole, "brightness": by_light / whole, "colour": 0}, abs=1e-12
    )
    # Less than 0.05 would be left otherwise, and nothing to be selective in.
    [weaker] = units((form + 0.5 * given.lights)[:, np.newaxis], given)
    assert weaker.selectivity == pytest.approx(1)
    assert (unit.kind, unit.best, unit.form) == ("brightness", "Bright", "Disc")


def test_the_border_where_padding_is_seen_says_nothing() -> None:
    given = stimuli(3)
    found = []
    for padding in ("same", "valid"):
        network = Network.of(Convolution(kernels=6, kernel=(7, 7), padding=padding))
        inspector = DesignInspector(network, COLOUR, 5, None, seed=4)
        cells = inside(network, COLOUR.shape, "convolution-1")
        found.append(answers(inspector, "convolution-1", given, cells))
    np.testing.assert_allclose(found[0], found[1], atol=1e-5)


def test_rings_taken_for_neither_count_half() -> None:
    line, ring, closed = (CLASSES.index(name) for name in ("straight line", *RINGS))
    labels = np.array([ring, ring, closed, closed, line])
    assert _told_apart(np.array([ring, closed, closed, line, ring]), labels) == (2 + 0.5) / 4


def test_a_kernel_without_weights_is_silent() -> None:
    assert _unit(np.zeros((3, 3))).kind == "silent"


def test_no_form_is_brighter_stronger_or_more_coloured_than_another() -> None:
    given = stimuli(3)
    drawn = given.pictures[: len(given)].astype(float)
    means, spreads = drawn.mean((1, 2)), drawn[..., 0].std((1, 2))
    for light in range(3):
        for tint in range(4):
            alike = (given.lights == light) & (given.tints == tint)
            assert np.ptp(means[alike], axis=0).max() < 0.5
    np.testing.assert_allclose(spreads, spreads[0], rtol=0.02)
    bright = means.mean(1)
    for light in range(3):
        assert np.ptp(bright[given.lights == light]) < 0.5, "colours are equally bright"


def test_larger_pictures_have_the_same_strokes_on_more_ground_and_smaller_ones_are_refused() -> (
    None
):
    small, large = stimuli(1), stimuli(1, (40, 33))
    assert np.array_equal(large.pictures[:, 6:34, 2:30], small.pictures)
    with pytest.raises(DataError, match="at least 28×28"):
        stimuli(3, (20, 28))


def test_a_network_without_a_convolution_is_refused_in_a_sentence() -> None:
    network = Network.of(Dense(units=5))
    with pytest.raises(Refusal, match="no convolution"):
        look(DesignInspector(network, COLOUR, 5, None), Network.of(), None)


def test_fresh_kernels_answer_to_brightness_and_colour() -> None:
    [seen] = untrained(SelectivityOptions(size="3"), lambda: False)
    kinds = {unit.kind for unit in seen.layers[0].units}
    assert kinds <= {"brightness", "colour", "nothing"}
    assert seen.layers[0].kernels is not None
    assert kernel_picture(seen.layers[0].kernels[0]).shape == (3, 3, 3)
    assert seen.accuracy is None


def test_kernels_of_one_pixel_see_no_form_and_larger_ones_learn_to() -> None:
    [one] = untrained(SelectivityOptions(size="1"), lambda: False)
    assert {unit.kind for unit in one.layers[0].units} <= {"brightness", "colour", "silent"}
    assert all(unit.selectivity < 0.1 for unit in one.layers[0].units)
    told = list(run(SelectivityOptions(epochs=4), ("5",), lambda: False))
    [five] = (each for each in told if isinstance(each, Seen))
    assert five.accuracy is not None
    assert five.accuracy > 0.35, "a fifth is chance"
    assert five.rings is not None
    assert 0.3 < five.rings < 0.95
    assert any(unit.shares["form"] > 0.25 for unit in five.layers[0].units)
