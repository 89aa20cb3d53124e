"""The rules that turn gradients into changes of the weights."""

from __future__ import annotations

from collections.abc import Iterable

from torch import nn
from torch.optim import SGD, Adam, AdamW, Optimizer

from engine.recipe import Recipe

FUSED = ("cpu", "cuda")
"""Devices on which PyTorch updates all weights in one call, which is faster for small networks."""


def make_optimiser(recipe: Recipe, weights: Iterable[nn.Parameter], device: str) -> Optimizer:
    """Return SGD with momentum (Sutskever et al. 2013), Adam (Kingma and Ba 2015) or AdamW
    (Loshchilov and Hutter 2019) as ``recipe`` has it.
    """
    rate, decay, fused = recipe.learning_rate, recipe.weight_decay, device in FUSED
    match recipe.optimiser:
        case "sgd":
            return SGD(weights, rate, recipe.momentum, weight_decay=decay, fused=fused)
        case "adam":
            return Adam(weights, rate, weight_decay=decay, fused=fused)
        case "adamw":
            return AdamW(weights, rate, weight_decay=decay, fused=fused)
