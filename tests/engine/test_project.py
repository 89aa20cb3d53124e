"""A project is written whole or not at all, and what is read is checked to the last number."""

import io
import json
import os
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save as to_bytes

from engine.blocks import BatchNormalisation, Convolution, Dense, Pooling
from engine.build import build
from engine.data.preprocessing import Preprocessing
from engine.network import Network
from engine.presets import LENET5
from engine.project import DOCUMENT, WEIGHTS, Project, ProjectError, load, save
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


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "net.convoscope"
    save(trained(), path)
    return path


def test_what_is_loaded_equals_what_was_saved(saved: Path) -> None:
    assert_equal(load(saved), trained())


def test_a_project_that_was_never_trained_makes_the_round_trip(tmp_path: Path) -> None:
    project = Project(LENET5.network, LENET5.recipe, "mnist-5k")
    save(project, tmp_path / "new.convoscope")
    assert_equal(load(tmp_path / "new.convoscope"), project)


def test_weights_on_no_account_share_memory_with_the_callers(saved: Path) -> None:
    project = trained()
    weights = dict(project.weights or {})
    whole = torch.arange(80.0)
    weights["convolution-1.convolution.weight"] = whole[:18].view(2, 1, 3, 3)
    weights["convolution-1.convolution.bias"] = whole[18:20]
    save(replace(project, weights=weights), saved)
    assert_equal(load(saved), replace(project, weights=weights))


def test_equal_projects_give_equal_files(saved: Path, tmp_path: Path) -> None:
    save(trained(), tmp_path / "again.convoscope")
    assert saved.read_bytes() == (tmp_path / "again.convoscope").read_bytes()


def test_the_file_is_a_zip_of_json_and_safetensors(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        assert archive.namelist() == [DOCUMENT, WEIGHTS]
        document = json.loads(archive.read(DOCUMENT))
    assert document["format"] == "convoscope"
    assert document["version"] == 1
    assert [placed["block"]["kind"] for placed in document["network"]["blocks"]] == [
        "convolution",
        "batch_normalisation",
        "pooling",
        "dense",
    ]


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


def test_a_name_of_bytes_that_are_no_text_can_be_used(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.convoscope")
    project = replace(trained(), data=os.fsdecode(b"/pictures/caf\xe9"))
    save(project, path)
    assert load(path).data == "/pictures/caf?"


# Weights and the network they belong to


def test_weights_of_changed_blocks_are_left_out_and_the_others_kept(saved: Path) -> None:
    project = trained()
    edited = NETWORK.replace("dense-1", Dense(units=3, bias=False))
    edited, _ = edited.insert(0, Convolution(kernels=1, padding="same"))

    save(replace(project, network=edited), saved)

    found = load(saved)
    assert found.network == edited
    kept = {name.split(".")[0] for name in found.weights or {}}
    assert kept == {"convolution-1", "batch_normalisation-1"}


def test_weights_after_a_block_that_cannot_run_are_kept(saved: Path) -> None:
    project = trained()
    broken = NETWORK.replace("pooling-1", Pooling(kernel=(40, 40)))
    save(replace(project, network=broken), saved)
    assert_equal(load(saved), replace(project, network=broken))


def test_weights_without_preprocessing_are_the_callers_mistake(saved: Path) -> None:
    with pytest.raises(ValueError, match="preprocessing"):
        save(replace(trained(), preprocessing=None), saved)


def changed_weights(change: Callable[[dict[str, torch.Tensor]], Any]) -> Callable[[bytes], bytes]:
    def apply(_: bytes) -> bytes:
        weights = dict(trained().weights or {})
        change(weights)
        return to_bytes(weights)

    return apply


FIRST = "convolution-1.convolution.weight"


@pytest.mark.parametrize(
    "change",
    [
        lambda w: w.update({FIRST: torch.zeros(2, 1, 3, 4)}),
        lambda w: w.update({FIRST: torch.zeros(2, 1, 3, 3, dtype=torch.float64)}),
        lambda w: w.pop(FIRST),
        lambda w: w.update({"stranger.weight": torch.zeros(3)}),
        lambda w: w.update({"convolution-1.extra": torch.zeros(3)}),
        lambda w: w.update({"pooling-1.weight": torch.zeros(3)}),
    ],
    ids=["shape", "number type", "missing", "no such block", "no such part", "no weights there"],
)
def test_weights_that_do_not_fit_the_network_are_refused(saved: Path, change: Any) -> None:
    rewritten(saved, weights=changed_weights(change))
    assert "don't fit" in refusal(saved)


def test_weights_are_refused_where_nothing_says_what_they_fit(saved: Path) -> None:
    rewritten(saved, document=lambda d: d.update(preprocessing=None))
    assert "don't fit" in refusal(saved)


def test_weights_that_are_announced_but_not_there_are_missed(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        document = archive.read(DOCUMENT)
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr(DOCUMENT, document)
    assert "damaged" in refusal(saved)


def test_a_network_that_claims_to_be_huge_takes_no_memory(saved: Path) -> None:
    """Two billion weights are claimed, but only shapes are compared."""

    def grow(document: dict[str, Any]) -> None:
        blocks = document["network"]["blocks"]
        wide = {"id": "wide-1", "block": {"kind": "dense", "units": 65536}}
        wider = {"id": "wider-1", "block": {"kind": "dense", "units": 65536}}
        blocks[3:3] = [wide, wider]

    assert "don't fit" in refusal(rewritten(saved, document=grow))


# What may come instead of a project


def test_a_file_cut_short_anywhere_is_refused(saved: Path) -> None:
    whole = saved.read_bytes()
    for length in [*range(0, len(whole), 37), len(whole) - 1]:
        saved.write_bytes(whole[:length])
        refusal(saved)


def test_a_file_with_any_byte_changed_is_refused_or_means_the_same(saved: Path) -> None:
    """Some bytes of a zip, such as dates, mean nothing here; no other change gets through."""
    whole, accepted = saved.read_bytes(), []
    for place in range(0, len(whole), 11):
        for flip in (0x01, 0xFF):
            changed = bytearray(whole)
            changed[place] ^= flip
            saved.write_bytes(changed)
            with suppress(ProjectError):
                accepted.append(load(saved))
    for project in accepted:
        assert_equal(project, trained())
    assert len(accepted) < len(whole) / 11


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00" * 1000, b"hello", b"\x89PNG\r\n\x1a\n" + b"0" * 99, b"\x80\x04K\x01."],
    ids=["empty", "zeros", "text", "picture", "pickle"],
)
def test_another_kind_of_file_is_called_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.convoscope"
    path.write_bytes(content)
    assert "not a Convoscope project" in refusal(path)


def test_another_zip_is_called_so(tmp_path: Path) -> None:
    path = tmp_path / "other.convoscope"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<xml/>")
    assert "some other zip" in refusal(path)


def test_a_checkpoint_of_torch_is_refused_without_running_it(tmp_path: Path) -> None:
    path = tmp_path / "model.pt"
    torch.save({"weight": torch.zeros(2)}, path)
    assert "some other zip" in refusal(path)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d.update(version=2), "newer Convoscope: update"),
        (lambda d: d.update(version=2, network={"graph": []}), "newer Convoscope: update"),
        (lambda d: d.update(version=0), "not a Convoscope project"),
        (lambda d: d.update(format="other"), "not a Convoscope project"),
        (lambda d: d.pop("format") and None, "not a Convoscope project"),
        (lambda d: d.pop("recipe") and None, "recipe"),
        (lambda d: d.update(surprise=1), "surprise"),
        (lambda d: d.update(weights=False), "damaged"),
        (lambda d: d["recipe"].update(epochs=0), "recipe.epochs"),
        (lambda d: d["recipe"].update(epochs="3"), "recipe.epochs"),
        (lambda d: d["recipe"].update(learning_rate=float("nan")), "learning_rate"),
        (lambda d: d["recipe"].update(learning_rate=float("inf")), "learning_rate"),
        (lambda d: d["preprocessing"].update(mean=[0.1, 0.2]), "one number a channel"),
        (lambda d: d["preprocessing"].update(deviation=[0.0]), "deviation"),
        (lambda d: d.update(classes=["a", "a", "b"]), "same name"),
        (lambda d: d["network"]["blocks"][0]["block"].update(kind="os.system"), "network"),
        (lambda d: d["network"]["blocks"][0].update(id="../../etc"), "network"),
        (lambda d: d["network"]["blocks"][1].update(id="convolution-1"), "same id"),
        (lambda d: d["network"]["blocks"][0]["block"].update(kernel=[10**9, 3]), "network"),
        (lambda d: [d], "not a Convoscope project"),
        (lambda _: 3, "not a Convoscope project"),
    ],
)
def test_a_document_that_was_tampered_with_is_refused(
    saved: Path, change: Callable[[dict[str, Any]], Any], words: str
) -> None:
    assert words in refusal(rewritten(saved, document=change))


@pytest.mark.parametrize(
    "text", [b"", b"{", b"\xff\xfe", b"[" * 200_000, b'{"format":' * 50_000, b"1" * 100_000]
)
def test_json_that_trips_readers_over_is_refused(saved: Path, text: bytes) -> None:
    with zipfile.ZipFile(saved, "w") as archive:
        archive.writestr(DOCUMENT, text)
    refusal(saved)


@pytest.mark.parametrize("data", [b"", b"\xff" * 8, b"\x02\0\0\0\0\0\0\0{}x", os.urandom(2000)])
def test_weights_that_are_no_safetensors_are_refused(saved: Path, data: bytes) -> None:
    assert "damaged" in refusal(rewritten(saved, weights=lambda _: data))


@pytest.mark.parametrize("name", [DOCUMENT, WEIGHTS])
def test_a_member_that_is_there_twice_is_refused(saved: Path, name: str) -> None:
    with zipfile.ZipFile(saved) as archive:
        data = archive.read(name)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(name, data)
    assert "damaged" in refusal(saved)


def test_other_members_are_left_alone_wherever_their_names_point(saved: Path) -> None:
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("../../evil.py", "raise SystemExit")
        archive.writestr("/etc/evil", "evil")
    before = set(saved.parent.rglob("*"))
    assert_equal(load(saved), trained())
    assert set(saved.parent.rglob("*")) == before


def test_a_document_that_would_fill_the_memory_is_not_unpacked(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.project.LARGEST_DOCUMENT", 10_000)
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(DOCUMENT, " " * 10_001)
    read = []
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *a: read.append(a))
    assert "damaged" in refusal(saved)
    assert read == []


def test_weights_that_are_packed_to_look_small_are_not_unpacked(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert "damaged" in refusal(saved)


def test_a_size_that_lies_about_what_is_there_is_refused(saved: Path) -> None:
    whole = saved.read_bytes()
    info = zipfile.ZipFile(io.BytesIO(whole)).getinfo(WEIGHTS)
    size = info.file_size.to_bytes(4, "little")
    saved.write_bytes(whole.replace(size, (2**31 - 1).to_bytes(4, "little")))
    assert "damaged" in refusal(saved)


@pytest.mark.parametrize("make", ["nothing", "folder", "pipe"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, make: str) -> None:
    path = tmp_path / "x.convoscope"
    if make == "folder":
        path.mkdir()
    elif make == "pipe":
        os.mkfifo(path)
    assert "choose a project file" in refusal(path)


def test_names_that_no_file_can_have_are_refused(tmp_path: Path) -> None:
    refusal(Path("\0"))
    refusal(tmp_path / ("x" * 5000))


def test_a_file_that_may_not_be_read_is_refused(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert "Permission denied" in refusal(saved)


def test_importing_the_module_does_not_load_torch() -> None:
    code = "import sys, engine.project; print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert result.stdout.strip() == "False"
