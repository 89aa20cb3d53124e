"""Tensors are read out of PyTorch's files without following anything but tensors."""

from __future__ import annotations

import os
import pickle
import zipfile
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn

from engine.inspection.reference.tensor_file import UnknownContent, read_tensors


def some() -> dict[str, torch.Tensor]:
    network = nn.Sequential(nn.Conv2d(3, 5, 3), nn.BatchNorm2d(5), nn.Flatten(), nn.Linear(20, 4))
    state: dict[str, Any] = network.state_dict()
    state["turned"] = torch.arange(12.0).reshape(3, 4).t()
    state["part"] = torch.arange(10.0)[3:7]
    state["half"] = torch.ones(3, dtype=torch.float16)
    state["none"] = torch.empty(0, 3)
    return state


@pytest.mark.parametrize("zipped", [True, False])
def test_both_forms_give_the_tensors_that_were_written(tmp_path: Path, zipped: bool) -> None:
    path, state = tmp_path / "weights.pth", some()
    torch.save(state, path, _use_new_zipfile_serialization=zipped)
    read = read_tensors(path)
    assert read.keys() == state.keys()
    for name, tensor in state.items():
        assert read[name].dtype == tensor.dtype, name
        assert torch.equal(read[name], tensor), name


@pytest.mark.parametrize("zipped", [True, False])
def test_parameters_are_tensors_as_well(tmp_path: Path, zipped: bool) -> None:
    path = tmp_path / "weights.pth"
    torch.save({"w": nn.Parameter(torch.ones(2, 2))}, path, _use_new_zipfile_serialization=zipped)
    assert torch.equal(read_tensors(path)["w"], torch.ones(2, 2))


class Evil:
    def __init__(self, path: Path) -> None:
        self._path = path

    def __reduce__(self) -> Any:
        return os.system, (f"touch {self._path}",)


@pytest.mark.parametrize("zipped", [True, False])
def test_nothing_in_a_file_is_ever_run(tmp_path: Path, zipped: bool) -> None:
    path, trace = tmp_path / "evil.pth", tmp_path / "ran"
    torch.save({"w": Evil(trace)}, path, _use_new_zipfile_serialization=zipped)
    with pytest.raises(UnknownContent):
        read_tensors(path)
    (tmp_path / "plain").write_bytes(pickle.dumps(Evil(trace)))
    with pytest.raises(UnknownContent):
        read_tensors(tmp_path / "plain")
    assert not trace.exists()


def test_a_file_cut_anywhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    for zipped in (True, False):
        torch.save(some(), path, _use_new_zipfile_serialization=zipped)
        whole = path.read_bytes()
        for end in range(0, len(whole) - 1, max(1, len(whole) // 60)):
            path.write_bytes(whole[:end])
            with pytest.raises(UnknownContent):
                read_tensors(path)


def test_tensors_that_reach_beyond_their_numbers_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    torch.save({"w": torch.ones(7, 3)}, path, _use_new_zipfile_serialization=False)
    whole = path.read_bytes()
    # Two bytes say the height: K\x07 is a small number of pickle's.
    assert whole.count(b"K\x07K\x03") == 1
    path.write_bytes(whole.replace(b"K\x07K\x03", b"K\x08K\x03"))
    with pytest.raises(UnknownContent, match="reaches beyond its numbers"):
        read_tensors(path)


def _words(path: Path, words: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("weights/data.pkl", b"\x80\x02" + words + b".")
        archive.writestr("weights/data/0", bytes(4096))
    return path


def _tensor(size: bytes, stride: bytes, offset: bytes = b"K\x00") -> bytes:
    """Return the words for one tensor of the 1024 numbers in a file made by ``_words``."""
    storage = b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000X\x00\x00\x00\x00"
    given = b"(" + storage + b"J\x00\x04\x00\x00tQ" + offset + size + stride + b"\x89tR"
    return b"ctorch._utils\n_rebuild_tensor_v2\n" + given


def test_words_written_by_hand_are_read(tmp_path: Path) -> None:
    words = b"}X\x01\x00\x00\x00w" + _tensor(b"K\x02K\x03\x86", b"K\x03K\x01\x86") + b"s"
    assert torch.equal(read_tensors(_words(tmp_path / "w", words))["w"], torch.zeros(2, 3))


TOWER = b")" + b"q\x00h\x00\x86" * 60
"""A pair of a pair of a pair …: two to the sixtieth parts, if all were gone through."""
DEEP = b")" + b"\x85" * 300_000


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(b"}" + TOWER + b"K\x01s", id="a key that takes for ever"),
        pytest.param(b"}" + DEEP + b"K\x01s", id="a key that is too deep"),
        pytest.param(b"}(" + TOWER + b"K\x01u", id="keys that take for ever"),
        pytest.param(TOWER + b")R", id="a function that takes for ever to tell of"),
        pytest.param(b"ccollections\nOrderedDict\n(" + TOWER + b"K\x01\x86tR", id="a dictionary"),
        pytest.param(
            b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\n" + TOWER + b"NK\x01tQ", id="a storage"
        ),
        pytest.param(
            b"}X\x01\x00\x00\x00w" + _tensor(b"J\x00\x00\x00\x40\x85", b"K\x00\x85") + b"s",
            id="a number that stands for billions",
        ),
        pytest.param(
            b"}X\x01\x00\x00\x00w" + _tensor(b"J\xff\xff\xff\xff\x85", b"K\x01\x85") + b"s",
            id="less than nothing",
        ),
        pytest.param(
            b"}X\x01\x00\x00\x00w"
            + _tensor(b"K\x02\x85", b"J\xff\xff\xff\xff\x85", b"K\x01")
            + b"s",
            id="backwards",
        ),
        pytest.param(
            b"}"
            + b"".join(
                b"X\x01\x00\x00\x00%c" % i + _tensor(b"M\x00\x04\x85", b"K\x01\x85") + b"s"
                for i in range(65, 91)
            ),
            id="the same numbers again and again",
        ),
    ],
)
def test_words_that_would_take_all_time_or_memory_are_refused(tmp_path: Path, words: bytes) -> None:
    with pytest.raises(UnknownContent):
        read_tensors(_words(tmp_path / "weights.pth", words))


def test_what_is_packed_and_may_grow_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    generator = torch.Generator().manual_seed(0)
    torch.save({"w": torch.randint(0, 256, (1 << 16,), generator=generator).byte()}, path)
    assert read_tensors(path)
    packed = tmp_path / "packed.pth"
    with (
        zipfile.ZipFile(path) as plain,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in plain.namelist():
            archive.writestr(name, plain.read(name))
    with pytest.raises(UnknownContent, match="packed"):
        read_tensors(packed)


@pytest.mark.parametrize("count", [2**62, -3])
def test_an_older_file_that_tells_another_count_is_refused(tmp_path: Path, count: int) -> None:
    path = tmp_path / "weights.pth"
    torch.save({"w": torch.ones(7, 3)}, path, _use_new_zipfile_serialization=False)
    whole = path.read_bytes()
    told = (21).to_bytes(8, "little") + torch.ones(21).numpy().tobytes()
    assert whole.endswith(told)
    path.write_bytes(whole[: -len(told)] + count.to_bytes(8, "little", signed=True) + told[8:])
    with pytest.raises(UnknownContent):
        read_tensors(path)
