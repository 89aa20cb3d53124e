"""The settings of a recipe as options of the command line, made from their declaration."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from engine.headless.console import Refused
from engine.recipe import Recipe
from engine.settings import Setting, declared

AUTOMATIC = "auto"


def with_recipe_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give ``command`` an option for every setting of the recipe, as it is typed.

    It takes them together as its parameter ``recipe``: by name, None for those not given.
    """

    def filled(**given: Any) -> int:
        recipe = {setting.name: given.pop(setting.name) for setting in declared(Recipe)}
        return command(recipe=recipe, **given)

    own = inspect.signature(command, eval_str=True)
    parameters = [p for p in own.parameters.values() if p.name != "recipe"]
    parameters = [p.replace(kind=p.KEYWORD_ONLY) for p in parameters]
    parameters += [_option(setting) for setting in declared(Recipe)]
    # typer reads what a command takes from here.
    filled.__signature__ = own.replace(parameters=parameters)  # type: ignore[attr-defined]
    filled.__annotations__ = {p.name: p.annotation for p in parameters}
    filled.__name__, filled.__doc__ = command.__name__, command.__doc__
    return filled


def changed_recipe(recipe: Recipe, options: Mapping[str, str | None]) -> Recipe:
    """Return ``recipe`` with every option that was given, as it was typed.

    Raises Refused with what the recipe declares.
    """
    settings = {setting.name: setting for setting in declared(Recipe)}
    for name, text in options.items():
        if text is None:
            continue
        setting = settings[name]
        try:
            recipe = Recipe.model_validate({**recipe.model_dump(), name: _value(setting, text)})
        except ValidationError:
            raise Refused(f"{flag(name)} takes {_taken(setting)}, not “{text}”.") from None
    return recipe


def flag(name: str) -> str:
    """Return the option of a setting as it is typed."""
    return f"--{_word(name)}"


def _option(setting: Setting) -> inspect.Parameter:
    metavar = {"integer": "N", "automatic": "N", "number": "X", "switch": "on|off"}
    words = "|".join(_word(value) for value, _ in setting.choices)
    option = typer.Option(
        flag(setting.name),
        metavar=metavar.get(setting.control, words),
        # Each sentence that is declared as one stands on a line, by which it is translated.
        help=f"{setting.help}\n{_limits(setting)}".rstrip(),
    )
    return inspect.Parameter(
        setting.name,
        inspect.Parameter.KEYWORD_ONLY,
        default=None,
        annotation=Annotated[str | None, option],
    )


def _word(value: str) -> str:
    """Return a value as it is typed: words are joined by dashes."""
    return value.replace("_", "-")


def _value(setting: Setting, text: str) -> str | None:
    if setting.control == "automatic" and text == AUTOMATIC:
        return None
    return text.replace("-", "_") if setting.control == "choice" else text


def _limits(setting: Setting) -> str:
    if setting.minimum is None or setting.maximum is None:
        return ""
    or_automatic = f", or {AUTOMATIC}" if setting.control == "automatic" else ""
    return f"From {setting.minimum:,} to {setting.maximum:,}{or_automatic}."


def _taken(setting: Setting) -> str:
    match setting.control:
        case "choice":
            word = ", ".join(_word(value) for value, _ in setting.choices)
            return f"one of {word}"
        case "switch":
            return "on or off"
    number = "a number" if setting.control == "number" else "a whole number"
    or_automatic = f" or {AUTOMATIC}" if setting.control == "automatic" else ""
    return f"{number} from {setting.minimum:,} to {setting.maximum:,}{or_automatic}"
