"""The curves beyond their page: what of them goes into files, and what is remembered of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from gui.actions import action
from gui.document import Document
from gui.main_window import MainWindow
from gui.services.background import Job
from gui.services.event_files import EventFileService
from gui.services.messages import Messages
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed
from gui.widgets.saving import ask_where_to_save, write_file
from gui.wiring.runs import TRAIN

if TYPE_CHECKING:
    from gui.training.curves.board import CurveBoard
    from gui.training.curves.choices import Choices
    from gui.training.curves.pictures import Make
    from gui.training.run_page import RunPage


class CurveTalk(QObject):
    """The commands of File ▸ Export ▸ Curves, which the page's own menu has as well."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        event_files: EventFileService,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._event_files = event_files
        self._messages = messages
        self._settings = settings
        self._page: RunPage | None = None
        self._jobs: list[Job] = []
        tr = self.tr
        commands: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                "file-png-box",
                tr("Picture (PNG)…"),
                tr("The curves as they are shown, in pixels"),
                self._ask_png,
            ),
            (
                "svg",
                tr("Vectors (SVG)…"),
                tr("The curves as they are shown, to be scaled and edited"),
                self._ask_svg,
            ),
            (
                "table",
                tr("Figures of every step (CSV)…"),
                tr("Loss, accuracy, learning rate and penalty, one line a step"),
                self._ask_steps,
            ),
            (
                "table-row",
                tr("Figures of every epoch (CSV)…"),
                tr("Training and validation, one line an epoch"),
                self._ask_epochs,
            ),
        )
        self._actions = []
        for icon, text, help, carry_out in commands:
            command = action(window, icon, text, help)
            command.triggered.connect(lambda _=False, run=carry_out: run())
            self._actions.append(command)
        self._event_command = self._make_event_command()
        event_files.refused.connect(self._on_refused)

    def _on_refused(self, sentence: str) -> None:
        self._messages.error(translated(sentence))

    def fill(self, menu: QMenu) -> None:
        """Put the commands into the Export menu."""
        self._fill(menu.addMenu(self.tr("Curves")))

    def use(self, page: RunPage) -> None:
        """Export what ``page`` shows, and let it look as it was left."""
        self._page = page
        self._fill(page.board.choices.export_menu())
        page.board.choices.take(self._settings.curves)
        page.board.choices_changed.connect(self._remember)

    def shut_down(self, seconds: float = 10.0) -> bool:
        ended = [job.wait(seconds) for job in self._jobs]
        return all(ended)

    def _fill(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.addActions(self._actions)
        menu.addSeparator()
        menu.addAction(self._event_command)

    def _remember(self, choices: Choices) -> None:
        self._settings.curves = choices.as_text()

    def _ask_png(self) -> None:
        from gui.training.curves.pictures import as_png

        self._ask_picture("PNG (*.png)", ".png", as_png)

    def _ask_svg(self) -> None:
        from gui.training.curves.pictures import as_svg

        self._ask_picture("SVG (*.svg)", ".svg", as_svg)

    def _ask_picture(
        self, filters: str, suffix: str, take_down: Callable[[CurveBoard, str], Make]
    ) -> None:
        page = self._page_with_curves()
        path = None if page is None else self._ask(self.tr("curves"), filters, suffix)
        if page is not None and path is not None:
            # Here, because the plots are widgets; their pixels are made where they are written.
            title = self._document.design.about.title or self.tr("Training")
            self._write(path, take_down(page.board, title))

    def _ask_steps(self) -> None:
        from engine.export.curves import StepFigures, steps_csv

        page = self._page_with_curves()
        path = None if page is None else self._ask(self.tr("steps"), "CSV (*.csv)", ".csv")
        if page is None or path is None or page.series is None:
            return
        series = page.series
        rows = (series.losses, series.accuracies, series.learning_rates, series.penalties)
        figures = StepFigures(series.steps_per_epoch, *(row.copy() for row in rows))
        self._write(path, lambda: steps_csv(figures).encode())

    def _ask_epochs(self) -> None:
        from engine.export.curves import epochs_csv

        page = self._page_with_curves()
        path = None if page is None else self._ask(self.tr("epochs"), "CSV (*.csv)", ".csv")
        if page is not None and path is not None and page.series is not None:
            epochs = tuple(page.series.epochs)
            self._write(path, lambda: epochs_csv(epochs).encode())

    def _page_with_curves(self) -> RunPage | None:
        """Return the page, made and shown if it wasn't; None, and a word, where it is empty."""
        take_typed()
        if self._page is None:
            self._window.show_workspace(TRAIN)
        page = self._page
        if page is None or page.series is None or not page.series.step:
            self._messages.note(self.tr("There are no curves yet: train the network first."))
            return None
        return page

    def _ask(self, what: str, filters: str, suffix: str) -> Path | None:
        letters = re.sub(r"[^a-z0-9]+", "-", self._document.design.about.title.lower()).strip("-")
        name = f"{letters[:60] or 'network'}-{what}{suffix}"
        suggestion = self._settings.folder / name
        path = ask_where_to_save(
            self._window, self.tr("Export curves"), suggestion, filters, suffix
        )
        if path is not None:
            self._settings.folder = path.parent
        return path

    def _write(self, path: Path, make: Make) -> None:
        """Write a file away from the window's thread, whole or not at all."""

        def work(_job: Job) -> Path:
            write_file(path, make())
            return path

        job = Job(work, self)
        self._jobs = [other for other in self._jobs if not other.wait(0)] + [job]
        job.done.connect(
            lambda path: self._messages.note(self.tr("Exported as {path}.").format(path=path))
        )
        job.failed.connect(lambda sentence, _: self._messages.error(translated(sentence)))
        job.start()

    def _make_event_command(self) -> QAction:
        command = action(
            self._window,
            "chart-box-outline",
            self.tr("Write TensorBoard files…"),
            self.tr("Write the figures of the next runs into a folder that TensorBoard shows"),
            checkable=True,
        )
        self._event_files.folder = self._settings.event_folder
        command.setChecked(self._event_files.folder is not None)
        command.triggered.connect(self._on_event_files)
        return command

    def _on_event_files(self, on: bool) -> None:
        folder = None
        if on:
            chosen = QFileDialog.getExistingDirectory(
                self._window, self.tr("Folder for TensorBoard"), str(self._settings.folder)
            )
            folder = Path(chosen) if chosen else None
        self._event_files.folder = self._settings.event_folder = folder
        self._event_command.setChecked(folder is not None)
        if folder is not None:
            self._messages.note(
                self.tr("The next runs write TensorBoard files to {folder}.").format(folder=folder)
            )
