"""Locks: what of the design an open lesson keeps as it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.lessons.locks import (
    BLOCKS,
    DATA,
    RECIPE,
    Designed,
    block_of,
    broken,
    is_lock,
    setting_of,
)
from gui.words import translated


class Locks(QObject):
    """The document asks before each edit; forms show what can't be changed."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._lesson = ""

    @property
    def names(self) -> tuple[str, ...]:
        return self._names

    def lock(self, names: tuple[str, ...], lesson: str) -> None:
        """Keep what ``names`` say (see ``engine.lessons.locks``) for the lesson of that title.

        Raises ValueError for a name that can't be locked.
        """
        for name in names:
            if not is_lock(name):
                raise ValueError(f"“{name}” can't be locked.")
        if (names, lesson) != (self._names, self._lesson):
            self._names, self._lesson = names, lesson
            self.changed.emit()

    def release(self) -> None:
        self.lock((), "")

    def fields(self, kind: str = "") -> frozenset[str]:
        """Return the locked fields of a kind of block; of the recipe without one."""
        found = set()
        for name in self._names:
            setting, block = setting_of(name), block_of(name)
            of = "" if block is None else str(block.model_fields["kind"].default)
            if setting is not None and of == kind:
                found.add(setting.name)
        return frozenset(found)

    @property
    def reason(self) -> str:
        """Why a locked field can't be changed."""
        return self.tr("The lesson “{lesson}” keeps this as it is.").format(lesson=self._lesson)

    def refusal(self, before: Designed, after: Designed) -> str:
        """Return why a design can't become another one, in one sentence; empty where it can."""
        name = broken(self._names, before, after)
        if name is None:
            return ""
        sentence = self.tr("The lesson “{lesson}” keeps {what} as it is: close it to change that.")
        return sentence.format(lesson=self._lesson, what=self._words(name))

    def _words(self, name: str) -> str:
        setting, block = setting_of(name), block_of(name)
        whole = {
            DATA: self.tr("the choice of data"),
            BLOCKS: self.tr("the order of the blocks"),
            RECIPE: self.tr("the recipe"),
        }
        if setting is None:
            return whole[name]
        label = f"“{translated(setting.label)}”"
        if block is None:
            return label
        words = self.tr("{setting} of {block}")
        return words.format(setting=label, block=f"“{translated(block.title)}”")
