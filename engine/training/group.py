"""Several processes that train one network together, started by ``torchrun``.

Every process has all pictures and the same weights. Of each batch each takes its share; what they
find is added up by PyTorch's distributed engine, gloo between processors and NCCL between graphics
processors, so that all make the same step as one process alone would, within rounding.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from engine import machine
from engine.training.control import Control

if TYPE_CHECKING:
    from torch import Tensor

PATIENCE = timedelta(minutes=30)
"""How long processes wait for one another: one may be writing to a slow disk."""


class Group:
    """This process among the others. ``rank`` counts from 0; the first tells and saves."""

    def __init__(self, rank: int, size: int) -> None:
        self.rank = rank
        self.size = size

    @property
    def first(self) -> bool:
        return self.rank == 0

    def share(self, pictures: int) -> tuple[slice, float]:
        """Return which of a batch of so many are this process's, and how much their mean counts.

        What the parts count adds up to 1. A batch of fewer pictures than processes goes whole to
        each of them.
        """
        if pictures < self.size:
            return slice(0, pictures), 1 / self.size
        begin, end = (pictures * part // self.size for part in (self.rank, self.rank + 1))
        return slice(begin, end), (end - begin) / pictures

    def add_up(self, tensors: Sequence[Tensor]) -> None:
        """Replace every tensor by its sum over all processes, in one exchange."""
        import torch
        from torch import distributed

        flat = torch.cat([tensor.flatten() for tensor in tensors])
        distributed.all_reduce(flat)
        parts = torch.split(flat, [tensor.numel() for tensor in tensors])
        for tensor, part in zip(tensors, parts, strict=True):
            tensor.copy_(part.view(tensor.shape))

    def any(self, one: bool, device: str) -> bool:
        """Return whether ``one`` is true in any process."""
        import torch

        flag = torch.tensor([float(one)], device=device)
        self.add_up([flag])
        return bool(flag.item())


class SharedControl(Control):
    """A control of a process in a group: all of them stop at the same step, whichever is asked."""

    def __init__(self, group: Group, device: str) -> None:
        super().__init__()
        self._group = group
        self._device = device
        self._agreed = False

    @property
    def stopped(self) -> bool:
        return self._agreed

    def may_go_on(self) -> bool:
        self._agreed = self._group.any(not super().may_go_on(), self._device)
        return not self._agreed


def started_by_torchrun() -> bool:
    """Whether this process is one of several that ``torchrun`` has started."""
    return int(os.environ.get("WORLD_SIZE", "1")) > 1 and "RANK" in os.environ


@contextmanager
def joined(device: str) -> Iterator[Group]:
    """Join the other processes that ``torchrun`` has started, and leave them at the end.

    With ``cuda`` every process of a machine takes a graphics processor of its own. Raises
    DeviceError where there are more processes than those.
    """
    import torch
    from torch import distributed

    local = int(os.environ.get("LOCAL_RANK", "0"))
    if device == "mps":
        raise machine.DeviceError(
            "Several processes can't share this device: add --device cpu to the command."
        )
    if device == "cuda":
        if local >= torch.cuda.device_count():
            raise machine.DeviceError(
                f"There are {torch.cuda.device_count()} graphics processors here, fewer than "
                "processes: start as many, or add --device cpu."
            )
        torch.cuda.set_device(local)
    distributed.init_process_group("nccl" if device == "cuda" else "gloo", timeout=PATIENCE)
    try:
        yield Group(distributed.get_rank(), distributed.get_world_size())
    finally:
        distributed.destroy_process_group()


def threads_each() -> int:
    """Return how many threads this process may compute with, beside others on this machine."""
    beside = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    return max(1, machine.threads() // beside)
