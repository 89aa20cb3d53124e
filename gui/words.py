"""Values of settings, and the engine's sentences, as a person reads them."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.data.catalogue import find
from engine.sentences import Sentences
from engine.settings import Setting

_spoken: list[Sentences] = []
"""The engine's sentences in the language that is spoken, as Qt keeps its translators; none for
English.
"""


def speak(sentences: Sentences | None) -> None:
    """Translate the engine's sentences from now on; None: leave them as they are."""
    _spoken[:] = [] if sentences is None else [sentences]


def translated(text: str) -> str:
    """Return a sentence of the engine's, with all that was put into it, as a person reads it."""
    return _spoken[0].translate(text) if _spoken else text


def class_names(data: str, classes: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the classes of the data set ``data`` as a person reads them.

    Those that a person gave stay as they are: only built-in data have names to be translated.
    """
    entry = find(data)
    if entry is None or entry.classes != classes:
        return classes
    return tuple(QCoreApplication.translate("classes", name) for name in classes)


def value_text(setting: Setting, value: Any) -> str:
    """Return a value of ``setting`` in words: ``ReLU``, ``5×5``, ``on``, ``1,024``."""
    match value:
        case None:
            return _tr("automatic")
        case bool():
            return _tr("on") if value else _tr("off")
        case tuple():
            return "×".join(number_text(side) for side in value)
        case str():
            return translated(dict(setting.choices).get(value, value))
        case _:
            return number_text(value)


def listed(*parts: str) -> str:
    """Return the parts that say something, with commas as the language that is spoken has them."""
    return _tr(", ").join(part for part in parts if part)


def named(name: str, text: str) -> str:
    """Return ``name: text``, with a colon as the language that is spoken has it."""
    return _tr("{name}: {text}").format(name=name, text=text) if text else name


def shortened(name: str, most: int = 40) -> str:
    """Return a name of at most ``most`` characters: what is too much is left out of its middle."""
    if len(name) <= most:
        return name
    end = (most - 1) // 2
    return f"{name[: most - 1 - end]}…{name[-end:]}"


def with_short_words(sentence: str) -> str:
    """Return a sentence that can be broken into lines: no word in it is longer than a short line.

    Paths break at their strokes, and scripts without spaces anywhere.
    """
    return re.sub(r"[^\s/\\\u2e80-\U0003ffff]{41,}", lambda word: shortened(word[0]), sentence)


def number_text(value: float) -> str:
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:g}"


def loss_text(loss: float) -> str:
    """Return ``0.0812``, and of a loss that has gone astray no more than its size: ``1.49e+10``."""
    return f"{loss:.4f}" if abs(loss) < 10_000 else f"{loss:.3g}"


def tooltip(setting: Setting) -> str:
    """Return all that is declared of a setting, as a text that wraps."""
    return "".join(f"<p>{escape(part, quote=False)}</p>" for part in _sentences(setting))


def spoken(setting: Setting) -> str:
    """Return all that is declared of a setting, for a screen reader."""
    return " ".join(_sentences(setting))


def _sentences(setting: Setting) -> list[str]:
    usual = f"{_tr('Usual')}: {translated(setting.usual)}" if setting.usual else ""
    parts = (translated(setting.help), translated(setting.effect), usual)
    return [part for part in parts if part]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsForm", text)
