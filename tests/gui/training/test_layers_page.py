"""The page that shows what goes on inside every block of a run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Flatten, Placed, Residual
from engine.network import Network
from engine.presets import LENET5
from engine.project import Trained
from engine.training.events import BatchDone, Event
from engine.training.layers import BlockSeen, Histogram, LayersSeen
from engine.wording import norm_text
from gui import theme
from gui.actions import training_actions
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.layers.course import Course
from gui.training.layers.densities import densities
from gui.training.layers.histogram_view import HistogramView
from gui.training.layers.model import GRADIENT, IDLE, UPDATE, LayersModel, names
from gui.training.layers.page import LayersPage
from gui.training.layers.table import LayersTable
from gui.training.layers.words import share_text
from gui.widgets.primary_button import PrimaryButton
from tests.helpers.scripted_run import Script, dataset, document, weights
from tests.helpers.window import (
    by_name,
    click,
    click_name,
    click_row,
    let_happen,
    name_of,
    press,
    row_named,
    show,
    wait_until,
)


def seen_in(network: Network) -> tuple[str, ...]:
    return tuple(i for i in network.ids if not i.startswith("pooling"))


BLOCKS = seen_in(LENET5.network)
FEW = Histogram(0.0, 1.0, (30, 10))


def look(step: int, ids: tuple[str, ...] = BLOCKS, **last: Any) -> LayersSeen:
    """Return a look of which every block has figures of its own, that grow with the steps."""

    def seen(place: int, block_id: str) -> BlockSeen:
        figures: dict[str, Any] = {
            "weight_norm": 1.0 + place + step / 100,
            "gradient_norm": 0.1 * (place + 1),
            "update_ratio": 0.001,
            "dead": 0.25,
            "weights": Histogram(-1.0, 1.0, (1, 2, 1)),
            "gradients": FEW,
            "outputs": Histogram(0.0, 2.0 * step, (3, 1)),
        }
        return BlockSeen(block_id, **{**figures, **(last if place == len(ids) - 1 else {})})

    return LayersSeen(step, tuple(seen(*each) for each in enumerate(ids)))


def watched(script: Script, **last: Any) -> Callable[..., Iterator[Event]]:
    """Return a run by script of which every step is looked into."""

    def train(*given: Any) -> Iterator[Event]:
        for event in script(*given):
            yield event
            if isinstance(event, BatchDone):
                yield look(event.step, seen_in(given[0]), **last)

    return train


class Bench:
    def __init__(self, qtbot: QtBot, design: Document, script: Script, **last: Any) -> None:
        self.document, self.script = design, script
        self.window = QWidget()
        self.session = TrainingSession(design, self.window, watched(script, **last))
        train = training_actions(self.window).train
        train.triggered.connect(lambda: self.session.start(dataset(), "cpu"))
        self.page = LayersPage(design, self.session, train)
        column = QVBoxLayout(self.window)
        column.addWidget(self.page)
        self.window.resize(760, 560)
        qtbot.addWidget(self.window)
        show(self.window)

    @property
    def table(self) -> LayersTable:
        return by_name(self.window, "Blocks of the run", LayersTable)

    @property
    def histograms(self) -> HistogramView:
        (view,) = self.window.findChildren(HistogramView)
        return view

    def run(self, steps: int = 30) -> None:
        self.script.allow(steps)
        self.session.start(dataset(), "cpu")
        wait_until(lambda: steps in self.page._model.course.steps[-1:], "all is shown")

    def said(self, text: str) -> bool:
        return any(text in name_of(w) for w in self.window.findChildren(QWidget) if w.isVisible())


@pytest.fixture
def bench(qtbot: QtBot, dressed: None) -> Iterator[Bench]:
    made = Bench(qtbot, document(epochs=3), Script(allowed=0))
    yield made
    made.session.shut_down()


def test_every_block_that_learns_has_a_row_in_the_order_of_the_strip(bench: Bench) -> None:
    bench.run()
    model = bench.table.model()
    rows = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert model.rowCount() == len(BLOCKS) == 5
    assert rows[0] == "1 Convolution, weights 1.30, gradient 0.100, update 0.1 %, 25 % dead"
    assert [row.split(",")[0] for row in rows] == [
        "1 Convolution",
        "3 Convolution",
        "5 Dense",
        "6 Dense",
        "7 Dense",
    ]


def test_every_column_says_what_it_is_and_when_to_worry(bench: Bench) -> None:
    bench.run(1)
    model, across = bench.table.model(), Qt.Orientation.Horizontal
    captions = [model.headerData(i, across) for i in range(model.columnCount())]
    assert captions == ["Block", "Weights", "Gradient", "Update", "Dead, saturated"]
    help_ = [model.headerData(i, across, Qt.ItemDataRole.ToolTipRole) for i in range(5)]
    assert "vanish" in help_[GRADIENT]
    assert "0.1 % is usual" in help_[UPDATE]
    assert all(text.endswith((".", "activation")) for text in help_)


def test_figures_to_worry_about_stand_out(qtbot: QtBot, dressed: None) -> None:
    bench = Bench(
        qtbot, document(epochs=1), Script(allowed=0), update_ratio=0.2, dead=0.9, gradient_norm=1e3
    )
    bench.run(10)
    model = bench.page._model
    worrying = {(r, c) for r in range(5) for c in range(1, 5) if model.cell(r, c).worrying}
    # The other gradients are a thousandth of the last block's, and less.
    assert worrying == {(4, UPDATE), (4, IDLE)} | {(r, GRADIENT) for r in range(4)}
    bench.session.shut_down()


def test_the_selection_is_that_of_the_strip_in_both_directions(bench: Bench) -> None:
    bench.run()
    assert bench.table.currentIndex().row() == 0, "the strip's block is shown first"
    click_row(bench.table, row_named(bench.table, "5 Dense"))
    assert bench.document.selected == ("dense-1",)
    press(bench.table, Qt.Key.Key_Down)
    assert bench.document.selected == ("dense-2",)
    bench.document.select(["convolution-2"])
    assert bench.table.currentIndex().row() == 1
    assert bench.said("3 Convolution")
    bench.document.select(["pooling-1"])
    assert bench.table.currentIndex().row() == 1, "a block without a row leaves all as it is"
    assert bench.document.selected == ("pooling-1",)


def test_a_block_that_the_design_has_no_more_can_still_be_looked_at(bench: Bench) -> None:
    bench.run()
    bench.document.select(["dense-2"])
    bench.document.remove_selected()
    click_row(bench.table, row_named(bench.table, "6 Dense"))
    assert bench.histograms.accessibleName() == "Histograms of 6 Dense: Weights"
    assert "dense-2" not in bench.document.selected


def test_weights_gradients_and_outputs_can_be_chosen(bench: Bench) -> None:
    bench.run()
    spread = bench.histograms.spread
    assert spread is not None
    assert (spread.low, spread.high) == pytest.approx((-1.0, 1.0), abs=0.05)
    click_name(bench.window, "Gradients")
    assert bench.histograms.accessibleName() == "Histograms of 1 Convolution: Gradients"
    spread = bench.histograms.spread
    assert spread is not None
    assert spread.shares[0][: spread.bins // 2].sum() == pytest.approx(0.75, abs=0.02)
    click_name(bench.window, "Outputs")
    spread = bench.histograms.spread
    assert spread is not None
    assert spread.low == 0.0
    assert spread.high > 30, "at the last step they reach 60"


def test_a_block_in_which_nothing_is_trained_says_so(qtbot: QtBot, dressed: None) -> None:
    bench = Bench(
        qtbot, document(epochs=1), Script(allowed=0), weight_norm=None, weights=None, dead=None
    )
    bench.run(10)
    bench.document.select([BLOCKS[-1]])
    assert bench.said("Nothing in this block is trained")
    assert bench.page._model.cell(4, 1).text == "–"
    click_name(bench.window, "Outputs")
    assert not bench.said("Nothing in this block is trained")
    bench.session.shut_down()


def test_single_looks_are_read_under_the_mouse_and_by_keys(bench: Bench) -> None:
    bench.run()
    bench.page.redraw.now()
    view = bench.histograms
    press(view, Qt.Key.Key_Left)
    assert bench.said("Step 30: ")
    press(view, Qt.Key.Key_Left, times=4)
    assert bench.said("Step 26: ")
    press(view, Qt.Key.Key_Right)
    assert bench.said("Step 27: ")
    QTest.mouseMove(view, QPoint(view.width() // 2, view.height() // 2))
    wait_until(lambda: bench.said("of the numbers lie between"), "the place is read")
    QTest.mouseMove(view, QPoint(int(view._area().right()), view.height() // 2))
    wait_until(lambda: bench.said("Step 30: "), "the newest is read at the very edge")
    QTest.mouseMove(view, QPoint(1, 1))
    wait_until(lambda: not bench.said("of the numbers lie between"), "nothing is read")


def test_nothing_is_done_while_it_cant_be_seen(bench: Bench) -> None:
    bench.run(5)
    told = []
    bench.page._model.dataChanged.connect(lambda *_: told.append(time.monotonic()))
    bench.page.hide()
    bench.script.allow(10)
    wait_until(lambda: bench.session.log and len(bench.session.log.losses) == 15, "15 steps")
    assert not told
    bench.page.show()
    let_happen(0.05)
    assert bench.page._model.course.steps[-1] == 15


def test_without_a_run_it_says_what_will_be_seen(bench: Bench) -> None:
    assert bench.said("Once the network trains, you see here")
    (train,) = bench.window.findChildren(PrimaryButton)
    click(train)
    wait_until(lambda: bench.said("comes with the first step"), "it says what it waits for")
    assert not train.isVisible()


def test_every_control_has_a_name_and_a_tooltip(bench: Bench) -> None:
    bench.run()
    controls = [
        widget
        for widget in bench.window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) == 5, "the table, the histograms, and what they are of"
    assert all(name_of(widget) and widget.toolTip() for widget in controls)


def test_of_a_run_out_of_a_file_it_says_that_nothing_is_kept(bench: Bench) -> None:
    trained = Trained(
        network=bench.document.network,
        preprocessing=dataset().preprocessing,
        classes=bench.document.design.classes,
        weights=weights(),
        history=None,
    )
    bench.document.open(bench.document.design, trained)
    assert bench.said("is kept only while the program runs")


def test_the_last_run_stays_until_another_begins(bench: Bench) -> None:
    bench.script.allow(1000)
    bench.session.start(dataset(), "cpu")
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.table.model().rowCount() == 5
    bench.script.allow(1000)
    bench.session.start(dataset(), "cpu")
    wait_until(lambda: bench.session.state == "idle", "the second run has ended")
    assert bench.page._model.course.steps[0] == 1


def test_blocks_inside_containers_are_named_by_their_place_in_the_strip() -> None:
    inner = (Placed(id="convolution-a", block=Convolution(padding="same")),)
    network = Network.of(Flatten(), Residual(branches=(inner,)), Dense())
    named = names(network)
    assert [(name.text, name.depth) for name in named.values()] == [
        ("1 Flatten", 0),
        ("2 Residual unit", 0),
        ("3 Convolution", 1),
        ("4 Dense", 0),
    ]


def test_a_long_run_of_a_deep_network_is_drawn_within_a_frame(bench: Bench) -> None:
    deep = Network.of(*(Dense(units=4) for _ in range(60)))
    bench.document.apply(deep, "deep")
    bench.run(2)
    assert bench.session.log is not None
    counts = tuple(range(40))
    ids = tuple(deep.ids)
    bench.session.log.layers = [
        look(step, ids, weights=Histogram(-step, step, counts)) for step in range(1, 400)
    ]
    bench.page._model.show_log(None)
    bench.page._follow()
    bench.document.select([ids[-1]])
    taken = []
    for step in range(400, 408):
        bench.session.log.layers.append(look(step, ids, weights=Histogram(-step, step, counts)))
        begun = time.thread_time()
        bench.page.redraw.now()
        bench.page.grab()
        taken.append(time.thread_time() - begun)
    assert min(taken) < 0.03, taken


def test_the_scheme_may_change(bench: Bench, qapp: Any) -> None:
    bench.run()
    before = bench.histograms.grab().toImage().pixelColor(120, 20)
    theme.apply(qapp, Qt.ColorScheme.Dark)
    let_happen(0.05)
    assert bench.histograms.grab().toImage().pixelColor(120, 20) != before
    theme.apply(qapp, Qt.ColorScheme.Light)


def test_histograms_of_different_ranges_come_onto_one_scale() -> None:
    found = densities([Histogram(-1, 1, (1, 1)), Histogram(0, 2, (3, 1))], 30)
    assert found.shares.sum(axis=1) == pytest.approx([1, 1], abs=0.03)
    assert (found.low, found.high) == pytest.approx((-1, 2), abs=0.2)
    middle = found.low + (np.arange(30) + 0.5) * (found.high - found.low) / 30
    below = found.shares[:, middle < 0].sum(axis=1)
    assert below == pytest.approx([0.5, 0.0], abs=0.05)
    same = densities([Histogram(0.25, 0.25, (7,))], 10)
    assert same.low < 0.25 < same.high
    assert same.shares.sum() == pytest.approx(1, abs=0.01)


def test_a_log_that_was_thinned_is_read_anew() -> None:
    course = Course()
    looks = [look(step) for step in range(1, 9)]
    assert course.take(looks)
    assert not course.take(looks)
    assert course.take([*looks[::2], look(9)])
    assert list(course.steps) == [1, 3, 5, 7, 9]
    assert list(course.figures(0, 0)) == pytest.approx([1.01, 1.03, 1.05, 1.07, 1.09])


def test_without_a_run_the_table_is_empty() -> None:
    model = LayersModel()
    assert (model.rowCount(), model.columnCount()) == (0, 5)
    assert not model.refresh()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.4567, "1.46"),
        (0.99999, "1.00"),
        (0.03581, "0.0358"),
        (2.94e-5, "2.9·10⁻⁵"),
        (0.0, "0"),
        (12345.0, "12,300"),
    ],
)
def test_norms_are_written_with_the_digits_that_count(value: float, text: str) -> None:
    assert norm_text(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "100 %"), (0.33, "33 %"), (0.0047, "0.47 %"), (2e-6, "2.0·10⁻⁴ %"), (0.0, "0 %")],
)
def test_shares_are_written_as_percentages(value: float, text: str) -> None:
    assert share_text(value) == text


def test_a_click_keeps_the_keyboard_in_the_table(bench: Bench) -> None:
    bench.run()
    click(bench.table.viewport(), QPoint(40, 60))
    assert bench.table.hasFocus()
