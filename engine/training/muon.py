"""Muon: momentum whose matrices are evened out in all directions before each step."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn


class Muon(torch.optim.Optimizer):
    """Muon with Nesterov momentum, for kernels of hidden layers (Jordan et al. 2024,
    https://kellerjordan.github.io/posts/muon).

    A kernel with more than two dimensions counts as a matrix (units, inputs). Steps are
    0.2 · √max(units, inputs) times the learning rate, so that they are as large as those of
    AdamW and both can share one rate; weight decay is taken off the weights themselves
    (Liu et al. 2025, arXiv:2502.16982).
    """

    def __init__(
        self,
        weights: Iterable[nn.Parameter],
        lr: float,
        momentum: float = 0.95,
        weight_decay: float = 0.0,
    ) -> None:
        numbers = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        super().__init__(weights, numbers)

    @torch.no_grad()
    def step(self, closure: Any = None) -> Any:
        for group in self.param_groups:
            momentum = group["momentum"]
            for weights in group["params"]:
                if weights.grad is None:
                    continue
                state = self.state[weights]
                if not state:
                    state["mean"] = torch.zeros_like(weights)
                mean = state["mean"].lerp_(weights.grad, 1 - momentum)
                change = evened(weights.grad.lerp(mean, momentum).flatten(1))
                size = 0.2 * math.sqrt(max(change.shape))
                weights.mul_(1 - group["lr"] * group["weight_decay"])
                weights.sub_(change.view(weights.shape), alpha=group["lr"] * size)


def evened(matrix: Tensor) -> Tensor:
    """Return ``matrix`` with all its singular values brought to somewhere around 1.

    Five steps of Newton and Schulz's iteration, a polynomial of the matrix itself, do so without
    taking it apart; the numbers are Jordan's.
    """
    x: Tensor = matrix / matrix.norm().clamp(min=1e-7)
    tall = x.shape[0] > x.shape[1]
    if tall:
        x = x.T
    for _ in range(5):
        squares = x @ x.T
        x = 3.4445 * x + (-4.775 * squares + 2.0315 * squares @ squares) @ x
    return x.T if tall else x
