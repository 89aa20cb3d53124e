"""ChangeHistory: what was tried out step by step, to go back and forth in."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from engine.inspection.changes import NO_CHANGES, Changes
from gui.inspection.model import InspectionModel
from gui.undo import UndoStack

MERGE_SECONDS = 1.5
"""Changes of one thing that follow one another within this time are one step."""


class ChangeHistory(QObject):
    """Every change goes through ``apply``, which can be undone; the design's own undo has no part
    in it.
    """

    changed = Signal()
    """There is another step to take back, or to make again."""

    def __init__(self, model: InspectionModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._steps: UndoStack[Changes] = UndoStack(MERGE_SECONDS)
        self._own = False
        model.changes_changed.connect(self._on_changed)

    @property
    def undo_text(self) -> str | None:
        """What ``undo`` would take back; None where there is nothing."""
        return self._steps.undo_text

    @property
    def redo_text(self) -> str | None:
        return self._steps.redo_text

    def apply(self, changes: Changes, text: str, merge: str = "") -> None:
        """Try out ``changes``, in one step called ``text``; see ``UndoStack.push``."""
        if changes != self._model.changes:
            self._steps.push(self._model.changes, changes, text, merge)
            self._show(changes)

    def reset(self) -> None:
        """Try out nothing any more; one step, like any other."""
        self.apply(NO_CHANGES, self.tr("Reset everything"))

    def undo(self) -> None:
        """Take the last step back; do nothing where there is none."""
        self._go(self._steps.undo())

    def redo(self) -> None:
        self._go(self._steps.redo())

    def _go(self, way: tuple[Changes, Changes] | None) -> None:
        if way is not None:
            self._show(way[1])

    def _show(self, changes: Changes) -> None:
        self._own = True
        self._model.set_changes(changes)
        self._own = False
        self.changed.emit()

    def _on_changed(self) -> None:
        # Changed by another hand: of an earlier step nobody knows whether it still fits.
        if not self._own:
            self._steps.clear()
            self.changed.emit()
