"""KeptRuns: the runs that are kept on this machine, as the window sees them."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.runs.kept import KeptRun
from engine.runs.record import RunError
from engine.runs.store import RunStore
from gui.document import Document
from gui.services.background import Job
from gui.services.training import TrainingSession


@dataclass(frozen=True)
class _Errand:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Callable[[str, str], None]
    writes: bool = False


class KeptRuns(QObject):
    """Lists the kept runs, reads of them, and changes their notes and colours.

    All files are read and written away from the window, one errand after the other. What is
    deleted goes from the disk only when the program is left, so that it can be brought back.
    """

    changed = Signal()
    """``runs`` are others, or one of them has another note or colour."""
    failed = Signal(str, str)
    """A sentence, and details."""

    def __init__(
        self,
        folders: Iterable[Path],
        colours: Iterable[str] = ("",),
        parent: QObject | None = None,
    ) -> None:
        """``folders`` of runs: new ones are kept in the first; there is one at least. ``colours``
        are given in turn to runs that have none.
        """
        super().__init__(parent)
        self._colours = tuple(colours)
        self._labels: dict[str, dict[str, str]] = {}
        """The notes and colours that were given here: a list may have been read before them."""
        self._stores = [RunStore(folder) for folder in folders]
        self._runs: dict[str, KeptRun] = {}
        self._deleted: list[str] = []
        self._alive: frozenset[str] = frozenset()
        self._listing = self._list_again = False
        self.listed = False
        """The list has been read once."""
        self._errands: deque[_Errand] = deque()
        self._under_way: _Errand | None = None
        self._job: Job | None = None

    @property
    def store(self) -> RunStore:
        """Where new runs are kept."""
        return self._stores[0]

    @property
    def runs(self) -> tuple[KeptRun, ...]:
        """The runs as they were listed last, those that are to go left out."""
        return tuple(run for run in self._runs.values() if run.id not in self._deleted)

    @property
    def deleted(self) -> int:
        """How many go when the program is left."""
        return len(self._deleted)

    def find(self, run_id: str) -> KeptRun | None:
        return self._runs.get(run_id)

    def unfinished_of(self, session: TrainingSession, document: Document) -> KeptRun | None:
        """Return the run that has left the document's weights, if it can go on just as it was
        begun: it is unfinished, and the design is still its own.
        """
        trained = document.trained
        run = self.find(session.run_id_of(trained))
        if run is None or not run.unfinished or session.state != "idle" or not run.record.step:
            return None
        if trained is not None and trained.history and trained.history.outcome == "finished":
            return None  # only the disk has missed its end
        record, design = run.record, document.design
        same = (record.network, record.recipe, record.data, record.classes)
        return run if same == (design.network, design.recipe, design.data, design.classes) else None

    def is_alive(self, run_id: str) -> bool:
        """Whether a program was at work on it, this one or another, when the runs were listed."""
        return run_id in self._alive

    def store_of(self, run: KeptRun) -> RunStore:
        return next(store for store in self._stores if store.folder == run.path.parent)

    def keep_in(self, folder: Path) -> None:
        """Keep new runs in ``folder`` from now on; those elsewhere stay listed."""
        rest = [store for store in self._stores if store.folder != folder]
        self._stores = [RunStore(folder), *rest]
        self.list_anew()

    def list_anew(self) -> None:
        """Read the list again; ``changed`` follows where it has become another."""
        if self._listing:
            self._list_again = True
            return
        self._listing = True
        stores, before = tuple(self._stores), dict(self._runs)

        def read() -> tuple[list[KeptRun], frozenset[str]]:
            found = [run for store in stores for run in store.runs()]
            # What is as it was stays the same object, so that the window sees at once that it is.
            runs = [before[run.id] if run == before.get(run.id) else run for run in found]
            return runs, frozenset(run.id for run in runs if run.alive)

        self._do(_Errand(read, lambda found: self._on_listed(*found), self._on_unlisted))

    def read(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[str, str], None] | None = None,
    ) -> None:
        """Do ``work``, which reads of a run, away from the window, and hand on what it returns."""
        self._do(_Errand(work, then, failed or self.failed.emit))

    def set_note(self, run_id: str, note: str) -> None:
        run = self._set(run_id, note=note)
        if run is not None:
            self._write(partial(self.store_of(run).set_note, run_id, note))

    def set_colour(self, run_id: str, colour: str) -> None:
        run = self._set(run_id, colour=colour)
        if run is not None:
            self._write(partial(self.store_of(run).set_colour, run_id, colour))

    def delete(self, run_id: str) -> None:
        """Take a run off the list; it goes for good when the program is left."""
        if run_id in self._runs and run_id not in self._deleted:
            self._deleted.append(run_id)
            self.changed.emit()

    def bring_back(self) -> None:
        """Put all that is to go on the list again."""
        self._deleted.clear()
        self.changed.emit()

    def shut_down(self, seconds: float = 30.0) -> bool:
        """Write what is still to be written, and delete what is to go; return whether it ended."""
        ended = self._job is None or self._job.wait(seconds)
        left = [errand.work for errand in self._errands if errand.writes]
        going = [self._runs[run_id] for run_id in self._deleted]
        left += [partial(self.store_of(run).delete, run.id) for run in going]
        self._errands.clear()
        self._deleted.clear()
        for write in left:
            # Nobody is there any more to be told that a folder is gone.
            with suppress(OSError, RunError):
                write()
        return ended

    def _set(self, run_id: str, **label: str) -> KeptRun | None:
        run = self._runs.get(run_id)
        if run is not None:
            self._labels.setdefault(run_id, {}).update(label)
            self._runs[run_id] = _with(run, **label)
            self.changed.emit()
        return run

    def _on_listed(self, runs: list[KeptRun], alive: frozenset[str]) -> None:
        self._listing = False
        first, self.listed = not self.listed, True
        before, self._runs = self._runs, {run.id: run for run in self._coloured(runs)}
        same = before.keys() == self._runs.keys() and all(
            before[run_id] is run for run_id, run in self._runs.items()
        )
        if first or not same or alive != self._alive:
            self._alive = alive
            self.changed.emit()
        if self._list_again:
            self._list_again = False
            self.list_anew()

    def _coloured(self, runs: list[KeptRun]) -> list[KeptRun]:
        """Return the runs as they are labelled here; what has no colour gets the rarest."""
        labelled = [_with(run, **self._labels.get(run.id, {})) for run in runs]
        used = Counter(run.record.colour for run in labelled)
        for place, run in reversed(list(enumerate(labelled))):
            if not run.record.colour:
                colour = min(self._colours, key=lambda name: used[name])
                used[colour] += 1
                self._labels.setdefault(run.id, {})["colour"] = colour
                labelled[place] = _with(run, colour=colour)
                write = partial(self.store_of(run).set_colour, run.id, colour)
                # Where it can't be written, the run has it in this window only.
                self._do(_Errand(write, _nothing, _nothing, writes=True))
        return labelled

    def _on_unlisted(self, sentence: str, details: str) -> None:
        self._listing = self._list_again = False
        self.failed.emit(sentence, details)

    def _write(self, work: Callable[[], Any]) -> None:
        self._do(_Errand(work, _nothing, self._on_unwritten, writes=True))

    def _on_unwritten(self, sentence: str, details: str) -> None:
        self._labels.clear()
        self.list_anew()  # so that the list says what really is on the disk
        self.failed.emit(sentence, details)

    def _do(self, errand: _Errand) -> None:
        self._errands.append(errand)
        if self._job is None:
            self._next()

    def _next(self) -> None:
        self._job = self._under_way = None
        if self._errands:
            self._under_way = errand = self._errands.popleft()
            self._job = Job(lambda _job: errand.work(), self)
            # Methods: a lambda would hold all this, and let it go while the job is taken apart.
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    def _on_done(self, result: object) -> None:
        errand = self._under_way
        assert errand is not None
        self._next()
        errand.then(result)

    def _on_failed(self, sentence: str, details: str) -> None:
        errand = self._under_way
        assert errand is not None
        self._next()
        errand.failed(sentence, details)


def _with(run: KeptRun, **label: str) -> KeptRun:
    record = run.record
    if all(getattr(record, name) == value for name, value in label.items()):
        return run
    return replace(run, record=run.record.model_copy(update=label))


def _nothing(*_: object) -> None:
    pass
