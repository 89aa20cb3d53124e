"""The browser of the data sets over an empty window, and a publisher of small ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.presets import LENET5
from gui.data.sheet import DataSheet
from gui.document import Document
from gui.services.data import DataService
from gui.services.data_shelf import DataShelf
from gui.services.files import design_of
from gui.settings import Settings
from tests.helpers.mirror import Mirror
from tests.helpers.published import cifar100_files, four_files, publish
from tests.helpers.window import (
    let_happen,
    show,
)


@pytest.fixture
def data_home(own_places: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = own_places / "downloads"
    monkeypatch.setenv("CONVOSCOPE_DATA", str(folder))
    return folder


@pytest.fixture
def document(qtbot: QtBot) -> Document:
    return Document(design_of(LENET5))


@pytest.fixture
def sheet(qtbot: QtBot, document: Document, data_home: Path, dressed: None) -> Iterator[DataSheet]:
    """The browser over an empty window, at the digits that come with the program."""
    window = QWidget()
    qtbot.addWidget(window)
    shelf, data = DataShelf(document), DataService(document, document)
    sheet = DataSheet(document, data, shelf, Settings(), window)
    show(sheet)
    yield sheet
    shelf.shut_down()
    data.shut_down()
    sheet.close()
    let_happen(0)


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mirror]:
    """A publisher of a small Fashion-MNIST and a small CIFAR-100."""
    publish("fashion-mnist", four_files(900, 300), tmp_path / "published", monkeypatch)
    shared = cifar100_files(200, 100)
    for name in ("cifar100", "cifar100-coarse"):
        publish(name, shared, tmp_path / "published", monkeypatch)
    with Mirror(tmp_path / "published") as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
        yield server
