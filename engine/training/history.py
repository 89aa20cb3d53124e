"""The course of a run: RunLog while it grows, RunHistory once it goes into the project file."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, model_validator

from engine.network import Network
from engine.recipe import Recipe
from engine.training.events import (
    BatchDone,
    EpochDone,
    Event,
    Failed,
    Finished,
    Judged,
    RateChanged,
    Started,
    Stopped,
    Terminal,
)
from engine.training.layers import LayersSeen
from engine.training.pretraining.events import PretrainedLayer, PretrainingEvent
from engine.training.pretraining.log import PretrainingLog
from engine.training.rows import Figures as Figures
from engine.training.rows import Rows
from engine.wording import readable

MOST_LAYERS = 400
KEPT = ("losses", "accuracies", "learning_rates", "penalties")
"""What a history keeps of every step."""


class EpochFigures(BaseModel):
    """One epoch. ``step`` is the last of it; the validation figures are None without pictures
    held out.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    epoch: int = Field(ge=1)
    step: int = Field(ge=1)
    train_loss: float
    train_accuracy: float = Field(ge=0, le=1)
    validation_loss: float | None = None
    validation_accuracy: float | None = Field(default=None, ge=0, le=1)
    images_per_second: float = Field(ge=0)


class ChangedRate(BaseModel):
    """A learning rate that a person has changed: what the step after ``step`` was made with, and
    what the schedule is multiplied with from there on.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    step: int = Field(ge=0)
    learning_rate: float = Field(ge=0)
    factor: float = Field(gt=0)


class RunHistory(BaseModel):
    """What a run was given, its figures step by step and epoch by epoch, and how it ended."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    network: Network
    recipe: Recipe
    data: str
    device: str
    parameters: int = Field(ge=0)
    steps_per_epoch: int = Field(ge=1)
    losses: tuple[float, ...] = ()
    accuracies: tuple[float, ...] = ()
    learning_rates: tuple[float, ...] = ()
    """One a step; empty in files from before they were kept."""
    penalties: tuple[float, ...] = ()
    """What regularisers and label smoothing added, one a step; empty where it was nothing."""
    rate_changes: tuple[ChangedRate, ...] = ()
    pretraining: tuple[PretrainedLayer, ...] = ()
    epochs: tuple[EpochFigures, ...] = ()
    outcome: Literal["finished", "stopped", "failed"]
    sentence: str = ""
    """Why the run failed; empty where it didn't."""
    kept_epoch: int | None = Field(default=None, ge=1)
    """After which epoch the kept weights were the best, with early stopping; else None."""
    test_loss: float | None = None
    test_accuracy: float | None = Field(default=None, ge=0, le=1)
    seconds: float = Field(default=0.0, ge=0)

    @model_validator(mode="after")
    def _one_of_each_a_step(self) -> RunHistory:
        if len(self.losses) != len(self.accuracies):
            raise ValueError("there must be as many accuracies as losses, one of each a step")
        if self.learning_rates and len(self.learning_rates) != len(self.losses):
            raise ValueError("there must be as many learning rates as losses, or none")
        if self.penalties and len(self.penalties) != len(self.losses):
            raise ValueError("there must be as many penalties as losses, or none")
        return self


class RunLog:
    """What a run has told so far. Not for several threads at once."""

    def __init__(
        self,
        data: str = "",
        before: RunHistory | None = None,
        layers: Iterable[LayersSeen] = (),
    ) -> None:
        """``before``: what the run had told when it was interrupted, where this one goes on;
        ``layers``: what was seen in its blocks by then.
        """
        self.data = data
        self.started: Started | None = None
        self.ended: Terminal | None = None
        self.epochs: list[EpochFigures] = []
        self.rate_changes: list[ChangedRate] = []
        self.judged: list[Judged] = []
        """What was said of each held-out picture, epoch by epoch, and at last of the test's."""
        self.layers: list[LayersSeen] = list(layers)
        """What went on in the blocks: at most ``MOST_LAYERS``, spread over the run."""
        self.pretraining = PretrainingLog(() if before is None else before.pretraining)
        self.images_per_second = 0.0
        self._steps = Rows(len(KEPT) + 1)
        self._begun = self._ended = 0.0
        if before is not None:
            self._take(before)

    @property
    def losses(self) -> Figures:
        """One number a step. A view: it doesn't grow, so ask again after ``append``."""
        return self._steps.row(0)

    @property
    def accuracies(self) -> Figures:
        """One number from 0 to 1 a step. A view, as ``losses``."""
        return self._steps.row(1)

    @property
    def learning_rates(self) -> Figures:
        """What each step was made with. A view, as ``losses``."""
        return self._steps.row(2)

    @property
    def penalties(self) -> Figures:
        """What regularisers and label smoothing added at each step. A view, as ``losses``."""
        return self._steps.row(3)

    @property
    def speeds(self) -> Figures:
        """Images a second around each step; 0 where they weren't kept. A view, as ``losses``."""
        return self._steps.row(4)

    def append(self, event: Event) -> None:
        if isinstance(event, PretrainingEvent):
            self.pretraining.append(event)
            return
        match event:
            case Started():
                self.started = event
                self._begun = time.monotonic()
                self._go_back_to(event.step)
            case BatchDone():
                self._steps.append(
                    (
                        event.loss,
                        event.accuracy,
                        event.learning_rate,
                        event.penalty,
                        event.images_per_second,
                    )
                )
                self.images_per_second = event.images_per_second
            case RateChanged():
                self.rate_changes.append(ChangedRate(**vars(event)))
            case EpochDone():
                self.epochs.append(EpochFigures(**vars(event)))
            case Judged():
                self.judged.append(event)
            case LayersSeen():
                self.layers.append(event)
                if len(self.layers) > MOST_LAYERS:
                    # The newest stays: it is what is looked at.
                    self.layers = [*self.layers[:-1:2], self.layers[-1]]
            case Finished() | Stopped() | Failed():
                self.ended = event
                self._ended = time.monotonic()

    def history(self) -> RunHistory:
        """Return the run as a value. One that hasn't ended counts as stopped here and now.

        Raises ValueError before Started, and if a figure isn't finite.
        """
        started, ended = self.started, self.ended
        if started is None:
            raise ValueError("a run that hasn't started has no history")
        finished = ended if isinstance(ended, Finished) else None
        timed = ended.seconds if isinstance(ended, Finished | Stopped) else None
        figures = self._steps.arrays()
        if not np.isfinite(figures).all():
            raise ValueError("the losses, accuracies and rates of a history must be finite numbers")
        history = RunHistory(
            network=started.network,
            recipe=started.recipe,
            data=readable(self.data),
            device=started.device,
            parameters=started.parameters,
            steps_per_epoch=started.steps_per_epoch,
            rate_changes=tuple(self.rate_changes),
            pretraining=self.pretraining.layers,
            epochs=tuple(self.epochs),
            outcome=_outcome(ended),
            sentence=ended.sentence if isinstance(ended, Failed) else "",
            kept_epoch=finished.kept_epoch if finished else None,
            test_loss=finished.test_loss if finished else None,
            test_accuracy=finished.test_accuracy if finished else None,
            seconds=self._seconds() if timed is None else timed,
        )
        # Not through the model: it would look at each number by itself.
        steps = {name: tuple(row) for name, row in zip(KEPT, self._steps.lists, strict=False)}
        if not figures[3].any():
            del steps["penalties"]
        return history.model_copy(update=steps)

    def _take(self, before: RunHistory) -> None:
        nothing = (0.0,) * len(before.losses)
        rates, penalties = before.learning_rates or nothing, before.penalties or nothing
        speeds = [0.0] * len(nothing)
        for epoch in before.epochs:
            first = epoch.step - before.steps_per_epoch
            speeds[first : epoch.step] = [epoch.images_per_second] * before.steps_per_epoch
        rows = (before.losses, before.accuracies, rates, penalties, speeds[: len(nothing)])
        for figures in zip(*rows, strict=True):
            self._steps.append(figures)
        self.epochs = list(before.epochs)
        self.rate_changes = list(before.rate_changes)

    def _go_back_to(self, step: int) -> None:
        """Forget what came after ``step``: the run goes on from there."""
        self._steps.cut(step)
        self.epochs = [epoch for epoch in self.epochs if epoch.step <= step]
        self.layers = [seen for seen in self.layers if seen.step <= step]
        self.rate_changes = [change for change in self.rate_changes if change.step < step]

    def _seconds(self) -> float:
        """Return the time since Started, up to the end where there is one."""
        return (self._ended if self.ended else time.monotonic()) - self._begun


def _outcome(ended: Terminal | None) -> Literal["finished", "stopped", "failed"]:
    match ended:
        case Finished():
            return "finished"
        case Failed():
            return "failed"
        case _:
            return "stopped"
