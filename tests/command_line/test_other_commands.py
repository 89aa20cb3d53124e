"""Inspecting, fetching data and the demo, from the command line."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from engine import project
from engine.blocks import Dense
from engine.build import build
from engine.data import catalogue
from engine.headless import commands
from engine.headless import inspect as inspecting
from engine.headless.console import REFUSED
from engine.inspection.activations import DesignInspector
from engine.network import Network
from engine.presets import LENET5
from engine.project import Project, Trained
from tests.command_line.conftest import GREY
from tests.helpers.command_line import DIGITS, Run, no_window, objects
from tests.helpers.mirror import Mirror
from tests.helpers.project_files import left_in, with_weights

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


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want file names to be text")
def test_a_picture_named_in_bytes_that_are_no_text_is_inspected(
    run: Run, trained: Path, pictures: Path
) -> None:
    named = os.fsencode(pictures) + b"/caf\xe9.png"
    shutil.copy(os.fsencode(pictures / "a good one.png"), named)
    result = run("inspect", trained, "--image", named)
    assert result.returncode == 0, result
    (only,) = objects(result.stdout)
    assert os.fsencode(only["image"]) == named
    assert "probabilities" in only


def test_one_broken_picture_alone_is_an_object_and_an_exit_code(
    run: Run, trained: Path, pictures: Path
) -> None:
    result = run("inspect", trained, "--image", pictures / "broken.png")
    assert result.returncode == 2
    assert "error" in objects(result.stdout)[0]
    assert result.stderr.count("\n") == 1


def test_dark_ink_on_light_paper_is_turned_round_if_asked(
    run: Run, trained: Path, pictures: Path
) -> None:
    light = pictures / "a good one.png"
    dark = pictures / "turned.png"
    with Image.open(light) as picture:
        ImageOps.invert(picture.convert("L")).save(dark)
    plain = run("inspect", trained, "--image", light)
    turned = run("inspect", trained, "--image", dark, "--invert")
    as_it_is, turned_round = (objects(r.stdout)[0]["probabilities"] for r in (plain, turned))
    assert turned_round == pytest.approx(as_it_is, abs=1e-3)


def inspect_in_process(path: Path, image: Path) -> int:
    return commands.run(["inspect", str(path), "--image", str(image)], no_window)


def test_what_cannot_be_inspected_is_refused_in_a_sentence(
    untrained: Path, trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
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


def test_the_network_that_was_trained_answers_whatever_the_design_has_become(
    trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def answer() -> str:
        assert inspect_in_process(trained, pictures / "a good one.png") == 0
        return capsys.readouterr().out

    before = answer()
    moved = Network.of(Dense(units=2))
    changed = replace(
        project.load(trained), network=moved, data="cifar10", input_shape=None, classes=("a", "b")
    )
    project.save(changed, trained)
    assert answer() == before


def test_an_answer_that_is_not_a_number_is_an_error_and_no_broken_json(
    trained: Path, pictures: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = project.load(trained)
    broken = {name: t * float("nan") for name, t in left_in(whole).weights.items()}
    project.save(with_weights(whole, broken), trained)
    assert inspect_in_process(trained, pictures / "a good one.png") == 2
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


def test_a_damaged_file_of_the_right_size_is_downloaded_again(
    test_data: Path,
    own_places: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = "train-labels-idx1-ubyte.gz"
    whole = (test_data / "mnist" / name).read_bytes()
    with Mirror(test_data / "mnist") as mirror:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", mirror.address)
        assert commands.run(["data", "mnist"], no_window) == 0
        (file,) = own_places.rglob(name)
        file.write_bytes(whole[:1000] + bytes([whole[1000] ^ 1]) + whole[1001:])
        mirror.asked.clear()
        assert commands.run(["data", "mnist"], no_window) == 0
        assert mirror.asked == [f"/{name}"]
    assert file.read_bytes() == whole
    assert "is on this machine" in capsys.readouterr().out
    assert catalogue.state("mnist") == "ready"


def test_calling_off_a_download_gives_code_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(_name: str, _progress: object, cancelled: Callable[[], bool]) -> None:
        assert not cancelled()
        signal.raise_signal(signal.SIGINT)
        assert cancelled()
        raise catalogue.Cancelled

    monkeypatch.setattr(catalogue, "download", pressed)
    assert commands.run(["data", "mnist"], no_window) == 130


# The pictures of layers


def test_only_the_last_layer_is_labelled_with_the_classes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    labelled: list[tuple[str, ...]] = []

    def draw(output: object, block: object, labels: tuple[str, ...]) -> Image.Image:
        labelled.append(labels)
        return Image.new("L", (1, 1))

    monkeypatch.setattr(inspecting, "layer_picture", draw)
    network = Network.of(Dense(units=3), Dense(units=3), Dense())
    weights = build(network, GREY.shape, 3).weights()
    classes = ("a", "b", "c")
    seen = DesignInspector(network, GREY, 3, weights).inspect(np.zeros((28, 28, 1), np.uint8))
    source = Trained(network, GREY, classes, weights, None)
    assert len(list(inspecting.save_layers(seen, source, tmp_path, ""))) == 3
    assert labelled == [(), (), classes]


# The demo


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
    history = left_in(saved).history
    assert history is not None
    assert (history.test_accuracy or 0) > 0.6
    assert [place for _, place in drawn] == [folder]
    assert drawn[0][0].trained is not None
    assert "window.png" in capsys.readouterr().out
