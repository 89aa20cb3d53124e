"""A published file: where it is, and how to know that it is the one."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class RemoteFile:
    """One file of a data set, as published."""

    name: str
    address: str
    """The folder it is published in, ending in a slash."""
    size: int
    """In bytes."""
    sha256: str
    mirrored_in: str = ""
    """The folder of a mirror it lies in, ending in a slash: several sets use the same names."""

    def url(self, mirror: str | None) -> str:
        """Return where to get it, from ``mirror`` if there is one."""
        if mirror is None:
            return self.address + self.name
        return f"{mirror.rstrip('/')}/{self.mirrored_in}{self.name}"


def part_of(path: Path) -> Path:
    """Return where the bytes of ``path`` gather until they are all there."""
    return path.with_name(f"{path.name}.part")
