"""Blocks that hold blocks: editing trees, their arithmetic, and the modules they become."""

from __future__ import annotations

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from engine import edits
from engine.blocks import (
    Activation,
    BatchNormalisation,
    Convolution,
    Dense,
    Flatten,
    Parallel,
    Pooling,
    Refusal,
    Residual,
    Shape,
    Stack,
)
from engine.build import build
from engine.check import check
from engine.network import MOST_DEPTH, Network, Place, stack_of
from tests.helpers.networks import networks


def _unit(kernels: int, stride: int = 1, **settings: object) -> Residual:
    body = stack_of(
        Convolution(kernels=kernels, stride=(stride, stride), padding="same", bias=False),
        Convolution(kernels=kernels, padding="same", activation="none", bias=False),
    )
    return Residual(branches=(body,)).changed(settings)


INCEPTION = Parallel(
    branches=(
        stack_of(Convolution(kernels=4, kernel=(1, 1))),
        stack_of(Convolution(kernels=2, kernel=(1, 1)), Convolution(kernels=6, padding="same")),
        stack_of(Pooling(kernel=(3, 3), stride=(1, 1), padding="same")),
    )
)
TREE = Network.of(Convolution(kernels=8, padding="same"), _unit(8), INCEPTION, Flatten(), Dense())


def test_ids_go_through_containers_before_what_is_inside() -> None:
    assert TREE.ids == (
        "convolution-1",
        "residual-1",
        "convolution-2",
        "convolution-3",
        "parallel-1",
        "convolution-4",
        "convolution-5",
        "convolution-6",
        "pooling-1",
        "flatten-1",
        "dense-1",
    )
    assert TREE.place("convolution-6") == Place("parallel-1", 1, 1)
    assert [p.id for p in TREE.before("convolution-6")] == [
        "convolution-1",
        "residual-1",
        "convolution-5",
    ]


def test_every_place_takes_a_block_and_says_afterwards_where_it_is() -> None:
    for place in TREE.places():
        after, [new] = TREE.insert(place, Activation())
        assert after.place(new) == place
        assert after.remove([new]) == TREE


@settings(max_examples=60)
@given(st.data(), networks(most=4))
def test_moving_keeps_every_block_and_never_puts_one_into_itself(
    data: st.DataObject, network: Network
) -> None:
    assume(network.ids)
    chosen = data.draw(st.sets(st.sampled_from(network.ids), min_size=1))
    place = data.draw(st.sampled_from(network.places()))
    after = network.move(chosen, place)
    assert sorted(after.ids) == sorted(network.ids)
    if place.parent in network.within(chosen):
        assert after == network
    else:
        top = edits.outermost(network, chosen)
        assert [after.place(i).parent for i in top] == [place.parent] * len(top)
        start = after.place(top[0])
        assert [after.place(i) for i in top] == [start.later(n) for n in range(len(top))]


@settings(max_examples=60)
@given(st.data(), networks(most=4))
def test_removed_and_copied_containers_take_along_what_is_inside(
    data: st.DataObject, network: Network
) -> None:
    assume(network.ids)
    chosen = data.draw(st.sets(st.sampled_from(network.ids), min_size=1))
    gone = network.within(chosen)
    assert network.remove(chosen).ids == tuple(i for i in network.ids if i not in gone)
    doubled, copies = network.duplicate(chosen)
    new = doubled.within(copies)
    assert not new & set(network.ids)
    assert len(doubled.ids) == len(network.ids) + len(gone)
    assert doubled.remove(copies) == network


def test_step_by_step_a_block_goes_into_a_container_and_out_again() -> None:
    network = Network.of(Activation(), Residual(branches=(stack_of(Flatten()),)))
    seen = []
    for _ in range(4):
        network = edits.moved_by(network, ["activation-1"], 1).network
        seen.append(network.place("activation-1"))
    inside = [Place("residual-1", 0, 0), Place("residual-1", 0, 1)]
    assert seen == [*inside, Place(None, 0, 1), Place(None, 0, 1)]
    for _ in range(3):
        network = edits.moved_by(network, ["activation-1"], -1).network
    assert network.place("activation-1") == Place(None, 0, 0)


def test_wrapping_and_unwrapping_leave_the_blocks_as_they_were() -> None:
    network = Network.of(Convolution(), Activation(), Flatten())
    around = edits.wrapped(network, ["convolution-1", "activation-1"], Residual())
    [unit] = around.selected
    assert around.network.place("activation-1") == Place(unit, 0, 1)
    assert edits.unwrapped(around.network, [unit]).network == network


def test_containers_unwrapped_together_with_those_around_them_are_gone_from_the_selection() -> None:
    inner = Residual(branches=(stack_of(Flatten()),))
    network = Network.of(Residual(branches=(stack_of(Activation(), inner),)))
    edit = edits.unwrapped(network, ["residual-1", "residual-2"])
    assert edit.network.ids == edit.selected == ("activation-1", "flatten-1")


def test_a_new_block_goes_into_an_empty_container_and_behind_a_full_one() -> None:
    network = Network.of(Residual(), _unit(4))
    assert edits.place_after(network, ["residual-1"]) == Place("residual-1", 0, 0)
    assert edits.place_after(network, ["residual-2"]) == Place(None, 0, 2)
    assert edits.place_after(network, ["convolution-1"]) == Place("residual-2", 0, 1)


def test_removing_selects_what_moves_up_or_the_last_that_is_left() -> None:
    assert edits.removed(TREE, ["residual-1"]).selected == ("parallel-1",)
    assert edits.removed(TREE, ["flatten-1", "dense-1"]).selected == ("pooling-1",)


def test_containers_stand_only_so_deep_in_one_another() -> None:
    block = Residual()
    for _ in range(MOST_DEPTH - 1):
        block = Residual(branches=(stack_of(block),))
    Network.of(block)
    with pytest.raises(ValidationError, match="deep"):
        Network.of(Residual(branches=(stack_of(block),)))


def test_an_inception_block_lays_the_channels_of_its_branches_one_behind_the_other() -> None:
    report = check(TREE, (3, 16, 16), 10)
    assert report.of("parallel-1").output_shape == (4 + 6 + 8, 16, 16)
    assert report.of("parallel-1").arithmetic == ("channels 4 + 6 + 8 = 18",)
    assert report.trains
    with torch.no_grad():
        outputs = build(TREE, (3, 16, 16), 10).every_output(torch.randn(2, 3, 16, 16))
    ends = [outputs[branch[-1].id] for branch in _branches("parallel-1")]
    torch.testing.assert_close(outputs["parallel-1"], torch.cat(ends, 1))


def _branches(block_id: str) -> tuple[Stack, ...]:
    container = TREE.block(block_id)
    assert isinstance(container, Parallel)
    return container.branches


@pytest.mark.parametrize(
    ("unit", "shape", "parameters"),
    [
        (_unit(8), (8, 9, 9), 0),
        (_unit(16, 2, shortcut="padded"), (8, 9, 9), 0),
        (_unit(16, 2, shortcut="projected"), (8, 9, 9), 8 * 16),
        (_unit(16, 2, shortcut="projected", normalised=True), (8, 9, 9), 8 * 16 + 2 * 16),
        (Residual(branches=(stack_of(Dense(units=5)),), shortcut="projected"), (7,), 35),
        (Residual(branches=(stack_of(Dense(units=9)),), shortcut="padded"), (7,), 0),
    ],
)
def test_a_residual_unit_is_body_plus_shortcut(
    unit: Residual, shape: Shape, parameters: int
) -> None:
    network = Network.of(unit)
    assert unit.parameters(shape) == parameters
    built = build(network, shape, None).eval()
    x = torch.randn(2, *shape)
    outputs = built.every_output(x)
    [*_, body, whole] = outputs.values()
    join = built.blocks["residual-1"]
    shortcut = join.shortcut(x)
    assert shortcut.shape == body.shape == whole.shape
    torch.testing.assert_close(whole, torch.relu(body + shortcut))
    if unit.shortcut == "padded" and len(shape) == 3:
        torch.testing.assert_close(shortcut[:, : shape[0]], x[:, :, ::2, ::2])
        assert not shortcut[:, shape[0] :].any()


def test_a_padded_shortcut_leaves_out_rows_and_columns_as_the_body_does() -> None:
    body = stack_of(
        Convolution(kernels=5, kernel=(1, 1), stride=(2, 3), kernel_initialiser="zeros")
    )
    unit = Residual(branches=(body,), shortcut="padded", activation="none")
    x = torch.randn(2, 4, 7, 10)
    with torch.no_grad():
        outputs = build(Network.of(unit), (4, 7, 10), None).every_output(x)
    added = outputs["residual-1"] - outputs["convolution-1"]
    torch.testing.assert_close(added[:, :4], x[:, :, ::2, ::3])
    assert not added[:, 4:].any()


@pytest.mark.parametrize(
    ("unit", "words", "mend"),
    [
        (_unit(16), "adds the input unchanged", "projected"),
        (_unit(2, shortcut="padded"), "can't leave channels out", "projected"),
        (Residual(branches=(stack_of(Flatten()),)), "maps into a vector", None),
        (Residual(branches=(stack_of(Convolution(kernel=(3, 3))),)), "no shortcut reaches", None),
    ],
)
def test_a_shortcut_that_cannot_reach_the_sum_is_refused(
    unit: Residual, words: str, mend: str | None
) -> None:
    with pytest.raises(Refusal, match=words) as caught:
        unit.output_shape((8, 9, 9))
    assert caught.value.changes.get("shortcut") == mend


def test_a_problem_inside_a_container_stands_on_the_block_that_has_it() -> None:
    wrong = Residual(branches=(stack_of(Convolution(kernel=(40, 40))),))
    report = check(Network.of(wrong, Flatten(), Dense()), (1, 28, 28), 10)
    assert [problem.block_id for problem in report.problems] == ["convolution-1"]
    assert not report.runs


def test_the_receptive_field_of_a_join_is_that_of_all_its_ways() -> None:
    network = Network.of(_unit(4, 2, shortcut="projected"), INCEPTION)
    report = check(network, (1, 33, 33), None)
    field = report.blocks[-1].receptive_field
    assert field is not None
    built = build(network, (1, 33, 33), None).eval()
    for parameter in built.parameters():
        torch.nn.init.ones_(parameter)
    picture = torch.ones(1, 1, 33, 33, requires_grad=True)
    maps = built(picture)
    maps[0, :, 8, 8].sum().backward()
    assert picture.grad is not None
    for axis in (0, 1):
        seen = picture.grad[0, 0].nonzero().T[axis]
        joined = report.of("parallel-1").receptive_field
        assert joined is not None
        assert range(int(seen.min()), int(seen.max()) + 1) == joined[axis].cells(8)


def test_weights_stay_with_a_block_that_is_wrapped() -> None:
    plain = Network.of(
        Convolution(kernels=4, padding="same"), BatchNormalisation(), Flatten(), Dense(units=3)
    )
    trained = build(plain, (4, 8, 8), None, seed=1).weights()
    around = edits.wrapped(plain, ["convolution-1", "batch_normalisation-1"], Residual()).network
    built = build(around, (4, 8, 8), None, seed=2)
    assert built.carry_over(trained) == {"convolution-1", "batch_normalisation-1", "dense-1"}
    assert torch.equal(
        built.weights()["convolution-1.convolution.weight"],
        trained["convolution-1.convolution.weight"],
    )
