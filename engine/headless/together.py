"""Whether this process trains alone, or with others that ``torchrun`` has started."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from engine.training.control import Control

if TYPE_CHECKING:
    from engine.training.group import Group


@contextmanager
def processes(device: str) -> Iterator[tuple[Control, Group | None]]:
    """Join the others where there are any, and leave them at the end; give the run's control.

    Raises DeviceError where the device can't be shared.
    """
    # Late: it is of no use to a single process.
    from engine.training.group import SharedControl, joined, started_by_torchrun

    if not started_by_torchrun():
        yield Control(), None
        return
    with joined(device) as group:
        yield SharedControl(group, device), group
