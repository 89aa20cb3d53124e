"""Training on pictures that are changed at random: it learns, and goes on to the last bit."""

from __future__ import annotations

import pytest
import torch
from torch.nn.functional import cross_entropy

from engine.blocks import Convolution, Dense, Dropout, Pooling
from engine.build import Weights
from engine.data.augmentation import SEED_APART, Augmentation
from engine.data.dataset import Dataset
from engine.network import Network
from engine.recipe import Recipe
from engine.runs.tensors import pieces_of_state
from engine.training.control import Control
from engine.training.events import BatchDone, Event, Finished, StateTaken, Stopped, Watch
from engine.training.loop import train
from engine.training.run import Run
from engine.training.state import RunState, from_bytes

NETWORK = Network.of(
    Convolution(kernels=6, stride=(2, 2)), Pooling(), Dropout(rate=0.1), Dense(units=24), Dense()
)
EVERYTHING = Recipe(
    epochs=2,
    batch_size=32,
    seed=5,
    learning_rate=0.003,
    shift=0.1,
    rotation=10.0,
    scaling=0.1,
    shear=5.0,
    crop_padding=1,
    brightness=0.1,
    contrast=0.2,
    noise=0.05,
    cutout=4,
    mixup=0.3,
    label_smoothing=0.05,
)


def events(recipe: Recipe, data: Dataset, stop_at: int = 0) -> list[Event]:
    """Return the events of a run, which is stopped after a step; 0: it goes to its end."""
    control, told = Control(), []
    for event in train(NETWORK, recipe, data, control, watch=Watch(states=True)):
        told.append(event)
        if isinstance(event, BatchDone) and event.step == stop_at:
            control.stop()
    return told


def weights_of(told: list[Event]) -> Weights:
    assert isinstance(told[-1], Finished)
    return told[-1].weights


@pytest.mark.parametrize("stop_at", [1, 7, 12, 13, 20])
def test_a_run_on_changed_pictures_goes_on_to_the_last_bit(stop_at: int, few: Dataset) -> None:
    whole = weights_of(events(EVERYTHING, few))
    told = events(EVERYTHING, few, stop_at)
    assert isinstance(told[-1], Stopped)
    state = next(e.state for e in reversed(told) if isinstance(e, StateTaken))
    kept = from_bytes(b"".join(pieces_of_state(state)))
    resumed = weights_of(list(train(NETWORK, EVERYTHING, few, Control(), state=kept)))
    assert all(torch.equal(resumed[name], whole[name]) for name in whole)


def test_without_its_generator_s_state_it_would_not(few: Dataset) -> None:
    whole = weights_of(events(EVERYTHING, few))
    told = events(EVERYTHING, few, 7)
    state = next(e.state for e in reversed(told) if isinstance(e, StateTaken))
    tensors = {n: t for n, t in state.tensors.items() if n != "generator.augmentation"}
    assert len(tensors) < len(state.tensors)
    without = RunState(state.values, tensors)
    resumed = weights_of(list(train(NETWORK, EVERYTHING, few, Control(), state=without)))
    assert not all(torch.equal(resumed[name], whole[name]) for name in whole)


def test_numbers_that_are_off_change_no_bit_and_nobody_else_s_dice_matter(few: Dataset) -> None:
    plain = Recipe(epochs=1, batch_size=32)
    first = weights_of(events(plain, few))
    # Digits have no colours: these change nothing.
    same = weights_of(events(plain.model_copy(update={"hue": 0.2, "saturation": 0.3}), few))
    assert all(torch.equal(first[name], same[name]) for name in first)
    once = weights_of(events(EVERYTHING, few))
    torch.rand(100)
    twice = weights_of(events(EVERYTHING, few))
    assert all(torch.equal(once[name], twice[name]) for name in once)


def test_the_step_learns_from_blends_and_is_judged_by_labels(few: Dataset) -> None:
    recipe = Recipe(mixup=1.0, shift=0.1, batch_size=32, seed=2, label_smoothing=0.1)
    network = Network.of(Dense())
    run = Run(network, recipe, few, "cpu", None)
    before = Run(network, recipe, few, "cpu", None)
    index = run.batches()[0]
    by = few.preprocessing
    drawing = torch.Generator().manual_seed(recipe.seed + SEED_APART)
    augment = Augmentation.of(recipe, by, 10, drawing)
    assert augment is not None
    chosen = index.numpy()
    labels = torch.from_numpy(few.train_labels[chosen])
    pictures, targets = augment(by.normalise(few.train_pictures[chosen]), labels)
    with torch.no_grad():
        logits = before.model(pictures)
    learned = run.learn(index)
    assert learned.loss == pytest.approx(float(cross_entropy(logits, targets)), rel=1e-5)
    right = (logits.argmax(1) == labels).float().mean()
    assert learned.accuracy == pytest.approx(float(right))
    smoothed = cross_entropy(logits, targets, label_smoothing=0.1)
    assert learned.loss + learned.penalty == pytest.approx(float(smoothed), rel=1e-5)


def test_it_learns_to_tell_digits_from_changed_pictures(digits: Dataset) -> None:
    recipe = Recipe(epochs=2, learning_rate=0.003, shift=0.1, rotation=10.0, scaling=0.1)
    *_, end = train(NETWORK, recipe, digits, Control())
    assert isinstance(end, Finished)
    assert end.test_accuracy > 0.8
