"""PicturePage: a picture of one's own, opened or dropped, or one that came with the program."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from engine.data.pictures import PICTURE_SUFFIXES, open_picture
from gui import theme
from gui.services.frames import Frame
from gui.services.opening import Opening
from gui.services.stills import StillSource
from gui.widgets.examples import Examples


class PicturePage(QWidget):
    chosen = Signal()
    """There is another picture, wherever it came from."""
    failed = Signal(str, str)
    """Why a picture can't be opened, and details."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = StillSource(self)
        self._folder = ""
        self._opening = Opening(self)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        open_ = QPushButton(self.tr("Open picture…"))
        theme.set_icon(open_, "image-plus-outline")
        open_.setIconSize(QSize(theme.ICON, theme.ICON))
        open_.setToolTip(self.tr("Open a PNG, JPEG, BMP, GIF, WebP or TIFF file"))
        open_.clicked.connect(self._ask)
        self._examples = Examples()
        self._examples.chosen.connect(self._open_example)
        self._examples.failed.connect(self.failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(open_)
        column.addWidget(self._examples)
        column.addStretch(1)

    def open_path(self, path: Path) -> None:
        self._examples.choose_none()
        self._opening.open(partial(open_picture, path), path.name)

    def open_image(self, picture: Image.Image) -> None:
        self._examples.choose_none()
        self._opening.open(lambda: picture, self.tr("Dropped picture"))

    def show_frame(self, frame: Frame) -> None:
        """Show a picture that is there already."""
        self._examples.choose_none()
        self._on_opened(frame)

    def _on_opened(self, frame: Frame) -> None:
        self.source.show(frame)
        self.chosen.emit()

    def _open_example(self, path: Path, title: str) -> None:
        self._opening.open(partial(open_picture, path), title)

    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        kinds = f"{self.tr('Pictures')} ({patterns});;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open picture"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self.open_path(Path(name))
