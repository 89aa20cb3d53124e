"""Training as everywhere, kept to one core."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.training.events import Event, Started

if TYPE_CHECKING:
    from engine.data.dataset import Dataset
    from engine.network import Network
    from engine.recipe import Recipe
    from engine.training.batches import Prepared
    from engine.training.control import Control


def train_on_one_core(
    network: Network,
    recipe: Recipe,
    dataset: Dataset,
    control: Control,
    prepared: Prepared | None = None,
) -> Iterator[Event]:
    """Train with ``engine.training.loop.train``, in one thread.

    Networks that train within seconds gain little by several, and lose much beside anything else
    that computes; and they are the same whatever the number of cores. Runs that take turns in one
    thread need ``one_thread`` around all of them: whichever ends first gives the cores back.
    """
    import torch

    from engine.inspection.activations import one_thread
    from engine.training.loop import train

    with one_thread():
        for event in train(network, recipe, dataset, control, prepared=prepared):
            if isinstance(event, Started):
                # A run begins with all cores.
                torch.set_num_threads(1)
            yield event
