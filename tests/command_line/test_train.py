"""Training from the command line: what it prints, what it saves and how it ends."""

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine import project
from engine.blocks import BatchNormalisation, Dense, Flatten, GlobalAveragePooling
from engine.build import build
from engine.data import catalogue
from engine.headless import commands
from engine.network import Network
from engine.presets import LENET5
from engine.project import Project
from engine.recipe import Recipe
from engine.settings import Setting, declared
from engine.training.fingerprint import weights_sha256
from tests.helpers.command_line import DIGITS, Run, assert_refused, no_window, objects
from tests.helpers.project_files import assert_equal, left_in


def test_training_prints_one_json_object_a_line_and_saves_the_project(
    run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "net.convoscope"
    options = ("--epochs", "1", "--seed", "3", "--device", "cpu", "--json", "--out", out)
    result = run("train", "lenet5", *options)
    assert result.returncode == 0, result
    assert result.stderr == ""
    started, *epochs, finished = objects(result.stdout)
    assert started["event"] == "started"
    assert started["parameters"] == 61_706
    assert started["epochs"] == 1
    assert started["seed"] == 3
    assert started["training_pictures"] + started["validation_pictures"] == 4_000
    assert [event["epoch"] for event in epochs] == [1]
    for event in epochs:
        assert list(event) == [
            "event",
            "epoch",
            "train_loss",
            "train_accuracy",
            "validation_loss",
            "validation_accuracy",
            "images_per_second",
        ]
        assert event["event"] == "epoch"
        assert all(isinstance(event[key], float) for key in list(event)[2:])
    assert list(finished) == [
        "event",
        "test_loss",
        "test_accuracy",
        "seconds",
        "kept_epoch",
        "weights_sha256",
    ]
    assert finished["event"] == "finished"
    assert finished["kept_epoch"] is None
    assert finished["test_accuracy"] > 0.6

    saved = project.load(out)
    assert saved.recipe == LENET5.recipe.model_copy(update={"epochs": 1, "seed": 3})
    assert saved.classes == DIGITS
    assert saved.input_shape == (1, 28, 28)
    left = left_in(saved)
    assert left.classes == DIGITS
    assert left.history is not None
    assert left.history.test_accuracy == finished["test_accuracy"]
    assert weights_sha256(left.weights) == finished["weights_sha256"]
    dataset = catalogue.load("mnist-5k")
    built = build(left.network, left.preprocessing.shape, 10).eval()
    built.load(left.weights)
    with torch.no_grad():
        logits = built(left.preprocessing.normalise(dataset.test_pictures))
    right = logits.argmax(1).numpy() == dataset.test_labels
    assert np.mean(right) == pytest.approx(finished["test_accuracy"], abs=0.002)


def test_training_tells_a_person_each_epoch_in_a_line_without_control_characters(
    run: Run, untrained: Path, shades: Path
) -> None:
    result = run("train", untrained, "--data", shades, "--epochs", "2", "--device", "cpu")
    assert result.returncode == 0, result
    lines = result.stdout.splitlines()
    assert "parameters on 22 pictures, on cpu" in lines[0]
    assert [line.split("   ")[0] for line in lines[1:3]] == ["epoch 1/2", "epoch 2/2"]
    assert "Test accuracy" in lines[3]
    assert len(lines) == 4
    assert "\x1b" not in result.stdout


@pytest.mark.skipif(os.name == "nt", reason="pseudo-terminals are those of Unix")
def test_on_a_terminal_a_bar_moves(root: Path, shades: Path, tmp_path: Path) -> None:
    import pty

    command = ("train", "lenet5", "--data", shades, "--epochs", "3")
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, root / "main.py", *command],
        stdout=slave,
        stderr=slave,
        cwd=tmp_path,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(slave)
    seen = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # Linux says so at the end
            break
        if not piece:
            break
        seen += piece
    os.close(master)
    assert process.wait(20) == 0
    text = seen.decode()
    assert "━" in text
    # The last state of the bar that stands before each epoch's line.
    bars = [before.rsplit("epoch ", 1)[-1] for before in re.split(r"epoch \d/3", text)[:-1]]
    for epoch, (bar, share) in enumerate(zip(bars, ("33 %", "67 %", "100 %"), strict=True), 1):
        assert bar.startswith(f"{epoch} of 3, loss ")
        assert share in bar
    assert "Test accuracy" in text


def test_training_a_folder_sets_the_last_units_to_its_classes(
    run: Run, shades: Path, tmp_path: Path
) -> None:
    out = tmp_path / "net.convoscope"
    result = run("train", "lenet5", "--data", "shades", "--epochs", "1", "--json", "--out", out)
    assert result.returncode == 0, result
    assert objects(result.stdout)[0]["data"].endswith("shades")
    saved = project.load(out)
    assert sorted(saved.classes) == sorted(["dark", "light", "café 水"])
    assert Path(saved.data).samefile(shades)
    left = left_in(saved)
    assert left.classes == saved.classes
    assert left.weights["dense-3.linear.bias"].shape == (3,)
    assert saved.network == LENET5.network


@pytest.mark.skipif(os.name == "nt", reason="signals are those of Unix")
def test_ctrl_c_stops_cleanly_and_saves(root: Path, shades: Path, tmp_path: Path) -> None:
    out = tmp_path / "net.convoscope"
    command = ("train", "lenet5", "--data", shades, "--epochs", "9999", "--json", "--out", out)
    process = subprocess.Popen(
        [sys.executable, root / "main.py", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    lines = [process.stdout.readline(), process.stdout.readline()]
    process.send_signal(signal.SIGINT)
    process.send_signal(signal.SIGINT)
    rest, errors = process.communicate(timeout=30)
    assert process.returncode == 130
    assert errors == ""
    events = objects("".join(lines) + rest)
    assert [event["event"] for event in events[:2]] == ["started", "epoch"]
    assert events[-1]["event"] == "stopped"
    saved = project.load(out)
    left = left_in(saved)
    assert left.history is not None
    assert left.history.outcome == "stopped"


def test_ctrl_c_before_the_first_step_saves_what_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)
        raise catalogue.Cancelled

    monkeypatch.setattr(catalogue, "load", pressed)
    out = tmp_path / "net.convoscope"
    before = signal.getsignal(signal.SIGINT)
    assert commands.run(["train", "lenet5", "--device", "cpu", "--out", str(out)], no_window) == 130
    assert project.load(out).network == LENET5.network
    assert project.load(out).trained is None
    assert signal.getsignal(signal.SIGINT) is before


def test_a_run_without_weights_leaves_those_from_before_it(
    trained: Path, shades: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = project.load(trained)

    def out_of_memory(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("engine.training.run.Run.learn", out_of_memory)
    options = ["--data", str(shades), "--device", "cpu", "--out", str(trained)]
    assert commands.run(["train", str(trained), *options], no_window) == 2
    after = project.load(trained)
    assert after.input_shape == (1, 16, 16)
    assert len(after.classes) == 3
    same = replace(before, data=after.data, input_shape=after.input_shape, classes=after.classes)
    assert_equal(after, same)


def test_a_run_that_diverges_says_so_and_saves_the_last_good_weights(
    shades: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = tmp_path / "steep.convoscope", tmp_path / "out.convoscope"
    recipe = LENET5.recipe.model_copy(update={"optimiser": "sgd"})
    steep = Network.of(Dense(units=50), Dense(units=50), Dense())
    project.save(Project(steep, recipe, str(shades)), path)
    options = ["--learning-rate", "100", "--epochs", "99", "--json", "--out", str(out)]
    assert commands.run(["train", str(path), *options], no_window) == 2
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    last = objects(captured.out)[-1]
    assert last["event"] == "failed"
    assert last["reason"] == "diverged"
    assert last["sentence"] + "\n" == captured.err
    saved = project.load(out)
    left = left_in(saved)
    assert left.history is not None
    assert left.history.outcome == "failed"
    assert all(tensor.isfinite().all() for tensor in left.weights.values())


def test_a_fault_of_the_program_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catalogue, "load", lambda *_: 1 / 0)
    assert commands.run(["train", "lenet5", "--device", "cpu"], no_window) == 1
    captured = capsys.readouterr()
    assert captured.err.count("\n") == 1
    assert "ZeroDivisionError" in captured.err


def test_a_run_that_is_refused_before_it_starts_saves_nothing(run: Run, tmp_path: Path) -> None:
    network = Network.of(BatchNormalisation(), GlobalAveragePooling(), Flatten())
    path, out = tmp_path / "net.convoscope", tmp_path / "out.convoscope"
    project.save(Project(network, LENET5.recipe, "mnist-5k"), path)
    assert_refused(run("train", path, "--out", out), "needs one number for each")
    assert not out.exists()


OTHER = {
    "choice": lambda s: next(v for v, _ in s.choices if v != s.default),
    "switch": lambda s: not s.default,
    "integer": lambda s: s.default + 1,
    "automatic": lambda s: 7,
    "number": lambda s: round(0.5 * s.default + 0.25 * s.minimum + 0.125, 4),
}


@pytest.mark.parametrize("setting", declared(Recipe), ids=lambda setting: setting.name)
def test_every_setting_of_the_recipe_is_an_option(
    setting: Setting, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    orders = []
    monkeypatch.setattr("engine.headless.train.train", lambda order, _: orders.append(order) or 0)
    value = OTHER[setting.control](setting)
    flag = "--" + setting.name.replace("_", "-")
    text = str(value).replace("_", "-") if setting.control == "choice" else str(value)
    assert commands.run(["train", "lenet5", flag, text], no_window) == 0
    assert getattr(orders[0].project.recipe, setting.name) == value
    assert commands.run(["train", "lenet5", flag, "nonsense"], no_window) == 2
    refused = capsys.readouterr().err
    assert refused.startswith(f"{flag} takes ")
    assert "not “nonsense”" in refused
    assert commands.run(["train", "--help"], no_window) == 0
    assert flag in capsys.readouterr().out


def test_two_equal_runs_have_equal_hashes_and_another_seed_another(
    shades: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hashes = []
    for seed in ("1", "1", "2"):
        options = ["--data", str(shades), "--epochs", "2", "--seed", seed, "--json"]
        more = ["--optimiser", "muon", "--schedule", "one-cycle", "--weight-average", "0.9"]
        assert commands.run(["train", "lenet5", "--device", "cpu", *options, *more], no_window) == 0
        hashes.append(objects(capsys.readouterr().out)[-1]["weights_sha256"])
    assert hashes[0] == hashes[1] != hashes[2]
    assert all(re.fullmatch("[0-9a-f]{64}", digest) for digest in hashes)


def test_early_stopping_says_which_weights_are_kept(
    shades: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data", str(shades), "--patience", "1", "--validation-share", "0.3"]
    steep = ["--optimiser", "sgd", "--learning-rate", "0.5", "--epochs", "30"]
    given = ["train", "mlp", "--device", "cpu", *options, *steep]
    assert commands.run(given, no_window) == 0
    lines = capsys.readouterr().out.splitlines()
    epochs = sum(line.startswith("epoch ") for line in lines)
    assert epochs < 30
    assert lines[-1].endswith(f"with the weights of epoch {epochs - 1}, the best.")


def test_early_stopping_without_pictures_held_out_is_refused(
    shades: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--data", str(shades), "--patience", "3", "--validation-share", "0"]
    assert commands.run(["train", "lenet5", "--device", "cpu", *options], no_window) == 2
    assert "hold some out, or set early stopping to 0" in capsys.readouterr().err


def test_the_share_of_a_folder_that_is_held_out_is_an_option(run: Run, tmp_path: Path) -> None:
    random = np.random.default_rng(0)
    for name in ("a", "b"):
        (tmp_path / "own" / name).mkdir(parents=True)
        for number in range(20):
            pixels = random.integers(0, 256, (28, 28), dtype=np.uint8)
            Image.fromarray(pixels).save(tmp_path / "own" / name / f"{number}.png")
    options = ("--data", tmp_path / "own", "--epochs", "1", "--json", "--validation-share", "0")
    augmented = ("--shift", "0.1", "--rotation", "10", "--flip", "horizontal", "--mixup", "0.2")
    result = run("train", "lenet5", *options, *augmented, "--test-share", "0.3")
    assert result.returncode == 0, result
    started = objects(result.stdout)[0]
    assert (started["training_pictures"], started["test_pictures"]) == (28, 12)
    assert_refused(run("train", "lenet5", *options, "--test-share", "1"), "from 0.01 to 0.9")
