"""What comes instead of a project is refused, and what is read is checked to the last number."""

import io
import os
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.project import DOCUMENT, WEIGHTS, ProjectError, load
from tests.helpers.project_files import assert_equal, refusal, rewritten, trained


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
        (lambda d: d.update(version=3), "newer Convoscope: update"),
        (lambda d: d.update(version=3, network={"graph": []}), "newer Convoscope: update"),
        (lambda d: d.update(version=0), "not a Convoscope project"),
        (lambda d: d.update(format="other"), "not a Convoscope project"),
        (lambda d: d.pop("format") and None, "not a Convoscope project"),
        (lambda d: d.pop("recipe") and None, "recipe"),
        (lambda d: d.update(surprise=1), "surprise"),
        (lambda d: d.update(trained=None), "damaged"),
        (lambda d: d.pop("trained") and None, "damaged"),
        (lambda d: d["trained"].pop("preprocessing") and None, "trained.preprocessing"),
        (lambda d: d["trained"].update(surprise=1), "trained.surprise"),
        (lambda d: d["trained"].update(classes=[]), "trained.classes"),
        (lambda d: d["trained"].update(classes=["a", "a", "b"]), "same name"),
        (lambda d: d["trained"]["network"]["blocks"][1].update(id="convolution-1"), "same id"),
        (lambda d: d["trained"]["history"].update(losses=[1.0]), "as many accuracies"),
        (lambda d: d.update(input_shape=[28, 28]), "input_shape"),
        (lambda d: d.update(input_shape=[1, 0, 28]), "input_shape"),
        (lambda d: d.update(input_shape=[1, 28, 10**9]), "input_shape"),
        (lambda d: d.update(input_shape=[1, 28.0, 28]), "input_shape"),
        (lambda d: d["recipe"].update(epochs=0), "recipe.epochs"),
        (lambda d: d["recipe"].update(epochs="3"), "recipe.epochs"),
        (lambda d: d["recipe"].update(learning_rate=float("nan")), "learning_rate"),
        (lambda d: d["recipe"].update(learning_rate=float("inf")), "learning_rate"),
        (lambda d: d["trained"]["preprocessing"].update(mean=[0.1, 0.2]), "one number a channel"),
        (lambda d: d["trained"]["preprocessing"].update(deviation=[0.0]), "deviation"),
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
    monkeypatch.setattr("engine.project_file.LARGEST_DOCUMENT", 10_000)
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
        if not hasattr(os, "mkfifo"):
            pytest.skip("this system has no pipes among its files")
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
