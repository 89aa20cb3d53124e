"""What is known of a data set: how many pictures of which shape, where from, on what terms."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.wording import bytes_text, count_text, shape_text
from gui import theme
from gui.widgets.form import translated

UNREADABLE_HEIGHT = 64


class Facts(QWidget):
    """Lines of a caption and what it says; those that have nothing to say are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        captions = (
            self.tr("Pictures"),
            self.tr("From"),
            self.tr("Licence"),
            self.tr("Hash"),
            self.tr("Kept in"),
            self.tr("Left out"),
        )
        self._lines: list[tuple[QLabel, QLabel]] = []
        for row, text in enumerate(captions):
            caption, said = QLabel(text), QLabel()
            theme.set_role(caption, "quiet")
            said.setWordWrap(True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            caption.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(caption, row, 0)
            grid.addWidget(said, row, 1)
            self._lines.append((caption, said))
        self._hash = self._lines[3][1]
        self._unreadable = QPlainTextEdit()
        self._unreadable.setReadOnly(True)
        self._unreadable.setTabChangesFocus(True)
        self._unreadable.setMaximumHeight(UNREADABLE_HEIGHT)
        self._unreadable.setAccessibleName(self.tr("Files that can't be read"))
        self._unreadable.setToolTip(self.tr("Files of the folder that are not readable pictures"))
        grid.addWidget(self._unreadable, len(captions), 1)

    def show_entry(self, entry: catalogue.Entry) -> None:
        """Show what the catalogue knows."""
        numbers = (entry.training_pictures, entry.test_pictures)
        shape = (entry.channels, entry.height, entry.width)
        size = bytes_text(entry.download_bytes) if entry.files else ""
        where = str(catalogue.folder_of(entry.name)) if catalogue.bytes_here(entry.name) else ""
        others = [translated(other.title) for other in catalogue.shared_with(entry.name)]
        if others and where:
            where = self.tr("{folder}, the same files as {others}").format(
                folder=where, others=", ".join(others)
            )
        pictures = self._pictures(*numbers, shape, len(entry.classes), size)
        source, licence = translated(entry.source), translated(entry.licence)
        self._show((pictures, source, licence, self._hash_of(entry), where, ""), ())
        self._hash.setToolTip("\n".join(f"{file.sha256}  {file.name}" for file in entry.files))

    def show_folder(self, folder: str, dataset: Dataset | None) -> None:
        """Show what is known of a folder, more once it has been read."""
        pictures = ""
        unreadable: tuple[str, ...] = ()
        if dataset is not None:
            unreadable = dataset.unreadable
            numbers = (len(dataset.train_labels), len(dataset.test_labels))
            pictures = self._pictures(
                *numbers, dataset.preprocessing.shape, len(dataset.classes), ""
            )
            if dataset.test_share is None:
                pictures += " · " + self.tr("its own folder of test pictures")
        left_out = ""
        if unreadable:
            count = count_text(len(unreadable), self.tr("file"), self.tr("files"))
            left_out = self.tr("{count} that can't be read").format(count=count)
        self._show((pictures, "", "", "", folder, left_out), unreadable)

    def _pictures(
        self, train: int, test: int, shape: tuple[int, int, int], classes: int, size: str
    ) -> str:
        counts = self.tr("{train} to train, {test} to test").format(
            train=f"{train:,}", test=f"{test:,}"
        )
        number = count_text(classes, self.tr("class"), self.tr("classes"))
        parts = (counts, shape_text(shape), number, size)
        return " · ".join(part for part in parts if part)

    def _hash_of(self, entry: catalogue.Entry) -> str:
        """Return the beginning of what the first file is checked by; the tooltip has all."""
        if not entry.files:
            return ""
        words = self.tr("SHA-256 {beginning}…, checked whenever it is read")
        if len(entry.files) > 1:
            words = self.tr("SHA-256 {beginning}… and {more} more, checked whenever they are read")
        return words.format(beginning=entry.files[0].sha256[:16], more=len(entry.files) - 1)

    def _show(self, texts: tuple[str, ...], unreadable: tuple[str, ...]) -> None:
        for (caption, said), text in zip(self._lines, texts, strict=True):
            caption.setVisible(bool(text))
            said.setVisible(bool(text))
            said.setText(text)
        self._unreadable.setVisible(bool(unreadable))
        self._unreadable.setPlainText("\n".join(unreadable))
