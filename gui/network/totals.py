"""The strip's footer: what the whole network costs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.check import training_bytes
from engine.wording import bytes_text, large_text
from gui import theme
from gui.document import Document


class Totals(QWidget):
    """The footer: what the whole network costs."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        self.setAccessibleName(self.tr("Totals"))
        self._numbers = [
            self._line(grid, 0, self.tr("parameters"), self.tr("Numbers that training adjusts")),
            self._line(
                grid,
                1,
                self.tr("multiply-accumulates"),
                self.tr("Multiplications with additions that one picture takes"),
            ),
            self._line(
                grid,
                2,
                self.tr("memory to train"),
                self.tr(
                    "Rough forecast: the weights with their gradients and running means, and the "
                    "maps of one batch with their gradients"
                ),
            ),
        ]

    def refresh(self) -> None:
        report, recipe = self._document.report, self._document.recipe
        memory = training_bytes(report.parameters, report.activation_bytes, recipe.batch_size)
        huge = report.parameters >= 10**12
        parameters = large_text(report.parameters) if huge else f"{report.parameters:,}"
        texts = (parameters, large_text(report.macs), bytes_text(memory))
        for label, text in zip(self._numbers, texts, strict=True):
            label.setText(text)

    def _line(self, grid: QGridLayout, row: int, words: str, explanation: str) -> QLabel:
        caption, number = QLabel(words), QLabel()
        theme.set_role(caption, "quiet")
        number.setFont(theme.tabular(number.font()))
        number.setAccessibleName(words)
        for label in (caption, number):
            label.setToolTip(explanation)
        if row == 0:
            theme.set_role(number, "section")
        grid.addWidget(caption, row, 0)
        grid.addWidget(number, row, 1, Qt.AlignmentFlag.AlignRight)
        return number
