"""What ``check`` says of any network, against torch and against counting by hand."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import nn

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Container,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    LocallyConnected,
    Pad,
    Pooling,
    RadialBasisOutput,
    Shape,
    Stack,
    Upsampling,
)
from engine.build import build
from engine.check import Problem, ReceptiveField, Report, check
from engine.network import Network
from engine.presets import LENET5
from tests.helpers.networks import map_shapes, networks

DIGITS = (1, 28, 28)
LENET = LENET5.network

any_classes = st.sampled_from([None, 1, 10])


def _shapes_follow(stack: Stack, shape: Shape | None, report: Report) -> None:
    for placed in stack:
        block = report.of(placed.id)
        if block.output_shape is not None:
            assert block.input_shape == shape
        if isinstance(placed.block, Container):
            for branch in placed.block.branches:
                _shapes_follow(branch, shape, report)
        shape = block.output_shape


def _told(report: Report) -> set[tuple[str | None, str]]:
    return {(problem.block_id, problem.sentence) for problem in report.problems}


@settings(max_examples=150)
@given(
    network=networks(small=False, most=10),
    shape=st.tuples(st.sampled_from([1, 3]), st.integers(1, 4096), st.integers(1, 4096)),
    classes=any_classes,
    batch_size=st.integers(1, 65_536),
    memory=st.none() | st.integers(1, 2**40),
)
def test_any_network_gets_a_report_that_is_consistent_in_itself(
    network: Network,
    shape: tuple[int, int, int],
    classes: int | None,
    batch_size: int,
    memory: int | None,
) -> None:
    report = check(network, shape, classes, batch_size=batch_size, memory_bytes=memory)
    assert tuple(block.id for block in report.blocks) == network.ids
    assert report.parameters == sum(block.parameters for block in report.blocks)
    assert report.macs == sum(block.macs for block in report.blocks)
    _shapes_follow(network.blocks, shape, report)
    of_blocks = [problem for block in report.blocks for problem in block.problems]
    assert {p.sentence for p in report.problems if p.block_id} == {p.sentence for p in of_blocks}
    assert all(problem.sentence.endswith(".") for problem in report.problems)
    if not report.runs:
        assert report.problems, "it doesn't run, and nobody says why"
    if report.trains and classes is not None:
        assert report.output_shape == (classes,)


@settings(max_examples=120)
@given(networks(small=False), map_shapes(most=40), any_classes, st.none() | st.integers(1, 10**7))
def test_every_mend_removes_its_problem(
    network: Network, shape: tuple[int, int, int], classes: int | None, memory: int | None
) -> None:
    for problem in check(network, shape, classes, memory_bytes=memory).problems:
        for mend in problem.mends:
            after = check(mend.network, shape, classes, memory_bytes=memory)
            assert (problem.block_id, problem.sentence) not in _told(after), mend.label


@settings(max_examples=150)
@given(networks(), map_shapes(), any_classes)
def test_what_runs_has_in_torch_exactly_the_reported_shapes(
    network: Network, shape: tuple[int, int, int], classes: int | None
) -> None:
    report = check(network, shape, classes)
    if not report.runs:
        return
    built = build(network, shape, classes).eval()
    outputs = built.every_output(torch.randn(2, *shape))
    assert {i: tuple(o.shape[1:]) for i, o in outputs.items()} == {
        block.id: block.output_shape for block in report.blocks
    }
    for block in report.blocks:
        module = built.blocks[block.id]
        assert sum(p.numel() for p in module.parameters()) == block.parameters
        assert outputs[block.id][0].nbytes <= block.activation_bytes
        if not isinstance(network.block(block.id), DepthwiseSeparable | LocallyConnected):
            assert outputs[block.id][0].nbytes == block.activation_bytes


def test_lenet_5_is_reported_as_the_textbook_has_it() -> None:
    report = check(LENET, DIGITS, 10)
    shapes = [(6, 28, 28), (6, 14, 14), (16, 10, 10), (16, 5, 5), (120,), (84,), (10,)]
    assert [block.output_shape for block in report.blocks] == shapes
    assert [block.parameters for block in report.blocks] == [156, 0, 2416, 0, 48120, 10164, 850]
    macs = [6 * 784 * 25, 0, 16 * 100 * 150, 0, 48_000, 10_080, 840]
    assert [block.macs for block in report.blocks] == macs
    assert report.macs == 416_520
    sizes = [b.receptive_field[0].size for b in report.blocks if b.receptive_field]
    assert sizes == [5, 6, 14, 16]
    assert report.blocks[4].flattens
    assert not report.blocks[5].flattens
    assert "(28 + 2·2 − 5)/1 + 1 = 28" in report.blocks[0].arithmetic[0]
    assert report.trains
    assert report.runs
    assert report.of("pooling-1") is report.blocks[1]


# Each problem: the network, the block it stands on, words of its sentence.
CONV = Convolution(kernels=4)
PROBLEMS = {
    "a kernel larger than its input": (
        Network.of(Pooling(stride=(7, 7)), Convolution(kernel=(5, 5)), Dense()),
        "convolution-1",
        "The kernel is 5 high, but its input has only 4 cells there",
    ),
    "a kernel too wide with its dilation": (
        Network.of(Convolution(kernel=(1, 9), dilation=(1, 4), padding=(0, 1)), Dense()),
        "convolution-1",
        "The kernel is 33 wide with its dilation, but its input has only 30 cells there, padding",
    ),
    "a pool that leaves nothing": (
        Network.of(CONV, Pooling(kernel=(9, 9), stride=(3, 3)), Pooling(kernel=(9, 9)), Dense()),
        "pooling-2",
        "The pooling window is 9 high, but its input has only 6 cells there",
    ),
    "dense units that differ from the classes": (
        Network.of(Dense(units=12)),
        "dense-1",
        "The last block has 12 units, but the data have 10 classes",
    ),
    "an end that is not one number a class": (
        Network.of(CONV, GlobalAveragePooling()),
        "global_average_pooling-1",
        "The network ends in 4 numbers, but the data have 10 classes",
    ),
    "a convolution after Flatten": (
        Network.of(Flatten(), CONV, Dense()),
        "convolution-1",
        "Convolution slides over maps (channels × height × width), but a vector of 784 numbers",
    ),
    "a pooling after a dense block": (
        Network.of(CONV, Dense(units=30), Pooling(), Dense()),
        "pooling-1",
        "Pooling slides over maps (channels × height × width), but a vector of 30 numbers",
    ),
    "a global average after two Flattens": (
        Network.of(Flatten(), Flatten(), GlobalAveragePooling(), Dense()),
        "global_average_pooling-1",
        "Global average pooling averages maps",
    ),
    "a global average after another": (
        Network.of(CONV, GlobalAveragePooling(), GlobalAveragePooling(), Dense()),
        "global_average_pooling-2",
        "Global average pooling averages maps",
    ),
    "a convolution after codes": (
        Network.of(RadialBasisOutput(), CONV, Dense()),
        "convolution-1",
        "Convolution slides over maps (channels × height × width), but a vector of 10 numbers",
    ),
    "codes that differ from the classes": (
        Network.of(RadialBasisOutput(units=12)),
        "radial_basis_output-1",
        "The last block has 12 units, but the data have 10 classes",
    ),
    "a dilated average": (
        Network.of(Pooling(mode="average", dilation=(2, 2)), Dense()),
        "pooling-1",
        "Average pooling can't be dilated",
    ),
    "a pool with more padding than window": (
        Network.of(Pooling(padding=(2, 2)), Dense()),
        "pooling-1",
        "The padding is more than half of the pooling window",
    ),
    "an empty network": (Network(), None, "The network is empty"),
}
MEMORY = Network.of(CONV, Dense(units=60_000), Dense())


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_stands_on_its_block_and_each_mend_cures_it(name: str) -> None:
    network, block_id, words = PROBLEMS[name]
    report = check(network, DIGITS, 10)
    [problem] = [p for p in report.problems if words in p.sentence]
    assert problem.block_id == block_id
    if block_id is not None:
        assert problem in report.of(block_id).problems
    assert problem.mends, "nothing to click"
    for mend in problem.mends:
        assert mend.label
        after = check(mend.network, DIGITS, 10)
        assert (problem.block_id, problem.sentence) not in _told(after), mend.label
    assert not report.trains


@pytest.mark.parametrize("name", [name for name in PROBLEMS if "end" not in name])
def test_the_first_mends_one_after_another_lead_to_a_network_that_trains(name: str) -> None:
    network, *_ = PROBLEMS[name]
    for _ in range(3):
        report = check(network, DIGITS, 10)
        if report.trains:
            return
        network = report.problems[0].mends[0].network
    assert check(network, DIGITS, 10).trains


def test_more_memory_than_the_machine_has_is_told_with_both_numbers() -> None:
    report = check(MEMORY, DIGITS, 10, batch_size=64, memory_bytes=10**9)
    [problem] = report.problems
    parameters = report.parameters
    needed = parameters * 24 + 2 * 64 * report.activation_bytes
    assert problem.block_id == "dense-1"
    assert f"{needed / 1e9:.3g} GB" in problem.sentence
    assert "there is 1 GB" in problem.sentence
    assert check(problem.mends[0].network, DIGITS, 10, memory_bytes=10**9).trains
    assert check(MEMORY, DIGITS, 10, memory_bytes=needed).trains
    assert not check(MEMORY, DIGITS, 10, memory_bytes=needed - 1).trains


def test_what_comes_after_a_block_that_cannot_work_is_unknown_and_not_blamed() -> None:
    report = check(PROBLEMS["a convolution after Flatten"][0], DIGITS, 10)
    assert report.blocks[0].output_shape == (784,)
    assert report.blocks[1].output_shape is None
    assert report.blocks[2].input_shape is None
    assert [p.block_id for p in report.problems] == ["convolution-1"]
    assert not report.runs


def test_without_data_the_classes_are_asked_for_and_nothing_else() -> None:
    [problem] = check(LENET, DIGITS, None).problems
    assert problem.block_id == "dense-3"
    assert "no data are chosen" in problem.sentence
    assert check(LENET.replace("dense-3", Dense(units=3)), DIGITS, None).trains


def test_as_many_classes_as_anybody_has_are_counted_and_never_raise() -> None:
    assert check(LENET, DIGITS, 100_000).trains
    [problem] = check(Network.of(RadialBasisOutput()), DIGITS, 100_000).problems
    assert [mend.label for mend in problem.mends] == ["Add a dense block at the end"]


def test_the_report_of_a_block_carries_the_problems_of_the_whole_that_stand_on_it() -> None:
    report = check(Network.of(Dense(units=12)), DIGITS, 10)
    assert report.of("dense-1").problems == report.problems
    assert isinstance(report.problems[0], Problem)


sides = st.integers(1, 4)
pairs = st.tuples(sides, sides)
paddings = st.sampled_from(["valid", "same"]) | st.tuples(st.integers(0, 1), st.integers(0, 1))
sliding = st.builds(
    Convolution,
    kernels=st.just(1),
    kernel=pairs,
    stride=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    dilation=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    padding=paddings,
    activation=st.sampled_from(["none", "relu"]),
)
averaging = st.builds(
    Pooling,
    mode=st.just("average"),
    kernel=pairs,
    stride=st.tuples(st.integers(1, 2), st.integers(1, 2)),
    padding=st.sampled_from(["valid", "same"]),
)
between = st.sampled_from([Activation(), Dropout(), BatchNormalisation(affine=False)])
enlarging = st.builds(
    Upsampling,
    factor=st.tuples(st.integers(1, 3), st.integers(1, 4)),
    method=st.sampled_from(["nearest", "bilinear"]),
)
bordering = st.builds(Pad, top=sides, left=sides)
in_place = st.builds(
    Convolution,
    kernels=st.just(1),
    kernel=pairs,
    padding=paddings,
    activation=st.just("none"),
)


def _measured(network: Network, size: int) -> tuple[list[range], tuple[int, int]]:
    """Return the input cells that the centre output cell depends on, and that cell's place."""
    built = build(network, (1, size, size), None).eval()
    for module in built.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.ones_(module.weight)
            assert module.bias is not None
            nn.init.ones_(module.bias)
    picture = torch.ones(1, 1, size, size, requires_grad=True)
    maps = built(picture)
    centre = (maps.shape[2] // 2, maps.shape[3] // 2)
    maps[0, 0, centre[0], centre[1]].backward()
    assert picture.grad is not None
    axes = picture.grad[0, 0].nonzero().T
    return [range(int(cells.min()), int(cells.max()) + 1) for cells in axes], centre


@settings(max_examples=150)
@given(st.lists(sliding | averaging | between | bordering, min_size=1, max_size=4))
def test_the_receptive_field_is_the_one_that_gradients_show(stack: list[Block]) -> None:
    size = 64
    network = Network.of(*stack)
    fields = check(network, (1, size, size), None).blocks[-1].receptive_field
    assert fields is not None
    spans, centre = _measured(network, size)
    for field, span, place in zip(fields, spans, centre, strict=True):
        seen = field.cells(place)
        if seen[0] >= 0 and seen[-1] < size:
            assert span == seen


upwards = st.lists(enlarging | in_place | between, min_size=1, max_size=3)
downwards = st.lists(sliding | averaging, max_size=2)


@settings(max_examples=80)
@given(downwards, upwards, downwards)
def test_the_receptive_field_behind_upsampling_is_the_one_that_gradients_show(
    down: list[Block], up: list[Block], again: list[Block]
) -> None:
    size = 48
    network = Network.of(*down, *up, *again)
    report = check(network, (1, size, size), None)
    if not report.runs:
        return
    fields = report.blocks[-1].receptive_field
    assert fields is not None
    spans, centre = _measured(network, size)
    for field, span, place in zip(fields, spans, centre, strict=True):
        seen = field.cells(place)
        assert len(seen) <= field.size
        if seen[0] >= 0 and seen[-1] < size:
            assert span == seen


def test_cells_behind_upsampling_see_the_patches_below_them() -> None:
    network = Network.of(Convolution(kernel=(3, 3), stride=(4, 4)), Upsampling(), CONV)
    high, _ = check(network, (1, 64, 64), None).blocks[-1].receptive_field or (None, None)
    assert high is not None
    # Every cell of the convolution sees 3 pixels, the next one those 4 further on.
    assert [high.cells(i) for i in range(3)] == [range(7), range(7), range(4, 11)]
    assert (high.size, high.jump) == (7, 2)


def test_the_receptive_field_grows_as_the_formula_says_and_ends_where_all_is_seen() -> None:
    report = check(LENET, DIGITS, 10)
    assert report.of("convolution-1").receptive_field == (ReceptiveField(5, 1, -2),) * 2
    assert report.of("pooling-1").receptive_field == (ReceptiveField(6, 2, -2),) * 2
    assert report.of("convolution-2").receptive_field == (ReceptiveField(14, 2, -2),) * 2
    assert report.of("dense-1").receptive_field is None
