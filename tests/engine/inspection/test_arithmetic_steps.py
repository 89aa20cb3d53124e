"""What an explanation shows: patches, products and sums that follow from one another."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import numpy as np
import pytest
import torch

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Flatten,
    GroupNormalisation,
    LayerNormalisation,
    LocallyConnected,
    Parallel,
    PartialConvolution,
    Pooling,
    RadialBasisOutput,
    Subsampling,
    Upsampling,
)
from engine.blocks.lenet import LENET5_TABLE
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import DesignInspector
from engine.inspection.arithmetic import (
    Blended,
    Normalised,
    Pooled,
    Region,
    Step,
    Summed,
    Weighted,
    Windowed,
)
from engine.inspection.arithmetic.explain import (
    Explanation,
    Reading,
    explain,
)
from engine.network import Network, stack_of
from engine.presets import LENET5
from tests.helpers.arithmetic import (
    assert_near,
    captured_noise,
    cells,
    explained_cell,
    same,
    seen,
    unit,
    with_a_past,
)


def _parts_add_up(step: Step) -> None:
    """Check every number that a step shows against those before it, up to its result."""
    match step:
        case Windowed():
            np.testing.assert_allclose(step.patch.values * step.kernel, step.products)
            np.testing.assert_allclose(step.products.sum((1, 2)), step.sums)
            assert step.total == pytest.approx(step.sums.sum())
            assert step.result == pytest.approx(step.total + (step.bias or 0))
        case Weighted():
            terms = -((step.inputs - step.weights) ** 2)
            np.testing.assert_allclose(
                terms if step.distance else step.inputs * step.weights, step.terms
            )
            assert step.total == pytest.approx(step.terms.sum())
            assert step.result == pytest.approx(step.total + (step.bias or 0))
        case Pooled():
            cells = step.patch.values[~np.isnan(step.patch.values)]
            assert step.counted == len(cells)
            kept = float(getattr(np, step.of)(cells))
            assert step.pooled == pytest.approx(kept)
            if step.trained is not None:
                kept = kept * step.trained.coefficient + step.trained.bias
            assert step.result == pytest.approx(kept)
        case Normalised():
            standard = (step.value - step.mean) / math.sqrt(step.variance + step.epsilon)
            assert step.standard == pytest.approx(standard)
            assert step.result == pytest.approx(
                standard * (1 if step.scale is None else step.scale) + (step.shift or 0)
            )
        case Blended():
            assert sum(share.weight for share in step.shares) == pytest.approx(1)
            assert step.result == pytest.approx(sum(s.weight * s.value for s in step.shares))
        case Summed():
            assert step.result == pytest.approx(step.branch + step.shortcut)
            if step.way:
                assert step.way[-1].result == step.shortcut


def _every_step(explained: Explanation) -> Iterator[Step]:
    if explained.inner is not None:
        yield from _every_step(explained.inner)
    for step in explained.steps:
        if isinstance(step, Summed):
            yield from step.way
        yield step


SHOWN: dict[str, tuple[Block, ...]] = {
    "convolution": (same(4, kernel=(3, 5), activation="scaled_tanh"),),
    "grouped": (same(4, groups=2),),
    "separable": (DepthwiseSeparable(kernels=3, between="normalised_relu"),),
    "local": (LocallyConnected(kernels=2, padding="same"),),
    "by table": (PartialConvolution(kernels=5, reads=2),),
    "sub-sampling": (Subsampling(activation="scaled_tanh"),),
    "codes": (RadialBasisOutput(),),
    "dense": (Dense(units=6, activation="sigmoid"),),
    "largest": (Pooling(padding="same", kernel=(3, 3)),),
    "mean": (Pooling(mode="average", padding="same", kernel=(3, 3)),),
    "blended": (Upsampling(method="bilinear", factor=(3, 2)),),
    "unit": (unit(same(6), shortcut="projected", normalised=True),),
    "layer normalisation": (LayerNormalisation(),),
    "group normalisation": (GroupNormalisation(groups=2),),
}


@pytest.mark.parametrize("name", SHOWN)
def test_each_number_shown_follows_from_those_shown_before_it(name: str) -> None:
    network = Network.of(*SHOWN[name])
    built = with_a_past(build(network, (4, 6, 7), None, 1), 1)
    captured = captured_noise(built, (4, 6, 7), 2)
    output = captured.outputs[network.ids[0]]
    for cell in cells(output.shape, 5, 3):
        explained = explain(network, built, captured, network.ids[0], cell)
        for step in _every_step(explained):
            _parts_add_up(step)
        for before, after in itertools.pairwise(explained.steps):
            given = getattr(after, "before", getattr(after, "value", before.result))
            assert given == before.result


def test_a_patch_shows_the_cells_that_lie_there_and_what_the_padding_holds() -> None:
    reflected = Convolution(
        kernels=2, padding=(2, 2), padding_mode="reflect", stride=(2, 2), dilation=(2, 1)
    )
    explained, captured = explained_cell(reflected, shape=(2, 6, 6), cell=(1, 0, 1))
    step = explained.steps[0]
    assert isinstance(step, Windowed)
    assert step.patch.high.places == (-2, 0, 2)
    assert step.patch.wide.places == (0, 1, 2)
    assert step.patch.inside.tolist() == [[False] * 3, [True] * 3, [True] * 3]
    assert step.patch.source(0, 1) == (2, 1)
    np.testing.assert_array_equal(step.patch.values, captured.picture[:, [2, 0, 2], :3])
    assert explained.reads == (Reading(None, Region((0, 1), (-2, 0, 2), (0, 1, 2))),)
    assert explained.lines()[:2] == (
        "Kernel 2 lies on rows 1, 3, columns 1 to 3 of all 2 maps.",
        "In the padding: 1 row above. It holds the inside, mirrored.",
    )


def test_a_kernel_of_a_group_or_of_a_table_reads_its_own_maps_alone() -> None:
    grouped, _ = explained_cell(Convolution(kernels=6, groups=2), shape=(4, 5, 5), cell=(3, 0, 0))
    assert grouped.reads[0].region.channels == (2, 3)
    tabled, _ = explained_cell(PartialConvolution(table="lenet5"), shape=(6, 5, 5), cell=(13, 0, 0))
    assert tabled.reads[0].region.channels == LENET5_TABLE[13]


def test_a_normalisation_reads_the_numbers_that_it_takes_its_mean_of() -> None:
    grouped, _ = explained_cell(GroupNormalisation(groups=2), shape=(4, 2, 3), cell=(2, 0, 1))
    assert grouped.reads == (Reading(None, Region((2, 3), (0, 1), (0, 1, 2))),)
    assert grouped.lines()[0].startswith("The 12 numbers of maps 3 to 4: mean ")
    batch, _ = explained_cell(BatchNormalisation(), shape=(4, 2, 3), cell=(2, 0, 1))
    assert batch.reads == (Reading(None, Region((2,), (0,), (1,))),)
    assert batch.lines()[0].startswith("Map 3 in training: mean ")


def test_a_separable_convolution_is_explained_in_its_two_stages() -> None:
    block = DepthwiseSeparable(kernels=3, multiplier=2, between="normalised_relu", padding="same")
    network = Network.of(block)
    built = with_a_past(build(network, (3, 6, 6), None), 5)
    captured = captured_noise(built, (3, 6, 6), 6)
    whole = explain(network, built, captured, network.ids[0], (1, 0, 4))
    mixed = whole.steps[0]
    assert isinstance(mixed, Windowed)
    assert mixed.patch.values.shape == (6, 1, 1)
    assert whole.inner is not None
    assert [type(step).__name__ for step in whole.inner.steps] == [
        "Windowed",
        "Normalised",
        "Activated",
    ]
    assert whole.inner.cell == (int(np.abs(mixed.products).argmax()), 0, 4)
    for channel in range(6):
        stage = explain(network, built, captured, network.ids[0], (channel, 0, 4), whole.inner.part)
        assert stage.result == pytest.approx(mixed.patch.values[channel, 0, 0], abs=1e-6)
        assert stage.reads == (Reading(None, Region((channel // 2,), (-1, 0, 1), (3, 4, 5))),)
    assert whole.reads == (Reading(None, Region((0, 1, 2), (-1, 0, 1), (3, 4, 5))),)


def test_the_largest_is_shown_where_it_stands_and_padding_never_counts() -> None:
    explained, captured = explained_cell(
        Pooling(kernel=(3, 3), padding="same", stride=(1, 1)), shape=(2, 5, 5), cell=(1, 0, 4)
    )
    step = explained.steps[0]
    assert isinstance(step, Pooled)
    assert step.chosen is not None
    assert captured.picture[step.chosen] == pytest.approx(step.result)
    assert step.counted == 4
    assert "at map 2, row " in explained.lines()[-1]


@pytest.mark.parametrize("before", [(), (Flatten(), Dropout(), Activation())])
def test_a_dense_layer_names_the_cells_that_contribute_most(before: tuple[Block, ...]) -> None:
    explained, captured = explained_cell(*before, Dense(units=5), shape=(2, 4, 3), cell=(2,))
    step = explained.steps[0]
    assert isinstance(step, Weighted)
    order = step.largest(24)
    sizes = np.abs(step.terms[order])
    assert (np.diff(sizes) <= 0).all()
    assert step.of == (2, 4, 3)
    channel, row, column = step.place(order[0])
    came_in = np.maximum(captured.picture, 0) if before else captured.picture
    assert came_in[channel, row, column] == pytest.approx(step.inputs[order[0]])
    line = explained.lines()[1]
    assert line.startswith(f"map {channel + 1}, row {row + 1}, column {column + 1}: ")


def test_joins_say_where_their_terms_come_from() -> None:
    inside = unit(same(5, stride=(2, 2)), shortcut="padded")
    summed, _ = explained_cell(inside, shape=(3, 6, 6), cell=(4, 1, 2), of="residual-1")
    assert summed.reads == (
        Reading("convolution-1", Region((4,), (1,), (2,))),
        Reading(None, Region(())),  # a channel of zeros that nothing came in for
    )
    branches = Parallel(branches=((), stack_of(same(4))))
    laid, _ = explained_cell(same(2), branches, shape=(3, 6, 6), cell=(3, 1, 2), of="parallel-1")
    assert laid.reads == (Reading("convolution-2", Region((1,), (1,), (2,))),)
    assert laid.lines()[0].startswith("This is branch 2 of 2, map 2, row 2, column 3: ")


def test_numbers_that_are_none_are_explained_as_they_are() -> None:
    network = Network.of(same(2), Pooling(), Dense(units=3))
    built = build(network, (1, 6, 6), None).eval()
    picture = torch.zeros(1, 1, 6, 6)
    picture[0, 0, 2, 2] = math.nan
    captured = seen(built, picture)
    for block_id in network.ids:
        output = captured.outputs[block_id]
        for cell in cells(output.shape, 4, 1):
            result = explain(network, built, captured, block_id, cell).result
            assert math.isnan(result) == math.isnan(output[cell])


def test_what_is_explained_stays_as_it_was_and_cannot_be_written_to() -> None:
    network = Network.of(same(2))
    built = build(network, (1, 6, 6), None).eval()
    captured = captured_noise(built, (1, 6, 6), 1)
    explained = explain(network, built, captured, "convolution-1", (1, 2, 3))
    before = explained.lines()
    captured.picture[:] = 0
    with torch.no_grad():
        for parameter in built.parameters():
            parameter.zero_()
    step = explained.steps[0]
    assert isinstance(step, Windowed)
    assert explained.lines() == before
    assert step.patch.values.any()
    for numbers in (step.patch.values, step.kernel, step.products, step.sums):
        with pytest.raises(ValueError, match="read-only"):
            numbers[:] = 0


def test_what_is_not_there_is_refused() -> None:
    network = Network.of(same(2))
    built = build(network, (1, 6, 6), None).eval()
    captured = captured_noise(built, (1, 6, 6), 1)
    for cell in ((2, 0, 0), (0, 6, 0), (0, 0, -1), (0,)):
        with pytest.raises(IndexError):
            explain(network, built, captured, "convolution-1", cell)
    with pytest.raises(KeyError):
        explain(network, built, captured, "convolution-2", (0, 0, 0))
    with pytest.raises(KeyError):
        explain(network, built, captured, "convolution-1", (0, 0, 0), "depthwise")
    with pytest.raises(ValueError, match="evaluation mode"):
        explain(network, built.train(), captured, "convolution-1", (0, 0, 0))


def test_an_inspector_explains_what_it_has_seen() -> None:
    grey = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
    # What stands behind a block that can't work isn't run; what stands before it is explained.
    network = Network.of(*(placed.block for placed in LENET5.network.blocks), Pooling())
    inspector = DesignInspector(network, grey, 10, None)
    pixels = np.random.default_rng(0).integers(0, 256, (28, 28, 1), dtype=np.uint8)
    seen_blocks = inspector.inspect(pixels)
    assert tuple(seen_blocks.outputs) == network.ids[:-1]
    for block_id, output in seen_blocks.outputs.items():
        cell = tuple(size // 2 for size in output.shape)
        assert_near(inspector.explain(seen_blocks, block_id, cell), float(output[cell]))
    with pytest.raises(KeyError):
        inspector.explain(seen_blocks, network.ids[-1], (0,))
