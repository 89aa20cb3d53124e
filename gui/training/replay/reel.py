"""Reel: a run as it can be replayed, be it under way, the last one, or a kept one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication

from engine.blocks import Convolution
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.recipe import Recipe
from engine.runs.kept import KeptRun
from engine.training.events import Judged
from engine.training.moments import Moment
from gui.services.training import TrainingSession
from gui.training.traces import Series, series_of_history, series_of_log
from gui.words import class_names, translated


@dataclass(frozen=True, eq=False)
class Reel:
    """The moments of a run and all that its pictures are made from."""

    run: object
    """The same for the same run, grown or not."""
    title: str
    network: Network
    recipe: Recipe
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    series: Series
    moments: tuple[Moment, ...]
    judged: Sequence[Judged]
    data: str

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes as a person reads them."""
        return class_names(self.data, self.classes)

    def takes(self, dataset: Dataset | None) -> bool:
        """Whether ``dataset`` is what the run was trained with, as far as its outside shows."""
        return (
            dataset is not None
            and (dataset.name, dataset.classes) == (self.data, self.classes)
            and dataset.preprocessing == self.preprocessing
        )

    def block(self, wanted: str | None) -> str | None:
        """Return the block whose maps are shown: ``wanted``, or else the first convolution."""
        ids = self.network.ids
        if wanted in ids:
            return wanted
        first = (p.id for p in self.network.walk() if isinstance(p.block, Convolution))
        return next(first, ids[0] if ids else None)


def reel_of_session(session: TrainingSession) -> Reel | None:
    """Return the run under way, or the last one; None before it has begun."""
    log, dataset, network = session.log, session.dataset, session.network
    series = None if log is None else series_of_log(log)
    if log is None or series is None or dataset is None or network is None or not session.recipe:
        return None
    return Reel(
        run=log,
        title=_title(dataset.name),
        network=network,
        recipe=session.recipe,
        preprocessing=dataset.preprocessing,
        classes=dataset.classes,
        series=series,
        moments=session.moments.all(),
        judged=tuple(log.judged),
        data=dataset.name,
    )


def reel_of_kept(kept: KeptRun) -> Reel:
    """Return a kept run. Reads files, so not in the window's thread. Raises RunError."""
    record = kept.record
    moments = kept.moments()
    judged = (kept.judged(epoch) for epoch in sorted({moment.epoch for moment in moments}))
    return Reel(
        run=kept.id,
        title=record.note.partition("\n")[0] or _title(record.data),
        network=record.network,
        recipe=record.recipe,
        preprocessing=record.preprocessing,
        classes=record.classes,
        series=series_of_history(kept.log()),
        moments=tuple(Moment(m.step, m.epoch, partial(kept.weights_at, m)) for m in moments),
        judged=tuple(one for one in judged if one is not None),
        data=record.data,
    )


def begun_with(before: Reel, now: Reel) -> Reel:
    """Return a run that goes on with the moments that it had before it was interrupted."""
    first = now.moments[0].step if now.moments else now.series.step + 1
    earlier = tuple(moment for moment in before.moments if moment.step < first)
    judged = {one.step: one for one in (*before.judged, *now.judged) if one.of == "validation"}
    return replace(now, moments=(*earlier, *now.moments), judged=tuple(judged.values()))


def _title(data: str) -> str:
    entry = catalogue.find(data)
    name = data if entry is None else translated(entry.title)
    return QCoreApplication.translate("Replay", "Training on {data}").format(data=name)
