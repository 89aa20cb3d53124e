"""How soon an edit shows, and what it costs to take many edits back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Convolution,
    Dense,
    GlobalAveragePooling,
    Residual,
)
from engine.network import Network, stack_of
from engine.presets import LENET5
from gui.document import Document
from gui.network.strip import NetworkStrip
from gui.services.files import design_of
from tests.bench.measure import Measure
from tests.bench.window import application, shown_program
from tests.helpers.window import let_happen

BLOCKS = 60
EDITS = 120
"""A round; an even number of each of the four sorts, so that a round ends as it began."""
STEPS = 10_000
"""Edits that are taken back."""
LONGEST = 16.0
"""Milliseconds: a picture of a screen that shows sixty a second."""


def measures(rounds: int) -> Iterator[Measure]:
    qt = application()
    words = f"From an edit to the repainted {{}}, {BLOCKS} nested blocks, 99th percentile"
    strip = tuple(_slowest(_edits_in_strip(qt, rounds)))
    yield Measure(words.format("strip"), "ms", strip, LONGEST, "lower")
    window = tuple(_slowest(_edits_in_window(qt, rounds)))
    yield Measure(words.format("window"), "ms", window, LONGEST, "lower")
    undos = tuple(undo_milliseconds() for _ in range(rounds))
    yield Measure(f"Undo of one of {STEPS:,} edits, 99th percentile", "ms", undos, LONGEST, "lower")


def nested() -> Network:
    """Return a residual network of 60 blocks: nine units with five blocks each, and six more."""
    convolution = Convolution(kernels=16, padding="same", bias=False, activation="none")
    normalised = (convolution, BatchNormalisation())
    unit = Residual(branches=(stack_of(*normalised, Activation(), *normalised),))
    ends = (GlobalAveragePooling(), Dense(units=64, activation="relu"), Dense())
    network = Network.of(*normalised, Activation(), *[unit] * 9, *ends)
    assert len(network.ids) == BLOCKS
    return network


def undo_milliseconds() -> float:
    """Make 10,000 edits, take all back one by one; return the slow ones' time of one."""
    document = Document(design_of(LENET5))
    document.apply(nested(), "")
    first, last = document.network.ids[0], document.network.ids[-2]
    for number in range(STEPS):
        field = ("kernels", first) if number % 2 else ("units", last)
        document.edit(field[1], field[0], 1 + number // 2 % 60)
    spans = []
    while document.history_place > 1:
        begun = time.perf_counter()
        document.undo()
        spans.append(1000 * (time.perf_counter() - begun))
    assert len(spans) >= STEPS - 1
    return float(np.percentile(spans, 99))


class PaintWatch(QObject):
    """Counts how often a widget was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def _slowest(rounds: Iterator[list[float]]) -> Iterator[float]:
    for spans in rounds:
        yield float(np.percentile(spans, 99))


def _edits_in_strip(qt: QApplication, rounds: int) -> Iterator[list[float]]:
    document = Document(design_of(LENET5))
    document.apply(nested(), "")
    strip = NetworkStrip(document)
    strip.resize(264, 700)
    strip.show()
    assert QTest.qWaitForWindowExposed(strip)
    for _ in range(rounds):
        yield _timed(qt, document, strip.view.viewport())
    strip.deleteLater()
    let_happen(0.02)


def _edits_in_window(qt: QApplication, rounds: int) -> Iterator[list[float]]:
    """Edit in the whole program, its workspace Design and the settings shown."""
    with shown_program(qt) as program:
        program.window.show_workspace(0)
        program.document.apply(nested(), "")
        let_happen(2)  # torch is imported meanwhile
        strip = program.window.findChild(NetworkStrip)
        assert strip is not None
        for _ in range(rounds):
            yield _timed(qt, program.document, strip.view.viewport())


def _timed(qt: QApplication, document: Document, watched: QWidget) -> list[float]:
    """Return milliseconds from each of many changed settings until all is painted."""
    watch = PaintWatch()
    watched.installEventFilter(watch)
    spans = []
    for edit in _edits(document):
        let_happen(0.02)
        begun = time.perf_counter()
        edit()
        # What is asked for within the first turn is painted in the second.
        qt.processEvents()
        qt.processEvents()
        spans.append(1000 * (time.perf_counter() - begun))
    watched.removeEventFilter(watch)
    assert watch.painted >= EDITS / 2, "the edits don't show"
    return spans


def _edits(document: Document) -> Iterator[Callable[[], None]]:
    """Yield changes of several sorts: of every shape, inside a unit and back, of the order."""
    network = document.network
    first, inside = network.ids[0], network.stack(network.ids[3])[0].id
    for number in range(EDITS // 4):
        odd = number % 2
        document.select([inside])
        yield partial(document.edit, first, "dilation", (1, 1) if odd else (2, 2))
        yield partial(document.edit, inside, "kernels", 17 + number % 16)
        yield partial(document.edit, inside, "kernels", 16)
        yield partial(document.move_selected, -1 if odd else +1)
