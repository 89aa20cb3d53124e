"""The presets: what was published of them, that they open like any project, and that they train."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine import project
from engine.blocks import Residual
from engine.build import build
from engine.check import check
from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.data.preprocessing import Preprocessing
from engine.presets import FOLDER, LENET5, NAMES, PRESETS, Preset, preset
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.events import BatchDone, Finished
from engine.training.loop import train

every_preset = pytest.mark.parametrize("one", PRESETS, ids=lambda one: one.name)


def _entry(one: Preset) -> catalogue.Entry:
    entry = catalogue.find(one.data)
    assert entry is not None, "the data are not in the catalogue"
    return entry


def _shape(one: Preset) -> tuple[int, int, int]:
    entry = _entry(one)
    return (entry.channels, entry.height, entry.width)


def _layer(kernel: int, inputs: int, outputs: int) -> int:
    """Weights and biases of one layer: kernel × kernel × inputs for each output, and a bias."""
    return outputs * (kernel * kernel * inputs + 1)


# Layer tables as (kernel side, input channels, output channels).
ALL_CNN_C = (  # Springenberg et al. 2014, table 1, model C, and section 2: about 1.4 million
    *((3, 3, 96), (3, 96, 96), (3, 96, 96), (3, 96, 192), (3, 192, 192), (3, 192, 192)),
    *((3, 192, 192), (1, 192, 192), (1, 192, 10)),
)
NETWORK_IN_NETWORK = (  # Lin et al. 2013, the authors' CIFAR-10 definition for Caffe: 0.97 million
    *((5, 3, 192), (1, 192, 160), (1, 160, 96)),
    *((5, 96, 192), (1, 192, 192), (1, 192, 192)),
    *((3, 192, 192), (1, 192, 192), (1, 192, 10)),
)
CIFAR_QUICK = (  # Caffe, examples/cifar10/cifar10_quick: maps of 4×4 come to the first dense layer
    *((5, 3, 32), (5, 32, 32), (5, 32, 64), (1, 4 * 4 * 64, 64), (1, 64, 10)),
)
PERCEPTRON = ((1, 784, 300), (1, 300, 100), (1, 100, 10))  # LeCun et al. 1998, section III-C

PUBLISHED = {
    # LeCun et al. 1998, section II-B: "60,000 trainable free parameters".
    "lenet5-1998": 60_000,
    # The same with a full third layer and a linear last one, as it is usually built today.
    "lenet5": 61_706,
    # 784 weights and a bias for each of ten classes.
    "logistic-regression": 7_850,
    "mlp": sum(_layer(*row) for row in PERCEPTRON),
    # What PyTorch's examples/mnist/main.py builds.
    "pytorch-mnist": 1_199_882,
    "cifar-quick": sum(_layer(*row) for row in CIFAR_QUICK),
    "network-in-network": sum(_layer(*row) for row in NETWORK_IN_NETWORK),
    "all-cnn-c": sum(_layer(*row) for row in ALL_CNN_C),
    # He et al. 2015, table 6: 0.27 million; option A adds none, so that both twins have as many.
    "resnet20": 269_722,
    "plain20": 269_722,
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_preset_has_the_published_number_of_parameters(name: str) -> None:
    one = preset(name)
    built = build(one.network, _shape(one), len(_entry(one).classes))
    assert sum(p.numel() for p in built.parameters()) == PUBLISHED[name]


def test_the_published_counts_are_those_that_the_papers_round() -> None:
    assert PUBLISHED["cifar-quick"] == 145_578
    assert PUBLISHED["mlp"] == 266_610
    assert round(PUBLISHED["network-in-network"] / 1e6, 2) == 0.97
    assert round(PUBLISHED["all-cnn-c"] / 1e6, 1) == 1.4
    assert round(PUBLISHED["resnet20"] / 1e6, 2) == 0.27


def test_each_layer_of_lenet_5_has_the_shape_and_the_parameters_of_the_paper() -> None:
    """LeCun et al. 1998, section II-B, layer by layer."""
    report = check(preset("lenet5-1998").network, (1, 28, 28), 10)
    layers = [(b.output_shape, b.parameters) for b in report.blocks]
    assert layers == [
        ((1, 32, 32), 0),
        ((6, 28, 28), 156),
        ((6, 14, 14), 12),
        ((16, 10, 10), 1_516),
        ((16, 5, 5), 32),
        ((120, 1, 1), 48_120),
        ((84,), 10_164),
        ((10,), 0),
    ]


def test_the_plain_twin_is_resnet_20_without_its_shortcuts() -> None:
    unfolded = [placed.block for placed in preset("resnet20").network.walk()]
    units = [block for block in unfolded if isinstance(block, Residual)]
    assert [unit.shortcut for unit in units].count("padded") == 2
    assert len(units) == 9
    convolutions = [block for block in unfolded if block.kind == "convolution"]
    assert len(convolutions) == 19
    assert convolutions == [
        placed.block
        for placed in preset("plain20").network.walk()
        if placed.block.kind == "convolution"
    ]


@every_preset
def test_a_preset_says_what_it_is_and_fits_its_data(one: Preset) -> None:
    assert one.title
    assert one.help.endswith(".")
    assert one.source
    report = check(one.network, _shape(one), len(_entry(one).classes))
    assert report.trains, [problem.sentence for problem in report.problems]


def test_every_file_is_offered_under_its_own_name_and_title() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in FOLDER.iterdir())
    assert len({one.title for one in PRESETS}) == len(PRESETS)
    assert PRESETS[0] is LENET5
    with pytest.raises(KeyError):
        preset("lenet6")


@every_preset
def test_a_preset_is_an_ordinary_project_that_can_be_saved_and_opened(
    one: Preset, tmp_path: Path
) -> None:
    opened = project.load(FOLDER / f"{one.name}.convoscope")
    project.save(opened, tmp_path / "copy.convoscope")
    again = project.load(tmp_path / "copy.convoscope")
    assert (again.network, again.recipe, again.data) == (one.network, one.recipe, one.data)
    assert again.about.title == one.title


@every_preset
def test_a_preset_file_reads_in_a_diff(one: Preset) -> None:
    text = (FOLDER / f"{one.name}.convoscope").read_text("utf-8")
    blocks = [line for line in text.splitlines() if '"kind"' in line]
    assert len(blocks) == len(one.network.ids), "not one block a line"
    assert text.isascii() or "\\u" not in text


def _few_pictures(one: Preset) -> Dataset:
    entry = _entry(one)
    random = np.random.default_rng(0)
    pictures = random.integers(0, 256, (20, entry.height, entry.width, entry.channels), np.uint8)
    labels = np.arange(20) % len(entry.classes)
    measured = Preprocessing.measured(pictures)
    few = (pictures, labels, pictures[:4], labels[:4])
    return Dataset(entry.name, entry.title, entry.classes, *few, measured)


@every_preset
def test_a_preset_trains(one: Preset) -> None:
    steps = {"epochs": 1, "batch_size": 10, "validation_share": 0.0}
    recipe = Recipe.model_validate({**one.recipe.model_dump(), **steps})
    events = list(train(one.network, recipe, _few_pictures(one), Control(), device="cpu"))
    assert len([event for event in events if isinstance(event, BatchDone)]) == 2
    assert isinstance(events[-1], Finished)


def test_reading_all_presets_keeps_nobody_waiting(root: Path) -> None:
    code = """
import time
import engine.project
started = time.thread_time()
import engine.presets
print(time.thread_time() - started)
"""
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=root,
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            ).stdout
        )
        for _ in range(3)
    ]
    assert min(times) < 0.03
