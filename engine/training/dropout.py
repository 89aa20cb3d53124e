"""Dropout with random numbers of its own."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SeededDropout(nn.Dropout):
    """``nn.Dropout`` that draws from ``generator``.

    PyTorch's own draws from the one generator that all threads of the process share, so that a
    run's numbers would depend on what else the program happens to compute meanwhile.
    """

    def __init__(self, rate: float, generator: torch.Generator) -> None:
        super().__init__(rate)
        self.generator = generator

    def forward(self, values: Tensor) -> Tensor:
        if not self.training or self.p == 0:
            return values
        kept = torch.empty_like(values).bernoulli_(1 - self.p, generator=self.generator)
        return values * kept.div_(1 - self.p)


def seed_dropout(network: nn.Module, generator: torch.Generator) -> None:
    """Let every dropout within ``network`` draw from ``generator``."""
    for name, part in list(network.named_modules()):
        if isinstance(part, nn.Dropout):
            network.set_submodule(name, SeededDropout(part.p, generator))
