"""The schedule drawn before a run, and the rate changed while it goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from engine.data import catalogue
from engine.recipe import Recipe
from engine.training.control import RateChange
from engine.training.schedule import rate_at
from gui import theme
from gui.services.training import TrainingSession
from gui.training.rate_row import RateRow
from gui.training.schedule_picture import SchedulePicture
from gui.training.workspace import TrainWorkspace
from tests.gui.training.test_recipe import chooser
from tests.helpers.scripted_run import Script, document, some_of
from tests.helpers.train_bench import Bench, make_bench
from tests.helpers.window import by_name, choose, click, click_name, show, type_text, wait_until

PICTURE = "Learning rate over the run"


def curve_of(picture: SchedulePicture) -> list[float]:
    """Return how high the curve stands in each column of pixels, from 0 to 1."""
    image: QImage = picture.grab().toImage()
    accent = theme.tokens(picture).accent
    heights = []
    for x in range(theme.GRID + 2, image.width() - theme.GRID - 2):
        hit = [y for y in range(image.height()) if _near(image.pixelColor(x, y), accent)]
        heights.append(sum(hit) / len(hit) if hit else float("nan"))
    top, bottom = min(heights), max(heights)
    return [(bottom - y) / max(1e-9, bottom - top) for y in heights]


def _near(one, other) -> bool:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return max(abs(a - b) for a, b in pairs) < 40


def test_the_picture_of_the_schedule_follows_every_number(bench: Bench) -> None:
    picture = by_name(bench.details, PICTURE, SchedulePicture)
    assert picture.accessibleDescription() == "The rate is 0.001 from the first step to the last."
    choose(chooser(bench, "Schedule"), "Cosine")
    assert bench.document.recipe.schedule == "cosine"
    assert "begins at 0.001" in picture.accessibleDescription()
    falling = curve_of(picture)
    assert falling[0] > 0.95
    assert falling[-1] < 0.05
    assert falling[len(falling) // 2] == pytest.approx(0.5, abs=0.05)
    bench.document.edit_recipe("warm_up", 1.0)
    rising = curve_of(picture)
    assert rising[0] < 0.05
    third = len(rising) // 3
    assert rising[third] == pytest.approx(1.0, abs=0.05)
    assert "highest after 0.98 epochs" in picture.accessibleDescription()
    choose(chooser(bench, "Schedule"), "Steps")
    type_text(by_name(bench.details, "Drop every"), "2")
    bench.document.edit_recipe("warm_up", 0.0)
    stepping = curve_of(picture)
    assert stepping[third] == pytest.approx(1.0, abs=0.02)
    assert stepping[-3] == pytest.approx(0.0, abs=0.02)
    bench.document.undo()
    assert curve_of(picture) != stepping


def test_the_points_of_the_picture_are_the_rates_of_the_run(bench: Bench) -> None:
    picture = by_name(bench.details, PICTURE, SchedulePicture)
    for name in ("constant", "step", "cosine", "one_cycle", "plateau"):
        bench.document.edit_recipe("schedule", name)
        recipe = bench.document.recipe
        # 3,600 pictures in batches of 64.
        for at, rate in picture.rates(50):
            assert rate == rate_at(recipe, round(at * 57), 57)
        assert len({at for at, _ in picture.rates(50)}) == 50
        assert not picture.grab().isNull()


@pytest.mark.parametrize("epochs", [1, 10_000])
def test_short_and_long_runs_are_drawn_at_once(qtbot: QtBot, epochs: int) -> None:
    picture = SchedulePicture()
    qtbot.addWidget(picture)
    for name in ("constant", "step", "cosine", "one_cycle", "plateau"):
        for steps in (1, 100_000, None):
            recipe = Recipe.model_validate({"epochs": epochs, "schedule": name})
            picture.show_recipe(recipe, steps)
            assert not picture.grab().isNull()
            assert picture.accessibleDescription()


def test_the_rate_of_a_run_is_changed_while_it_goes_on(qtbot: QtBot) -> None:
    made = make_bench(qtbot, document(epochs=9000, learning_rate=0.001), Script(allowed=0))
    window = QWidget()
    session = TrainingSession(made.document, window)
    workspace = TrainWorkspace(made.document, session, made.actions, window)
    workspace.resize(800, 700)
    qtbot.addWidget(window)
    window.resize(800, 700)
    show(window)
    session.start(some_of(catalogue.load("mnist-5k"), 200), "cpu")
    try:
        log = session.log
        assert log is not None
        wait_until(lambda: len(log.losses) > 3, "some steps are done", 60)
        row = window.findChild(RateRow)
        assert row is not None
        assert row.isEnabled()
        click_name(window, "Double the learning rate")
        wait_until(lambda: log.rate_changes, "the rate has changed")
        assert log.rate_changes[0].factor == 2.0
        wait_until(lambda: log.learning_rates[-1] == 0.002, "a step was made with it")
        session.pause()
        type_text(by_name(window, "Learning rate of this run"), "0.0005")
        session.resume()
        wait_until(lambda: len(log.rate_changes) == 2, "the rate has changed again")
        assert log.rate_changes[1].learning_rate == pytest.approx(0.0005)
        type_text(by_name(window, "Learning rate of this run"), "1000")
        wait_until(lambda: "choose a number from 1e-07 to 100" in row._said.text(), "it says why")
        assert len(log.rate_changes) == 2
        assert made.document.recipe.learning_rate == 0.001
    finally:
        session.stop()
        session.shut_down(30)
        made.session.shut_down()
    assert not row.isEnabled()
    history = log.history()
    assert len(history.learning_rates) == len(history.losses)
    assert [change.factor for change in history.rate_changes] == pytest.approx([2.0, 0.5])


def test_the_field_follows_the_schedule_but_never_what_is_being_typed(qtbot: QtBot) -> None:
    row = RateRow()
    qtbot.addWidget(row)
    wanted = []
    row.wanted.connect(wanted.append)
    show(row)
    field = by_name(row, "Learning rate of this run")
    row.show_rate(0.01)
    click(field)
    row.show_rate(0.009)
    assert field.text() == "0.009"
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "0.5")
    row.show_rate(0.008)
    assert field.text() == "0.5"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert wanted == [RateChange(to=0.5)]
    row.show_rate(0.49)
    assert field.text() == "0.49"
    QTest.keyClicks(field, "much")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(wanted) == 1
    assert row._said.text() == "choose a number from 1e-07 to 100"
