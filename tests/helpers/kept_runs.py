"""Kept runs for window tests: small real ones, and the page that shows them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QTabBar

from engine.blocks import Convolution
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.runs.kept import KeptRun
from engine.runs.store import RunStore, runs_folder
from engine.training.control import Control
from engine.training.events import EVERYTHING
from engine.training.loop import train
from gui.app import Program
from gui.training.runs.page import RunsPage
from gui.training.runs.table import RunsTable
from tests.helpers.window import all_by_name, by_name, let_happen, wait_until


def few_digits() -> Dataset:
    """Return 200 digits to train and 50 to test, under the name of all of them."""
    digits = catalogue.load("mnist-5k")
    return replace(
        digits,
        train_pictures=digits.train_pictures[::20],
        train_labels=digits.train_labels[::20],
        test_pictures=digits.test_pictures[::20],
        test_labels=digits.test_labels[::20],
    )


LARGER = LENET5.network.replace("convolution-1", Convolution(kernels=9, padding="same"))

RUNS: dict[str, tuple[Network, dict[str, object], int | None]] = {
    "plain": (LENET5.network, {"learning_rate": 0.0001, "epochs": 3}, None),
    "sgd": (LENET5.network, {"optimiser": "sgd", "learning_rate": 0.05}, None),
    "larger": (LARGER, {"epochs": 40}, 9),
}
"""Networks, recipes, and after how many events a run is stopped."""


def keep_some(folder: Path) -> None:
    """Train all of ``RUNS`` on a few digits, and keep them in ``folder``, in this order."""
    for note, (network, recipe, stop_after) in RUNS.items():
        dataset, store, control = few_digits(), RunStore(folder), Control()
        keeper = store.begin("", dataset)
        chosen = Recipe.model_validate({"epochs": 2, **recipe})
        told = train(network, chosen, dataset, control, watch=EVERYTHING)
        for count, _ in enumerate(keeper.keep(told)):
            if count == stop_after:
                control.stop()
        keeper.close()
        store.set_note(keeper.id, note)


def kept_as(note: str) -> KeptRun:
    """Return the kept run that was noted like this."""
    [run] = [run for run in RunStore(runs_folder()).runs() if run.record.note == note]
    return run


def on_disk(run_id: str) -> KeptRun:
    return RunStore(runs_folder()).run(run_id)


def show_page(program: Program) -> tuple[RunsPage, RunsTable]:
    """Open Train, Runs, and wait until the list has been read; return the page and its table."""
    program.window.show_workspace(1)
    bar = by_name(program.window, "Views of the run").findChild(QTabBar)
    assert bar is not None
    [place] = [i for i in range(bar.count()) if bar.tabText(i) == "Runs"]
    bar.setCurrentIndex(place)
    wait_until(lambda: program.runs.listed, "the runs are listed")
    let_happen(0.05)
    [page] = program.window.findChildren(RunsPage)
    return page, page.table


def texts(table: RunsTable, column: int) -> list[str]:
    """Return what stands in a column, from top to bottom."""
    model = table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def listed(program: Program, count: int) -> None:
    """Wait until so many runs are on show."""
    [table] = all_by_name(program.window, "Kept runs", RunsTable)
    wait_until(lambda: table.model().rowCount() == count, f"{count} runs are listed")
