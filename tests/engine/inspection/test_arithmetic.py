"""Every number of every block, explained: the arithmetic shown gives what torch has computed."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from PIL import Image
from torch import Tensor, nn

from engine.blocks import (
    KINDS,
    BatchNormalisation,
    Block,
    Convolution,
    Dense,
    DepthwiseSeparable,
    Dropout,
    LocallyConnected,
    Pad,
    Parallel,
    Pooling,
    Refusal,
    Shape,
    Upsampling,
)
from engine.blocks.borders import FILLS
from engine.build import build
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.inspection.arithmetic.explain import (
    explain_module,
)
from engine.network import Network, stack_of
from engine.presets import PRESETS, Preset
from tests.helpers.arithmetic import (
    assert_explained,
    assert_near,
    captured_noise,
    cells,
    same,
    seen,
    unit,
    with_a_past,
)
from tests.helpers.networks import blocks_of, shapes

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)


def _mended(block: Block, shape: Shape) -> Block | None:
    """Return the block with the settings that it asks for; None where it can't take the shape."""
    for _ in range(5):
        block = Network.of(block).resolved(5).blocks[0].block
        try:
            block.output_shape(shape)
        except Refusal as refusal:
            if not refusal.changes:
                return None
            block = block.changed(refusal.changes)
        else:
            return block
    return None


@settings(max_examples=20)
@given(data=st.data(), shape=shapes(), seed=st.integers(0, 99))
@every_kind
def test_the_arithmetic_of_every_kind_gives_what_torch_computes(
    kind: type[Block], data: st.DataObject, shape: Shape, seed: int
) -> None:
    block = _mended(data.draw(blocks_of(kind)), shape)
    assume(block is not None)
    assert block is not None
    network = Network.of(block)
    built = with_a_past(build(network, shape, None, seed), seed)
    # Blocks whose weights begin at any number that can be set give numbers up to millions.
    assert_explained(network, built, captured_noise(built, shape, seed), relative=1e-6)


MOVES: tuple[dict[str, Any], ...] = (
    {"padding": "same"},
    {"padding": "same", "kernel": (4, 5), "stride": (3, 2), "dilation": (1, 2)},
    {"padding": (2, 0), "stride": (2, 1), "dilation": (2, 1)},
    {"padding": (3, 4), "kernel": (2, 5), "stride": (1, 3), "dilation": (3, 1)},
)


@pytest.mark.parametrize("mode", ["zeros", "reflect", "replicate", "circular"])
@pytest.mark.parametrize(
    "block",
    [
        Convolution(kernels=4),
        Convolution(kernels=6, groups=2),
        DepthwiseSeparable(kernels=3, multiplier=2, between="normalised_relu"),
        LocallyConnected(kernels=2),
    ],
    ids=lambda block: f"{block.kind} {block.kernels}",
)
def test_every_way_to_slide_and_to_pad_is_followed_into_the_corners(
    block: Block, mode: str
) -> None:
    for move in MOVES:
        network = Network.of(block.changed({**move, "padding_mode": mode}))
        built = with_a_past(build(network, (4, 9, 10), None), 1)
        assert_explained(network, built, captured_noise(built, (4, 9, 10), 2), 6)


ON_MAPS: tuple[Block, ...] = (
    Pooling(kernel=(4, 2), stride=(3, 2), padding="same"),
    Pooling(kernel=(3, 3), stride=(2, 1), padding=(1, 0), dilation=(2, 1)),
    Pooling(mode="average", kernel=(4, 3), stride=(3, 4), padding="same"),
    Pooling(mode="average", kernel=(2, 4), stride=(1, 2), padding="same"),
    Pooling(mode="average", kernel=(3, 5), stride=(2, 2), padding=(1, 2)),
    *(Pad(fill=fill, top=1, bottom=2, left=3, right=4) for fill in FILLS),
    Upsampling(factor=(3, 2)),
    Upsampling(factor=(3, 2), method="bilinear"),
    Upsampling(factor=(4, 1), method="bilinear"),
)


@pytest.mark.parametrize("block", ON_MAPS, ids=lambda block: f"{block.kind} {block.summary()}")
def test_every_way_to_pool_to_pad_and_to_enlarge_is_followed_to_the_border(block: Block) -> None:
    network = Network.of(block)
    built = build(network, (3, 9, 10), None).eval()
    assert_explained(network, built, captured_noise(built, (3, 9, 10), 2), 30)


CONTAINERS: dict[str, tuple[tuple[Block, ...], Shape]] = {
    "identity": ((same(4), unit(same(4), BatchNormalisation())), (3, 7, 6)),
    "identity around nothing": ((unit(activation="tanh"),), (3, 7, 6)),
    "identity of vectors": ((Dense(units=7), unit(Dense(units=7), activation="gelu")), (5,)),
    "padded": ((unit(same(5, stride=(2, 3)), shortcut="padded"),), (3, 7, 6)),
    "padded vectors": ((unit(Dense(units=9), shortcut="padded"),), (5,)),
    "projected": ((unit(same(5, stride=(3, 2)), shortcut="projected"),), (3, 7, 6)),
    "projected and normalised": (
        (unit(same(5), shortcut="projected", normalised=True, activation="none"),),
        (3, 7, 6),
    ),
    "projected vectors": (
        (unit(Dense(units=4), shortcut="projected", normalised=True),),
        (5,),
    ),
    "branches": (
        (Parallel(branches=(stack_of(same(4), same(2)), (), stack_of(same(3)))), same(2)),
        (3, 7, 6),
    ),
    "branches of vectors": (
        (Parallel(branches=(stack_of(Dense(units=4)), ())), Dropout(), Dense(units=3)),
        (5,),
    ),
    "containers in containers": (
        (
            same(4),
            unit(Parallel(branches=(stack_of(unit(same(4))), stack_of(same(3)))), same(4)),
            Parallel(branches=((), stack_of(Parallel(branches=(stack_of(same(2)), ()))))),
        ),
        (3, 7, 6),
    ),
}


@pytest.mark.parametrize("name", CONTAINERS)
def test_containers_and_the_blocks_inside_them_are_explained(name: str) -> None:
    blocks, shape = CONTAINERS[name]
    network = Network.of(*blocks)
    built = with_a_past(build(network, shape, None, 1), 1)
    assert_explained(network, built, captured_noise(built, shape, 2), 5)


def _real(one: Preset, folder: Path) -> Tensor:
    """A picture of the preset's data, or one like them: (1, channels, height, width)."""
    entry = catalogue.find(one.data)
    assert entry is not None
    if entry.channels == 3:
        with zipfile.ZipFile(folder / "cifar10-jpeg.zip") as packed:
            name = next(n for n in packed.namelist() if n.endswith(".jpg"))
            picture = Image.open(io.BytesIO(packed.read(name))).convert("RGB")
    else:
        with gzip.open(folder / "mnist" / "t10k-images-idx3-ubyte.gz") as digits:
            picture = Image.frombytes("L", (28, 28), digits.read(16 + 784)[16:])
    plain = Preprocessing(
        channels=entry.channels,
        height=entry.height,
        width=entry.width,
        mean=(0.3,) * entry.channels,
        deviation=(0.3,) * entry.channels,
    )
    return plain.normalise(plain.fit(picture)[None])


@pytest.mark.parametrize("one", PRESETS, ids=lambda one: one.name)
def test_every_block_of_every_preset_is_explained_on_a_real_picture(
    one: Preset, test_data: Path
) -> None:
    picture = _real(one, test_data)
    shape = tuple(picture.shape[1:])
    network = one.network.resolved(10)
    built = build(network, shape, 10, seed=4)
    with torch.no_grad():
        # Moves the running figures of normalisations off their start.
        noise = torch.randn(2, *shape, generator=torch.Generator().manual_seed(6))
        built.train()(picture + 0.3 * noise)
    built.eval()
    assert_explained(network, built, seen(built, picture), 2)


@pytest.mark.parametrize(
    ("module", "shape"),
    [
        (
            nn.Sequential(nn.Conv2d(3, 4, 3), nn.ReLU(inplace=True), nn.MaxPool2d(3, 2, 1)),
            (3, 9, 9),
        ),
        (nn.MaxPool2d(3, 2, ceil_mode=True), (2, 8, 8)),
        (nn.AvgPool2d(3, 2, 1), (2, 8, 8)),
        (nn.AdaptiveAvgPool2d((3, 2)), (2, 8, 7)),
        (nn.Sequential(nn.Conv2d(3, 4, 1), nn.BatchNorm2d(4), nn.ReLU6()), (3, 4, 4)),
        (nn.Sequential(nn.Flatten(), nn.Linear(48, 5), nn.Hardswish()), (3, 4, 4)),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, nn.Module) else "",
)
def test_modules_of_other_networks_are_explained(module: nn.Module, shape: Shape) -> None:
    picture = torch.randn(1, *shape, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        output = module.eval()(picture.clone())[0].numpy()
    for cell in cells(output.shape, 6, 2):
        explained = explain_module(module, picture[0].numpy(), cell)
        assert_near(explained, float(output[cell]))


def test_a_module_that_nobody_knows_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match="Softmax"):
        explain_module(nn.Softmax(0), np.zeros(3, np.float32), (0,))
