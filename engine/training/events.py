"""What a training run tells: frozen values, by copy, in the order in which they happened.

A run begins with Started, unless it fails before, and ends with exactly one of Finished, Stopped
and Failed. What pre-training tells comes right after Started.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.training.layers import LayersSeen
from engine.training.pretraining.events import PretrainingEvent

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.network import Network
    from engine.recipe import Recipe
    from engine.training.state import RunState

Places = NDArray[np.int32]
Predicted = NDArray[np.int16]
Confidence = NDArray[np.float32]


@dataclass(frozen=True)
class Watch:
    """What a run is to tell besides its figures; what isn't asked for costs nothing."""

    layers: bool = False
    """LayersSeen: what goes on in every block."""
    states: bool = False
    """StateTaken: all that the run needs to go on from there."""
    moments: bool = False
    """More of SnapshotTaken in the first epoch, where the weights change most."""


NOTHING_MORE = Watch()
EVERYTHING = Watch(layers=True, states=True, moments=True)


@dataclass(frozen=True)
class Started:
    """``step`` is the number of steps that were made before: 0 but for a run that goes on."""

    network: Network
    recipe: Recipe
    device: str
    parameters: int
    training_pictures: int
    validation_pictures: int
    test_pictures: int
    steps_per_epoch: int
    step: int = 0


@dataclass(frozen=True)
class BatchDone:
    """One step. ``step`` and ``epoch`` count from 1; ``loss`` is the batch's mean cross-entropy,
    to be compared with that of validation. The step makes the sum of ``loss`` and ``penalty``
    smaller.
    """

    step: int
    epoch: int
    loss: float
    accuracy: float
    images_per_second: float
    penalty: float = 0.0
    """What regularisers and label smoothing add."""
    learning_rate: float = 0.0
    """What the step was made with."""


@dataclass(frozen=True)
class RateChanged:
    """A person has changed the learning rate: from the step after ``step`` on it is what the
    schedule says times ``factor``, and that step's is ``learning_rate``.
    """

    step: int
    learning_rate: float
    factor: float


@dataclass(frozen=True)
class EpochDone:
    """One pass over the training pictures. The training figures are means over all of them, each
    measured by the weights of its own step; the validation figures are measured after the pass.

    The validation figures are None where nothing is held out.
    """

    epoch: int
    step: int
    train_loss: float
    train_accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    images_per_second: float


@dataclass(frozen=True, eq=False)
class Judged:
    """What the network has said of every held-out picture after an epoch, or of every test picture
    at the end, right before Finished.

    ``places`` (n,) are the pictures' among the data set's training or test pictures; ``predicted``
    (n,) the class with the highest probability, ``confidence`` (n,) that probability.
    """

    epoch: int
    step: int
    of: Literal["validation", "test"]
    places: Places
    predicted: Predicted
    confidence: Confidence


@dataclass(frozen=True, eq=False)
class StateTaken:
    """All that the run needs to go on from here, bit for bit: every few seconds, after every epoch,
    when it pauses, and before Stopped and Finished.
    """

    state: RunState


@dataclass(frozen=True)
class SnapshotTaken:
    """A copy of the weights after step ``step``: a few times a second, after every step of a run
    that is paused, and at more steps of the first epoch where Watch asks for them. The last weights
    come with the terminal event.
    """

    step: int
    weights: Weights


@dataclass(frozen=True)
class Finished:
    """The run has come to its end, or early stopping has ended it after ``step``."""

    test_loss: float
    test_accuracy: float
    seconds: float
    step: int
    weights: Weights
    kept_epoch: int | None = None
    """After which epoch ``weights`` were the best, with early stopping; None: the last ones."""


@dataclass(frozen=True)
class Stopped:
    """A person stopped the run; the weights are those of the last whole step."""

    step: int
    seconds: float
    weights: Weights


@dataclass(frozen=True)
class Failed:
    """The run can't go on. ``sentence`` says what happened and what to do."""

    reason: Literal["diverged", "memory", "data", "error"]
    sentence: str
    details: str = ""
    step: int = 0
    """How many steps have made ``weights``."""
    weights: Weights | None = None
    """The last weights that are known to give a finite loss, where there are any."""


Told = Started | BatchDone | RateChanged | EpochDone | Judged | LayersSeen
Event = Told | PretrainingEvent | SnapshotTaken | StateTaken | Finished | Stopped | Failed
Terminal = Finished | Stopped | Failed
