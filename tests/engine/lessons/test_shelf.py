"""The lessons that come with the program: all of them can be read, in both languages alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from engine.experiments.kinds import KINDS
from engine.lessons import SUFFIX
from engine.lessons.lesson import Check, Do, Experiment, Lesson, Question, Text
from engine.lessons.reading import read_file
from engine.lessons.shelf import FOLDER, id_of, lesson, shelf

IDS = tuple(sorted(path.stem for path in FOLDER.glob(f"*{SUFFIX}")))
CHINESE = "zh_CN"
MOST_WORDS = 80
"""Of the text of one step: it stands in a narrow pane."""


@cache
def english(id: str) -> Lesson:
    return lesson(id)


@cache
def chinese(id: str) -> Lesson:
    return read_file(FOLDER / CHINESE / f"{id}{SUFFIX}", id)


def test_the_shelf_has_all_lessons_in_their_order_and_none_that_cannot_be_read() -> None:
    for language in ("en", CHINESE):
        found = shelf(language)
        assert found.problems == ()
        assert sorted(one.id for one in found.lessons) == sorted(IDS)
        orders = [one.order for one in found.lessons]
        assert orders == sorted(orders)
        assert 0 not in orders
        assert len(set(orders)) == len(orders)


def test_a_translation_without_its_lesson_is_none(tmp_path: Path) -> None:
    translated = {path.stem for path in (FOLDER / CHINESE).glob(f"*{SUFFIX}")}
    assert translated == set(IDS)


@pytest.mark.parametrize("id", IDS)
def test_both_languages_have_the_same_steps_and_blocks(id: str) -> None:
    one, other = english(id), chinese(id)
    assert (one.order, one.icon, one.minutes) == (other.order, other.icon, other.minutes)
    assert (one.locked, one.start) == (other.locked, other.start)
    assert len(one.steps) == len(other.steps)
    for left, right in zip(one.steps, other.steps, strict=True):
        assert left.experiment == right.experiment
        assert [type(part) for part in left.parts] == [type(part) for part in right.parts]
        for a, b in zip(left.parts, right.parts, strict=True):
            match a, b:
                case Question(), Question():
                    assert (len(a.answers), a.right) == (len(b.answers), b.right)
                case Check(), Check():
                    limits = [
                        [(c.measure, c.at_least, c.at_most, c.percent) for c in check.conditions]
                        for check in (a, b)
                    ]
                    assert limits[0] == limits[1]
                case Do(), Do():
                    assert (a.workspace, a.preset, a.page) == (b.workspace, b.preset, b.page)
                    assert (a.block, a.recipe) == (b.block, b.recipe)


@pytest.mark.parametrize("id", IDS)
def test_a_lesson_is_short_and_ends_with_something_to_do(id: str) -> None:
    one = english(id)
    assert one.title
    assert one.idea
    assert one.minutes
    assert isinstance(one.steps[-1].parts[-1], Do)
    for step in one.steps:
        texts = [part.markdown for part in step.parts if isinstance(part, Text)]
        assert len(" ".join(texts).split()) <= MOST_WORDS, step.title


@pytest.mark.parametrize("id", IDS)
def test_all_links_and_pictures_of_a_lesson_are_here(id: str) -> None:
    for one in (english(id), chinese(id)):
        for step in one.steps:
            for part in step.parts:
                if isinstance(part, Text):
                    for address in addresses(part.markdown):
                        assert "://" not in address
                        assert (FOLDER / address).is_file(), address


def addresses(markdown: str) -> list[str]:
    tokens = MarkdownIt("commonmark").parse(markdown)
    children = [child for token in tokens for child in token.children or ()]
    return [str(c.attrs.get("href", c.attrs.get("src"))) for c in children if c.attrs]


def test_one_that_is_missing_in_a_language_is_told_in_english(tmp_path: Path) -> None:
    source = (FOLDER / f"{IDS[0]}{SUFFIX}").read_text("utf-8")
    (tmp_path / "one.md").write_text(source, "utf-8")
    (tmp_path / "broken.md").write_text("no title", "utf-8")
    found = shelf(CHINESE, tmp_path)
    assert [one.id for one in found.lessons] == ["one"]
    assert found.lessons[0].title == english(IDS[0]).title
    [problem] = found.problems
    assert problem.startswith("broken.md: Line 1: ")
    assert found.find("one") is found.lessons[0]
    assert found.find("two") is None


def test_every_kind_of_experiment_is_in_some_lesson_or_for_those_of_others() -> None:
    steps = [step for id in IDS for step in english(id).steps]
    shown = {part.kind for step in steps for part in step.parts if isinstance(part, Experiment)}
    assert shown | {"comparison"} == set(KINDS)


def test_a_file_of_the_shelf_is_known_as_its_lesson_in_any_language(tmp_path: Path) -> None:
    for path in (FOLDER / "pooling.md", FOLDER / "zh_CN" / "pooling.md"):
        assert id_of(path) == "pooling"
    other = tmp_path / "pooling.md"
    other.write_text("# Mine", "utf-8")
    for path in (other, FOLDER / "no.md", FOLDER / "zh_CN", Path("a" * 5000)):
        assert id_of(path) == ""
