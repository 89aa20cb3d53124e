"""The members of a project's file, of which none can be larger than a project's are."""

from __future__ import annotations

import errno
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from engine.data.own import LARGEST as LARGEST_PICTURES

DOCUMENT = "project.json"
WEIGHTS = "weights.safetensors"
PICTURES = "pictures.safetensors"
STORED = (WEIGHTS, PICTURES)
LARGEST_DOCUMENT = 256 * 1024 * 1024
"""Bytes of JSON that are read at most: far above ten million training steps."""


class ProjectError(Exception):
    """A project can't be read or written: one sentence that says why and what to do."""


def damaged(path: Path) -> ProjectError:
    """Return what to say of a file that is not as it was written."""
    return ProjectError(f"{path} is damaged and can't be opened: use another copy.")


def write_members(file: BinaryIO, members: Mapping[str, bytes]) -> None:
    """Write a zip of members by their names. Raises OSError."""
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            # A fixed date, so that equal projects give equal files.
            info = zipfile.ZipInfo(name)
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            deflate = name == DOCUMENT
            info.compress_type = zipfile.ZIP_DEFLATED if deflate else zipfile.ZIP_STORED
            archive.writestr(info, data)


def read_members(file: BinaryIO, path: Path) -> dict[str, bytes]:
    """Return the members of a project by their names: ``DOCUMENT`` alone of one in bare text.

    Raises ProjectError that names ``path``, and OSError.
    """
    bare = file.read(64).lstrip().startswith(b"{")
    file.seek(0)
    return {DOCUMENT: _bare(file, path)} if bare else _unzip(file, path)


def _bare(file: BinaryIO, path: Path) -> bytes:
    text = file.read(LARGEST_DOCUMENT + 1)
    if len(text) > LARGEST_DOCUMENT:
        raise damaged(path)
    return text


def _unzip(file: BinaryIO, path: Path) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = [m for m in archive.infolist() if m.filename in (DOCUMENT, *STORED)]
            names = [m.filename for m in members]
            if DOCUMENT not in names:
                raise ProjectError(f"{path} is not a Convoscope project, but some other zip file.")
            if len(set(names)) < len(names):
                raise damaged(path)
            largest = {DOCUMENT: LARGEST_DOCUMENT, PICTURES: LARGEST_PICTURES}
            if any(m.filename in STORED and m.compress_type != 0 for m in members) or any(
                m.file_size > largest.get(m.filename, m.file_size) for m in members
            ):
                raise damaged(path)
            return {name: archive.read(name) for name in names}
    except ProjectError:
        raise
    except OSError as error:
        if error.errno == errno.EINVAL:  # a place before the beginning of the file
            raise damaged(path) from error
        raise
    except Exception as error:
        # zipfile raises BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
        # ValueError, struct.error … depending on the byte that is wrong.
        if _begins_like_a_zip(file):
            raise damaged(path) from error
        raise ProjectError(f"{path} is not a Convoscope project.") from error


def _begins_like_a_zip(file: BinaryIO) -> bool:
    file.seek(0)
    return file.read(2) == b"PK"
