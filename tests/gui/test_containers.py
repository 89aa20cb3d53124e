"""Containers in the strip: their frames, folding, and every place between rows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from engine.blocks import (
    Dense,
    Flatten,
    Pooling,
)
from engine.network import Network, Place
from gui import theme
from gui.network.exchange import block_data, ids_data
from gui.network.model import StripModel
from gui.network.outline import rows_of
from gui.network.view import StripView
from tests.gui.documents import document_of, stacked
from tests.helpers.containers import conv, edge, nested, unit
from tests.helpers.networks import networks
from tests.helpers.strip import CONTROL, SHIFT, spoken, strip_of, view_of
from tests.helpers.window import by_name, click_row, drop, press, row_named

pytestmark = pytest.mark.usefixtures("dressed")

quick = settings(
    max_examples=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def test_a_container_is_framed_by_its_head_its_branches_and_its_end(qtbot: QtBot) -> None:
    rows = spoken(strip_of(qtbot, nested()))
    assert rows[1:] == [
        "Convolution, 3×3, same, ReLU, 8×28×28, 80 parameters",
        "Residual unit, 2,362 parameters",
        "Parallel, 914 parameters",
        "Branch 1",
        "Convolution, 1×1, same, ReLU, 4×28×28, 36 parameters",
        "Branch 2",
        "Convolution, 3×3, same, ReLU, 6×28×28, 438 parameters",
        "Convolution, 3×3, same, ReLU, 8×28×28, 440 parameters",
        "Branch 3",
        "drop blocks here",
        "concatenated, 20×28×28",
        "Convolution, 3×3, same, ReLU, 8×28×28, 1,448 parameters",
        "+ identity, ReLU, 8×28×28",
        "Global average pooling, 8",
        "Dense, one unit a class, 10, 90 parameters",
    ]
    depths = [len(row.rails) for row in rows_of(nested())]
    assert depths == [0, 0, 0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0]


def test_the_shortcut_says_how_it_gets_to_the_sum() -> None:
    labels = {"identity": ("", False), "padded": ("pad", True), "projected": ("1×1", False)}
    for shortcut, (label, dashed) in labels.items():
        first = rows_of(stacked(unit(conv(1), shortcut=shortcut), Dense()))[2]
        assert (first.label, first.rails[-1].dashed) == (label, dashed)


@quick
@given(network=networks())
def test_every_place_of_the_network_is_one_gap_between_rows(network: Network) -> None:
    document = document_of(network)
    rows = rows_of(document)
    gaps = [*(row.above for row in rows[1:]), network.end]
    assert list(dict.fromkeys(gaps)) == list(network.places())
    assert len({row.key for row in rows}) == len(rows)
    for row in rows[1:]:
        if row.part == "block":
            assert row.above == network.place(row.id)


@quick
@given(first=networks(), second=networks())
def test_the_rows_of_any_tree_turn_into_those_of_any_other(first: Network, second: Network) -> None:
    model, fresh = StripModel(), StripModel()
    document = document_of(first)
    for network in (first, second, first.remove(first.ids[::3]), first):
        document.apply(network, "")
        for folded in ((), network.ids[::2]):
            model.show_rows(rows_of(document, folded))
            fresh.beginResetModel()
            fresh.endResetModel()
            fresh.show_rows(rows_of(document, folded))
            assert list(model.rows) == list(fresh.rows)
            for row in model.rows:
                assert not row.id or model.rows[model.row_of(row.id)] == row


def test_folding_hides_what_is_inside_and_shows_it_again(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    before = spoken(strip)
    _click_chevron(view, "Residual unit")
    assert spoken(strip)[2:] == [
        "Residual unit, 5 blocks, + identity, ReLU, 8×28×28, 2,362 parameters, folded",
        "Global average pooling, 8",
        "Dense, one unit a class, 10, 90 parameters",
    ]
    assert document.undo_text is None, "folding is the view's own"
    _click_chevron(view, "Residual unit")
    assert spoken(strip) == before


def test_arrows_fold_and_go_in_and_out(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    container, parallel, first = document.network.ids[1:4]
    document.select([container])
    press(view, Qt.Key.Key_Right)
    assert document.selected == (parallel,)
    press(view, Qt.Key.Key_Right)
    assert document.selected == (first,)
    press(view, Qt.Key.Key_Left)
    assert document.selected == (parallel,)
    press(view, Qt.Key.Key_Left)
    assert view.folded == {parallel}
    press(view, Qt.Key.Key_Left)
    assert document.selected == (container,)
    press(view, Qt.Key.Key_Left)
    assert view.folded == {parallel, container}
    press(view, Qt.Key.Key_Right, CONTROL)
    assert not view.folded
    press(view, Qt.Key.Key_Left, CONTROL)
    assert view.folded == {parallel, container}


def test_down_goes_past_headings_and_ends_to_the_next_block(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    click_row(view, row_named(view, "8×28×28, 80"))
    walked = [document.current]
    for _ in document.network.ids[1:]:
        press(view, Qt.Key.Key_Down)
        if document.branch is not None:
            press(view, Qt.Key.Key_Down)
        walked.append(document.current)
    assert tuple(walked) == document.network.ids
    # One of the rows on the way is an empty branch.
    press(view, Qt.Key.Key_Up, SHIFT, times=4)
    assert document.selected == document.network.ids[-4:]


def test_folding_around_the_selected_block_selects_the_container(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    container, _, first = document.network.ids[1:4]
    document.select([first])
    _click_chevron(view, "Residual unit")
    assert document.selected == (container,)
    document.select([first])
    assert not view.folded, "what is selected from elsewhere is shown"
    assert view.currentIndex().data().startswith("Convolution")


def test_a_hidden_problem_shows_on_the_folded_container(qtbot: QtBot) -> None:
    document = stacked(unit(conv(8), Flatten(), conv(8)), Dense())
    strip = strip_of(qtbot, document)
    assert by_name(strip, "Remove Flatten", QPushButton)
    _click_chevron(view_of(strip), "Residual unit")
    assert "Something inside is wrong: unfold it to see what." in spoken(strip)[1]
    press(view_of(strip), Qt.Key.Key_Right)
    by_name(strip, "Remove Flatten", QPushButton).click()
    assert not any("slides over maps" in row for row in spoken(strip))


def test_a_click_on_the_frame_selects_the_container(qtbot: QtBot) -> None:
    document = nested()
    strip = strip_of(qtbot, document)
    view = view_of(strip)
    container, parallel = document.network.ids[1:3]
    for words, wanted in (("Branch 2", parallel), ("+ identity", container)):
        click_row(view, row_named(view, words))
        assert document.selected == (wanted,)
        document.select(document.network.ids[:1])


LANDINGS = {
    "before a block inside": ("6×28×28", "above", ("parallel-1", 1, 0)),
    "behind the last of a branch": ("Convolution, 3×3, same, ReLU, 8×28×28, 440", "below", 2),
    "on a heading": ("Branch 2", "middle", ("parallel-1", 1, 0)),
    "into an empty branch": ("drop blocks here", "middle", ("parallel-1", 2, 0)),
    "above the end, inside": ("+ identity", "above", ("residual-1", 0, 2)),
    "below the end, outside": ("+ identity", "below", (None, 0, 2)),
    "below a head": ("Residual unit", "below", ("residual-1", 0, 0)),
}


@pytest.mark.parametrize("where", LANDINGS)
def test_a_dropped_block_lands_in_the_branch_that_the_line_shows(qtbot: QtBot, where: str) -> None:
    document = nested()
    view = view_of(strip_of(qtbot, document))
    words, side, wanted = LANDINGS[where]
    if wanted == 2:
        wanted = ("parallel-1", 1, 2)
    assert drop(view.viewport(), block_data(Pooling()), edge(view, words, side))
    new = document.selected[0]
    assert document.network.block(new) == Pooling()
    assert document.network.place(new) == Place(*wanted)  # type: ignore[misc]
    document.undo()
    assert document.network == nested().network


def test_the_line_is_as_deep_as_it_lands_and_an_empty_branch_lights_up(qtbot: QtBot) -> None:
    view = view_of(strip_of(qtbot, nested()))
    accent = theme.LIGHT.accent
    _hover(view, edge(view, "6×28×28", "above"))
    y = view.visualRect(row_named(view, "6×28×28")).top()
    picture = view.viewport().grab().toImage()
    deep, shallow = picture.pixelColor(60, y), picture.pixelColor(24, y)
    assert deep == accent
    assert shallow != accent
    _hover(view, edge(view, "drop blocks here", "middle"))
    rect = view.visualRect(row_named(view, "drop blocks here"))
    picture = view.viewport().grab().toImage()
    column = [picture.pixelColor(rect.center().x(), rect.top() + d) for d in range(6)]
    assert accent in column


def test_inner_blocks_are_dragged_out_and_several_at_once(qtbot: QtBot) -> None:
    document = nested()
    view = view_of(strip_of(qtbot, document))
    inner = [document.network.ids[4], document.network.ids[6]]
    click_row(view, row_named(view, "6×28×28"))
    click_row(view, row_named(view, "8×28×28, 1,448"), CONTROL)
    chosen = document.selected
    assert len(chosen) == 2
    data = view.model().mimeData(view.selectedIndexes())
    move = Qt.DropAction.MoveAction
    assert drop(view.viewport(), data, edge(view, "Global average", "above"), move)
    assert document.network.ids[4:7] != tuple(inner)
    assert [document.network.place(i) for i in chosen] == [Place(None, 0, 2), Place(None, 0, 3)]
    document.undo()
    assert document.network == nested().network


def test_a_container_cannot_be_dropped_into_itself(qtbot: QtBot) -> None:
    document = nested()
    view = view_of(strip_of(qtbot, document))
    data = ids_data(["residual-1"])
    move = Qt.DropAction.MoveAction
    assert not drop(view.viewport(), data, edge(view, "drop blocks here", "middle"), move)
    assert not drop(view.viewport(), data, edge(view, "6×28×28", "above"), move)
    assert document.undo_text is None
    assert drop(view.viewport(), data, edge(view, "Dense", "above"), move)
    assert document.network.place("residual-1") == Place(None, 0, 2)


def test_the_strip_stays_readable_three_deep_at_240_pixels(qtbot: QtBot) -> None:
    document = stacked(unit(unit(unit(conv(128)))), Dense())
    strip = strip_of(qtbot, document)
    strip.setFixedWidth(240)
    rect = view_of(strip).visualRect(row_named(view_of(strip), "Convolution"))
    picture = view_of(strip).viewport().grab(rect).toImage()
    edge = theme.LIGHT.families["convolution"]
    middle = picture.height() // 2
    columns = [x for x in range(picture.width()) if picture.pixelColor(x, middle) == edge]
    assert columns
    assert picture.width() - columns[0] > 165


def _click_chevron(view: StripView, words: str) -> None:
    rect = view.visualRect(row_named(view, words))
    left = rect.left() + theme.RELATED + theme.RELATED
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(left, rect.top() + theme.GROUP)
    )


def _hover(view: StripView, at: QPoint) -> None:
    data = block_data(Pooling())
    rest = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, SHIFT)
    for event in (QDragEnterEvent(at, *rest), QDragMoveEvent(at, *rest)):
        QApplication.sendEvent(view.viewport(), event)
