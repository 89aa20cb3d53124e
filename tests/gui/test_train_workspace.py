"""The Train workspace and the recipe, worked as a person works them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import Dense
from engine.data import catalogue
from engine.network import Network
from engine.training.events import Failed
from gui import theme
from gui.actions import TrainingActions, training_actions
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.details import RecipeDetails, steps_per_epoch
from gui.training.kernels import KernelStrip, first_kernels
from gui.training.pace import Redraw, TimeLeft
from gui.training.plot import CurvePlot
from gui.training.run_page import RunPage
from gui.training.traces import Trace, thinned
from gui.training.workspace import TrainWorkspace
from tests.helpers.scripted_run import Script, dataset, document, some_of, weights
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click_name,
    name_of,
    press,
    show,
    type_text,
    wait_until,
)


@dataclass
class Bench:
    """A window with workspace and recipe, wired to its session as the main window does it."""

    window: QWidget
    document: Document
    session: TrainingSession
    actions: TrainingActions
    script: Script
    workspace: TrainWorkspace
    details: RecipeDetails

    def wait(self, name: str) -> None:
        wait_until(lambda: all_by_name(self.window, name), f"the window says {name!r}")

    def starting_with(self, words: str) -> str:
        """Return the name of what is visible and begins with ``words``."""
        for widget in self.window.findChildren(QWidget):
            if widget.isVisible() and name_of(widget).startswith(words):
                return name_of(widget)
        return ""

    @property
    def steps(self) -> int:
        return 0 if self.session.log is None else len(self.session.log.losses)


def make_bench(qtbot: QtBot, design: Document, script: Script) -> Bench:
    window = QWidget()
    actions = training_actions(window)
    session = TrainingSession(design, window, script)
    actions.train.triggered.connect(lambda: session.start(dataset(), "cpu"))
    actions.pause.triggered.connect(lambda on: session.pause() if on else session.resume())
    actions.step.triggered.connect(session.step)
    actions.stop.triggered.connect(session.stop)
    workspace = TrainWorkspace(design, session, actions)
    details = RecipeDetails(design, session)
    details.further_wanted.connect(lambda: session.start(dataset(), "cpu", further=True))
    line = QHBoxLayout(window)
    line.addWidget(workspace, 2)
    line.addWidget(details, 1)
    window.resize(1000, 720)
    qtbot.addWidget(window)
    show(window)
    return Bench(window, design, session, actions, script, workspace, details)


@pytest.fixture
def scheme(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    made = make_bench(qtbot, document(epochs=3), Script(allowed=0))
    yield made
    made.session.shut_down()


def test_before_the_first_run_it_says_what_will_happen_and_the_button_does_it(
    bench: Bench,
) -> None:
    words = bench.starting_with("Training shows the network 4,000 pictures")
    assert "64 at once" in words
    assert "3 times" in words
    bench.script.go.clear()
    click_name(bench.workspace, "Train")
    bench.wait("Preparing…")
    bench.script.go.set()
    bench.wait("Training")


def test_a_network_that_cannot_be_trained_says_why(qtbot: QtBot) -> None:
    made = make_bench(qtbot, document(Network.of(Dense(units=7))), Script())
    assert "The last block has 7 units" in made.starting_with("This network can't be trained yet.")


def test_pause_step_go_on_and_stop_are_told_where_they_happen(bench: Bench) -> None:
    bench.actions.train.trigger()
    bench.wait("Training")
    bench.script.allow(4)
    wait_until(lambda: bench.steps == 4, "four steps are done")
    bench.actions.pause.trigger()
    bench.wait("Paused after step 4 of 30")
    bench.script.allow(1)
    bench.actions.step.trigger()
    bench.wait("Paused after step 5 of 30")
    assert bench.starting_with("Epoch: ") == "Epoch: 1 / 3 step 5"
    bench.actions.pause.setChecked(True)
    bench.actions.pause.trigger()
    bench.wait("Training")
    bench.actions.stop.trigger()
    bench.wait("Stopped after step 5 of 30; the weights are kept")
    assert bench.starting_with("Time left") == "Time left: –"


def test_a_finished_run_shows_the_test_and_all_its_figures(bench: Bench) -> None:
    bench.script.allow(30)
    bench.actions.train.trigger()
    bench.wait("Finished in 0:52: 97.2 % of the test pictures are read right")
    assert bench.starting_with("Test: ") == "Test: 97.2 % loss 0.0812"
    assert bench.starting_with("Validation: ") == "Validation: 96.0 % loss 0.2500"
    assert bench.starting_with("Epoch: ") == "Epoch: 3 / 3 step 30"
    assert bench.starting_with("Speed: ") == "Speed: 5,900 pictures/s"


def test_a_failed_run_says_its_sentence_in_place(qtbot: QtBot) -> None:
    ending = Failed("diverged", "Training diverged: choose a smaller learning rate.", step=30)
    made = make_bench(qtbot, document(epochs=3), Script(ending=ending))
    made.actions.train.trigger()
    made.wait("Training diverged: choose a smaller learning rate.")


def test_a_design_that_has_moved_on_is_remarked_and_nothing_is_lost(bench: Bench) -> None:
    bench.script.allow(2)
    bench.actions.train.trigger()
    wait_until(lambda: bench.steps == 2, "two steps are done")
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    assert bench.starting_with("The design has changed since this run began.")
    bench.script.allow(28)
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.starting_with("The design has changed since this run. Its curves")
    assert bench.starting_with("Test: ") == "Test: 97.2 % loss 0.0812"
    bench.document.undo()
    assert not bench.starting_with("The design has changed")


def run_to_the_end(bench: Bench) -> CurvePlot:
    bench.script.allow(1000)
    bench.actions.train.trigger()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    return by_name(bench.window, "Loss over the epochs", CurvePlot)


def test_the_cursor_reads_the_values_under_it(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    view = plot.view
    place = plot.mapFromScene(view.mapViewToScene(QPointF(1.0, 1.0)))
    QTest.mouseMove(plot.viewport(), place)
    said = f"step 10, epoch 1: training {2.3 / 10:.4f}, smoothed "
    wait_until(lambda: bench.starting_with(said), "the readout stands")
    assert bench.starting_with(said).endswith("validation 0.2500")
    assert bench.starting_with(f"step 10, epoch 1: training {100 - 100 / 11:.1f} %")
    QTest.mouseMove(plot.viewport(), QPoint(1, 1))
    wait_until(lambda: not bench.starting_with("step 10"), "the readout is gone")


def test_the_arrows_move_the_cursor_and_zero_shows_the_whole_run(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    press(plot, Qt.Key.Key_Right, times=40)
    assert bench.starting_with("step ")
    press(plot, Qt.Key.Key_Plus)
    assert by_name(bench.window, "Whole run").isEnabled()
    press(plot, Qt.Key.Key_0)
    assert plot.follows


def test_the_wheel_looks_closer_in_both_plots_and_a_button_undoes_it(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    other = by_name(bench.window, "Accuracy over the epochs", CurvePlot)
    whole = by_name(bench.window, "Whole run")
    before = plot.view.viewRange()[0]
    assert not whole.isEnabled()
    wheel(plot)
    assert whole.isEnabled()
    closer = plot.view.viewRange()[0]
    assert closer[1] - closer[0] < before[1] - before[0]
    assert other.view.viewRange()[0] == pytest.approx(closer)
    click_name(bench.window, "Whole run")
    assert plot.view.viewRange()[0] == pytest.approx(before)
    assert not whole.isEnabled()


def wheel(plot: CurvePlot) -> None:
    middle = QPointF(plot.viewport().rect().center())
    event = QWheelEvent(
        middle,
        plot.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)


def test_the_log_scale_gives_small_losses_their_room(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    low = 2.3 / 30
    share = height_of(plot, low)
    by_name(bench.window, "Log scale", QCheckBox).click()
    assert share < 0.15
    assert height_of(plot, np.log10(0.25)) > 0.25


def height_of(plot: CurvePlot, value: float) -> float:
    low, high = plot.view.viewRange()[1]
    return float((value - low) / (high - low))


def test_a_change_of_the_scheme_recolours_a_run_in_progress(
    bench: Bench, qapp: QApplication, scheme: None
) -> None:
    theme.apply(qapp, Qt.ColorScheme.Light)
    bench.script.allow(12)
    bench.actions.train.trigger()
    wait_until(lambda: bench.steps == 12, "twelve steps are done")
    plot = by_name(bench.window, "Loss over the epochs", CurvePlot)
    for wanted, tokens in ((Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)):
        theme.apply(qapp, wanted)
        QTest.qWait(50)
        seen = colours(plot)
        assert tokens.window.name() in seen
        assert tokens.accent.name() in seen


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(image.width())
        for y in range(image.height())
    }


def test_nothing_is_drawn_while_hidden_and_all_is_caught_up_when_shown(bench: Bench) -> None:
    page = bench.workspace.findChild(RunPage)
    bench.workspace.hide()
    drawn: list[int] = []
    bench.workspace.findChild(CurvePlot).painted.connect(lambda _: drawn.append(1))
    bench.script.allow(30)
    bench.actions.train.trigger()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert not drawn
    assert page._traces is None
    bench.workspace.show()
    bench.wait("Epoch: 3 / 3 step 30")
    wait_until(lambda: drawn, "the curves are painted")


def test_the_first_kernels_are_those_of_the_newest_weights(bench: Bench) -> None:
    run_to_the_end(bench)
    strip = by_name(bench.window, "First kernels", KernelStrip)
    assert strip._kernels is not None
    assert strip._kernels.shape == (6, 5, 5)
    assert strip._limit == pytest.approx(0.9)
    positive = theme.tokens(strip).diverging[2]
    assert positive.name() in colours(strip)


def test_kernels_of_colour_pictures_are_added_up_and_no_convolution_gives_none() -> None:
    network = document().network
    many = {"convolution-1.convolution.weight": weights()["convolution-1.convolution.weight"]}
    many["convolution-1.convolution.weight"] = many["convolution-1.convolution.weight"].expand(
        6, 3, 5, 5
    )
    kernels = first_kernels(network, many)
    assert kernels is not None
    assert kernels.shape == (6, 5, 5)
    assert kernels == pytest.approx(1.5)
    assert first_kernels(Network.of(Dense()), many) is None


def test_the_run_of_a_project_that_was_opened_is_shown(bench: Bench) -> None:
    run_to_the_end(bench)
    kept = bench.document.trained
    bench.document.open(bench.document.design, None)
    assert bench.starting_with("Training shows the network")
    assert kept is not None
    bench.session.log = None
    bench.session.kept = None
    bench.document.open(bench.document.design, kept)
    assert bench.starting_with("The project's last run: 97.2 %")
    assert bench.starting_with("Epoch: ") == "Epoch: 3 / 3 step 30"


def test_an_edit_of_the_recipe_goes_to_the_document_and_can_be_undone(bench: Bench) -> None:
    type_text(by_name(bench.details, "Epochs"), "5")
    assert bench.document.recipe.epochs == 5
    assert bench.starting_with("285 steps")
    bench.document.undo()
    assert bench.document.recipe.epochs == 3
    assert bench.starting_with("171 steps")


def test_momentum_is_there_for_sgd_alone_and_says_so(bench: Bench) -> None:
    assert not by_name(bench.details, "Momentum", QWidget).isEnabled()
    assert bench.starting_with("Only SGD uses it")
    boxes = bench.details.findChildren(QComboBox)
    # Qt gives a combo box's text to screen readers as its name.
    optimiser = next(box for box in boxes if box.accessibleName() == "Optimiser")
    choose(optimiser, "SGD with momentum")
    assert bench.document.recipe.optimiser == "sgd"
    assert bench.details._form.control("momentum").isEnabled()
    assert not bench.starting_with("Only SGD uses it")


def test_edits_during_a_run_are_for_the_next_one_and_it_says_so(bench: Bench) -> None:
    assert not bench.starting_with("A run is under way")
    bench.actions.train.trigger()
    assert bench.starting_with("A run is under way: changes here are for the next one.")
    type_text(by_name(bench.details, "Epochs"), "9")
    assert bench.document.recipe.epochs == 9
    bench.script.allow(30)
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    assert bench.steps == 30


def test_train_further_is_offered_once_there_are_weights_that_fit(bench: Bench) -> None:
    button = by_name(bench.details, "Train further", QPushButton)
    assert not button.isEnabled()
    assert "train first" in button.toolTip()
    run_to_the_end(bench)
    assert button.isEnabled()
    bench.document.edit(bench.document.network.ids[0], "kernels", 9)
    assert not button.isEnabled()
    assert "another network" in button.toolTip()
    bench.document.undo()
    click_name(bench.details, "Train further")
    wait_until(lambda: bench.script.runs == 2, "the second run has begun")
    assert bench.script.initial is not None


def test_the_summary_counts_what_is_learned_from_held_out_and_tested_with(bench: Bench) -> None:
    assert bench.starting_with("3,600 pictures to learn from, 400 held out, 1,000 to test with.")
    assert steps_per_epoch(65, 64) == 1
    assert steps_per_epoch(66, 64) == 2


def test_real_training_is_seen(qtbot: QtBot) -> None:
    made = make_bench(qtbot, document(epochs=2, batch_size=32), Script())
    session = TrainingSession(made.document, made.window)
    workspace = TrainWorkspace(made.document, session, made.actions)
    qtbot.addWidget(workspace)
    workspace.resize(640, 680)
    show(workspace)
    session.start(some_of(catalogue.load("mnist-5k"), 320), "cpu")
    wait_until(lambda: session.state == "idle", "the run has ended", seconds=100)
    assert by_name(workspace, "Progress of the run").property("value") == 18
    texts = [label.text() for label in workspace.findChildren(QLabel) if label.isVisible()]
    assert any("of the test pictures are read right" in text for text in texts)
    strip = workspace.findChild(KernelStrip)
    assert strip._kernels is not None
    assert len(strip._kernels) == 6


def test_drawing_takes_less_than_a_tenth_of_the_time_however_slow_it_is(qapp: QApplication) -> None:
    clock = [0.0]
    owner = QWidget()

    def draw() -> None:
        clock[0] += 0.020

    redraw = Redraw(draw, owner, lambda: clock[0])
    drawings, until = 0, 60.0
    while clock[0] < until:
        before = clock[0]
        redraw.stop()
        redraw.ask()
        if clock[0] > before:
            drawings += 1
            clock[0] += 0.015
            redraw.count(0.015)
        clock[0] += 0.001
    redraw.stop()
    assert 0.03 < drawings * 0.035 / until < 0.1
    owner.deleteLater()


def test_the_time_left_settles_counts_down_and_leaves_pauses_out() -> None:
    left = TimeLeft()
    shown: list[float] = []
    now = 0.0
    for second in range(1, 41):
        now += 1.0
        value = left.note(second * 10, 1000, now, running=True)
        shown += [] if value is None else [value]
    assert shown[-1] == pytest.approx(60, abs=3)
    assert all(b < a for a, b in pairwise(shown[3:]))
    assert left.note(400, 1000, now + 500, running=False) == shown[-1]
    after = left.note(410, 1000, now + 501, running=True)
    assert after == pytest.approx(59, abs=3)


def test_thinning_keeps_every_spike() -> None:
    x = np.arange(10_000, dtype=np.float64)
    y = np.zeros(10_000)
    y[4321] = 7.0
    few_x, few_y = thinned(x, y, 300)
    assert len(few_x) == len(few_y) < 700
    assert few_y.max() == 7.0
    assert few_x[-1] == x[-1]


def test_the_smoothed_line_begins_at_the_first_value_and_follows_the_mean() -> None:
    trace = Trace(steps_per_epoch=100)
    values = np.concatenate([np.full(200, 2.0), np.full(400, 1.0)])
    trace.take(values[:150], [])
    trace.take(values, [(1, 1.5), (2, 1.0)])
    assert trace.smooth[0] == pytest.approx(2.0)
    assert trace.smooth[-1] == pytest.approx(1.0, abs=0.01)
    assert list(trace.validation_epochs) == [1.0, 2.0]
    assert (np.diff(trace.smooth) <= 1e-12).all()
