"""The curves of kept runs, laid over one another: read when they are wanted for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui import theme
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.curves.board import CurveBoard, Run
from gui.training.curves.choices import Choices
from gui.training.curves.run_traces import RunTraces
from gui.training.pace import Redraw
from gui.training.runs.model import Column, Row
from gui.training.traces import series_of_history, series_of_log

MOST = 8
"""So many runs can be told apart by their colours."""
MOST_READ = 40
"""So many runs' curves stay in memory; a long run's are some megabytes."""


class Overlay(QWidget):
    """Shows the curves of a few runs; that of the run under way grows."""

    def __init__(
        self, runs: KeptRuns, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._session = session
        self._rows: tuple[Row, ...] = ()
        self._read: dict[tuple[str, int], RunTraces] = {}
        """By a run's id, and how many steps it had."""
        self._reading: set[tuple[str, int]] = set()
        self._growing: tuple[object, RunTraces] | None = None
        """The log of the run that goes on in this window, and what was made of it."""
        self._board = CurveBoard(Choices(small=()), beside=True)
        self._words = QLabel()
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._board)
        self._pages.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._redraw = Redraw(self._draw, self)
        self._board.painted.connect(self._redraw.count)
        session.progressed.connect(self._on_progressed)

    @property
    def choices(self) -> QWidget:
        """The controls of the curves, which stand in the line above them."""
        return self._board.choices

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Lay these runs over one another, the first ``MOST`` of them."""
        self._rows = rows[:MOST]
        self.draw_all()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.draw_all()

    def draw_all(self) -> None:
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        shown = [(row, name, self._traces(row)) for row, name in labels(self._rows)]
        drawn = [
            Run(traces, theme.run_colour(self, row.colour), name)
            for row, name, traces in shown
            if traces is not None and len(traces.loss.raw)
        ]
        waiting = any((row.id, row.steps) in self._reading for row in self._rows)
        if drawn:
            self._board.show_runs(drawn)
            self._pages.setCurrentWidget(self._board)
        elif not waiting:
            self._board.clear()
            self._words.setText(
                self.tr("This run has no curves yet.")
                if self._rows
                else self.tr("Choose a run to see its curves; tick several to compare them.")
            )
            self._pages.setCurrentWidget(self._words)

    def _traces(self, row: Row) -> RunTraces | None:
        """Return the curves of a run as far as they are there; read them where they aren't."""
        log = self._session.log
        if row.id == self._session.run_id and log is not None and log.started is not None:
            return self._growing_traces()
        key = (row.id, row.steps)
        run = self._runs.find(row.id)
        if key not in self._read and key not in self._reading and run is not None and row.steps:
            self._reading.add(key)
            self._runs.read(
                lambda: RunTraces.of(series_of_history(run.log())),
                lambda traces: self._on_read(key, traces),
                lambda *_: self._on_unreadable(key),
            )
        return self._read.get(key)

    def _growing_traces(self) -> RunTraces | None:
        log = self._session.log
        series = None if log is None else series_of_log(log)
        if series is None:
            return None
        if self._growing is None or self._growing[0] is not log:
            self._growing = (log, RunTraces(series.steps_per_epoch, self._board.smoothing))
        self._growing[1].take(series)
        return self._growing[1]

    def _on_read(self, key: tuple[str, int], traces: RunTraces) -> None:
        self._reading.discard(key)
        self._read[key] = traces
        while len(self._read) > MOST_READ:
            del self._read[next(iter(self._read))]
        self.draw_all()

    def _on_unreadable(self, key: tuple[str, int]) -> None:
        """A run without whole files has no curves; what else it has can still be used."""
        self._reading.discard(key)
        self._read[key] = RunTraces(1)
        self.draw_all()

    def _on_progressed(self) -> None:
        if self.isVisible() and any(row.id == self._session.run_id for row in self._rows):
            self._redraw.ask()


def labels(rows: tuple[Row, ...]) -> list[tuple[Row, str]]:
    """Return what stands at the end of each run's curve: its note, or the first of network, recipe
    and time that tells all of them apart.
    """
    for column in (Column.NETWORK, Column.RECIPE):
        if len({row.texts[column] for row in rows}) == len(rows) > 1:
            return [(row, row.note or row.texts[column]) for row in rows]
    return [(row, row.note or row.when) for row in rows]
