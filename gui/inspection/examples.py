"""The pictures that come with scikit-image."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap, QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.data.dataset import DataError
from engine.data.pictures import open_picture
from engine.data.preprocessing import Preprocessing
from gui import theme
from gui.inspection.opening import Opened, Opening, square_copy
from gui.inspection.picture_source import invert_box
from gui.inspection.subject import Subject
from gui.inspection.thumbnails import Thumbnails
from gui.services.background import Job

ICON = 60
CELL = QSize(69, 82)
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


class ExampleSource(QWidget):
    """Loads its thumbnails when it is shown first."""

    chosen = Signal(object)
    """A Subject."""
    failed = Signal(str, str)

    def __init__(
        self, preprocessing: Callable[[], Preprocessing | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._loading: Job | None = None
        self._opening = Opening(preprocessing, (ICON, ICON), self)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        self._items = QStandardItemModel(self)
        self.view = Thumbnails(self._items, ICON, CELL)
        self.view.setFont(theme.small(self.view.font()))
        self.view.setAccessibleName(self.tr("Example pictures"))
        self.view.setToolTip(self.tr("Click a picture to send it through the network"))
        self.view.row_chosen.connect(self._open)
        self._note = QLabel(self.tr("Pictures that come with scikit-image"))
        self._note.setFont(theme.small(self._note.font()))
        self._note.setWordWrap(True)
        theme.set_role(self._note, "quiet")
        self._invert = invert_box()
        self._invert.toggled.connect(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.view, 1)
        column.addWidget(self._invert)
        column.addWidget(self._note)

    @property
    def subject(self) -> Subject | None:
        return self._subject

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._loading is None:
            self._loading = Job(partial(_thumbnails, examples()), self)
            self._loading.done.connect(self._fill)
            self._loading.failed.connect(self.failed)
            self._loading.start()

    def _fill(self, found: list[Thumbnail]) -> None:
        for path, title, image in found:
            item = QStandardItem(QIcon(QPixmap.fromImage(image)), title)
            item.setToolTip(title)
            item.setData(path, FILE)
            item.setEditable(False)
            self._items.appendRow(item)
        if not found:
            self._note.setText(self.tr("scikit-image's pictures are not installed."))

    def _open(self, row: int) -> None:
        item = self._items.item(row)
        path: Path = item.data(FILE)
        self._opening.open(
            partial(open_picture, path), item.text(), inverted=self._invert.isChecked()
        )

    def _again(self) -> None:
        row = self.view.currentIndex().row()
        if self._subject is not None and row >= 0:
            self._open(row)

    def _on_opened(self, opened: Opened) -> None:
        self._subject = opened.subject
        self.chosen.emit(opened.subject)


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
    return QCoreApplication.translate("ExampleSource", text)
