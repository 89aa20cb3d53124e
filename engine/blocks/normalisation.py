"""Batch normalisation (Ioffe and Szegedy 2015, arXiv:1502.03167)."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, Shape
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn


class BatchNormalisation(Block):
    """Brings every channel to mean 0 and deviation 1 over the batch; the shape stays."""

    title: ClassVar[str] = "Batch normalisation"
    family: ClassVar[Family] = "normalisation"
    help: ClassVar[str] = (
        "Brings every channel to mean 0 and deviation 1 over the batch, then scales and "
        "shifts it by learned numbers. Training becomes faster and steadier."
    )
    keywords: ClassVar[str] = "batchnorm bn normalization"

    kind: Literal["batch_normalisation"] = "batch_normalisation"
    momentum: float = setting(
        0.1,
        label="Momentum",
        help="Share of the newest batch in the running mean and deviation that are used "
        "after training.",
        ge=0.001,
        le=1.0,
    )
    epsilon: float = setting(
        1e-5,
        label="Epsilon",
        help="A small number added to the variance, so that nothing is divided by zero.",
        ge=1e-8,
        le=0.1,
    )
    affine: bool = setting(
        True, label="Learned scale", help="Learns a scale and a shift for each channel."
    )

    def parameters(self, shape: Shape) -> int:
        return 2 * shape[0] if self.affine else 0

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        return (f"parameters 2 · {shape[0]} = {2 * shape[0]:,}",) if self.affine else ()

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        kind = nn.BatchNorm2d if len(shape) == 3 else nn.BatchNorm1d
        return kind(shape[0], self.epsilon, self.momentum, self.affine)
