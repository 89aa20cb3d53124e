"""Two networks trained side by side, step by step in turn, by the same recipe."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from engine.data.dataset import Dataset
from engine.experiments.events import Cancelled
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Event, Started


def side_by_side(
    networks: tuple[Network, Network], recipe: Recipe, dataset: Dataset, cancelled: Cancelled
) -> Iterator[tuple[int, Event]]:
    """Yield (0 or 1, event): both see the same pictures in the same order, from the same seed.

    It computes in one thread: so small networks gain little by several, and lose much beside
    anything else that computes.
    """
    import torch

    from engine.inspection.activations import one_thread
    from engine.training.loop import train
    from engine.training.twins import in_turn

    control = Control()
    one, other = (partial(train, network, recipe, dataset) for network in networks)
    with one_thread():
        for which, event in in_turn((one, other), control):
            if isinstance(event, Started):
                # A run begins with all cores.
                torch.set_num_threads(1)
            if cancelled():
                control.stop()
            yield which, event
