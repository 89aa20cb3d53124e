"""Projects to save, and what the tests of project files do with its file."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.blocks import BatchNormalisation, Convolution, Dense, Pooling
from engine.build import Weights, build
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.project import DOCUMENT, WEIGHTS, Project, ProjectError, Trained, load
from engine.recipe import Recipe
from engine.training.history import RunHistory

GREY = Preprocessing(channels=1, height=12, width=12, mean=(0.1,), deviation=(0.3,))


NETWORK = Network.of(Convolution(kernels=2), BatchNormalisation(), Pooling(), Dense())


CLASSES = ("cat", "dog", "wóлf 狼")


HISTORY = RunHistory(
    network=NETWORK,
    recipe=Recipe(epochs=1, seed=7),
    data="animals",
    device="cpu",
    parameters=243,
    steps_per_epoch=2,
    losses=(1.5, 0.1 + 0.2),
    accuracies=(0.25, 1 / 3),
    outcome="stopped",
    seconds=1.25,
)


def trained() -> Project:
    """Return a project whose design is the network that was trained."""
    weights = build(NETWORK, GREY.shape, len(CLASSES), seed=4).weights()
    left = Trained(NETWORK, GREY, CLASSES, weights, HISTORY)
    return Project(NETWORK, Recipe(epochs=3, seed=7), "animals", GREY.shape, CLASSES, left)


def left_in(project: Project) -> Trained:
    """Return what training left, which must be there."""
    assert project.trained is not None
    return project.trained


def with_weights(project: Project, weights: Weights) -> Project:
    return replace(project, trained=replace(left_in(project), weights=weights))


def assert_equal(first: Project, second: Project) -> None:
    assert replace(first, trained=None).__dict__ == replace(second, trained=None).__dict__
    assert (first.trained is None) == (second.trained is None)
    if first.trained is not None and second.trained is not None:
        _assert_equally_trained(first.trained, second.trained)


def _assert_equally_trained(first: Trained, second: Trained) -> None:
    assert replace(first, weights={}).__dict__ == replace(second, weights={}).__dict__
    assert first.weights.keys() == second.weights.keys()
    for name, tensor in first.weights.items():
        assert tensor.dtype == second.weights[name].dtype
        assert torch.equal(tensor, second.weights[name])


def refusal(path: Path) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ProjectError) as caught:
        load(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def rewritten(
    path: Path,
    document: Callable[[dict[str, Any]], Any] | None = None,
    weights: Callable[[bytes], bytes] | None = None,
) -> Path:
    """Write the project at ``path`` again with its parts changed, as somebody might by hand."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if document is not None:
        values = json.loads(parts[DOCUMENT])
        changed = document(values)
        parts[DOCUMENT] = json.dumps(values if changed is None else changed).encode()
    if weights is not None:
        parts[WEIGHTS] = weights(parts[WEIGHTS])
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path
