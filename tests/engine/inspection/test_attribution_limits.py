"""Methods of attribution on every network, cancelled, refused, and without a trace afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from engine.blocks import Convolution, Dense, Parallel, Pooling
from engine.data import catalogue
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.activations import DesignInspector, Inspector
from engine.inspection.attribution import Cancelled, ClassScore, Score, UnitScore, Unsuited
from engine.inspection.attribution.compute import attribute
from engine.inspection.attribution.methods import (
    METHODS,
    GradCamSettings,
    IntegratedGradientsSettings,
    OcclusionSettings,
    Plain,
)
from engine.inspection.reference.inspector import ReferenceInspector
from engine.network import Network, stack_of
from engine.presets import LENET5, NAMES, preset

SMALL = Preprocessing(channels=1, height=8, width=8, mean=(0.2,), deviation=(0.5,))
GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
QUICK: dict[str, Plain] = {
    "integrated-gradients": IntegratedGradientsSettings(steps=4),
    "occlusion": OcclusionSettings(window=16, stride=16),
}


@pytest.fixture
def lenet() -> Inspector:
    return DesignInspector(LENET5.network, GREY, 10, None)


@pytest.fixture
def digit() -> Pixels:
    return np.random.default_rng(0).integers(0, 256, (28, 28, 1), dtype=np.uint8)


@pytest.fixture
def picture() -> Pixels:
    return np.random.default_rng(4).integers(0, 256, (8, 8, 1), dtype=np.uint8)


@pytest.fixture
def plain() -> Inspector:
    """Convolution, ReLU, pooling, convolution, ReLU, dense: what the methods were made for."""
    network = Network.of(
        Convolution(kernels=4, kernel=(3, 3), activation="relu"),
        Pooling(kernel=(2, 2)),
        Convolution(kernels=5, kernel=(2, 2), activation="relu"),
        Dense(units=3),
    )
    return DesignInspector(network, SMALL, 3, None, seed=2)


@pytest.mark.parametrize("name", NAMES)
def test_every_method_runs_on_every_preset_or_says_in_a_sentence_why_not(name: str) -> None:
    one = preset(name)
    entry = catalogue.find(one.data)
    assert entry is not None
    channels = entry.channels
    preprocessing = Preprocessing(
        channels=channels,
        height=entry.height,
        width=entry.width,
        mean=(0.4,) * channels,
        deviation=(0.3,) * channels,
    )
    inspector = DesignInspector(one.network, preprocessing, len(entry.classes), None)
    shape = (entry.height, entry.width, channels)
    pixels = np.random.default_rng(0).integers(0, 256, shape, dtype=np.uint8)
    unit = UnitScore(inspector.layer_ids[0], 0)
    scores: tuple[Score, ...] = (ClassScore(1), unit)
    ran, refusals = set(), []
    for of in scores:
        for each in METHODS:
            try:
                found = attribute(inspector, pixels, each.name, of, QUICK.get(each.name))
            except Unsuited as refused:
                refusals.append(refused.sentence)
                continue
            ran.add(each.name)
            assert found.values.shape == (entry.height, entry.width)
            assert np.isfinite(found.values).all()
            assert each.signed or found.values.min() >= 0
    assert all(sentence.endswith(".") for sentence in refusals)
    assert {"saliency", "integrated-gradients", "occlusion"} <= ran
    assert ("grad-cam" in ran) == (name not in ("mlp", "logistic-regression"))
    assert ("deconvolution" in ran) == (name not in ("lenet5-1998", "logistic-regression"))


class _OwnReLU(torch.autograd.Function):
    """A ReLU whose way back is that of one of the two papers."""

    @staticmethod
    def forward(ctx: Any, x: torch.Tensor, guided: bool) -> torch.Tensor:
        ctx.save_for_backward(x)
        ctx.guided = guided
        return x.relu()

    @staticmethod
    def backward(ctx: Any, *given: torch.Tensor) -> tuple[torch.Tensor, None]:
        (x,) = ctx.saved_tensors
        positive = given[0].relu()
        return (positive * (x > 0) if ctx.guided else positive), None


class _Activation(nn.Module):
    def __init__(self, guided: bool) -> None:
        super().__init__()
        self._guided = guided

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = _OwnReLU.apply(x, self._guided)
        return out


@pytest.mark.parametrize(("name", "guided"), [("guided-backprop", True), ("deconvolution", False)])
def test_of_a_published_network_every_use_of_a_relu_is_treated(name: str, guided: bool) -> None:
    """ResNet-18 (He et al. 2016) calls each of its ReLUs several times, and in place."""
    from torchvision.models import resnet18

    small = Preprocessing(channels=3, height=64, width=64, mean=(0.4,) * 3, deviation=(0.2,) * 3)
    pixels = np.random.default_rng(2).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    network = resnet18(num_classes=10).eval()
    found = attribute(ReferenceInspector(network, small, 10), pixels, name, ClassScore(4))

    for parent in list(network.modules()):
        for attribute_name, child in list(parent.named_children()):
            if isinstance(child, nn.ReLU):
                setattr(parent, attribute_name, _Activation(guided))
    batch = small.normalise(pixels[None]).requires_grad_()
    expected = torch.autograd.grad(network(batch)[0, 4], batch)[0][0].sum(0)
    largest = float(expected.abs().max())
    np.testing.assert_allclose(found.values, expected.numpy(), atol=1e-4 * largest)


def left_behind(module: nn.Module) -> Iterator[object]:
    for part in module.modules():
        for name in ("_forward_hooks", "_forward_pre_hooks", "_backward_hooks"):
            yield from getattr(part, name).values()
    for parameter in module.parameters():
        if parameter.grad is not None:
            yield parameter


def stop_at(batch: int) -> Callable[[], bool]:
    asked = iter(range(10_000))
    return lambda: next(asked) >= batch


@pytest.mark.parametrize("name", [each.name for each in METHODS])
def test_a_method_leaves_no_hooks_behind_whether_it_ends_or_is_cancelled(
    lenet: Inspector, digit: Pixels, name: str
) -> None:
    before = lenet.inspect(digit)
    threads = torch.get_num_threads()
    attribute(lenet, digit, name, ClassScore(2))
    assert not list(left_behind(lenet.module))
    with pytest.raises(Cancelled):
        attribute(lenet, digit, name, ClassScore(2), cancelled=stop_at(1))
    assert not list(left_behind(lenet.module))
    assert not lenet.module.training
    assert torch.get_num_threads() == threads
    for block_id, output in lenet.inspect(digit).outputs.items():
        np.testing.assert_array_equal(output, before.outputs[block_id])


@pytest.mark.parametrize("name", ["integrated-gradients", "occlusion"])
def test_a_long_method_is_cancelled_between_two_batches(
    lenet: Inspector, digit: Pixels, name: str
) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 2

    settings: dict[str, Plain] = {
        "integrated-gradients": IntegratedGradientsSettings(steps=512),
        "occlusion": OcclusionSettings(window=3, stride=1),
    }
    with pytest.raises(Cancelled):
        attribute(lenet, digit, name, ClassScore(2), settings[name], cancelled)
    assert len(asked) == 3


def test_a_network_without_relus_is_refused_where_only_they_are_treated(picture: Pixels) -> None:
    network = Network.of(Convolution(kernels=2, activation="tanh"), Dense(units=2))
    inspector = DesignInspector(network, SMALL, 2, None)
    for name in ("guided-backprop", "deconvolution"):
        with pytest.raises(Unsuited, match=r"none but tanh: look at saliency"):
            attribute(inspector, picture, name, ClassScore(0))


def test_activations_beside_relus_are_told(picture: Pixels) -> None:
    network = Network.of(
        Convolution(kernels=2, activation="gelu"), Dense(units=4, activation="relu"), Dense(units=2)
    )
    inspector = DesignInspector(network, SMALL, 2, None)
    note = attribute(inspector, picture, "guided-backprop", ClassScore(0)).note
    assert note == "Only the ReLUs are treated so: GELU passes the plain gradient on."
    assert attribute(inspector, picture, "saliency", ClassScore(0)).note == ""


@pytest.mark.parametrize(
    ("name", "of", "settings", "words"),
    [
        ("grad-cam", UnitScore("convolution-1", 0), None, "nothing before this score has maps"),
        ("grad-cam", ClassScore(0), GradCamSettings(layer_id="dense-1"), "choose another layer"),
        ("saliency", ClassScore(3), None, "tells 3 classes apart"),
        ("saliency", UnitScore("convolution-9", 0), None, "no such layer"),
        ("saliency", UnitScore("convolution-1", 4), None, "has 4 units"),
        ("saliency", UnitScore("convolution-1", 0, (6, 0)), None, "no such cell"),
    ],
)
def test_what_is_not_there_is_refused_in_a_sentence(
    plain: Inspector, picture: Pixels, name: str, of: Score, settings: Plain | None, words: str
) -> None:
    with pytest.raises(Unsuited, match=words):
        attribute(plain, picture, name, of, settings)


def test_a_layer_that_leads_nowhere_near_the_score_is_refused(picture: Pixels) -> None:
    branches = tuple(stack_of(Convolution(kernels=1, padding="same")) for _ in range(2))
    network = Network.of(Parallel(branches=branches), Dense(units=2))
    inspector = DesignInspector(network, SMALL, 2, None)
    _, one, other = [i for i in inspector.layer_ids if not i.startswith("dense")]
    with pytest.raises(Unsuited, match="Nothing leads from this layer"):
        attribute(
            inspector, picture, "grad-cam", UnitScore(other, 0), GradCamSettings(layer_id=one)
        )


def test_a_network_with_another_end_is_still_looked_into_from_its_units(picture: Pixels) -> None:
    inspector = DesignInspector(Network.of(Convolution(kernels=2), Dense(units=7)), SMALL, 3, None)
    with pytest.raises(Unsuited, match="one number a class"):
        attribute(inspector, picture, "saliency", ClassScore(0))
    assert attribute(inspector, picture, "saliency", UnitScore("dense-1", 6)).values.max() > 0


def test_weights_that_have_run_away_are_told(picture: Pixels) -> None:
    network = Network.of(Convolution(kernels=2), Dense(units=2))
    weights = DesignInspector(network, SMALL, 2, None).module.state_dict()
    broken = {k.removeprefix("blocks."): torch.full_like(v, torch.nan) for k, v in weights.items()}
    inspector = DesignInspector(network, SMALL, 2, broken)
    with pytest.raises(Unsuited, match="run away"):
        attribute(inspector, picture, "saliency", ClassScore(0))


def test_automatic_windows_suit_the_size_of_the_picture() -> None:
    automatic = OcclusionSettings()
    assert (automatic.window_for(28, 28), automatic.stride_for(28, 28)) == (4, 2)
    assert (automatic.window_for(224, 320), automatic.stride_for(224, 320)) == (32, 16)
    assert (automatic.window_for(2, 9), automatic.stride_for(2, 9)) == (1, 1)
    assert OcclusionSettings(window=3, stride=9).stride_for(28, 28) == 3


def test_the_strongest_cell_of_a_map_that_is_no_square_is_explained() -> None:
    wide = Preprocessing(channels=1, height=9, width=14, mean=(0.5,), deviation=(0.25,))
    network = Network.of(Convolution(kernels=2, activation="none"), Dense())
    pixels = np.random.default_rng(3).integers(0, 256, (9, 14, 1), dtype=np.uint8)
    inspector = DesignInspector(network, wide, 2, None, seed=4)
    maps = inspector.inspect(pixels).outputs["convolution-1"]
    for unit in (0, 1):
        found = attribute(inspector, pixels, "saliency", UnitScore("convolution-1", unit))
        assert isinstance(found.of, UnitScore)
        assert found.of.cell == np.unravel_index(maps[unit].argmax(), maps[unit].shape)
        assert found.score == pytest.approx(float(maps[unit].max()), rel=1e-5)


def test_a_window_over_all_of_a_colour_picture_takes_all_that_the_score_has_risen() -> None:
    colour = Preprocessing(
        channels=3, height=8, width=8, mean=(0.5, 0.4, 0.3), deviation=(0.2, 0.3, 0.4)
    )
    network = Network.of(Convolution(kernels=2), Dense())
    pixels = np.random.default_rng(5).integers(0, 256, (8, 8, 3), dtype=np.uint8)
    inspector = DesignInspector(network, colour, 2, None, seed=4)
    whole = OcclusionSettings(window=8, stride=8)
    found = attribute(inspector, pixels, "occlusion", ClassScore(1), whole)
    with torch.no_grad():
        mean = float(inspector.module(torch.zeros(1, 3, 8, 8))[0, 1])
    np.testing.assert_allclose(found.values, np.full((8, 8), found.score - mean), atol=1e-5)
