"""TwinFigures: how both twins stand, side by side."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from engine.training.events import Failed
from engine.training.history import RunLog
from engine.wording import percent_text
from gui import theme
from gui.training.figures import NONE
from gui.training.traces import series_of_log
from gui.words import loss_text, translated

LINE = 28
"""Width of the stroke that stands for a twin's curve."""


class TwinFigures(QWidget):
    """A row a twin: epoch and step, training, validation, test."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[list[QLabel]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(theme.GRID)
        for column, title in enumerate(self._titles()):
            head = self._label("quiet", column)
            head.setText(title)
            if column > 1:
                head.setToolTip(self.tr("Accuracy, and loss in nats"))
            grid.addWidget(head, 0, column)
        for row in (1, 2):
            cells = [self._label("", column) for column in range(len(self._titles()))]
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column)
            self._cells.append(cells)
        grid.setColumnStretch(0, 1)

    def show_twin(self, row: int, name: str, colour: QColor, log: RunLog | None) -> None:
        """Show how the twin of that row, 0 or 1, stands."""
        cells = self._cells[row]
        cells[0].setText(f'<span style="color:{colour.name()}">●</span> {escape(name)}')
        cells[0].setAccessibleName(name)
        failed = None if log is None or not isinstance(log.ended, Failed) else log.ended
        cells[4].setToolTip("" if failed is None else translated(failed.sentence))
        series = None if log is None else series_of_log(log)
        if log is None or series is None or not series.step:
            texts = [NONE] * 4
        else:
            last = series.epochs[-1] if series.epochs else None
            about = slice(-max(5, series.steps_per_epoch // 10), None)
            accuracy, loss = series.accuracies[about].mean(), series.losses[about].mean()
            texts = [
                self.tr("{epoch} / {epochs}, step {step}").format(
                    epoch=series.epoch, epochs=series.planned_epochs, step=f"{series.step:,}"
                ),
                _both(float(accuracy), float(loss)),
                NONE
                if last is None or last.validation_accuracy is None or last.validation_loss is None
                else _both(last.validation_accuracy, last.validation_loss),
                NONE if series.test is None else _both(series.test[1], series.test[0]),
            ]
        if failed is not None:
            texts[3] = self.tr("failed")
        for cell, text in zip(cells[1:], texts, strict=True):
            cell.setText(text)

    def _titles(self) -> tuple[str, ...]:
        return ("", self.tr("Epoch"), self.tr("Training"), self.tr("Validation"), self.tr("Test"))

    def _label(self, role: str, column: int) -> QLabel:
        label = QLabel()
        label.setFont(theme.tabular(label.font()))
        if role:
            theme.set_role(label, role)
        if column:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            # As wide as what it will say, so that no number jumps.
            widest = "00 / 00, 00,000" if column == 1 else "100.0 %, 0.0000"
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
        else:
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label


def _both(accuracy: float, loss: float) -> str:
    return f"{percent_text(accuracy)}, {loss_text(loss)}"
