"""What-if: units scaled, kernels and biases replaced, on a copy; the same written as weights."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Container,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    GlobalAveragePooling,
    LocallyConnected,
    Parallel,
    Pooling,
    Stack,
)
from engine.build import BuiltNetwork, build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.inspection.folding import CannotKeep, folded
from engine.inspection.retest import retest
from engine.inspection.target import DesignTarget, Target
from engine.network import Network, stack_of
from engine.presets import LENET5, preset
from tests.helpers.arithmetic import assert_near, cells, same, unit, with_a_past

GREY = Preprocessing(channels=1, height=12, width=12, mean=(0.4,), deviation=(0.3,))
CLASSES = tuple("abcdefghij")

EVERYWHERE = Network.of(
    same(6),
    BatchNormalisation(),
    Activation(),
    Pooling(),
    unit(same(6), BatchNormalisation()),
    unit(same(8), shortcut="projected", activation="tanh"),
    Parallel(branches=(stack_of(same(3)), stack_of(Pooling(padding="same", stride=(1, 1))))),
    DepthwiseSeparable(kernels=7, between="normalised_relu"),
    Dropout(),
    Dense(units=9, activation="sigmoid"),
    Dense(),
)
"""Every place that a unit can stand in."""


def target(
    network: Network = EVERYWHERE, preprocessing: Preprocessing = GREY, classes: int = 5
) -> Target:
    built = with_a_past(build(network, preprocessing.shape, classes, 3), 3)
    return DesignTarget(network, preprocessing, CLASSES[:classes], built.weights())


def noise(count: int = 1, seed: int = 0, side: int = 12) -> Pixels:
    random = np.random.default_rng(seed)
    return random.integers(0, 256, (count, side, side, 1), dtype=np.uint8)


def by_hand(built: BuiltNetwork, network: Network, layer: str, index: int, by: float) -> Any:
    """Return every output for a picture, with one unit multiplied on the way, in plain torch."""
    kept: dict[str, Tensor] = {}

    def run(stack: Stack, x: Tensor) -> Tensor:
        for placed in stack:
            module = built.blocks[placed.id]
            if isinstance(placed.block, Container):
                x = module(x, [run(branch, x) for branch in placed.block.branches])
            else:
                x = module(x)
            if placed.id == layer:
                x = x.clone()
                x[:, index] *= by
            kept[placed.id] = x
        return x

    with torch.no_grad():
        run(network.blocks, GREY.normalise(noise()))
    return {i: out[0].numpy() for i, out in kept.items()}


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.mark.parametrize("layer", EVERYWHERE.ids)
def test_a_unit_of_any_layer_is_scaled_and_all_that_follows_is_as_in_plain_torch(
    layer: str,
) -> None:
    plain = target()
    built = build(EVERYWHERE, GREY.shape, 5)
    built.load(plain.weights or {})
    before = plain.open().inspect(noise()[0]).outputs[layer]
    index = int(np.abs(before.reshape(len(before), -1)).max(1).argmax())
    for by in (0.0, -1.5):
        changed = replace(plain, changes=NO_CHANGES.with_factor(layer, index, by)).open()
        seen = changed.inspect(noise()[0])
        expected = by_hand(built.eval(), EVERYWHERE, layer, index, by)
        for block_id, output in seen.outputs.items():
            np.testing.assert_allclose(output, expected[block_id], atol=1e-5)
        assert np.abs(before[index]).max() > 0
        np.testing.assert_allclose(seen.outputs[layer][index], by * before[index], atol=1e-6)


def test_every_number_of_changed_layers_is_explained_with_the_factor_as_a_step() -> None:
    changes = NO_CHANGES
    for layer in EVERYWHERE.ids:
        changes = changes.with_factor(layer, 0, 0.5).with_factor(layer, 1, -2)
    changes = changes.with_kernel("convolution-1", 0, 0, np.eye(3)).with_bias("convolution-1", 1, 3)
    inspector = replace(target(), changes=changes).open()
    seen = inspector.inspect(noise()[0])
    for layer, output in seen.outputs.items():
        for cell in cells(output.shape, 3, 1):
            explained = inspector.explain(seen, layer, cell)
            assert_near(explained, float(output[cell]), relative=1e-5)
            hand = [line for line in explained.lines() if line.startswith("By hand")]
            assert len(hand) == (cell[0] < 2)
    said = inspector.explain(seen, "dense-2", (1,)).lines()[-1]
    assert said.startswith("By hand, x · (−2): ")
    separable = next(p.id for p in EVERYWHERE.walk() if p.block.kind == "depthwise_separable")
    whole = inspector.explain(seen, separable, (0, 2, 2))
    assert whole.inner is not None
    within = inspector.explain(seen, separable, (0, 2, 2), whole.inner.part)
    assert not any(line.startswith("By hand") for line in within.lines())


def test_kernels_and_biases_put_in_by_hand_count_as_if_they_had_been_trained() -> None:
    plain = target()
    slices = {
        ("convolution-1", 2, 0): 0,
        ("convolution-3", 1, 5): 1,
        ("depthwise_separable-1", 4, 0): 2,
    }
    names = ("convolution.weight", "convolution.weight", "depthwise.weight")
    changes, weights = NO_CHANGES, {n: t.clone() for n, t in (plain.weights or {}).items()}
    for ((layer, one, channel), seed), name in zip(slices.items(), names, strict=True):
        numbers = np.random.default_rng(seed).normal(size=(3, 3)).astype(np.float32)
        changes = changes.with_kernel(layer, one, channel, numbers)
        weights[f"{layer}.{name}"][one, channel] = torch.tensor(numbers)
    changes = changes.with_bias("convolution-2", 3, -0.7)
    weights["convolution-2.convolution.bias"][3] = -0.7
    changed = replace(plain, changes=changes).open()
    expected = replace(plain, weights=weights).open().inspect(noise()[0])
    for layer, output in changed.inspect(noise()[0]).outputs.items():
        np.testing.assert_array_equal(output, expected.outputs[layer])
    kernels = changed.kernels("convolution-1")
    assert kernels is not None
    np.testing.assert_array_equal(kernels, weights["convolution-1.convolution.weight"])
    assert set(changed.changes.layer_ids) == {layer for layer, _, _ in slices} | {"convolution-2"}


def test_changes_touch_the_copy_alone_and_are_taken_back_to_the_last_bit() -> None:
    plain = target()
    before = {n: t.clone() for n, t in (plain.weights or {}).items()}
    inspector = plain.open()
    first = inspector.inspect(noise()[0]).outputs
    kernels = inspector.kernels("convolution-1")
    assert kernels is not None
    shown = kernels.copy()
    some = NO_CHANGES.with_kernel("convolution-1", 1, 0, np.ones((3, 3)))
    inspector.change(some.with_factor("pooling-1", 1, 0).with_bias("convolution-1", 0, 9))
    assert not np.array_equal(inspector.inspect(noise()[0]).outputs["dense-2"], first["dense-2"])
    np.testing.assert_array_equal(kernels, shown)  # what a window still shows
    inspector.take(before)
    assert not np.array_equal(inspector.inspect(noise()[0]).outputs["dense-2"], first["dense-2"])
    inspector.change(NO_CHANGES)
    for layer, output in inspector.inspect(noise()[0]).outputs.items():
        np.testing.assert_array_equal(output, first[layer])
    for name, tensor in (plain.weights or {}).items():
        assert torch.equal(tensor, before[name])


def test_changes_that_do_not_fit_are_left_out_and_the_others_work() -> None:
    fits = NO_CHANGES.with_factor("dense-1", 8, 0).with_kernel("convolution-1", 5, 0, np.eye(3))
    others = (
        fits.with_factor("dense-1", 9, 0)
        .with_factor("gone", 0, 0)
        .with_kernel("convolution-1", 6, 0, np.eye(3))
        .with_kernel("convolution-1", 0, 1, np.eye(3))
        .with_kernel("convolution-1", 0, 0, np.eye(5))
        .with_kernel("dense-1", 0, 0, np.eye(3))
        .with_bias("pooling-1", 0, 1)
        .with_bias("convolution-1", 6, 1)
    )
    assert replace(target(), changes=others).open().changes == fits


def test_equal_changes_are_equal_in_whatever_order_they_were_made() -> None:
    one = NO_CHANGES.with_factor("a", 1, 0).with_factor("a", 0, 2).with_bias("b", 0, 1)
    other = NO_CHANGES.with_bias("b", 0, 1).with_factor("a", 0, 2).with_factor("a", 1, 0)
    assert one == other
    assert hash(one) == hash(other)
    assert (len(one), one.layer_ids) == (3, {"a", "b"})
    assert one.with_factor("a", 1, 1).with_factor("a", 0, 1).with_bias("b", 0, None) == NO_CHANGES
    assert one.of("a", 0) == NO_CHANGES.with_factor("a", 0, 2)
    assert one.without("a") == NO_CHANGES.with_bias("b", 0, 1)
    assert one.without("a", 0).with_factor("a", 0, 2) == one
    assert (one.factor("a", 0), one.factor("b", 0), one.bias("b", 0)) == (2, 1, 1)
    kernel = NO_CHANGES.with_kernel("c", 0, 1, np.eye(2))
    assert kernel.kernel("c", 0, 1) == ((1, 0), (0, 1))
    assert kernel.with_kernel("c", 0, 1, None).is_empty


@pytest.mark.parametrize("wrong", [np.ones(3), np.ones((0, 3)), [[np.nan]]])
def test_what_is_no_kernel_is_refused_with_a_sentence(wrong: Any) -> None:
    with pytest.raises(ValueError, match="kernel"):
        NO_CHANGES.with_kernel("c", 0, 0, wrong)
    with pytest.raises(ValueError, match="number"):
        NO_CHANGES.with_factor("c", 0, float("inf"))


def _kept_as_weights(plain: Target, changes: Changes) -> float:
    """Return how far the answer of the kept weights is from that of the changes, at most."""
    changed = replace(plain, changes=changes)
    kept = replace(plain, weights=folded(changed)).open()
    gaps = []
    for pixels in noise(3, 5, plain.preprocessing.width):
        one, other = (i.inspect(pixels).outputs for i in (changed.open(), kept))
        last = list(one)[-1]
        gaps.append(float(np.abs(one[last] - other[last]).max()))
    return max(gaps)


def test_kernels_and_biases_are_kept_as_weights_to_the_last_bit() -> None:
    changes = NO_CHANGES.with_kernel("convolution-2", 0, 3, np.eye(3)).with_bias(
        "convolution-2", 1, 2
    )
    assert _kept_as_weights(target(), changes) == 0


@pytest.mark.parametrize(
    ("blocks", "layer", "by"),
    [
        ((same(4, activation="relu"), Dense()), "convolution-1", 0.5),
        ((same(4, activation="relu"), Dense()), "convolution-1", -0.5),
        ((same(4, activation="tanh"), Dense()), "convolution-1", 0.0),
        ((same(4, activation="tanh"), Pooling(), same(3), Dense()), "convolution-1", 0.7),
        ((same(4), Activation(function="sigmoid"), Dense()), "activation-1", 2.0),
        ((same(4), BatchNormalisation(), Activation(), Dense()), "batch_normalisation-1", -2.0),
        ((same(4), BatchNormalisation(affine=False), Dense()), "batch_normalisation-1", 3.0),
        ((same(4), Pooling(), same(6, groups=2), Dense()), "pooling-1", 0.3),
        ((same(4), Pooling(padding="same"), DepthwiseSeparable(), Dense()), "pooling-1", 0.3),
        ((same(4), Pooling(), GlobalAveragePooling(), Dense()), "pooling-1", 0.0),
        ((same(4), Pooling(), LocallyConnected(kernels=3), Dense()), "pooling-1", 0.3),
        ((Dense(units=6, activation="gelu"), Dropout(), Dense()), "dense-1", 0.4),
        ((unit(same(4), same(1)), GlobalAveragePooling(), Dense()), "residual-1", 0.5),
        ((unit(same(4), same(1)), Dense()), "convolution-2", 0.5),
        ((Dense(units=6), Dense()), "dense-2", -1.0),
    ],
)  # fmt: skip
def test_factors_are_folded_into_the_weights_that_make_or_read_the_unit(
    blocks: tuple[Block, ...], layer: str, by: float
) -> None:
    plain = target(Network.of(*blocks))
    one = 0 if layer == "residual-1" or layer == "convolution-2" else 3
    changes = NO_CHANGES.with_factor(layer, one, by)
    assert _kept_as_weights(plain, changes) < 1e-5
    assert _kept_as_weights(plain, changes.with_factor("dense-1", 1, -0.5)) < 1e-5


def test_units_of_the_old_digit_reader_are_folded_as_well() -> None:
    classic = preset("lenet5-1998").network
    digits = Preprocessing(channels=1, height=32, width=32, mean=(0.1,), deviation=(0.3,))
    plain = target(classic, digits, 10)
    for kind, one in (("subsampling", 2), ("partial_convolution", 3), ("partial_convolution", 7)):
        layer = next(p.id for p in classic.walk() if p.block.kind == kind)
        assert _kept_as_weights(plain, NO_CHANGES.with_factor(layer, one, 0.0)) < 1e-4


@pytest.mark.parametrize(
    ("layer", "by", "words"),
    [
        ("residual-1", 0.5, "Unit 3 of “Residual unit” times 0.5 can't be written as weights"),
        ("residual-2", -1.0, "set it back to 1"),
        ("pooling-1", 2.0, "“Pooling” times 2"),
        ("dense-3", 0.0, "no longer fit"),
    ],
)
def test_what_no_weights_can_say_is_not_kept_and_the_sentence_says_which(
    layer: str, by: float, words: str
) -> None:
    with pytest.raises(CannotKeep, match=words):
        folded(replace(target(), changes=NO_CHANGES.with_factor(layer, 2, by)))


def test_changes_of_what_is_not_there_are_not_kept() -> None:
    changes = NO_CHANGES.with_kernel("convolution-1", 0, 1, np.eye(3))
    with pytest.raises(CannotKeep, match="no longer fit"):
        folded(target().with_changes(changes))


def test_a_network_that_was_never_trained_is_not_kept() -> None:
    with pytest.raises(CannotKeep, match="Train the network first"):
        folded(replace(target(), weights=None))
    longer = Network.of(same(2), Dense(units=5), same(2))
    plain = target(Network(blocks=longer.blocks[:2]))
    with pytest.raises(CannotKeep, match="Train the network first"):
        folded(replace(plain, network=longer))


def test_the_accuracy_on_the_test_data_is_counted_with_the_changes(digits: Dataset) -> None:
    built = build(LENET5.network, (1, 28, 28), 10, seed=5)
    plain = DesignTarget(LENET5.network, digits.preprocessing, digits.classes, built.weights())
    told: list[tuple[int, int]] = []
    score = retest(
        plain.open(), digits.test_pictures, digits.test_labels, lambda *now: told.append(now)
    )
    assert score is not None
    with torch.no_grad():
        logits = built.eval()(digits.preprocessing.normalise(digits.test_pictures))
    right = logits.argmax(1).numpy() == digits.test_labels
    assert score.accuracy == pytest.approx(right.mean())
    np.testing.assert_allclose(
        score.by_class, [right[digits.test_labels == label].mean() for label in range(10)]
    )
    assert told[-1] == (len(right), len(right))
    answer = LENET5.network.ids[-1]
    only = NO_CHANGES
    for label in range(10):
        only = only.with_bias("convolution-1", 0, 0).with_factor(answer, label, 0)
    nothing = retest(replace(plain, changes=only).open(), digits.test_pictures, digits.test_labels)
    assert nothing is not None
    # Of equal logits the first is the answer.
    assert nothing.accuracy == pytest.approx((digits.test_labels == 0).mean())
    few = retest(plain.open(), digits.test_pictures[:1], np.zeros(1, np.int64))
    assert few is not None
    assert few.pictures.tolist() == [1] + [0] * 9
    assert few.right.shape == (10,)


def test_counting_stops_when_it_is_cancelled_and_refuses_other_data(digits: Dataset) -> None:
    plain = DesignTarget(LENET5.network, digits.preprocessing, digits.classes, None)
    calls: list[int] = []
    pictures, labels = digits.test_pictures, digits.test_labels
    many = np.concatenate([pictures] * 4), np.concatenate([labels] * 4)
    stopped = retest(
        plain.open(), *many, lambda done, total: calls.append(done), lambda: bool(calls)
    )
    assert stopped is None
    assert len(calls) == 1
    with pytest.raises(ValueError, match="no test pictures"):
        retest(plain.open(), pictures[:0], labels[:0])
    with pytest.raises(ValueError, match="another size"):
        retest(plain.open(), pictures[:, :20], labels)
    with pytest.raises(ValueError, match="other data"):
        retest(plain.open(), pictures, labels + 1)
    headless = replace(plain, network=Network.of(Convolution()))
    with pytest.raises(ValueError, match="one number a class"):
        retest(headless.open(), pictures, labels)


def test_other_weights_go_under_the_changes_and_stay_when_those_are_taken_back() -> None:
    changes = NO_CHANGES.with_kernel("convolution-1", 0, 0, np.eye(3)).with_bias(
        "convolution-1", 1, 3
    )
    inspector = target().with_changes(changes.with_factor("pooling-1", 1, -2)).open()
    other = replace(target(), weights=build(EVERYWHERE, GREY.shape, 5, 8).weights())
    inspector.take(other.weights)
    for now in (inspector.changes, NO_CHANGES):
        inspector.change(now)
        expected = other.with_changes(now).open().inspect(noise()[0]).outputs
        for layer_id, output in inspector.inspect(noise()[0]).outputs.items():
            np.testing.assert_array_equal(output, expected[layer_id])


def test_a_target_is_the_same_only_with_the_same_network_classes_weights_and_changes() -> None:
    one = target()
    assert one.same(replace(one))
    assert one.with_changes(NO_CHANGES.with_factor("pooling-1", 1, 1)).same(one)
    assert not one.with_changes(NO_CHANGES.with_factor("pooling-1", 1, 2)).same(one)
    assert not replace(one, weights=dict(one.weights or {})).same(one)
    for other in (
        replace(one, classes=CLASSES[1:6]),
        replace(one, network=Network(blocks=EVERYWHERE.blocks[:-1])),
        replace(one, preprocessing=one.preprocessing.model_copy(update={"mean": (0.125,)})),
    ):
        assert not other.same(one)
        assert not other.same_network(one)
