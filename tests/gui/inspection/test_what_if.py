"""What if, in a window: units switched and scaled, what follows, and keeping it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QToolButton

from engine.data.dataset import Dataset
from engine.inspection.retest import retest
from gui.inspection.bar_list import BarList
from gui.widgets.number_field import NumberField
from tests.helpers.inspect_bench import Bench
from tests.helpers.what_if_bench import CONTROL, LAYER, Tried, tried_on
from tests.helpers.window import (
    by_name,
    click_name,
    let_happen,
    press,
    type_text,
    wait_until,
)


@pytest.fixture
def tried(bench: Bench, digits: Dataset) -> Tried:
    return tried_on(bench, digits)


def test_a_click_on_an_eye_switches_a_unit_off_and_all_that_follows_and_undo_on_again(
    tried: Tried,
) -> None:
    kept = tried.bench.document.trained
    before, answer = tried.outputs().copy(), tried.outputs("dense-3").copy()
    assert before[4].any()
    tried.eye(4)
    assert not tried.outputs()[4].any()
    np.testing.assert_array_equal(tried.outputs()[3], before[3])
    expected = replace(
        tried.bench.answer.target,
        changes=tried.bench.model.changes.with_factor(LAYER, 4, 0),
    )
    inspected = expected.open().inspect(tried.bench.answer.inspection.picture)
    np.testing.assert_array_equal(tried.outputs("dense-3"), inspected.outputs["dense-3"])
    assert not np.array_equal(tried.outputs("dense-3"), answer)
    assert tried.bench.document.trained is kept
    assert tried.bench.document.undo_text is None
    tried.undo()
    np.testing.assert_array_equal(tried.outputs("dense-3"), answer)
    tried.redo()
    assert not tried.outputs()[4].any()
    tried.eye(4)
    np.testing.assert_array_equal(tried.outputs(), before)


def test_units_are_chosen_and_switched_by_keys_and_the_tile_says_what_was_done(
    tried: Tried,
) -> None:
    tiles = tried.page.tiles
    press(tiles, Qt.Key.Key_Right, times=3)
    assert tried.bench.model.pinned(LAYER) == 3
    assert tried.bench.text("Chosen unit") == "Unit 4"
    press(tiles, Qt.Key.Key_Space)
    tried.settle()
    row = tiles.model().index(3, 0)
    assert row.data() == "Unit 4, off"
    assert not by_name(tried.page, "Unit is on", QCheckBox).isChecked()
    click_name(tried.page, "Unit is on")
    tried.settle()
    assert row.data() == "Unit 4"
    press(by_name(tried.page, "Factor: slider"), Qt.Key.Key_PageDown)
    tried.settle()
    assert row.data() == "Unit 4, × 0.5"
    assert by_name(tried.page, "Factor", NumberField).value() == 0.5


def test_a_typed_factor_scales_the_unit_and_undo_leaves_the_field_to_the_page(
    tried: Tried,
) -> None:
    before = tried.outputs()[0].copy()
    field = by_name(tried.page, "Factor", NumberField)
    type_text(field, "-2.5")
    tried.settle()
    np.testing.assert_allclose(tried.outputs()[0], -2.5 * before, rtol=1e-6)
    press(field, Qt.Key.Key_Z, CONTROL)
    tried.settle()
    assert field.value() == 1
    np.testing.assert_array_equal(tried.outputs()[0], before)


def test_the_map_and_the_answer_stand_beside_those_without_the_changes(tried: Tried) -> None:
    before = tried.shown_map("As the network is")
    sure = tried.bench.text("As the network is: the answer")
    assert tried.shown_map("With the changes") == before
    type_text(by_name(tried.page, "Factor", NumberField), "-30")
    tried.settle()
    assert tried.shown_map("As the network is") == before
    assert tried.shown_map("With the changes") != before
    assert tried.bench.text("As the network is: the answer") == sure
    assert tried.bench.text("With the changes: the answer") != sure
    bars = by_name(tried.page, "With the changes: the probabilities", BarList).bars
    shares = tried.bench.answer.inspection.probabilities
    assert shares is not None
    assert [bar.value for bar in bars] == pytest.approx(list(shares))
    moved = {
        bar.label: bar for bar in by_name(tried.page, "How far each layer has moved", BarList).bars
    }
    assert moved["Convolution 1"].value == 0
    assert moved["Convolution 2"].value > 0
    assert [bar.label for bar in moved.values() if bar.strong] == ["Convolution 2"]


def test_the_accuracy_stands_beside_the_old_one_and_the_newest_change_wins(
    tried: Tried, digits: Dataset
) -> None:
    one, _, other, gone = tried.counted().replace(" %", "").split()
    assert one == other
    assert gone == "(±0.0)"
    type_text(by_name(tried.page, "Factor", NumberField), "50")
    let_happen(0.35)  # the count has begun
    type_text(by_name(tried.page, "Factor", NumberField), "-8")
    tried.settle()
    shown = tried.counted()
    scores = [
        retest(target.open(), digits.test_pictures, digits.test_labels)
        for target in (tried.bench.model.unchanged_target(), tried.bench.model.target())
        if target is not None
    ]
    was, is_ = (100 * score.accuracy for score in scores if score is not None)
    assert was != is_
    sign = f"{is_ - was:+.1f}".replace("-", "−")
    assert shown == f"{was:.1f} % → {is_:.1f} % ({sign})"
    click_name(tried.page, "Accuracy by class")
    bars = by_name(tried.page, "Classes read right with the changes", BarList).bars
    assert scores[1] is not None
    assert [bar.value for bar in bars] == pytest.approx(scores[1].by_class.tolist())


def test_nothing_is_counted_while_a_run_is_under_way_and_the_page_says_so(
    tried: Tried, digits: Dataset
) -> None:
    tried.counted()
    tried.eye(0)
    bench = tried.bench
    bench.session.start(digits, "cpu")
    wait_until(lambda: bench.session.state != "idle", "the run begins")
    let_happen(0.05)
    assert not tried.page.accuracy.busy
    assert "once the run has ended" in bench.text("State of the accuracy")
    keep = by_name(tried.page, "Keep in the project", QToolButton)
    assert not keep.isEnabled()
    assert "A run is under way" in keep.toolTip()
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run ends")
    assert "once the run has ended" not in bench.text("State of the accuracy")


def test_what_is_tried_out_stays_so_while_a_run_changes_the_weights(
    tried: Tried, digits: Dataset
) -> None:
    tried.eye(2)
    bench = tried.bench
    bench.document.select(["convolution-1"])
    tried.eye(1)
    bench.session.start(digits, "cpu")
    bench.script.allow(5)
    wait_until(
        lambda: (bench.answer.layers["convolution-1"].kernels == np.float32(0.05)).all(),
        "the weights of step 5 are shown",
    )
    assert not tried.outputs("convolution-1")[1].any()
    assert tried.outputs("convolution-1")[0].any()
    assert not tried.outputs()[2].any()
    bench.session.stop()
    wait_until(lambda: bench.session.state == "idle", "the run ends")


def test_a_bar_under_every_page_says_that_something_is_tried_out_and_takes_it_back(
    tried: Tried,
) -> None:
    bar = "Changes that are tried out"
    assert not tried.bench.window.findChild(QLabel, bar)
    tried.eye(1)
    tried.eye(2)
    tried.bench.workspace.show_page(tried.bench.workspace.layers.parentWidget().parentWidget())
    let_happen(0.02)
    assert not tried.page.isVisible()
    whole = by_name(tried.bench.window, bar)
    assert whole.findChild(QLabel).text().startswith("2 changes are tried out")
    click_name(whole, "Undo")
    assert whole.findChild(QLabel).text().startswith("1 change is tried out")
    click_name(whole, "Show")
    assert tried.page.isVisible()
    click_name(whole, "Reset all changes")
    assert tried.bench.model.changes.is_empty
    assert not whole.isVisible()
    tried.undo()
    assert whole.isVisible()


def test_what_is_kept_becomes_the_weights_of_the_project_and_can_be_taken_back(
    tried: Tried, digits: Dataset
) -> None:
    document, old = tried.bench.document, tried.bench.document.trained
    tried.eye(4)
    click_name(tried.page, "Sobel y")
    tried.settle()
    answer = tried.outputs("dense-3").copy()
    assert document.trained is old
    click_name(tried.page, "Keep in the project")
    wait_until(lambda: document.trained is not old, "the weights are kept", 20)
    tried.settle()
    assert tried.bench.model.changes.is_empty
    np.testing.assert_allclose(tried.outputs("dense-3"), answer, atol=1e-5)
    message = tried.bench.said[-1]
    assert message.sentence.startswith("2 changes kept")
    assert message.mend is not None
    message.mend()
    assert document.trained is old
    tried.settle()
    assert not np.allclose(tried.outputs("dense-3"), answer)


def test_what_can_not_be_kept_is_told_and_stays_tried_out(tried: Tried) -> None:
    old = tried.bench.document.trained
    tried.bench.document.edit("dense-2", "units", 50)
    tried.eye(0)
    click_name(tried.page, "Keep in the project")
    wait_until(lambda: tried.bench.said, "the reason is told", 20)
    assert tried.bench.said[-1].kind == "error"
    assert tried.bench.said[-1].sentence.startswith("Train the network first")
    assert tried.bench.document.trained is old
    assert len(tried.bench.model.changes) == 1


def test_changes_that_no_longer_fit_are_dropped_with_a_word(tried: Tried) -> None:
    tried.eye(15)
    tried.eye(1)
    tried.bench.document.edit(LAYER, "kernels", 12)
    tried.settle()
    assert tried.bench.model.changes.factors == (((LAYER, 1), 0.0),)
    assert "no longer fit" in tried.bench.said[-1].sentence
    assert not by_name(tried.page, "Undo a change", QToolButton).isEnabled()


def test_another_project_begins_without_changes(tried: Tried) -> None:
    tried.eye(1)
    document = tried.bench.document
    document.open(document.design, None)
    assert tried.bench.model.changes.is_empty
    tried.settle()


def test_nothing_is_asked_or_counted_while_the_page_is_hidden(tried: Tried) -> None:
    tried.counted()
    layers = tried.bench.workspace.layers.parentWidget().parentWidget()
    tried.bench.workspace.show_page(layers)
    let_happen(0.02)
    model = tried.bench.model
    model.set_changes(model.changes.with_factor(LAYER, 0, 0))
    let_happen(0.4)
    assert not tried.page.accuracy.busy
    assert not tried.page.unchanged.busy
    tried.bench.settle()


@pytest.mark.parametrize("wide", [410, 520, 1100])
def test_the_page_fits_where_it_is_narrow_and_puts_both_sides_beside_one_another_where_wide(
    tried: Tried, wide: int
) -> None:
    page = tried.page
    page.setParent(None)
    page.resize(QSize(wide, 600))
    page.show()
    let_happen(0.05)
    beside = page.outcome.mapTo(page, QPoint(0, 0)).x() > page.kernel.mapTo(page, QPoint(0, 0)).x()
    assert beside == (wide == 1100)
    for part in (page.tiles, page.unit, page.kernel, page.outcome, page.score):
        assert part.mapTo(page, QPoint(part.width(), 0)).x() <= page.width()
        assert part.width() >= part.minimumSizeHint().width()
    page.close()
    page.deleteLater()
    let_happen(0.02)
