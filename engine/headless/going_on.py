"""Which kept run ``main.py train --resume`` and ``--from-epoch`` go on with, and with what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.headless.console import Refused
from engine.headless.recipe_options import changed_recipe, flag
from engine.presets import NAMES as PRESET_NAMES
from engine.project import Project
from engine.recipe import Recipe
from engine.runs.kept import KeptRun
from engine.runs.record import RunRecord
from engine.runs.store import RunStore
from engine.wording import readable

if TYPE_CHECKING:
    from engine.training.state import RunState

FIXED = (
    "batch_size",
    "optimiser",
    "validation_share",
    "label_share",
    "test_share",
    "seed",
    "weight_average",
)
"""What a run keeps for as long as it goes on: with others, its state would mean nothing."""


@dataclass(frozen=True)
class Keeping:
    """Where a run is kept, under which name, and what it goes on from."""

    store: RunStore
    source: str
    run: KeptRun | None = None
    """None: it begins at the beginning."""
    epoch: int | None = None
    """At the end of which epoch it goes on; None: where it was."""

    def state(self) -> RunState | None:
        """Return what the run goes on from. Raises RunError where that can't be read."""
        if self.run is None or (self.epoch is None and not self.run.has_state):
            return None
        return self.run.state(self.epoch)


def source_of(what: str) -> str:
    """Return under which name the runs of a preset or of a project file are kept."""
    return what if what in PRESET_NAMES else readable(str(Path(what).resolve()))


def kept_run(
    store: RunStore, what: str, options: Mapping[str, str | None], epoch: int | None
) -> KeptRun:
    """Return the run to go on with: the newest unfinished one; with ``epoch``, the newest one; with
    more epochs among the ``options`` than it had, the newest finished one.

    Raises Refused.
    """
    source = source_of(what)
    newest = store.newest(source)
    if newest is None:
        raise Refused(f"No run of “{what}” is kept in {store.folder}: begin one.")
    if epoch is not None:
        return newest
    unfinished = store.newest_unfinished(source)
    if unfinished is not None:
        if unfinished.alive:
            raise Refused(
                f"The run of “{what}” that began {_when(unfinished)} is still being trained by "
                "another program: wait for its end, or begin a new one without --resume."
            )
        return unfinished
    record = newest.record
    if record.outcome == "failed":
        raise Refused(
            f"The newest run of “{what}” has failed: go on from the end of one of its epochs with "
            "--from-epoch, or begin a new one."
        )
    _require_more(record, changed_recipe(record.recipe, options), what)
    return newest


def _require_more(record: RunRecord, recipe: Recipe, what: str) -> None:
    """Raise Refused where a finished run would end at once with ``recipe``."""
    if recipe.epochs <= record.recipe.epochs:
        raise Refused(
            f"No run of “{what}” is unfinished: to go on with the newest, which has finished, give "
            f"more --epochs than its {record.recipe.epochs}."
        )
    done, best = len(record.epochs), record.kept_epoch
    if best is not None and 0 < recipe.patience <= done - best:
        raise Refused(
            f"Early stopping has ended the newest run of “{what}” after epoch {done}, because none "
            f"was better than epoch {best}: give a --patience above {done - best} as well, or 0."
        )


def design_to_go_on(design: Project, run: KeptRun, options: Mapping[str, str | None]) -> Project:
    """Return ``design`` with the data and the recipe of ``run``, but for the ``options`` given.

    Raises Refused where the run can't go on with it.
    """
    record = run.record
    if design.network != record.network:
        raise Refused(
            f"The network has changed since the run that began {_when(run)}: begin a new one."
        )
    recipe = changed_recipe(record.recipe, options)
    _require_same(record.recipe, recipe)
    return replace(design, recipe=recipe, data=record.data, input_shape=None, classes=())


def _require_same(before: Recipe, after: Recipe) -> None:
    for name in FIXED:
        if getattr(before, name) != getattr(after, name):
            raise Refused(
                f"{flag(name)} can't change while a run goes on: leave it away, or begin a new run."
            )


def _when(run: KeptRun) -> str:
    return f"{run.record.begun.astimezone():%Y-%m-%d %H:%M}"
