"""The exported source trains as the program does."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor
from torch.nn.functional import cross_entropy

from engine.blocks import (
    BatchNormalisation,
    Convolution,
    Dense,
    Dropout,
    Pooling,
    Shape,
    SpatialDropout,
)
from engine.build import BuiltNetwork, build
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.export.design import Exportable
from engine.export.python import python_source
from engine.network import Network, stack_of
from engine.project import Project
from engine.recipe import OPTIMISERS, Recipe
from engine.settings import Setting, declared
from engine.training.control import Control
from engine.training.events import Finished
from engine.training.loop import train
from engine.training.optimisers import make_optimisers
from engine.training.penalties import Constraints, Penalties, freeze
from engine.training.schedule import rate_at
from tests.helpers.exports import (
    assert_well_formed,
    design,
    exported_network,
    inputs,
    loaded,
    working_networks,
)

CLASSES = 3
picture_shapes = st.tuples(st.sampled_from([1, 3]), st.integers(4, 12), st.integers(4, 12))

RULES = {
    "kernel_initialiser": "he_normal",
    "bias_initialiser": "constant",
    "kernel_regulariser": "l1_l2",
    "bias_regulariser": "l2",
    "output_regulariser": "l1",
    "kernel_constraint": "max_norm",
    "kernel_norm": 0.5,
    "bias_constraint": "non_negative",
}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data(), shape=picture_shapes, seed=st.integers(0, 99))
def test_the_exported_weights_begin_as_the_program_draws_them(
    data: st.DataObject, shape: Shape, seed: int
) -> None:
    network = data.draw(working_networks(shape, most=8))
    built = build(network, shape, CLASSES, seed)
    source = python_source(design(network, shape, built=built))
    module = loaded(source)
    exported = module.Network()
    module.initialise(exported, seed)
    assert source.weights is not None
    for name, tensor in exported.state_dict().items():
        torch.testing.assert_close(tensor, source.weights[name], rtol=1e-6, atol=1e-7)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data(), shape=picture_shapes)
def test_one_exported_step_is_the_program_s_whatever_the_settings(
    data: st.DataObject, shape: Shape
) -> None:
    network = without_chance(data.draw(working_networks(shape, most=8)))
    network = Network(blocks=(*network.blocks, *stack_of(Dense(units=CLASSES))))
    assert_one_step_is_the_same(network, shape)


@pytest.mark.parametrize("optimiser", list(OPTIMISERS))
def test_one_exported_step_keeps_every_regulariser_and_constraint(optimiser: str) -> None:
    network = Network.of(
        Convolution(kernels=4).changed(RULES),
        BatchNormalisation(),
        Convolution(kernels=4, frozen=True).changed(RULES),
        Dense(units=CLASSES).changed({**RULES, "kernel_constraint": "unit_norm"}),
    )
    recipe = Recipe(learning_rate=0.01, weight_decay=0.01).model_copy(
        update={"optimiser": optimiser}
    )
    text = assert_one_step_is_the_same(network, (1, 9, 9), recipe)
    assert_well_formed(text)
    for word in ("L1 = {", "MAX_NORM = {", "UNIT_NORM = (", "NON_NEGATIVE = (", "OutputPenalty"):
        assert word in text
    assert "conv2.weight" not in text.partition("class ")[0]


def assert_one_step_is_the_same(
    network: Network, shape: Shape, recipe: Recipe | None = None
) -> str:
    recipe = recipe or Recipe(optimiser="sgd", learning_rate=0.05)
    # In double precision, so that the order of sums doesn't matter.
    built = build(network, shape, CLASSES, seed=1).double()
    source = python_source(design(network, shape, recipe=recipe, built=built))
    module = loaded(source)
    exported = exported_network(source, module).double()
    pictures, labels = inputs(shape).double(), torch.tensor([0, 1, 2])
    several = hasattr(module, "make_optimisers")
    made = (module.make_optimisers if several else module.make_optimiser)(exported)
    module.step(exported.train(), made, pictures, labels)
    step(network, built, recipe, pictures, labels)
    expected = python_source(design(network, shape, built=built)).weights
    assert expected is not None
    for name, tensor in exported.state_dict().items():
        torch.testing.assert_close(tensor, expected[name], rtol=1e-5, atol=1e-6, equal_nan=True)
    return source.text


def step(
    network: Network, built: BuiltNetwork, recipe: Recipe, pictures: Tensor, labels: Tensor
) -> None:
    """Train ``built`` for one step as the program does."""
    built.train()
    for frozen in freeze(network, built):
        frozen.eval()
    penalties, constraints = Penalties(network, built), Constraints(network, built)
    logits, outputs = built.forward_keeping(pictures, penalties.outputs)
    penalty = penalties(outputs)
    loss = cross_entropy(logits, labels)
    torch.autograd.backward(loss if penalty is None else loss + penalty)
    for optimiser in make_optimisers(recipe, built, "cpu"):
        optimiser.step()
    constraints.hold()


def without_chance(network: Network) -> Network:
    kinds = (Dropout, SpatialDropout)
    return network.remove(p.id for p in network.walk() if isinstance(p.block, kinds))


@pytest.fixture(scope="module")
def few() -> Dataset:
    """Two hundred digits."""
    digits = catalogue.load("mnist-5k")
    pictures, labels = digits.train_pictures[::20], digits.train_labels[::20]
    return replace(digits, train_pictures=pictures, train_labels=labels)


EVERYTHING = {
    "label_smoothing": 0.1,
    "gradient_clipping": 0.5,
    "weight_average": 0.9,
    "weight_decay": 0.01,
    "weight_decay_of": "kernels",
    "warm_up": 0.5,
}


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"optimiser": "sgd", "nesterov": True, "schedule": "step", "step_every": 1},
        {"optimiser": "rmsprop", "schedule": "cosine", "cosine_end": 0.1},
        {"optimiser": "adagrad", "learning_rate": 0.01, "schedule": "one_cycle"},
        {"optimiser": "muon", "weight_decay": 0.01, "schedule": "cosine", "warm_up": 1.5},
        {"schedule": "plateau", "plateau_patience": 0, "learning_rate": 0.05, "patience": 1},
        {"schedule": "plateau", "plateau_patience": 0, "validation_share": 0.0, "epochs": 4},
        {"optimiser": "adamw", "schedule": "cosine", **EVERYTHING, "patience": 2, "beta2": 0.95},
        {"optimiser": "muon", **EVERYTHING},
        {"shift": 0.1, "rotation": 10.0, "crop_padding": 2, "cutout": 6},
        {"flip": "both", "noise": 0.05, "contrast": 0.2, "mixup": 0.4, **EVERYTHING},
    ],
    ids=lambda settings: "-".join(map(str, settings.values()))[:40],
)
def test_the_exported_training_gives_the_weights_that_the_program_s_gives(
    few: Dataset, settings: dict[str, object]
) -> None:
    ruled = {"kernel_constraint": "unit_norm"} if "weight_average" in settings else {}
    network = Network.of(
        Convolution(kernels=4, stride=(2, 2)),
        BatchNormalisation(),
        Convolution(kernels=6, stride=(2, 2)).changed(ruled),
        Pooling(),
        Dense(),
    )
    recipe = Recipe.model_validate({"epochs": 3, "batch_size": 32, "seed": 4, **settings})
    *_, end = train(network, recipe, few, Control())
    assert isinstance(end, Finished)
    shape, by = few.preprocessing.shape, few.preprocessing
    project = Project(network, recipe, few.name, shape, few.classes)
    source = python_source(Exportable(project, by, few.classes, end.weights, measured=True))
    assert_well_formed(source.text)
    trained = loaded(source).train(few.train_pictures, few.train_labels)
    assert source.weights is not None
    for name, tensor in trained.state_dict().items():
        torch.testing.assert_close(tensor, source.weights[name], rtol=2e-3, atol=2e-4)


@pytest.mark.parametrize("warm_up", [0.0, 1.5])
@pytest.mark.parametrize("name", ["step", "cosine", "one_cycle"])
def test_the_exported_schedule_is_the_program_s_to_the_last_digit(
    name: str, warm_up: float
) -> None:
    recipe = Recipe.model_validate(
        {"epochs": 7, "schedule": name, "warm_up": warm_up, "step_every": 2, "step_first": 3}
    )
    module = loaded(python_source(design(Network.of(Dense()), (1, 4, 4), recipe=recipe)))
    for step in range(7 * 13):
        assert module.rate_at(step, 13) == rate_at(recipe, step, 13)


def test_sixteen_bits_are_exported() -> None:
    recipe = Recipe(precision="bfloat16")
    network = Network.of(Dense(units=4).changed({"output_regulariser": "l1"}), Dense(units=3))
    source = python_source(design(network, (1, 4, 4), recipe=recipe))
    assert_well_formed(source.text)
    assert "v = x.float()" in source.text
    module = loaded(source)
    exported = module.Network().train()
    optimiser = module.make_optimiser(exported)
    loss = module.step(exported, optimiser, inputs((1, 4, 4)), torch.tensor([0, 1, 2]))
    assert loss > 0
    assert next(exported.parameters()).dtype == torch.float32


@pytest.mark.parametrize(
    "recipe",
    [
        Recipe(epochs=1, validation_share=0.0),
        Recipe(epochs=1, batch_size=1, validation_share=0.5),
        Recipe(epochs=1, optimiser="sgd", momentum=0.5, weight_decay=0.1),
        Recipe(epochs=1, optimiser="adamw"),
    ],
    ids=lambda recipe: f"{recipe.optimiser}-{recipe.batch_size}-{recipe.validation_share}",
)
def test_every_recipe_is_exported_and_trains(
    recipe: Recipe, few: Dataset, capsys: pytest.CaptureFixture[str]
) -> None:
    network = Network.of(Dropout(), Pooling(kernel=(9, 9), stride=(9, 9)), Dense())
    project = Project(network, recipe, few.name, few.preprocessing.shape, few.classes)
    complete = Exportable(project, few.preprocessing, few.classes, None, measured=True)
    source = python_source(complete)
    assert_well_formed(source.text)
    loaded(source).train(few.train_pictures, few.train_labels)
    told = capsys.readouterr().out
    assert told.startswith("epoch 1: loss ")
    assert ("held out" in told) == bool(recipe.validation_share)


# Which pictures are for the test is for whoever calls ``train`` with the others.
OF_TRAINING = [setting for setting in declared(Recipe) if setting.name != "test_share"]


@pytest.mark.parametrize("setting", OF_TRAINING, ids=lambda setting: setting.name)
def test_every_setting_of_a_recipe_is_written(setting: Setting) -> None:
    network = Network.of(Dense(units=3), Dense(units=3), Dense(units=3))
    before = Recipe(optimiser="sgd", weight_decay=0.5)
    if setting.when is not None:
        field, values = setting.when
        before = Recipe.model_validate({**before.model_dump(), field: values[-1]})
    after = Recipe.model_validate({**before.model_dump(), setting.name: other(before, setting)})
    assert setting.matters(after)
    texts = [
        python_source(design(network, (3, 4, 4), recipe=r)).text.split("DESIGN")[0]
        for r in (before, after)
    ]
    assert texts[0] != texts[1]
    assert_well_formed(texts[1])


def other(recipe: Recipe, setting: Setting) -> object:
    """Return another value than the setting has in ``recipe``."""
    now = getattr(recipe, setting.name)
    match setting.control:
        case "choice":
            return next(value for value, _ in setting.choices if value != now)
        case "switch":
            return not now
        case "integer" | "automatic":
            return (now or 0) + 9
        case _:
            return 0.4 * now + 0.01
