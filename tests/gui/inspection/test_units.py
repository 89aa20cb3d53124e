"""Maps are sorted, keep their places while pictures follow one another, and are marked."""

from __future__ import annotations

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip

from engine.build import build
from engine.data.dataset import Dataset
from engine.inspection.units import sequence
from engine.project import Trained
from gui.inspection.subject import Subject
from gui.inspection.unit_marks import SIDE
from gui.inspection.unit_order import REST_MS
from tests.gui.documents import DIGITS
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, choose, click_name, let_happen, press, wait_until

LAYER = "convolution-2"


def sort_by(bench: Bench, words: str) -> None:
    choose(by_name(bench.window, "Sort", QComboBox), words)
    press(by_name(bench.window, "Sort"), Qt.Key.Key_Return)


def show_digit(bench: Bench, digits: Dataset, number: int) -> None:
    picture = Image.fromarray(digits.test_pictures[number, :, :, 0])
    bench.model.set_subject(Subject("digit", picture))
    bench.settle()


def places(bench: Bench) -> list[int]:
    """Return the maps in the order in which they stand."""
    rects = {channel: bench.workspace.layers.tile(LAYER, channel) for channel in range(16)}
    return sorted(rects, key=lambda channel: (rects[channel].top(), rects[channel].left()))


def by_strength(bench: Bench) -> list[int]:
    return [int(unit) for unit in sequence(bench.answer.layers[LAYER].values, "strength")]


def test_maps_stand_by_strength_and_are_pointed_at_and_leafed_through_so(bench: Bench) -> None:
    assert places(bench) == list(range(16))
    sort_by(bench, "Sort by strength")
    order = by_strength(bench)
    assert order != list(range(16))
    assert places(bench) == order
    layers = bench.workspace.layers
    QTest.mouseClick(
        layers.viewport(), Qt.MouseButton.LeftButton, pos=layers.tile(LAYER, order[2]).center()
    )
    assert bench.model.pinned(LAYER) == order[2]
    press(layers, Qt.Key.Key_Right)
    assert bench.model.pinned(LAYER) == order[3]
    sort_by(bench, "Sort by variance")
    assert places(bench) == sequence(bench.answer.layers[LAYER].values, "variance").tolist()


def test_maps_keep_their_places_until_the_picture_rests_or_a_person_asks(
    bench: Bench, digits: Dataset
) -> None:
    sort_by(bench, "Sort by strength")
    before = places(bench)
    rest = bench.workspace.order._rest
    rest.setInterval(60_000)
    for number in range(1, 6):
        show_digit(bench, digits, number)
        assert places(bench) == before
    assert by_strength(bench) != before
    click_name(bench.window, "Sort again")
    assert places(bench) == by_strength(bench)
    rest.setInterval(REST_MS)
    show_digit(bench, digits, 9)
    wait_until(lambda: places(bench) == by_strength(bench), "the picture rests", 3)


def test_a_dead_unit_is_marked_as_such_and_a_tooltip_says_so(bench: Bench, digits: Dataset) -> None:
    network = bench.document.network
    weights = build(network, (1, 28, 28), 10, 3).weights()
    weights["convolution-1.convolution.weight"][2] = 0
    weights["convolution-1.convolution.bias"][2] = -1
    bench.document.add_trained(Trained(network, digits.preprocessing, DIGITS, weights, None))
    bench.settle()
    layers, survey = bench.workspace.layers, bench.workspace.survey
    words = words_at(bench, layers.tile("convolution-1", 2).center())
    assert words == "Silent: 0 everywhere for this picture."
    wait_until(lambda: survey.of("convolution-1") is not None, "the test pictures are tried", 20)
    units = survey.of("convolution-1")
    assert units is not None
    assert np.flatnonzero(units.dead).tolist() == [2]
    words = words_at(bench, layers.tile("convolution-1", 2).center())
    assert words == "Dead: 0 everywhere for all of 200 test pictures."
    assert words_at(bench, layers.tile("convolution-1", 1).center()) == ""
    # The mark's own ground covers the corner of the dead map only.
    picture = layers.viewport().grab().toImage()
    corners = [layers.tile("convolution-1", c).topRight() + QPoint(5 - SIDE, 3) for c in (1, 2)]
    marked = [picture.pixelColor(corner).lightness() > 230 for corner in corners]
    assert marked == [False, True]


def words_at(bench: Bench, place: QPoint) -> str:
    """Rest with the pointer at a place of the layers; return what the tooltip says."""
    viewport = bench.workspace.layers.viewport()
    QTest.mouseMove(viewport, place)
    QApplication.sendEvent(
        viewport, QHelpEvent(QHelpEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    )
    words = QToolTip.text() if QToolTip.isVisible() else ""

    def gone() -> bool:
        QToolTip.hideText()  # again and again: Qt itself shows one where the pointer rests
        return not QToolTip.isVisible()

    wait_until(gone, "the tooltip is gone")
    return words


def test_no_test_pictures_are_tried_while_nobody_looks(bench: Bench) -> None:
    let_happen(0.1)
    bench.workspace.hide()
    let_happen(0.7)
    assert not bench.workspace.survey.busy
    assert not bench.workspace.survey._found
