"""What pre-training tells: frozen values, by copy, before the first step of training as usual."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

from engine.recipe_pretraining import Mode
from engine.training.pretraining.plan import LeftOut

Pictures = NDArray[np.uint8]


@dataclass(frozen=True)
class PretrainingStarted:
    """Layers, by their blocks, from the input up; each makes ``epochs`` × ``steps_per_epoch``
    steps on ``pictures`` pictures without their labels.
    """

    mode: Mode
    layers: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    epochs: int
    steps_per_epoch: int
    pictures: int

    @property
    def steps(self) -> int:
        """Of all layers together."""
        return len(self.layers) * self.epochs * self.steps_per_epoch


@dataclass(frozen=True)
class PretrainingStep:
    """One step of one layer, counted from 1. ``error`` is the reconstruction error of its batch:
    the mean squared difference between what came in and what was brought back, as a share of the
    variance of what came in. 1: no better than saying the mean of everything.
    """

    block_id: str
    step: int
    error: float


@dataclass(frozen=True)
class PretrainingEpoch:
    """All pictures have been gone through; ``error`` is the mean over its steps."""

    block_id: str
    epoch: int
    error: float


@dataclass(frozen=True, eq=False)
class Reconstructed:
    """A few pictures (n, height, width, channels), and what the layers so far make of them, after
    ``step`` steps of the topmost: up through all of them, and back down to the pixels.

    None: something between the layers has no way back.
    """

    block_id: str
    step: int
    originals: Pictures
    pictures: Pictures | None


@dataclass(frozen=True)
class LayerPretrained:
    """A layer has learned what it can: its reconstruction error, epoch by epoch."""

    block_id: str
    errors: tuple[float, ...]
    seconds: float


PretrainingEvent = (
    PretrainingStarted | PretrainingStep | PretrainingEpoch | Reconstructed | LayerPretrained
)


class PretrainedLayer(BaseModel):
    """What a run keeps of a layer's pre-training: its reconstruction error, epoch by epoch."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    block_id: str = Field(max_length=64)
    errors: tuple[float, ...] = ()
