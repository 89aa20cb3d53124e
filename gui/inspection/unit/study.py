"""UnitStudy: the kernels of a layer and what its cells see, found away from the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.check import Fields
from engine.inspection.reference.target import ReferenceTarget
from engine.inspection.target import Target
from gui.inspection.heads import Head
from gui.services.newest import Newest, Turn

if TYPE_CHECKING:
    from engine.inspection.slices import Kernels


@dataclass(frozen=True, eq=False)
class Facts:
    """What holds for all units of a layer, whatever the picture."""

    head: Head
    kernels: Kernels
    fields: Fields | None
    """None where every output sees the whole picture."""


@dataclass(frozen=True, eq=False)
class _Question:
    target: Target
    head: Head
    before: Facts | None
    """What other weights of the same network gave: they see the same cells."""


class UnitStudy(QObject):
    """What was asked for last is answered last, and what is known at once."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._of: Target | None = None
        self._asked: _Question | None = None
        self._newest: Newest[_Question] = Newest(_facts, self)
        self._newest.came.connect(self._on_came)
        self._newest.failed.connect(self.failed)

    def facts(self, head: Head) -> Facts | None:
        """Return what is known of a layer as it is now; None until it is."""
        facts = self._facts
        return facts if facts is not None and facts.head == head else None

    def ask(self, target: Target, head: Head) -> None:
        """Find out about a layer of ``target``, unless it is known already."""
        facts = self.facts(head)
        if facts is not None and self._of is not None and self._of.same(target):
            self._newest.forget()
            return
        asked = self._asked if self._newest.busy else None
        if asked is not None and asked.head == head and asked.target.same(target):
            return
        known = self._of is not None and self._of.same_network(target)
        self._asked = _Question(target, head, facts if known else None)
        self._newest.ask(self._asked)

    def forget(self) -> None:
        """Tell nothing of what has been asked so far."""
        self._newest.forget()

    def _on_came(self, facts: Facts, asked: _Question) -> None:
        self._of, self._facts = asked.target, facts
        self.changed.emit()


def _facts(asked: _Question, _turn: Turn) -> Facts:
    from engine.inspection.fields import measured
    from engine.inspection.slices import kernels_of

    target, head, before = asked.target, asked.head, asked.before
    inspector = target.open()
    fields = head.receptive_field if before is None else before.fields
    # Of a design the arithmetic knows everything; of a published network nobody has asked it.
    if before is None and fields is None and isinstance(target, ReferenceTarget):
        fields = measured(inspector, head.id)
    return Facts(head, kernels_of(inspector, head.id), fields)
