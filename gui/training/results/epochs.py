"""EpochBox: of which epoch the results are; the newest unless another one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from engine.training.events import Judged
from gui.widgets.inputs import leave_wheel_alone

Key = tuple[str, int]


class EpochBox(QComboBox):
    """Grows with the run. "Newest" follows it; any other choice stays."""

    epoch_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged: tuple[Judged, ...] = ()
        self.setAccessibleName(self.tr("Epoch of the results"))
        self.setToolTip(self.tr("The newest results follow the run; those of an epoch stay"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem(self.tr("Newest"), None)
        leave_wheel_alone(self)
        self.activated.connect(self.epoch_chosen)

    @property
    def judged(self) -> Judged | None:
        """What the choice stands for; None where nothing has been judged."""
        if not self._judged:
            return None
        key = self.currentData()
        return next((j for j in reversed(self._judged) if _key(j) == key), self._judged[-1])

    @property
    def newest(self) -> Judged | None:
        return self._judged[-1] if self._judged else None

    def show_judged(self, judged: Sequence[Judged]) -> None:
        """Offer what has been judged so far, the newest first."""
        old, new = self._judged, tuple(judged)
        if new[: len(old)] != old:
            for row in range(self.count() - 1, 0, -1):
                self.removeItem(row)
            self.setCurrentIndex(0)
            old = ()
        for one in new[len(old) :]:
            words = self.tr("Epoch {epoch}").format(epoch=one.epoch)
            self.insertItem(1, self.tr("Test") if one.of == "test" else words, _key(one))
        self._judged = new
        self.setEnabled(bool(new))


def _key(judged: Judged) -> Key:
    return judged.of, judged.epoch
