"""What Inspect shows as files: the commands, the button beside its tabs, the recording."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.actions import action
from gui.document import Document
from gui.services.background import Job
from gui.services.messages import Messages
from gui.settings import Settings
from gui.widgets.inputs import take_typed
from gui.widgets.saving import ask_where_to_save, fill_file, write_file
from gui.wiring.inspect_recording import InspectRecording
from gui.words import translated

if TYPE_CHECKING:
    from gui.inspection.saving.view import Make
    from gui.inspection.workspace import InspectWorkspace

PNG, SVG, NPZ = ".png", ".svg", ".npz"


class InspectSaving(QObject):
    """The commands of File ▸ Export ▸ Inspect, which the workspace's own button has as well.

    ``show`` shows the workspace, made if it wasn't.
    """

    def __init__(
        self,
        window: QWidget,
        document: Document,
        messages: Messages,
        settings: Settings,
        show: Callable[[], InspectWorkspace],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._messages = messages
        self._settings = settings
        self._show = show
        self._workspace: InspectWorkspace | None = None
        self._recording = InspectRecording(window, messages, settings, show, self._suggestion)
        self._jobs: list[Job] = []
        tr = self.tr
        self._files = (
            self._command(
                "file-png-box",
                tr("This view as a picture (PNG)…"),
                tr("The page of Inspect that is shown, whole, in pixels"),
                lambda: self._ask_view(PNG),
            ),
            self._command(
                "svg",
                tr("This view as a drawing (SVG)…"),
                tr("The page of Inspect that is shown, whole, to be scaled and edited"),
                lambda: self._ask_view(SVG),
            ),
            self._command(
                "table-multiple",
                tr("All maps as arrays (NPZ)…"),
                tr("Every number of every layer, with the kernels, for numpy"),
                self._ask_arrays,
            ),
        )

    def fill(self, menu: QMenu) -> None:
        """Put the commands into the Export menu."""
        self._fill(menu.addMenu(self.tr("Inspect")))

    def use(self, workspace: InspectWorkspace) -> None:
        """Save what ``workspace`` shows, by a button of its own too."""
        from gui.inspection.saving.button import SaveButton

        self._workspace = workspace
        menu = QMenu(workspace)
        self._fill(menu)
        button = SaveButton(menu, workspace)
        workspace.show_beside(button)
        self._recording.use(workspace, button)

    def then(self, leave: Callable[[], None]) -> None:
        """Call ``leave``, at once or after asking about a recording that isn't saved."""
        self._recording.then(leave)

    def shut_down(self, seconds: float = 10.0) -> bool:
        ended = [job.wait(seconds) for job in self._jobs]
        return self._recording.shut_down(seconds) and all(ended)

    def _command(self, icon: str, text: str, help: str, carry_out: Callable[[], None]) -> QAction:
        command = action(self._window, icon, text, help)
        command.triggered.connect(lambda: carry_out())
        return command

    def _fill(self, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        menu.addActions(self._files)
        menu.addSeparator()
        menu.addActions(self._recording.actions)

    def _ask_view(self, suffix: str) -> None:
        from gui.inspection.saving.view import as_png, as_svg

        take_typed()
        seen = self._workspace is not None and self._workspace.page.isVisible()
        workspace = self._show()
        take_down = as_png if suffix == PNG else as_svg
        title = self._title(workspace)
        # As it is at the moment of the click, where it can be seen then.
        make: Make | None = take_down(workspace.page, title) if seen else None
        name, words = suffix[1:].upper(), self.tr("Save this view")
        path = self._ask(words, workspace.page_title, f"{name} (*{suffix})", suffix)
        if path is not None:
            made = make or take_down(workspace.page, title)
            self._write(path, lambda: write_file(path, made()))

    def _ask_arrays(self) -> None:
        take_typed()
        workspace = self._show()
        answer = workspace.model.answer
        if answer is None:
            self._messages.note(
                self.tr("There are no maps yet: choose a picture in Inspect first.")
            )
            return
        subject, target = workspace.model.subject, answer.target
        about = {
            "program": "Convoscope",
            "network": self._network(workspace),
            "picture": "" if subject is None else subject.title,
            "true_class": None if subject is None else subject.label,
            "random_weights": sorted(answer.untrained),
            "changed_by_hand": not answer.changes.is_empty,
        }
        path = self._ask(
            self.tr("Save all maps"), self.tr("maps"), self.tr("Arrays") + f" (*{NPZ})", NPZ
        )
        if path is None:
            return
        kernels = {
            layer_id: layer.kernels
            for layer_id, layer in answer.layers.items()
            if layer.kernels is not None
        }

        def write() -> None:
            from engine.inspection.arrays import arrays_of, write_arrays

            arrays = arrays_of(
                answer.inspection, target.preprocessing, target.classes, kernels, about
            )
            fill_file(path, lambda file: write_arrays(file, arrays))

        self._write(path, write)

    def _ask(self, title: str, what: str, filters: str, suffix: str) -> Path | None:
        suggestion = self._suggestion(what, suffix)
        path = ask_where_to_save(self._window, title, suggestion, filters, suffix)
        if path is not None:
            self._settings.folder = path.parent
        return path

    def _write(self, path: Path, write: Callable[[], None]) -> None:
        """Write a file away from the window's thread, whole or not at all."""
        job = Job(lambda _job: write(), self)
        self._jobs = [other for other in self._jobs if not other.wait(0)] + [job]
        saved = self.tr("Saved as {path}.").format(path=path)
        job.done.connect(lambda _: self._messages.note(saved))
        job.failed.connect(
            lambda sentence, details: self._messages.error(translated(sentence), details)
        )
        job.start()

    def _network(self, workspace: InspectWorkspace) -> str:
        published = workspace.model.published
        if published is not None:
            return published.reference.title
        return self._document.design.about.title or self.tr("Network")

    def _title(self, workspace: InspectWorkspace) -> str:
        return f"{self._network(workspace)}: {workspace.page_title}"

    def _suggestion(self, what: str, suffix: str) -> Path:
        """Return a file in the last folder, with nothing in its name that a system could mind."""
        network = "" if self._workspace is None else self._network(self._workspace)
        letters = re.sub(r"[^a-z0-9]+", "-", f"{network}-{what}".lower()).strip("-")
        return self._settings.folder / f"{letters[:80] or 'inspect'}{suffix}"
