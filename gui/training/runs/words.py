"""A kept run in the few words that its row has room for, and what its columns are sorted by."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from engine.data import catalogue
from engine.network import Network
from engine.presets import NAMES, PRESETS
from engine.recipe import Recipe
from engine.settings import declared
from engine.wording import count_text, duration_text, large_text, percent_text
from gui.words import listed, named, translated, value_text

SHORT_OPTIMISERS = {"sgd": "SGD"}
"""Where the words of the form are too long for a column."""


def when_text(moment: datetime) -> str:
    """Return when a run began in the person's way of writing: today's without the date."""
    begun = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    time = locale.toString(begun.time(), short)
    today = begun.date() == QDate.currentDate()
    return time if today else f"{locale.toString(begun.date(), short)}, {time}"


def network_text(network: Network, source: str, parameters: int) -> str:
    """Return a preset's title, the name of the project's file, or how large the network is."""
    blocks = count_text(len(network.ids), _tr("block"), _tr("blocks"))
    return _name(network, source) or _tr("{blocks}, {size}").format(
        blocks=blocks, size=large_text(parameters)
    )


def network_in_sentence(network: Network, source: str) -> str:
    """Return a preset's title, the name of the project's file, or ``a network of 7 blocks``."""
    blocks = count_text(len(network.ids), _tr("block"), _tr("blocks"))
    return _name(network, source) or _tr("a network of {blocks}").format(blocks=blocks)


def _name(network: Network, source: str) -> str:
    for preset in PRESETS:
        if preset.network == network:
            return translated(preset.title)
    return Path(source).stem if source and source not in NAMES else ""


def data_text(data: str) -> str:
    entry = catalogue.find(data)
    return translated(entry.title) if entry is not None else Path(data).name


def recipe_text(recipe: Recipe) -> str:
    """Return ``Adam 0.001`` or ``SGD 0.1, cosine``."""
    settings = {setting.name: setting for setting in declared(Recipe)}
    optimiser = SHORT_OPTIMISERS.get(recipe.optimiser) or value_text(
        settings["optimiser"], recipe.optimiser
    )
    text = f"{optimiser} {recipe.learning_rate:g}"
    constant = recipe.schedule == "constant"
    schedule = "" if constant else value_text(settings["schedule"], recipe.schedule).lower()
    return listed(text, schedule)


def recipe_help(recipe: Recipe) -> str:
    """Return every setting of the recipe that isn't as it is by default, a line each."""
    lines = []
    for setting in declared(Recipe):
        value = getattr(recipe, setting.name)
        always = setting.name in ("epochs", "batch_size", "optimiser", "learning_rate")
        if setting.matters(recipe) and (always or value != setting.default):
            lines.append(named(translated(setting.label), value_text(setting, value)))
    return "\n".join(lines)


def share_text(share: float | None) -> str:
    return "" if share is None else percent_text(share)


def epochs_text(done: int, planned: int) -> str:
    return str(done) if done >= planned else _tr("{done} of {all}").format(done=done, all=planned)


def seconds_text(seconds: float) -> str:
    return duration_text(seconds) if seconds else ""


def outcome_text(outcome: str, *, alive: bool) -> str:
    """Return how a run ended; ``alive``: a program is at work on it."""
    match outcome:
        case "finished":
            return _tr("finished")
        case "stopped":
            return _tr("stopped")
        case "failed":
            return _tr("failed")
        case _:
            return _tr("training") if alive else _tr("broken off")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunsPage", text)
