"""InspectionService: sends pictures through networks, away from the window's thread."""

from __future__ import annotations

import ctypes
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from engine.data.preprocessing import Pixels
from engine.inspection.activations import DesignInspector
from engine.inspection.changes import Changes
from engine.inspection.target import DesignTarget, Target
from gui.services.layers import Layer, Look, layer_of
from gui.words import translated

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.activations import Inspection, Inspector, Values


M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""From glibc's malloc.h."""
LARGEST_KEPT, MOST_KEPT = 2**25, 2**28
"""Bytes: of one block, the most that glibc takes, and of all that is free."""


@dataclass(frozen=True, eq=False)
class Answer:
    """What a network made of a picture, and how that looks."""

    target: Target
    inspection: Inspection
    layers: dict[str, Layer]
    """By block id, in the network's order."""
    look: Look
    untrained: frozenset[str]
    """Blocks that ran on fresh random weights."""
    changes: Changes
    """What was tried out by hand: of the target's changes, those that fit."""


@dataclass(frozen=True, eq=False)
class _Question:
    revision: int
    target: Target
    pixels: Pixels
    look: Look


class InspectionService(QObject):
    """Answers the latest request only; what an older one gives is dropped.

    One plain thread of its own imports torch, at the first request, and keeps a private copy
    of the network for as long as network and weights stay the same.
    """

    ready = Signal(object)
    """An Answer to the latest request."""
    failed = Signal(str)
    """Why the latest request has no answer, in a sentence."""
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: _Question | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._revision = 0
        self._answered = 0
        self._others: list[InspectionService] = []
        self._came.connect(self._on_came)

    def another(self) -> InspectionService:
        """Return a service for other questions at the same time, which ends with this one."""
        service = InspectionService(self)
        self._others.append(service)
        return service

    def end_others(self) -> None:
        """End what ``another`` has returned: whoever asked it is gone."""
        for service in self._others:
            service.shut_down()
            service.deleteLater()
        self._others = []

    @property
    def busy(self) -> bool:
        """The latest request has not been answered yet."""
        return self._answered < self._revision

    def request(
        self,
        target: Target,
        pixels: Pixels,
        look: Look = Look(),  # noqa: B008 - frozen
    ) -> None:
        """Ask what ``target`` makes of ``pixels`` (height, width, channels)."""
        if self._closing:
            return
        self._revision += 1
        question = _Question(self._revision, target, pixels, look)
        with self._changed:
            self._waiting = question
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="inspection", daemon=True)
            self._thread.start()

    def forget(self) -> None:
        """Drop the request under way; nothing comes of it."""
        self._revision += 1
        self._answered = self._revision
        with self._changed:
            self._waiting = None

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End the thread and answer nothing more; return whether it ended."""
        ended = [other.shut_down(seconds) for other in self._others]
        self.forget()
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(seconds)
        return all(ended) and (self._thread is None or not self._thread.is_alive())

    def _on_came(self, revision: int, outcome: Answer | str) -> None:
        if revision != self._revision or self._closing:
            return
        self._answered = revision
        if isinstance(outcome, str):
            self.failed.emit(outcome)
        else:
            self.ready.emit(outcome)

    def _work(self) -> None:
        _keep_freed_memory()
        bench = _Bench()
        while (question := self._next()) is not None:
            outcome: Answer | str
            try:
                outcome = bench.answer(question)
            except Exception as error:
                outcome = _sentence(error)
            if self._closing:
                return
            self._came.emit(question.revision, outcome)

    def _next(self) -> _Question | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._waiting is not None)
            question, self._waiting = self._waiting, None
        return None if self._closing else question


class _Bench:
    """The network that was looked into last, kept in the worker's thread."""

    def __init__(self) -> None:
        self._inspector: Inspector | None = None
        self._kernels: dict[str, Values] = {}
        self._of: _Question | None = None
        self._inspection: Inspection | None = None

    def answer(self, asked: _Question) -> Answer:
        before = self._of
        inspector = self._opened(asked.target)
        inspection = self._inspection
        if inspection is None or before is None or before.pixels is not asked.pixels:
            inspection = inspector.inspect(asked.pixels)
        self._of, self._inspection = asked, inspection
        layers = {
            layer_id: layer_of(layer_id, values, asked.look, self._kernels.get(layer_id))
            for layer_id, values in inspection.outputs.items()
        }
        return Answer(
            asked.target, inspection, layers, asked.look, inspector.untrained, inspector.changes
        )

    def _opened(self, target: Target) -> Inspector:
        """Return what ``target`` opens to: the network that is here already, where that will do."""
        inspector, before = self._inspector, None if self._of is None else self._of.target
        if inspector is not None and before is not None and before.same(target):
            return inspector
        # What fails half-way is not gone on with.
        self._inspector = self._of = self._inspection = None
        if inspector is None or before is None or not _goes_on(inspector, before, target):
            inspector = target.open()
        found = {layer_id: inspector.kernels(layer_id) for layer_id in inspector.layer_ids}
        # Copies: the next weights are put into the same memory.
        self._kernels = {i: kernels.copy() for i, kernels in found.items() if kernels is not None}
        self._inspector = inspector
        return inspector


def _goes_on(inspector: Inspector, before: Target, target: Target) -> bool:
    """Let what ``before`` opened to go on as ``target``; return whether that can be done."""
    if not before.same_network(target):
        return False
    if (
        isinstance(inspector, DesignInspector)
        and isinstance(before, DesignTarget)
        and isinstance(target, DesignTarget)
        and target.weights is not before.weights
    ):
        if target.weights is None or _shapes(before.weights) != _shapes(target.weights):
            return False
        inspector.take(target.weights)
    inspector.change(target.changes)
    return True


def _keep_freed_memory() -> None:
    """Let what all layers of one picture have taken serve those of the next.

    glibc gives large blocks back to the system at once, and getting them anew page by page costs
    a third of what a deep network computes. Other systems' allocators are left as they are.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError):  # another C library has no such function
        c = ctypes.CDLL(None)
        c.mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT)
        c.mallopt(M_TRIM_THRESHOLD, MOST_KEPT)


def _shapes(weights: Weights | None) -> dict[str, tuple[int, ...]]:
    return {name: tuple(tensor.shape) for name, tensor in (weights or {}).items()}


def _sentence(error: Exception) -> str:
    text = str(error).strip().partition("\n")[0]
    if isinstance(error, MemoryError) or "memory" in text:
        return _tr("There is not enough memory to look inside this network: make it smaller.")
    words = _tr("The picture can't be sent through the network: {reason}.")
    return words.format(reason=translated(text) or type(error).__name__)


def _tr(text: str) -> str:
    return QCoreApplication.translate("InspectionService", text)
