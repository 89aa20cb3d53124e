"""What a network takes each of many pictures for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector

NUMBERS_AT_ONCE = 1 << 20
"""Pixels of a batch at most: large pictures go in small batches, and cancelling is soon heard."""


def readings(
    inspector: Inspector,
    pictures: Pixels,
    progressed: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> NDArray[np.int64] | None:
    """Return the class (n,) that each of ``pictures`` (n, height, width, channels) is taken for.

    Calls ``progressed(pictures done, in all)`` after every batch, and returns None as soon as
    ``cancelled``. Computes with one thread. Raises ValueError where the network gives no answer
    or the pictures have another size than its own.
    """
    import torch

    from engine.inspection.activations import one_thread

    if not inspector.answers:
        raise ValueError("The network gives no answer: it must end in one number a class.")
    channels, height, width = inspector.preprocessing.shape
    if pictures.shape[1:] != (height, width, channels):
        raise ValueError("The pictures have another size than the network is for.")
    taken_for = np.zeros(len(pictures), np.int64)
    batch = max(1, NUMBERS_AT_ONCE // (channels * height * width))
    with torch.inference_mode(), one_thread():
        for start in range(0, len(pictures), batch):
            if cancelled():
                return None
            some = inspector.preprocessing.normalise(pictures[start : start + batch])
            taken_for[start : start + batch] = inspector.module(some).argmax(1).numpy()
            progressed(min(start + batch, len(pictures)), len(pictures))
    return taken_for
