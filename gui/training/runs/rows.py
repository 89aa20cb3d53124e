"""Rows of the table, made of what is kept and of what the run under way has told."""

from __future__ import annotations

from engine.runs.kept import KeptRun
from engine.training.events import Finished
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.runs.model import Row


class Rows:
    """Makes rows, and keeps those of runs that are as they were: their words cost a little."""

    def __init__(self, runs: KeptRuns, session: TrainingSession) -> None:
        self._runs = runs
        self._session = session
        self._made: dict[str, tuple[KeptRun, bool, Row]] = {}

    def all(self) -> list[Row]:
        """Return a row for every run of the list; the one under way as far as it has come."""
        return [self.of(run) for run in self._runs.runs]

    def of(self, run: KeptRun) -> Row:
        alive = self._runs.is_alive(run.id)
        if run.id == self._session.run_id:
            return row_of(run, self._session, alive=alive)
        made = self._made.get(run.id)
        if made is None or made[0] is not run or made[1] != alive:
            made = self._made[run.id] = run, alive, row_of(run, self._session, alive=alive)
        return made[2]


def row_of(run: KeptRun, session: TrainingSession, *, alive: bool) -> Row:
    """Return the row of a run; ``alive``: a program was at work on it when it was listed."""
    record = run.record
    epochs = record.epochs
    steps, test, seconds = record.step, record.test_accuracy, record.seconds
    outcome = record.outcome
    log, here = session.log, run.id == session.run_id and session.state != "idle"
    if run.id == session.run_id and log is not None and log.started is not None:
        # What is on the disk is a moment older.
        epochs, steps = tuple(log.epochs), len(log.losses)
        if isinstance(log.ended, Finished):
            test, seconds = log.ended.test_accuracy, log.ended.seconds
    return Row(
        id=run.id,
        begun=record.begun,
        network=record.network,
        source=record.source,
        data=record.data,
        recipe=record.recipe,
        epochs=len(epochs),
        validation=epochs[-1].validation_accuracy if epochs else None,
        test=test,
        seconds=seconds,
        outcome=outcome,
        steps=steps,
        device=record.device,
        parameters=record.parameters,
        sentence=record.sentence,
        note=record.note,
        colour=record.colour,
        here=here,
        alive=here or alive,
    )
