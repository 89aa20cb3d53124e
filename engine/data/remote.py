"""A published file: where it is, and how to know that it is the one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RemoteFile:
    """One file of a data set, as published."""

    name: str
    address: str
    """The folder it is published in, ending in a slash."""
    size: int
    """In bytes."""
    sha256: str
