"""The cards of back-propagation, LeNet-5 and depth, each from opening to its numbers."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QTabBar, QWidget

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.experiments import backpropagation, depth, lenet5_1998
from engine.experiments.backpropagation import SIDE, TARGETS
from engine.experiments.events import Cancelled, Progress
from engine.experiments.lenet5_1998 import LeNet51998
from gui.app import Program
from gui.desk import LEARN
from gui.learn.backpropagation.grids import Pointed, written
from gui.learn.backpropagation.step_view import StepView
from gui.learn.live import Live
from tests.helpers.learn import live_of, open_card, said, step_on
from tests.helpers.window import all_by_name, by_name, click, press, wait_until


def _every(step: int) -> Dataset:
    """Return every so manieth embedded digit."""
    whole = catalogue.load("mnist-5k")
    return replace(
        whole,
        train_pictures=whole.train_pictures[::step],
        train_labels=whole.train_labels[::step],
        test_pictures=whole.test_pictures[::step],
        test_labels=whole.test_labels[::step],
    )


def _endless(_: LeNet51998, cancelled: Cancelled) -> Iterator[Progress]:
    while not cancelled():
        yield Progress(0.5, "Training both")
        time.sleep(0.01)


def _text(live: Live, name: str) -> str:
    return by_name(live, name, QLabel).text()


def test_a_step_is_taken_taken_back_compared_and_repeated_at_full_speed(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backpropagation, "STEPS", 210)
    live = open_card(program, "One step of learning")
    wait_until(lambda: "difference" in live.figures(), "autograd has its say", 30)
    assert live.figures()["difference"] <= 1e-6
    first = live.figures()["loss"]
    assert _text(live, "Loss") == f"Step 1: loss {first:.4f}"
    click(by_name(live, "Step", QPushButton))
    assert live.figures()["loss"] < first
    assert _text(live, "Loss").startswith("Step 2")
    view = by_name(live, "The numbers of the step", StepView)
    press(view, Qt.Key.Key_Right)
    press(view, Qt.Key.Key_Down)
    assert view.at == Pointed((2, 2))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        press(view, key, Qt.KeyboardModifier.ShiftModifier)
    assert view.at == Pointed((2, 2), (3, 1))
    click(by_name(live, "Undo", QPushButton))
    assert live.figures()["loss"] == first
    click(by_name(live, "Learn at full speed", QPushButton))
    wait_until(lambda: "distance" in live.figures(), "the kernel is learned", 30)
    assert live.figures()["distance"] < 0.2
    found = by_name(live, "To find", QWidget).accessibleDescription()
    assert found == ", ".join(written(value) for value in TARGETS["vertical"].ravel())
    click(by_name(live, "Open Train", QPushButton))
    assert program.window.workspace == 1


def test_pointing_at_a_place_explains_its_error(program: Program) -> None:
    live = open_card(program, "One step of learning")
    view = by_name(live, "The numbers of the step", StepView)
    wait_until(lambda: "loss" in live.figures(), "there is a step", 30)
    view.point(Pointed((0, 2), (3, 1)))
    said = " ".join(label.text() for label in live.findChildren(QLabel))
    assert "Gradient = Σ error × pixel" in said
    assert "Here: sum" in said
    assert view.place_of("picture", (SIDE - 1, SIDE - 1)).x() < view.width()


def test_the_parts_of_lenet5_can_be_tried_and_both_networks_trained(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = open_card(program, "LeNet-5, 1998")
    assert _text(live, "Connections of 1998") == "340,908"
    assert _text(live, "Weights of 1998") == "60,000"
    [tabs] = live.findChildren(QTabBar)
    press(tabs, Qt.Key.Key_Right, times=2)
    press(by_name(live, "Which maps each kernel reads"), Qt.Key.Key_Left)
    assert (
        _text(live, "What the kernel reads") == "Kernel 15 reads 6 maps: 6 · 25 + 1 = 151 weights"
    )
    press(tabs, Qt.Key.Key_Right)
    press(by_name(live, "What goes in", QSlider), Qt.Key.Key_Home)
    assert "At −4" in _text(live, "Slopes")
    press(tabs, Qt.Key.Key_Right)
    codes: QWidget = by_name(live, "Answer and codes")
    press(codes, Qt.Key.Key_8)
    press(codes, Qt.Key.Key_Space)
    assert _text(live, "Nearest code").startswith("Nearest: 8 at 4,")
    few = _every(40)
    monkeypatch.setattr(catalogue, "load", lambda _name: few)
    monkeypatch.setattr(lenet5_1998, "DIGITS", len(few.train_labels))
    click(by_name(live, "Train both", QPushButton))
    for _ in range(3):
        step_on(program)
    assert live_of(program) is live, "what was begun goes on through the steps"
    assert tabs.tabText(tabs.currentIndex()) == "Scaled tanh"
    wait_until(lambda: "Not reached yet." in said(program), "the check has both figures", 60)
    shown = _text(live, "Accuracy of 1998"), _text(live, "Accuracy today")
    assert shown == tuple(f"{100 * live.figures()[name]:.1f} %" for name in ("then", "now"))
    monkeypatch.setattr(lenet5_1998, "run", _endless)
    wait_until(lambda: all_by_name(live, "Train both"), "they can be trained again")
    click(by_name(live, "Train both", QPushButton))
    assert _text(live, "Accuracy today") == "…"
    program.window.show_workspace(0)
    program.window.show_workspace(LEARN)
    assert "Cancelled: you left this page" in said(program)
    assert _text(live, "Accuracy today") == "–"


def test_gradients_stand_at_once_and_errors_come_with_training(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(depth, "DEPTHS", (8, 20))
    monkeypatch.setattr(depth, "PICTURES", 64)
    live = open_card(program, "Deeper and deeper")
    wait_until(lambda: "residual_reach_20" in live.figures(), "gradients are measured", 30)
    assert live.figures()["plain_reach_20"] > 4 > live.figures()["residual_reach_20"]
    wait_until(lambda: _text(live, "Result").startswith("First gradient"), "it is said")
    click(by_name(live, "Train the twins", QPushButton))
    wait_until(lambda: "depth" in live.figures(), "all are trained", 60)
    wait_until(lambda: "20 layers: plain" in _text(live, "Result"), "the result is said")
    assert f"{100 * live.figures()['plain_error']:.1f} %" in _text(live, "Result")
