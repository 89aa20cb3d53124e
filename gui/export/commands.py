"""The commands of File ▸ Export that write the design for other programs."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from engine.export.design import ExportError, exportable
from engine.export.files import Format, contents, write
from engine.export.summary import csv_summary, text_summary
from gui.actions import action
from gui.document import Document
from gui.main_window import MainWindow
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.files import project_of
from gui.services.messages import Messages
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed
from gui.widgets.saving import ask_where_to_save

PROGRESS = "export"


@dataclass(frozen=True)
class _Export:
    files: dict[Path, bytes]
    trained: bool = True
    """Whether there is nothing to say of weights that are missing."""


class ExportCommands(QObject):
    """Asks for a file, writes it in the background, and says where it is."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        data: DataService,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._data = data
        self._messages = messages
        self._settings = settings
        self._job: Job | None = None
        # Most exports are done at once: a bar that comes and goes would only startle.
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(300)
        self._slow.timeout.connect(self._show_progress)
        window.progress.cancelled.connect(self._cancel)

    def fill(self, menu: QMenu) -> None:
        """Put the commands at the head of the Export menu."""
        commands: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "language-python",
                self.tr("PyTorch source…"),
                self.tr("One Python file that stands alone, with the weights beside it"),
                self.ask_python,
            ),
            (
                "graph-outline",
                self.tr("ONNX…"),
                self.tr("For other programs: from pixels to probabilities, in one file"),
                self.ask_onnx,
            ),
            (
                "text-box-outline",
                self.tr("Summary…"),
                self.tr("The table of the layers as text"),
                self.ask_summary,
            ),
            (
                "table",
                self.tr("Summary for a spreadsheet…"),
                self.tr("The table of the layers as CSV"),
                self.ask_table,
            ),
            (
                "content-copy",
                self.tr("Copy summary"),
                self.tr("Put the table of the layers on the clipboard"),
                self.copy_summary,
            ),
        )
        behind = menu.actions()[0]
        for icon, text, help, carry_out in commands:
            command = action(self._window, icon, text, help)
            command.triggered.connect(lambda _=False, run=carry_out: run())
            menu.insertAction(behind, command)
        menu.insertSeparator(behind)

    def ask_python(self) -> None:
        self._export("python", self._ask(self.tr("PyTorch source") + " (*.py)", ".py"))

    def ask_onnx(self) -> None:
        self._export("onnx", self._ask("ONNX (*.onnx)", ".onnx"))

    def ask_summary(self) -> None:
        path = self._ask(self.tr("Text") + " (*.txt)", ".txt")
        if path is not None:
            made = self._summary().encode()
            self._start(path, lambda: _Export({path: made}))

    def ask_table(self) -> None:
        path = self._ask("CSV (*.csv)", ".csv")
        if path is not None:
            made = csv_summary(self._document.network, self._document.report).encode()
            self._start(path, lambda: _Export({path: made}))

    def copy_summary(self) -> None:
        take_typed()
        QGuiApplication.clipboard().setText(self._summary())
        self._messages.note(self.tr("The summary is on the clipboard."))

    def _summary(self) -> str:
        document = self._document
        return text_summary(document.network, document.report, document.design.about.title)

    def shut_down(self, seconds: float = 30.0) -> bool:
        """Give up what has not been written yet, and wait; return whether it ended."""
        self._cancel()
        return self._job is None or self._job.wait(seconds)

    def _ask(self, filters: str, suffix: str) -> Path | None:
        """Return the file that a person chooses, which ends in ``suffix``."""
        take_typed()
        stem = _file_name(self._document.design.about.title)
        suggestion = self._settings.folder / f"{stem}{suffix}"
        path = ask_where_to_save(self._window, self.tr("Export"), suggestion, filters, suffix)
        if path is not None:
            self._settings.folder = path.parent
        return path

    def _export(self, format: Format, path: Path | None) -> None:
        if path is None:
            return
        project = project_of(self._document.design, self._document.trained)
        dataset = self._data.dataset
        preprocessing = dataset.preprocessing if dataset is not None else None

        def make() -> _Export:
            design = exportable(project, preprocessing)
            files = contents(design, format, path)
            return _Export(files, trained=design.weights is not None)

        self._start(path, make)

    def _start(self, path: Path, make: Callable[[], _Export]) -> None:
        """Make the files of an export and write them, away from the window's thread."""
        if self._job is not None:
            self._messages.note(self.tr("Another export is still under way: wait a moment."))
            return

        def work(job: Job) -> _Export | None:
            export = make()
            if job.cancelled():
                return None
            try:
                write(export.files)
            except OSError as error:
                raise ExportError(
                    f"{path} can't be written: {error.strerror or error}. "
                    "Choose another place, or make room there."
                ) from error
            return export

        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._slow.start()
        self._job.start()

    def _on_done(self, export: _Export | None) -> None:
        self._end()
        if export is None:
            return
        first, *beside = export.files
        if beside:
            words = self.tr("Exported as {path}, with its weights beside it in {weights}.")
            self._messages.note(words.format(path=first, weights=beside[0].name))
        elif export.trained:
            self._messages.note(self.tr("Exported as {path}.").format(path=first))
        else:
            words = self.tr(
                "Exported as {path}, without trained weights: this design has none yet."
            )
            self._messages.note(words.format(path=first))

    def _on_failed(self, sentence: str, details: str) -> None:
        self._end()
        self._messages.error(translated(sentence), details)

    def _end(self) -> None:
        self._job = None
        self._slow.stop()
        self._window.progress.end(PROGRESS)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._window.progress.end(PROGRESS)

    def _show_progress(self) -> None:
        self._window.progress.show_progress(PROGRESS, 0, 0, self.tr("Exporting"))


def _file_name(title: str) -> str:
    """Return a title as the name of a file, with nothing in it that a system could mind."""
    letters = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
    return letters[:60] or "network"
