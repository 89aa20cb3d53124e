"""Python expressions laid out as ``ruff format`` lays them out."""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass

WIDTH = 88
"""Ruff's own line length, where nobody has chosen another."""
STEP = 4


@dataclass(frozen=True)
class Group:
    """Something in brackets: ``opening`` up to the bracket, what stands between commas."""

    opening: str
    items: tuple[Expression, ...]
    closing: str

    def named(self, keyword: str) -> Group:
        return Group(f"{keyword}={self.opening}", self.items, self.closing)


Expression = str | Group


def call(function: str, *items: Expression) -> Group:
    return Group(f"{function}(", items, ")")


def keyword(name: str, value: Expression) -> Expression:
    return f"{name}={value}" if isinstance(value, str) else value.named(name)


def literal(value: object) -> Expression:
    """Return the expression of a plain value: words, numbers, tuples, lists and dictionaries."""
    match value:
        case str():
            return quoted(value)
        case float() if not math.isfinite(value):
            return f'float("{value}")'
        case tuple() | list():
            brackets = "()" if isinstance(value, tuple) else "[]"
            return Group(brackets[0], tuple(literal(item) for item in value), brackets[1])
        case dict():
            pairs = (_pair(literal(key), literal(item)) for key, item in value.items())
            return Group("{", tuple(pairs), "}")
        case None | bool() | int() | float():
            return repr(value)
    raise TypeError(f"{type(value).__name__} is no plain value")


def quoted(text: str) -> str:
    """Return ``text`` as a string literal: nothing in it can end the literal or hide from sight."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escaped = "".join(_escaped(letter, quote) for letter in text)
    return f"{quote}{escaped}{quote}"


def _escaped(letter: str, quote: str) -> str:
    if letter in ("\\", quote):
        return f"\\{letter}"
    return letter if letter in "'\"" else repr(letter)[1:-1]


def _pair(key: Expression, value: Expression) -> Expression:
    before = f"{flat(key)}: "
    if isinstance(value, str):
        return before + value
    return Group(before + value.opening, value.items, value.closing)


def flat(expression: Expression) -> str:
    """Return the expression on one line."""
    if isinstance(expression, str):
        return expression
    items = ", ".join(flat(item) for item in expression.items)
    only = "," if expression.opening == "(" and len(expression.items) == 1 else ""
    return f"{expression.opening}{items}{only}{expression.closing}"


def laid_out(
    expression: Expression, before: str = "", after: str = "", indent: int = 0
) -> list[str]:
    """Return the lines of ``before`` the expression ``after``, one item a line where it is long."""
    room = " " * indent
    line = f"{room}{before}{flat(expression)}{after}"
    if isinstance(expression, str) or not expression.items or columns(line) <= WIDTH:
        return [line]
    lines = [f"{room}{before}{expression.opening}"]
    for item in expression.items:
        lines += laid_out(item, after=",", indent=indent + STEP)
    return [*lines, f"{room}{expression.closing}{after}"]


def columns(text: str) -> int:
    """Return how wide ``text`` stands on a screen: a Chinese letter takes two columns."""
    return sum(_columns_of(letter) for letter in text)


def _columns_of(letter: str) -> int:
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
