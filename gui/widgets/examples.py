"""The pictures that come with scikit-image."""

from __future__ import annotations

from functools import partial
from importlib.util import find_spec
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.data.dataset import DataError
from engine.data.pictures import open_picture
from gui.services.background import Job
from gui.services.opening import square_copy
from gui.widgets.thumbnails import Thumbnails

ICON = 34
CELL = QSize(37, 37)
FILE = Qt.ItemDataRole.UserRole

Thumbnail = tuple[Path, str, QImage]


def examples() -> tuple[tuple[str, str], ...]:
    """Return file names and titles, the best known first."""
    return (
        ("astronaut.png", _tr("Astronaut")),
        ("chelsea.png", _tr("Cat")),
        ("coffee.png", _tr("Coffee")),
        ("camera.png", _tr("Camera")),
        ("rocket.jpg", _tr("Rocket")),
        ("horse.png", _tr("Horse")),
        ("coins.png", _tr("Coins")),
        ("moon.png", _tr("Moon")),
        ("hubble_deep_field.jpg", _tr("Galaxies")),
        ("motorcycle_left.png", _tr("Motorcycle")),
        ("page.png", _tr("Page")),
        ("chessboard_GRAY.png", _tr("Chessboard")),
        ("brick.png", _tr("Brick")),
        ("grass.png", _tr("Grass")),
        ("gravel.png", _tr("Gravel")),
    )


def folder() -> Path | None:
    """Return where scikit-image keeps its pictures, without importing it; None without it."""
    spec = find_spec("skimage")
    places = list(spec.submodule_search_locations or ()) if spec is not None else []
    return Path(places[0]) / "data" if places else None


class Examples(QWidget):
    """One line of thumbnails; it loads them when it is shown first."""

    chosen = Signal(object, str)
    """A file's path, and the picture's title."""
    failed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loading: Job | None = None
        self._items = QStandardItemModel(self)
        self.view = Thumbnails(self._items, ICON, CELL)
        self.view.setFlow(Thumbnails.Flow.LeftToRight)
        self.view.setWrapping(False)
        self.view.setFixedHeight(CELL.height() + 10)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setHorizontalScrollMode(Thumbnails.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(self.tr("Example pictures"))
        self.view.setToolTip(self.tr("Pictures that come with scikit-image, to try"))
        self.view.row_chosen.connect(self._on_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loading is None:
            self._loading = Job(partial(_thumbnails, examples()), self)
            self._loading.done.connect(self._fill)
            self._loading.failed.connect(self.failed)
            self._loading.start()

    def choose_none(self) -> None:
        """Mark no picture: another one is shown. Each can be chosen again."""
        self.view.show_row(-1)

    def _fill(self, found: list[Thumbnail]) -> None:
        for path, title, image in found:
            item = QStandardItem(QIcon(QPixmap.fromImage(image)), "")
            item.setData(title, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(title)
            item.setData(path, FILE)
            item.setEditable(False)
            self._items.appendRow(item)
        self.setVisible(bool(found))

    def _on_row(self, row: int) -> None:
        item = self._items.item(row)
        self.chosen.emit(item.data(FILE), item.toolTip())


def _thumbnails(wanted: tuple[tuple[str, str], ...], job: Job) -> list[Thumbnail]:
    """Return those of the pictures that are there and can be read."""
    place = folder()
    found: list[Thumbnail] = []
    for name, title in wanted if place is not None else ():
        assert place is not None
        try:
            picture: Image.Image = open_picture(place / name)
        except DataError:
            continue
        found.append((place / name, title, square_copy(picture, ICON)))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Examples", text)
