"""Batch normalisation over the batches of all processes that train together."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, distributed, nn
from torch.nn.modules.batchnorm import _BatchNorm


class SyncedBatchNorm(nn.Module):
    """Takes means and variances over the parts of a batch in all processes (Ioffe and Szegedy
    2015), as one process with the whole batch would. PyTorch's own SyncBatchNorm needs graphics
    processors.

    It holds the parameters and running figures of ``single``, under the same names.
    """

    def __init__(self, single: _BatchNorm) -> None:
        super().__init__()
        self.weight, self.bias = single.weight, single.bias
        self.running_mean: Tensor
        self.running_var: Tensor
        self.num_batches_tracked: Tensor
        for name, figures in single.named_buffers(recurse=False):
            self.register_buffer(name, figures)
        self.eps = single.eps
        self.momentum = 0.1 if single.momentum is None else single.momentum

    def forward(self, x: Tensor) -> Tensor:
        """x (n, channels, …) → the same shape."""
        if not self.training:
            return nn.functional.batch_norm(
                x, self.running_mean, self.running_var, self.weight, self.bias, eps=self.eps
            )
        given, x = x.dtype, x.float()  # in half precision a sum loses its digits, as does a count
        others = [d for d in range(x.dim()) if d != 1]
        count = x.new_tensor([x.numel() / x.shape[1]])
        sums = _sum_of_all(torch.cat([x.sum(others), count]))
        n = sums[-1].detach()
        mean = sums[:-1] / n
        shape = [1, -1, *[1] * (x.dim() - 2)]
        centred = x - mean.view(shape)
        # Of the differences, not of the squares: those lose digits where the mean is large.
        variance = _sum_of_all(centred.square().sum(others)) / n
        self._remember(mean.detach(), variance.detach(), n)
        normalised: Tensor = centred * (variance + self.eps).rsqrt().view(shape)
        if self.weight is None:
            return normalised.to(given)
        scaled: Tensor = normalised * self.weight.view(shape) + self.bias.view(shape)
        return scaled.to(given)

    def _remember(self, mean: Tensor, variance: Tensor, n: Tensor) -> None:
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * n / (n - 1), self.momentum)


class _SumOfAll(torch.autograd.Function):
    """A sum over all processes. Every process's loss depends on it, so that the gradient with
    regard to one's own part is the sum of all their gradients.
    """

    @staticmethod
    def forward(ctx: Any, own: Tensor) -> Tensor:
        total = own.clone()
        distributed.all_reduce(total)
        return total

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> Tensor:
        total = gradients[0].clone(memory_format=torch.contiguous_format)
        distributed.all_reduce(total)
        return total


def _sum_of_all(own: Tensor) -> Tensor:
    total: Tensor = _SumOfAll.apply(own)
    return total


def sync_normalisation(model: nn.Module) -> None:
    """Let every batch normalisation within ``model`` look at the batches of all processes."""
    for name, part in list(model.named_modules()):
        if isinstance(part, _BatchNorm):
            model.set_submodule(name, SyncedBatchNorm(part))
