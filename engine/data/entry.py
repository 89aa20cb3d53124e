"""Entry: what is known of a data set before it is loaded, and how it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from engine.data.dataset import Parts
from engine.data.progress import Job
from engine.data.remote import RemoteFile

Reader = Callable[[Mapping[str, bytes], Job], Parts]
"""Makes arrays of the files of an entry, given by name and already checked."""

Seen = Literal["any", "upright", "writing"]
"""What pictures are of: things that are the same however they are turned, things that stand
upright but may be mirrored, or signs that read otherwise when they are mirrored.
"""


@dataclass(frozen=True)
class Entry:
    """What is known of a data set before it is loaded, and how it is read."""

    name: str
    title: str
    help: str
    classes: tuple[str, ...]
    channels: int
    height: int
    width: int
    training_pictures: int
    test_pictures: int
    source: str
    licence: str
    read: Reader
    files: tuple[RemoteFile, ...] = ()
    """None for the sets that come with installed packages, or are drawn on the spot."""
    folder: str = ""
    """Where the files lie among the downloaded data, for sets that share them; else ``name``."""
    seen: Seen = "any"

    @property
    def folder_name(self) -> str:
        return self.folder or self.name

    @property
    def download_bytes(self) -> int:
        return sum(file.size for file in self.files)
