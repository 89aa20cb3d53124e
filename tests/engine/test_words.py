"""Every setting of every block is explained: what it is, what it does, what is usual."""

from __future__ import annotations

import re

import pytest

from engine.blocks import KINDS, Block
from engine.settings import Setting, declared

LONGEST_HELP = 200
OF_ALL = [(kind, setting) for kind in KINDS for setting in declared(kind)]


@pytest.mark.parametrize(
    ("kind", "setting"),
    OF_ALL,
    ids=lambda value: value.name if isinstance(value, Setting) else value.__name__,
)
def test_a_setting_says_what_it_is_what_it_does_and_what_is_usual(
    kind: type[Block], setting: Setting
) -> None:
    for words in (setting.help, setting.effect, setting.usual):
        assert re.fullmatch(r"[\w−+].*\.", words), words
        assert "  " not in words
    assert len(setting.help) <= LONGEST_HELP
    assert len({setting.help, setting.effect, setting.usual}) == 3


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_two_settings_of_a_block_have_the_same_words(kind: type[Block]) -> None:
    settings = declared(kind)
    assert len({setting.label for setting in settings}) == len(settings)
    for words in (
        [setting.help for setting in settings],
        [setting.effect for setting in settings],
    ):
        assert [text for text in words if words.count(text) > 1] == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_setting_that_matters_with_another_names_values_that_it_can_have(
    kind: type[Block],
) -> None:
    settings = {setting.name: setting for setting in declared(kind)}
    for setting in settings.values():
        if setting.when is None:
            continue
        name, values = setting.when
        other = settings[name]
        possible = [word for word, _ in other.choices] or [True, False]
        assert values
        assert set(values) < set(possible), setting.name
