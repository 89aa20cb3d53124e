"""A picture of one's own: opened, dropped or pasted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.data.pictures import PICTURE_SUFFIXES, open_picture
from engine.data.preprocessing import Preprocessing
from gui import theme
from gui.inspection.opening import Opened, Opening, small_copy
from gui.inspection.subject import Subject

PREVIEW = (480, 400)
HIGH = 200


class _Preview(QWidget):
    """The picture as it is, or where one may be dropped."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The opened picture"))

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        empty = self._image.isNull()
        line = Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine
        painter.setPen(QPen(chosen.border, 1, line))
        painter.setBrush(chosen.surface)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), theme.RADIUS, theme.RADIUS)
        if empty:
            painter.setPen(chosen.quiet)
            text = self.tr("Drop a picture here,\npaste one (Ctrl+V),\nor open a file.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        else:
            room = self.rect().adjusted(theme.GRID, theme.GRID, -theme.GRID, -theme.GRID)
            size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(0, 0), size)
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)
        painter.end()


class PictureSource(QWidget):
    chosen = Signal(object)
    """A Subject."""
    failed = Signal(str, str)
    """Why a picture can't be opened, and details."""

    def __init__(
        self, preprocessing: Callable[[], Preprocessing | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._subject: Subject | None = None
        self._folder = ""
        self._opening = Opening(preprocessing, PREVIEW, self)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        self._preview = _Preview()
        open_ = QPushButton(self.tr("Open picture…"))
        theme.set_icon(open_, "image-plus-outline")
        open_.setToolTip(self.tr("Open a PNG, JPEG, BMP, GIF, WebP or TIFF file"))
        open_.clicked.connect(self._ask)
        self._invert = invert_box()
        self._invert.toggled.connect(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._preview)
        column.addWidget(open_)
        column.addWidget(self._invert)
        column.addStretch(1)

    @property
    def subject(self) -> Subject | None:
        return self._subject

    def open_path(self, path: Path) -> None:
        self._open(lambda: open_picture(path), path.name)

    def show_subject(self, subject: Subject) -> None:
        """Show a small picture that is there already, pixels staying pixels."""
        self._subject = subject
        picture = subject.picture
        times = max(1, HIGH // picture.height)
        size = (picture.width * times, picture.height * times)
        self._preview.show_image(small_copy(picture.resize(size, Image.Resampling.NEAREST), size))
        self._preview.setToolTip(subject.title)
        self.chosen.emit(subject)

    def open_image(self, picture: Image.Image) -> None:
        self._open(lambda: picture, self.tr("Pasted picture"))

    def _open(self, opener: Callable[[], Image.Image], title: str) -> None:
        self._opening.open(opener, title, inverted=self._invert.isChecked())

    def _again(self) -> None:
        if self._subject is not None:
            picture = self._subject.picture
            self._open(lambda: picture, self._subject.title)

    def _on_opened(self, opened: Opened) -> None:
        self._subject = opened.subject
        self._preview.show_image(opened.preview)
        self._preview.setToolTip(opened.subject.title)
        self.chosen.emit(opened.subject)

    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        kinds = f"{self.tr('Pictures')} ({patterns});;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open picture"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self.open_path(Path(name))


def invert_box() -> QCheckBox:
    box = QCheckBox(QCoreApplication.translate("PictureSource", "Invert"))
    box.setToolTip(
        QCoreApplication.translate(
            "PictureSource",
            "Swap light and dark: for dark ink on light paper, where the network knows the reverse",
        )
    )
    return box
