"""Nothing that a person has named becomes code."""

from __future__ import annotations

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.blocks import Dense
from engine.export.carrying import open_source
from engine.export.expressions import laid_out, literal
from engine.export.python import python_source
from engine.network import Network
from engine.project import About
from tests.helpers.exports import assert_well_formed, design, loaded, ruff

HOSTILE = (
    'quote " end',
    "apostrophe ' end",
    "both \" and ' end",
    '"""; __import__("os").system("echo owned"); """',
    "'''",
    '"""',
    "new\nline\r\t\0\x1b",
    "back\\slash \\",
    "\\N{BULLET} {brackets} %s",
    "狼 wóлf \u202e \u200b 🐺",
    "__import__('os').abort()",
    "# comment",
    '{"id": "x"}',
)


@pytest.mark.parametrize("name", HOSTILE)
def test_names_stay_data(name: str, tmp_path: Path) -> None:
    classes = (name, "b", "c")
    network = Network.of(Dense())
    hostile = design(network, (1, 4, 4), classes)
    project = replace(hostile.project, about=About(title=name, sentence=name), data=name)
    source = python_source(replace(hostile, project=project))
    assert_well_formed(source.text)
    module = loaded(source)
    assert classes == module.CLASSES
    assert name == module.TITLE
    plain = python_source(design(network, (1, 4, 4)))
    assert identifiers(source.text) == identifiers(plain.text)
    file = tmp_path / "own.py"
    file.write_text(source.text, encoding="utf-8", newline="")
    opened = open_source(file)
    assert opened.classes == classes
    assert opened.about.title == name


def identifiers(text: str) -> list[str]:
    """Return every name in a source that isn't within a string, in their order."""
    names = [node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)]
    return [name for name in names if name != "TITLE"]


@settings(max_examples=40)
@given(st.text(max_size=60), st.text(max_size=100))
def test_any_text_is_quoted_as_ruff_would_quote_it(one: str, other: str) -> None:
    text = "\n".join(laid_out(literal((one, other)), "NAMES = ")) + "\n"
    assert ast.literal_eval(text.removeprefix("NAMES = ")) == (one, other)
    assert not ruff(text, "format", "--diff")
