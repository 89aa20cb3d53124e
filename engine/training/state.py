"""All that a run needs to go on as if it had never been interrupted, as a value."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, Field, ValidationError

if TYPE_CHECKING:
    from torch import Tensor

    from engine.build import Weights

VALUES = "state"
"""The name of the numbers among the texts of a file."""


class StateError(Exception):
    """A state can't be read, or isn't one of this run: one sentence that says so."""


class Sums(BaseModel):
    """What an epoch's means are made of, as far as it has come: sums over its pictures."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    loss: float = 0.0
    accuracy: float = 0.0
    seconds: float = 0.0
    pictures: int = Field(default=0, ge=0)


class StateValues(BaseModel):
    """The numbers of a state; Python writes and reads each of them without a change of its bits."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    version: int = Field(default=1, ge=1, le=1)
    device: str = "cpu"
    step: int = Field(ge=0)
    """How many steps have been made."""
    epoch: int = Field(ge=0)
    """How many epochs are done, with their validation."""
    batch: int = Field(ge=0)
    """How many batches of the next epoch are done."""
    seconds: float = Field(default=0.0, ge=0)
    """How long the run has taken so far, without pauses."""
    sums: Sums = Sums()
    rate_factor: float = Field(default=1.0, gt=0)
    """What a person's changes of the learning rate have come to."""
    plateau_best: float | None = None
    plateau_waited: int = Field(default=0, ge=0)
    plateau_factor: float = Field(default=1.0, gt=0)
    best_epoch: int | None = None
    best_loss: float | None = None
    """Of early stopping."""
    average_steps: int = Field(default=0, ge=0)


@dataclass(frozen=True, eq=False)
class RunState:
    """``tensors`` are copies on the CPU: ``weights.*`` those that are trained, ``kept.*`` those
    that would be kept where they differ (averages), ``optimiser.*``, ``average.*``, ``best.*``
    those of early stopping's best epoch, and ``generator.*`` the states of the random numbers.
    """

    values: StateValues
    tensors: Mapping[str, Tensor]

    @property
    def kept(self) -> Weights:
        """The weights that the run would keep if it ended here."""
        return self.part("kept") or self.part("weights")

    def part(self, of: str) -> dict[str, Tensor]:
        """Return the tensors whose names begin with ``of`` and a dot, by what follows."""
        begins = f"{of}."
        return {n.removeprefix(begins): t for n, t in self.tensors.items() if n.startswith(begins)}


def from_bytes(data: bytes) -> RunState:
    """Return the state that ``engine.runs.tensors.pieces_of_state`` has written.

    Raises StateError.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load

    try:
        tensors = load(data)
        values = StateValues.model_validate_json(_metadata(data)[VALUES])
    except (SafetensorError, ValidationError, ValueError, KeyError, RuntimeError) as error:
        raise StateError("The saved state of the run is damaged: choose an earlier one.") from error
    return RunState(values, tensors)


def _metadata(data: bytes) -> dict[str, str]:
    """Return the texts in the head of safetensors: its length in 8 bytes, then JSON."""
    length = int.from_bytes(data[:8], "little")
    texts = json.loads(data[8 : 8 + length]).get("__metadata__", {})
    if not isinstance(texts, dict):
        raise ValueError("the metadata are no table")
    return texts
