"""The doctor's examination of the document's design, a little at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from engine.doctor import Remark, examined, in_order
from gui.document import Design, Document

AT_ONCE = 0.006
"""Seconds that are worked at a stretch: the window takes its turn in between."""


class Examination(QObject):
    """Holds the newest remarks; those of a design that has been overtaken are never finished."""

    finished = Signal()
    """``remarks`` are those of the design that was asked about last."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._examined: Design | None = None
        self._going: Iterator[Remark | None] | None = None
        self._found: list[Remark] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.remarks: tuple[Remark, ...] | None = None
        """Silenced remarks too, in the order of the blocks; None until there are any."""

    def begin(self) -> None:
        """Examine the design as it is now; what is done at once is finished on return."""
        design, document = self._document.design, self._document
        if self._examined is not None and _same(design, self._examined):
            return
        self._examined, self._found = design, []
        self._going = examined(design.network, document.report, design.recipe)
        self._go_on()

    def _go_on(self) -> None:
        if self._going is None:
            return
        until = time.perf_counter() + AT_ONCE
        for remark in self._going:
            if remark is not None:
                self._found.append(remark)
            if time.perf_counter() > until:
                self._timer.start()
                return
        self._going = None
        assert self._examined is not None
        self.remarks = in_order(self._examined.network, self._found)
        self.finished.emit()


def _same(one: Design, other: Design) -> bool:
    """Return whether all is the same that the doctor looks at."""
    of_one, of_other = (
        (design.network, design.recipe, design.input_shape, design.classes)
        for design in (one, other)
    )
    return of_one == of_other
