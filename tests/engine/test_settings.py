"""A declaration is read back whole: words, control, limits."""

from __future__ import annotations

import json
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field, ValidationError

from engine.recipe import Recipe
from engine.settings import declared, setting

Side = Annotated[int, Field(ge=1, le=9)]


class Every(BaseModel):
    kind: str = "every"
    lit: bool = setting(True, label="Lit", help="Whether it is lit.")
    count: int = setting(3, label="Count", help="How many.", ge=1, le=5, unit="cells")
    units: Side | None = setting(None, label="Units", help="How many, or automatic.")
    rate: float = setting(0.5, label="Rate", help="How fast.", ge=0.0, le=1.0)
    word: Literal["a", "b"] = setting("a", label="Word", help="Which.", choices={"a": "Letter A"})
    pair: tuple[Side, Side] = setting((1, 1), label="Pair", help="Height and width.")
    pad: Literal["valid", "same"] | tuple[Side, Side] = setting("valid", label="Pad", help="Edge.")


BY_NAME = {one.name: one for one in declared(Every)}


def test_fields_without_a_label_are_not_settings() -> None:
    assert list(BY_NAME) == ["lit", "count", "units", "rate", "word", "pair", "pad"]


@pytest.mark.parametrize(
    ("name", "control", "limits"),
    [
        ("lit", "switch", (None, None)),
        ("count", "integer", (1, 5)),
        ("units", "automatic", (1, 9)),
        ("rate", "number", (0.0, 1.0)),
        ("word", "choice", (None, None)),
        ("pair", "pair", (1, 9)),
        ("pad", "padding", (1, 9)),
    ],
)
def test_the_type_chooses_the_control_and_carries_the_limits(
    name: str, control: str, limits: tuple[float | None, float | None]
) -> None:
    one = BY_NAME[name]
    assert (one.control, (one.minimum, one.maximum)) == (control, limits)


def test_words_stand_beside_the_values() -> None:
    assert BY_NAME["count"].label == "Count"
    assert BY_NAME["count"].help == "How many."
    assert BY_NAME["count"].unit == "cells"
    assert BY_NAME["count"].default == 3
    assert BY_NAME["word"].choices == (("a", "Letter A"), ("b", "b"))
    assert BY_NAME["pad"].choices == (("valid", "valid"), ("same", "same"))


@pytest.mark.parametrize("one", declared(Recipe), ids=lambda one: one.name)
def test_every_setting_of_a_recipe_has_words_and_limits(one: object) -> None:
    read = next(s for s in declared(Recipe) if s is one or s == one)
    assert read.label[0].isupper()
    assert read.help.endswith(".")
    assert read.effect.endswith(".")
    assert read.usual.endswith(".")
    if read.control == "choice":
        assert all(label != value for value, label in read.choices)
        return
    if read.control == "switch":
        return
    assert read.minimum is not None
    assert read.maximum is not None
    wrong = [read.minimum - 1, read.maximum + 1, float("nan"), "words"]
    for value in wrong if read.control == "automatic" else [*wrong, None]:
        with pytest.raises(ValidationError):
            Recipe.model_validate({read.name: value})
    for limit in (read.minimum, read.maximum):
        assert getattr(Recipe.model_validate({read.name: limit}), read.name) == limit


def test_no_two_settings_of_a_recipe_have_the_same_words() -> None:
    settings = declared(Recipe)
    assert all(len(setting.help) <= 200 for setting in settings)
    for words in ("label", "help", "effect"):
        assert len({getattr(setting, words) for setting in settings}) == len(settings)


def test_a_recipe_survives_its_json_and_refuses_what_it_does_not_know() -> None:
    recipe = Recipe(epochs=3, optimiser="sgd", learning_rate=0.05, seed=7)
    assert Recipe.model_validate_json(recipe.model_dump_json()) == recipe
    extra = {**json.loads(recipe.model_dump_json()), "run": "rm"}
    with pytest.raises(ValidationError):
        Recipe.model_validate(extra)
