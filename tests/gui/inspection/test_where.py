"""Where the network sees a class: of the network and the class that are chosen now."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from gui.inspection.where.page import WherePage
from gui.inspection.where.view import FoundView
from gui.inspection.workspace import Page
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import by_name, choose, let_happen, wait_until

SLIDES = "The network is slid over the picture."


@pytest.fixture
def where(bench: Bench) -> WherePage:
    page = WherePage(bench.model, bench.workspace.sources)
    bench.workspace.add_page(Page("Where", "", page))
    bench.workspace.show_page(page)
    return page


def seen(bench: Bench) -> FoundView:
    return by_name(bench.window, "Where the network sees it", FoundView)


def searched(bench: Bench, where: WherePage) -> None:
    wait_until(lambda: not where.busy, "the picture has been searched", 30)
    assert seen(bench).accessibleDescription() != SLIDES


def test_it_says_what_goes_on_until_the_answer_is_there(bench: Bench, where: WherePage) -> None:
    assert seen(bench).accessibleDescription() == SLIDES
    searched(bench, where)
    assert "windows of" in next(
        label.text() for label in where.findChildren(QLabel) if label.objectName() == "how"
    )


def test_the_answer_of_another_network_is_not_shown(bench: Bench, where: WherePage) -> None:
    searched(bench, where)
    bench.document.edit("convolution-1", "kernels", 3)
    assert seen(bench).accessibleDescription() == SLIDES
    searched(bench, where)


def test_another_class_is_shown_at_once_and_nothing_while_the_page_is_hidden(
    bench: Bench, where: WherePage
) -> None:
    searched(bench, where)
    choose(by_name(bench.window, "Class to look for", QComboBox), "3")
    assert seen(bench).accessibleDescription() != SLIDES
    searched(bench, where)
    bench.workspace.show_page(bench.workspace.tabs.widget(0))
    bench.workspace.sources.show_sample(bench.data.dataset, "test", 5)
    let_happen(0.05)
    assert not where.busy
