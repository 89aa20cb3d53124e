"""A design enters the contest by what it really reaches, and the best ones are kept."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.blocks import Activation, Convolution, Dense, Flatten, Pooling
from engine.check import check
from engine.experiments.comparison.variants import EpochOf
from engine.experiments.contest import board
from engine.experiments.contest.board import BoardError, Entry
from engine.experiments.contest.kind import Contest, Measured, enter, ranked
from engine.experiments.events import Progress
from engine.network import Network
from engine.recipe import Recipe

SMALL = Network.of(Convolution(kernels=4, stride=(2, 2)), Pooling(), Flatten(), Dense())


def entry(parameters: int, accuracy: float, work: int = 5, **others: object) -> Entry:
    values = {
        "title": f"{parameters}",
        "when": datetime(2024, 5, 1, tzinfo=UTC),
        "data": "mnist-5k",
        "epochs": 5,
        "seed": 0,
        "validation": accuracy,
        "test": 0.5,
        "parameters": parameters,
        "work": work,
        "network": SMALL,
        "recipe": Recipe(learning_rate=(parameters + 1) / 1000),
        **others,
    }
    return Entry.model_validate(values)


def test_a_design_is_trained_for_the_epochs_of_the_rules_and_measured_on_other_pictures() -> None:
    rules = Contest(goal=0.5, epochs=1)
    recipe = Recipe(epochs=40, learning_rate=0.01, validation_share=0)
    told = list(enter("Small", SMALL, recipe, rules, lambda: False))
    last = told[-1]
    assert isinstance(last, Measured)
    assert last.reached
    assert 0.5 < last.entry.validation < 1
    [epoch] = [one for one in told if isinstance(one, EpochOf)]
    assert last.entry.validation == epoch.validation_accuracy != last.entry.test > 0.5
    report = check(SMALL, rules.shape, len(rules.classes))
    assert (last.entry.parameters, last.entry.work) == (report.parameters, report.macs)
    assert last.entry.recipe == recipe
    assert sum(not isinstance(one, Progress) for one in told) == 2


def test_a_design_that_falls_short_is_told_so_and_a_cancelled_one_not_at_all() -> None:
    rules = Contest(goal=0.999, epochs=1)
    *_, last = enter("Small", SMALL, Recipe(), rules, lambda: False)
    assert isinstance(last, Measured)
    assert not last.reached
    told = list(enter("Small", SMALL, Recipe(), rules, lambda: True))
    assert not any(isinstance(one, Measured) for one in told)


def test_a_design_that_cannot_be_trained_says_why() -> None:
    broken = Network.of(Activation(), Dense(), Convolution())
    with pytest.raises(RuntimeError, match=r"\.$"):
        list(enter("Broken", broken, Recipe(), Contest(), lambda: False))


def test_designs_are_ranked_by_what_they_need_among_those_that_reach_the_goal() -> None:
    one, two, three = entry(300, 0.97, 9), entry(200, 0.96, 20), entry(100, 0.90, 1)
    other = entry(10, 0.99, epochs=6), entry(10, 0.99, data="shapes"), entry(10, 0.99, seed=1)
    entries = (one, two, three, *other)
    assert ranked(entries, Contest(goal=0.95)) == (two, one)
    assert ranked(entries, Contest(goal=0.95, by="work")) == (one, two)
    assert ranked(entries, Contest(goal=0.9)) == (three, two, one)
    equal = entry(7, 0.96, test=0.99), entry(7, 0.98)
    assert ranked(equal, Contest(goal=0.9))[0].validation == 0.98


def test_kept_designs_are_there_again_and_can_be_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "new" / "contest.json"
    assert board.read(path) == ()
    first, second = entry(300, 0.97), entry(200, 0.96)
    board.add(path, first)
    assert board.add(path, second) == board.read(path) == (first, second)
    better = first.model_copy(update={"validation": 0.98})
    assert board.add(path, better) == (second, better)
    assert board.remove(path, second) == board.read(path) == (better,)


def test_a_design_is_the_same_whatever_its_recipe_says_of_what_the_rules_say(
    tmp_path: Path,
) -> None:
    path = tmp_path / "contest.json"
    once = entry(300, 0.97, recipe=Recipe(epochs=9, seed=4))
    again = entry(300, 0.97, recipe=Recipe(epochs=3, patience=2, validation_share=0.5))
    other = entry(300, 0.97, recipe=Recipe(learning_rate=0.5))
    for one in (once, other, again):
        board.add(path, one)
    assert board.read(path) == (other, again)


def test_of_more_designs_than_are_kept_the_oldest_goes(tmp_path: Path) -> None:
    path = tmp_path / "contest.json"
    first, second, *_ = several = tuple(entry(number, 0.97) for number in range(board.MOST))
    board._write(path, several)
    kept = board.add(path, entry(board.MOST, 0.97))
    assert len(kept) == board.MOST
    assert first not in kept
    assert second in kept


def test_a_file_too_large_for_a_board_is_not_even_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "contest.json"
    board.add(path, entry(300, 0.97))
    monkeypatch.setattr(board, "LARGEST", path.stat().st_size - 1)
    with pytest.raises(BoardError, match="move it away"):
        board.read(path)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"entries": 3}', b"[" * 100_000])
def test_an_odd_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "contest.json"
    path.write_bytes(content)
    for use in (lambda: board.read(path), lambda: board.add(path, entry(1, 0.9))):
        with pytest.raises(BoardError, match="move it away"):
            use()
    assert path.read_bytes() == content
