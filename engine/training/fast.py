"""Quicker modules for training on a processor: a narrow convolution with its ReLU and pooling.

Libraries compute 16 channels at a time, so that 1 → 6 channels leave most of each instruction
empty, and pooling a few channels leaves it empty again. Here a product of matrices makes a block of
neighbouring cells at once, which fills it, and the pictures of the batch lie side by side in
memory, so that all else runs along them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn

from engine.blocks import Stack
from engine.build import BuiltNetwork
from engine.network import Network

MOST_INPUTS, MOST_KERNELS = 8, 16
"""Channels: with more, PyTorch's own convolution is as fast."""
MOST_ROWS = 128
"""Of a block's product: more would mostly multiply zeros."""
SIDES = (4, 2)
"""Cells of a block to a side, best first."""

_linear: Callable[..., Tensor] | None = None
if torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
    # The other library for products is held back to half of what some processors can do.
    _linear = getattr(torch.ops.mkldnn, "_linear_pointwise", None)
_masked = torch.ops.aten.threshold_backward
"""(gradient, values, 0) → the gradient where the value is above 0, and 0 elsewhere."""


def faster(network: Network, model: BuiltNetwork, kept: Collection[str]) -> None:
    """Put quicker modules into ``model``, built of ``network``, wherever there are some.

    Only while training: in use they compute as those in whose place they stand. Answers and
    gradients are the same but for rounding; names and weights stay. Blocks whose outputs are asked
    for, in ``kept``, stay as they are, and so do frozen ones.
    """
    for stack in _stacks(network.blocks):
        for first, second in pairwise(stack):
            convolving, pooling = model.blocks[first.id], model.blocks[second.id]
            if first.id not in kept and _fits(convolving, pooling):
                assert isinstance(convolving, nn.Sequential)
                model.blocks[first.id] = narrow = NarrowConvolution(convolving)
                model.blocks[second.id] = PooledAlready(narrow, pooling)


def _stacks(stack: Stack) -> list[Stack]:
    inner = [branch for placed in stack for branch in getattr(placed.block, "branches", ())]
    return [stack, *(found for branch in inner for found in _stacks(branch))]


def _fits(convolving: nn.Module, pooling: nn.Module) -> bool:
    if not (
        isinstance(convolving, nn.Sequential)
        and [type(part) for part in convolving] == [nn.Conv2d, nn.ReLU]
        and type(pooling) is nn.MaxPool2d
        and pooling.kernel_size in (2, (2, 2))
        and pooling.stride in (2, (2, 2))
        and pooling.padding in (0, (0, 0))
        and pooling.dilation in (1, (1, 1))
    ):
        return False
    by = convolving[0]
    assert isinstance(by, nn.Conv2d)
    return (
        by.in_channels <= MOST_INPUTS
        and by.out_channels <= MOST_KERNELS
        and by.kernel_size[0] == by.kernel_size[1]
        and by.stride == by.dilation == (1, 1)
        and by.groups == 1
        and by.padding_mode == "zeros"
        and by.bias is not None
        and all(weights.requires_grad for weights in by.parameters())
    )


def side_for(by: nn.Conv2d, height: int, width: int) -> int | None:
    """Return the side of the blocks for maps of this size; None where they can't be cut so."""
    for side in SIDES:
        reach = by.kernel_size[0] + side - 1
        padded = (height + 2 * int(by.padding[0]), width + 2 * int(by.padding[1]))
        rows = side * side * by.out_channels
        cuts = (reach, *padded)
        if rows <= MOST_ROWS and min(padded) >= reach and not any(n % side for n in cuts):
            return side
    return None


class NarrowConvolution(nn.Sequential):
    """A convolution and its ReLU; where it can, while training, it pools as well."""

    def __init__(self, parts: nn.Sequential) -> None:
        super().__init__(OrderedDict(parts.named_children()))
        self.pooled = False
        """What it gave last was pooled."""
        self._spread: dict[int, Tensor] = {}

    def forward(self, maps: Tensor) -> Tensor:
        """Maps (batch, channels, height, width) → maps, of half the size where pooled."""
        by = self[0]
        assert isinstance(by, nn.Conv2d)
        side = side_for(by, maps.shape[2], maps.shape[3]) if self.training else None
        self.pooled = side is not None
        if side is None:
            answers: Tensor = super().forward(maps)  # type: ignore[no-untyped-call]
            return answers
        if side not in self._spread:
            self._spread[side] = spread(by.kernel_size[0], side)
        inputs = (maps.permute(1, 2, 3, 0), by.weight, by.bias, by.padding, self._spread[side])
        pooled: Tensor = _Pooled.apply(*inputs)
        return pooled.permute(3, 0, 1, 2)


class PooledAlready(nn.Module):
    """Max pooling after a ``NarrowConvolution``, which may have done it."""

    def __init__(self, before: NarrowConvolution, pooling: nn.Module) -> None:
        super().__init__()
        # Not as parts of this module: their weights would be named twice.
        self._others = (before, pooling)

    def forward(self, maps: Tensor) -> Tensor:
        before, pooling = self._others
        if before.pooled:
            return maps
        pooled: Tensor = pooling(maps)
        return pooled


def spread(kernel: int, side: int) -> Tensor:
    """Return ones and zeros that lay a kernel out for every cell of a block of ``side``².

    (kernel², side² · reach²), reach = kernel + side - 1: row k has a 1 where cell k of the kernel
    falls on the patch under the block. The block's cells are in the order (row in the pooled cell,
    column in it, row of the pooled cell, its column), so that the four that are pooled together lie
    a quarter apart.
    """
    reach, pooled = kernel + side - 1, side // 2
    ones = torch.zeros(kernel, kernel, 2, 2, pooled, pooled, reach, reach)
    for row in range(kernel):
        for column in range(kernel):
            for i in range(side):
                for j in range(side):
                    ones[row, column, i % 2, j % 2, i // 2, j // 2, i + row, j + column] = 1
    return ones.reshape(kernel**2, -1)


def _product(one: Tensor, other: Tensor) -> Tensor:
    """(m, k) · (k, n) → (m, n)"""
    if _linear is None:
        return one @ other
    return _linear(one, other.t(), None, "none", [], "")


class _Pooled(torch.autograd.Function):
    """Maps (channels, height, width, batch) → ReLU and 2×2 maximum of their convolution."""

    @staticmethod
    def forward(
        ctx: Any, maps: Tensor, weight: Tensor, bias: Tensor, padding: Any, ones: Tensor
    ) -> Tensor:
        channels, height, width, batch = maps.shape
        kernels, _, kernel, _ = weight.shape
        up, left = padding
        reach, side = _sides(ones, kernel)
        padded = maps.new_zeros(channels, height + 2 * up, width + 2 * left, batch)
        padded[:, up : up + height, left : left + width].copy_(maps)
        # Cut into squares of side × side cells, whose cells become channels.
        high, wide, deep = padded.shape[1] // side, padded.shape[2] // side, side * side * channels
        squares = padded.view(channels, high, side, wide, side, batch)
        squares = squares.permute(2, 4, 0, 1, 3, 5).contiguous()
        n = reach // side
        out_high, out_wide = high - n + 1, wide - n + 1
        row, plane = wide * batch, high * wide * batch
        patches = squares.as_strided(
            (n, n, deep, out_high, out_wide, batch), (row, batch, plane, row, batch, 1)
        ).reshape(n * n * deep, -1)
        laid_out = (weight.reshape(kernels * channels, -1) @ ones).view(
            kernels, channels, side * side, n, side, n, side
        )
        laid_out = laid_out.permute(2, 0, 3, 5, 4, 6, 1).reshape(side * side * kernels, -1)
        a, b, c, d = _product(laid_out, patches).view(4, -1, patches.shape[1])
        upper, lower = torch.maximum(a, b), torch.maximum(c, d)
        greatest = torch.maximum(upper, lower)
        pooled = side // 2
        answers = greatest.view(pooled, pooled, kernels, out_high, out_wide, batch)
        answers = answers.permute(2, 3, 0, 4, 1, 5) + bias.view(-1, 1, 1, 1, 1, 1)
        answers = answers.reshape(kernels, out_high * pooled, out_wide * pooled, batch).relu_()
        # Of equal ones the first is the greatest, as in PyTorch's own pooling.
        ctx.save_for_backward(patches, laid_out, b - a, d - c, lower - upper, answers, ones)
        ctx.sizes = (maps.shape, weight.shape, padding, high, wide)
        return answers

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        patches, laid_out, b_over_a, d_over_c, lower_over_upper, answers, ones = ctx.saved_tensors
        (channels, height, width, batch), weight, (up, left), high, wide = ctx.sizes
        kernels, _, kernel, _ = weight
        reach, side = _sides(ones, kernel)
        n, pooled = reach // side, side // 2
        out_high, out_wide = high - n + 1, wide - n + 1
        answered = _masked(gradients[0].contiguous(), answers, 0)
        of_bias = answered.view(kernels, -1).sum(1)
        answered = answered.view(kernels, out_high, pooled, out_wide, pooled, batch)
        answered = answered.permute(2, 4, 0, 1, 3, 5).reshape(lower_over_upper.shape)
        # Each goes back to the one cell of four that was the greatest.
        lower = _masked(answered, lower_over_upper, 0)
        upper = answered - lower
        b, d = _masked(upper, b_over_a, 0), _masked(lower, d_over_c, 0)
        cells = torch.stack((upper - b, b, lower - d, d)).view(-1, patches.shape[1])

        of_weight = _product(cells, patches.t()).view(
            side * side, kernels, n, n, side, side, channels
        )
        of_weight = of_weight.permute(1, 6, 0, 2, 4, 3, 5).reshape(kernels * channels, -1)
        of_weight = (of_weight @ ones.t()).view(weight)
        if not ctx.needs_input_grad[0]:
            return None, of_weight, of_bias, None, None
        under = _product(laid_out.t(), cells).view(n, n, -1, out_high, out_wide, batch)
        squares = under.new_zeros(under.shape[2], high, wide, batch)
        for i in range(n):
            for j in range(n):
                squares[:, i : i + out_high, j : j + out_wide].add_(under[i, j])
        padded = squares.view(side, side, channels, high, wide, batch).permute(2, 3, 0, 4, 1, 5)
        padded = padded.reshape(channels, high * side, wide * side, batch)
        of_maps = padded[:, up : up + height, left : left + width]
        return of_maps, of_weight, of_bias, None, None


def _sides(ones: Tensor, kernel: int) -> tuple[int, int]:
    """Return the sides of patch and block for what ``spread`` made."""
    side = next(s for s in SIDES if s**2 * (kernel + s - 1) ** 2 == ones.shape[1])
    return kernel + side - 1, side
