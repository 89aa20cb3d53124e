"""What the machine offers, and devices that it hasn't got."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest
import torch

from engine import machine


def test_memory_is_what_the_machine_has() -> None:
    assert 2**28 < machine.memory_bytes() <= psutil.virtual_memory().total


def test_a_containers_limit_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    limited, unlimited = tmp_path / "limited", tmp_path / "unlimited"
    limited.write_text("123456789\n")
    unlimited.write_text("max\n")
    monkeypatch.setattr(machine, "CGROUP_LIMITS", (unlimited, tmp_path / "absent"))
    assert machine.memory_bytes() == psutil.virtual_memory().total
    monkeypatch.setattr(machine, "CGROUP_LIMITS", (unlimited, limited))
    assert machine.memory_bytes() == 123456789


def test_there_is_always_a_thread_and_a_processor() -> None:
    assert 1 <= machine.threads() <= psutil.cpu_count()
    assert machine.devices()[0] == "cpu"
    for name in machine.devices():
        assert torch.ones(2, device=name).sum().item() == 2


def test_where_the_cores_are_not_told_the_logical_processors_count(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 6 if logical else None)
    monkeypatch.setattr(psutil.Process, "cpu_affinity", lambda _: list(range(8)), raising=False)
    monkeypatch.setattr(machine, "CGROUP_PROCESSORS", tmp_path / "absent")
    assert machine.threads() == 6


@pytest.mark.parametrize(
    ("limit", "threads"), [("250000 100000", 3), ("20000 100000", 1), ("max 100000", 8)]
)
def test_a_containers_share_of_the_processors_counts(
    limit: str, threads: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(psutil, "cpu_count", lambda logical=True: 8)
    monkeypatch.setattr(psutil.Process, "cpu_affinity", lambda _: list(range(8)), raising=False)
    (tmp_path / "cpu.max").write_text(f"{limit}\n")
    monkeypatch.setattr(machine, "CGROUP_PROCESSORS", tmp_path / "cpu.max")
    assert machine.threads() == threads


def test_auto_chooses_a_graphics_processor_where_there_is_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine, "devices", lambda: ("cpu",))
    assert machine.choose_device("auto") == "cpu"
    monkeypatch.setattr(machine, "devices", lambda: ("cpu", "cuda"))
    assert machine.choose_device("auto") == "cuda"
    assert machine.choose_device("cpu") == "cpu"


@pytest.mark.parametrize("wanted", ["tpu", "CPU ", ""])
def test_an_unknown_device_is_refused_with_the_names_there_are(wanted: str) -> None:
    with pytest.raises(machine.DeviceError, match="choose auto, cpu, cuda or mps"):
        machine.choose_device(wanted)


def test_a_device_that_is_missing_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "devices", lambda: ("cpu",))
    with pytest.raises(machine.DeviceError, match=r"no cuda device.*choose auto or cpu"):
        machine.choose_device("cuda")
