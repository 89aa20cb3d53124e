"""Reading many picture files into one array, on several threads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import numpy as np
import psutil
from numpy.typing import NDArray

from engine import machine
from engine.data.dataset import DataError
from engine.data.pictures import Look, PictureError, look, open_picture
from engine.data.preprocessing import Pixels, Preprocessing
from engine.data.progress import Job
from engine.wording import bytes_text

LARGEST_OWN_SIZE = 96
"""Up to this many pixels a side, pictures that all have one size keep it."""
USUAL_SIZE = 64
THREADS = min(8, os.cpu_count() or 1)
Item = TypeVar("Item")
Result = TypeVar("Result")


def measured_shape(files: Sequence[Path], job: Job) -> tuple[int, int, int]:
    """Return the (height, width, channels) that suit ``files``, after a look at each of them.

    Grey only if all are grey; those that could hold colours are decoded until one does. Raises
    DataError where none is a readable picture.
    """
    what = "Looking at the pictures"
    looks = list(_mapped(_look, files, what, job))
    seen = [look for look in looks if look]
    if not seen:
        raise DataError(
            f"None of the {len(files):,} pictures can be read: are they whole, and pictures at all?"
        )
    sizes = {(look.height, look.width) for look in seen}
    height, width = sizes.pop()
    if sizes or max(height, width) > LARGEST_OWN_SIZE:
        height = width = USUAL_SIZE
    doubtful = [file for file, look in zip(files, looks, strict=True) if look and not look.grey]
    return height, width, 3 if any(_mapped(_is_coloured, doubtful, what, job)) else 1


def read_pictures(
    files: Sequence[Path], shape: tuple[int, int, int], job: Job
) -> tuple[Pixels, NDArray[np.bool_]]:
    """Return pictures (n, height, width, channels), and (n,) which of them could be read.

    Raises DataError where they need more memory than there is.
    """
    height, width, channels = shape
    # Twice: they are copied once while they are divided into those to train and to test.
    needed = 2 * len(files) * height * width * channels
    free = min(psutil.virtual_memory().available, machine.memory_bytes())
    if needed > free:
        raise DataError(
            f"These {len(files):,} pictures need {bytes_text(needed)} of memory and "
            f"{bytes_text(free)} are free: use fewer pictures."
        )
    pictures = np.zeros((len(files), height, width, channels), dtype=np.uint8)
    sizes = Preprocessing(
        channels=1 if channels == 1 else 3,
        height=height,
        width=width,
        mean=(0.0,) * channels,
        deviation=(1.0,) * channels,
    )

    def read(index: int) -> bool:
        try:
            pictures[index] = sizes.fit(open_picture(files[index]))
        except PictureError:
            return False
        return True

    readable = list(_mapped(read, range(len(files)), "Reading the pictures", job))
    return pictures, np.array(readable, dtype=bool)


def _mapped(
    function: Callable[[Item], Result], items: Sequence[Item], what: str, job: Job
) -> Iterator[Result]:
    """Yield function(item) in order. A task takes many items: it costs as much as a picture."""
    step = max(1, min(100, len(items) // (4 * THREADS)))
    pieces = [items[start : start + step] for start in range(0, len(items), step)]
    done = 0
    job.report(0, len(items), what)
    with ThreadPoolExecutor(THREADS, thread_name_prefix="pictures") as pool:
        try:
            for results in pool.map(lambda piece: [_each(function, x, job) for x in piece], pieces):
                yield from results
                done += len(results)
                job.report(done, len(items), what)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _each(function: Callable[[Item], Result], item: Item, job: Job) -> Result:
    job.check()
    return function(item)


def _look(file: Path) -> Look | None:
    try:
        return look(file)
    except PictureError:
        return None


def _is_coloured(file: Path) -> bool:
    """False of a colour picture that holds nothing but greys, and of one that can't be read."""
    try:
        picture = open_picture(file)
    except PictureError:
        return False
    if picture.mode in ("L", "LA"):
        return False
    red, green, blue = np.moveaxis(np.asarray(picture)[..., :3], -1, 0)
    return not (np.array_equal(red, green) and np.array_equal(green, blue))
