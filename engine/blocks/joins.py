"""How the branches of a container come together, as torch modules."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class Sum(nn.Module):
    """The end of the only branch plus the shortcut, then the activation."""

    def __init__(self, shortcut: nn.Module, activation: nn.Module) -> None:
        super().__init__()
        self.shortcut = shortcut
        self.activation = activation

    def forward(self, x: Tensor, ends: list[Tensor]) -> Tensor:
        result: Tensor = self.activation(ends[0] + self.shortcut(x))
        return result


class PaddedIdentity(nn.Module):
    """Every so-manyth cell of (batch, channels, height, width), and channels of zeros behind."""

    def __init__(self, strides: tuple[int, int], channels: int) -> None:
        super().__init__()
        self.strides = strides
        self.channels = channels

    def forward(self, x: Tensor) -> Tensor:
        if x.dim() == 4:
            x = x[:, :, :: self.strides[0], :: self.strides[1]]
        sides = (0, 0) * (x.dim() - 2)
        return nn.functional.pad(x, (*sides, 0, self.channels))


class Concatenation(nn.Module):
    """The ends of all branches, channels behind channels."""

    def forward(self, x: Tensor, ends: list[Tensor]) -> Tensor:
        return torch.cat(ends, 1)
