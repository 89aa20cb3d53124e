"""Two networks trained side by side, step by step in turn, by the same recipe."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from engine.data.dataset import Dataset
from engine.experiments.events import Cancelled
from engine.experiments.one_core import train_on_one_core
from engine.network import Network
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import Event


def side_by_side(
    networks: tuple[Network, Network], recipe: Recipe, dataset: Dataset, cancelled: Cancelled
) -> Iterator[tuple[int, Event]]:
    """Yield (0 or 1, event): both see the same pictures in the same order, from the same seed.

    It computes in one thread.
    """
    from engine.inspection.activations import one_thread
    from engine.training.twins import in_turn

    control = Control()
    one, other = (partial(train_on_one_core, network, recipe, dataset) for network in networks)
    with one_thread():
        for which, event in in_turn((one, other), control):
            if cancelled():
                control.stop()
            yield which, event
