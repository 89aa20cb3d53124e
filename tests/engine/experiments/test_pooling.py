"""What pooling saves, what it does to over-fitting, and how much of a shift it forgives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine.check import check
from engine.experiments import pooling
from engine.experiments.pooling import Case, PoolingOptions, Result
from engine.experiments.pooling_digit import SHOWN, Asked, DigitLooker


def test_larger_windows_leave_less_to_compute_and_a_stride_least() -> None:
    for case in pooling.cases(PoolingOptions()):
        assert check(pooling.network(case), pooling.SHAPE, pooling.CLASSES).trains
    work = {case: pooling.cost(case).work for case in pooling.cases(PoolingOptions())}
    assert len(work) == 22
    for way in ("max", "average", "stride"):
        by_window = [work[Case(way, window)] for window in range(2, 9)]
        assert by_window == sorted(by_window, reverse=True)
        assert by_window[0] < work[Case("none", 1)]
    assert work[Case("max", 4)] == work[Case("average", 4)] > 7 * work[Case("stride", 4)]


def test_pooling_closes_the_gap_and_the_maximum_forgives_a_shift_that_a_stride_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = pooling.digits()
    few = replace(
        whole,
        train_pictures=whole.train_pictures[::4],
        train_labels=whole.train_labels[::4],
        test_pictures=whole.test_pictures[::3],
        test_labels=whole.test_labels[::3],
    )
    monkeypatch.setattr(pooling, "digits", lambda: few)
    monkeypatch.setattr(pooling, "WINDOWS", {"few": (6,)})
    monkeypatch.setattr(pooling, "SHIFTS", (0, 1, 2, 3))
    result = list(pooling.run(PoolingOptions(windows="few", epochs=5), lambda: False))[-1]
    assert isinstance(result, Result)
    none, most, stride = result.of("none", 1), result.of("max", 6), result.of("stride", 6)
    assert none.gap.mean > most.gap.mean + 0.01
    assert most.accuracy_at(3) > stride.accuracy_at(3) + 0.1
    assert most.accuracy_at(3) > none.accuracy_at(3) + 0.1
    assert most.change_at(2) < stride.change_at(2)
    assert most.change_at(0) == 0
    seen = DigitLooker().look(Asked(3, 0, 1, 6, result))
    assert seen.verdicts.keys() == {"none", "max", "average", "stride"}
    assert all(0 < verdict.change < 1 for verdict in seen.verdicts.values())


def test_of_a_moved_digit_a_stride_reads_other_cells_while_most_stay_in_a_window() -> None:
    looker = DigitLooker()
    moved = [looker.look(Asked(number, 0, 1, 4)) for number in range(0, SHOWN, 3)]
    changed = {
        way: float(np.mean([seen.changed[way] for seen in moved]))
        for way in ("max", "average", "stride")
    }
    assert changed["stride"] > 1.3 * max(changed["max"], changed["average"])
    assert {seen.label for seen in moved} == set(range(10))
    at_rest = looker.look(Asked(0, 0, 0, 4))
    assert set(at_rest.changed.values()) == {0.0}
    assert at_rest.smaller["max"].shape == at_rest.smaller["stride"].shape == (7, 7)
    assert (at_rest.smaller["max"] >= at_rest.smaller["average"]).all()
    assert not at_rest.verdicts
