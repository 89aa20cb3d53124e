"""The network as a picture: alive in the Design workspace, and exported from the window."""

from __future__ import annotations

import re
import struct
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from engine.blocks import Convolution, Dense, Parallel, Residual
from engine.check import check
from engine.drawing import Layout, draw
from engine.drawing.colours import DARK, LIGHT, TRANSPARENT, Colours
from engine.network import Network, stack_of
from engine.presets import preset
from engine.project import About
from gui import theme
from gui.app import Program
from gui.design.flow_view import NetworkView
from gui.design.volumes import NetworkPicture
from gui.document import Document
from gui.export_picture import DOTS, FORMATS, Format, as_bytes, as_image, write_picture
from gui.picture_sheet import SVG_MIME, PictureSheet
from tests.gui.documents import document_of, lenet
from tests.helpers.window import by_name, choose, click, click_name, press, show, wait_until

RESNET = preset("resnet20").network
LENET_PICTURE = draw(lenet().network, lenet().report, Layout(), "LeNet-5")


def view_of(qtbot: QtBot, document: Document, size: QSize) -> tuple[NetworkView, NetworkPicture]:
    view = NetworkView(document)
    view.resize(size)
    qtbot.addWidget(view)
    show(view)
    return view, view.canvas


# In the workspace


@pytest.mark.usefixtures("dressed")
def test_a_click_or_the_arrow_keys_select_a_block(qtbot: QtBot) -> None:
    document = lenet()
    _, picture = view_of(qtbot, document, QSize(620, 200))
    ids = document.network.ids
    for place in (4, 0, 2):
        click(picture, picture.place_of(ids[place]).center().toPoint())
        assert document.selected == (ids[place],)
    press(picture, Qt.Key.Key_Right, times=2)
    assert document.selected == (ids[4],)
    press(picture, Qt.Key.Key_Left, times=9)
    assert document.selected == (ids[0],)


@pytest.mark.usefixtures("dressed")
def test_blocks_inside_containers_are_selected_like_any_other(qtbot: QtBot) -> None:
    inner = Convolution(kernels=4, padding="same")
    unit = Residual(branches=(stack_of(inner),))
    lanes = Parallel(branches=(stack_of(inner), stack_of(inner)))
    document = document_of(Network.of(Convolution(kernels=4), unit, lanes, Dense()))
    _, picture = view_of(qtbot, document, QSize(620, 240))
    for block_id in ("convolution-2", "convolution-4", "residual-1", "parallel-1"):
        place = picture.place_of(block_id)
        click(picture, QPointF(place.right() - 3, place.center().y()).toPoint())
        assert document.selected == (block_id,)


@pytest.mark.usefixtures("dressed")
def test_clicks_go_through_the_blocks_that_a_repeat_stands_for(qtbot: QtBot) -> None:
    document = document_of(RESNET, (3, 32, 32))
    document.select([])
    _, picture = view_of(qtbot, document, QSize(900, 200))
    shown, copies = next(
        (shown, ids) for shown, ids in picture.picture.stands_for if shown.startswith("conv")
    )
    assert len(copies) == 3
    for expected in (*copies, copies[0]):
        assert picture.place_of(expected) == picture.place_of(shown)
        place = picture.place_of(shown)
        click(picture, QPointF(place.left() + 3, place.center().y()).toPoint())
        assert document.selected == (expected,)


@pytest.mark.usefixtures("dressed")
def test_a_deep_network_is_scrolled_to_the_selected_block(qtbot: QtBot) -> None:
    document = document_of(RESNET, (3, 32, 32))
    view, picture = view_of(qtbot, document, QSize(300, 190))
    assert picture.width() > view.viewport().width()
    for block_id in (document.network.ids[-1], document.network.ids[0]):
        document.select([block_id])
        left = picture.mapTo(view.viewport(), picture.place_of(block_id).center().toPoint()).x()
        assert 0 <= left <= view.viewport().width()


@pytest.mark.usefixtures("dressed")
def test_plus_minus_and_the_wheel_zoom(qtbot: QtBot) -> None:
    document = lenet()
    _, picture = view_of(qtbot, document, QSize(500, 180))
    whole = picture.size()
    press(picture, Qt.Key.Key_Plus, times=3)
    assert picture.height() > 1.5 * whole.height()
    press(picture, Qt.Key.Key_0)
    assert picture.size() == whole
    middle = QPointF(picture.rect().center())
    up = QPoint(0, 120)
    control = Qt.KeyboardModifier.ControlModifier
    event = QWheelEvent(
        middle,
        picture.mapToGlobal(middle),
        QPoint(),
        up,
        Qt.MouseButton.NoButton,
        control,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picture, event)
    assert picture.width() > whole.width()


@pytest.mark.usefixtures("dressed")
def test_the_picture_follows_edits_also_those_made_while_it_was_hidden(qtbot: QtBot) -> None:
    document = lenet()
    view, picture = view_of(qtbot, document, QSize(620, 200))
    first = document.network.ids[0]
    thin = picture.place_of(first).width()
    document.edit(first, "kernels", 64)
    assert picture.place_of(first).width() > thin
    view.hide()
    document.edit(first, "kernels", 6)
    view.show()
    assert picture.place_of(first).width() == pytest.approx(thin)


@pytest.mark.usefixtures("dressed")
def test_a_click_right_after_an_edit_means_what_is_there_now(qtbot: QtBot) -> None:
    document = lenet()
    _, picture = view_of(qtbot, document, QSize(620, 200))
    first, second = document.network.ids[:2]
    at = picture.place_of(first).center().toPoint()
    document.select([first])
    document.remove_selected()
    click(picture, at)
    assert document.selected == (second,)


def test_the_windows_colours_are_the_pictures() -> None:
    for tokens, colours in ((theme.LIGHT, LIGHT), (theme.DARK, DARK)):
        for family, colour in tokens.families.items():
            assert colour.name().upper() == colours.of(family)


# In files


@pytest.mark.parametrize("colours", [LIGHT, DARK, TRANSPARENT], ids=["light", "dark", "none"])
def test_pixels_have_the_ground_that_was_asked_for(qapp: QApplication, colours: Colours) -> None:
    image = as_image(LENET_PICTURE, colours)
    corner = image.pixelColor(0, 0)
    if colours.filled:
        assert corner.name().upper() == colours.ground
    else:
        assert corner.alpha() == 0
    assert image.width() == round(LENET_PICTURE.width * DOTS / 72)
    pixels = {
        image.pixelColor(x, y).name().upper()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert colours.of("convolution", 0.60) in pixels


def test_a_pdf_is_one_vector_page_of_the_pictures_size(qapp: QApplication) -> None:
    data = as_bytes(LENET_PICTURE, "pdf", LIGHT)
    assert data.startswith(b"%PDF-1.")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    box = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", data)
    assert box is not None
    assert float(box[1]) == pytest.approx(LENET_PICTURE.width, abs=1)
    assert float(box[2]) == pytest.approx(LENET_PICTURE.height, abs=1)
    assert b"/FontFile2" in data or b"/FontFile3" in data
    assert b"/Subtype /Image" not in data


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_that_cannot_be_written_leaves_what_was_there(
    qapp: QApplication, tmp_path: Path, format: Format
) -> None:
    folder = tmp_path / "pictures"
    target = folder / f"there.{format}"
    target.mkdir(parents=True)
    with pytest.raises(OSError):  # noqa: PT011 - the system words it
        write_picture(LENET_PICTURE, target, format)
    assert list(folder.iterdir()) == [target]


def test_a_picture_that_would_be_huge_gets_fewer_pixels(qapp: QApplication) -> None:
    blocks = [Convolution(kernels=n, padding="same") for n in range(1, 61)]
    network = Network.of(*blocks, Dense())
    picture = draw(network, check(network, (1, 28, 28), 10), Layout(width=1e6))
    image = as_image(picture, LIGHT, 1200)
    assert max(image.width(), image.height()) == 16_000


# The sheet


def open_sheet(program: Program) -> PictureSheet:
    QTest.keyClick(
        program.window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    [sheet] = program.window.findChildren(PictureSheet)
    assert QTest.qWaitForWindowActive(sheet)
    return sheet


def test_the_sheet_saves_what_it_shows(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = open_sheet(program)
    said: list[str] = []
    program.messages.posted.connect(lambda message: said.append(message.sentence))
    QTest.keyClicks(by_name(sheet, "Title", QLineEdit), "A & <B>")
    choose(by_name(sheet, "Kind", QComboBox), "Cards")
    choose(by_name(sheet, "Colours", QComboBox), "Dark")
    for format in FORMATS:
        choose(by_name(sheet, "Format", QComboBox), format.upper())
        name = str(tmp_path / "net")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, name=name: (name, ""))
        click_name(sheet, "Save…")
        path = tmp_path / f"net.{format}"
        wait_until(lambda path=path: f"Saved as {path}." in said, "it says that it is saved", 30)
    whole = ElementTree.fromstring((tmp_path / "net.svg").read_bytes())
    words = [element.text for element in whole.iter("{http://www.w3.org/2000/svg}text")]
    assert {"A & <B>", "Convolution", "61,706 parameters, 417 k multiply-accumulates"} <= set(words)
    image = QImage(str(tmp_path / "net.png"))
    assert image.pixelColor(0, 0).name().upper() == DARK.ground
    assert image.text("Title") == "A & <B>"
    header = (tmp_path / "net.png").read_bytes()[16:24]
    wide, high = struct.unpack(">II", header)
    assert wide / high == pytest.approx(sheet.picture.width / sheet.picture.height, rel=0.01)
    sheet.close()


def test_a_picture_is_saved_whole_though_the_sheet_is_closed_meanwhile(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def wait_and_write(*given: Any) -> None:
        assert go_on.wait(20)
        write_picture(*given)

    monkeypatch.setattr("gui.picture_sheet.write_picture", wait_and_write)
    path = tmp_path / "net.svg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(path), ""))
    sheet = open_sheet(program)
    click_name(sheet, "Save…")
    sheet.close()
    wait_until(lambda: not program.window.findChildren(PictureSheet), "the sheet is gone")
    go_on.set()
    wait_until(lambda: program.window.messages.sentence == f"Saved as {path}.", "it is told", 20)
    assert path.read_text().rstrip().endswith("</svg>")


def test_there_is_one_sheet_and_another_project_brings_its_title(program: Program) -> None:
    sheet = open_sheet(program)
    by_name(sheet, "Title", QLineEdit).setText("Mine")
    assert open_sheet(program) is sheet
    design = program.document.design
    program.document.open(replace(design, about=About(title="Another")), None)
    assert by_name(sheet, "Title", QLineEdit).text() == "Another"
    assert sheet.picture.title == "Another"
    sheet.close()


def test_a_picture_that_cannot_be_saved_is_told_in_a_sentence(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = open_sheet(program)
    said: list[str] = []
    posted = program.messages.posted
    posted.connect(lambda message: said.append(f"{message.kind} {message.sentence}"))
    name = str(tmp_path / "no" / "net.svg")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (name, ""))
    click_name(sheet, "Save…")
    wait_until(lambda: said, "it says why not")
    assert said[0].startswith("error ")
    assert "no" in said[0]
    sheet.close()


def test_the_preview_follows_the_network_and_the_copy_is_on_the_clipboard(
    program: Program,
) -> None:
    sheet = open_sheet(program)
    program.document.take(document_of(RESNET, (3, 32, 32)).design, "Take another network")
    folded = sheet.picture.height
    assert "64×8×8" in sheet.picture.description
    click(by_name(sheet, "Draw repeats once", QCheckBox), QPoint(8, 8))
    assert sheet.picture.height > folded
    button = by_name(sheet, "Copy", QPushButton)
    click(button)
    wait_until(button.isEnabled, "it is copied", 30)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert b"<svg" in bytes(copied.data(SVG_MIME).data())
    sheet.close()
