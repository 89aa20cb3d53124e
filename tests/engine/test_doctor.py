"""The doctor: every remark where it belongs and nowhere else, and mends that cure."""

from __future__ import annotations

import time
from statistics import median

import pytest
import torch
from hypothesis import given, settings

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Dense,
    GlobalAveragePooling,
    Pooling,
    Shape,
)
from engine.blocks.activation import Function, activation_module
from engine.build import build
from engine.check import check
from engine.data import catalogue
from engine.doctor import Remark, examine
from engine.doctor.case import Case
from engine.doctor.signal import BITS, SATURATING
from engine.network import Network
from engine.presets import PRESETS, Preset, preset
from engine.recipe import Recipe
from tests.helpers.designs import ILL, TAIL, WELL, conv, quiet
from tests.helpers.networks import map_shapes, networks

COLOUR, GREY, CLASSES = (3, 32, 32), (1, 28, 28), 10
PLAIN = Recipe()


def examined(
    network: Network, shape: Shape = COLOUR, recipe: Recipe = PLAIN, classes: int = CLASSES
) -> tuple[Remark, ...]:
    return examine(network, check(network, shape, classes), recipe)


def keys(*stack: Block, shape: Shape = COLOUR, recipe: Recipe = PLAIN) -> list[str]:
    return [remark.key for remark in examined(Network.of(*stack), shape, recipe)]


@pytest.mark.parametrize("name", ILL)
def test_it_remarks_on(name: str) -> None:
    stack, key = ILL[name]
    network = Network.of(*stack)
    assert check(network, COLOUR, CLASSES).trains, "the example itself is no network to train"
    remark = _cured_by_every_mend(network, COLOUR, PLAIN, key)
    assert remark.mends, "there is nothing to click"
    assert remark.sentence.endswith(".")
    assert remark.reason.endswith(".")
    assert remark.block_id is None or remark.block_id in network


def _cured_by_every_mend(network: Network, shape: Shape, recipe: Recipe, key: str) -> Remark:
    found = {remark.key: remark for remark in examined(network, shape, recipe)}
    assert key in found
    for mend in found[key].mends:
        after = check(mend.network, shape, CLASSES)
        left = examine(mend.network, after, mend.recipe or recipe)
        assert key not in [remark.key for remark in left], mend.label
        assert after.trains, mend.label
    return found[key]


@pytest.mark.parametrize("name", WELL)
def test_it_says_nothing_on(name: str) -> None:
    assert keys(*WELL[name]) == []


NORMALISED = (quiet(), BatchNormalisation(), Activation(), *TAIL)


@pytest.mark.parametrize(
    ("recipe", "key"),
    [
        (Recipe(optimiser="adam", learning_rate=0.5), "rate:network"),
        (Recipe(optimiser="adamw", learning_rate=1e-6), "rate:network"),
        (Recipe(optimiser="sgd", learning_rate=5.0), "rate:network"),
        (Recipe(batch_size=2), "batch:batch_normalisation-1"),
    ],
)
def test_it_remarks_on_a_recipe_and_mends_it(recipe: Recipe, key: str) -> None:
    remark = _cured_by_every_mend(Network.of(*NORMALISED), COLOUR, recipe, key)
    assert all(mend.recipe is not None for mend in remark.mends)


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe(),
        Recipe(optimiser="sgd", learning_rate=0.1),
        Recipe(optimiser="adamw", learning_rate=3e-4),
        Recipe(batch_size=16),
    ],
)
def test_usual_recipes_are_left_alone(recipe: Recipe) -> None:
    assert keys(*NORMALISED, recipe=recipe) == []


TRUE_OF_PRESETS = {
    # Its two dense blocks have nothing between them in Caffe's files either.
    "cifar-quick": {"linear:dense-2"},
    # 1,179,776 of 1,199,882.
    "pytorch-mnist": {"heavy:dense-1"},
    # What it is there to show.
    "plain20": {"plain:network"},
}


@pytest.mark.parametrize("one", PRESETS, ids=lambda one: one.name)
def test_of_the_presets_it_says_only_what_is_true(one: Preset) -> None:
    entry = catalogue.find(one.data)
    assert entry is not None
    shape = (entry.channels, entry.height, entry.width)
    found = examined(one.network, shape, one.recipe, len(entry.classes))
    assert {remark.key for remark in found} == TRUE_OF_PRESETS.get(one.name, set())


def test_the_mend_of_a_plain_network_makes_a_residual_one_that_computes() -> None:
    (remark,) = examined(preset("plain20").network)
    (mend,) = remark.mends
    kinds = [placed.block.kind for placed in mend.network.blocks]
    assert kinds.count("residual") == 7
    # The two blocks of each stage that halve the maps keep their places.
    assert build(mend.network, COLOUR, CLASSES)(torch.zeros(2, *COLOUR)).shape == (2, CLASSES)


@pytest.mark.parametrize("initialiser", ["pytorch", "glorot_uniform", "he_normal", "orthogonal"])
def test_the_forecast_of_fading_holds_in_torch(initialiser: str) -> None:
    body = [
        conv(kernels=32, kernel_initialiser=initialiser, bias_initialiser="zeros")
        for _ in range(10)
    ]
    network = Network.of(*body, GlobalAveragePooling(), Dense())
    case = Case(network, check(network, COLOUR, CLASSES), PLAIN)
    pictures = torch.randn(16, *COLOUR, generator=torch.Generator().manual_seed(1))
    model = build(network, COLOUR, CLASSES, seed=3)
    with torch.no_grad():
        came = model.every_output(pictures)["convolution-10"]
    bits = float(torch.log2(came.var()))
    assert case.signals["convolution-10"].bits == pytest.approx(bits, abs=3)


@pytest.mark.parametrize("function", [name for name in BITS if name != "none"])
def test_the_bits_of_an_activation_are_those_of_its_formula(function: Function) -> None:
    """Rectifiers by the mean square of what they make of normal numbers, which the next block's
    results vary by; those that saturate by their slope at 0.
    """
    module = activation_module(function)
    if function in SATURATING:
        at = torch.zeros(1, requires_grad=True)
        (slope,) = torch.autograd.grad(module(at), at)
        bits = 2 * float(torch.log2(slope))
    else:
        numbers = torch.randn(200_000, generator=torch.Generator().manual_seed(0))
        bits = float(torch.log2(module(numbers).square().mean()))
    assert BITS[function] == pytest.approx(bits, abs=0.06)


def test_orthogonal_weights_of_more_units_than_inputs_are_forecast_as_torch_draws_them() -> None:
    network = Network.of(
        *(Dense(units=1500, kernel_initialiser="orthogonal", bias=False) for _ in range(2)), Dense()
    )
    shape = (3, 4, 4)
    case = Case(network, check(network, shape, CLASSES), PLAIN)
    pictures = torch.randn(64, *shape, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        came = build(network, shape, CLASSES, seed=3).every_output(pictures)["dense-2"]
    bits = float(torch.log2(came.var()))
    assert case.signals["dense-2"].bits == pytest.approx(bits, abs=0.3)


def test_a_key_stays_while_other_blocks_come_and_go() -> None:
    network = Network.of(conv(), *TAIL[:1], Dense(activation="relu"))
    before = [remark.key for remark in examined(network)]
    longer, _ = network.insert(0, conv(), Pooling())
    assert [remark.key for remark in examined(longer)] == before == ["end:dense-1"]


def test_a_design_with_problems_is_read_as_far_as_it_goes() -> None:
    assert keys(quiet(), conv(), conv(kernel=(63, 63), padding="valid"), Activation()) == [
        "linear:convolution-2",
        "twice:activation-1",
        "end:activation-1",
    ]


@given(networks(), map_shapes())
@settings(max_examples=80)
def test_any_network_can_be_examined_and_every_mend_cures(network: Network, shape: Shape) -> None:
    report = check(network, shape, CLASSES)
    for remark in examine(network, report, PLAIN):
        for mend in remark.mends:
            after = check(mend.network, shape, CLASSES)
            left = {r.key for r in examine(mend.network, after, mend.recipe or PLAIN)}
            assert remark.key not in left, (remark, mend.label)
            assert len(after.problems) <= len(report.problems), (remark, mend.label)


def test_sixty_blocks_are_examined_about_as_quickly_as_they_are_checked() -> None:
    network = preset("resnet20").network
    assert len(network.ids) == 59
    ratios = []
    for _ in range(30):
        begun = time.thread_time()
        report = check(network, COLOUR, CLASSES)
        checked = time.thread_time()
        examine(network, report, PLAIN)
        ratios.append((time.thread_time() - checked) / (checked - begun))
    # 1.2, which is 1 ms on a quiet machine.
    assert median(ratios) < 4


def test_many_remarks_of_one_kind_come_in_portions_and_huge_networks_are_left_alone() -> None:
    biased = [b for _ in range(30) for b in (conv(activation="none"), BatchNormalisation())]
    assert sum(key.startswith("bias:") for key in keys(*biased)) == 20
    assert keys(*[Activation() for _ in range(1000)]) == []
