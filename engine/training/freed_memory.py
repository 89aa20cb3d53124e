"""What becomes of memory that a step has freed."""

from __future__ import annotations

import ctypes
import sys

MMAP_THRESHOLD, TRIM_THRESHOLD = -3, -1
"""Names of settings in glibc's malloc.h."""
LARGEST, MOST_KEPT = 2**25, 2**29
"""Bytes: of a piece that is kept, and of all that is."""


def keep_freed_memory() -> None:
    """Let the C library of Linux keep what a step frees for the next step, once for the process.

    It gives large pieces back to the system otherwise, and asks for them again in the next step,
    when the system fills them with zeros, page by page. Elsewhere nothing happens.
    """
    if not sys.platform.startswith("linux"):
        return
    setting = getattr(ctypes.CDLL(None), "mallopt", None)
    if setting is not None:
        setting(MMAP_THRESHOLD, LARGEST)
        setting(TRIM_THRESHOLD, MOST_KEPT)
