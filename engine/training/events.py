"""What a training run tells: frozen values, by copy, in the order in which they happened.

A run begins with Started, unless it fails before, and ends with exactly one of Finished, Stopped
and Failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.network import Network
    from engine.recipe import Recipe


@dataclass(frozen=True)
class Started:
    network: Network
    recipe: Recipe
    device: str
    parameters: int
    training_pictures: int
    validation_pictures: int
    test_pictures: int
    steps_per_epoch: int


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


@dataclass(frozen=True)
class SnapshotTaken:
    """A copy of the weights after step ``step``: a few times a second, and after every step of a
    run that is paused. The last weights come with the terminal event.
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


Event = Started | BatchDone | RateChanged | EpochDone | SnapshotTaken | Finished | Stopped | Failed
Terminal = Finished | Stopped | Failed
