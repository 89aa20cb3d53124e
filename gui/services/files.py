"""ProjectFiles: opens and saves the document, away from the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.data import catalogue
from engine.data import own as own_pictures
from engine.data.own import OwnPictures
from engine.export.importing import SOURCE_SUFFIX, open_project
from engine.files import Stamp, stamp_of
from engine.presets import Preset
from engine.project import Project, Trained, save
from gui.document import Design, Document
from gui.services.background import Job
from gui.services.own import OwnStore
from gui.words import shortened


@dataclass(frozen=True, eq=False)
class Opened:
    """A project that has been read whole and found good, for the document to take over."""

    design: Design
    trained: Trained | None
    path: Path | None
    restored: bool = False
    """It was kept from a crash: what the file at ``path`` has is older, or there is no file."""
    stamp: Stamp | None = None
    """The file at ``path`` as it was when this was read from it."""
    own: OwnPictures | None = None
    """The person's own pictures, where they were saved with it."""


@dataclass(frozen=True, eq=False)
class _Errand:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    reads: Path | None = None
    writes: tuple[Path, _Content] | None = None


_Content = tuple[Design, Trained | None, OwnPictures | None]
"""What a file has: the pictures only where they are wanted in it."""


class ProjectFiles(QObject):
    """Knows which file the document belongs to, and whether anything in it isn't saved yet.

    Errands are run one after the other, so that an open never reads what a save is writing.
    """

    state_changed = Signal()
    """Another file, or saved and unsaved have changed places, or an opening began or ended."""
    opened = Signal(object)
    """An Opened: hand it to ``take`` once nothing would be lost by it."""
    saved = Signal()
    overtaken = Signal(object)
    """The Path of the document's file, which another program has written to: nothing was saved."""
    reverted = Signal()
    """The document is as its file has it, by one step that undo takes back."""
    absent = Signal(object)
    """The Path of a project that was to be read and doesn't exist; ``failed`` follows."""
    failed = Signal(str, str)
    """A sentence, and details. The document is as it was."""

    def __init__(
        self,
        document: Document,
        parent: QObject | None = None,
        own: OwnStore | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._own = own or OwnStore(self)
        self._path: Path | None = None
        self._stamp: Stamp | None = None
        """The file at the path as it was read or written here last."""
        self._saved: _Content | None = (document.design, document.trained, None)
        self._opening: Path | None = None
        self._job: Job | None = None
        self._under_way: _Errand | None = None
        self._errands: deque[_Errand] = deque()
        document.changed.connect(self.state_changed)
        document.trained_changed.connect(self.state_changed)
        self._own.changed.connect(self.state_changed)

    @property
    def path(self) -> Path | None:
        return self._path

    @property
    def stamp(self) -> Stamp | None:
        """The file at ``path`` as it was read or written here last; None where it never was."""
        return self._stamp

    @property
    def own(self) -> OwnPictures | None:
        """The person's own pictures, where they are to be saved with the document."""
        return self._own.to_save

    @property
    def opening(self) -> Path | None:
        """The file that is being read."""
        return self._opening

    @property
    def modified(self) -> bool:
        if self._saved is None:
            return True
        design, trained, own = self._saved
        moved_on = own is not self._own.to_save or trained is not self._document.trained
        return moved_on or design != self._document.design

    def begin(self, preset: Preset) -> None:
        """Begin anew with a preset, on no file."""
        self.take(Opened(design_of(preset), None, None))

    def open(self, path: Path) -> None:
        """Read a project in the background; ``opened`` follows when all of it is good.

        A source that was exported is no place to save to: its design opens on no file.
        """
        place = None if path.suffix.lower() == SOURCE_SUFFIX else path

        def on_read(project: Project, stamp: Stamp | None) -> None:
            design, trained = document_of(project)
            self.opened.emit(Opened(design, trained, place, stamp=stamp, own=project.own))

        self._read(path, on_read)

    def revert(self) -> None:
        """Go back to what the document's file has, as one undo step.

        Weights that the file lacks stay, unsaved: undo could not bring them back.
        """
        path = self._path
        if path is None:
            return

        def on_read(project: Project, stamp: Stamp | None) -> None:
            self._stamp = stamp
            design, trained = document_of(project)
            kept = self._document.trained
            if trained is not None and kept is not None and _same(trained, kept):
                trained = kept
            self._saved = (design, trained, project.own)
            if project.own is not None:
                self._own.take(project.own)
            words = self.tr("Revert to {name}")
            self._document.take(design, words.format(name=shortened(path.name)))
            if trained is not None and trained is not kept:
                self._document.add_trained(trained)
            self.state_changed.emit()
            self.reverted.emit()

        self._read(path, on_read)

    def give_up_opening(self) -> None:
        """Let the answer of an opening under way fall; nothing changes."""
        self._set_opening(None)

    def take(self, opened: Opened) -> None:
        """Show another design instead of the document's."""
        self._set_opening(None)
        self._path, self._stamp = opened.path, opened.stamp
        self._saved = None if opened.restored else (opened.design, opened.trained, opened.own)
        # Before the design asks for its data.
        named = opened.design.classes if opened.design.data == own_pictures.NAME else ()
        self._own.take(opened.own, named)
        self._document.open(opened.design, opened.trained)
        self.state_changed.emit()

    def save(self, path: Path, *, replace: bool = True) -> None:
        """Write the document as it stands now.

        Without ``replace``, a file that isn't as it was read or written here last stays, and
        ``overtaken`` follows; one that is gone is written anew.
        """
        # So that undo comes by just what is written, and finds nothing unsaved there.
        self._document.end_streak()
        design, trained = self._document.design, self._document.trained
        own = self._own.to_save
        # Ctrl+S twice is one save, and one question where there is one.
        same = (path, (design, trained, own))
        if not replace and any(e.writes == same for e in (self._under_way, *self._errands) if e):
            return

        def write() -> tuple[bool, Stamp | None]:
            there = stamp_of(path)
            if not replace and there is not None and there != self._stamp:
                return False, there
            save(project_of(design, trained, own), path)
            return True, stamp_of(path)

        def on_written(answer: tuple[bool, Stamp | None]) -> None:
            written, stamp = answer
            if not written:
                self.overtaken.emit(path)
                return
            self._path, self._stamp, self._saved = path, stamp, (design, trained, own)
            self.state_changed.emit()
            self.saved.emit()

        self._do(_Errand(write, on_written, writes=same))

    def shut_down(self, seconds: float = 30.0) -> bool:
        """Wait for a save under way; return whether it ended."""
        self._errands.clear()
        return self._job is None or self._job.wait(seconds)

    def _read(self, path: Path, then: Callable[[Project, Stamp | None], None]) -> None:
        self._set_opening(path)

        def read() -> tuple[Stamp | None, Project]:
            # The stamp first: what is written while this reads must count as written since.
            return stamp_of(path), open_project(path)

        def on_read(answer: tuple[Stamp | None, Project]) -> None:
            stamp, project = answer
            if self._opening is path:
                self._set_opening(None)
                then(project, stamp)

        self._do(_Errand(read, on_read, path))

    def _do(self, errand: _Errand) -> None:
        self._errands.append(errand)
        if self._job is None:
            self._next()

    def _next(self) -> None:
        self._job = self._under_way = None
        if self._errands:
            self._under_way = errand = self._errands.popleft()
            self._job = Job(lambda _job: errand.work(), self)
            # Methods: a lambda would hold all this, and let it go while the job is taken apart.
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def _on_done(self, result: object) -> None:
        errand = self._under_way
        assert errand is not None
        self._job = self._under_way = None
        # Before the next errand, which goes by what this one has found.
        errand.then(result)
        if self._job is None:
            self._next()

    def _on_failed(self, sentence: str, details: str) -> None:
        errand = self._under_way
        assert errand is not None
        self._set_opening(None)
        self._next()
        if errand.reads is not None and not errand.reads.exists():
            self.absent.emit(errand.reads)
        self.failed.emit(sentence, details)

    def _set_opening(self, path: Path | None) -> None:
        if path is not self._opening:
            self._opening = path
            self.state_changed.emit()


def design_of(preset: Preset) -> Design:
    """Return a preset's network and recipe for the data that it was made for."""
    entry = catalogue.find(preset.data)
    assert entry is not None, f"the preset {preset.name} names data outside the catalogue"
    shape = (entry.channels, entry.height, entry.width)
    return Design(preset.network, preset.recipe, preset.data, shape, entry.classes)


def project_of(design: Design, trained: Trained | None, own: OwnPictures | None = None) -> Project:
    """Return what goes into the file."""
    return Project(
        network=design.network,
        recipe=design.recipe,
        data=design.data,
        input_shape=design.input_shape,
        classes=design.classes,
        trained=trained,
        about=design.about,
        silenced=design.silenced,
        own=own,
    )


def document_of(project: Project) -> tuple[Design, Trained | None]:
    """Return the design of a project, and what training left in it.

    A project from the command line that was never trained may not know its shape: then the
    catalogue does, and a folder's pictures say it once they are loaded.
    """
    entry = catalogue.find(project.data)
    shape, classes = project.input_shape, project.classes
    if shape is None and entry is not None:
        shape, classes = (entry.channels, entry.height, entry.width), entry.classes
    design = Design(
        network=project.network,
        recipe=project.recipe,
        data=project.data,
        input_shape=shape or (1, 28, 28),
        classes=classes,
        about=project.about,
        silenced=project.silenced,
    )
    return design, project.trained


def _same(one: Trained, other: Trained) -> bool:
    """Return whether two runs left the same, down to the last weight."""
    import torch

    return (
        (one.network, one.preprocessing, one.classes)
        == (other.network, other.preprocessing, other.classes)
        and one.weights.keys() == other.weights.keys()
        and all(torch.equal(one.weights[n], other.weights[n].cpu()) for n in one.weights)
    )
