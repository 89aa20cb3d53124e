"""Folders of pictures, as people have them: with one sub-folder a class."""

from __future__ import annotations

import shutil
import time
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.data import catalogue, reading
from engine.data.dataset import DataError


def put(
    folder: Path, count: int, size: tuple[int, int] = (20, 16), mode: str = "RGB", start: int = 0
) -> None:
    """Write pictures 000.png, 001.png …, each of one brightness that is its number."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(start, start + count):
        colour = number if mode == "L" else (number, 0, 255)
        Image.new(mode, size, colour).save(folder / f"{number:03}.png")


def test_every_fifth_of_each_class_is_held_back(tmp_path: Path) -> None:
    put(tmp_path / "dogs", 10)
    put(tmp_path / "cats", 7, start=100)
    data = catalogue.load(str(tmp_path))
    assert data.classes == ("cats", "dogs")
    assert (data.name, data.title) == (str(tmp_path), tmp_path.name)
    assert data.train_labels.tolist() == [0] * 6 + [1] * 8
    assert data.test_labels.tolist() == [0] + [1] * 2
    assert data.test_pictures[:, 0, 0, 0].tolist() == [104, 4, 9]
    assert data.train_pictures[:6, 0, 0, 0].tolist() == [100, 101, 102, 103, 105, 106]
    assert data.preprocessing.shape == (3, 16, 20)
    assert data.left_out == 0


@pytest.mark.parametrize("test_name", ["test", "val", "Test"])
@pytest.mark.parametrize("inside", ["", "cifar10"])
def test_a_folder_split_into_train_and_test_is_kept_as_it_is(
    test_name: str, inside: str, tmp_path: Path
) -> None:
    root = tmp_path / inside
    for number, name in enumerate(["a", "b", "c"]):
        put(root / "train" / name, 6, start=10 * number)
        put(root / test_name / name, 2, start=100 + 10 * number)
    data = catalogue.load(str(tmp_path))
    assert data.classes == ("a", "b", "c")
    assert np.bincount(data.train_labels).tolist() == [6, 6, 6]
    assert data.test_labels.tolist() == [0, 0, 1, 1, 2, 2]
    assert data.test_pictures[:, 0, 0, 0].tolist() == [100, 101, 110, 111, 120, 121]


def test_train_without_test_is_split(tmp_path: Path) -> None:
    put(tmp_path / "train" / "a", 5)
    put(tmp_path / "train" / "b", 5)
    data = catalogue.load(str(tmp_path))
    assert (len(data.train_labels), len(data.test_labels)) == (8, 2)


def test_a_class_may_be_called_train(tmp_path: Path) -> None:
    put(tmp_path / "train", 5)
    put(tmp_path / "tram", 5)
    assert catalogue.load(str(tmp_path)).classes == ("train", "tram")


def test_pictures_of_different_sizes_become_64_by_64(tmp_path: Path) -> None:
    put(tmp_path / "a", 5, (20, 16))
    put(tmp_path / "b", 5, (16, 20))
    assert catalogue.load(str(tmp_path)).preprocessing.shape == (3, 64, 64)


@pytest.mark.parametrize(("side", "seen"), [(96, 96), (97, 64)])
def test_large_pictures_become_64_by_64(side: int, seen: int, tmp_path: Path) -> None:
    put(tmp_path / "a", 5, (side, side))
    put(tmp_path / "b", 5, (side, side))
    assert catalogue.load(str(tmp_path)).preprocessing.shape == (3, seen, seen)


def test_pictures_are_grey_only_if_all_are(tmp_path: Path) -> None:
    put(tmp_path / "a", 5, mode="L")
    put(tmp_path / "b", 5, mode="L")
    assert catalogue.load(str(tmp_path)).preprocessing.channels == 1
    Image.new("RGB", (20, 16), (9, 9, 9)).save(tmp_path / "b" / "009.png")
    assert catalogue.load(str(tmp_path)).preprocessing.channels == 1
    put(tmp_path / "b", 1, mode="RGB", start=10)
    assert catalogue.load(str(tmp_path)).preprocessing.channels == 3


def test_colour_is_found_wherever_it_is(tmp_path: Path) -> None:
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        for number in range(250):
            colour = (200, 0, 0) if number == 201 else (90, 90, 90)
            Image.new("RGB", (8, 8), colour).save(folder / f"{number:03}.png")
    assert catalogue.load(str(tmp_path)).preprocessing.channels == 3


def test_every_second_picture_in_colour_makes_all_colour(tmp_path: Path) -> None:
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        for number in range(200):
            mode, colour = ("RGB", (200, 0, 0)) if number % 2 else ("L", 90)
            Image.new(mode, (8, 8), colour).save(folder / f"{number:03}.png")
    data = catalogue.load(str(tmp_path))
    assert data.preprocessing.channels == 3
    assert data.train_pictures[1, 0, 0].tolist() == [200, 0, 0]


@pytest.mark.parametrize("suffix", ["png", "jpg", "tif", "webp"])
def test_pictures_are_measured_as_the_camera_was_held(suffix: str, tmp_path: Path) -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        for number in range(5):
            picture = Image.new("RGB", (20, 16), (number, 200, 9))
            picture.save(tmp_path / name / f"{number}.{suffix}", exif=turned)
    assert catalogue.load(str(tmp_path)).preprocessing.shape == (3, 20, 16)


def test_what_is_no_picture_is_left_out_and_named(tmp_path: Path) -> None:
    put(tmp_path / "a", 10)
    put(tmp_path / "b", 10)
    (tmp_path / "a" / "000.png").write_bytes(b"no picture")
    whole = (tmp_path / "b" / "003.png").read_bytes()
    (tmp_path / "b" / "003.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b" / "notes.txt").write_text("not named like a picture, and not counted")
    (tmp_path / "b" / "._001.png").write_text("what another system leaves beside a picture")
    data = catalogue.load(str(tmp_path))
    assert data.unreadable == (str(Path("a") / "000.png"), str(Path("b") / "003.png"))
    assert data.left_out == 2
    assert len(data.train_labels) + len(data.test_labels) == 18
    assert data.test_pictures[:, 0, 0, 0].tolist() == [5, 5]


def test_folders_that_hold_no_pictures_are_no_classes(tmp_path: Path) -> None:
    put(tmp_path / "a" / "deeper", 5)
    put(tmp_path / "b", 5)
    put(tmp_path / ".hidden", 5)
    put(tmp_path / "__MACOSX", 5)
    (tmp_path / "notes").mkdir()
    assert catalogue.load(str(tmp_path)).classes == ("a", "b")


def test_an_empty_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="has no sub-folders with pictures: make one"):
        catalogue.load(str(tmp_path))


def test_pictures_without_sub_folders_are_one_sentence(tmp_path: Path) -> None:
    put(tmp_path, 5)
    with pytest.raises(DataError, match="has no sub-folders with pictures: make one"):
        catalogue.load(str(tmp_path))


def test_a_single_class_is_one_sentence(tmp_path: Path) -> None:
    put(tmp_path / "only", 5)
    with pytest.raises(DataError, match=r"pictures of one class only .“only”.: at least two"):
        catalogue.load(str(tmp_path))


def test_a_file_in_the_place_of_a_folder_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataError, match="is not a folder: choose one with a sub-folder a class"):
        catalogue.load(str(tmp_path / "file"))


def test_pictures_of_which_none_can_be_read_are_one_sentence(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        for number in range(5):
            (tmp_path / name / f"{number}.jpg").write_text("no picture")
    with pytest.raises(DataError, match="None of the 10 pictures can be read"):
        catalogue.load(str(tmp_path))


def test_a_class_of_which_none_can_be_read_is_one_sentence(tmp_path: Path) -> None:
    put(tmp_path / "a", 5)
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "0.jpg").write_text("no picture")
    with pytest.raises(DataError, match="None of the pictures of “b” can be read"):
        catalogue.load(str(tmp_path))


def test_too_few_pictures_to_test_with_are_one_sentence(tmp_path: Path) -> None:
    put(tmp_path / "a", 4)
    put(tmp_path / "b", 4)
    with pytest.raises(DataError, match="No pictures are left to test with: put at least 5 into"):
        catalogue.load(str(tmp_path))


def test_a_test_class_that_is_not_trained_is_one_sentence(tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(tmp_path / "train" / name, 5)
    put(tmp_path / "test" / "c", 5)
    with pytest.raises(DataError, match="has the class “c”, which is not among those to train"):
        catalogue.load(str(tmp_path))


def test_a_trained_class_that_is_not_tested_is_one_sentence(tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(tmp_path / "train" / name, 5)
    put(tmp_path / "test" / "a", 5)
    with pytest.raises(DataError, match="lacks the class “b”, which is among those to train: make"):
        catalogue.load(str(tmp_path))


def test_a_folder_that_may_not_be_opened_is_one_sentence(
    tmp_path: Path, unprivileged: None
) -> None:
    with pytest.raises(DataError, match=r"can't be opened .*check its permissions"):
        catalogue.load(str(tmp_path / "secret"))


def test_a_class_that_may_not_be_opened_is_one_sentence_and_not_left_out(
    open_folder: Path, request: pytest.FixtureRequest
) -> None:
    for name in ("a", "b", "closed"):
        put(open_folder / name, 5)
    (open_folder / "closed").chmod(0)
    request.getfixturevalue("unprivileged")
    with pytest.raises(DataError, match=r"closed” can't be opened .*check its permissions"):
        catalogue.load(str(open_folder))


def test_more_pictures_than_memory_are_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Little:
        available = 5_000
        total = 10**9

    put(tmp_path / "a", 5)
    put(tmp_path / "b", 5)
    monkeypatch.setattr(reading.psutil, "virtual_memory", lambda: Little)
    with pytest.raises(DataError, match=r"These 10 pictures need 19\.2 kB of memory and 5 kB are"):
        catalogue.load(str(tmp_path))
    Little.available = 10**9
    monkeypatch.setattr(reading.machine, "memory_bytes", lambda: 19_199)
    with pytest.raises(DataError, match=r"need 19\.2 kB of memory"):
        catalogue.load(str(tmp_path))
    monkeypatch.setattr(reading.machine, "memory_bytes", lambda: 19_200)
    assert len(catalogue.load(str(tmp_path)).train_labels) == 8


def test_reading_a_folder_takes_no_more_memory_than_was_asked_for(tmp_path: Path) -> None:
    put(tmp_path / "train" / "a", 200, (96, 96))
    put(tmp_path / "train" / "b", 200, (96, 96))
    catalogue.load(str(tmp_path))  # whatever is loaded once
    tracemalloc.start()
    try:
        catalogue.load(str(tmp_path))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2.8 * 400 * 96 * 96 * 3


def test_reading_shows_progress_and_can_be_called_off(tmp_path: Path) -> None:
    put(tmp_path / "a", 100)
    put(tmp_path / "b", 100)
    steps: list[tuple[int, int, str]] = []
    catalogue.load(str(tmp_path), lambda *step: steps.append(step))
    reads = [(done, total) for done, total, what in steps if what == "Reading the pictures"]
    assert reads[0] == (0, 200)
    assert reads[-1] == (200, 200)
    assert len(reads) > 5

    steps.clear()
    with pytest.raises(catalogue.Cancelled):
        catalogue.load(
            str(tmp_path),
            lambda *step: steps.append(step),
            lambda: bool(steps) and steps[-1][2] == "Reading the pictures" and steps[-1][0] > 50,
        )
    assert steps[-1][0] < 200


@pytest.fixture(scope="module")
def cifar_folder(test_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two thousand real pictures of CIFAR-10, in one folder a class."""
    folder = tmp_path_factory.mktemp("cifar")
    with zipfile.ZipFile(test_data / "cifar10-jpeg.zip") as archive:
        names = [name for name in archive.namelist() if name.startswith("cifar10/test/")]
        archive.extractall(folder, sorted(names)[::5])
    yield folder
    shutil.rmtree(folder)


def test_real_pictures_are_read_at_2000_a_second(cifar_folder: Path) -> None:
    started = time.process_time()  # of all threads, whatever else the machine does
    data = catalogue.load(str(cifar_folder / "cifar10" / "test"))
    seconds = time.process_time() - started
    assert data.classes == catalogue.find("cifar10").classes
    assert data.train_pictures.shape == (1600, 32, 32, 3)
    assert np.bincount(data.test_labels).tolist() == [40] * 10
    assert data.left_out == 0
    assert seconds < 1


def test_real_faces_in_grey_files_are_read(test_data: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(test_data / "att-faces.zip") as archive:
        archive.extractall(tmp_path)
    data = catalogue.load(str(tmp_path))
    assert len(data.classes) == 30
    assert data.preprocessing.shape == (1, 64, 64)
    assert (len(data.train_labels), len(data.test_labels)) == (240, 60)


@pytest.mark.parametrize(
    ("share", "tested"),
    [(0.2, [4, 9, 14, 19]), (0.1, [9, 19]), (0.35, [2, 5, 8, 11, 14, 17, 19]), (0.9, None)],
)
def test_the_share_of_each_class_that_is_held_back_can_be_chosen(
    share: float, tested: list[int] | None, tmp_path: Path
) -> None:
    put(tmp_path / "a", 20)
    put(tmp_path / "b", 10, start=100)
    data = catalogue.load(str(tmp_path), test_share=share)
    numbers = data.test_pictures[:, 0, 0, 0]
    assert numbers[numbers < 100].tolist() == (tested or [n for n in range(20) if n not in (0, 10)])
    assert np.bincount(data.test_labels).tolist() == [int(20 * share), int(10 * share)]
    assert not set(numbers.tolist()) & set(data.train_pictures[:, 0, 0, 0].tolist())
    assert len(data.train_labels) + len(data.test_labels) == 30
    assert data.test_share == share


def test_test_pictures_of_its_own_are_used_whatever_the_share(tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(tmp_path / "train" / name, 6)
        put(tmp_path / "test" / name, 2)
    data = catalogue.load(str(tmp_path), test_share=0.5)
    assert (len(data.train_labels), len(data.test_labels), data.test_share) == (12, 4, None)
    assert catalogue.load("faces", test_share=0.5).test_share is None


def test_what_can_t_be_read_doesn_t_count_for_the_share(tmp_path: Path) -> None:
    for name in ("a", "b"):
        put(tmp_path / name, 4)
        (tmp_path / name / "000.png").write_text("no picture")
    data = catalogue.load(str(tmp_path), test_share=0.34)
    assert (len(data.train_labels), len(data.test_labels), data.left_out) == (4, 2, 2)
    with pytest.raises(DataError, match="put at least 10 into each class"):
        catalogue.load(str(tmp_path), test_share=0.1)
