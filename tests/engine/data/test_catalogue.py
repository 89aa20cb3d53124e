"""The catalogue and the readers of published files."""

from __future__ import annotations

import dataclasses
import gzip
import hashlib
import io
import struct
import tarfile
from pathlib import Path

import numpy as np
import pytest

from engine.data import catalogue, cifar
from engine.data.dataset import DataError
from engine.data.idx import read_idx
from engine.data.remote import RemoteFile
from tests.helpers.mirror import Mirror


def test_every_entry_tells_what_a_person_wants_to_know() -> None:
    names = [entry.name for entry in catalogue.CATALOGUE]
    assert names == [
        "mnist-5k",
        "faces",
        "shapes",
        "shapes-colour",
        "mnist",
        "fashion-mnist",
        "kmnist",
        "emnist-balanced",
        "emnist-letters",
        "emnist-digits",
        "cifar10",
        "cifar100",
        "cifar100-coarse",
        "svhn",
    ]
    for entry in catalogue.CATALOGUE:
        assert catalogue.find(entry.name) is entry
        assert entry.title
        assert entry.source
        assert entry.licence
        assert entry.help.endswith((".", "?"))
        assert len(entry.classes) == len(set(entry.classes)) > 1
        assert len({file.name for file in entry.files}) == len(entry.files)
        assert all(len(file.sha256) == 64 for file in entry.files)


@pytest.mark.parametrize("name", ["mnist-5k", "faces"])
def test_what_an_entry_promises_is_what_loads(name: str) -> None:
    entry = catalogue.find(name)
    data = catalogue.load(name)
    assert entry is not None
    assert (data.name, data.title, data.classes) == (entry.name, entry.title, entry.classes)
    assert data.preprocessing.shape == (entry.channels, entry.height, entry.width)
    assert len(data.train_labels) == entry.training_pictures
    assert len(data.test_labels) == entry.test_pictures


@pytest.mark.parametrize("what", ["mnits", "", "no/such/folder", "x" * 5000, "zero\0"])
def test_an_unknown_name_is_one_sentence(what: str) -> None:
    with pytest.raises(DataError, match=r"neither a data set nor a folder .* use one of mnist-5k"):
        catalogue.load(what)


def test_an_unknown_name_has_no_state_and_no_download() -> None:
    assert catalogue.find("mnits") is None
    with pytest.raises(DataError, match="neither"):
        catalogue.state("mnits")
    with pytest.raises(DataError, match="neither"):
        catalogue.download("mnits")


def test_the_own_data_folder_is_used_unless_another_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from engine.data.places import data_folder

    monkeypatch.setenv("CONVOSCOPE_DATA", str(tmp_path / "named"))
    assert data_folder() == tmp_path / "named"
    monkeypatch.setenv("CONVOSCOPE_DATA", "")
    assert data_folder().name == "convoscope"


def cifar_archive(train: int = 7, test: int = 3, spoil: str = "") -> tuple[bytes, np.ndarray]:
    """Return a small archive in CIFAR's binary layout, and all its pictures (n, 32, 32, 3)."""
    chance = np.random.default_rng(0)
    counts = [*[train] * 5, test]
    names = [*(f"data_batch_{number}.bin" for number in range(1, 6)), "test_batch.bin"]
    pictures = chance.integers(0, 256, (sum(counts), 32, 32, 3), dtype=np.uint8)
    labels = np.arange(sum(counts)) % (12 if spoil == "labels" else 10)
    planes = pictures.transpose(0, 3, 1, 2).reshape(len(pictures), -1)
    records = np.column_stack([labels.astype(np.uint8), planes])
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as tar:
        for name, part in zip(names, np.split(records, np.cumsum(counts)[:-1]), strict=True):
            if spoil == "batch" and name == "test_batch.bin":
                continue
            body = part.tobytes()[: -1 if spoil == "length" else None]
            head = tarfile.TarInfo(f"cifar-10-batches-bin/{name}")
            head.size = len(body)
            tar.addfile(head, io.BytesIO(body))
    return file.getvalue(), pictures


def publish_cifar(archive: bytes, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put an archive of the test's own in the place of the published one."""
    folder.mkdir(exist_ok=True)
    (folder / cifar.ARCHIVE).write_bytes(archive)
    file = RemoteFile(
        cifar.ARCHIVE,
        "https://example.invalid/",
        len(archive),
        hashlib.sha256(archive).hexdigest(),
    )
    entries = [
        dataclasses.replace(entry, files=(file,)) if entry.name == "cifar10" else entry
        for entry in catalogue.CATALOGUE
    ]
    monkeypatch.setattr(catalogue, "CATALOGUE", tuple(entries))


def test_cifar_is_downloaded_and_read_picture_by_picture(
    tmp_path: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, pictures = cifar_archive()
    publish_cifar(archive, tmp_path / "published", monkeypatch)
    with Mirror(tmp_path / "published") as server:
        monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address + "/")
        catalogue.download("cifar10")
    data = catalogue.load("cifar10")
    assert np.array_equal(data.train_pictures, pictures[:35])
    assert np.array_equal(data.test_pictures, pictures[35:])
    assert data.train_labels.tolist() == [number % 10 for number in range(35)]
    assert data.test_labels.tolist() == [5, 6, 7]
    assert data.classes[data.test_labels[0]] == "dog"
    assert data.preprocessing.mean == pytest.approx((pictures[:35] / 255).mean(axis=(0, 1, 2)))
    unpacked = [path.name for path in data_home.rglob("*") if path.is_file()]
    assert unpacked == [cifar.ARCHIVE]


@pytest.mark.parametrize("spoil", ["labels", "batch", "length", "archive"])
def test_an_archive_of_another_layout_is_refused(
    spoil: str, data_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, _ = cifar_archive(spoil=spoil)
    data_home.mkdir(parents=True)
    publish_cifar(
        archive[:-200] if spoil == "archive" else archive, data_home / "cifar10", monkeypatch
    )
    assert catalogue.state("cifar10") == "ready"
    with pytest.raises(DataError, match="is not the archive it should be: download it again"):
        catalogue.load("cifar10")


def test_the_reading_of_an_archive_can_be_called_off(
    data_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data_home.mkdir(parents=True)
    publish_cifar(cifar_archive()[0], data_home / "cifar10", monkeypatch)
    steps: list[str] = []
    with pytest.raises(catalogue.Cancelled):
        catalogue.load("cifar10", lambda *step: steps.append(step[2]), lambda: len(steps) > 3)
    assert steps[-1] == "Unpacking the pictures"


def idx(values: np.ndarray) -> bytes:
    head = bytes((0, 0, 8, values.ndim)) + struct.pack(f">{values.ndim}I", *values.shape)
    return head + values.astype(np.uint8).tobytes()


def test_idx_files_are_read_in_any_shape() -> None:
    values = np.arange(24).reshape(4, 3, 2)
    assert np.array_equal(read_idx(gzip.compress(idx(values)), 3, "file"), values)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\0\0\x08",
        idx(np.arange(6)),  # one dimension where two are due
        idx(np.zeros((2, 3)))[:-1],
        idx(np.zeros((2, 3))) + b"\0",
        b"\0\0\x0d\x02" + idx(np.zeros((2, 3)))[4:],  # floating-point numbers
        b"\0\0\x08\x02" + b"\xff" * 8 + b"\0",  # sizes whose product overflows
    ],
)
def test_an_idx_file_that_is_none_is_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="“file” is not the idx file it should be"):
        read_idx(gzip.compress(data), 2, "file")


@pytest.mark.parametrize("data", [b"", b"text", gzip.compress(idx(np.zeros((2, 3))))[:-12]])
def test_an_idx_file_that_is_no_gzip_is_refused(data: bytes) -> None:
    with pytest.raises(DataError, match="is not the idx file it should be"):
        read_idx(data, 2, "file")


def test_a_file_that_may_not_be_read_is_one_sentence(mirror: Mirror, data_home: Path) -> None:
    catalogue.download("mnist")
    path = data_home / "mnist" / "t10k-labels-idx1-ubyte.gz"
    path.unlink()
    path.mkdir()  # a folder can't be read as a file, whoever asks
    with pytest.raises(DataError, match=r"can't be read .*check its permissions"):
        catalogue.load("mnist")
