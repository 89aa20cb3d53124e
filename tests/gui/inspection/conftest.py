"""Inspect in a window, without data and with the digits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from engine.data import catalogue
from engine.data.dataset import Dataset
from tests.helpers.inspect_bench import Bench
from tests.helpers.window import show


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture
def empty_bench(qtbot: QtBot) -> Iterator[Bench]:
    bench = Bench(None)
    show(bench.window)
    yield bench
    assert bench.session.shut_down(20)
    assert bench.service.shut_down(60)
    bench.window.close()
    bench.window.deleteLater()


@pytest.fixture
def bench(empty_bench: Bench, digits: Dataset) -> Bench:
    empty_bench.data.dataset = digits
    empty_bench.data.loaded.emit()
    empty_bench.settle()
    return empty_bench
