"""Every optimiser against a loop written out plainly with PyTorch's defaults."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.build import build
from engine.data.dataset import Dataset
from engine.recipe import Recipe
from engine.training.batches import shuffled, split
from engine.training.control import Control
from engine.training.events import BatchDone, Finished
from engine.training.loop import train
from tests.engine.training.conftest import SMALL


def plain_optimiser(recipe: Recipe, model: nn.Module) -> torch.optim.Optimizer:
    rate, decay = recipe.learning_rate, recipe.weight_decay
    match recipe.optimiser:
        case "sgd":
            return torch.optim.SGD(
                model.parameters(), lr=rate, momentum=recipe.momentum, weight_decay=decay
            )
        case "adam":
            return torch.optim.Adam(model.parameters(), lr=rate, weight_decay=decay)
        case "adamw":
            return torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=decay)


@pytest.mark.parametrize("optimiser", ["sgd", "adam", "adamw"])
def test_training_equals_a_plain_loop_step_for_step(few: Dataset, optimiser: str) -> None:
    recipe = Recipe.model_validate(
        {"optimiser": optimiser, "epochs": 2, "learning_rate": 0.01, "weight_decay": 0.01}
    )
    events = list(train(SMALL, recipe, few, Control()))

    model = build(SMALL, few.preprocessing.shape, 10, recipe.seed)
    pictures = few.preprocessing.normalise(few.train_pictures)
    labels = torch.from_numpy(few.train_labels)
    optimise = plain_optimiser(recipe, model)
    training, _ = split(few.train_labels, recipe.validation_share, recipe.seed)
    order = torch.Generator().manual_seed(recipe.seed)
    losses = []
    for _ in range(recipe.epochs):
        for batch in shuffled(torch.from_numpy(training), recipe.batch_size, order):
            loss = nn.functional.cross_entropy(model(pictures[batch]), labels[batch])
            optimise.zero_grad()
            loss.backward()
            optimise.step()
            losses.append(loss.item())

    assert [e.loss for e in events if isinstance(e, BatchDone)] == pytest.approx(losses, abs=1e-5)
    finished = events[-1]
    assert isinstance(finished, Finished)
    for name, tensor in model.weights().items():
        torch.testing.assert_close(finished.weights[name], tensor, atol=1e-6, rtol=1e-5)
