"""Dropout with random numbers of its own."""

from __future__ import annotations

import torch
from torch import Tensor, nn

STEPS = 2**16
"""So finely a rate is met."""


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
        self.part: tuple[int, slice] | None = None
        """With other processes: how many pictures the whole batch has, and which are here."""

    def forward(self, values: Tensor) -> Tensor:
        if not self.training or self.rate == 0:
            return values
        places = values[:, :, :1, :1] if self.whole_maps else values
        if self.part is None:
            return values * _kept(torch.empty_like(places), self.rate, self.generator)
        # Drawn for the whole batch, so that each picture meets what it would in one process.
        pictures, own = self.part
        return values * _kept(_longer(places, pictures), self.rate, self.generator)[own]


def _longer(places: Tensor, pictures: int) -> Tensor:
    """Return a blank like ``places`` for more pictures, laid out in memory in the same order."""
    order = sorted(range(places.dim()), key=places.stride, reverse=True)
    sizes = (pictures, *places.shape[1:])
    blank = places.new_empty([sizes[d] for d in order])
    return blank.permute([order.index(d) for d in range(places.dim())])


def _kept(kept: Tensor, rate: float, generator: torch.Generator) -> Tensor:
    """Fill ``kept`` with 0 for every place that is dropped, and with what makes up for them for all
    others.
    """
    if kept.device.type != "cpu":
        return kept.bernoulli_(1 - rate, generator=generator).div_(1 - rate)
    # PyTorch draws 53 bits for each on one core, which takes longer than to compute a network. Of
    # 16 bits every share is met to a hundredth of a thousandth.
    dropped = min(round(rate * STEPS), STEPS - 1)
    count = kept.numel()
    drawn = torch.empty(-(-count // 4), dtype=torch.int64).random_(
        -(2**63), None, generator=generator
    )
    stays = drawn.view(torch.int16)[:count] >= dropped - STEPS // 2
    kept.as_strided((count,), (1,)).copy_(stays)
    return kept.div_(1 - rate)


def seed_dropout(network: nn.Module, generator: torch.Generator) -> list[SeededDropout]:
    """Let every dropout within ``network`` draw from ``generator``; return them."""
    every = []
    for name, part in list(network.named_modules()):
        if isinstance(part, nn.Dropout | nn.Dropout2d):
            whole_maps = isinstance(part, nn.Dropout2d)
            seeded = SeededDropout(part.p, generator, whole_maps=whole_maps)
            network.set_submodule(name, seeded)
            every.append(seeded)
    return every
