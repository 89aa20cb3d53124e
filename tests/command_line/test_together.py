"""Training in several processes, as ``torchrun`` starts them, on real digits."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from engine import project
from engine.blocks import BatchNormalisation, Convolution, Dense, Dropout
from engine.network import Network
from engine.project import Project
from engine.recipe import Recipe
from tests.helpers.command_line import Run

NETWORK = Network.of(
    Convolution(kernels=6, kernel=(5, 5), stride=(3, 3)),
    BatchNormalisation(),
    Dropout(rate=0.3),
    Dense(activation="none"),
)
RECIPE = Recipe(
    epochs=1,
    batch_size=63,
    optimiser="sgd",
    learning_rate=0.02,
    label_smoothing=0.1,
    seed=4,
    crop_padding=2,
    mixup=0.3,
)


def torchrun(root: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port = asked.getsockname()[1]
    start = (sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2")
    place = ("--master-addr", "127.0.0.1", "--master-port", str(port))
    return subprocess.run(
        [*start, *place, str(root / "main.py"), *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=100,
    )


def test_two_processes_train_as_one_does_and_the_first_alone_tells_and_saves(
    run: Run, root: Path, tmp_path: Path
) -> None:
    project.save(Project(NETWORK, RECIPE, "mnist-5k"), tmp_path / "net.convoscope")
    train = ("train", "net.convoscope", "--device", "cpu", "--json", "--out")
    alone = run(*train, "alone.convoscope")
    assert alone.returncode == 0, alone.stderr
    two = torchrun(root, tmp_path, *train, "two.convoscope")
    assert two.returncode == 0, two.stderr
    told = [[json.loads(line) for line in said.stdout.splitlines()] for said in (alone, two)]
    assert [event["event"] for event in told[0]] == [event["event"] for event in told[1]]
    assert abs(told[0][-1]["test_loss"] - told[1][-1]["test_loss"]) < 0.01

    one, both = (project.load(tmp_path / f"{name}.convoscope").trained for name in ("alone", "two"))
    assert one is not None
    assert both is not None
    assert one.history is not None
    assert both.history is not None
    # Rounding grows from step to step, above all where a ReLU opens for one and not for the other.
    begun = slice(0, 8)
    assert both.history.losses[begun] == pytest.approx(one.history.losses[begun], abs=5e-4)
    assert both.history.losses == pytest.approx(one.history.losses, abs=0.02)
    for name, weights in one.weights.items():
        torch.testing.assert_close(both.weights[name], weights, rtol=0.02, atol=0.02)
