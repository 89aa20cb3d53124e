"""Pictures for Inspect: of the test set, drawn, dropped, pasted and chosen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QToolButton

from engine.data.dataset import Dataset
from gui.inspection.canvas import Canvas
from gui.widgets.examples import examples, folder
from gui.widgets.thumbnails import Thumbnails
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import (
    by_name,
    choose,
    click_name,
    drop,
    let_happen,
    press,
    stroke,
    wait_until,
)

SEVEN = [QPoint(*at) for at in ((60, 50), (110, 45), (160, 50), (140, 100), (115, 150), (95, 190))]


def test_it_begins_with_a_test_picture_and_its_true_label(bench: Bench, digits: Dataset) -> None:
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[0, ..., 0])
    assert len(bench.bars()) == 10
    ticked = [words for words in bench.bars() if "true label" in words]
    assert len(ticked) == 1
    assert ticked[0].startswith(f"{digits.test_labels[0]}:")
    assert "random" in bench.text("State of the weights")


def test_leafing_through_the_test_pictures_changes_what_the_network_sees(
    bench: Bench, digits: Dataset
) -> None:
    click_name(bench.window, "Next picture")
    bench.settle()
    ones = np.flatnonzero(digits.test_labels == 1)
    np.testing.assert_array_equal(bench.answer.inspection.picture, digits.test_pictures[ones[0]])
    choose(by_name(bench.window, "Class of the test pictures", QComboBox), "7")
    press(by_name(bench.window, "Class of the test pictures"), Qt.Key.Key_Return)
    sevens = np.flatnonzero(digits.test_labels == 7)
    wait_until(
        lambda: np.array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0]), "a 7 is seen"
    )
    click_name(bench.window, "Previous picture")
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[sevens[-1], ..., 0])
    view = by_name(bench.window, "Test pictures", Thumbnails)
    press(view, Qt.Key.Key_Home)
    np.testing.assert_array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0])
    click_name(bench.window, "A picture at random")
    assert not np.array_equal(bench.seen(), digits.test_pictures[sevens[0], ..., 0])


def test_a_digit_drawn_with_the_mouse_is_answered_while_it_is_drawn(bench: Bench) -> None:
    click_name(bench.window, "Draw")
    canvas = by_name(bench.window, "Canvas", Canvas)
    assert bench.model.answer is None
    stroke(canvas, *SEVEN)
    wait_until(lambda: bench.model.answer is not None, "the drawing is answered")
    bench.settle()
    seen = bench.seen()
    rows, columns = np.nonzero(seen)
    assert max(np.ptp(rows), np.ptp(columns)) + 1 == 20
    middle = [(axis * seen[rows, columns]).sum() / seen.sum() for axis in (rows, columns)]
    assert np.allclose(middle, 13.5, atol=0.6)
    assert not [words for words in bench.bars() if "true label" in words]
    box = by_name(bench.window, "Size and centre as MNIST's", QCheckBox)
    press(box, Qt.Key.Key_Space)
    assert bench.seen().max() > 200
    assert not np.array_equal(bench.seen(), seen)
    click_name(bench.window, "Clear")
    assert shows_nothing(bench, "Draw a digit to see what every layer makes of it.")


def shows_nothing(bench: Bench, hint: str) -> bool:
    """Return whether there is no answer of any kind, but ``hint``."""
    return (
        bench.model.answer is None
        and not bench.seen().size
        and bench.bars() == []
        and bench.text("Answer") == ""
        and bench.model.hint == hint
        and (bench.workspace.layers.model().rowCount() == 0) == bool(hint)
    )


def test_a_source_without_a_picture_shows_no_other_sources_answer(bench: Bench) -> None:
    layers = bench.workspace.layers
    layers.verticalScrollBar().setValue(100)
    selected = layers.currentIndex().row()
    for name, verb in (("Draw", "Draw a digit"), ("Picture", "Open a picture")):
        click_name(bench.window, name)
        assert shows_nothing(bench, f"{verb} to see what every layer makes of it.")
        let_happen(0.2)
        assert shows_nothing(bench, f"{verb} to see what every layer makes of it.")
    click_name(bench.window, "Test data")
    bench.settle()
    assert len(bench.bars()) == 10
    assert layers.model().rowCount() == 7
    assert layers.currentIndex().row() == selected
    assert layers.verticalScrollBar().value() == 100


def test_a_design_whose_data_are_not_there_shows_no_answer_of_the_data_before(bench: Bench) -> None:
    bench.data.dataset = None
    bench.document.use_data("elsewhere", (1, 28, 28), ("a", "b", "c"))
    assert shows_nothing(bench, "")
    assert "data" in bench.text("State of the weights")


def test_a_broader_pen_leaves_more_ink(bench: Bench) -> None:
    click_name(bench.window, "Draw")
    canvas = by_name(bench.window, "Canvas", Canvas)
    stroke(canvas, *SEVEN)
    thin = canvas.pixels().sum()
    click_name(bench.window, "Clear")
    number = by_name(bench.window.findChild(Canvas).parentWidget(), "Pen width", QSpinBox)
    number.setFocus()
    press(number, Qt.Key.Key_Up, times=15)
    stroke(canvas, *SEVEN)
    assert canvas.pixels().sum() > 1.3 * thin


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "gif", "webp", "tiff"])
def test_a_picture_dropped_on_the_workspace_is_shown_to_the_network(
    bench: Bench, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"half.{suffix}"
    picture = Image.new("RGB", (64, 64), "black")
    picture.paste("white", (0, 0, 32, 64))
    picture.save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(bench.workspace, data)
    wait_until(lambda: bench.model.subject.label is None, "the picture is shown")
    bench.settle()
    assert bench.seen()[14, 5] > 240
    assert bench.seen()[14, 23] < 15
    press(by_name(bench.window, "Invert", QToolButton), Qt.Key.Key_Space)
    wait_until(lambda: bench.seen()[14, 5] < 15, "the picture is inverted")


def test_a_picture_on_the_clipboard_is_pasted_with_ctrl_v(bench: Bench) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(100, 100, 100))
    QGuiApplication.clipboard().setImage(image)
    press(bench.workspace.layers, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bench.model.subject.label is None, "the picture is pasted")
    assert set(np.unique(bench.seen())) == {100}
    QGuiApplication.clipboard().clear()


def test_pasting_without_a_picture_on_the_clipboard_is_answered_in_one_sentence(
    bench: Bench,
) -> None:
    QGuiApplication.clipboard().setText("a 7")
    click_name(bench.window, "Picture")
    press(bench.workspace.layers, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bench.said, "something is said")
    assert bench.said[0].sentence.startswith("There is no picture on the clipboard")
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("content", [b"not a picture", b"\x89PNG\r\n\x1a\n broken", b""])
def test_a_file_that_is_no_picture_gives_one_sentence_and_changes_nothing(
    bench: Bench, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(content)
    seen, subject = bench.seen(), bench.model.subject
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert drop(bench.workspace, data)
    wait_until(lambda: bench.said, "something is said")
    assert bench.said[0].kind == "error"
    assert "broken.png" in bench.said[0].sentence
    assert bench.model.subject is subject
    np.testing.assert_array_equal(bench.seen(), seen)
    by_name(bench.window, "Test pictures")


def test_text_cannot_be_dropped(bench: Bench) -> None:
    data = QMimeData()
    data.setText("a 7")
    assert not drop(bench.workspace, data)


def test_the_pictures_of_scikit_image_can_be_chosen(bench: Bench) -> None:
    click_name(bench.window, "Picture")
    view = by_name(bench.window, "Example pictures", Thumbnails)
    wait_until(lambda: view.model().rowCount() >= 10, "the examples are loaded", 30)
    rows = range(view.model().rowCount())
    names = [view.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in rows]
    assert {"Astronaut", "Cat", "Coffee", "Camera", "Rocket"} <= set(names)
    index = view.model().index(names.index("Cat"), 0)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )
    wait_until(lambda: bench.model.subject is not None, "the cat is shown")
    bench.settle()
    place = folder()
    assert place is not None
    cat = Image.open(place / {title: name for name, title in examples()}["Cat"])
    preprocessing = bench.model.preprocessing()
    assert preprocessing is not None
    np.testing.assert_array_equal(bench.seen(), preprocessing.fit(cat)[..., 0])


def test_an_example_can_be_chosen_again_after_another_picture(bench: Bench, tmp_path: Path) -> None:
    click_name(bench.window, "Picture")
    view = by_name(bench.window, "Example pictures", Thumbnails)
    wait_until(lambda: view.model().rowCount() >= 10, "the examples are loaded", 30)
    place = view.visualRect(view.model().index(1, 0)).center()

    def choose() -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wait_until(lambda: title() == "Cat", "the cat is shown")

    def title() -> str:
        return "" if bench.model.subject is None else bench.model.subject.title

    choose()
    Image.new("L", (28, 28), 90).save(tmp_path / "grey.png")
    bench.workspace.sources.picture.open_path(tmp_path / "grey.png")
    wait_until(lambda: title() == "grey.png", "the other picture is shown")
    assert not view.selectionModel().hasSelection()
    choose()


def test_other_data_bring_their_own_first_picture(bench: Bench) -> None:
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (6, 32, 32, 3), dtype=np.uint8)
    labels = np.arange(6, dtype=np.int64) % 2
    fit = bench.data.dataset.preprocessing.measured(pictures)
    other = Dataset("pets", "Pets", ("cat", "dog"), pictures, labels, pictures, labels, fit)
    bench.data.dataset = other
    bench.document.use_data("pets", (3, 32, 32), ("cat", "dog"))
    bench.data.loaded.emit()
    bench.settle()
    np.testing.assert_array_equal(bench.answer.inspection.picture, pictures[0])
    assert len(bench.bars()) == 2
