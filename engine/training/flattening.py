"""Flattening whose gradient has the maps' own order in memory."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn


class LayoutKeepingFlatten(nn.Flatten):
    """``nn.Flatten``, after which the blocks before it get gradients with the channels last.

    A gradient of another order than its maps makes every block that it passes slow: the pooling of
    PyTorch's MNIST example seven times, its ReLU thirty times.
    """

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (batch, channels, height, width) → (batch, units)."""
        if maps.dim() != 4 or not maps.is_contiguous(memory_format=torch.channels_last):
            return super().forward(maps)
        flat: Tensor = _Flattened.apply(maps)
        return flat


class _Flattened(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, maps: Tensor) -> Tensor:
        ctx.sizes = maps.shape
        return maps.contiguous().view(len(maps), -1)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        return gradients[0].reshape(ctx.sizes).contiguous(memory_format=torch.channels_last)


def keep_layout(network: nn.Module) -> None:
    """Let every flattening within ``network`` keep the order of its maps in the gradient."""
    for name, part in list(network.named_modules()):
        if type(part) is nn.Flatten and (part.start_dim, part.end_dim) == (1, -1):
            network.set_submodule(name, LayoutKeepingFlatten())
