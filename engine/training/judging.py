"""What a trained network says of each test picture, away from any run."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import torch

from engine.build import assemble
from engine.check import check
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.training.batches import Held
from engine.training.evaluation import evaluate, evaluation_batch
from engine.training.events import Judged

if TYPE_CHECKING:
    from engine.build import Weights


def judge(
    network: Network,
    preprocessing: Preprocessing,
    weights: Weights,
    dataset: Dataset,
    stopped: Callable[[], bool],
) -> Judged | None:
    """Show ``network`` the test pictures of ``dataset`` on the processor; None once ``stopped``.

    ``preprocessing`` is that of the weights. Epoch and step are 0. Raises ValueError where the
    pictures have another size, and RuntimeError where the weights don't fit.
    """
    channels, height, width = preprocessing.shape
    if dataset.test_pictures.shape[1:] != (height, width, channels):
        raise ValueError("the pictures have another size than the network was trained with")
    built = assemble(network, preprocessing.shape, len(dataset.classes))
    built.load(weights)
    report = check(network, preprocessing.shape, len(dataset.classes))
    held = Held.of(dataset.test_pictures, dataset.test_labels, preprocessing, "cpu")
    every = torch.arange(len(dataset.test_labels))
    scores = evaluate(built, held, every, evaluation_batch(report.activation_bytes), stopped)
    if scores is None:
        return None
    places = np.arange(len(dataset.test_labels), dtype=np.int32)
    predicted = scores.predicted.numpy().astype(np.int16)
    return Judged(0, 0, "test", places, predicted, scores.confidence.numpy())
