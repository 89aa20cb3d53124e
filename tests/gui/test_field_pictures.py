"""Every setting of every block explained: its words, its live picture, its numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Block, Convolution, Dense, Dropout, Pooling, Residual
from engine.data import catalogue
from engine.inspection.activations import DesignInspector
from engine.network import Network
from engine.presets import LENET5
from engine.settings import Setting, declared
from gui import theme
from gui.app import Program
from gui.design.details import DesignDetails
from gui.design.facts import FieldOnInput, ShareBar
from gui.design.fields.bench import Real
from gui.design.fields.picture import FieldPicture
from gui.design.fields.real import RealNumbers
from tests.gui.documents import document_of, lenet, stacked
from tests.helpers.design import caption_of, shown, words
from tests.helpers.window import all_by_name, by_name, click, click_name, press, wait_until

pytestmark = pytest.mark.usefixtures("dressed")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def numbers(qapp: QApplication) -> Iterator[RealNumbers]:
    """Numbers worked out from now on, of a picture that is made up."""
    real = RealNumbers()
    real.begin()
    yield real
    assert real.shut_down()


def with_everything(kind: type[Block], setting: Setting) -> Block:
    """Return a block of ``kind`` as it must be for ``setting`` to matter."""
    changes: dict[str, Any] = {}
    settings = {one.name: one for one in declared(kind)}
    wanted = setting
    while wanted.when is not None:
        name, values = wanted.when
        changes.setdefault(name, values[0])
        wanted = settings[name]
    return kind.model_validate({}).changed(changes)


def colours_in(picture: FieldPicture) -> int:
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return len(np.unique(np.frombuffer(image.constBits(), np.uint32)))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_setting_is_explained_and_has_a_picture_of_real_numbers(
    qtbot: QtBot, numbers: RealNumbers, kind: type[Block]
) -> None:
    document = stacked(Convolution(), kind.model_validate({}), Dense())
    block_id = document.network.ids[1]
    window = shown(qtbot, document, real=numbers)
    document.select([block_id])
    details = window.findChild(DesignDetails)
    assert details is not None
    for setting in declared(kind):
        block = with_everything(kind, setting)
        document.apply(document.network.replace(block_id, block), "Change")
        details.show_field(setting.name)
        said = words(window)
        assert said.count(setting.label) > 1, "in the form, and over the explanation"
        for sentence in (setting.help, setting.effect, setting.usual):
            assert sentence, f"{kind.__name__}.{setting.name} says too little"
            assert sentence in said
        picture = by_name(window, f"Picture of the setting {setting.label}", FieldPicture)
        assert colours_in(picture) > 3, setting.name
        wait_until(picture.accessibleDescription, f"{setting.name} has numbers", 30)
        assert colours_in(picture) > 3, setting.name


@pytest.mark.parametrize("place", range(7))
def test_the_numbers_are_those_that_the_network_gives(
    qtbot: QtBot, numbers: RealNumbers, place: int
) -> None:
    dataset = catalogue.load("mnist-5k")
    document = lenet()
    numbers.use(dataset)
    block_id = document.network.ids[place]
    real = _asked(numbers, document.network, block_id, seed=0)
    inspector = DesignInspector(document.network, dataset.preprocessing, 10, None, seed=0)
    outputs = inspector.inspect(dataset.test_pictures[0]).outputs
    np.testing.assert_allclose(real.outputs, outputs[block_id], rtol=1e-4, atol=1e-5)
    if place:
        before = outputs[document.network.ids[place - 1]]
        np.testing.assert_allclose(real.inputs, before, rtol=1e-4, atol=1e-5)
    assert real.of_picture is (place == 0)


def test_after_an_edit_the_numbers_are_those_of_a_run_from_the_same_seed(
    qtbot: QtBot, numbers: RealNumbers
) -> None:
    from engine.build import build

    inner = Network.of(Convolution(kernels=4, padding="same")).blocks
    network = Network.of(Convolution(kernels=4), Residual(branches=(inner,)), Dense())
    for change in ({"kernel": (5, 5)}, {"kernel_initialiser": "he_normal"}):
        inside = next(p.id for p in network.walk() if p.id == inner[0].id)
        network = network.replace(inside, network.block(inside).changed(change))
        real = _asked(numbers, network, inside, seed=7)
        weight = build(network, (1, 28, 28), 10, 7).weights()[f"{inside}.convolution.weight"]
        assert real.kernels is not None
        np.testing.assert_array_equal(real.kernels, weight.numpy().reshape(4, -1))


def _asked(numbers: RealNumbers, network: Network, block_id: str, seed: int) -> Real:
    numbers.latest = None
    numbers.ask(network, (1, 28, 28), 10, seed, block_id, None)
    wait_until(lambda: numbers.latest is not None, "the numbers come", 30)
    assert numbers.latest is not None
    return numbers.latest


def test_the_initialiser_shows_the_weights_that_are_drawn(
    qtbot: QtBot, numbers: RealNumbers
) -> None:
    document = lenet()
    document.edit(document.network.ids[0], "kernel_initialiser", "he_normal")
    window = shown(qtbot, document, real=numbers)
    details = window.findChild(DesignDetails)
    assert details is not None
    details.show_field("kernel_initialiser")
    picture = by_name(window, "Picture of the setting Kernel initialiser", FieldPicture)
    wait_until(lambda: picture.accessibleDescription(), "the weights are drawn", 30)
    said = picture.accessibleDescription()
    assert said.startswith("150 drawn: mean ")
    deviation = float(re.findall(r"deviation ([\d.]+)", said)[0])
    assert deviation == pytest.approx((2 / 25) ** 0.5, rel=0.2)


def test_every_field_is_reached_by_tab_and_explained(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Dense())
    window = shown(qtbot, document, 1100)
    details = window.findChild(DesignDetails)
    assert details is not None
    for group in ("Initialisation", "Regularisation", "Constraints", "Training"):
        heading = by_name(window, group, QToolButton)
        heading.setFocus()
        press(heading, Qt.Key.Key_Space)
    details.setFocus()
    explained = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if not details.isAncestorOf(focused):
            break
        explained |= {picture.accessibleName() for picture in _pictures(window)}
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    block = document.network.block(document.network.ids[0])
    settings = [setting for setting in declared(Convolution) if setting.matters(block)]
    assert explained == {f"Picture of the setting {setting.label}" for setting in settings}


def _pictures(window: QWidget) -> list[FieldPicture]:
    return [picture for picture in window.findChildren(FieldPicture) if picture.isVisible()]


def test_the_block_is_explained_again_once_the_keyboard_leaves_its_settings(
    program: Program,
) -> None:
    window = program.window
    kernels = by_name(window, "Kernels", QAbstractSpinBox)
    click(kernels)
    assert all_by_name(window, "Picture of the setting Kernels")
    by_name(window, "Network").setFocus()
    assert not all_by_name(window, "Picture of the setting Kernels")
    assert by_name(window, "Picture of the block")
    click(caption_of(window, "Stride"))
    assert by_name(window, "Picture of the setting Stride")
    assert QApplication.focusWidget() is by_name(window, "Stride, height")
    click_name(window, "Explain the block")
    assert by_name(window, "Picture of the block")
    click(caption_of(window, "Stride"))
    assert by_name(window, "Picture of the setting Stride"), "although it had the keyboard already"


def test_steps_compare_the_value_with_its_neighbours(qtbot: QtBot) -> None:
    document = lenet()
    window = shown(qtbot, document, 1100)
    details = window.findChild(DesignDetails)
    assert details is not None
    details.show_field("stride")
    said = words(window)
    assert said[said.index("1×1, now") + 1] == "6×28×28  ·  156 parameters  ·  118 k MACs"
    assert said[said.index("2×2") + 1] == "6×14×14  ·  156 parameters  ·  29.4 k MACs"
    details.show_field("padding_mode")
    assert "shape, parameters and work don't depend on it" in words(window)


def test_costs_count_what_a_container_holds(qtbot: QtBot) -> None:
    inner = Network.of(Convolution(kernels=1, kernel=(3, 3), padding="same")).blocks
    document = stacked(Residual(branches=(inner,)), Dense())
    window = shown(qtbot, document)
    document.select(document.network.ids[:1])
    assert "10  (0.1 %)" in words(window)
    bars = [bar for bar in window.findChildren(ShareBar) if bar.isVisible()]
    assert len(bars) == 3


@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_the_frame_on_the_input_is_what_the_middle_cell_sees(
    qtbot: QtBot, numbers: RealNumbers, place: int
) -> None:
    """A pixel within the frame changes the middle cell of the output; one outside doesn't."""
    import torch

    document = document_of(
        Network.of(
            Convolution(kernels=2, kernel=(5, 5), activation="none"),
            Pooling(mode="average"),
            Convolution(kernels=2, kernel=(3, 3), activation="none"),
            Pooling(mode="average"),
        )
    )
    block_id = document.network.ids[place]
    real = _asked(numbers, document.network, block_id, seed=0)
    frame = FieldOnInput()
    qtbot.addWidget(frame)
    frame.show_field(document.report.of(block_id), real)
    from engine.build import build

    built = build(document.network, (1, 28, 28), 10)
    inputs = torch.zeros(1, 1, 28, 28, requires_grad=True)
    outputs = built.every_output(inputs)[block_id]
    outputs[0, :, outputs.shape[2] // 2, outputs.shape[3] // 2].sum().backward()
    assert inputs.grad is not None
    rows, columns = np.nonzero(inputs.grad[0, 0].numpy())
    top, left = int(rows.min()), int(columns.min())
    height, width = int(rows.max()) - top + 1, int(columns.max()) - left + 1
    assert frame.framed() == (top, left, height, width)


def test_dropout_shows_more_gaps_at_a_higher_rate(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, Qt.ColorScheme.Dark)
    document = stacked(Convolution(), Dropout(rate=0.1), Dense())
    window = shown(qtbot, document, 1100)
    document.select(document.network.ids[1:2])
    rate = by_name(window, "Rate", QAbstractSpinBox)
    rate.setFocus()
    picture = by_name(window, "Picture of the setting Rate", FieldPicture)
    before = picture.grab().toImage()
    assert picture.accessibleDescription().startswith("about 1,082 of 10,816 are off")
    press(rate, Qt.Key.Key_Up)
    assert picture.grab().toImage() != before
    assert picture.accessibleDescription().startswith("about 1,622 of 10,816 are off")


def test_a_closed_group_says_what_is_set_in_it_and_stays_open_for_the_next_block(
    qtbot: QtBot,
) -> None:
    document = stacked(Convolution(), Dense())
    window = shown(qtbot, document, 1100)
    assert not all_by_name(window, "Kernel regulariser", QComboBox)
    click_name(window, "Regularisation")
    document.edit(document.network.ids[0], "kernel_regulariser", "l2")
    assert by_name(window, "Kernel L2 strength")
    assert not all_by_name(window, "Kernel L1 strength")
    click_name(window, "Regularisation")
    assert by_name(window, "Regularisation · L2", QToolButton)
    click_name(window, "Regularisation · L2")
    document.select(document.network.ids[1:2])
    assert by_name(window, "Kernel regulariser", QComboBox)


def test_a_setting_that_comes_leaves_those_before_it_where_they_are(qtbot: QtBot) -> None:
    document = stacked(Convolution(), Dense())
    window = shown(qtbot, document, 1100)
    click_name(window, "Initialisation")
    above = ["Kernels", "Groups", "Kernel initialiser"]
    before = [caption_of(window, label).mapTo(window, QPoint()) for label in above]
    document.edit(document.network.ids[0], "kernel_initialiser", "constant")
    QApplication.processEvents()
    assert by_name(window, "Kernel constant", QAbstractSpinBox)
    assert [caption_of(window, label).mapTo(window, QPoint()) for label in above] == before
    press(by_name(window, "Bias", QCheckBox), Qt.Key.Key_Space)
    assert not all_by_name(window, "Bias initialiser")


def test_presets_can_be_explained_before_there_are_numbers(qtbot: QtBot) -> None:
    document = document_of(LENET5.network)
    window = shown(qtbot, document, 1100)
    for block_id in document.network.ids:
        document.select([block_id])
        kind = type(document.network.block(block_id))
        details = window.findChild(DesignDetails)
        assert details is not None
        for setting in declared(kind):
            if setting.matters(document.network.block(block_id)):
                details.show_field(setting.name)
                name = f"Picture of the setting {setting.label}"
                assert colours_in(by_name(window, name, FieldPicture)) > 3


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_the_narrowest_details_have_room_for_every_field(qtbot: QtBot, kind: type[Block]) -> None:
    document = stacked(Convolution(), kind.model_validate({}), Dense())
    window = shown(qtbot, document, 1100)
    document.select(document.network.ids[1:2])
    details = window.findChild(DesignDetails)
    assert details is not None
    details.setFixedWidth(260)
    for setting in declared(kind):
        if setting.matters(document.network.block(document.network.ids[1])):
            details.show_field(setting.name)
    QApplication.processEvents()
    edges = {
        widget.mapTo(details, QPoint(widget.width(), 0)).x()
        for kind_of in (QAbstractSpinBox, QComboBox, QCheckBox)
        for widget in details.findChildren(kind_of)
        if widget.isVisible()
    }
    assert all(edge <= 260 for edge in edges)
