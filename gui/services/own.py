"""OwnStore: the pictures that a person has taken, as the window has them at hand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine import presets, project
from engine.data.own import FEWEST_CLASSES, NAME, SHAPE, OwnPictures
from gui.document import Design


class OwnStore(QObject):
    """Holds one's own pictures in memory. They are written only with a project, or for the case of
    a crash, and only if wanted.
    """

    changed = Signal()
    """``pictures`` are others, or it is otherwise whether they are saved."""
    replaced = Signal()
    """They belong to another project than those before; said before ``changed``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = untouched()
        self._saved_with_project = False

    @property
    def pictures(self) -> OwnPictures:
        return self._pictures

    @property
    def saved_with_project(self) -> bool:
        """Whether the person wants them to be saved."""
        return self._saved_with_project

    @property
    def to_save(self) -> OwnPictures | None:
        """What goes into the project's file."""
        return self._pictures if self._saved_with_project else None

    @property
    def at_risk(self) -> int:
        """How many pictures would be lost with the window, whether the project is saved or not."""
        return 0 if self._saved_with_project else self._pictures.count

    def show(self, pictures: OwnPictures) -> None:
        """Have other pictures of the same project."""
        if pictures is not self._pictures:
            self._pictures = pictures
            self.changed.emit()

    def save_with_project(self, wanted: bool) -> None:
        if wanted != self._saved_with_project:
            self._saved_with_project = wanted
            self.changed.emit()

    def take(self, saved: OwnPictures | None, names: tuple[str, ...] = ()) -> None:
        """Have the pictures that a project was ``saved`` with; without, classes of these names."""
        self._pictures = saved or (OwnPictures.named(*names) if names else untouched())
        self._saved_with_project = saved is not None
        self.replaced.emit()
        self.changed.emit()


def untouched() -> OwnPictures:
    """Return the classes that there are to begin with."""
    own = OwnPictures()
    for _ in range(FEWEST_CLASSES):
        own = with_another(own)
    return own


def with_another(own: OwnPictures) -> OwnPictures:
    """Return the classes and one more, whose name is in the person's language. Raises OwnError."""
    usual = QCoreApplication.translate("OwnStore", "Class {number}")
    return own.with_class(usual=usual)


def beginning() -> Design:
    """Return a small network for one's own pictures, with the classes there are to begin with."""
    read = project.load(presets.FOLDER.parent / f"{NAME}{project.SUFFIX}")
    names = untouched().names
    return Design(read.network, read.recipe, NAME, SHAPE, names, about=read.about)
