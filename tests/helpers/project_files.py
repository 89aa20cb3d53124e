"""A project to save, and what the tests of project files do with its file."""

import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.blocks import BatchNormalisation, Convolution, Dense, Pooling
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.project import DOCUMENT, WEIGHTS, Project, ProjectError, load
from engine.recipe import Recipe

GREY = Preprocessing(channels=1, height=12, width=12, mean=(0.1,), deviation=(0.3,))


NETWORK = Network.of(Convolution(kernels=2), BatchNormalisation(), Pooling(), Dense())


CLASSES = ("cat", "dog", "wóлf 狼")


def trained(network: Network = NETWORK) -> Project:
    weights = build(network, GREY.shape, len(CLASSES), seed=4).weights()
    return Project(network, Recipe(epochs=3, seed=7), "mnist-5k", CLASSES, GREY, weights)


def assert_equal(first: Project, second: Project) -> None:
    assert replace(first, weights=None).__dict__ == replace(second, weights=None).__dict__
    assert (first.weights is None) == (second.weights is None)
    if first.weights is not None and second.weights is not None:
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
