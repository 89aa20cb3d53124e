"""Every method of attribution equals a reference of a few lines, and leaves nothing behind."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.blocks import Activation, Convolution, Dense, Pooling, Residual
from engine.build import build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.activations import DesignInspector, Inspector, one_thread
from engine.inspection.attribution import (
    Attribution,
    ClassScore,
    UnitScore,
)
from engine.inspection.attribution.compute import attribute
from engine.inspection.attribution.methods import (
    GradCamSettings,
    IntegratedGradientsSettings,
    OcclusionSettings,
)
from engine.network import Network, stack_of
from engine.presets import LENET5

SMALL = Preprocessing(channels=1, height=8, width=8, mean=(0.2,), deviation=(0.5,))


@pytest.fixture(scope="module")
def digits() -> Dataset:
    return catalogue.load("mnist-5k")


@pytest.fixture(scope="module")
def lenet(digits: Dataset) -> Inspector:
    """LeNet-5 that has seen a few thousand digits and reads most of them."""
    built = build(LENET5.network, (1, 28, 28), 10, seed=1)
    optimiser = torch.optim.Adam(built.parameters(), 3e-3)
    order = np.random.default_rng(0).permutation(len(digits.train_labels))
    with one_thread():
        for start in range(0, 2560, 64):
            chosen = order[start : start + 64]
            logits = built(digits.preprocessing.normalise(digits.train_pictures[chosen]))
            optimiser.zero_grad()
            functional.cross_entropy(logits, torch.tensor(digits.train_labels[chosen])).backward()
            optimiser.step()
        tested = digits.preprocessing.normalise(digits.test_pictures[::5])
        right = built.eval()(tested).argmax(1).numpy() == digits.test_labels[::5]
    assert right.mean() > 0.8
    return DesignInspector(LENET5.network, digits.preprocessing, 10, built.weights())


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


def leaf(inspector: Inspector, pixels: Pixels) -> Tensor:
    return inspector.preprocessing.normalise(pixels[None]).requires_grad_()


def gradient(score: Tensor, batch: Tensor) -> Tensor:
    return torch.autograd.grad(score, batch)[0][0]


def parts(inspector: Inspector) -> tuple[nn.Conv2d, nn.Conv2d, nn.Linear]:
    found = [p for p in inspector.module.modules() if isinstance(p, nn.Conv2d | nn.Linear)]
    first, second, dense = found
    assert isinstance(first, nn.Conv2d)
    assert isinstance(second, nn.Conv2d)
    assert isinstance(dense, nn.Linear)
    return first, second, dense


def by_hand(inspector: Inspector, batch: Tensor, wanted: int, *, guided: bool) -> Tensor:
    """Return the way back through ``plain`` from a class, with the rule of one of two papers."""
    first, second, dense = parts(inspector)
    a = first(batch)
    pooled, switches = functional.max_pool2d(a.relu(), 2, return_indices=True)
    b = second(pooled)

    def relu_back(back: Tensor, before: Tensor) -> Tensor:
        return back.relu() * (before > 0) if guided else back.relu()

    back = relu_back(dense.weight[wanted].view_as(b), b)
    back = functional.conv_transpose2d(back, second.weight)
    back = functional.max_unpool2d(back, switches, 2, output_size=a.shape[2:])
    back = relu_back(back, a)
    return functional.conv_transpose2d(back, first.weight)[0, 0].detach()


def close(found: Attribution, expected: Tensor, within: float = 1e-5) -> None:
    largest = float(expected.abs().max())
    assert largest > 0
    np.testing.assert_allclose(found.values, expected.numpy(), atol=within * largest, rtol=1e-4)


def test_saliency_is_the_size_of_the_gradient_that_autograd_gives(
    lenet: Inspector, digits: Dataset
) -> None:
    pixels = digits.test_pictures[0]
    batch = leaf(lenet, pixels)
    expected = gradient(lenet.module(batch)[0, 3], batch).abs()[0]

    found = attribute(lenet, pixels, "saliency", ClassScore(3))

    close(found, expected)
    assert found.values.shape == (28, 28)
    assert found.values.dtype == np.float32
    assert found.score == pytest.approx(lenet.module(batch)[0, 3].item())


def test_saliency_of_a_colour_picture_is_the_largest_of_its_channels() -> None:
    colour = Preprocessing(
        channels=3, height=6, width=6, mean=(0.1, 0.2, 0.3), deviation=(1.0, 0.5, 0.2)
    )
    inspector = DesignInspector(Network.of(Convolution(kernels=2), Dense(units=3)), colour, 3, None)
    pixels = np.random.default_rng(1).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    batch = leaf(inspector, pixels)

    found = attribute(inspector, pixels, "saliency", ClassScore(1))

    close(found, gradient(inspector.module(batch)[0, 1], batch).abs().amax(0))


def test_integrated_gradients_sum_to_what_the_logit_has_risen_by(
    lenet: Inspector, digits: Dataset
) -> None:
    settings = IntegratedGradientsSettings(steps=64)
    for pixels, label in zip(digits.test_pictures[:5], digits.test_labels[:5], strict=True):
        found = attribute(lenet, pixels, "integrated-gradients", ClassScore(int(label)), settings)
        with torch.no_grad():
            there = float(lenet.module(leaf(lenet, pixels))[0, label])
            from_black = float(lenet.module(leaf(lenet, np.zeros_like(pixels)))[0, label])
        assert found.risen == pytest.approx(there - from_black, abs=1e-4)
        assert found.gap == pytest.approx(found.values.sum() - (there - from_black), abs=1e-3)
        assert abs(found.gap) < 0.02 * abs(found.risen)


def test_more_steps_close_the_gap_of_integrated_gradients(
    lenet: Inspector, digits: Dataset
) -> None:
    def gap(steps: int) -> float:
        settings = IntegratedGradientsSettings(steps=steps)
        found = [
            attribute(lenet, pixels, "integrated-gradients", ClassScore(7), settings)
            for pixels in digits.test_pictures[:6]
        ]
        return float(np.mean([abs(one.gap or 0) for one in found]))

    assert gap(128) < gap(8) / 2


def test_pixels_that_look_like_the_baseline_get_nothing_from_integrated_gradients(
    lenet: Inspector, digits: Dataset
) -> None:
    pixels = digits.test_pictures[0]
    black = attribute(lenet, pixels, "integrated-gradients", ClassScore(7))
    white = attribute(
        lenet,
        pixels,
        "integrated-gradients",
        ClassScore(7),
        IntegratedGradientsSettings(baseline="white"),
    )
    ground = pixels[..., 0] == 0
    assert np.abs(black.values[ground]).max() == 0
    assert np.abs(white.values[ground]).max() > 0


@pytest.mark.parametrize("layer_id", ["convolution-1", "pooling-1", "convolution-2"])
def test_grad_cam_is_the_maps_weighed_by_their_mean_gradients(
    lenet: Inspector, digits: Dataset, layer_id: str
) -> None:
    pixels, label = digits.test_pictures[2], int(digits.test_labels[2])
    logits, outputs = lenet.outputs(leaf(lenet, pixels), (layer_id,))
    maps = outputs[layer_id]
    weights = torch.autograd.grad(logits[0, label], maps)[0].mean((2, 3), keepdim=True)
    coarse = (weights * maps).sum(1, keepdim=True).relu().detach()
    expected = functional.interpolate(coarse, (28, 28), mode="bilinear")[0, 0]

    settings = GradCamSettings(layer_id=layer_id)
    found = attribute(lenet, pixels, "grad-cam", ClassScore(label), settings)

    close(found, expected)
    assert found.layer_id == layer_id


def test_grad_cam_takes_the_last_layer_that_has_maps(lenet: Inspector, digits: Dataset) -> None:
    found = attribute(lenet, digits.test_pictures[0], "grad-cam", ClassScore(7))
    assert found.layer_id == "pooling-2"
    unit = attribute(lenet, digits.test_pictures[0], "grad-cam", UnitScore("convolution-2", 3))
    assert unit.layer_id == "pooling-1"


@pytest.mark.parametrize(("window", "stride"), [(3, 1), (3, 2), (4, 3)])
def test_occlusion_equals_hiding_every_window_one_by_one(
    plain: Inspector, picture: Pixels, window: int, stride: int
) -> None:
    batch = SMALL.normalise(picture[None])
    fallen, times = torch.zeros(8, 8), torch.zeros(8, 8)
    with torch.no_grad():
        whole = plain.module(batch)[0, 2]
        starts = range(0, 8 - window + stride, stride)
        for top in starts:
            for left in starts:
                hidden = batch.clone()
                place = (slice(top, top + window), slice(left, left + window))
                hidden[(0, 0, *place)] = 0
                fallen[place] += whole - plain.module(hidden)[0, 2]
                times[place] += 1

    settings = OcclusionSettings(window=window, stride=stride)
    found = attribute(plain, picture, "occlusion", ClassScore(2), settings)

    assert times.min() > 0
    close(found, fallen / times)


def test_guided_back_propagation_equals_the_way_back_by_hand(
    plain: Inspector, picture: Pixels
) -> None:
    expected = by_hand(plain, SMALL.normalise(picture[None]), 1, guided=True)
    close(attribute(plain, picture, "guided-backprop", ClassScore(1)), expected)


def test_deconvolution_equals_the_way_back_by_hand(plain: Inspector, picture: Pixels) -> None:
    batch = SMALL.normalise(picture[None])
    expected = by_hand(plain, batch, 1, guided=False)
    close(attribute(plain, picture, "deconvolution", ClassScore(1)), expected)
    assert not torch.allclose(expected, by_hand(plain, batch, 1, guided=True))


def test_deconvolution_starts_from_the_strongest_cell_of_any_unit(
    plain: Inspector, picture: Pixels
) -> None:
    first, second, _ = parts(plain)
    a = first(SMALL.normalise(picture[None]))
    pooled, switches = functional.max_pool2d(a.relu(), 2, return_indices=True)
    b = second(pooled).relu()
    strongest = int(b[0, 4].argmax())
    cell = divmod(strongest, b.shape[3])
    seed = torch.zeros_like(b)
    seed[0, 4, cell[0], cell[1]] = 1
    back = functional.conv_transpose2d(seed, second.weight)
    back = functional.max_unpool2d(back, switches, 2, output_size=a.shape[2:]).relu()
    expected = functional.conv_transpose2d(back, first.weight)[0, 0].detach()

    found = attribute(plain, picture, "deconvolution", UnitScore("convolution-2", 4))

    close(found, expected)
    assert found.of == UnitScore("convolution-2", 4, cell)
    assert found.score == pytest.approx(b[0, 4].max().item(), abs=1e-6)


def test_a_shortcut_that_starts_at_a_relu_keeps_its_share(picture: Pixels) -> None:
    """A pre-activation unit (He et al. 2016): the ReLU's input also goes past it."""
    straight = Convolution(kernels=1, padding="same", activation="none")
    body = stack_of(Activation(function="relu"), straight)
    unit = Residual(branches=(body,), activation="none")
    network = Network.of(straight, unit, Dense(units=2))
    inspector = DesignInspector(network, SMALL, 2, None, seed=3)
    first, inner, dense = parts(inspector)
    x = first(SMALL.normalise(picture[None]))
    back = dense.weight[0].view_as(x)
    through = functional.conv_transpose2d(back, inner.weight, padding=1)
    guided = back + through.relu() * (x > 0)
    mirrored = back + through.relu()

    for name, sent in (("guided-backprop", guided), ("deconvolution", mirrored)):
        expected = functional.conv_transpose2d(sent, first.weight, padding=1)[0, 0].detach()
        close(attribute(inspector, picture, name, ClassScore(0)), expected)
