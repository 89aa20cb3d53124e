"""RunRecord: what is known of a kept run without its weights. Small, so that lists are quick."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.recipe import Recipe
from engine.training.events import Failed, Finished, Stopped
from engine.training.history import KEPT, ChangedRate, EpochFigures, RunHistory, RunLog
from engine.training.pretraining.events import PretrainedLayer

Outcome = Literal["running", "finished", "stopped", "failed"]


class RunError(Exception):
    """A kept run can't be read or gone on with: one sentence that says why and what to do."""


class Label(BaseModel):
    """What a person says of a run, apart from what the run says of itself."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    note: str = Field("", max_length=10_000)
    colour: str = Field("", max_length=30)


class RunRecord(BaseModel):
    """What a run was given, its figures epoch by epoch, and how it stands.

    ``outcome`` is "running" from its first step to its end: where no program holds its lock any
    more, that program has died.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    format: Literal["convoscope-run"] = "convoscope-run"
    version: Literal[1] = 1
    id: Annotated[str, Field(pattern=r"^[0-9a-z-]+$", max_length=64)]
    source: str = ""
    """The preset's name or the file's path that it was begun from; empty where there is none."""
    parent: str = ""
    """The run whose course this one begins with; empty for one that began at the beginning."""
    begun: datetime
    network: Network
    recipe: Recipe
    data: str
    data_sha256: str = ""
    """Over all pictures and labels; ``fingerprint_of`` a Dataset."""
    classes: tuple[str, ...]
    preprocessing: Preprocessing
    device: str
    parameters: int = Field(ge=0)
    steps_per_epoch: int = Field(ge=1)
    training_pictures: int = Field(default=0, ge=0)
    validation_pictures: int = Field(default=0, ge=0)
    test_pictures: int = Field(default=0, ge=0)

    step: int = Field(default=0, ge=0)
    rate_changes: tuple[ChangedRate, ...] = ()
    pretraining: tuple[PretrainedLayer, ...] = ()
    epochs: tuple[EpochFigures, ...] = ()
    outcome: Outcome = "running"
    sentence: str = ""
    """Why it failed."""
    kept_epoch: int | None = Field(default=None, ge=1)
    test_loss: float | None = None
    test_accuracy: float | None = Field(default=None, ge=0, le=1)
    seconds: float = Field(default=0.0, ge=0)

    note: str = ""
    colour: str = ""

    @property
    def best_epoch(self) -> int | None:
        """The epoch with the lowest validation loss, or training loss where nothing is held out."""
        if not self.epochs:
            return None
        return min(self.epochs, key=_loss).epoch

    def to_json(self) -> bytes:
        """Return what is written of it: all but the label, which has a file of its own."""
        return self.model_dump_json(exclude={"note", "colour"}).encode()

    def told(self, log: RunLog, seconds: float) -> RunRecord:
        """Return the record with what ``log`` has come to."""
        end = log.ended
        finished = end if isinstance(end, Finished) else None
        update = {
            "step": len(log.losses),
            "rate_changes": tuple(log.rate_changes),
            "pretraining": log.pretraining.layers,
            "epochs": tuple(log.epochs),
            "outcome": _outcome(log),
            "sentence": end.sentence if isinstance(end, Failed) else "",
            "kept_epoch": finished.kept_epoch if finished else None,
            "test_loss": finished.test_loss if finished else None,
            "test_accuracy": finished.test_accuracy if finished else None,
            "seconds": end.seconds if isinstance(end, Finished | Stopped) else seconds,
        }
        return self.model_copy(update=update)

    def history(self, steps: Mapping[str, tuple[float, ...]]) -> RunHistory:
        """Return the course of the run with the figures of its ``steps``, by their names in it. One
        that hasn't ended counts as stopped where they end.
        """
        count = len(steps["losses"])
        history = RunHistory(
            network=self.network,
            recipe=self.recipe,
            data=self.data,
            device=self.device,
            parameters=self.parameters,
            steps_per_epoch=self.steps_per_epoch,
            rate_changes=tuple(c for c in self.rate_changes if c.step <= count),
            pretraining=self.pretraining,
            epochs=tuple(epoch for epoch in self.epochs if epoch.step <= count),
            outcome="stopped" if self.outcome == "running" else self.outcome,
            sentence=self.sentence,
            kept_epoch=self.kept_epoch,
            test_loss=self.test_loss,
            test_accuracy=self.test_accuracy,
            seconds=self.seconds,
        )
        # Not through the model: it would look at each number by itself.
        told = {name: row for name, row in steps.items() if name in KEPT}
        if not any(told.get("penalties", ())):
            told["penalties"] = ()
        return history.model_copy(update=told)


def _loss(epoch: EpochFigures) -> float:
    return epoch.train_loss if epoch.validation_loss is None else epoch.validation_loss


def _outcome(log: RunLog) -> Outcome:
    match log.ended:
        case None:
            return "running"
        case Finished():
            return "finished"
        case Failed():
            return "failed"
        case Stopped():
            return "stopped"
