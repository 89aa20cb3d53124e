"""LessonError: what is wrong with a lesson's file, in one sentence with the line."""

from __future__ import annotations

import re
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

MOST_SHOWN = 60


class LessonError(ValueError):
    """A lesson that can't be shown: one sentence that says where, why and what to do."""

    def __init__(self, sentence: str, line: int | None = None) -> None:
        super().__init__(sentence if line is None else f"Line {line}: {sentence}")
        self.line = line
        """The first line of the file is 1; None where it isn't one line's fault."""


def quoted(names: Any) -> str:
    """Return names as a sentence lists them: ``“size”, “stride”``."""
    return ", ".join(f"“{cut(name)}”" for name in names)


def checked(model: type[BaseModel], values: dict[str, Any], what: str, block: Block) -> Any:
    """Return ``values`` as ``model``. Raises LessonError at the line of the first that is wrong.

    ``what`` names the block in sentences: ``a question``.
    """
    try:
        return model.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        raise LessonError(_why(first, model, what), block.line_of(*first["loc"])) from None


class Block:
    """The text of a fenced block, and where it stands in the file."""

    def __init__(self, text: str, line: int) -> None:
        """``line`` is that of the fence."""
        self.text = text
        self.line = line

    def line_of(self, *way: str | int) -> int:
        """Return the line where a value is given; the fence's own where none is.

        ``way`` leads to it: keys, and places in lists.
        """
        lines = self.text.split("\n")
        found, begins = -1, re.compile("")
        for step in way:
            if isinstance(step, str):
                begins = re.compile(rf'\s*\[*\s*"?{re.escape(step)}"?\s*[=.\]]')
            for _ in range(1 if isinstance(step, str) else step):
                # What stands inside a line is told of that line.
                behind = range(found + 1, len(lines))
                found = next((place for place in behind if begins.match(lines[place])), found)
        return self.line + found + 1


def _why(error: ErrorDetails, model: type[BaseModel], what: str) -> str:
    """Return what is wrong with one field, and what would be right."""
    given, limits = error["input"], error.get("ctx", {})
    names = [cut(step) for step in error["loc"] if isinstance(step, str)]
    field = names[-1] if names else ""
    match error["type"]:
        case "missing" if len(names) > 1:
            return f"“{field}” is missing in “{names[0]}”."
        case "extra_forbidden" if len(names) > 1:
            return f"“{field}” is unknown in “{names[0]}”."
        case "missing":
            return f"“{field}” is missing: {what} needs it."
        case "extra_forbidden":
            known = [name for name, f in model.model_fields.items() if f.title or f.is_required()]
            known = known or list(model.model_fields)
            return f"“{field}” is unknown: {what} can have {quoted(known)}."
        case "greater_than_equal":
            return f"“{field}” can't be {_shown(given)}: give {limits['ge']:g} at least."
        case "less_than_equal":
            return f"“{field}” can't be {_shown(given)}: give {limits['le']:g} at most."
        case "literal_error":
            return f"“{field}” can't be {_shown(given)}: give {limits['expected']}."
        case "string_type" | "string_too_short" | "string_too_long" | "string_pattern_mismatch":
            return f"“{field}” can't be {_shown(given)}: give a text in quotes."
        case "int_type" | "int_parsing" | "int_from_float":
            return f"“{field}” can't be {_shown(given)}: give a whole number."
        case "float_type" | "float_parsing":
            return f"“{field}” can't be {_shown(given)}: give a number."
        case "bool_type" | "bool_parsing":
            return f"“{field}” can't be {_shown(given)}: give true or false."
        case "value_error":
            return f"“{field}” can't be {_shown(given)}: {limits['error']}."
        case _:
            return f"“{field}” can't be {_shown(given)}: {_lowered(error['msg'])}."


def cut(value: Any) -> str:
    """Return what was given as far as a sentence has room for it: at most 60 characters."""
    try:
        text = str(value)
    except ValueError:  # an integer of more digits than Python writes
        return "…"
    text = " ".join(text.split())
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 1]}…"


def _shown(value: Any) -> str:
    return f"“{cut(value)}”" if isinstance(value, str) else cut(value)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:].rstrip(".")
