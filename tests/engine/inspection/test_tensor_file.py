"""Tensors are read out of PyTorch's files without following anything but tensors."""

from __future__ import annotations

import os
import pickle
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
    path.write_bytes(whole.replace(b"K\x07K\x03", b"K\x63K\x03"))
    with pytest.raises(UnknownContent, match="reaches beyond its numbers"):
        read_tensors(path)
