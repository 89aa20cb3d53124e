"""Tries: what a network takes live pictures for, worked out away from the window's thread."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector
    from engine.inspection.target import Target


@dataclass(frozen=True, eq=False)
class Guess:
    """What a network takes a picture for."""

    classes: tuple[str, ...]
    probabilities: NDArray[np.float32]
    """(classes,)"""


@dataclass(frozen=True, eq=False)
class _Asked:
    number: int
    target: Target
    picture: Image.Image
    mirrored: bool


class Tries(QObject):
    """Answers the newest question only; its thread begins with the first one."""

    guessed = Signal(object)
    """A Guess."""
    failed = Signal(str)
    """Why the newest question has no answer."""
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: _Asked | None = None
        self._closing = False
        self._thread: threading.Thread | None = None
        self._number = self._answered = 0
        self._came.connect(self._on_came)

    @property
    def busy(self) -> bool:
        return self._answered < self._number

    def ask(self, target: Target, picture: Image.Image, *, mirrored: bool) -> None:
        """Ask what a network takes the middle of a picture for."""
        if self._closing:
            return
        self._number += 1
        with self._changed:
            self._waiting = _Asked(self._number, target, picture, mirrored)
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="tries", daemon=True)
            self._thread.start()

    def forget(self) -> None:
        """Let the question under way fall."""
        self._number += 1
        self._answered = self._number
        with self._changed:
            self._waiting = None

    def shut_down(self, seconds: float = 10.0) -> bool:
        """End the thread; return whether it ended."""
        self.forget()
        with self._changed:
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _on_came(self, number: int, outcome: Guess | str) -> None:
        if number != self._number or self._closing:
            return
        self._answered = number
        if isinstance(outcome, str):
            self.failed.emit(outcome)
        else:
            self.guessed.emit(outcome)

    def _work(self) -> None:
        target: Target | None = None
        inspector: Inspector | None = None
        while (asked := self._next()) is not None:
            outcome: Guess | str
            try:
                if inspector is None or target is None or not target.same(asked.target):
                    inspector, target = asked.target.open(), asked.target
                outcome = _guess(inspector, asked)
            except Exception as error:
                outcome = str(error).strip().partition("\n")[0] or type(error).__name__
            if self._closing:
                return
            self._came.emit(asked.number, outcome)

    def _next(self) -> _Asked | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing or self._waiting is not None)
            asked, self._waiting = self._waiting, None
        return None if self._closing else asked


def _guess(inspector: Inspector, asked: _Asked) -> Guess | str:
    import torch

    from engine.inspection.activations import one_thread

    if not inspector.answers:
        return "The network doesn't end in one number a class: mend it in the strip first."
    pixels = inspector.preprocessing.fit(asked.picture)
    if asked.mirrored:
        pixels = pixels[:, ::-1]
    with torch.no_grad(), one_thread():
        batch = inspector.preprocessing.normalise(np.ascontiguousarray(pixels)[None])
        logits, _ = inspector.outputs(batch, ())
        probabilities = torch.softmax(logits[0], 0).numpy()
    return Guess(asked.target.classes, probabilities)
