"""The Design workspace and its details: explanation, pictures, problems, settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import (
    KINDS,
    Activation,
    Block,
    Convolution,
    Dense,
    Flatten,
    GlobalAveragePooling,
    Pooling,
)
from engine.network import Network
from engine.presets import CIFAR_SMALL, LENET5, PRESETS
from engine.window import Window
from gui import theme
from gui.app import Program
from gui.design import window_picture
from gui.design.details import DesignDetails
from gui.design.diagram import BlockDiagram
from gui.design.volumes import NetworkPicture, Stage, laid_out
from gui.design.workspace import DesignWorkspace
from gui.document import Document
from gui.network.view import StripView
from tests.gui.documents import document_of, lenet, stacked
from tests.helpers.window import (
    all_by_name,
    by_name,
    click,
    click_name,
    click_row,
    press,
    row_named,
    show,
    type_text,
    wait_until,
)


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, Qt.ColorScheme.Light)
    yield
    qapp.setStyleSheet("")


def shown(qtbot: QtBot, document: Document, width: int = 960) -> QWidget:
    """Return workspace and details side by side, as the window shows them."""
    window = QWidget()
    line = QHBoxLayout(window)
    line.setContentsMargins(0, 0, 0, 0)
    details = DesignDetails(document)
    details.setFixedWidth(300)
    line.addWidget(DesignWorkspace(document), 1)
    line.addWidget(details)
    window.resize(width, 680)
    qtbot.addWidget(window)
    show(window)
    return window


def words(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_selected_block_is_explained_with_its_numbers(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[2:3])
    said = words(window)
    assert said.count("Convolution") == 2
    assert Convolution.help in said
    assert (
        "height (14 − 5)/1 + 1 = 10\nwidth (14 − 5)/1 + 1 = 10\n"
        "parameters 16 · (5·5·6 + 1) = 2,416" in said
    )
    assert "2,416  (3.9%)" in said
    assert "240 k  (57.6%)" in said
    assert "Each cell sees 14×14 pixels of the input." in said


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_every_kind_of_block_has_a_picture_in_its_colour(
    qtbot: QtBot, qapp: QApplication, kind: type[Block], scheme: Qt.ColorScheme
) -> None:
    theme.apply(qapp, scheme)
    document = stacked(Convolution(), kind.model_validate({}), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[1:2])
    diagram = by_name(window, "Picture of the block", BlockDiagram)
    picture = diagram.grab().toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    tokens = theme.DARK if scheme == Qt.ColorScheme.Dark else theme.LIGHT
    colour = tokens.families[kind.family]
    shares = (1.0, 0.6, 0.55)
    assert {theme.mixed(colour, tokens.surface, share).name() for share in shares} & seen


def test_a_block_that_cannot_work_has_no_picture_but_its_problem_and_mends(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Flatten(), Convolution(), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[2:3])
    assert not all_by_name(window, "Picture of the block")
    link = by_name(window, "Block 3: Convolution", QLabel)
    document.select([])
    click(link, QPoint(10, link.height() // 2))
    assert document.selected == document.network.ids[2:3]
    click_name(window, "Move it before Flatten")
    assert document.report.trains
    assert not all_by_name(window, "Block 3: Convolution")
    document.undo()
    assert by_name(window, "Move it before Flatten")


def test_an_empty_network_offers_the_presets(qtbot: QtBot) -> None:
    document = document_of(Network(), (3, 32, 32))
    window = shown(qtbot, document)
    assert "Begin with a network" in words(window)
    for preset in PRESETS:
        assert preset.help in words(window)
    click_name(window, "Start from Small CIFAR network")
    assert document.network == CIFAR_SMALL.network
    assert document.recipe == CIFAR_SMALL.recipe
    assert document.design.data == "mnist-5k"
    assert document.selected == CIFAR_SMALL.network.ids[:1]
    document.undo()
    assert document.network == Network()
    assert document.recipe == LENET5.recipe


def test_nothing_selected_says_what_to_do(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select([])
    assert "No block is selected" in words(window)
    assert "Select a block to see its settings." in words(window)
    document.select(document.network.ids[:1])
    assert "No block is selected" not in words(window)


def test_the_menu_starts_from_a_preset_at_any_time(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    menu = by_name(window, "Start from", QPushButton).menu()
    assert isinstance(menu, QMenu)
    entries = {entry.text(): entry for entry in menu.actions()}
    entries["PyTorch's MNIST example"].trigger()
    assert document.network == PRESETS[2].network
    entries["Empty network"].trigger()
    assert document.network == Network()
    document.undo()
    document.undo()
    assert document.network == LENET5.network


def test_the_picture_of_the_network_selects_by_click_and_keys(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    ids = document.network.ids
    picture = by_name(window, "Picture of the network", NetworkPicture)
    for place in (4, 0, 2):
        box = picture.boxes()[place + 1]
        click(picture, box.front.center().toPoint())
        assert document.selected == (ids[place],)
    picture.setFocus()
    press(picture, Qt.Key.Key_Right, times=2)
    assert document.selected == (ids[4],)
    press(picture, Qt.Key.Key_Left, times=9)
    assert document.selected == (ids[0],)


SHAPES = st.one_of(
    st.none(),
    st.tuples(st.integers(1, 70_000)),
    st.tuples(st.integers(1, 4096), st.integers(1, 4096), st.integers(1, 4096)),
)


@settings(derandomize=True, deadline=None, max_examples=200)
@given(shapes=st.lists(SHAPES, min_size=1, max_size=60), width=st.integers(280, 1400))
def test_any_network_fits_into_its_picture(
    shapes: list[tuple[int, ...] | None], width: int
) -> None:
    room = QRectF(8, 6, width, 130)
    boxes = laid_out([Stage("", "", shape, None, False) for shape in shapes], room)
    bounds = [box.bounds for box in boxes]
    assert bounds[0].left() >= room.left()
    assert bounds[-1].right() <= room.right() + 0.5 + len(boxes)
    for box, shape in zip(bounds, shapes, strict=True):
        assert box.top() >= room.top() - 3.5
        assert box.bottom() <= room.bottom() + 3.5, shape
    for left, right in pairwise(boxes):
        assert left.front.right() <= right.front.left() + 1


def test_the_window_over_the_cell_under_the_mouse_is_the_one_that_torch_reads(
    qapp: QApplication,
) -> None:
    """Where a tap of the picture lies, a pixel of the input changes the result; elsewhere not."""
    import torch

    block = Convolution(kernels=1, kernel=(3, 2), stride=(2, 1), padding=(1, 1), dilation=(2, 3))
    shape = (1, 9, 8)
    output = block.output_shape(shape)
    picture = window_picture.placed(shape, output, block.windows(shape), QRectF(0, 0, 400, 200))
    row, column = 2, 3
    spot = picture.output.topLeft() + QPointF(column + 0.5, row + 0.5) * picture.cell
    assert picture.result_at(spot) == (row, column)
    taps = {
        (picture.tap(0, row, down) - 1, picture.tap(1, column, across) - 1)
        for down in range(3)
        for across in range(2)
    }
    inputs = torch.zeros(1, *shape, requires_grad=True)
    module = block.module(shape)
    torch.nn.Module.apply(module, _positive)
    module(inputs + 1)[0, 0, row, column].backward()
    assert inputs.grad is not None
    read = {tuple(place) for place in inputs.grad[0, 0].nonzero().tolist()}
    assert read == {(y, x) for y, x in taps if 0 <= y < 9 and 0 <= x < 8}
    assert picture.span(0, row) == (min(y for y, _ in read) + 1, max(y for y, _ in read) + 1)


def _positive(module: object) -> None:
    import torch

    if isinstance(module, torch.nn.Conv2d):
        torch.nn.init.ones_(module.weight)


def test_hovering_the_output_names_the_cells_that_it_reads(qtbot: QtBot) -> None:
    diagram = BlockDiagram()
    diagram.resize(420, 216)
    qtbot.addWidget(diagram)
    document = lenet()
    first = document.network.ids[0]
    diagram.show_block(document.network.block(first), document.report.of(first))
    show(diagram)
    assert diagram.accessibleDescription() == "1 map of 28×28  →  6 maps of 28×28"
    QTest.mouseMove(diagram, QPoint(diagram.width() - 60, 90))
    wait_until(lambda: diagram.accessibleDescription().startswith("Row"), "a cell is named")
    said = re.findall(r"\d+", diagram.accessibleDescription())
    row, column, top, bottom, left, right = map(int, said)
    assert (top, bottom) == (max(1, row - 2), min(28, row + 2))
    assert (left, right) == (max(1, column - 2), min(28, column + 2))
    QTest.mouseMove(diagram, QPoint(2, 2))
    wait_until(lambda: diagram.accessibleDescription().startswith("1 map"), "none is named")


def test_global_average_pooling_reads_the_whole_map(qtbot: QtBot) -> None:
    document = stacked(GlobalAveragePooling(), Dense())
    window = shown(qtbot, document)
    assert "Every result sees the whole input." in words(window)
    assert by_name(window, "Picture of the block").accessibleDescription() == (
        "1 map of 28×28  →  1 number"
    )
    assert window_picture.placed(
        (1, 28, 28), (1, 1, 1), (Window(28), Window(28)), QRectF(0, 0, 300, 200)
    ).span(0, 0) == (1, 28)


def test_the_settings_of_a_block_are_changed_and_undone(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    first = document.network.ids[0]
    type_text(by_name(window, "Kernels", QAbstractSpinBox), "32")
    assert document.report.of(first).output_shape == (32, 28, 28)
    assert "parameters 32 · (5·5·1 + 1) = 832" in "\n".join(words(window))
    document.undo()
    assert by_name(window, "Kernels", QAbstractSpinBox).text() == "6"


def test_blocks_of_one_kind_share_their_form_and_keep_the_focus(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    ids = document.network.ids
    field = by_name(window, "Kernels", QAbstractSpinBox)
    field.setFocus()
    document.select(ids[2:3])
    assert by_name(window, "Kernels", QAbstractSpinBox) is field
    assert QApplication.focusWidget() is field
    assert field.text() == "16"
    document.select(ids[1:2])
    document.select(ids[:1])
    assert by_name(window, "Kernels", QAbstractSpinBox) is field
    type_text(field, "9")
    assert [getattr(document.network.block(i), "kernels", 0) for i in ids[:3]] == [9, 0, 16]


def test_text_left_in_a_field_goes_to_the_block_it_was_typed_for(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    ids = document.network.ids
    field = by_name(window, "Kernels", QAbstractSpinBox)
    click(field)
    field.selectAll()
    QTest.keyClicks(field, "12")
    picture = by_name(window, "Picture of the network", NetworkPicture)
    click(picture, picture.boxes()[3].front.center().toPoint())
    assert document.selected == ids[2:3]
    assert [getattr(document.network.block(i), "kernels", 0) for i in (ids[0], ids[2])] == [12, 16]


def test_automatic_units_show_the_number_of_the_data(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[-1:])
    units = by_name(window, "Units", QAbstractSpinBox)
    assert (units.text(), units.isEnabled()) == ("10", False)
    assert "10 just now, one for each class of the data." in words(window)
    document.use_data("faces", (1, 25, 25), ("face", "no face"))
    assert units.text() == "2"
    assert "2 just now, one for each class of the data." in words(window)
    click_name(window, "Units: Automatic")
    assert document.network.blocks[-1].block == Dense(units=2)
    assert "2 just now, one for each class of the data." not in words(window)


def test_the_details_give_the_keyboard_to_the_first_setting(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    details = window.findChild(DesignDetails)
    assert details is not None
    for place, field in ((0, "Kernels"), (1, "Keep"), (2, "Kernels")):
        document.select([document.network.ids[place]])
        details.setFocus()
        assert QApplication.focusWidget() is by_name(window, field)


def test_return_on_a_block_leads_to_its_settings_from_any_workspace(program: Program) -> None:
    window = program.window
    window.show_workspace(1)
    strip = by_name(window, "Network", StripView)
    click_row(strip, row_named(strip, "16×10×10"))
    press(strip, Qt.Key.Key_Return)
    field = by_name(window, "Kernels", QAbstractSpinBox)
    assert QApplication.focusWidget() is field
    type_text(field, "20")
    assert row_named(strip, "20×10×10")


def test_several_selected_blocks_say_whose_settings_these_are(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document)
    document.select(document.network.ids[1:4])
    assert "3 blocks are selected: these are the settings of the first." in words(window)
    document.select(document.network.ids[1:2])
    assert not any("are selected" in said for said in words(window))


def test_a_block_without_settings_says_so(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Flatten(), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[1:2])
    assert "This block has nothing to set." in words(window)


@pytest.mark.parametrize("width", [940, 1560])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_words_are_clipped(qtbot: QtBot, kind: type[Block], width: int) -> None:
    document = stacked(Convolution(kernels=4096), kind.model_validate({}), Dense(units=65_536))
    window = shown(qtbot, document, width)
    document.select(document.network.ids[1:2])
    QTest.qWait(30)
    for label in window.findChildren(QLabel):
        if not label.isVisible():
            continue
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        else:
            assert label.width() >= label.sizeHint().width(), label.text()


WALK = st.lists(
    st.sampled_from(["insert", "remove", "edit", "select", "preset", "undo", "redo", "none"]),
    max_size=12,
)


@settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=WALK, numbers=st.lists(st.integers(0, 99), min_size=12, max_size=12))
def test_any_walk_shows_every_design_without_an_error(
    qapp: QApplication, steps: list[str], numbers: list[int]
) -> None:
    document = stacked(Convolution(), Pooling(), Activation(), Dense())
    start = document.design
    window = QWidget()
    line = QHBoxLayout(window)
    line.addWidget(DesignWorkspace(document))
    line.addWidget(DesignDetails(document))
    window.resize(960, 600)
    show(window)
    try:
        for step, number in zip(steps, numbers, strict=False):
            _walk(document, step, number)
            window.grab()
        while document.undo_text is not None:
            document.undo()
        window.grab()
        assert document.design == start
    finally:
        window.close()
        window.deleteLater()


def _walk(document: Document, step: str, number: int) -> None:
    ids = document.network.ids
    match step:
        case "insert":
            block = KINDS[number % len(KINDS)].model_validate({})
            document.insert(number % (len(ids) + 1), block)
        case "remove":
            document.remove_selected()
        case "edit" if ids and document.network.block(ids[0]).kind == "convolution":
            document.edit(ids[0], "kernel", (number % 63 + 1, number // 2 % 63 + 1))
        case "select" if ids:
            document.select([ids[number % len(ids)]])
        case "preset":
            document.apply(PRESETS[number % len(PRESETS)].network, "Start")
        case "undo":
            document.undo()
        case "redo":
            document.redo()
        case _:
            document.select([])
