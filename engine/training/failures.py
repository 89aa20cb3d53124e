"""What broke a run off, in a sentence. Does without torch, so that its absence can be told too."""

from __future__ import annotations

import re
import traceback

from engine.recipe import Recipe
from engine.training.events import Failed
from engine.wording import bytes_text

OUT_OF_MEMORY = re.compile(
    "out of memory|allocate memory|not enough memory|ALLOC(ATION)?_FAILED", re.IGNORECASE
)
"""The last is how CUDA's libraries for matrices and convolutions put it."""
TRIED = re.compile(r"tried to allocate ([\d.]+ ?\w+)", re.IGNORECASE)


def failure(error: BaseException, recipe: Recipe | None = None) -> Failed:
    """Return what an exception means to a person. Call it where the exception is handled."""
    details = traceback.format_exc()
    if is_out_of_memory(error):
        return Failed("memory", _memory_sentence(error, recipe), details)
    return Failed(
        "error",
        "Training broke off because of a fault in the program; what is known is in the details.",
        details,
    )


def is_out_of_memory(error: BaseException) -> bool:
    """CUDA has an exception of its own; the other devices raise a RuntimeError with words."""
    if isinstance(error, RuntimeError):
        return OUT_OF_MEMORY.search(str(error)) is not None
    return isinstance(error, MemoryError)


def _memory_sentence(error: BaseException, recipe: Recipe | None) -> str:
    tried = TRIED.search(str(error))
    size = tried[1] if tried else ""
    if size.endswith(" bytes"):
        size = bytes_text(float(size.removesuffix(" bytes")))
    asked = f" when {size} more were asked for" if size else ""
    batch = f" than {recipe.batch_size}" if recipe is not None else ""
    return (
        f"Memory ran out{asked}: choose a smaller batch size{batch}, or a network with "
        "fewer kernels or smaller maps."
    )
