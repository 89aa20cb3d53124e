"""One layer with the way back through its own weights, and what it learns by in each mode.

x is what comes into a layer, v what it is brought back to, h what its units say of it:

    h = f(W·x + b)        v = g(c + s·Wᵀ·h)

g is the logistic function where what comes in are numbers from 0 to 1 (then s = 1), and nothing
where they are any numbers; then s is their variance, as in a Boltzmann machine with Gaussian
visible units of that variance (Hinton 2010, "A practical guide to training restricted Boltzmann
machines", section 13.2, which takes the variance to be 1).

The weights are tied: the way back is the transpose of the way there. That is what a Boltzmann
machine has of itself, so that the three modes differ in how they learn and in nothing else; it
halves the numbers; and no layer can evade by making W tiny, where its units are linear, and the way
back large (Vincent et al. 2010, JMLR 11, section 4.1).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.training.pretraining.plan import Layer

CERTAIN = 0.01
"""A unit that was never on begins as if it were on so often: its bias stays finite."""


class TiedLayer(nn.Module):
    """``module``, as a block has built it, and a bias c of what comes in: one number an input of a
    dense block, one a channel of a convolution.
    """

    def __init__(self, layer: Layer, module: nn.Module, activation: nn.Module) -> None:
        super().__init__()
        self.layer = layer
        parts = dict(module.named_children())
        self._activation = activation
        self.by_channel = "convolution" in parts
        by = parts["convolution" if self.by_channel else "linear"]
        assert isinstance(by, nn.Conv2d | nn.Linear)
        self.sum = by
        self._pad = parts.get("pad", nn.Identity())
        size = layer.shape[0] if self.by_channel else by.weight.shape[1]
        self.visible_bias = nn.Parameter(self.sum.weight.new_zeros(size))
        self.variance = 1.0
        """Of what comes in, around its mean: by number of a dense block, by channel of maps."""

    def begin_at(self, mean: Tensor, variance: float) -> None:
        """Begin with the way back that says the mean of everything (Hinton 2010, section 8.1)."""
        self.variance = max(variance, 1e-6)
        if self.layer.probabilities:
            mean = torch.logit(mean.clamp(CERTAIN, 1 - CERTAIN))
        self.visible_bias.data.copy_(mean)

    def sums(self, x: Tensor) -> Tensor:
        """(batch, *what comes in) → W·x + b, (batch, units) or (batch, kernels, height, width)."""
        summed: Tensor = self.sum(self._pad(x) if self.by_channel else x.flatten(1))
        return summed

    def units(self, x: Tensor) -> Tensor:
        """Return h, as sure as it is: of a Boltzmann machine the mean of its units."""
        return self.activated(self.sums(x))

    def activated(self, sums: Tensor) -> Tensor:
        # Some activations overwrite what they are given.
        units: Tensor = self._activation(sums.clone())
        return units

    def sums_back(self, h: Tensor) -> Tensor:
        """Return c + s·Wᵀ·h, (batch, *what comes in)."""
        scale = 1.0 if self.layer.probabilities else self.variance
        if not self.by_channel:
            back = scale * (h @ self.sum.weight) + self.visible_bias
            return back.view(-1, *self.layer.shape)
        return scale * self._transposed(h) + self.visible_bias.view(1, -1, 1, 1)

    def back(self, h: Tensor) -> Tensor:
        """Return v."""
        sums = self.sums_back(h)
        return sums.sigmoid() if self.layer.probabilities else sums

    def sampled(self, sums: Tensor, generator: torch.Generator) -> Tensor:
        """Draw the units of a Boltzmann machine that have these ``sums``.

        Sigmoid units are 1 with their probability, else 0; tanh units 1 or −1; linear ones have
        noise of variance 1 (Hinton and Salakhutdinov 2006); ReLU ones noise of variance
        sigmoid(sums) before they are cut off (Nair and Hinton 2010).
        """
        match self.layer.activation:
            case "sigmoid":
                return (_uniform(sums, generator) < sums.sigmoid()).to(sums.dtype)
            case "tanh":
                on = (_uniform(sums, generator) < (1 + sums.tanh()) / 2).to(sums.dtype)
                return 2 * on - 1
            case "relu":
                return (sums + _normal(sums, generator) * sums.sigmoid().sqrt()).relu()
            case _:
                return sums + _normal(sums, generator)

    def _transposed(self, h: Tensor) -> Tensor:
        """Return Wᵀ·h for a convolution: what the border added is left out on the way back."""
        by = self.sum
        assert isinstance(by, nn.Conv2d)
        _, height, width = self.layer.shape
        edges = getattr(self._pad, "padding", (0, 0, 0, 0))
        left, right, top, bottom = edges
        up, across = (int(p) for p in by.padding)
        room = (height + top + bottom + 2 * up, width + left + right + 2 * across)
        reached = [
            (h.shape[2 + axis] - 1) * by.stride[axis]
            + by.dilation[axis] * (by.kernel_size[axis] - 1)
            + 1
            for axis in (0, 1)
        ]
        whole = functional.conv_transpose2d(
            h, by.weight, None, by.stride, 0, 0, by.groups, by.dilation
        )
        # A stride may leave cells at the end that no kernel has seen.
        whole = functional.pad(whole, (0, room[1] - reached[1], 0, room[0] - reached[0]))
        first_row, first_column = top + up, left + across
        return whole[:, :, first_row : first_row + height, first_column : first_column + width]


def reconstruction_loss(layer: TiedLayer, given: Tensor, wanted: Tensor) -> tuple[Tensor, Tensor]:
    """Return what an autoencoder minimises, where ``given`` comes in and ``wanted`` is to come out,
    and what does come out.

    A mean over the batch of sums over all numbers: the cross-entropy of numbers from 0 to 1, of
    others the squared difference over twice their variance.
    """
    sums = layer.sums_back(layer.units(given))
    if layer.layer.probabilities:
        total = functional.binary_cross_entropy_with_logits(sums, wanted, reduction="sum")
    else:
        total = (sums - wanted).square().sum() / (2 * layer.variance)
    return total / len(wanted), sums.sigmoid() if layer.layer.probabilities else sums


def with_noise(x: Tensor, share: float, generator: torch.Generator) -> Tensor:
    """Put a random ``share`` of the numbers to 0 (Vincent et al. 2008, section 2.3)."""
    return x * (_uniform(x, generator) >= share)


def contrastive_loss(
    layer: TiedLayer, x: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Return a number whose gradient is the step of contrastive divergence, CD-1 (Hinton 2002,
    Neural Computation 14): ⟨h·x⟩ of the pictures less ⟨h·x⟩ of what the layer makes of them, with
    the sign of something that is to fall; and what the layer makes of them.

    The units that the pictures cause are drawn; those that are measured are probabilities, as is
    what is brought back (Hinton 2010, section 3).
    """
    with torch.no_grad():
        sums = layer.sums(x)
        first = layer.activated(sums)
        dreamt = layer.back(layer.sampled(sums, generator))
        second = layer.units(dreamt)
    loss = (_harmony(layer, dreamt, second) - _harmony(layer, x, first)) / len(x)
    return loss, dreamt


def _harmony(layer: TiedLayer, x: Tensor, h: Tensor) -> Tensor:
    """Return h·(W·x + b) + c·x, over the variance of x where that isn't 1."""
    scale = 1.0 if layer.layer.probabilities else layer.variance
    bias = layer.visible_bias
    visible = (x * bias.view(1, -1, 1, 1) if layer.by_channel else x.flatten(1) * bias).sum()
    return (h * layer.sums(x)).sum() + visible / scale


def _uniform(like: Tensor, generator: torch.Generator) -> Tensor:
    return torch.empty_like(like).uniform_(generator=generator)


def _normal(like: Tensor, generator: torch.Generator) -> Tensor:
    return torch.empty_like(like).normal_(generator=generator)
