"""UnitStudy: the kernels of a layer and what its cells see, found away from the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from engine.check import Fields
from engine.inspection.reference.target import ReferenceTarget
from engine.inspection.target import Target
from gui.inspection.heads import Head
from gui.services.background import Job

if TYPE_CHECKING:
    from engine.inspection.slices import Kernels


@dataclass(frozen=True, eq=False)
class Facts:
    """What holds for all units of a layer, whatever the picture."""

    layer_id: str
    kernels: Kernels
    fields: Fields | None
    """None where every output sees the whole picture."""


class UnitStudy(QObject):
    """One job at a time; what was asked for last is answered last, and what is known at once."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facts: Facts | None = None
        self._of: Target | None = None
        self._wanted: tuple[Target, Head] | None = None
        self._job: Job | None = None

    def facts(self, layer_id: str) -> Facts | None:
        """Return what is known of a layer; None until it is."""
        facts = self._facts
        return facts if facts is not None and facts.layer_id == layer_id else None

    def ask(self, target: Target, head: Head) -> None:
        """Find out about a layer of ``target``, unless it is known already."""
        if self.facts(head.id) is not None and self._of is not None and same(self._of, target):
            self._wanted = None
            return
        self._wanted = (target, head)
        if self._job is None:
            self._begin()

    def forget(self) -> None:
        """Begin nothing more."""
        self._wanted = None

    def _begin(self) -> None:
        if self._wanted is None:
            return
        (target, head), self._wanted = self._wanted, None
        before = self.facts(head.id)
        # Other weights see the same cells.
        known = self._of is not None and self._of.same_network(target)

        def work(_job: Job) -> tuple[Target, Facts]:
            return target, _facts(target, head, before if known else None)

        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self.destroyed.connect(self._job.end)
        self._job.start()

    def _on_done(self, found: tuple[Target, Facts]) -> None:
        self._job = None
        self._of, self._facts = found
        self.changed.emit()
        self._begin()

    def _on_failed(self, sentence: str, _details: str) -> None:
        self._job = None
        self.failed.emit(sentence)
        self._begin()


def same(one: Any, other: Any) -> bool:
    """Return whether two targets, of whatever kind, open to copies that give the same numbers."""
    return type(one) is type(other) and bool(one.same(other))


def _facts(target: Target, head: Head, before: Facts | None) -> Facts:
    from engine.inspection.fields import measured
    from engine.inspection.slices import kernels_of

    inspector = target.open()
    fields = head.receptive_field if before is None else before.fields
    # Of a design the arithmetic knows everything; of a published network nobody has asked it.
    if before is None and fields is None and isinstance(target, ReferenceTarget):
        fields = measured(inspector, head.id)
    return Facts(head.id, kernels_of(inspector, head.id), fields)
