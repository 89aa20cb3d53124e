"""The command line as a person or a script meets it: real processes, exit codes, sentences."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

import main
from engine import project
from engine.blocks import BatchNormalisation, Dense, Flatten, GlobalAveragePooling
from engine.build import build
from engine.data import catalogue
from engine.data.preprocessing import Preprocessing
from engine.headless import commands
from engine.headless.console import REFUSED
from engine.network import Network
from engine.presets import LENET5
from engine.project import Project

DIGITS = tuple("0123456789")
GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Run:
    """Run ``main.py`` with some arguments in a folder of the test's own."""

    def call(*arguments: str | bytes | Path, **more: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(root / "main.py"), *arguments],
            **{"capture_output": True, "text": True, "cwd": tmp_path, "timeout": 100, **more},
        )

    return call


@pytest.fixture
def untrained(tmp_path: Path) -> Path:
    path = tmp_path / "untrained.convoscope"
    project.save(Project(LENET5.network, LENET5.recipe, "mnist-5k"), path)
    return path


@pytest.fixture
def trained(tmp_path: Path) -> Path:
    path = tmp_path / "trained.convoscope"
    weights = build(LENET5.network, GREY.shape, 10, seed=1).weights()
    project.save(Project(LENET5.network, LENET5.recipe, "mnist-5k", DIGITS, GREY, weights), path)
    return path


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    noise = np.random.default_rng(0).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    Image.fromarray(noise).save(folder / "a good one.png")
    whole = (folder / "a good one.png").read_bytes()
    (folder / "broken.png").write_bytes(whole[: len(whole) // 2])
    (folder / "notes.txt").write_text("not a picture")
    return folder


@pytest.fixture
def shades(tmp_path: Path) -> Path:
    """Return a folder of data that is trained on in no time: three shades of grey."""
    generator = np.random.default_rng(0)
    for name, value in (("dark", 30), ("light", 220), ("café 水", 120)):
        folder = tmp_path / "shades" / name
        folder.mkdir(parents=True)
        for index in range(10):
            pixels = np.clip(generator.normal(value, 10, (16, 16)), 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / f"{index}.png")
    return tmp_path / "shades"


def objects(text: str) -> list[dict[str, Any]]:
    """Return the objects of output that must be nothing but one object a line."""

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    return [json.loads(line, parse_constant=refuse) for line in text.splitlines()]


def assert_refused(result: subprocess.CompletedProcess[str], *words: str) -> None:
    assert result.returncode == 2, result
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stderr.endswith(".\n")
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


# Training


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
    assert list(finished) == ["event", "test_loss", "test_accuracy", "seconds"]
    assert finished["event"] == "finished"
    assert finished["test_accuracy"] > 0.6

    saved = project.load(out)
    assert saved.recipe == LENET5.recipe.model_copy(update={"epochs": 1, "seed": 3})
    assert saved.classes == DIGITS
    assert saved.history is not None
    assert saved.history.test_accuracy == finished["test_accuracy"]
    assert saved.preprocessing is not None
    dataset = catalogue.load("mnist-5k")
    built = build(saved.network, saved.preprocessing.shape, 10).eval()
    built.load(saved.weights or {})
    with torch.no_grad():
        logits = built(saved.preprocessing.normalise(dataset.test_pictures))
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
    assert "epoch 1 of 3" in text
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
    assert saved.weights is not None
    assert saved.weights["dense-3.linear.bias"].shape == (3,)
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
    assert saved.weights is not None
    assert saved.history is not None
    assert saved.history.outcome == "stopped"


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
    assert signal.getsignal(signal.SIGINT) is before


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
    assert saved.history is not None
    assert saved.history.outcome == "failed"
    assert saved.weights is not None
    assert all(tensor.isfinite().all() for tensor in saved.weights.values())


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


# What is wrong in what was given


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["train"], ["WHAT"]),
        (["train", "lenet6"], ["lenet6", "lenet5, cifar-small, pytorch-mnist"]),
        (["train", "missing.convoscope"], ["missing.convoscope"]),
        (["train", "text.convoscope"], ["not a Convoscope project"]),
        (["train", "lenet5", "--epochs", "0"], ["--epochs", "1 to 10,000"]),
        (["train", "lenet5", "--epochs", "many"], ["--epochs", "many"]),
        (["train", "lenet5", "--batch-size", "65537"], ["--batch-size", "1 to 65,536"]),
        (["train", "lenet5", "--learning-rate", "nan"], ["--learning-rate", "nan"]),
        (["train", "lenet5", "--learning-rate", "inf"], ["--learning-rate", "inf"]),
        (["train", "lenet5", "--learning-rate", "-1"], ["--learning-rate", "-1"]),
        (["train", "lenet5", "--seed", "-1"], ["--seed", "2,147,483,647"]),
        (["train", "lenet5", "--device", "tpu"], ["--device", "tpu"]),
        (["train", "lenet5", "--data", "mnist"], ["main.py data mnist"]),
        (["train", "lenet5", "--data", "no-such-folder"], ["no-such-folder"]),
        (["train", "lenet5", "--speed", "9"], ["--speed"]),
        (["train", "lenet5", "--out", "no/such/place"], ["no/such/place", "make it"]),
        (["train", "lenet5", "--out", "."], ["folder"]),
        (["train", "lenet5", "--out"], ["--out"]),
        (["train", "lenet5", "more"], ["more"]),
        (["train", "pytorch-mnist", "--data", "narrow"], ["block", "kernel"]),
        (["inspect", "text.convoscope"], ["--image"]),
        (["inspect", "missing.convoscope", "--image", "."], ["missing.convoscope"]),
        (["data", "imagenet"], ["imagenet", "mnist-5k"]),
        (["demo", "--out", "text.convoscope"], ["text.convoscope"]),
        (["--verbose"], ["--verbose"]),
        (["no-such-file"], ["no-such-file", "train"]),
        (["one", "two"], ["one project"]),
    ],
    ids=lambda value: " ".join(value) if value and isinstance(value[0], str) else None,
)
def test_anything_wrong_gives_code_2_and_one_sentence(
    run: Run, tmp_path: Path, arguments: list[str], words: list[str]
) -> None:
    (tmp_path / "text.convoscope").write_text("hello")
    for name in ("a", "b"):
        (tmp_path / "narrow" / name).mkdir(parents=True)
        for index in range(5):
            Image.new("L", (3, 3), 100 * index % 256).save(
                tmp_path / "narrow" / name / f"{index}.png"
            )
    assert_refused(run(*arguments), *words)


def test_a_project_of_a_newer_program_is_refused(run: Run, untrained: Path) -> None:
    import zipfile

    with zipfile.ZipFile(untrained, "w") as archive:
        archive.writestr(project.DOCUMENT, '{"format": "convoscope", "version": 99}')
    assert_refused(run("train", untrained), "newer", "update")


def test_without_a_display_the_window_is_refused_with_what_to_do(run: Run) -> None:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in names}
    if sys.platform != "linux":
        pytest.skip("only Linux runs without a display")
    assert_refused(run(env=bare), "display", "demo")


def test_help_and_version_are_printed(run: Run) -> None:
    shown = run("--help")
    assert shown.returncode == 0
    for word in ("PROJECT", "train", "inspect", "data", "demo", "130"):
        assert word in shown.stdout
    assert "fresh weights" in run("train", "--help").stdout
    assert run("--version").stdout == "Convoscope 0.1.0\n"


# Inspecting


def test_every_picture_gets_an_object_also_a_broken_one(
    run: Run, trained: Path, pictures: Path, tmp_path: Path
) -> None:
    result = run("inspect", trained, "--image", pictures, "--out", tmp_path / "out" / "deep")
    assert result.returncode == 0, result
    assert result.stderr == ""
    good, broken = objects(result.stdout)
    assert good["image"] == str(pictures / "a good one.png")
    assert list(good["probabilities"]) == list(DIGITS)
    assert sum(good["probabilities"].values()) == pytest.approx(1, abs=1e-5)
    assert broken["image"] == str(pictures / "broken.png")
    assert "damaged" in broken["error"]
    assert set(broken) == {"image", "error"}
    drawn = sorted(path.name for path in (tmp_path / "out" / "deep").iterdir())
    ids = enumerate(LENET5.network.ids, start=1)
    assert drawn == [f"a good one.png-{number}-{block_id}.png" for number, block_id in ids]
    with Image.open(tmp_path / "out" / "deep" / drawn[0]) as picture:
        assert picture.width >= 600


def test_a_picture_named_in_bytes_that_are_no_text_is_inspected(
    run: Run, trained: Path, pictures: Path
) -> None:
    named = os.fsencode(pictures) + b"/caf\xe9.png"
    shutil.copy(pictures / "a good one.png", named)
    result = run("inspect", trained, "--image", named)
    assert result.returncode == 0, result
    (only,) = objects(result.stdout)
    assert os.fsencode(only["image"]) == named
    assert "probabilities" in only


def test_one_broken_picture_alone_is_an_object_too(run: Run, trained: Path, pictures: Path) -> None:
    result = run("inspect", trained, "--image", pictures / "broken.png")
    assert result.returncode == 0
    assert "error" in objects(result.stdout)[0]


def inspect_in_process(path: Path, image: Path) -> int:
    return commands.run(["inspect", str(path), "--image", str(image)], no_window)


def test_what_cannot_be_inspected_is_refused_in_a_sentence(
    untrained: Path, trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = project.load(trained)

    def sentence(changed: Project | None = None, image: Path = pictures) -> str:
        if changed is not None:
            project.save(changed, trained)
        assert inspect_in_process(trained, image) == REFUSED
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.count("\n") == 1
        return captured.err

    empty = pictures / "empty"
    empty.mkdir()
    assert "no pictures" in sentence(image=empty)
    assert "There is no picture" in sentence(image=pictures / "missing.png")
    assert "not been trained" in sentence(project.load(untrained))
    partly = {n: t for n, t in (whole.weights or {}).items() if not n.startswith("dense-2")}
    assert "dense-2" in sentence(replace(whole, weights=partly))
    shorter = Network(blocks=whole.network.blocks[:-1])
    assert "classes" in sentence(replace(whole, network=shorter))


def test_an_answer_that_is_not_a_number_is_an_error_and_no_broken_json(
    trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = project.load(trained)
    broken = {name: tensor * float("nan") for name, tensor in (whole.weights or {}).items()}
    project.save(replace(whole, weights=broken), trained)
    assert inspect_in_process(trained, pictures / "a good one.png") == 0
    (only,) = objects(capsys.readouterr().out)
    assert "lower learning rate" in only["error"]


def test_a_reader_that_leaves_early_causes_no_traceback(
    root: Path, trained: Path, pictures: Path
) -> None:
    for index in range(300):
        shutil.copy(pictures / "a good one.png", pictures / f"{index}.png")
    command = ("inspect", trained, "--image", pictures)
    with subprocess.Popen(
        [sys.executable, root / "main.py", *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1


# Data


def test_the_data_sets_are_listed_with_where_they_stand(run: Run) -> None:
    result = run("data")
    assert result.returncode == 0, result
    lines = {line.split()[0]: line for line in result.stdout.splitlines()}
    assert "comes with" in lines["mnist-5k"]
    assert "comes with" in lines["faces"]
    assert "absent" in lines["mnist"]
    assert "11.6 MB" in lines["mnist"]
    assert "absent" in lines["cifar10"]
    assert "\x1b" not in result.stdout


def test_data_that_come_with_the_program_need_no_download(run: Run) -> None:
    result = run("data", "faces")
    assert result.returncode == 0, result
    assert "comes with Convoscope" in result.stdout


def test_calling_off_a_download_gives_code_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_name: str, _progress: object, cancelled: Callable[[], bool]) -> None:
        assert not cancelled()
        signal.raise_signal(signal.SIGINT)
        assert cancelled()
        raise catalogue.Cancelled

    monkeypatch.setattr(catalogue, "download", pressed)
    assert commands.run(["data", "mnist"], no_window) == 130


# The demo


def no_window(_project: Project, _folder: Path) -> list[Path]:
    raise AssertionError("no window was asked for")


def test_the_demo_trains_and_draws_every_layer_and_the_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.headless.demo.EPOCHS", 1)
    drawn: list[tuple[Project, Path]] = []

    def draw(shown: Project, folder: Path) -> list[Path]:
        drawn.append((shown, folder))
        return [folder / "window.png"]

    folder = tmp_path / "new" / "demo"
    assert commands.run(["demo", "--out", str(folder)], draw) == 0
    names = sorted(path.name for path in folder.iterdir())
    ids = [f"{number}-{block_id}.png" for number, block_id in enumerate(LENET5.network.ids, 1)]
    assert names == ["0-input.png", *ids, "lenet5.convoscope"]
    saved = project.load(folder / "lenet5.convoscope")
    assert saved.history is not None
    assert (saved.history.test_accuracy or 0) > 0.6
    assert [place for _, place in drawn] == [folder]
    assert drawn[0][0].weights is not None
    assert "window.png" in capsys.readouterr().out


# What is loaded, and what is not


def loaded(root: Path, tmp_path: Path, before: str, *arguments: str) -> set[str]:
    """Return which of the large libraries a command has loaded in a process of its own."""
    code = (
        f"import sys; sys.argv = ['main.py', *{arguments!r}]\n{before}\n"
        "import main\ncode = main.main()\n"
        "names = ('PySide6', 'pyqtgraph', 'torch', 'typer', 'rich', 'matplotlib')\n"
        "print(code, *[n for n in names if n in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    code, *names = result.stderr.split()
    assert code == "0", result.stderr
    return set(names)


def test_headless_commands_never_load_qt(root: Path, tmp_path: Path, shades: Path) -> None:
    assert not loaded(root, tmp_path, "", "data") & {"PySide6", "pyqtgraph", "torch"}
    after = loaded(root, tmp_path, "", "train", "lenet5", "--data", str(shades))
    assert "torch" in after
    assert not after & {"PySide6", "pyqtgraph"}


def test_the_way_to_the_window_loads_nothing_that_it_does_not_need(
    root: Path, tmp_path: Path, untrained: Path
) -> None:
    fake = (
        "import types; app = types.ModuleType('gui.app')\n"
        "def run(path): print(path); return 0\n"
        "app.run = run; sys.modules['gui.app'] = app"
    )
    assert loaded(root, tmp_path, fake) == set()
    assert loaded(root, tmp_path, fake, str(untrained)) == set()


def test_an_interrupt_at_any_other_moment_gives_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "_open_window", pressed)
    monkeypatch.setattr(sys, "argv", ["main.py"])
    before = signal.getsignal(signal.SIGINT)
    try:
        assert main.main() == 130
    finally:
        signal.signal(signal.SIGINT, before)
