"""Label smoothing, clipping, averaged weights, early stopping and precision, each by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout, Pooling
from engine.build import Weights, build
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.network import Network, stack_of
from engine.recipe import Recipe
from engine.settings import declared
from engine.training.batches import shuffled, split
from engine.training.control import Control
from engine.training.events import BatchDone, EpochDone, Event, Failed, Finished, SnapshotTaken
from engine.training.fingerprint import weights_sha256
from engine.training.loop import train
from engine.training.run import Run as TrainingRun
from tests.engine.training.conftest import SMALL, Run
from tests.helpers.exports import working_networks

NORMALISED = Network.of(
    Convolution(kernels=4, stride=(2, 2)), BatchNormalisation(), Dropout(), Pooling(), Dense()
)


def finished(events: list[Event]) -> Finished:
    assert isinstance(events[-1], Finished)
    return events[-1]


def steps(events: list[Event]) -> list[BatchDone]:
    return [event for event in events if isinstance(event, BatchDone)]


@pytest.mark.parametrize("optimiser", ["sgd", "adam", "adamw"])
def test_numbers_of_what_is_switched_off_change_nothing_to_the_last_bit(
    run: Run, optimiser: str
) -> None:
    plain = Recipe.model_validate({"optimiser": optimiser})
    unused = {
        setting.name: 0.5 if setting.control == "number" else 3
        for setting in declared(Recipe)
        if not setting.matters(plain) and setting.control != "switch"
    }
    assert {"step_every", "plateau_factor", "rms_smoothing", "one_cycle_rise"} <= unused.keys()
    once = run(NORMALISED, optimiser=optimiser, weight_decay=0.01)
    again = run(NORMALISED, optimiser=optimiser, weight_decay=0.01, **unused)
    assert weights_sha256(finished(once).weights) == weights_sha256(finished(again).weights)


@pytest.mark.parametrize(
    "chosen",
    [
        {"optimiser": "rmsprop", "schedule": "one_cycle"},
        {"optimiser": "adagrad", "label_smoothing": 0.1},
        {"optimiser": "muon", "weight_average": 0.9},
        {"gradient_clipping": 0.1, "patience": 1},
        {"precision": "bfloat16"},
    ],
    ids=str,
)
def test_the_same_seed_gives_the_same_weights_whatever_is_switched_on(
    run: Run, chosen: dict[str, object]
) -> None:
    hashes = [
        weights_sha256(finished(run(NORMALISED, seed=seed, **chosen)).weights) for seed in (1, 1, 2)
    ]
    assert hashes[0] == hashes[1] != hashes[2]


def test_label_smoothing_is_pytorch_s_and_the_loss_that_is_told_is_not_smoothed(
    few: Dataset,
) -> None:
    recipe = Recipe(epochs=1, label_smoothing=0.2, optimiser="sgd", learning_rate=0.05)
    events = list(train(SMALL, recipe, few, Control()))
    model, batches = plain(few, recipe)
    optimiser = torch.optim.SGD(model.parameters(), 0.05, 0.9)
    for (pictures, labels), told in zip(batches, steps(events), strict=True):
        logits = model(pictures)
        smoothed = cross_entropy(logits, labels, label_smoothing=0.2)
        assert told.loss == pytest.approx(cross_entropy(logits, labels).item(), abs=1e-5)
        assert told.loss + told.penalty == pytest.approx(smoothed.item(), abs=1e-5)
        optimiser.zero_grad()
        smoothed.backward()
        optimiser.step()
    assert_close(finished(events).weights, model.weights())


def test_smoothing_and_regularisers_are_both_added(few: Dataset) -> None:
    priced = SMALL.replace("dense-1", Dense(kernel_regulariser="l2", kernel_l2=0.1))
    recipe = Recipe(epochs=1, label_smoothing=0.2)
    both, smoothed, price = (
        steps(list(train(network, one, few, Control())))[0].penalty
        for network, one in ((priced, recipe), (SMALL, recipe), (priced, Recipe(epochs=1)))
    )
    assert both == pytest.approx(smoothed + price, abs=1e-6)
    assert smoothed != 0


def test_clipping_bounds_the_length_of_the_gradient(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    lengths: list[float] = []
    make_step = torch.optim.SGD.step

    def step(self: torch.optim.SGD) -> None:
        gradients = [w.grad for group in self.param_groups for w in group["params"]]
        lengths.append(torch.cat([g.flatten() for g in gradients]).norm().item())
        make_step(self)

    monkeypatch.setattr(torch.optim.SGD, "step", step)
    recipe = Recipe(epochs=1, optimiser="sgd", learning_rate=0.05)
    list(train(SMALL, recipe, few, Control()))
    free = lengths.copy()
    lengths.clear()
    bound = sorted(free)[2]
    clipped = recipe.model_copy(update={"gradient_clipping": bound})
    list(train(SMALL, clipped, few, Control()))
    assert max(free) > bound
    assert max(lengths) <= bound * 1.0001
    assert lengths[0] == pytest.approx(min(free[0], bound), rel=1e-4)


def test_averaged_weights_are_those_by_hand(few: Dataset) -> None:
    recipe = Recipe(epochs=2, weight_average=0.9, optimiser="sgd", learning_rate=0.05)
    events = list(train(SMALL, recipe, few, Control()))
    model, batches = plain(few, recipe)
    optimiser = torch.optim.SGD(model.parameters(), 0.05, 0.9)
    means = model.weights()
    for taken, (pictures, labels) in enumerate(batches, 1):
        optimiser.zero_grad()
        cross_entropy(model(pictures), labels).backward()
        optimiser.step()
        keep = min(0.9, (1 + taken) / (10 + taken))
        means = {n: keep * means[n] + (1 - keep) * w for n, w in model.weights().items()}
    assert_close(finished(events).weights, means)
    apart = means["dense-1.linear.weight"] - model.weights()["dense-1.linear.weight"]
    assert apart.abs().max() > 1e-3


def test_averaged_weights_are_measured_shown_and_kept_but_not_trained(few: Dataset) -> None:
    recipe = Recipe(epochs=2, learning_rate=0.01)
    averaged = recipe.model_copy(update={"weight_average": 0.99})
    plainly, with_mean = (
        list(train(NORMALISED, one, few, Control())) for one in (recipe, averaged)
    )
    assert [e.loss for e in steps(plainly)] == [e.loss for e in steps(with_mean)]
    first, second = (
        [e.validation_loss for e in events if isinstance(e, EpochDone)]
        for events in (plainly, with_mean)
    )
    assert first != second
    end = finished(with_mean)
    model = build(NORMALISED, few.preprocessing.shape, 10).eval()
    model.load(end.weights)
    with torch.no_grad():
        logits = model(few.preprocessing.normalise(few.test_pictures))
    labels = torch.from_numpy(few.test_labels)
    assert cross_entropy(logits, labels).item() == pytest.approx(end.test_loss, abs=1e-5)
    snapshot = next(e for e in reversed(with_mean) if isinstance(e, SnapshotTaken))
    shown = [e for e in plainly if isinstance(e, SnapshotTaken) and e.step == snapshot.step]
    for same in shown:
        assert weights_sha256(same.weights) != weights_sha256(snapshot.weights)


def test_averaged_kernels_still_have_the_length_that_they_must(few: Dataset) -> None:
    network = Network.of(
        Convolution(kernels=4, stride=(2, 2)).changed({"kernel_constraint": "unit_norm"}), Dense()
    )
    recipe = Recipe(epochs=1, weight_average=0.9, learning_rate=0.05)
    kernels = finished(list(train(network, recipe, few, Control()))).weights[
        "convolution-1.convolution.weight"
    ]
    torch.testing.assert_close(kernels.flatten(1).norm(dim=1), torch.ones(4))


def test_early_stopping_stops_and_keeps_the_weights_of_the_best_epoch(few: Dataset) -> None:
    recipe = Recipe(epochs=60, learning_rate=0.03, patience=3)
    events = list(train(SMALL, recipe, few, Control()))
    losses = [e.validation_loss for e in events if isinstance(e, EpochDone)]
    best = min(range(len(losses)), key=losses.__getitem__) + 1
    assert len(losses) == best + 3 < 60
    end = finished(events)
    assert end.kept_epoch == best
    assert end.step == 6 * (best + 3)
    until = recipe.model_copy(update={"epochs": best, "patience": 0})
    short = finished(list(train(SMALL, until, few, Control())))
    assert weights_sha256(end.weights) == weights_sha256(short.weights)
    assert end.test_loss == short.test_loss
    assert short.kept_epoch is None


def test_early_stopping_keeps_the_best_epoch_of_a_run_that_goes_to_its_end_too(
    few: Dataset,
) -> None:
    recipe = Recipe(epochs=6, learning_rate=0.1, patience=50, weight_average=0.5)
    events = list(train(SMALL, recipe, few, Control()))
    losses = [e.validation_loss for e in events if isinstance(e, EpochDone)]
    assert len(losses) == 6
    assert finished(events).kept_epoch == min(range(6), key=losses.__getitem__) + 1


def test_early_stopping_needs_pictures_held_out(run: Run) -> None:
    (failed,) = run(patience=3, validation_share=0.0)
    assert isinstance(failed, Failed)
    assert "none are: hold some out" in failed.sentence


def test_sixteen_bits_are_for_the_network_s_arithmetic_alone(
    few: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[torch.dtype] = []

    def kept(self: TrainingRun, *rest: Tensor | None) -> Tensor | None:
        seen.append(rest[0].dtype)
        return None

    monkeypatch.setattr(TrainingRun, "_added", kept)
    whole, half = (
        list(train(NORMALISED, Recipe(epochs=3, precision=bits), few, Control()))
        for bits in ("float32", "bfloat16")
    )
    assert set(seen) == {torch.float32}
    for one, other in zip(steps(whole), steps(half), strict=True):
        assert one.loss == pytest.approx(other.loss, rel=0.1)
    assert [e.loss for e in steps(whole)] != [e.loss for e in steps(half)]
    assert {t.dtype for t in finished(half).weights.values()} <= {torch.float32, torch.int64}


def test_the_output_s_price_is_summed_in_thirty_two_bits(few: Dataset) -> None:
    priced = Convolution(kernels=4, stride=(2, 2), output_regulariser="l1", output_l1=0.01)
    prices = [
        steps(list(train(Network.of(priced, Dense()), recipe, few, Control())))[0].penalty
        for recipe in (Recipe(epochs=1), Recipe(epochs=1, precision="bfloat16"))
    ]
    assert prices[0] == pytest.approx(prices[1], rel=1e-3)


EVERYTHING = {
    "optimiser": "muon",
    "schedule": "one_cycle",
    "weight_decay": 0.01,
    "weight_decay_of": "kernels",
    "label_smoothing": 0.1,
    "gradient_clipping": 1.0,
    "weight_average": 0.9,
    "patience": 2,
    "precision": "bfloat16",
}


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_network_trains_with_everything_switched_on(data: st.DataObject) -> None:
    network = data.draw(working_networks((3, 12, 12), most=6))
    network = Network(blocks=(*network.blocks, *stack_of(Dense(units=10))))
    noise = np.random.default_rng(0).integers(0, 256, (24, 12, 12, 3), dtype=np.uint8)
    labels = np.arange(24) % 10
    by = Preprocessing(channels=3, height=12, width=12, mean=(0.5,) * 3, deviation=(0.3,) * 3)
    digits = tuple("0123456789")
    few = Dataset("noise", "Noise", digits, noise, labels, noise, labels, by)
    recipe = Recipe(epochs=2, batch_size=8, learning_rate=1e-5, validation_share=0.2)
    *_, end = train(network, recipe.model_copy(update=EVERYTHING), few, Control())
    # Weights that begin far too large may not have a finite loss.
    assert isinstance(end, Finished) or (isinstance(end, Failed) and end.reason == "diverged"), end


def plain(few: Dataset, recipe: Recipe) -> tuple[nn.Module, list[tuple[Tensor, Tensor]]]:
    """Return a model at its beginning, and the batches of all epochs."""
    model = build(SMALL, few.preprocessing.shape, 10, recipe.seed)
    pictures = few.preprocessing.normalise(few.train_pictures)
    labels = torch.from_numpy(few.train_labels)
    training, _ = split(few.train_labels, recipe.validation_share, recipe.seed)
    order = torch.Generator().manual_seed(recipe.seed)
    batches = [
        (pictures[part], labels[part])
        for _ in range(recipe.epochs)
        for part in shuffled(torch.from_numpy(training), recipe.batch_size, order)
    ]
    return model, batches


def assert_close(weights: Weights, expected: Weights) -> None:
    for name, tensor in expected.items():
        torch.testing.assert_close(weights[name], tensor, atol=1e-5, rtol=1e-4)
