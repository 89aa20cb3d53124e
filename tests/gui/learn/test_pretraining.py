"""The card of pre-training, from opening to its numbers, and on to one's own network."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from engine.data import catalogue
from engine.experiments import pretraining
from gui.app import Program
from gui.widgets.picture_rows import PictureRows
from tests.helpers.learn import open_card, step_on
from tests.helpers.window import all_by_name, by_name, click, click_name, wait_until


def test_layers_bring_digits_back_at_once_and_all_four_are_compared(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = catalogue.load("mnist-5k")
    few = replace(
        whole, train_pictures=whole.train_pictures[::8], train_labels=whole.train_labels[::8]
    )
    monkeypatch.setattr(catalogue, "load", lambda _name: few)
    for name, number in (("FEWEST", 1), ("MOST", 2), ("PRETRAINING_EPOCHS", 1)):
        monkeypatch.setattr(pretraining, name, number)
    live = open_card(program, "Layer by layer, 2006")
    rows = by_name(live, "Reconstructions", PictureRows)
    assert [row.name for row in rows.rows] == [
        "What comes in",
        *(f"Back from layer {number}" for number in (1, 2, 3, 4)),
    ]
    wait_until(lambda: all(row.pictures is not None for row in rows.rows), "all come back", 30)
    high = rows.height()
    click(by_name(live, "Compare all four", QPushButton))
    wait_until(lambda: "gain_then" in live.figures(), "all are trained", 60)
    wait_until(lambda: all_by_name(live, "Compare all four"), "it is over")
    assert rows.height() == high
    shown = by_name(live, "2006, Without", QLabel).text()
    assert shown.startswith(f"{100 * live.figures()['then']:.1f} ± ")
    assert by_name(live, "Today, Gain", QLabel).text().count("±") == 1
    step_on(program)
    step_on(program)
    click_name(program.window, "Pre-train your own network")
    assert program.document.recipe.pretraining == "denoising_autoencoder"
    assert program.document.recipe.label_share == 0.1
