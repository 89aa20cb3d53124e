"""LeNet-5 of 1998: counted as its paper counts, and trained beside today's form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.data import catalogue
from engine.experiments import lenet5_1998
from engine.experiments.lenet5_1998 import (
    NOW,
    THEN,
    Both,
    LeNet51998,
    Passed,
    Point,
    counted,
    run,
    scaled_tanh,
    scaled_tanh_slope,
)

# LeCun et al. 1998, section II.B: trainable parameters and connections of C1 to F6. S2's 5,880 and
# S4's 2,000 are 2×2 inputs and a bias a unit.
PUBLISHED = {
    "C1": (156, 122_304),
    "S2": (12, 5_880),
    "C3": (1_516, 151_600),
    "S4": (32, 2_000),
    "C5": (48_120, 48_120),
    "F6": (10_164, 10_164),
}


def test_every_layer_has_the_published_parameters_and_connections() -> None:
    rows = {row.name: (row.parameters, row.connections) for row in counted(THEN)}
    assert rows.pop("Output") == (0, 10 * 84)
    assert rows == PUBLISHED


def test_the_totals_are_the_papers() -> None:
    rows = counted(THEN)
    assert sum(row.parameters for row in rows) == 60_000
    assert sum(row.connections for row in rows) == 340_908


def test_todays_form_differs_where_the_lesson_says() -> None:
    then, now = (sum(row.parameters for row in counted(name)) for name in (THEN, NOW))
    assert now - then == 900 + 850 - 44
    changed = [
        a.name
        for a, b in zip(counted(THEN), counted(NOW), strict=True)
        if a.parameters != b.parameters
    ]
    assert changed == ["S2", "C3", "S4", "Output"]


def test_the_scaled_tanh_is_one_at_one_and_flat_far_out() -> None:
    assert scaled_tanh(1) == pytest.approx(1, abs=1e-3)
    assert scaled_tanh(-1) == pytest.approx(-1, abs=1e-3)
    for x in (-2.0, 0.0, 0.7):
        slope = (scaled_tanh(x + 1e-5) - scaled_tanh(x - 1e-5)) / 2e-5
        assert scaled_tanh_slope(x) == pytest.approx(slope, abs=1e-6)
    assert scaled_tanh_slope(5) < 0.01


def test_both_learn_with_the_same_effort(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = catalogue.load("mnist-5k")
    few = replace(
        whole,
        train_pictures=whole.train_pictures[::5],
        train_labels=whole.train_labels[::5],
        test_pictures=whole.test_pictures[::5],
        test_labels=whole.test_labels[::5],
    )
    monkeypatch.setattr(catalogue, "load", lambda name: few)
    monkeypatch.setattr(lenet5_1998, "DIGITS", len(few.train_labels))
    told = list(run(LeNet51998(epochs=2), lambda: False))
    points = [sum(isinstance(p, Point) and p.which == which for p in told) for which in (0, 1)]
    assert points == [26, 26]
    assert sum(isinstance(one, Passed) for one in told) == 4
    both = told[-1]
    assert isinstance(both, Both)
    assert both.then.accuracy > 0.4
    assert both.now.accuracy > 0.4
