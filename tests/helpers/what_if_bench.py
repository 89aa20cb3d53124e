"""The page "What if" on top of a bench of Inspect, and what it needs to be looked at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.data.dataset import Dataset
from gui.inspection.what_if.page import WhatIfPage
from gui.widgets.kernel_grid import KernelGrid
from gui.widgets.pixel_view import PixelView
from gui.wiring.what_if import add_what_if
from tests.helpers.inspect_bench import Bench, train
from tests.helpers.window import by_name, let_happen, press, wait_until

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LAYER = "convolution-2"


@dataclass
class Tried:
    """A bench with the page on top, and what it needs to be looked at."""

    bench: Bench
    page: WhatIfPage

    def settle(self) -> None:
        let_happen(0.01)
        self.bench.settle()
        wait_until(lambda: not self.page.unchanged.busy, "the unchanged network has answered", 30)
        let_happen(0.01)

    def counted(self) -> str:
        let_happen(0.02)
        wait_until(lambda: not self.page.accuracy.busy, "the test data are read", 30)
        return self.bench.text("Accuracy, old and new")

    def outputs(self, layer: str = LAYER) -> np.ndarray:
        return self.bench.answer.inspection.outputs[layer]

    @property
    def grid(self) -> KernelGrid:
        return self.page.kernel.grid

    def shown_map(self, side: str) -> object:
        return by_name(self.page, f"{side}: the unit's map", PixelView).image

    def undo(self) -> None:
        press(self.page.tiles, Qt.Key.Key_Z, CONTROL)
        self.settle()

    def redo(self) -> None:
        press(self.page.tiles, Qt.Key.Key_Z, CONTROL | SHIFT)
        self.settle()

    def eye(self, unit: int) -> None:
        """Click the eye of a unit's tile."""
        view, place = self.page.tiles.viewport(), self.page.tiles.eye_of(unit).center()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
        self.settle()


def tried_on(bench: Bench, digits: Dataset) -> Tried:
    """Add the page to a bench, with weights in the document and a layer chosen."""
    page = add_what_if(bench.workspace, bench.messages, bench.service)
    train(bench, digits)
    bench.document.select([LAYER])
    bench.workspace.show_page(page)
    made = Tried(bench, page)
    made.settle()
    return made
