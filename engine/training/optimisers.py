"""The rules that turn gradients into changes of the weights."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import nn
from torch.optim import SGD, Adagrad, Adam, AdamW, Optimizer, RMSprop

from engine.recipe import Recipe
from engine.training.muon import Muon

FUSED = ("cpu", "cuda")
"""Devices on which PyTorch updates all weights in one call, which is faster for small networks."""


def make_optimisers(recipe: Recipe, model: nn.Module, device: str) -> tuple[Optimizer, ...]:
    """Return what changes the weights of ``model`` that can be trained, as ``recipe`` has it.

    SGD with momentum (Sutskever et al. 2013), Adam (Kingma and Ba 2015), AdamW (Loshchilov and
    Hutter 2019), RMSprop (Hinton 2012), Adagrad (Duchi et al. 2011); two of them for Muon: Muon
    itself for the kernels of ``hidden_kernels``, AdamW for all other weights, as its author says.
    """
    weights = {n: w for n, w in model.named_parameters() if w.requires_grad}
    if recipe.optimiser != "muon":
        return (_one(recipe, weights, device),)
    hidden = hidden_kernels(model) & weights.keys()
    others = {name: w for name, w in weights.items() if name not in hidden}
    matrices = [w for name, w in weights.items() if name in hidden]
    made: list[Optimizer] = []
    if matrices:
        rate, decay = recipe.learning_rate, recipe.weight_decay
        made.append(Muon(matrices, rate, recipe.momentum, decay))
    if others:
        made.append(_adamw(recipe, _groups(recipe, others), device in FUSED))
    return tuple(made)


def hidden_kernels(model: nn.Module) -> frozenset[str]:
    """Return the names of the kernels that are matrices, or can be seen as one (units, inputs),
    without those of the first and the last layer.
    """
    kernels = [(name, w) for name, w in model.named_parameters() if is_kernel(name, w)]
    return frozenset(name for name, w in kernels[1:-1] if w.dim() in (2, 4))


def is_kernel(name: str, weights: nn.Parameter) -> bool:
    """Whether ``weights`` are a kernel: not a bias, and not the scale of a normalisation."""
    return weights.dim() > 1 and not name.endswith("bias")


def _one(recipe: Recipe, weights: Mapping[str, nn.Parameter], device: str) -> Optimizer:
    rate, decay, fused = recipe.learning_rate, recipe.weight_decay, device in FUSED
    groups, betas = _groups(recipe, weights), (recipe.beta1, recipe.beta2)
    match recipe.optimiser:
        case "sgd":
            # Without momentum nothing can be looked ahead along, and PyTorch refuses to.
            nesterov = recipe.nesterov and recipe.momentum > 0
            return SGD(
                groups,
                rate,
                recipe.momentum,
                weight_decay=decay,
                nesterov=nesterov,
                fused=fused,
            )
        case "adam":
            return Adam(groups, rate, betas, recipe.epsilon, weight_decay=decay, fused=fused)
        case "rmsprop":
            return RMSprop(groups, rate, recipe.rms_smoothing, recipe.epsilon, weight_decay=decay)
        case "adagrad":
            return Adagrad(groups, rate, weight_decay=decay, fused=device == "cpu")
        case _:
            return _adamw(recipe, groups, fused)


def _adamw(recipe: Recipe, groups: list[Any], fused: bool) -> AdamW:
    betas, decay = (recipe.beta1, recipe.beta2), recipe.weight_decay
    return AdamW(groups, recipe.learning_rate, betas, recipe.epsilon, decay, fused=fused)


def _groups(recipe: Recipe, weights: Mapping[str, nn.Parameter]) -> list[Any]:
    """Return the weights; those that don't decay in a group of their own."""
    if recipe.weight_decay_of == "all" or not recipe.weight_decay:
        return list(weights.values())
    kernels = [w for name, w in weights.items() if is_kernel(name, w)]
    others = [w for name, w in weights.items() if not is_kernel(name, w)]
    groups: list[dict[str, Any]] = [{"params": kernels}, {"params": others, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]
