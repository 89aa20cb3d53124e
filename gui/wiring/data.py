"""Choosing data in the header and in the browser, as the window tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from engine.data import catalogue
from engine.data.own import NAME as OWN
from engine.wording import bytes_text, count_text
from gui.document import Document
from gui.header import BROWSE, FOLDER
from gui.main_window import MainWindow
from gui.services.data import DataService
from gui.services.data_shelf import DataShelf
from gui.services.messages import Message, Messages
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed

if TYPE_CHECKING:
    from gui.data.sheet import DataSheet


class DataTalk(QObject):
    """Choosing data in the header: loading, downloading, and what went wrong."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        data: DataService,
        shelf: DataShelf,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._data = data
        self._shelf = shelf
        self._sheet: DataSheet | None = None
        self._messages = messages
        self._settings = settings
        window.header.data_chosen.connect(self._on_chosen)
        data.progressed.connect(self._on_progressed)
        data.state_changed.connect(self._on_state)
        data.failed.connect(self._on_failed)
        data.absent.connect(self._on_absent)
        data.loaded.connect(self._on_loaded)
        window.progress.cancelled.connect(self._on_cancelled)
        shelf.progressed.connect(self._on_shelf_progressed)
        shelf.downloading_changed.connect(self._on_shelf_changed)
        shelf.downloaded.connect(self._on_downloaded)
        shelf.download_failed.connect(self._on_download_failed)

    def browse(self) -> None:
        """Open the browser of the data sets, or bring it to the front."""
        if self._sheet is None:
            from gui.data.sheet import DataSheet

            take_typed()
            self._sheet = DataSheet(
                self._document, self._data, self._shelf, self._settings, self._window
            )
            self._sheet.closed.connect(self._on_sheet_closed)
            self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    def _on_sheet_closed(self) -> None:
        self._sheet = None

    def _on_cancelled(self) -> None:
        if self._data.busy:
            self._data.cancel()
        else:
            self._shelf.cancel_download()

    def _on_shelf_progressed(self, done: int, total: int, what: str) -> None:
        if not self._data.busy:
            self._window.progress.show_progress("shelf", done, total, what)

    def _on_shelf_changed(self) -> None:
        if not self._shelf.downloading:
            self._window.progress.end("shelf")

    def _on_downloaded(self, name: str) -> None:
        if name == self._document.design.data and self._data.dataset is None:
            self._data.start()
        entry = catalogue.find(name)
        if self._sheet is None and entry is not None:
            words = self.tr("{title} is on this machine now.")
            self._messages.note(words.format(title=translated(entry.title)))

    def _on_download_failed(self, _name: str, sentence: str, details: str) -> None:
        if self._sheet is None:
            self._messages.error(translated(sentence), details)

    def _on_chosen(self, what: str) -> None:
        if what == BROWSE:
            self.browse()
        if what in (BROWSE, OWN):  # one's own pictures are chosen where they are taken
            return
        chosen = self._ask_folder() if what == FOLDER else what
        if chosen:
            self._data.choose(chosen)

    def _ask_folder(self) -> str:
        return QFileDialog.getExistingDirectory(
            self._window,
            self.tr("A folder with one sub-folder for each class"),
            str(self._settings.folder),
        )

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._window.progress.show_progress("data", done, total, what)

    def _on_failed(self, sentence: str, details: str) -> None:
        self._messages.error(translated(sentence), details)

    def _on_state(self) -> None:
        if not self._data.busy:
            self._window.progress.end("data")

    def _on_loaded(self) -> None:
        dataset = self._data.dataset
        if dataset is not None and dataset.left_out:
            sentence = self.tr("{files} of {title} can't be read and were left out.")
            files = count_text(dataset.left_out, self.tr("file"), self.tr("files"))
            told = sentence.format(files=files, title=dataset.title)
            self._messages.post(Message("note", told, details="\n".join(dataset.unreadable)))

    def _on_absent(self, name: str) -> None:
        entry = catalogue.find(name)
        assert entry is not None
        size = bytes_text(entry.download_bytes)
        sentence = self.tr("{title} is not on this machine yet.")
        self._messages.post(
            Message(
                "note",
                sentence.format(title=translated(entry.title)),
                button=self.tr("Download {size}").format(size=size),
                mend=lambda: self._data.download(name),
            )
        )
