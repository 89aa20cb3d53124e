"""Every picture at once: points to leaf through, point at and inspect."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from engine.data.dataset import Dataset
from gui.inspection.projection.page import ProjectionPage
from gui.inspection.projection.scatter import Scatter
from gui.inspection.workspace import Page
from tests.helpers.inspect_bench import Bench, train
from tests.helpers.window import by_name, choose, press, wait_until


@pytest.fixture
def page(bench: Bench, digits: Dataset) -> Iterator[ProjectionPage]:
    train(bench, digits)
    page = ProjectionPage(bench.model, bench.workspace.sources.show_sample)
    bench.workspace.add_page(Page("Pictures", "All pictures at once", page))
    bench.document.select(["dense-2"])
    bench.workspace.show_page(page)
    yield page
    wait_until(lambda: not page.busy, "nothing is computed any more", 60)


def points(bench: Bench, page: ProjectionPage, layer: str) -> Scatter:
    wait_until(
        lambda: page.shown is not None and page.shown.question.layer_id == layer,
        "the points are there",
        60,
    )
    return by_name(bench.window, "Pictures as points", Scatter)


def test_a_picture_pointed_at_is_shown_and_a_click_inspects_it(
    bench: Bench, page: ProjectionPage, digits: Dataset
) -> None:
    scatter = points(bench, page, "dense-2")
    assert page.shown is not None
    projection = page.shown.projection
    assert len(projection.points) == 500
    assert "of all difference" in by_name(bench.window, "What the plane shows", QLabel).text()
    away = np.linalg.norm(projection.points[:, None] - projection.points, axis=2)
    np.fill_diagonal(away, np.inf)
    lonely = int(away.min(axis=1).argmax())
    place = scatter.place(lonely).toPoint()
    QTest.mouseMove(scatter, place)
    assert scatter.at == lonely
    QTest.mouseClick(scatter, Qt.MouseButton.LeftButton, pos=place)
    bench.settle()
    wanted = digits.test_pictures[int(projection.places[lonely])]
    np.testing.assert_array_equal(bench.answer.inspection.picture, wanted)


def test_another_layer_shows_other_points_and_the_list_follows_the_strip(
    bench: Bench, page: ProjectionPage
) -> None:
    points(bench, page, "dense-2")
    bench.document.select(["convolution-1"])
    points(bench, page, "convolution-1")
    layers = by_name(bench.window, "Layer", QComboBox)
    assert layers.currentData() == "convolution-1"
    choose(layers, "Pooling")
    assert bench.document.current == layers.currentData() == "pooling-1"
    points(bench, page, "pooling-1")


def test_the_inspected_picture_is_ringed_where_it_stands(
    bench: Bench, page: ProjectionPage
) -> None:
    scatter = points(bench, page, "dense-2")
    shown = page.shown
    assert shown is not None
    place = int(shown.projection.places[7])
    bench.workspace.sources.show_sample(shown.question.dataset, "test", place)
    bench.settle()
    assert scatter.own == pytest.approx(tuple(shown.projection.points[7]), abs=0.05)


def test_keys_leaf_zoom_and_inspect(bench: Bench, page: ProjectionPage, digits: Dataset) -> None:
    scatter = points(bench, page, "dense-2")
    scatter.setFocus()
    press(scatter, Qt.Key.Key_Right, times=3)
    assert scatter.at == 3
    before = scatter.place(3)
    press(scatter, Qt.Key.Key_Plus, times=2)
    middle = scatter.rect().center()
    assert (scatter.place(3) - middle).manhattanLength() > (before - middle).manhattanLength()
    press(scatter, Qt.Key.Key_0)
    assert (scatter.place(3) - before).manhattanLength() < 1
    press(scatter, Qt.Key.Key_Return)
    bench.settle()
    assert page.shown is not None
    wanted = digits.test_pictures[int(page.shown.projection.places[3])]
    np.testing.assert_array_equal(bench.answer.inspection.picture, wanted)


def test_neighbours_are_shown_by_the_other_method(bench: Bench, page: ProjectionPage) -> None:
    points(bench, page, "dense-2")
    choose(by_name(bench.window, "Pictures", QComboBox), "200 pictures")
    choose(by_name(bench.window, "Method", QComboBox), "t-SNE")
    wait_until(
        lambda: page.shown is not None and page.shown.question.method == "tsne",
        "neighbours are found",
        60,
    )
    assert page.shown is not None
    assert page.shown.projection.points.shape == (200, 2)
    assert "Neighbours stay" in by_name(bench.window, "What the plane shows", QLabel).text()


def test_without_data_it_says_what_is_missing(empty_bench: Bench) -> None:
    page = ProjectionPage(empty_bench.model, lambda *_: None)
    empty_bench.workspace.add_page(Page("Pictures", "All pictures at once", page))
    empty_bench.workspace.show_page(page)
    words = by_name(empty_bench.window, "What the plane shows", QLabel)
    assert words.text() == "The data are not here yet: choose them above."


def test_a_class_that_stands_out_does_so_in_another_layer_too(
    bench: Bench, page: ProjectionPage
) -> None:
    points(bench, page, "dense-2")
    choose(by_name(bench.window, "Class", QComboBox), "3")
    bench.document.select(["convolution-1"])
    scatter = points(bench, page, "convolution-1")
    assert by_name(bench.window, "Class", QComboBox).currentText() == "3"
    press(scatter, Qt.Key.Key_Right)
    assert scatter.accessibleDescription().startswith(f"{page.shown.projection.places[1] + 1}: ")  # type: ignore[union-attr]
