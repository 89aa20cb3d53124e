"""Training without a window: ``main.py train``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from engine import machine, project
from engine.check import check
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.headless.console import (
    DONE,
    INTERRUPTED,
    Refused,
    Screen,
    stopping,
)
from engine.headless.report import print_event, show
from engine.network import Network
from engine.presets import PRESETS
from engine.project import Project
from engine.recipe import Recipe
from engine.settings import declared
from engine.training.control import Control
from engine.training.events import Failed, Stopped
from engine.training.history import RunLog
from engine.wording import count_text


@dataclass(frozen=True)
class Order:
    """What is to be trained, on which data, and where it goes."""

    network: Network
    recipe: Recipe
    data: str
    device: str = "auto"
    out: Path | None = None


def train(order: Order, as_json: bool) -> int:
    """Carry out ``order`` and return the exit code. Raises Refused, DataError or DeviceError."""
    if order.out is not None:
        require_place(order.out)
    control = Control()
    with stopping(control), Screen(silent=as_json) as screen:
        try:
            dataset = catalogue.load(order.data, screen.progress, lambda: control.stopped)
        except catalogue.Cancelled:
            _save(Project(order.network, order.recipe, order.data), order.out, screen)
            return INTERRUPTED
        _require_fitting(order, dataset)
        device = machine.choose_device(order.device)
        if dataset.left_out:
            screen.line(f"Left out {count_text(dataset.left_out, 'file')} that can't be read.")
        log = run(order, dataset, device, control, screen, as_json)
        end = log.ended
        if log.started is not None:
            _save(result(order, dataset, log), order.out, screen)
    if isinstance(end, Failed):
        raise Refused(end.sentence)
    return INTERRUPTED if isinstance(end, Stopped) else DONE


def run(
    order: Order, dataset: Dataset, device: str, control: Control, screen: Screen, as_json: bool
) -> RunLog:
    """Train, telling each event as it comes, and return the log of the run."""
    from engine.training import loop

    log = RunLog(dataset.name)
    for event in loop.train(order.network, order.recipe, dataset, control, device):
        log.append(event)
        if as_json:
            print_event(event, dataset.name)
        elif log.started is not None:
            show(event, log.started, screen)
    return log


def result(order: Order, dataset: Dataset, log: RunLog) -> Project:
    """Return the project after a run: with its weights, where it got to any, and its history."""
    end = log.ended
    return Project(
        network=order.network,
        recipe=order.recipe,
        data=dataset.name,
        classes=dataset.classes,
        preprocessing=dataset.preprocessing,
        weights=None if end is None else end.weights,
        history=log.history(),
    )


def starting_point(what: str) -> Order:
    """Return the network, recipe and data of a preset or of a project file.

    Raises Refused or ProjectError.
    """
    for preset in PRESETS:
        if preset.name == what:
            return Order(preset.network, preset.recipe, preset.data)
    if not Path(what).exists():
        names = ", ".join(preset.name for preset in PRESETS)
        raise Refused(f"“{what}” is neither a preset ({names}) nor a project file that exists.")
    found = project.load(Path(what))
    return Order(found.network, found.recipe, found.data)


def changed_recipe(recipe: Recipe, options: Mapping[str, str | None]) -> Recipe:
    """Return ``recipe`` with every option that was given, as it was typed.

    Raises Refused with the limits that the recipe declares.
    """
    settings = {setting.name: setting for setting in declared(Recipe)}
    for name, text in options.items():
        if text is None:
            continue
        try:
            recipe = Recipe.model_validate({**recipe.model_dump(), name: text})
        except ValidationError:
            setting = settings[name]
            number = "a whole number" if setting.control == "integer" else "a number"
            raise Refused(
                f"--{name.replace('_', '-')} takes {number} from {setting.minimum:,} to "
                f"{setting.maximum:,}, not “{text}”."
            ) from None
    return recipe


def require_place(path: Path) -> None:
    """Raise Refused where no file could be written, before hours go into making it."""
    folder = path.parent
    if not folder.is_dir():
        raise Refused(f"{path} can't be written, because there is no folder {folder}: make it.")
    if path.is_dir():
        raise Refused(f"{path} is a folder: give the name of a file to save the project in.")
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise Refused(f"You may not write {path}: give another place.")


def _require_fitting(order: Order, dataset: Dataset) -> None:
    """Raise Refused with the block that is in the way; the loop looks at everything else."""
    report = check(order.network, dataset.preprocessing.shape, len(dataset.classes))
    if report.problems:
        problem = report.problems[0]
        where = f" (block {problem.block_id})" if problem.block_id else ""
        raise Refused(f"The network doesn't fit {dataset.title}{where}: {problem.sentence}")


def _save(finished: Project, out: Path | None, screen: Screen) -> None:
    if out is not None:
        project.save(finished, out)
        screen.line(f"Saved as {out}.")
