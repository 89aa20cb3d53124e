"""The curves and the first kernels of a run: read, looked at closer, drawn and thinned."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QTabWidget, QWidget

from engine.blocks import Dense
from engine.network import Network
from gui import theme
from gui.training.kernels import KernelStrip, first_kernels
from gui.training.pace import Redraw
from gui.training.plot import CurvePlot
from gui.training.run_page import RunPage
from gui.training.traces import Trace, thinned
from tests.helpers.scripted_run import document, weights
from tests.helpers.train_bench import Bench, run_to_the_end
from tests.helpers.window import by_name, click_name, let_happen, press, wait_until


def test_the_cursor_reads_the_values_under_it(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    QTest.mouseMove(plot, plot.place_of(1.0, 1.0))
    wait_until(lambda: bench.starting_with("step 10, epoch 1"), "the readout stands")
    said = f"training {2.3 / 10:.4f}, smoothed "
    assert bench.starting_with(said).endswith("validation 0.2500")
    assert bench.starting_with(f"training {100 - 100 / 11:.1f} %")
    QTest.mouseMove(plot, QPoint(1, 1))
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
    before = plot.frame.x
    assert not whole.isEnabled()
    wheel(plot)
    assert whole.isEnabled()
    closer = plot.frame.x
    assert closer[1] - closer[0] < before[1] - before[0]
    assert other.frame.x == pytest.approx(closer)
    click_name(bench.window, "Whole run")
    assert plot.frame.x == pytest.approx(before)
    assert not whole.isEnabled()


def test_the_wheel_and_the_keys_never_leave_the_run(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    accuracy = by_name(bench.window, "Accuracy over the epochs", CurvePlot)
    for one in (plot, accuracy):
        (_, end), (low, high) = one.frame.x, one.frame.y
        for _ in range(30):
            wheel(one, -240)
        press(one, Qt.Key.Key_Minus, times=10)
        for _ in range(20):
            wheel(one, -240, Qt.KeyboardModifier.ShiftModifier)
        (left, right), (bottom, top) = one.frame.x, one.frame.y
        assert left >= -0.1 * end
        assert right <= 1.2 * end
        assert bottom >= low - (high - low)
        assert top <= high + (high - low)
    assert -10 <= bottom < top <= 110


def wheel(
    plot: CurvePlot,
    turned: int = 240,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    middle = QPointF(plot.rect().center())
    event = QWheelEvent(
        middle,
        plot.mapToGlobal(middle),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot, event)


def test_the_log_scale_gives_small_losses_their_room(bench: Bench) -> None:
    plot = run_to_the_end(bench)
    low = 2.3 / 30
    share = height_of(plot, low)
    by_name(bench.window, "Log scale", QCheckBox).click()
    assert share < 0.15
    assert height_of(plot, np.log10(0.25)) > 0.25


def height_of(plot: CurvePlot, value: float) -> float:
    low, high = plot.frame.y
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
        let_happen(0.05)
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


def test_the_figures_are_caught_up_with_the_curves_out_of_sight(bench: Bench) -> None:
    bench.script.allow(30)
    tabs = bench.workspace.findChild(QTabWidget)
    tabs.setCurrentIndex(tabs.addTab(QWidget(), "another page"))
    bench.workspace.hide()
    bench.actions.train.trigger()
    wait_until(lambda: bench.session.state == "idle", "the run has ended")
    bench.workspace.show()
    bench.wait("Epoch: 3 / 3 step 30")


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


def test_drawing_takes_few_per_cent_of_the_time_however_slow_it_is(qapp: QApplication) -> None:
    clock = [0.0]
    owner = QWidget()

    def draw() -> None:
        clock[0] += 0.020

    redraw = Redraw(draw, owner, lambda: clock[0], lambda: clock[0])
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
    assert 0.01 < drawings * 0.035 / until < 0.03
    owner.deleteLater()


@pytest.mark.parametrize("spike", [0, 4321, 9_990, 9_998])
def test_thinning_keeps_every_spike(spike: int) -> None:
    values = np.zeros(10_000)
    values[spike] = 7.0
    places, drawn = thinned(values, 300)
    assert len(places) == len(drawn) < 700
    assert drawn.max() == 7.0
    assert abs(places[np.argmax(drawn)] - spike) < 10_000 / 300
    assert (np.diff(places) >= 0).all()
    assert places[-1] == 9_999


def test_the_smoothed_line_begins_at_the_first_value_and_follows_the_mean() -> None:
    trace = Trace(steps_per_epoch=100)
    values = np.concatenate([np.full(200, 2.0), np.full(400, 1.0)])
    trace.take(values[:150], [])
    trace.take(values, [(1, 1.5), (2, 1.0)])
    assert trace.smooth[0] == pytest.approx(2.0)
    assert trace.smooth[-1] == pytest.approx(1.0, abs=0.01)
    assert list(trace.validation_epochs) == [1.0, 2.0]
    assert (np.diff(trace.smooth) <= 1e-12).all()
