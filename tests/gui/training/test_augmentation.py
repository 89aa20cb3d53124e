"""The gallery of augmentation: real samples, live, with a warning where it makes no sense."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QToolButton, QWidget

from engine.data import catalogue
from engine.recipe import Recipe
from gui.training.augmentation.gallery import Gallery
from gui.training.augmentation.panel import AugmentationPanel
from gui.training.augmentation.sheet import AugmentationSheet
from gui.training.augmentation.variations import VARIATIONS, Wanted, spread, varied
from tests.helpers.train_bench import Bench
from tests.helpers.window import all_by_name, by_name, choose, click_name, let_happen, wait_until

GALLERY = "What augmentation does"


def open_group(bench: Bench) -> Gallery:
    """Open the group as a person does, and wait for its pictures."""
    heading = next(
        button
        for button in bench.details.findChildren(QToolButton)
        if button.text().startswith("Augmentation")
    )
    heading.click()
    gallery = by_name(bench.details, GALLERY, Gallery)
    settled(bench.details, gallery)
    return gallery


def settled(root: QWidget, gallery: Gallery) -> None:
    panel = next(p for p in root.findChildren(AugmentationPanel) if p.isAncestorOf(gallery))
    wait_until(lambda: gallery.made is not None and not panel.busy, "the variations are there", 30)


def variations(gallery: Gallery) -> np.ndarray:
    assert gallery.made is not None
    return gallery.made.variations


def words(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def test_nothing_is_made_while_the_group_is_closed(bench: Bench) -> None:
    bench.document.edit_recipe("rotation", 20.0)
    let_happen(0.1)
    panel = bench.details.findChild(AugmentationPanel)
    assert panel is not None
    assert not panel.busy
    assert panel.gallery.made is None


def test_the_gallery_shows_real_samples_and_follows_a_slider(bench: Bench) -> None:
    gallery = open_group(bench)
    made = gallery.made
    digits = catalogue.load("mnist-5k")
    assert np.array_equal(made.samples, digits.train_pictures[made.places])
    assert len(set(digits.train_labels[made.places].tolist())) == 3
    assert gallery.accessibleDescription() == "Samples of 0, 1, 2, and 8 variations of each"
    assert "Nothing is changed yet: raise a number to see what it does." in words(bench.details)
    assert (variations(gallery) == made.samples[:, None]).all()
    slider = by_name(bench.details, "Rotation: slider", QSlider)
    slider.setValue(30)
    assert bench.document.recipe.rotation == 30.0
    settled(bench.details, gallery)
    turned = variations(gallery)
    assert not (turned == made.samples[:, None]).all((2, 3, 4)).any()
    assert "Nothing is changed yet: raise a number to see what it does." not in words(bench.details)
    for value in range(29, 4, -1):
        slider.setValue(value)
    settled(bench.details, gallery)
    assert gallery.made.wanted.recipe.rotation == 5.0
    bench.document.edit_recipe("rotation", 0.0)
    settled(bench.details, gallery)
    assert gallery.made.wanted.recipe.rotation == 0.0
    assert (variations(gallery) == made.samples[:, None]).all()


def test_again_draws_new_numbers_for_the_same_samples(bench: Bench) -> None:
    bench.document.edit_recipe("shift", 0.2)
    gallery = open_group(bench)
    before = gallery.made
    click_name(bench.details, "Again")
    settled(bench.details, gallery)
    assert np.array_equal(before.places, gallery.made.places)
    assert not np.array_equal(before.variations, variations(gallery))


def test_pixels_stay_pixels_and_every_picture_is_painted(bench: Bench) -> None:
    bench.document.edit_recipe("crop_padding", 4)
    gallery = open_group(bench)
    image = gallery.grab().toImage()
    ratio = image.devicePixelRatio()
    columns = gallery.columns()
    assert columns >= 3
    for row in range(3):
        for column in range(columns + 1):
            place = gallery.rect_of(row, column)
            assert gallery.rect().contains(place)
            side = place.width() // 28
            pixels = gallery.made.samples[row]
            if column:
                pixels = variations(gallery)[row, column - 1]
            for y, x in ((5, 9), (14, 14), (20, 12)):
                at = place.topLeft() + QPoint(x * side + side // 2, y * side + side // 2)
                assert image.pixelColor(at * ratio).red() == pixels[y, x, 0]


def test_a_flip_of_digits_is_warned_of_where_it_is_chosen_and_above_all(bench: Bench) -> None:
    open_group(bench)
    sentence = "Writing is never met mirrored (2 looks like 5): set Flip to none."
    choose(by_name(bench.details, "Flip", QComboBox), "Left and right")
    assert bench.document.recipe.flip == "horizontal"
    assert words(bench.details).count(sentence) == 2
    choose(by_name(bench.details, "Flip", QComboBox), "None")
    assert sentence not in words(bench.details)


def test_the_large_gallery_stands_beside_its_own_settings(bench: Bench) -> None:
    open_group(bench)
    click_name(bench.details, "Show large")
    sheet = bench.window.findChild(AugmentationSheet)
    assert sheet is not None
    gallery = by_name(sheet, GALLERY, Gallery)
    settled(sheet, gallery)
    assert gallery.columns() == VARIATIONS
    assert gallery.made.samples.shape == (7, 28, 28, 1)
    by_name(sheet, "Shift: slider", QSlider).setValue(20)
    assert bench.document.recipe.shift == 0.2
    settled(sheet, gallery)
    assert gallery.made.wanted.recipe.shift == 0.2
    bench.document.edit_recipe("hue", 0.1)
    assert "These pictures are grey: Hue changes nothing in them." in words(sheet)
    click_name(bench.details, "Show large")
    assert len(bench.window.findChildren(AugmentationSheet)) == 1
    sheet.close()
    wait_until(lambda: not bench.window.findChildren(AugmentationSheet), "it has gone")
    click_name(bench.details, "Show large")
    wait_until(lambda: bench.window.findChildren(AugmentationSheet), "it is there again")
    bench.window.findChild(AugmentationSheet).close()


def test_without_data_it_says_what_is_missing(bench: Bench) -> None:
    bench.details._data.dataset = None
    heading = next(
        b for b in bench.details.findChildren(QToolButton) if b.text().startswith("Augmentation")
    )
    heading.click()
    assert not all_by_name(bench.details, GALLERY)
    assert "Real samples can be seen here once the data are loaded." in words(bench.details)
    bench.details._data.dataset = catalogue.load("faces")
    bench.details._data.loaded.emit()
    settled(bench.details, by_name(bench.details, GALLERY, Gallery))


@pytest.mark.parametrize(("name", "count"), [("mnist-5k", 12), ("faces", 5)])
def test_samples_are_of_different_classes_as_long_as_there_are_any(name: str, count: int) -> None:
    data = catalogue.load(name)
    labels = data.train_labels[spread(data.train_labels, count)]
    assert len(labels) == count
    assert len(set(labels.tolist())) == min(count, len(data.classes))
    made = varied(Wanted(data, Recipe(mixup=1.0, cutout=4), count, 1))
    assert made.variations.shape == (count, VARIATIONS, *data.train_pictures.shape[1:])
    assert made.variations.dtype == np.uint8
