"""Trains variants with the same effort, epoch by epoch in turn, and tells how they come along."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from statistics import fmean
from typing import TYPE_CHECKING

from engine.experiments.comparison.variants import (
    Compared,
    EpochOf,
    Glimpse,
    Part,
    Trained,
    Variant,
    cost_of,
)
from engine.experiments.events import Cancelled, Progress
from engine.experiments.one_core import train_on_one_core
from engine.training.control import Control
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Failed,
    Finished,
    SnapshotTaken,
    Started,
)

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.training.batches import Prepared

Told = Progress | Glimpse | EpochOf | Trained | Compared
FINEST = 0.005
"""Progress is told when at least this share of the work is done since the last time."""


def compare(
    variants: Sequence[Variant], dataset: Dataset, seeds: Sequence[int], cancelled: Cancelled
) -> Iterator[Told]:
    """Train every variant from every one of ``seeds`` on ``dataset``; the last told is Compared.

    Seed by seed, each variant makes an epoch in turn, and is told as Trained when it is done;
    a Glimpse comes a few times a second. They share the pictures and nothing else: each is what
    it would be alone with that seed, whatever its recipe's own is. Once ``cancelled``, it ends
    without a result. It computes in one thread.

    Raises RuntimeError with a sentence where a network can't be trained; one that diverges is
    told so and doesn't end the others.
    """
    from engine.inspection.activations import one_thread
    from engine.training.batches import Prepared

    shape, classes = dataset.preprocessing.shape, len(dataset.classes)
    costs = tuple(cost_of(variant.network, shape, classes) for variant in variants)
    done: list[Trained] = []
    with one_thread():
        prepared = Prepared.of(dataset, "cpu")
        for place, seed in enumerate(seeds):
            for told in _one_seed(variants, dataset, prepared, seed, cancelled):
                if isinstance(told, Progress):
                    told = Progress((place + told.share) / len(seeds), told.words)
                if isinstance(told, Trained):
                    done.append(told)
                yield told
            if cancelled():
                return
    trained = sorted(done, key=lambda one: one.variant)
    yield Compared(tuple(variants), costs, tuple(trained))


def _one_seed(
    variants: Sequence[Variant],
    dataset: Dataset,
    prepared: Prepared,
    seed: int,
    cancelled: Cancelled,
) -> Iterator[Progress | Glimpse | EpochOf | Trained]:
    runs = [_Run(place, variant, dataset, prepared, seed) for place, variant in enumerate(variants)]
    said = 0.0
    try:
        while going := [run for run in runs if not run.over]:
            for run in going:
                for told in run.next_epoch():
                    if cancelled():
                        return
                    share = fmean(one.share for one in runs)
                    if share - said >= FINEST:
                        said = share
                        yield Progress(share, "Training the networks")
                    if told is not None:
                        yield told
    finally:
        for run in runs:
            run.close()


class _Run:
    """One variant being trained."""

    def __init__(
        self, place: int, variant: Variant, dataset: Dataset, prepared: Prepared, seed: int
    ) -> None:
        recipe = variant.recipe.model_copy(update={"seed": seed})
        self._place, self._seed, self._dataset = place, seed, dataset
        self._variant = Variant(variant.name, variant.network, recipe)
        self._events = train_on_one_core(variant.network, recipe, dataset, Control(), prepared)
        self._steps = 1
        self._seconds = 0.0
        self._last: EpochDone | None = None
        self.share = 0.0
        """How much of it is done."""
        self.over = False

    def next_epoch(self) -> Iterator[Glimpse | EpochOf | Trained | None]:
        """Go on to the end of an epoch, or of the run; None: a step is made."""
        while (event := self._next()) is not None:
            match event:
                case Started():
                    self._steps = event.steps_per_epoch * event.recipe.epochs
                case BatchDone():
                    self.share = event.step / self._steps
                    yield None
                case SnapshotTaken():
                    yield Glimpse(self._place, self._seed, event.weights)
                case EpochDone():
                    self._last = event
                    yield self._epoch_of(event)
                    return
                case Finished():
                    yield self._finished(event)
                case Failed(reason="diverged"):
                    accuracy: dict[Part, float] = {"training": 0.0, "validation": 0.0, "test": 0.0}
                    why = event.sentence
                    yield Trained(self._place, self._seed, accuracy, self._seconds, None, why)
                case Failed():
                    raise RuntimeError(event.sentence)
        self.share, self.over = 1.0, True

    def close(self) -> None:
        if isinstance(self._events, Generator):
            self._events.close()

    def _next(self) -> Event | None:
        begun = time.thread_time()
        event = next(self._events, None)
        self._seconds += time.thread_time() - begun
        return event

    def _epoch_of(self, event: EpochDone) -> EpochOf:
        return EpochOf(
            self._place,
            self._seed,
            event.epoch,
            event.train_loss,
            event.train_accuracy,
            event.validation_loss,
            event.validation_accuracy,
        )

    def _finished(self, event: Finished) -> Trained:
        from engine.experiments.comparison.measuring import Answers
        from engine.training.batches import labelled, split

        data, recipe = self._dataset, self._variant.recipe
        by, classes = data.preprocessing, len(data.classes)
        answers = Answers(self._variant.network, by, classes, event.weights)
        places, _ = split(data.train_labels, recipe.validation_share, recipe.seed)
        places = labelled(data.train_labels, places, recipe)
        accuracy: dict[Part, float] = {
            "training": answers.accuracy(data.train_pictures[places], data.train_labels[places]),
            "test": event.test_accuracy,
        }
        if self._last is not None and self._last.validation_accuracy is not None:
            accuracy["validation"] = self._last.validation_accuracy
        return Trained(self._place, self._seed, accuracy, self._seconds, event.weights)
