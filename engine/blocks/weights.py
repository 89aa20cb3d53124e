"""What all blocks with a kernel share: how it begins, what it costs, what it must obey."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Literal

from engine.blocks import initialiser_settings as beginnings
from engine.blocks import weight_settings as words
from engine.blocks.base import Block
from engine.blocks.initialisers import Draw, Fans, Initialiser, Numbers, draw_of
from engine.blocks.weight_settings import Constraint, Of, Regulariser

if TYPE_CHECKING:
    import torch
    from torch import Tensor, nn

OFS: tuple[Of, ...] = ("kernel", "bias")


@dataclass(frozen=True)
class Strengths:
    """What is added to the loss: l1 · Σ|x| + l2 · Σx², as Keras defines it (without a half)."""

    l1: float = 0.0
    l2: float = 0.0

    def __bool__(self) -> bool:
        return self.l1 > 0 or self.l2 > 0


@dataclass(frozen=True)
class Rule:
    """What weights are brought back to after a step; ``norm`` matters for ``max_norm`` alone."""

    constraint: Constraint
    norm: float = 1.0


@dataclass(frozen=True)
class Layer:
    """A part of a block's module that has a kernel, and perhaps a bias."""

    name: str
    """Its name within the module: its parameters are ``name.weight`` and ``name.bias``."""
    kernel: Tensor
    bias: Tensor | None
    fans: Fans
    unit_dims: int = 1
    """How many of the kernel's dimensions count its units; the others count a unit's inputs."""

    def weights(self, of: Of) -> Tensor | None:
        return self.kernel if of == "kernel" else self.bias


def layers(module: nn.Module) -> Iterator[Layer]:
    """Find the layers with a kernel within the ``module`` of a block."""
    from torch import nn

    from engine.blocks.unshared import LocallyConnected2d

    for name, part in module.named_modules():
        if isinstance(part, nn.Conv2d):
            cells = prod(part.kernel_size)
            fans = Fans(
                cells * part.in_channels // part.groups, cells * part.out_channels // part.groups
            )
            yield Layer(name, part.weight, part.bias, fans)
        elif isinstance(part, nn.Linear):
            yield Layer(name, part.weight, part.bias, Fans(part.in_features, part.out_features))
        elif isinstance(part, LocallyConnected2d):
            kernels, channels, height, width = part.weight.shape[2:]
            fans = Fans(height * width * channels, height * width * kernels)
            yield Layer(name, part.weight, part.bias, fans, unit_dims=3)


class Weighted(Block):
    """A block with kernels. Derive from it, declare a ``bias``, and build ``module`` of layers
    that ``layers`` knows; a block of several such layers treats all of them alike.
    """

    kernel_initialiser: Initialiser = beginnings.initialiser("kernel")
    kernel_gain: float = beginnings.gain("kernel")
    kernel_mean: float = beginnings.mean("kernel")
    kernel_deviation: float = beginnings.deviation("kernel")
    kernel_low: float = beginnings.low("kernel")
    kernel_high: float = beginnings.high("kernel")
    kernel_constant: float = beginnings.constant("kernel")
    bias_initialiser: Initialiser = beginnings.initialiser("bias")
    bias_gain: float = beginnings.gain("bias")
    bias_mean: float = beginnings.mean("bias")
    bias_deviation: float = beginnings.deviation("bias")
    bias_low: float = beginnings.low("bias")
    bias_high: float = beginnings.high("bias")
    bias_constant: float = beginnings.constant("bias")
    kernel_regulariser: Regulariser = words.regulariser("kernel")
    kernel_l1: float = words.strength("kernel", "l1")
    kernel_l2: float = words.strength("kernel", "l2")
    bias_regulariser: Regulariser = words.regulariser("bias")
    bias_l1: float = words.strength("bias", "l1")
    bias_l2: float = words.strength("bias", "l2")
    output_regulariser: Regulariser = words.regulariser("output")
    output_l1: float = words.strength("output", "l1")
    output_l2: float = words.strength("output", "l2")
    kernel_constraint: Constraint = words.constraint("kernel")
    kernel_norm: float = words.norm("kernel")
    bias_constraint: Constraint = words.constraint("bias")
    bias_norm: float = words.norm("bias")
    frozen: bool = words.frozen(" Its regularisers and constraints on weights rest.")

    def draw(self, of: Of, fans: Fans) -> Draw:
        """Return what the kernel or bias of a layer with ``fans`` is drawn from."""
        if of == "kernel":
            numbers = Numbers(
                self.kernel_gain,
                self.kernel_mean,
                self.kernel_deviation,
                self.kernel_low,
                self.kernel_high,
                self.kernel_constant,
            )
            return draw_of(self.kernel_initialiser, fans, numbers)
        numbers = Numbers(
            self.bias_gain,
            self.bias_mean,
            self.bias_deviation,
            self.bias_low,
            self.bias_high,
            self.bias_constant,
        )
        return draw_of(self.bias_initialiser, fans, numbers)

    def strengths(self, of: Literal["kernel", "bias", "output"]) -> Strengths:
        """Return the price on kernel, bias or output; false where there is none."""
        regulariser, l1, l2 = {
            "kernel": (self.kernel_regulariser, self.kernel_l1, self.kernel_l2),
            "bias": (self.bias_regulariser, self.bias_l1, self.bias_l2),
            "output": (self.output_regulariser, self.output_l1, self.output_l2),
        }[of]
        return Strengths(l1 if "l1" in regulariser else 0.0, l2 if "l2" in regulariser else 0.0)

    def rule(self, of: Of) -> Rule | None:
        """Return what kernel or bias must obey; None where they are free."""
        constraint, norm = {
            "kernel": (self.kernel_constraint, self.kernel_norm),
            "bias": (self.bias_constraint, self.bias_norm),
        }[of]
        return None if constraint == "none" else Rule(constraint, norm)

    def initialise(self, module: nn.Module, generator: torch.Generator) -> None:
        """Draw kernels and biases as the settings say, layer by layer, from ``generator`` alone."""
        for layer in layers(module):
            for of in OFS:
                weights = layer.weights(of)
                if weights is None:
                    continue
                draw = self.draw(of, layer.fans)
                # Without weight sharing every cell has kernels of its own: one matrix a cell.
                cells = weights.detach()
                if of == "kernel" and layer.unit_dims > 1:
                    for cell in cells.flatten(0, layer.unit_dims - 2):
                        draw.fill(cell, generator)
                else:
                    draw.fill(cells, generator)
