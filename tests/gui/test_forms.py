"""Forms: values by keyboard and mouse, refusals on the field, and the wheel."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QScrollArea,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.blocks import KINDS, Convolution, Dense, Dropout
from engine.recipe import Recipe
from engine.settings import declared
from gui.widgets.form import SettingsForm
from gui.widgets.rows import DRAG, Caption
from tests.helpers.window import (
    all_by_name,
    by_name,
    choose,
    click_name,
    let_happen,
    press,
    show,
    type_text,
)


class Shown:
    """A form in a window, with what was edited; edits are shown as a document would."""

    def __init__(self, qtbot: QtBot, value: BaseModel, open_groups: bool = True) -> None:
        self.value = value
        self.edits: list[tuple[str, Any]] = []
        groups = {setting.group for setting in declared(type(value))}
        self.form = SettingsForm(type(value), open_groups=groups if open_groups else None)
        self.form.show_value(value)
        self.form.edited.connect(self._on_edited)
        self.form.setFixedWidth(268)
        qtbot.addWidget(self.form)
        show(self.form)

    def _on_edited(self, field: str, value: Any) -> None:
        self.edits.append((field, value))
        self.value = self.value.model_validate({**self.value.model_dump(), field: value})
        self.form.show_value(self.value)

    def words(self) -> list[str]:
        return [label.text() for label in self.form.findChildren(QLabel) if label.isVisible()]


ALL = [*KINDS, Recipe]


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.__name__)
def test_every_field_has_its_control_its_name_and_its_explanation(
    qtbot: QtBot, model: type[BaseModel]
) -> None:
    shown = Shown(qtbot, model.model_validate({}))
    for setting in declared(model):
        if setting.matters(shown.value):
            assert setting.label in shown.words()
            assert setting.help in shown.words()
        target = shown.form.control(setting.name).focus_target()
        assert target.accessibleName().startswith(setting.label)
        assert target.accessibleDescription().startswith(setting.help)
        for part in (setting.help, setting.effect, setting.usual):
            assert escape(part, quote=False) in target.toolTip()
            assert part in target.accessibleDescription()
    for kind in (QAbstractSpinBox, QComboBox, QCheckBox, QSlider, QToolButton):
        for widget in shown.form.findChildren(kind):
            if widget.accessibleName() or not isinstance(widget, QToolButton):
                assert widget.accessibleName(), widget
                assert widget.toolTip(), widget
    assert not shown.edits


@pytest.mark.parametrize("model", ALL, ids=lambda model: model.__name__)
def test_nothing_is_clipped_at_the_narrowest_width(qtbot: QtBot, model: type[BaseModel]) -> None:
    shown = Shown(qtbot, model.model_validate({}))
    assert shown.form.minimumSizeHint().width() <= 268
    for label in shown.form.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
        elif label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_numbers_words_and_switches_are_set_by_keyboard(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Convolution())
    type_text(by_name(shown.form, "Kernels", QAbstractSpinBox), "32")
    type_text(by_name(shown.form, "Kernel size, height"), "5")
    choose(by_name(shown.form, "Activation", QComboBox), "ELU")
    press(by_name(shown.form, "Bias", QCheckBox), Qt.Key.Key_Space)
    press(by_name(shown.form, "Stride, width"), Qt.Key.Key_Up)
    assert shown.value == Convolution(
        kernels=32, kernel=(5, 3), activation="elu", bias=False, stride=(1, 2)
    )


def test_padding_is_a_word_or_numbers(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Convolution())
    assert not all_by_name(shown.form, "Padding, height")
    choose(by_name(shown.form, "Padding", QComboBox), "Numbers")
    type_text(by_name(shown.form, "Padding, height"), "3")
    assert shown.value == Convolution(padding=(3, 1))
    choose(by_name(shown.form, "Padding", QComboBox), "Same size")
    assert shown.value == Convolution(padding="same")
    assert not all_by_name(shown.form, "Padding, height")


def test_automatic_units_become_a_number_and_automatic_again(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Dense())
    assert not by_name(shown.form, "Units").isEnabled()
    click_name(shown.form, "Units: Automatic")
    type_text(by_name(shown.form, "Units"), "84")
    assert shown.value == Dense(units=84)
    click_name(shown.form, "Units: Automatic")
    assert shown.value == Dense()


@pytest.mark.parametrize(
    ("typed", "taken"), [("0.01", 0.01), ("3e-4", 0.0003), ("0,5", 0.5), (" 1 ", 1.0)]
)
def test_a_learning_rate_is_typed_as_people_write_it(
    qtbot: QtBot, typed: str, taken: float
) -> None:
    shown = Shown(qtbot, Recipe())
    type_text(by_name(shown.form, "Learning rate"), typed)
    assert shown.edits == [("learning_rate", taken)]


def test_a_number_out_of_its_limits_is_refused_on_its_field(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Dropout())
    field = by_name(shown.form, "Rate", QAbstractSpinBox)
    type_text(field, "1.5")
    assert "Rate can't be 1.5: choose from 0 to 0.95." in shown.words()
    assert shown.edits == []
    assert field.text() == "0.5"
    type_text(field, "0.25")
    assert shown.value == Dropout(rate=0.25)
    assert not any("can't be" in words for words in shown.words())


def test_what_is_no_number_leaves_the_value_and_is_said(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Recipe())
    field = by_name(shown.form, "Learning rate", QAbstractSpinBox)
    type_text(field, "fast")
    assert shown.edits == []
    assert field.text() == "0.001"
    said = "“fast” is no number: Learning rate needs one, such as 0.001."
    assert said in shown.words()
    type_text(field, "0.002")
    assert said not in shown.words()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("99999", "Kernels can't be 99,999: choose a whole number from 1 to 4,096."),
        ("0", "Kernels can't be 0: choose a whole number from 1 to 4,096."),
        ("-3", "Kernels can't be -3: choose a whole number from 1 to 4,096."),
        ("2.5", "Kernels can't be 2.5: choose a whole number from 1 to 4,096."),
        ("2,5", "Kernels can't be 2.5: choose a whole number from 1 to 4,096."),
        ("many", "“many” is no number: Kernels needs one, such as 16."),
        ("1e999", "“1e999” is no number: Kernels needs one, such as 16."),
    ],
)
def test_no_digit_is_dropped_of_a_whole_number_that_cannot_be(
    qtbot: QtBot, typed: str, said: str
) -> None:
    shown = Shown(qtbot, Convolution())
    field = by_name(shown.form, "Kernels", QAbstractSpinBox)
    type_text(field, typed)
    assert shown.edits == []
    assert field.text() == "16"
    assert said in shown.words()


@pytest.mark.parametrize(("typed", "taken"), [("1,024", 1024), (" 32 ", 32), ("2e3", 2000)])
def test_a_whole_number_is_typed_as_people_write_it(qtbot: QtBot, typed: str, taken: int) -> None:
    shown = Shown(qtbot, Convolution())
    type_text(by_name(shown.form, "Kernels", QAbstractSpinBox), typed)
    assert shown.value == Convolution(kernels=taken)
    assert type(shown.edits[0][1]) is int


def test_arrows_start_from_what_has_just_been_typed(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Convolution())
    field = by_name(shown.form, "Kernels", QAbstractSpinBox)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "20")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert shown.value == Convolution(kernels=21)


def test_arrows_go_below_zero_where_a_number_may(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Convolution(kernel_initialiser="uniform", kernel_low=-0.002))
    field = by_name(shown.form, "Kernel low", QAbstractSpinBox)
    field.setFocus()
    press(field, Qt.Key.Key_Up, times=3)
    press(field, Qt.Key.Key_Down, times=4)
    assert [value for _, value in shown.edits] == [-0.001, 0, 0.001, 0, -0.001, -0.002, -0.005]


@pytest.mark.parametrize(
    ("value", "label", "field", "steps", "reached"),
    [
        (Convolution(), "Kernels", "kernels", 4, 20),
        (Convolution(kernels=64), "Kernels", "kernels", 4, 80),
        (Convolution(), "Kernels", "kernels", -90, 1),
        (Convolution(kernel=(3, 5)), "Kernel size", "kernel", 2, (5, 7)),
        (Convolution(padding=(1, 1)), "Padding", "padding", 3, (4, 4)),
        (Dropout(), "Rate", "rate", -7, 0.43),
        (Dropout(), "Rate", "rate", 90, 0.95),
        (Recipe(), "Learning rate", "learning_rate", 2, 0.005),
        (Dense(units=32), "Units", "units", 1, 34),
    ],
)
def test_the_name_of_a_number_is_dragged(
    qtbot: QtBot, value: BaseModel, label: str, field: str, steps: int, reached: Any
) -> None:
    shown = Shown(qtbot, value)
    caption = next(c for c in shown.form.findChildren(Caption) if c.text() == label)
    QTest.mousePress(caption, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    for step in (steps // 2, steps):
        QTest.mouseMove(caption, QPoint(9 + step * DRAG, 9))
        let_happen(0.01)
    QTest.mouseRelease(caption, Qt.MouseButton.LeftButton)
    assert getattr(shown.value, field) == reached
    QTest.mouseMove(caption, QPoint(300, 9))
    let_happen(0.01)
    assert getattr(shown.value, field) == reached, "let go, the mouse changes nothing"


def test_a_word_is_not_dragged(qtbot: QtBot) -> None:
    for value, label in ((Convolution(), "Padding"), (Dense(), "Units"), (Dense(), "Bias")):
        shown = Shown(qtbot, value)
        caption = next(c for c in shown.form.findChildren(Caption) if c.text() == label)
        QTest.mousePress(caption, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
        QTest.mouseMove(caption, QPoint(90, 9))
        let_happen(0.01)
        QTest.mouseRelease(caption, Qt.MouseButton.LeftButton)
        assert shown.edits == []
        focused = shown.form.control(label.lower()).focus_target()
        assert focused is QApplication.focusWidget()


def test_a_field_that_was_only_visited_keeps_every_digit(qtbot: QtBot) -> None:
    exact = 0.0012345678
    shown = Shown(qtbot, Recipe(learning_rate=exact))
    field = by_name(shown.form, "Learning rate")
    field.setFocus()
    press(field, Qt.Key.Key_Return)
    by_name(shown.form, "Seed").setFocus()
    assert shown.edits == []


def test_arrows_step_through_the_decades_and_stop_at_the_limits(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Recipe())
    field = by_name(shown.form, "Learning rate", QAbstractSpinBox)
    field.setFocus()
    press(field, Qt.Key.Key_Up, times=3)
    assert [value for _, value in shown.edits] == [0.002, 0.005, 0.01]
    press(field, Qt.Key.Key_Down, times=60)
    assert field.text() == "1e-07"


def test_a_share_has_a_slider_beside_its_number(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Dropout())
    slider = by_name(shown.form, "Rate: slider", QSlider)
    slider.setFocus()
    press(slider, Qt.Key.Key_Right)
    assert shown.value == Dropout(rate=0.51)
    press(slider, Qt.Key.Key_End)
    assert shown.value == Dropout(rate=0.95)
    assert by_name(shown.form, "Rate", QAbstractSpinBox).text() == "0.95"
    assert not all_by_name(Shown(qtbot, Recipe()).form, "Learning rate: slider")


def test_every_field_goes_back_to_its_default(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Convolution(kernels=7, kernel=(1, 9), padding=(2, 2), bias=False))
    for field in ("Kernels", "Kernel size", "Padding", "Bias"):
        click_name(shown.form, f"Reset {field}")
    assert shown.value == Convolution()
    assert not all_by_name(shown.form, "Reset Kernels")


def test_the_wheel_changes_a_number_only_with_the_focus(qtbot: QtBot) -> None:
    area, page = QScrollArea(), QWidget()
    shown = Shown(qtbot, Convolution())
    column = QVBoxLayout(page)
    column.addWidget(shown.form)
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    qtbot.addWidget(area)
    show(area)
    box = by_name(area, "Kernels", QAbstractSpinBox)
    area.setFocus()
    _scroll(box)
    assert shown.edits == []
    assert area.verticalScrollBar().value() > 0, "the page scrolls instead"
    area.verticalScrollBar().setValue(0)
    box.setFocus()
    _scroll(box)
    assert shown.edits == [("kernels", 15)]


def _scroll(widget: QWidget) -> None:
    window = widget.window()
    middle = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), QPointF(middle), QPoint(0, -120))


def test_showing_a_value_never_counts_as_an_edit(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Recipe())
    shown.form.show_value(
        Recipe(epochs=3, optimiser="sgd", momentum=0.333333, learning_rate=0.3, seed=9)
    )
    let_happen(0.01)
    assert shown.edits == []
