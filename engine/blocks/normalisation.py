"""Normalisation over the batch, over all of one input, and over groups of channels."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks import weight_settings
from engine.blocks.base import Block, Family, Refusal, Shape
from engine.settings import setting
from engine.wording import count_text

if TYPE_CHECKING:
    from torch import nn


def epsilon_setting() -> float:
    """Declare the number that keeps a variance of zero from being divided by."""
    declared: float = setting(
        1e-5,
        label="Epsilon",
        help="A small number added to the variance, so that nothing is divided by zero.",
        effect="Larger leaves inputs that hardly vary small; too small, and their noise is blown "
        "up to the size of everything else.",
        usual="1e-5 in PyTorch, 1e-3 in Keras.",
        ge=1e-8,
        le=0.1,
    )
    return declared


class BatchNormalisation(Block):
    """Brings every channel to mean 0 and deviation 1 over the batch (Ioffe and Szegedy 2015,
    arXiv:1502.03167); the shape stays.
    """

    title: ClassVar[str] = "Batch normalisation"
    lesson: ClassVar[str] = "depth"
    family: ClassVar[Family] = "normalisation"
    help: ClassVar[str] = (
        "Brings every channel to mean 0 and deviation 1 over the batch, then scales and "
        "shifts it by learned numbers. Training becomes faster and steadier."
    )
    keywords: ClassVar[str] = "batchnorm bn normalization quicker speed stable"

    kind: Literal["batch_normalisation"] = "batch_normalisation"
    momentum: float = setting(
        0.1,
        label="Momentum",
        help="Share of the newest batch in the running mean and deviation that are used "
        "after training.",
        effect="Larger follows the last batches and jumps with them; smaller averages over more "
        "of them and takes longer to settle.",
        usual="0.1; 0.01 where batches are small.",
        ge=0.001,
        le=1.0,
    )
    epsilon: float = epsilon_setting()
    affine: bool = setting(
        True,
        label="Learned scale",
        help="Learns a scale and a shift for each channel.",
        effect="On, training can undo the normalisation where that helps; off, every channel "
        "keeps mean 0 and deviation 1, and the block has no parameters.",
        usual="On, unless a block right after it scales by itself.",
    )
    frozen: bool = weight_settings.frozen(
        " While training, too, it then normalises by its running mean and deviation."
    )

    def parameters(self, shape: Shape) -> int:
        return 2 * shape[0] if self.affine else 0

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        return (f"parameters 2 · {shape[0]} = {2 * shape[0]:,}",) if self.affine else ()

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        kind = nn.BatchNorm2d if len(shape) == 3 else nn.BatchNorm1d
        return kind(shape[0], self.epsilon, self.momentum, self.affine)


class LayerNormalisation(Block):
    """Brings all numbers of one input together to mean 0 and deviation 1 (Ba, Kiros and Hinton
    2016, arXiv:1607.06450); the shape stays.
    """

    title: ClassVar[str] = "Layer normalisation"
    lesson: ClassVar[str] = "depth"
    family: ClassVar[Family] = "normalisation"
    help: ClassVar[str] = (
        "Brings all the numbers of one input together to mean 0 and deviation 1, whatever else is "
        "in the batch: training and use compute the same."
    )
    keywords: ClassVar[str] = "layernorm ln normalization"

    kind: Literal["layer_normalisation"] = "layer_normalisation"
    epsilon: float = epsilon_setting()
    affine: bool = setting(
        True,
        label="Learned scale",
        help="Learns a scale and a shift for every single number.",
        effect="On, the block has two parameters for each cell of each map, and accepts maps of "
        "one size only; off, it has none.",
        usual="On after dense blocks; off for large maps, or group normalisation with one group, "
        "which learns one pair a channel.",
    )
    frozen: bool = weight_settings.frozen()

    def parameters(self, shape: Shape) -> int:
        return 2 * prod(shape) if self.affine else 0

    def windows(self, shape: Shape) -> None:
        return None

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        sizes = " · ".join(f"{size:,}" for size in shape)
        return (f"parameters 2 · {sizes} = {2 * prod(shape):,}",) if self.affine else ()

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.LayerNorm(shape, self.epsilon, self.affine)


class GroupNormalisation(Block):
    """Brings groups of channels of one input to mean 0 and deviation 1 (Wu and He 2018,
    arXiv:1803.08494); the shape stays.
    """

    title: ClassVar[str] = "Group normalisation"
    lesson: ClassVar[str] = "depth"
    family: ClassVar[Family] = "normalisation"
    help: ClassVar[str] = (
        "Divides the channels of one input into groups and brings each group to mean 0 and "
        "deviation 1. Unlike batch normalisation it works with small batches too."
    )
    keywords: ClassVar[str] = "groupnorm gn instance normalization"

    kind: Literal["group_normalisation"] = "group_normalisation"
    groups: int = setting(
        8,
        label="Groups",
        help="How many groups the channels are divided into; it must divide their number.",
        effect="1 normalises all channels together, as layer normalisation does. As many as there "
        "are channels takes each alone (instance normalisation), and forgets which is strong.",
        usual="8 to 32, or so many that 16 channels share a group.",
        ge=1,
        le=4096,
    )
    epsilon: float = epsilon_setting()
    affine: bool = setting(
        True,
        label="Learned scale",
        help="Learns a scale and a shift for each channel.",
        effect="On, training can make some channels count more than others again; off, the block "
        "has no parameters.",
        usual="On.",
    )
    frozen: bool = weight_settings.frozen()

    def output_shape(self, shape: Shape) -> Shape:
        channels, numbers = shape[0], prod(shape)
        alone = "Each group would hold a single number, and a single number has no spread."
        if channels % self.groups == 0 and numbers > self.groups:
            return shape
        if numbers == 1:
            raise Refusal(alone)
        if channels % self.groups == 0:
            raise Refusal(alone, "Make 1 group", {"groups": 1})
        most = min(self.groups, numbers - 1)
        fit = next(n for n in range(most, 0, -1) if channels % n == 0)
        raise Refusal(
            f"{count_text(channels, 'channel')} can't be divided evenly into "
            f"{count_text(self.groups, 'group')}.",
            f"Make {count_text(fit, 'group')}",
            {"groups": fit},
        )

    def parameters(self, shape: Shape) -> int:
        return 2 * shape[0] if self.affine else 0

    def windows(self, shape: Shape) -> None:
        return None

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        own = f"channels a group {shape[0]} / {self.groups} = {shape[0] // self.groups}"
        scale = (f"parameters 2 · {shape[0]} = {2 * shape[0]:,}",) if self.affine else ()
        return (own, *scale)

    def summary(self) -> str:
        return count_text(self.groups, "group")

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        return nn.GroupNorm(self.groups, shape[0], self.epsilon, self.affine)
