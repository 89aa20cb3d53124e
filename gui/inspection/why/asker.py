"""Asker: runs methods of attribution away from the window, one at a time."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from engine.data.preprocessing import Pixels
from engine.inspection.attribution import Attribution, Cancelled, Score, Unsuited
from engine.inspection.attribution.methods import Plain
from engine.inspection.target import Target
from gui.services.newest import Newest, Turn

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector


@dataclass(frozen=True, eq=False)
class Question:
    """One method, on one picture, of one network."""

    target: Target
    pixels: Pixels
    of: Score
    method: str
    settings: Plain
    revision: int = 0
    """Questions about the same thing have the same."""


class Asker(Newest[Question]):
    """Tells an Attribution, or the sentence why there is none."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._bench = _Bench()
        super().__init__(self._bench.answer, parent)

    @property
    def seconds(self) -> float:
        """How long the answer under way has been computed for."""
        since = self._bench.since
        return 0.0 if since is None else time.perf_counter() - since


class _Bench:
    """The network that was asked last. Only one thread at a time touches it."""

    def __init__(self) -> None:
        self._inspector: Inspector | None = None
        self._of: Target | None = None
        self.since: float | None = None
        """When the method under way began, by ``time.perf_counter``; None while none is."""

    def answer(self, question: Question, turn: Turn) -> Attribution | str | None:
        # Imports torch and captum, which takes seconds the first time.
        from engine.inspection.attribution.compute import attribute

        if self._inspector is None or self._of is None or not self._of.same(question.target):
            self._inspector = self._of = None
            self._inspector = question.target.open()
            self._of = question.target
        self.since = time.perf_counter()
        try:
            return attribute(
                self._inspector,
                question.pixels,
                question.method,
                question.of,
                question.settings,
                turn.cancelled,
            )
        except Cancelled:
            return None
        except Unsuited as refused:
            return refused.sentence
        except Exception as error:
            return _sentence(str(error))
        finally:
            self.since = None


def _sentence(reason: str) -> str:
    text = reason.strip().partition("\n")[0]
    if not text or "memory" in text:
        return _tr("There is not enough memory for this method: choose another one.")
    return _tr("This method fails here: {reason}.").format(reason=text.rstrip("."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asker", text)
