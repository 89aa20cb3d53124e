"""A published network is taken apart while other threads compute."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import torch
from torch import nn

from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import one_thread
from engine.inspection.reference.inspector import ReferenceInspector
from engine.inspection.reference.tracing import trace

SMALL = Preprocessing(channels=3, height=8, width=8, mean=(0.5,) * 3, deviation=(0.2,) * 3)


def together(*works: Callable[[], None]) -> list[Exception]:
    """Run works in threads at once; return what went wrong in them."""
    wrong: list[Exception] = []

    def guarded(work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            wrong.append(error)

    threads = [threading.Thread(target=guarded, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return wrong


def _deep() -> nn.Module:
    relu = nn.ReLU()
    layers = [part for _ in range(8) for part in (nn.Conv2d(3, 3, 3, padding=1), relu)]
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(3 * 64, 4))


def test_other_threads_compute_and_open_networks_while_one_is_taken_apart() -> None:
    over = threading.Event()
    computed: list[float] = []

    def train() -> None:
        network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(2 * 36, 2))
        with one_thread():
            while not over.is_set():
                loss = network(torch.ones(1, 1, 8, 8)).sum()
                loss.backward()
                computed.append(loss.item())
                time.sleep(0.0005)

    def open_several() -> None:
        try:
            for _ in range(8):
                inspector = ReferenceInspector(_deep(), SMALL, 4)
                assert inspector.layer_ids[:4] == ("0", "1", "2", "1_2")
        finally:
            over.set()

    assert together(train, open_several, open_several) == []
    assert len(computed) > 5


def test_a_network_trains_in_the_very_midst_of_a_tracing() -> None:
    begun, over = threading.Event(), threading.Event()

    class Waits(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            begun.set()
            over.wait(30)
            return x

    def train() -> None:
        try:
            network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(72, 2))
            assert begun.wait(30)
            with one_thread():
                network(torch.ones(1, 1, 8, 8)).sum().backward()
            assert network[0].weight.grad is not None
        finally:
            over.set()

    def take_apart() -> None:
        trace(nn.Sequential(nn.Conv2d(1, 2, 3), Waits(), nn.ReLU()))

    assert together(train, take_apart) == []
