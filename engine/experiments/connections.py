"""Connections of a block: what goes into its units, counted at every place."""

from __future__ import annotations

from math import prod

from engine.blocks import (
    Block,
    DepthwiseSeparable,
    GlobalAveragePooling,
    Pooling,
    Shape,
    Subsampling,
)


def connections(block: Block, shape: Shape) -> int:
    """Return the connections of a block for one input of ``shape``, by the counting of LeCun,
    Bottou, Bengio and Haffner 1998, section II.B; of a container without what stands in it.

    Every number that goes into a unit is one, and so is its bias; shared weights count at every
    place. The coefficient of a sub-sampling unit is none: 2×2 cells and a bias make five.
    """
    outputs = prod(block.output_shape(shape))
    match block:
        case Subsampling():
            return outputs * (prod(block.kernel) + 1)
        case Pooling():
            return outputs * prod(block.kernel)
        case GlobalAveragePooling():
            return prod(shape)
        case DepthwiseSeparable(between="normalised_relu"):
            return block.macs(shape) + outputs * block.bias
        case DepthwiseSeparable():
            first = outputs // block.kernels * shape[0] * block.multiplier
            return block.macs(shape) + (first + outputs) * block.bias
        case _:
            return block.macs(shape) + outputs * getattr(block, "bias", False)
