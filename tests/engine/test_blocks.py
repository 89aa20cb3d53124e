"""One contract for every kind of block; a new kind is tested as soon as it is listed."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from engine.blocks import (
    KINDS,
    AnyBlock,
    Block,
    Convolution,
    Dense,
    NeedsMaps,
    Pooling,
    Refusal,
    Shape,
)
from engine.build import build
from engine.network import Network
from engine.settings import Setting, declared
from tests.helpers.networks import blocks, blocks_of, map_shapes, shapes

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
every_setting = pytest.mark.parametrize(
    ("kind", "setting"),
    [(kind, setting) for kind in KINDS for setting in declared(kind)],
    ids=lambda value: value.name if isinstance(value, Setting) else value.__name__,
)


def _resolved(block: Block) -> Block:
    return block.changed({"units": 10}) if isinstance(block, Dense) and not block.units else block


@every_kind
def test_a_block_with_its_defaults_says_what_it_is(kind: type[Block]) -> None:
    block = kind.model_validate({})
    assert kind.title
    assert kind.help.endswith(".")
    assert kind.family
    assert block.kind == kind.model_fields["kind"].default
    assert len({k.model_fields["kind"].default for k in KINDS}) == len(KINDS)


@given(blocks(small=False))
def test_a_block_survives_its_json(block: Block) -> None:
    adapter: TypeAdapter[Block] = TypeAdapter(AnyBlock)
    again = adapter.validate_json(block.model_dump_json())
    assert again == block
    assert type(again) is type(block)


@settings(max_examples=150)
@given(data=st.data(), shape=shapes())
@every_kind
def test_declared_shape_and_parameters_are_those_of_torch(
    kind: type[Block], data: st.DataObject, shape: Shape
) -> None:
    block = _resolved(data.draw(blocks_of(kind)))
    if _refusal(block, shape) is not None:
        return
    built = build(Network.of(block), shape, None)
    output = built(torch.randn(2, *shape))
    assert tuple(output.shape[1:]) == block.output_shape(shape)
    assert sum(p.numel() for p in built.parameters()) == block.parameters(shape)
    assert torch.isfinite(output).all(), "padding leaked into the result"


@settings(max_examples=30)
@given(data=st.data(), shape=shapes())
@every_kind
def test_the_same_seed_gives_the_same_weights_whatever_was_drawn_before(
    kind: type[Block], data: st.DataObject, shape: Shape
) -> None:
    block = _resolved(data.draw(blocks_of(kind)))
    if _refusal(block, shape) is not None:
        return
    network = Network.of(block)
    one = build(network, shape, None, seed=5).weights()
    with torch.random.fork_rng():
        torch.manual_seed(data.draw(st.integers(0, 99)))
        other = build(network, shape, None, seed=5).weights()
    assert one.keys() == other.keys()
    for name, tensor in one.items():
        assert torch.equal(tensor, other[name]), name


def _refusal(block: Block, shape: Shape) -> Refusal | None:
    try:
        block.output_shape(shape)
    except Refusal as refusal:
        return refusal
    return None


@given(blocks(small=False), shapes(most=64))
def test_whatever_accepts_a_shape_also_tells_its_cost_and_its_arithmetic(
    block: Block, shape: Shape
) -> None:
    block = _resolved(block)
    refusal = _refusal(block, shape)
    if refusal is not None:
        assert refusal.sentence.endswith(".")
        no_setting_helps = isinstance(refusal, NeedsMaps) or math.prod(shape) == 1
        assert no_setting_helps or refusal.mend
        return
    assert all(size >= 1 for size in block.output_shape(shape))
    assert block.parameters(shape) >= 0
    assert block.macs(shape) >= 0
    assert all(isinstance(line, str) and line for line in block.arithmetic(shape))
    assert isinstance(block.summary(), str)


@given(
    kernel=st.tuples(st.integers(4, 9), st.integers(1, 9)),
    dilation=st.tuples(st.integers(1, 3), st.integers(1, 3)),
    padding=st.just("valid") | st.tuples(st.integers(0, 1), st.integers(0, 1)),
    shape=st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 12)),
)
@pytest.mark.parametrize("kind", [Convolution, Pooling])
def test_what_is_refused_as_too_large_torch_refuses_too(
    kind: type[Block],
    kernel: tuple[int, int],
    dilation: tuple[int, int],
    padding: object,
    shape: Shape,
) -> None:
    block = kind.model_validate({"kernel": kernel, "dilation": dilation, "padding": padding})
    refusal = _refusal(block, shape)
    assume(refusal is not None and "nothing would be left" in refusal.sentence)
    assert refusal is not None
    with pytest.raises(RuntimeError):
        block.module(shape)(torch.randn(1, *shape))
    mended = block.changed({**refusal.changes, "padding": "valid"})
    assert all(size >= 1 for size in mended.output_shape(shape))


@pytest.mark.parametrize("kind", [Convolution, Pooling])
def test_sliding_blocks_refuse_a_vector(kind: type[Block]) -> None:
    with pytest.raises(NeedsMaps, match="a vector of 120 numbers comes in"):
        kind.model_validate({}).output_shape((120,))


def _mean_of_covered(picture: np.ndarray, pool: Pooling) -> np.ndarray:
    """The mean of the cells of ``picture`` (h, w) under each window, the padding left out."""
    windows = pool.windows((1, *picture.shape))
    spans = [
        [
            range(
                max(0, i * window.stride - window.before),
                min(size, i * window.stride - window.before + window.kernel),
            )
            for i in range(math.ceil(size / window.stride))
        ]
        for window, size in zip(windows, picture.shape, strict=True)
    ]
    return np.array(
        [[picture[np.ix_(rows, cols)].mean() for cols in spans[1]] for rows in spans[0]]
    )


@settings(max_examples=150)
@given(st.data(), st.integers(1, 12), st.integers(1, 12))
def test_average_pooling_with_same_padding_is_the_mean_of_the_covered_cells(
    data: st.DataObject, height: int, width: int
) -> None:
    pair = st.tuples(st.integers(1, 6), st.integers(1, 6))
    pool = Pooling(mode="average", kernel=data.draw(pair), stride=data.draw(pair), padding="same")
    picture = np.random.default_rng(height * 100 + width).normal(size=(height, width))
    result = pool.module((1, height, width))(torch.tensor(picture).view(1, 1, height, width))
    np.testing.assert_allclose(result.numpy()[0, 0], _mean_of_covered(picture, pool), rtol=1e-6)


@given(st.data(), map_shapes())
def test_max_pooling_never_returns_its_padding(data: st.DataObject, shape: Shape) -> None:
    pool = data.draw(blocks_of(Pooling)).changed({"mode": "max"})
    if _refusal(pool, shape) is not None:
        return
    result = pool.module(shape)(torch.full((1, *shape), -5.0))
    assert (result == -5.0).all()


@given(map_shapes(), st.tuples(st.integers(1, 9), st.integers(1, 9)))
def test_same_padding_keeps_height_and_width_at_stride_1(
    shape: Shape, kernel: tuple[int, int]
) -> None:
    block = Convolution(kernel=kernel, padding="same")
    assert block.output_shape(shape)[1:] == shape[1:]


def test_multiply_accumulates_are_those_counted_by_hand() -> None:
    first = Convolution(kernels=6, kernel=(5, 5), padding="same")
    assert first.macs((1, 28, 28)) == 6 * 28 * 28 * 25
    assert first.parameters((1, 28, 28)) == 156
    assert Dense(units=120).macs((16, 5, 5)) == 48_000
    assert Dense(units=120, bias=False).parameters((16, 5, 5)) == 48_000


@every_setting
def test_every_setting_has_words_and_limits(kind: type[Block], setting: Setting) -> None:
    assert setting.label
    assert setting.label[0].isupper()
    assert setting.help.endswith(".")
    if setting.control in ("integer", "automatic", "number", "pair", "padding"):
        assert setting.minimum is not None
        assert setting.maximum is not None
    if setting.control in ("choice", "padding"):
        assert setting.choices
        assert all(label[0].isupper() for _, label in setting.choices)


def _outside(setting: Setting) -> list[Any]:
    low, high = setting.minimum, setting.maximum
    match setting.control:
        case "switch":
            return [None, "perhaps", 2]
        case "choice":
            return [None, "no such word", 3]
        case "number":
            assert low is not None
            assert high is not None
            return [low - 1, high + 1, math.nan, math.inf, "much", None]
        case "integer" | "automatic":
            assert low is not None
            assert high is not None
            return [low - 1, high + 1, 1.5, "many"]
        case "pair" | "padding":
            assert low is not None
            assert high is not None
            bad = [(low - 1, 1), (1, low - 1), (high + 1, 1), (1, high + 1), (1,), (1, 1, 1)]
            return [*bad, (1, 1.5), "no such word", None, 1]


@every_setting
def test_settings_outside_their_limits_are_refused(kind: type[Block], setting: Setting) -> None:
    for value in _outside(setting):
        with pytest.raises(ValidationError):
            kind.model_validate({setting.name: value})


@every_setting
def test_settings_at_their_limits_are_taken(kind: type[Block], setting: Setting) -> None:
    for limit in (setting.minimum, setting.maximum):
        if limit is not None:
            paired = setting.control in ("pair", "padding")
            value = (limit, limit) if paired else limit
            block = kind.model_validate({setting.name: value})
            assert getattr(block, setting.name) == value


@every_kind
def test_a_setting_that_does_not_exist_is_refused(kind: type[Block]) -> None:
    with pytest.raises(ValidationError):
        kind.model_validate({"shape": 3})


@every_kind
def test_a_block_cannot_be_changed_in_place(kind: type[Block]) -> None:
    block = kind.model_validate({})
    with pytest.raises(ValidationError):
        block.kind = "other"  # type: ignore[misc]
