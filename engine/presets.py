"""Networks to begin with, each a project file with the data and the recipe that suit it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine import project
from engine.network import Network
from engine.recipe import Recipe

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "presets"

NAMES = (
    *("lenet5", "lenet5-1998", "pytorch-mnist", "mlp", "logistic-regression", "faces"),
    *("cifar-small", "cifar-quick", "vgg-small", "network-in-network", "all-cnn-c"),
    *("inception-small", "mobilenet-small", "plain20", "resnet20"),
)
"""The files in the order in which they are offered; the first is what a new project is."""


@dataclass(frozen=True)
class Preset:
    """A project file of the program's own; ``help`` is its sentence."""

    name: str
    title: str
    help: str
    source: str
    network: Network
    data: str
    recipe: Recipe


def read(name: str) -> Preset:
    """Read the preset ``name``. Raises ProjectError for a file that is not as it was shipped."""
    design = project.load(FOLDER / f"{name}{project.SUFFIX}")
    about = design.about
    return Preset(
        name,
        about.title,
        about.sentence,
        about.source,
        design.network,
        design.data,
        design.recipe,
    )


PRESETS: tuple[Preset, ...] = tuple(read(name) for name in NAMES)


def preset(name: str) -> Preset:
    """Return the preset ``name``. Raises KeyError where there is none."""
    for one in PRESETS:
        if one.name == name:
            return one
    raise KeyError(name)


LENET5 = preset("lenet5")
CIFAR_SMALL = preset("cifar-small")
PYTORCH_MNIST = preset("pytorch-mnist")
