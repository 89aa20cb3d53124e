"""The sets that must be downloaded: small files in their real formats, whole and damaged."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.data import catalogue, emnist
from engine.data.dataset import DataError
from engine.data.idx import TRAINING
from tests.helpers.mirror import Mirror
from tests.helpers.published import (
    cifar100_archive,
    cifar100_files,
    emnist_zip,
    four_files,
    idx,
    pictures,
    publish,
    svhn_files,
)

MADE: dict[str, Callable[[int, int], dict[str, bytes]]] = {
    "fashion-mnist": four_files,
    "kmnist": four_files,
    "emnist-balanced": lambda train, test: emnist_zip("balanced", train, test, 47, 0),
    "emnist-letters": lambda train, test: emnist_zip("letters", train, test, 26, 1),
    "emnist-digits": lambda train, test: emnist_zip("digits", train, test, 10, 0),
    "cifar100": cifar100_files,
    "cifar100-coarse": cifar100_files,
    "svhn": svhn_files,
}
TRAIN, TEST = 205, 103
Brought = Callable[[str, dict[str, bytes]], None]


@pytest.fixture
def brought(tmp_path: Path, data_home: Path, monkeypatch: pytest.MonkeyPatch) -> Brought:
    """Publish files as those of a set, and download them through a mirror."""

    def bring(name: str, contents: dict[str, bytes]) -> None:
        publish(name, contents, tmp_path / "published", monkeypatch)
        with Mirror(tmp_path / "published") as server:
            monkeypatch.setenv("CONVOSCOPE_MIRROR", server.address)
            catalogue.download(name)
        assert catalogue.state(name) == "ready"

    return bring


def test_every_set_that_is_downloaded_is_tested_here_or_beside() -> None:
    downloaded = {entry.name for entry in catalogue.CATALOGUE if entry.files}
    assert downloaded == {*MADE, "mnist", "cifar10"}


@pytest.mark.parametrize("name", MADE)
def test_a_set_is_downloaded_and_read_picture_by_picture(name: str, brought: Brought) -> None:
    brought(name, MADE[name](TRAIN, TEST))
    data = catalogue.load(name)
    entry = catalogue.find(name)
    assert entry is not None
    shape = (entry.channels, entry.height, entry.width)
    assert (data.classes, data.preprocessing.shape) == (entry.classes, shape)
    assert np.array_equal(data.train_pictures, pictures(TRAIN, entry.height, entry.channels))
    assert np.array_equal(data.test_pictures, pictures(TEST, entry.height, entry.channels))
    first = 1 if name == "svhn" else 0
    expected = (np.arange(TRAIN) + first) % len(entry.classes)
    assert data.train_labels.tolist() == expected.tolist()
    assert data.test_labels.tolist() == expected[:TEST].tolist()


def test_the_letters_of_emnist_stand_upright(brought: Brought) -> None:
    # A stroke down the left edge, as the files hold it: along the top.
    stored = np.zeros((26, 28, 28), np.uint8)
    stored[:, 0, :] = 255
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for part in ("train", "test"):
            for kind, values in (("images-idx3", stored), ("labels-idx1", np.arange(1, 27))):
                name = f"gzip/emnist-letters-{part}-{kind}-ubyte.gz"
                packed.writestr(name, gzip.compress(idx(values)))
    brought("emnist-letters", {emnist.ARCHIVE: file.getvalue()})
    data = catalogue.load("emnist-letters")
    assert (data.train_pictures[:, :, 0] == 255).all()
    assert (data.train_pictures[:, :, 1:] == 0).all()
    assert data.classes[data.train_labels[0]] == "A"
    assert data.classes[data.train_labels[25]] == "Z"


def test_the_label_10_of_svhn_is_the_digit_0(brought: Brought) -> None:
    brought("svhn", svhn_files(20, 10))
    data = catalogue.load("svhn")
    assert [data.classes[label] for label in data.train_labels[8:11]] == ["9", "0", "1"]


def test_svhn_is_read_packed_or_not(brought: Brought) -> None:
    brought("svhn", svhn_files(20, 10, compressed=False))
    assert len(catalogue.load("svhn").train_pictures) == 20


def test_sets_that_share_their_files_download_them_once() -> None:
    for one, other in (("cifar100", "cifar100-coarse"), ("emnist-letters", "emnist-digits")):
        first, second = catalogue.find(one), catalogue.find(other)
        assert first is not None
        assert second is not None
        assert (first.files, first.folder_name) == (second.files, second.folder_name)


def cut(contents: dict[str, bytes]) -> dict[str, bytes]:
    return {name: body[: len(body) * 2 // 3] for name, body in contents.items()}


@pytest.mark.parametrize("name", MADE)
def test_files_cut_short_are_refused_in_a_sentence(name: str, brought: Brought) -> None:
    brought(name, cut(MADE[name](40, 20)))
    with pytest.raises(DataError, match=r"is not the .* it should be: download it again\."):
        catalogue.load(name)


@pytest.mark.parametrize("name", MADE)
def test_what_was_tampered_with_on_the_disk_is_never_loaded(
    name: str, brought: Brought, data_home: Path
) -> None:
    brought(name, MADE[name](40, 20))
    for path in [path for path in data_home.rglob("*") if path.is_file()]:
        whole = path.read_bytes()
        path.write_bytes(whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:])
        with pytest.raises(DataError, match=r"is damaged .*press Download"):
            catalogue.load(name)
        path.write_bytes(whole)


@pytest.mark.parametrize(
    ("name", "contents"),
    [
        ("emnist-letters", emnist_zip("letters", 30, 30, 27, 1)),
        ("emnist-letters", emnist_zip("letters", 30, 30, 26, 0)),
        ("emnist-balanced", emnist_zip("digits", 10, 10, 10, 0)),
        ("emnist-digits", {emnist.ARCHIVE: b"PK\3\4 no zip"}),
        ("cifar100", {"cifar-100-binary.tar.gz": cifar100_archive(120, 120, (20, 101))}),
        ("cifar100", {"cifar-100-binary.tar.gz": cifar100_archive(60, 60, (21, 100))}),
        ("svhn", svhn_files(10, 10, first=0)),
        ("svhn", svhn_files(10, 10, first=2)),
        ("svhn", dict.fromkeys(svhn_files(1, 1), b"no MATLAB")),
        ("svhn", dict.fromkeys(svhn_files(1, 1), b"\0" * 200)),
    ],
)
def test_files_of_another_content_are_refused(
    name: str, contents: dict[str, bytes], brought: Brought
) -> None:
    brought(name, contents)
    with pytest.raises(DataError, match=r"is not the .* it should be: download it again\."):
        catalogue.load(name)


def test_pictures_and_labels_of_different_numbers_are_refused(brought: Brought) -> None:
    contents = four_files(20, 10)
    contents[TRAINING[1]] = four_files(19, 10)[TRAINING[1]]
    brought("kmnist", contents)
    with pytest.raises(DataError, match="don't belong together"):
        catalogue.load("kmnist")
