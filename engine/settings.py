"""A setting is declared once, as a pydantic field; every form, check and option reads it here.

The type of the field chooses the control:

=========================================  ===================
annotation                                 control
=========================================  ===================
``bool``                                   ``"switch"``
``int`` with limits                        ``"integer"``
``int | None``                             ``"automatic"`` (None: the program chooses)
``float`` with limits                      ``"number"``
``Literal[...]``                           ``"choice"``
``tuple[int, int]`` with limits            ``"pair"`` (height, width)
``Literal[...] | tuple[int, int]``         ``"padding"`` (a word, or numbers)
=========================================  ===================
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import annotated_types
from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo

Control = Literal["switch", "integer", "automatic", "number", "choice", "pair", "padding"]


@dataclass(frozen=True)
class Setting:
    """What a person needs to know of one field: its words, its limits and its control."""

    name: str
    label: str
    help: str
    control: Control
    default: Any
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    effect: str = ""
    """What happens when the value grows or shrinks, or another one is chosen."""
    usual: str = ""
    """The values that people take, and when."""
    group: str = ""
    """The heading that it stands under; empty for the settings that everybody looks at."""
    when: tuple[str, tuple[Any, ...]] | None = None
    """Another field and its values with which this one matters; None where it always does."""
    lesson: str = ""
    """The id of the lesson that shows what it does; empty for that of what it is a setting of."""

    def matters(self, value: BaseModel) -> bool:
        """Whether the setting changes anything in ``value``, as its other settings are.

        One that hangs on a setting that doesn't matter doesn't matter either.
        """
        if self.when is None:
            return True
        name, values = self.when
        other = next(setting for setting in declared(type(value)) if setting.name == name)
        return getattr(value, name) in values and other.matters(value)


def setting(
    default: Any,
    *,
    label: str,
    help: str,
    ge: float | None = None,
    le: float | None = None,
    choices: Mapping[str, str] | None = None,
    unit: str = "",
    effect: str = "",
    usual: str = "",
    group: str = "",
    when: tuple[str, tuple[Any, ...]] | None = None,
    lesson: str = "",
) -> Any:
    """Declare a field with its label, its one-sentence explanation, its limits and its words.

    ``when`` names another field of the model and the values with which this one matters, and
    ``lesson`` the lesson that shows what it does.
    """
    extra: dict[str, Any] = {
        "choices": dict(choices or {}),
        "unit": unit,
        "effect": effect,
        "usual": usual,
        "group": group,
        "when": when,
        "lesson": lesson,
    }
    return Field(default, title=label, description=help, ge=ge, le=le, json_schema_extra=extra)


@cache
def declared(model: type[BaseModel]) -> tuple[Setting, ...]:
    """Return the settings of ``model`` in the order of their declaration, group by group.

    Those without a group come first. Fields without a label (such as a block's ``kind``) are not
    settings.
    """
    fields = model.model_fields.items()
    settings = [_read(name, field) for name, field in fields if field.title]
    groups = ["", *dict.fromkeys(s.group for s in settings if s.group)]
    return tuple(sorted(settings, key=lambda s: groups.index(s.group)))


def _read(name: str, field: FieldInfo) -> Setting:
    extra = field.json_schema_extra
    words: dict[str, Any] = extra if isinstance(extra, dict) else {}
    control, number = _control(field.annotation)
    metadata = [*field.metadata, *_limits_within(number)]
    values = _words_of(field.annotation)
    labels = words.get("choices", {})
    return Setting(
        name=name,
        label=field.title or name,
        help=field.description or "",
        control=control,
        default=field.get_default(call_default_factory=True),
        minimum=next((_plain(m.ge) for m in metadata if isinstance(m, annotated_types.Ge)), None),
        maximum=next((_plain(m.le) for m in metadata if isinstance(m, annotated_types.Le)), None),
        choices=tuple((value, labels.get(value, value)) for value in values),
        **{name: words[name] for name in ("unit", "effect", "usual", "group", "when", "lesson")},
    )


def _plain(limit: Any) -> float:
    number: float = limit
    return number


def _control(annotation: Any) -> tuple[Control, Any]:
    """Return the control of an annotation and the number type that carries its limits."""
    parts = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
    pair = next((p for p in parts if get_origin(p) is tuple), None)
    if pair is not None:
        return ("padding" if len(parts) > 1 else "pair"), get_args(pair)[0]
    if NoneType in parts:
        return "automatic", next(p for p in parts if p is not NoneType)
    if get_origin(annotation) is Literal:
        return "choice", None
    plain = get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
    controls: dict[Any, Control] = {bool: "switch", int: "integer", float: "number"}
    return controls[plain], annotation


def _words_of(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) in (Union, UnionType):
        return tuple(word for part in get_args(annotation) for word in _words_of(part))
    return ()


def _limits_within(number: Any) -> tuple[Any, ...]:
    """Return the limits of ``Annotated[int, Field(ge=…, le=…)]`` as annotated-types objects."""
    if get_origin(number) is not Annotated:
        return ()
    found: list[Any] = []
    for item in get_args(number)[1:]:
        found.extend(item.metadata if isinstance(item, FieldInfo) else [item])
    return tuple(found)
