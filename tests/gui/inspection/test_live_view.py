"""The live picture: the square on it, moved and sized by hand and by keys; mirror; invert."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from gui.inspection.framing import WHOLE
from gui.inspection.live_view import LiveView
from gui.services.frames import Frame
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, click, click_name, press, stroke, wait_until

WIDE, HIGH = 160, 120


def quarters() -> Image.Image:
    """A picture whose grey says where one is: it grows to the right, and more so downwards."""
    rows, columns = np.mgrid[0:HIGH, 0:WIDE]
    return Image.fromarray((columns // 4 + rows).astype(np.uint8))


@pytest.fixture
def view(bench: Bench) -> LiveView:
    bench.workspace.sources.picture.show_frame(Frame(quarters(), "Quarters"))
    view = by_name(bench.window, "The picture of the source", LiveView)
    wait_until(lambda: view.sight is not None, "the picture is shown")
    bench.settle()
    return view


def cut(bench: Bench) -> np.ndarray:
    assert bench.model.subject is not None
    return np.asarray(bench.model.subject.picture)


def settle(bench: Bench, view: LiveView) -> None:
    """Wait until what is seen has been cut out as it is framed."""
    view_of = bench.workspace.sources.frames
    wait_until(lambda: not view_of.busy, "the frame has been looked at")
    bench.settle()


def test_the_network_sees_the_middle_until_a_person_says_otherwise(
    bench: Bench, view: LiveView
) -> None:
    preprocessing = bench.model.preprocessing()
    assert preprocessing is not None
    np.testing.assert_array_equal(bench.seen(), preprocessing.fit(quarters())[..., 0])


def test_a_corner_sizes_the_square_and_the_middle_moves_it(bench: Bench, view: LiveView) -> None:
    before = view.square()
    corner = before.bottomRight().toPoint()
    stroke(view, corner, corner - QPoint(30, 30), corner - QPoint(60, 60))
    settle(bench, view)
    assert view.square().topLeft().x() == pytest.approx(before.left(), abs=1)
    assert view.square().width() == pytest.approx(before.width() - 60, abs=2)
    small = cut(bench)
    assert small.shape[0] == small.shape[1] < HIGH * 0.75
    middle = view.square().center().toPoint()
    stroke(view, middle, middle + QPoint(20, 10), middle + QPoint(400, 400))
    settle(bench, view)
    moved = cut(bench)
    assert moved.shape == small.shape
    side = moved.shape[0]
    np.testing.assert_array_equal(moved, np.asarray(quarters())[HIGH - side :, WIDE - side :])


def test_a_press_beside_the_square_brings_it_there(bench: Bench, view: LiveView) -> None:
    for _ in range(9):
        press(view, Qt.Key.Key_Minus)
    place = view.place().toRect()
    click(view, place.topLeft() + QPoint(place.width() // 5, place.height() // 2))
    settle(bench, view)
    assert view.square().center().x() < place.left() + place.width() * 0.3
    assert cut(bench).mean() < np.asarray(quarters()).mean() - 5


def test_keys_move_and_size_the_square_as_far_as_the_picture_goes(
    bench: Bench, view: LiveView
) -> None:
    view.setFocus()
    for _ in range(5):
        press(view, Qt.Key.Key_Minus)
    press(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier, times=30)
    press(view, Qt.Key.Key_Up, times=80)
    settle(bench, view)
    side = cut(bench).shape[0]
    assert side == round(HIGH / 1.1**5)
    np.testing.assert_array_equal(cut(bench), np.asarray(quarters())[:side, :side])
    press(view, Qt.Key.Key_Right)
    settle(bench, view)
    assert view.framing.crop.square(WIDE, HIGH)[0] == pytest.approx(0.02 * HIGH)
    press(view, Qt.Key.Key_Home)
    settle(bench, view)
    assert cut(bench).shape == (HIGH, WIDE)
    assert view.framing.crop == WHOLE


def test_the_wheel_sizes_only_once_the_picture_has_the_keyboard(
    bench: Bench, view: LiveView
) -> None:
    def turn() -> None:
        middle = QPointF(view.rect().center())
        none, up = QPoint(), QPoint(0, -240)
        buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        phase = Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(middle, middle, none, up, buttons, keys, phase, False)
        QApplication.sendEvent(view, wheel)

    by_name(bench.window, "Find it for me", QWidget).setFocus()
    turn()
    assert view.framing.crop == WHOLE
    view.setFocus()
    turn()
    assert view.framing.crop.size == pytest.approx(1.1**-2)


def test_mirror_turns_picture_and_square_alike(bench: Bench, view: LiveView) -> None:
    for _ in range(6):
        press(view, Qt.Key.Key_Minus)
    press(view, Qt.Key.Key_Left, times=80)
    settle(bench, view)
    straight = cut(bench)
    click_name(bench.window, "Mirror")
    settle(bench, view)
    side = straight.shape[0]
    top = view.framing.crop.square(WIDE, HIGH)[1]
    wanted = np.asarray(quarters())[:, ::-1][round(top) : round(top) + side, :side]
    np.testing.assert_array_equal(cut(bench), wanted)
    assert left_is_lighter(view.sight.preview)


def left_is_lighter(image: QImage) -> bool:
    row = image.height() // 2
    return image.pixelColor(2, row).red() > image.pixelColor(image.width() - 3, row).red()


def test_the_largest_square_is_one_press_away(bench: Bench, view: LiveView) -> None:
    button = by_name(bench.window, "Largest square", QToolButton)
    assert not button.isEnabled()
    press(view, Qt.Key.Key_Minus)
    assert button.isEnabled()
    click(button)
    assert view.framing.crop == WHOLE


def test_another_picture_begins_with_its_largest_square(bench: Bench, view: LiveView) -> None:
    press(view, Qt.Key.Key_Minus, times=4)
    bench.workspace.sources.picture.show_frame(Frame(quarters(), "Another"))
    settle(bench, view)
    assert cut(bench).shape == (HIGH, WIDE)


def test_what_is_seen_is_said(bench: Bench, view: LiveView) -> None:
    assert bench.text("About this picture") == "Quarters"
    assert "square" in view.toolTip()
    assert "Arrow keys" in view.accessibleDescription()


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (5000, 4000)])
def test_pictures_of_any_proportions_are_shown_and_framed(
    bench: Bench, size: tuple[int, int]
) -> None:
    bench.workspace.sources.picture.show_frame(Frame(Image.new("RGB", size, "white"), "Odd"))
    view = by_name(bench.window, "The picture of the source", LiveView)
    wait_until(lambda: view.sight is not None, "the picture is shown")
    press(view, Qt.Key.Key_Minus)
    press(view, Qt.Key.Key_Right)
    view.grab()
    settle(bench, view)
    assert bench.seen().min() == 255
