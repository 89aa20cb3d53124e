"""Figures: what a design needs and has reached, large, beside what is asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from engine.check import Report
from engine.experiments.contest.board import Entry
from engine.wording import percent_text
from gui import theme
from gui.learn.comparison.table import NONE


class Figures(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        self._values: list[QLabel] = []
        self._captions: list[QLabel] = []
        captions = (
            (self.tr("Parameters of your design"), self.tr("parameters")),
            (self.tr("Work of your design"), self.tr("multiplications a picture")),
            (self.tr("Accuracy of your design"), ""),
        )
        for column, (name, text) in enumerate(captions):
            value, caption = QLabel(NONE), QLabel(text)
            value.setFont(theme.tabular(value.font()))
            theme.set_role(value, "title")
            theme.set_role(caption, "quiet")
            value.setAccessibleName(name)
            # The mark of what is reached may come from a font with higher lines.
            value.ensurePolished()
            value.setFixedHeight(value.fontMetrics().lineSpacing() + theme.GRID)
            # Large numbers must not move the columns.
            caption.setMinimumWidth(1)
            grid.addWidget(value, 0, column)
            grid.addWidget(caption, 1, column)
            grid.setColumnStretch(column, 1)
            self._values.append(value)
            self._captions.append(caption)

    def show_figures(self, report: Report, entry: Entry | None, goal: float) -> None:
        """Show what ``report`` says, and what ``entry`` has reached: None before it is measured.

        ``goal`` is a share of the held-out pictures; the test stands beside and decides nothing.
        """
        works = report.runs
        texts = (
            f"{report.parameters:,}" if works else NONE,
            f"{report.macs:,}" if works else NONE,
            NONE if entry is None else _reached(entry.validation, goal),
        )
        for label, text in zip(self._values, texts, strict=True):
            label.setText(text)
            label.setAccessibleDescription(text)
        test = NONE if entry is None else percent_text(entry.test)
        words = self.tr("held-out, {goal} to reach · test {test}")
        asked = words.format(goal=percent_text(goal), test=test)
        self._captions[-1].setText(asked)
        # Where the window is narrow its end is cut.
        self._captions[-1].setToolTip(asked)


def _reached(accuracy: float, goal: float) -> str:
    return f"{'✓' if accuracy >= goal else '✗'} {percent_text(accuracy)}"
