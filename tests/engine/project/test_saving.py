"""A project is written whole or not at all, and comes back as it was."""

import json
import os
import stat
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from hypothesis import given

from engine.blocks import Convolution, Dense, Pooling
from engine.network import Network
from engine.presets import LENET5
from engine.project import (
    DOCUMENT,
    WEIGHTS,
    Project,
    ProjectError,
    bare_text,
    from_bare_text,
    load,
    save,
)
from tests.helpers.networks import networks
from tests.helpers.project_files import NETWORK, assert_equal, left_in, trained, with_weights


def test_what_is_loaded_equals_what_was_saved(saved: Path) -> None:
    assert_equal(load(saved), trained())


def test_a_project_that_was_never_trained_makes_the_round_trip(tmp_path: Path) -> None:
    for shape, classes in ((None, ()), ((1, 28, 28), ("0", "1"))):
        project = Project(LENET5.network, LENET5.recipe, "mnist-5k", shape, classes)
        save(project, tmp_path / "new.convoscope")
        assert_equal(load(tmp_path / "new.convoscope"), project)


def test_a_design_that_has_moved_on_and_what_training_left_both_come_back(saved: Path) -> None:
    """Other data, another shape, other classes, and blocks that the weights don't fit."""
    designed = NETWORK.replace("dense-1", Dense(units=5)).remove(["pooling-1"])
    designed, _ = designed.insert(0, Convolution(kernels=7), Dense())
    moved = replace(
        trained(),
        network=designed,
        recipe=LENET5.recipe,
        data="cifar10",
        input_shape=(3, 32, 32),
        classes=("car", "ship", "frog", "deer", "horse"),
    )
    save(moved, saved)
    found = load(saved)
    assert_equal(found, moved)
    assert found.network == designed
    assert left_in(found).network == NETWORK


@given(networks())
def test_any_design_makes_the_round_trip_as_bare_text(network: Network) -> None:
    design = Project(network, LENET5.recipe, "mnist-5k", (1, 28, 28), ("0", "1"))
    assert_equal(from_bare_text(bare_text(design), Path("design")), design)


def test_a_bare_project_may_begin_with_empty_lines_as_a_person_may_leave_them(
    tmp_path: Path,
) -> None:
    design = Project(LENET5.network, LENET5.recipe, "mnist-5k")
    path = tmp_path / "edited.convoscope"
    path.write_text(f"\n\n  {bare_text(design)}\n")
    assert_equal(load(path), design)


def test_a_design_that_cannot_run_costs_no_weights(saved: Path) -> None:
    for network in (NETWORK.replace("pooling-1", Pooling(kernel=(40, 40))), Network()):
        broken = replace(trained(), network=network)
        save(broken, saved)
        assert_equal(load(saved), broken)


def test_weights_on_no_account_share_memory_with_the_callers(saved: Path) -> None:
    weights = dict(left_in(trained()).weights)
    whole = torch.arange(80.0)
    weights["convolution-1.convolution.weight"] = whole[:18].view(2, 1, 3, 3)
    weights["convolution-1.convolution.bias"] = whole[18:20]
    project = with_weights(trained(), weights)
    save(project, saved)
    assert_equal(load(saved), project)


def test_equal_projects_give_equal_files(saved: Path, tmp_path: Path) -> None:
    save(trained(), tmp_path / "again.convoscope")
    assert saved.read_bytes() == (tmp_path / "again.convoscope").read_bytes()


def test_the_file_is_a_zip_of_json_and_safetensors(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        assert archive.namelist() == [DOCUMENT, WEIGHTS]
        document = json.loads(archive.read(DOCUMENT))
    assert document["format"] == "convoscope"
    assert document["version"] == 2
    assert set(document["trained"]) == {"network", "preprocessing", "classes", "history"}
    assert [placed["block"]["kind"] for placed in document["network"]["blocks"]] == [
        "convolution",
        "batch_normalisation",
        "pooling",
        "dense",
    ]


def test_importing_the_module_does_not_load_torch() -> None:
    code = "import sys, engine.project; print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "False"


# What is in the way of saving


def test_a_folder_that_is_not_there_is_named_in_the_sentence(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="No such file or directory"):
        save(trained(), tmp_path / "missing" / "net.convoscope")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="directory"):
        save(trained(), tmp_path)
    assert list(tmp_path.parent.glob(".*-part")) == []


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    saved: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException
) -> None:
    before = saved.read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise error

    if step == "write":
        monkeypatch.setattr(zipfile.ZipFile, "writestr", fail)
    else:
        monkeypatch.setattr(os, step, fail)
    expected = ProjectError if isinstance(error, OSError) else KeyboardInterrupt
    with pytest.raises(expected) as caught:
        save(replace(trained(), data="faces"), saved)
    monkeypatch.undo()
    if isinstance(error, OSError):
        assert "No space left on device" in str(caught.value)
    assert saved.read_bytes() == before
    assert [p.name for p in saved.parent.glob("*.convoscope*")] == [saved.name]
    assert list(saved.parent.glob(".*")) == []


@pytest.mark.skipif(os.name == "nt", reason="limits on files are those of Unix")
def test_a_disk_that_is_really_full_leaves_the_old_file(saved: Path) -> None:
    """A limit on the size of files stands for a full disk: writes fail in the middle."""
    code = (
        "import resource, signal, sys, pathlib;"
        "from engine.project import load, save, ProjectError;"
        "path = pathlib.Path(sys.argv[1]); project = load(path);"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700));"
        "\ntry: save(project, path)\nexcept ProjectError as error: print('REFUSED', error)"
    )
    before = saved.read_bytes()
    result = subprocess.run(
        [sys.executable, "-c", code, str(saved)], capture_output=True, text=True, check=True
    )
    assert result.stdout.startswith("REFUSED")
    assert saved.read_bytes() == before
    assert [p for p in saved.parent.iterdir() if p.is_file()] == [saved]


@pytest.mark.skipif(os.name == "nt", reason="modes of files are those of Unix")
def test_a_read_only_file_is_not_replaced(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved.chmod(0o444)
    # Somebody who runs the tests as root may write anywhere.
    monkeypatch.setattr(os, "access", lambda path, mode: path.stat().st_mode & 0o222 != 0)
    with pytest.raises(ProjectError, match="read-only"):
        save(trained(), saved)


@pytest.mark.skipif(os.name == "nt", reason="modes of files are those of Unix")
def test_a_new_file_follows_the_umask_and_an_old_one_keeps_its_mode(saved: Path) -> None:
    mask = os.umask(0o027)
    try:
        save(trained(), saved.with_name("new.convoscope"))
        saved.chmod(0o600)
        save(trained(), saved)
    finally:
        os.umask(mask)
    assert stat.S_IMODE(saved.with_name("new.convoscope").stat().st_mode) == 0o640
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_saving_through_a_link_writes_what_it_points_to(saved: Path) -> None:
    link = saved.with_name("link.convoscope")
    link.symlink_to(saved)
    save(replace(trained(), data="faces"), link)
    assert link.is_symlink()
    assert load(saved).data == "faces"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems want file names to be text")
def test_a_name_of_bytes_that_are_no_text_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.convoscope")
    project = replace(trained(), data=os.fsdecode(b"/pictures/caf\xe9"))
    save(project, path)
    assert load(path).data == "/pictures/caf?"
