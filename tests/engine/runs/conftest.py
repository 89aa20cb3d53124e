"""Tiny real runs that are kept: a few hundred digits, a network with everything that is random."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from engine import machine
from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout, Pooling
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.runs.keeper import RunKeeper
from engine.runs.store import RunStore
from engine.training.control import Control
from engine.training.events import BatchDone, Event, Terminal, Watch
from engine.training.history import RunLog
from engine.training.loop import train

TINY = Network.of(
    Convolution(kernels=3, stride=(2, 2)),
    BatchNormalisation(),
    Pooling(),
    Dropout(rate=0.3),
    Dense(units=12),
    Dense(),
)
STEPS = 6
"""An epoch's."""


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "threads", lambda: 1)


@pytest.fixture(scope="session")
def few() -> Dataset:
    """Return 200 digits to train, 50 to test."""
    digits = catalogue.load("mnist-5k")
    return replace(
        digits,
        train_pictures=digits.train_pictures[::20],
        train_labels=digits.train_labels[::20],
        test_pictures=digits.test_pictures[::20],
        test_labels=digits.test_labels[::20],
    )


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path / "runs")


@dataclass
class Trained:
    """What a run told, and what kept it."""

    events: list[Event]
    log: RunLog
    keeper: RunKeeper

    @property
    def end(self) -> Terminal:
        end = self.events[-1]
        assert isinstance(end, Terminal)
        return end


Kept = Callable[..., Trained]


@pytest.fixture
def kept(few: Dataset, store: RunStore) -> Iterator[Kept]:
    """Run and keep it: until ``stop_after`` steps, or killed as far as it can be within a process:
    nothing more is told after ``killed_after`` steps.
    """
    with ExitStack() as stack:

        def run(
            keeper: RunKeeper | None = None,
            *,
            network: Network = TINY,
            stop_after: int = -1,
            killed_after: int = -1,
            each: Callable[[Event], None] = lambda _: None,
            **recipe: Any,
        ) -> Trained:
            keeper = keeper or store.begin("tiny", few)
            stack.callback(keeper.close)
            control = Control()
            log = RunLog(few.name, keeper.before)
            told: list[Event] = []
            events = train(
                network,
                recipe_of(**recipe),
                few,
                control,
                state=keeper.state,
                watch=Watch(states=True, moments=True),
            )
            for event in keeper.keep(events):
                log.append(event)
                told.append(event)
                each(event)
                if isinstance(event, BatchDone) and event.step == stop_after:
                    control.stop()
                if isinstance(event, BatchDone) and event.step == killed_after:
                    break
            return Trained(told, log, keeper)

        yield run


def recipe_of(**settings: Any) -> Recipe:
    return Recipe.model_validate({"epochs": 3, "batch_size": 30, **settings})
