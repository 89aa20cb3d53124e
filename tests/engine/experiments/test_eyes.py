"""Faces taken apart without a seam, and what networks say of them once parts are misplaced."""

from __future__ import annotations

import numpy as np
import pytest

from engine.check import check
from engine.experiments.eyes import EyesOptions
from engine.experiments.eyes.networks import VARIANTS
from engine.experiments.eyes.parts import (
    IN_PLACE,
    PARTS,
    misplaced,
    shuffle,
    take_apart,
)
from engine.experiments.eyes.trial import Judge, area, faces, lessons, run, train_one

STRONG, WEAK, NONE, COORDINATES = VARIANTS


def _never() -> bool:
    return False


def test_with_every_part_in_its_place_a_face_is_as_it_was() -> None:
    given = faces(0)
    for pictures in (given.faces, given.others):
        assert np.array_equal(take_apart(pictures).together(IN_PLACE), pictures)


def test_the_skin_in_place_of_a_part_is_smooth_and_goes_on_from_what_lies_around_it() -> None:
    apart = take_apart(faces(0).held_out)
    inside = np.zeros((25, 25), dtype=bool)
    for part in PARTS:
        assert not inside[part.cells].any(), "no two parts overlap"
        inside[part.cells] = True
    around = (
        np.roll(apart.skin, 1, 1)
        + np.roll(apart.skin, -1, 1)
        + np.roll(apart.skin, 1, 2)
        + np.roll(apart.skin, -1, 2)
    ) / 4
    np.testing.assert_allclose(apart.skin[:, inside], around[:, inside], atol=1e-9)
    assert not apart.added[:, ~inside].any()


def test_eyes_and_mouth_change_places_and_leave_the_border_of_the_face_alone() -> None:
    given = faces(0).held_out
    moved = misplaced(take_apart(given), "exchanged", np.random.default_rng(0))
    changed = (moved != given).any((0, 3))
    assert changed[6:10, 4:18].any()
    assert changed[16:20, 6:15].any()
    assert not changed[:5].any()
    assert not changed[:, :3].any()
    # No edge: where a part ends, it adds no more than its skin does from cell to cell.
    steps = np.abs(np.diff(moved[..., 0].astype(float), axis=1))
    before = np.abs(np.diff(given[..., 0].astype(float), axis=1))
    assert steps[:, 4].mean() <= 1.5 * before[:, 4].mean()


def test_shuffled_parts_all_leave_their_places() -> None:
    generator = np.random.default_rng(3)
    for _ in range(50):
        shifts = shuffle(generator)
        assert all(max(map(abs, shift)) >= 4 for shift in shifts)
        assert all(
            part.moved(shift).top == part.top + shift[0]
            for part, shift in zip(PARTS, shifts, strict=True)
        )


def test_no_picture_is_both_learned_from_and_held_out_and_both_kinds_are_as_many() -> None:
    given = faces(2)
    held = {picture.tobytes() for picture in given.held_out}
    assert len(held) == 20
    for taught in (False, True):
        dataset = lessons(given, taught, 2)
        assert np.bincount(dataset.train_labels).tolist() == [320, 320]
        assert not held & {picture.tobytes() for picture in dataset.train_pictures}


def test_over_five_seeds_each_face_is_held_out_once() -> None:
    held = [picture.tobytes() for seed in range(5) for picture in faces(seed).held_out]
    given = faces(0)
    every = {picture.tobytes() for part in (given.faces, given.held_out) for picture in part}
    assert set(held) == every
    assert len(held) == 100


def test_the_order_that_is_asked_for_is_measured() -> None:
    trained = train_one(WEAK, True, 1, EyesOptions(epochs=1, order="mouth_up"), _never)
    assert trained is not None
    judge = Judge(WEAK, trained.weights, trained.preprocessing)
    held_out = faces(1).held_out
    moved = misplaced(take_apart(held_out), "mouth_up", np.random.default_rng(0))
    assert trained.apart == area(judge.scores(held_out), judge.scores(moved))


def test_every_variant_runs_and_only_one_is_told_where_it_looks() -> None:
    for variant in VARIANTS:
        assert check(variant.network, (1, 25, 25), 2).runs
    kinds = [{p.block.kind for p in variant.network.blocks} for variant in VARIANTS]
    assert ["coordinates" in each for each in kinds] == [False, False, False, True]
    assert "pooling" not in kinds[2]


def test_pooling_alone_is_not_why_misplaced_eyes_are_a_face_but_taught_better_it_matters() -> None:
    options = EyesOptions(epochs=10)
    usual = train_one(STRONG, False, 0, options, _never)
    pooled = train_one(STRONG, True, 0, options, _never)
    placed = train_one(COORDINATES, True, 0, options, _never)
    assert usual is not None
    assert pooled is not None
    assert placed is not None
    assert usual.real >= 0.95
    assert usual.moved >= 0.9, "nothing ever told it where parts belong"
    assert usual.apart < 0.65, "a guess is 0.5"
    assert usual.others <= 0.15
    assert usual.others_moved <= 0.15, "nor does misplacing make faces of other pictures"
    assert placed.moved <= 0.5 < usual.moved
    assert placed.apart > pooled.apart
    again = Judge(placed.variant, placed.weights, placed.preprocessing)
    assert float((again.scores(faces(0).held_out) > 0.5).mean()) == placed.real


def test_a_cancelled_experiment_ends_without_a_result() -> None:
    told = list(run(EyesOptions(), lambda: True))
    assert len(told) == 1


def test_the_area_counts_how_often_the_one_is_above_the_other() -> None:
    one, other = np.float32([0.9, 0.5]), np.float32([0.5, 0.1])
    assert area(one, other) == pytest.approx((1 + 1 + 0.5 + 1) / 4)
