"""ProjectFiles: opens and saves the document, away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.data import catalogue
from engine.presets import Preset
from engine.project import Project, load, save
from gui.document import Design, Document, Trained
from gui.services.background import Job


class ProjectFiles(QObject):
    """Knows which file the document belongs to, and whether anything in it isn't saved yet."""

    state_changed = Signal()
    """Another file, or saved and unsaved have changed places."""
    saved = Signal()
    failed = Signal(str, str)
    """A sentence, and details. The document is as it was."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._path: Path | None = None
        self._saved = (document.design, document.trained)
        self._job: Job | None = None
        document.changed.connect(self.state_changed)
        document.trained_changed.connect(self.state_changed)

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def modified(self) -> bool:
        design, trained = self._saved
        return design != self._document.design or trained is not self._document.trained

    def begin(self, preset: Preset) -> None:
        """Begin anew with a preset, on no file."""
        self._take(design_of(preset), None, None)

    def open(self, path: Path) -> None:
        """Read a project in the background; the document changes only when all of it is good."""
        self._start(
            lambda _job: load(path), lambda project: self._take(*document_of(project), path)
        )

    def save(self, path: Path) -> None:
        """Write the document as it stands now."""
        design, trained = self._document.design, self._document.trained
        project = project_of(design, trained)

        def on_saved(_result: object) -> None:
            self._path, self._saved = path, (design, trained)
            self.state_changed.emit()
            self.saved.emit()

        self._start(lambda _job: save(project, path), on_saved)

    def shut_down(self, seconds: float = 30.0) -> bool:
        """Wait for a save under way; return whether it ended."""
        return self._job is None or self._job.wait(seconds)

    def _start(self, work: Callable[[Job], Any], then: Callable[[Any], None]) -> None:
        if self._job is not None and not self._job.wait(30):
            return
        self._job = Job(work, self)
        self._job.done.connect(then)
        self._job.failed.connect(self.failed)
        self._job.start()

    def _take(self, design: Design, trained: Trained | None, path: Path | None) -> None:
        self._path, self._saved = path, (design, trained)
        self._document.open(design, trained)
        self.state_changed.emit()


def design_of(preset: Preset) -> Design:
    """Return a preset's network and recipe for the data that it was made for."""
    entry = catalogue.find(preset.data)
    assert entry is not None, f"the preset {preset.name} names data outside the catalogue"
    shape = (entry.channels, entry.height, entry.width)
    return Design(preset.network, preset.recipe, preset.data, shape, entry.classes)


def project_of(design: Design, trained: Trained | None) -> Project:
    """Return what goes into the file."""
    return Project(
        network=design.network,
        recipe=design.recipe,
        data=design.data,
        classes=trained.classes if trained else design.classes,
        preprocessing=trained.preprocessing if trained else None,
        weights=trained.weights if trained else None,
        history=trained.history if trained else None,
    )


def document_of(project: Project) -> tuple[Design, Trained | None]:
    """Return the design of a project, and its weights where it has any."""
    entry = catalogue.find(project.data)
    if project.preprocessing is not None:
        shape, classes = project.preprocessing.shape, project.classes
    elif entry is not None:
        shape, classes = (entry.channels, entry.height, entry.width), entry.classes
    else:
        shape, classes = (1, 28, 28), project.classes
    design = Design(project.network, project.recipe, project.data, shape, classes)
    if project.weights is None or project.preprocessing is None:
        return design, None
    trained = Trained(
        project.network, project.preprocessing, project.classes, project.weights, project.history
    )
    return design, trained
