"""What this machine offers: memory, threads, and the devices that networks can be trained on."""

from __future__ import annotations

import warnings
from contextlib import suppress
from math import ceil
from pathlib import Path

import psutil

DEVICES = ("cpu", "cuda", "mps")
MOST_THREADS = 16
"""More threads than this cost small pictures more in waiting than they bring."""

CGROUP_LIMITS = (
    Path("/sys/fs/cgroup/memory.max"),
    Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"),
)
CGROUP_PROCESSORS = Path("/sys/fs/cgroup/cpu.max")


class DeviceError(Exception):
    """A device can't be used: one sentence that says why and what to do."""


def memory_bytes() -> int:
    """Return the memory that programs can have here, a container's limit respected."""
    memory: int = psutil.virtual_memory().total
    for file in CGROUP_LIMITS:
        with suppress(OSError, ValueError):  # no such limit, or the word "max"
            memory = min(memory, int(file.read_text()))
    return memory


def free_bytes() -> int:
    """Return the memory that is free now: no more than ``memory_bytes``."""
    free: int = psutil.virtual_memory().available
    return min(free, memory_bytes())


def training_bytes(device: str) -> int:
    """Return the memory that training on ``device`` may take.

    That of a graphics processor is what is free on it now: other programs hold the rest.
    """
    if device == "cpu":
        return memory_bytes()
    import torch

    if device == "cuda":
        free: int = torch.cuda.mem_get_info()[0]
        return free
    # Apple's graphics processors share the machine's memory, up to a limit of their own.
    return int(torch.mps.recommended_max_memory())


def threads() -> int:
    """Return how many threads training uses: one a core that this process may run on, and no more
    than a container's share of the processors.
    """
    # Some virtual machines don't tell which of their processors share a core.
    cores: int = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    with suppress(AttributeError):  # macOS can't tie a process to cores
        cores = min(cores, len(psutil.Process().cpu_affinity()))
    with suppress(OSError, ValueError):  # no such limit, or the word "max"
        quota, period = CGROUP_PROCESSORS.read_text().split()
        cores = min(cores, ceil(int(quota) / int(period)))
    return max(1, min(cores, MOST_THREADS))


def devices_when_warm() -> tuple[str, ...]:
    """Return ``devices()``, with all loaded that the first training step would wait for.

    Part of it brings a compiler's libraries. Loaded after those with which Qt draws films, they
    have been seen to crash.
    """
    usable = devices()
    import torch._dynamo  # noqa: F401

    return usable


def devices() -> tuple[str, ...]:
    """Return the names of the devices that are usable here, ``cpu`` always first.

    Loads torch, which takes seconds the first time.
    """
    import torch

    with warnings.catch_warnings():
        # A driver that is too old is told as a warning; for a person it is simply no device.
        warnings.simplefilter("ignore")
        usable = {
            "cpu": True,
            "cuda": torch.cuda.is_available(),
            "mps": torch.backends.mps.is_available(),
        }
    return tuple(name for name in DEVICES if usable[name])


def choose_device(wanted: str = "auto") -> str:
    """Return the device to use: ``wanted``, or with ``auto`` a graphics processor if there is one.

    Raises DeviceError for a name that is unknown, or a device that this machine lacks.
    """
    if wanted == "cpu":
        return wanted
    if wanted not in ("auto", *DEVICES):
        raise DeviceError(f"There is no device “{wanted}”: choose auto, cpu, cuda or mps.")
    usable = devices()
    if wanted == "auto":
        return usable[-1]
    if wanted not in usable:
        choice = f"auto, {usable[0]} or {usable[-1]}" if usable[1:] else f"auto or {usable[0]}"
        raise DeviceError(
            f"This machine has no {wanted} device that PyTorch can use: choose {choice}."
        )
    return wanted
