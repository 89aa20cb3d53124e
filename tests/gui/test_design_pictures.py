"""The pictures of the Design workspace: of each block, of its window and of the network."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Convolution, Dense, GlobalAveragePooling
from engine.network import Network
from engine.window import Window
from gui import theme
from gui.design import window_picture
from gui.design.diagram import BlockDiagram
from tests.gui.documents import lenet, stacked
from tests.helpers.design import shown, words
from tests.helpers.window import by_name, show, wait_until

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_every_kind_of_block_has_a_picture_in_its_colour(
    qtbot: QtBot, qapp: QApplication, scheme: Qt.ColorScheme
) -> None:
    theme.apply(qapp, scheme)
    tokens = theme.DARK if scheme == Qt.ColorScheme.Dark else theme.LIGHT
    document = stacked(Convolution(), Dense())
    window = shown(qtbot, document)
    for kind in KINDS:
        changed = Network.of(Convolution(), kind.model_validate({}), Dense())
        document.apply(changed, "Change", select=changed.ids[1:2])
        diagram = by_name(window, "Picture of the block", BlockDiagram)
        picture = diagram.grab().toImage()
        seen = {
            picture.pixelColor(x, y).name()
            for x in range(picture.width())
            for y in range(picture.height())
        }
        colour = tokens.families[kind.family]
        shares = (1.0, 0.6, 0.55)
        of_kind = {theme.mixed(colour, tokens.surface, share).name() for share in shares}
        assert of_kind & seen, kind.__name__


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


def test_the_cell_under_the_mouse_stays_within_an_output_that_shrinks(qtbot: QtBot) -> None:
    diagram = BlockDiagram()
    diagram.resize(420, 216)
    qtbot.addWidget(diagram)
    document = lenet()
    first = document.network.ids[0]
    diagram.show_block(document.network.block(first), document.report.of(first))
    show(diagram)
    QTest.mouseMove(diagram, QPoint(diagram.width() - 24, 150))
    wait_until(lambda: diagram.accessibleDescription().startswith("Row"), "a cell is named")
    row, column, *_ = map(int, re.findall(r"\d+", diagram.accessibleDescription()))
    assert min(row, column) > 10
    document.edit(first, "stride", (3, 3))
    diagram.show_block(document.network.block(first), document.report.of(first))
    said = "Row 10, column 10 reads rows 26–28 and columns 26–28"
    assert diagram.accessibleDescription() == said


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
