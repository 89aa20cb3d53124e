"""What an experiment that takes long tells while it runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Cancelled = Callable[[], bool]
"""Whether somebody wants the experiment to end; it looks between steps."""


@dataclass(frozen=True)
class Progress:
    """How far an experiment is: ``share`` of its work (0 to 1), and what it does, in words."""

    share: float
    words: str
