"""Twins: two runs with one difference, trained turn by turn, one step each."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator

from engine.training.control import Control
from engine.training.events import (
    NOTHING_MORE,
    BatchDone,
    Event,
    SnapshotTaken,
    StateTaken,
    Terminal,
    Watch,
)
from engine.training.pretraining.events import PretrainingStep

Begin = Callable[[Control], Iterator[Event]]
"""Makes a run, as ``lambda control: train(network, recipe, dataset, control, …)`` does."""


def in_turn(
    begin: tuple[Begin, Begin], control: Control, watch: Watch = NOTHING_MORE
) -> Iterator[tuple[int, Event]]:
    """Run two runs in one thread, step by step in turn; yield (0 or 1, event) as they tell it.

    Each is what it would be alone, to the last bit: they share nothing but ``control``, which
    pauses, steps, stops and changes the rate of both. ``watch`` is what both were begun with. One
    that ends first leaves the rest to the other.
    """
    twins = tuple(_Twin(which, begin[which], control) for which in (0, 1))
    try:
        while going := [twin for twin in twins if not twin.over]:
            control.may_go_on()
            changes = control.take_rate_changes()
            for twin in going:
                for change in changes:
                    twin.control.change_rate(change)
                yield from twin.turn()
            if control.paused:
                for twin in going:
                    yield from twin.at_rest(watch)
    finally:
        for twin in twins:
            twin.close()


class _Followed(Control):
    """One twin's control: it passes on what the common one says, and never waits itself."""

    def __init__(self, common: Control) -> None:
        super().__init__()
        self._common = common
        self.resting = False

    @property
    def paused(self) -> bool:
        return self.resting

    @property
    def stopped(self) -> bool:
        return self._common.stopped

    def may_go_on(self) -> bool:
        return not self._common.stopped


class _Twin:
    def __init__(self, which: int, begin: Begin, common: Control) -> None:
        self.control = _Followed(common)
        self.over = False
        self._pretrains = False
        """Its last step was one of pre-training."""
        self._which = which
        self._run = begin(self.control)

    def turn(self) -> Iterator[tuple[int, Event]]:
        """Go on up to the end of a step, be it one of pre-training, or of the run."""
        for event in self._run:
            self.over = isinstance(event, Terminal)
            yield self._which, event
            self._pretrains = isinstance(event, PretrainingStep)
            if self.over or self._pretrains or isinstance(event, BatchDone):
                return
        self.over = True

    def at_rest(self, watch: Watch) -> Iterator[tuple[int, Event]]:
        """Take what a run that pauses tells right after its step: its weights, and its state.

        Not one event further: that might be the next step already.
        """
        states = watch.states and not self._pretrains
        last = StateTaken if states else SnapshotTaken
        self.control.resting = True
        while not self.over:
            event = next(self._run)
            self.over = isinstance(event, Terminal)
            yield self._which, event
            if isinstance(event, last):
                break
        self.control.resting = False

    def close(self) -> None:
        if isinstance(self._run, Generator):
            self._run.close()
