"""Everything that can be put into a network, or set, says which lesson speaks of it."""

from __future__ import annotations

import pytest
from pydantic import BaseModel

from engine.blocks import KINDS
from engine.lessons.shelf import shelf
from engine.recipe import Recipe
from engine.settings import declared


@pytest.mark.parametrize("model", [*KINDS, Recipe], ids=lambda model: model.__name__)
def test_every_block_and_every_setting_has_a_lesson_that_exists(model: type[BaseModel]) -> None:
    there = {lesson.id for lesson in shelf().lessons}
    assert getattr(model, "lesson", "") in there
    for setting in declared(model):
        assert setting.lesson in there | {""}
