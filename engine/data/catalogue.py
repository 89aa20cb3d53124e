"""The data sets that can be named, and the one way to load any of them or a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from engine.data import folder, own
from engine.data.dataset import FIFTH, DataError, Dataset
from engine.data.entries import CATALOGUE
from engine.data.entry import Entry
from engine.data.places import data_folder, home_expanded, mirror
from engine.data.preprocessing import Preprocessing
from engine.data.progress import Cancelled, Job, Progress
from engine.data.remote import RemoteFile, part_of
from engine.wording import bytes_text

__all__ = [
    "CATALOGUE", "Cancelled", "Entry", "Progress", "State", "ToDownload", "bytes_here",
    "download", "find", "folder_of", "load", "remove", "shared_with", "state",
]  # fmt: skip

State = Literal["embedded", "ready", "absent"]
HASHED_AT_ONCE = 1 << 24


class ToDownload(DataError):
    """A download would mend it."""

    def __init__(self, what: str, entry: Entry, purpose: str) -> None:
        command, size = f"`python main.py data {entry.name}`", bytes_text(entry.download_bytes)
        super().__init__(f"{what}: press Download ({size}), or run {command}, {purpose}.")
        # The command once more, for its words to be known in another language.
        self.in_terminal = f"{what}: run `python main.py data {entry.name}` {purpose} ({size})."
        """The sentence where there is no button to press."""


def find(name: str) -> Entry | None:
    """Return what is known of a data set, or of pictures of one's own, which nobody lists."""
    return next((entry for entry in (*CATALOGUE, own.ENTRY) if entry.name == name), None)


def state(name: str) -> State:
    """Say where a data set of the catalogue stands, by a glance at the files' sizes.

    ``load`` checks their SHA-256 as well. Raises DataError for a name that isn't there.
    """
    entry = _named(name)
    if not entry.files:
        return "embedded"
    return "ready" if all(_has_size(entry, file) for file in entry.files) else "absent"


def bytes_here(name: str) -> int:
    """Return how many bytes of a data set are on this machine, of files that are not whole too.

    By a glance at sizes. Raises DataError for a name that isn't in the catalogue.
    """
    folder = folder_of(name)
    if folder is None:
        return 0
    paths = [folder / file.name for file in _named(name).files]
    return sum(_size(path) or _size(part_of(path)) for path in paths)


def folder_of(name: str) -> Path | None:
    """Return where the files of a data set are kept.

    None if it has none, or nowhere to keep them. Raises DataError for an unknown name.
    """
    entry = _named(name)
    with suppress(DataError):  # whoever loads or downloads it says what is wrong
        return data_folder() / entry.folder_name if entry.files else None
    return None


def shared_with(name: str) -> tuple[Entry, ...]:
    """Return the other data sets that are made of the same files. Raises DataError."""
    entry = _named(name)
    return tuple(
        other
        for other in CATALOGUE
        if other is not entry and other.files and other.folder_name == entry.folder_name
    )


def remove(name: str) -> None:
    """Take the downloaded files of a data set off this machine, whole or not. Raises DataError."""
    entry = _named(name)
    for file in entry.files:
        path = _path(entry, file)
        try:
            path.unlink(missing_ok=True)
            part_of(path).unlink(missing_ok=True)
        except OSError as error:
            raise DataError(
                f"“{path}” can't be removed ({error.strerror or error}): check its permissions, "
                "and that no other program has it open."
            ) from None
    with suppress(OSError):  # there may be files of somebody else's in it
        (data_folder() / entry.folder_name).rmdir()


def load(
    what: str,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    test_share: float = FIFTH,
) -> Dataset:
    """Return the data set of that name, or of a folder with one sub-folder a class.

    Of a folder without test pictures of its own, ``test_share`` of each class is held back for the
    test. Never downloads. Raises DataError with a sentence that says what to do, or Cancelled.
    """
    job = Job(progress, cancelled)
    entry = find(what)
    if entry is None:
        path = home_expanded(what)
        if not what or not _exists(path):
            raise _unknown(what)
        return folder.load(path, test_share, job)
    parts = entry.read(_checked(entry, job), job)
    job.report(0, 0, "Measuring the pictures")
    return Dataset(
        entry.name, entry.title, entry.classes, *parts, Preprocessing.measured(parts.train_pictures)
    )


def download(
    name: str, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> None:
    """Bring a data set onto this machine; progress counts bytes.

    What is there and whole is not downloaded again. Raises DataError or Cancelled.
    """
    entry = _named(name)
    if entry.files:
        from engine.data import download as transfer  # takes the network's libraries along

        folder_ = data_folder() / entry.folder_name
        transfer.download(entry.files, folder_, mirror(), Job(progress, cancelled))


def _named(name: str) -> Entry:
    entry = find(name)
    if entry is None:
        raise _unknown(name)
    return entry


def _unknown(what: str) -> DataError:
    names = ", ".join(entry.name for entry in CATALOGUE)
    return DataError(
        f"There is neither a data set nor a folder called “{what}”: "
        f"use one of {names}, or a folder with one sub-folder a class."
    )


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except PermissionError:  # there may be one: whoever opens it says what is wrong
        return True
    except (OSError, ValueError):
        return False


def _path(entry: Entry, file: RemoteFile) -> Path:
    return data_folder() / entry.folder_name / file.name


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _has_size(entry: Entry, file: RemoteFile) -> bool:
    try:
        return _path(entry, file).stat().st_size == file.size
    except (OSError, DataError):  # whoever loads or downloads it says what is wrong
        return False


def _checked(entry: Entry, job: Job) -> dict[str, bytes]:
    """Return the bytes of each file, all as published.

    They are hashed at every load: it costs a fraction of the unpacking, and what is checked is
    the very bytes that are used.
    """
    contents: dict[str, bytes] = {}
    for number, file in enumerate(entry.files):
        job.report(number, len(entry.files), "Checking the files")
        try:
            contents[file.name] = _path(entry, file).read_bytes()
        except FileNotFoundError:
            raise ToDownload(
                f"{entry.title} is not on this machine yet", entry, "to download it"
            ) from None
        except OSError as error:
            reason = error.strerror or error
            raise DataError(
                f"“{_path(entry, file)}” can't be read ({reason}): check its permissions."
            ) from None
        if _sha256(contents[file.name], job) != file.sha256:
            what = f"A file of {entry.title} is damaged ({_path(entry, file)})"
            raise ToDownload(what, entry, "to bring it again")
    return contents


def _sha256(content: bytes, job: Job) -> str:
    """Return the sum in hexadecimal digits. Raises Cancelled: half a gigabyte takes a while."""
    digest = hashlib.sha256()
    for start in range(0, len(content), HASHED_AT_ONCE):
        job.check()
        digest.update(memoryview(content)[start : start + HASHED_AT_ONCE])
    return digest.hexdigest()
