"""Dropout with random numbers of its own."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SeededDropout(nn.Module):
    """``nn.Dropout``, or ``nn.Dropout2d`` for ``whole_maps``, that draws from ``generator``.

    PyTorch's own draws from the one generator that all threads of the process share, so that a
    run's numbers would depend on what else the program happens to compute meanwhile.
    """

    def __init__(self, rate: float, generator: torch.Generator, *, whole_maps: bool) -> None:
        super().__init__()
        self.rate = rate
        self.generator = generator
        self.whole_maps = whole_maps

    def forward(self, values: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return values
        places = values[:, :, :1, :1] if self.whole_maps else values
        kept = torch.empty_like(places).bernoulli_(1 - self.rate, generator=self.generator)
        return values * kept.div_(1 - self.rate)


def seed_dropout(network: nn.Module, generator: torch.Generator) -> None:
    """Let every dropout within ``network`` draw from ``generator``."""
    for name, part in list(network.named_modules()):
        if isinstance(part, nn.Dropout | nn.Dropout2d):
            whole_maps = isinstance(part, nn.Dropout2d)
            seeded = SeededDropout(part.p, generator, whole_maps=whole_maps)
            network.set_submodule(name, seeded)
