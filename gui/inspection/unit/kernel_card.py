"""KernelCard: what a unit weighs its inputs with, or why it has nothing of the kind."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.inspection.slices import Slices
from gui import theme
from gui.inspection.kernel_view import KernelView
from gui.widgets.form import translated

MOST_PARTS = 2
"""A separable convolution has two kernels one after the other; nothing has more."""


class KernelCard(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Slices, ...] = ()
        self._title = QLabel(self.tr("Kernel"))
        theme.set_role(self._title, "section")
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setAccessibleName(self.tr("Why there is no kernel"))
        theme.set_role(self._sentence, "quiet")
        self.views = tuple(KernelView() for _ in range(MOST_PARTS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        for part in (self._title, self._sentence, *self.views):
            column.addWidget(part)
        self.show_slices((), "")

    def show_slices(self, slices: tuple[Slices, ...], sentence: str) -> None:
        """Show the kernels of one unit; without any, the engine's ``sentence`` why."""
        self._shown = slices
        for number, view in enumerate(self.views):
            view.setVisible(number < len(slices))
            if number < len(slices):
                view.show_slices(slices[number])
        self.say("" if slices else translated(sentence))

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        for label in (self._title, self._sentence):
            label.setVisible(not self._shown)
