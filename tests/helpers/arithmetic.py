"""Networks with numbers of every kind, and a walk over the cells that the arithmetic explains."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch

from engine.blocks import Block, Convolution, Residual, Shape
from engine.build import BuiltNetwork, build
from engine.inspection.arithmetic import Cell
from engine.inspection.arithmetic.explain import Captured, Explanation, explain
from engine.network import Network, stack_of


def with_a_past(built: BuiltNetwork, seed: int) -> BuiltNetwork:
    """Give normalisations and coefficients numbers of their own, as training would."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, tensor in built.blocks.state_dict().items():
            if name.endswith("running_var"):
                tensor.uniform_(0.3, 2, generator=generator)
            elif tensor.is_floating_point() and tensor.dim() in (1, 3):
                tensor.normal_(0.1, 0.8, generator=generator)
    return built.eval()


def captured_noise(built: BuiltNetwork, shape: Shape, seed: int) -> Captured:
    """Send noise through."""
    picture = torch.randn(1, *shape, generator=torch.Generator().manual_seed(seed))
    return seen(built, picture)


def seen(built: BuiltNetwork, picture: torch.Tensor) -> Captured:
    """Send a picture (1, channels, height, width) through."""
    with torch.no_grad():
        outputs = built.every_output(picture)
    return Captured(picture[0].numpy(), {i: out[0].numpy() for i, out in outputs.items()})


def cells(shape: Shape, count: int, seed: int) -> Iterator[Cell]:
    """The corners of the first and the last map, and ``count`` cells anywhere."""
    ends = [sorted({0, size - 1}) for size in shape]
    yield from itertools.product(*ends)
    random = np.random.default_rng(seed)
    for _ in range(count):
        yield tuple(int(random.integers(size)) for size in shape)


def assert_near(explained: Explanation, value: float, relative: float = 0.0) -> None:
    """Check the result to 1e-5, or to a share of numbers too large for float32 to hold so well."""
    assert math.isclose(explained.result, value, rel_tol=relative, abs_tol=1e-5), explained.lines()


def assert_explained(
    network: Network,
    built: BuiltNetwork,
    captured: Captured,
    count: int = 3,
    relative: float = 0.0,
) -> None:
    """Check the corners and ``count`` other cells of every block against torch's numbers."""
    for seed, block_id in enumerate(network.ids):
        output = captured.outputs[block_id]
        for cell in cells(output.shape, count, seed):
            explained = explain(network, built, captured, block_id, cell)
            assert_near(explained, float(output[cell]), relative)
            assert explained.result == explained.steps[-1].result
            assert explained.lines()


def explained_cell(
    *blocks: Block, shape: Shape, cell: Cell, of: str = "", seed: int = 3
) -> tuple[Explanation, Captured]:
    """Explain a cell of a network of ``blocks`` on noise; of its last block, or that of an id."""
    network = Network.of(*blocks)
    built = with_a_past(build(network, shape, 10, seed), seed)
    captured = captured_noise(built, shape, seed)
    block_id = of or network.ids[-1]
    explained = explain(network, built, captured, block_id, cell)
    assert_near(explained, float(captured.outputs[block_id][cell]))
    return explained, captured


def unit(*inside: Block, **settings: Any) -> Residual:
    return Residual(branches=(stack_of(*inside),), **settings)


def same(kernels: int, **settings: Any) -> Convolution:
    return Convolution(kernels=kernels, padding="same", **settings)
