"""Opening what was exported; refusing what could run, or what nobody here has written."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
import torch
from torch import nn

from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.export.carrying import REMARK
from engine.export.design import exportable
from engine.export.files import contents, write
from engine.export.importing import open_project
from engine.presets import LENET5
from engine.project import About, Project, ProjectError, Trained, save
from engine.recipe import Recipe

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
DIGITS = tuple("0123456789")


def trained() -> Project:
    weights = build(LENET5.network, GREY.shape, 10, seed=1).weights()
    return Project(
        LENET5.network,
        Recipe(epochs=3, seed=7),
        "mnist-5k",
        GREY.shape,
        DIGITS,
        Trained(LENET5.network, GREY, DIGITS, weights, None),
        About(title="mine", sentence="A sentence."),
        ("some-remark",),
    )


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "lenet.py"
    files = contents(exportable(trained()), "python", path)
    assert write(files) == (path, tmp_path / "lenet.safetensors")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ProjectError) as caught:
        open_project(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_an_exported_source_opens_as_the_project_that_it_was(source: Path) -> None:
    project, opened = trained(), open_project(source)
    for name in ("network", "recipe", "data", "input_shape", "classes", "about", "silenced"):
        assert getattr(opened, name) == getattr(project, name), name
    assert opened.trained is not None
    assert project.trained is not None
    assert opened.trained.preprocessing == GREY
    assert opened.trained.classes == DIGITS
    assert opened.trained.weights.keys() == project.trained.weights.keys()
    for name, tensor in project.trained.weights.items():
        assert torch.equal(opened.trained.weights[name], tensor)


def test_without_the_weights_beside_it_the_design_alone_opens(source: Path) -> None:
    source.with_suffix(".safetensors").unlink()
    opened = open_project(source)
    assert opened.network == LENET5.network
    assert opened.trained is None


def test_weights_of_another_network_beside_it_are_refused(source: Path) -> None:
    beside = source.with_suffix(".safetensors")
    beside.write_bytes(beside.read_bytes()[:-8])
    assert "move them elsewhere" in refusal(source)
    beside.write_bytes(b"")
    assert "move them elsewhere" in refusal(source)


def test_opening_runs_nothing(source: Path, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    source.write_text(f"open({str(ran)!r}, 'w')\n" + source.read_text("utf-8"), "utf-8")
    refusal(source)
    assert not ran.exists()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("self.pool1 = nn.MaxPool2d(2)", "self.pool1 = nn.AvgPool2d(2)"),
        ('"kernels": 6', '"kernels": 7'),
        ('SEAL = "', 'SEAL = "0'),
        ("BATCH_SIZE = 64", "BATCH_SIZE = 65"),
    ],
)
def test_a_source_that_was_changed_is_refused(source: Path, old: str, new: str) -> None:
    text = source.read_text("utf-8")
    assert old in text
    source.write_text(text.replace(old, new), "utf-8")
    assert "has been changed" in refusal(source)


def test_a_source_whose_line_ends_were_changed_opens(source: Path) -> None:
    source.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    assert open_project(source).network == LENET5.network


@pytest.mark.parametrize(
    "text",
    [
        "",
        "print('hello')",
        "def broken(:",
        "\0",
        "(" * 5000,
        'DESIGN = "{}"\nSEAL = ""',
        f'{REMARK}DESIGN = "{{}}"',
        f"{REMARK}DESIGN = SEAL = open('x')",
    ],
)
def test_other_source_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.py"
    path.write_text(text, encoding="utf-8")
    assert "no source that Convoscope has exported" in refusal(path)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.py"
    path.write_bytes(b"\xff\xfe\x00")
    assert "no source that Convoscope has exported" in refusal(path)


class Danger:
    """What a pickle may hold: something that runs as soon as it is opened."""

    def __init__(self, ran: Path) -> None:
        self.ran = ran

    def __reduce__(self) -> tuple[object, ...]:
        return open, (str(self.ran), "w")


@pytest.mark.parametrize("name", ["model.pt", "model.pth", "model.convoscope", "model"])
@pytest.mark.parametrize("zipped", [True, False])
def test_pickles_are_refused_with_the_reason_and_what_to_do(
    tmp_path: Path, name: str, zipped: bool
) -> None:
    path = tmp_path / name
    model = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU())
    torch.save(model, path, _use_new_zipfile_serialization=zipped)
    sentence = refusal(path)
    assert "pickle" in sentence
    assert "can run any code" in sentence
    assert "Build the network here" in sentence


def test_a_pickle_that_would_run_something_does_not(tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    path = tmp_path / "danger.pkl"
    path.write_bytes(pickle.dumps(Danger(ran)))
    assert "pickle" in refusal(path)
    assert not ran.exists()


def test_projects_open_as_before(tmp_path: Path) -> None:
    path = tmp_path / "mine.convoscope"
    save(trained(), path)
    assert open_project(path).network == LENET5.network
    assert "doesn't exist" in refusal(tmp_path / "missing.py")
