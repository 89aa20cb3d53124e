"""A folder of pictures: leafed through by buttons and keys, past what can't be read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QToolButton

from engine.data.dataset import DataError
from gui.inspection.folder_source import pictures_in
from tests.helpers.inspect_bench import Bench
from tests.helpers.odd_pictures import Odd, odd_pictures, strange_places
from tests.helpers.window import by_name, click, click_name, drop, let_happen, press, wait_until

GREYS = (30, 60, 90, 120)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four pictures, 2 before 10, a file that is damaged and one that is no picture."""
    place = tmp_path / "holidays"
    place.mkdir()
    for name, grey in zip(("1", "2", "10", "11"), GREYS, strict=True):
        Image.new("L", (40, 40), grey).save(place / f"view {name}.PNG")
    (place / "view 3.jpg").write_bytes(b"\xff\xd8\xff damaged")
    (place / "notes.txt").write_text("where we were")
    return place


def open_(bench: Bench, folder: Path) -> None:
    click_name(bench.window, "Folder")
    bench.workspace.sources.folder.open_folder(folder)
    wait_until(lambda: place_of(bench) != "–" or bench.model.hint, "the folder is read")


def place_of(bench: Bench) -> str:
    return by_name(bench.window, "Place in the folder", QLabel).text()


def sees(bench: Bench, grey: int) -> bool:
    seen = bench.seen()
    return bool(seen.size) and set(np.unique(seen)) == {grey}


def test_next_and_previous_leaf_and_name_what_they_skip(bench: Bench, folder: Path) -> None:
    open_(bench, folder)
    wait_until(lambda: sees(bench, 30), "the first is seen")
    assert place_of(bench) == "1 of 5"
    assert bench.text("About this picture") == "view 1.PNG"
    assert not by_name(bench.window, "Previous picture", QToolButton).isEnabled()
    click_name(bench.window, "Next picture")
    wait_until(lambda: sees(bench, 60), "the second is seen")
    assert bench.text("About this picture") == "view 2.PNG"
    click_name(bench.window, "Next picture")
    wait_until(lambda: sees(bench, 90), "the damaged one is skipped")
    assert place_of(bench) == "4 of 5"
    assert bench.text("About this picture").startswith("Skipped: “view 3.jpg” is")
    click_name(bench.window, "Previous picture")
    wait_until(lambda: sees(bench, 60), "it is skipped on the way back as well")
    assert place_of(bench) == "2 of 5"


def test_the_arrow_keys_leaf_and_a_fast_hand_goes_as_far_as_it_pressed(
    bench: Bench, folder: Path
) -> None:
    open_(bench, folder)
    wait_until(lambda: sees(bench, 30), "the first is seen")
    on = by_name(bench.window, "Next picture", QToolButton)
    on.setFocus()
    press(on, Qt.Key.Key_Right, times=3)
    wait_until(lambda: sees(bench, 90), "the fourth is seen")
    press(on, Qt.Key.Key_Right, times=9)
    wait_until(lambda: sees(bench, 120), "the last is seen")
    assert not on.isEnabled()
    back = by_name(bench.window, "Previous picture", QToolButton)
    back.setFocus()
    press(back, Qt.Key.Key_Left, times=9)
    wait_until(lambda: sees(bench, 30), "the first is seen again")
    bench.settle()


def test_the_square_stays_while_a_folder_is_leafed_through(bench: Bench, folder: Path) -> None:
    open_(bench, folder)
    wait_until(lambda: sees(bench, 30), "the first is seen")
    view = bench.workspace.sources.frames.view
    press(view, Qt.Key.Key_Minus, times=3)
    crop = view.framing.crop
    click_name(bench.window, "Next picture")
    wait_until(lambda: sees(bench, 60), "the second is seen")
    assert view.framing.crop == crop


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), "There are no pictures in “holidays”: choose another folder."),
        (("a.png", "b.jpg"), "No picture in “holidays” can be read: choose another folder."),
    ],
)
def test_a_folder_without_a_picture_says_so(
    bench: Bench, tmp_path: Path, names: tuple[str, ...], words: str
) -> None:
    place = tmp_path / "holidays"
    place.mkdir()
    for name in names:
        (place / name).write_text("no picture")
    open_(bench, place)
    wait_until(lambda: bench.model.hint == words, "it is said")
    assert bench.model.subject is None
    assert bench.workspace.sources.frames.view.words == words


def test_a_folder_that_cannot_be_looked_into_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"“gone” can't be looked into \(.*\): choose another"):
        pictures_in(tmp_path / "gone")


def test_names_are_in_the_order_in_which_a_person_counts(tmp_path: Path) -> None:
    for name in ("b10.png", "b9.png", "A2.JPG", "b١.png", "10.png", "9.png", "x.txt"):
        (tmp_path / name).touch()
    names = [file.name for file in pictures_in(tmp_path)]
    assert names == ["9.png", "10.png", "A2.JPG", "b١.png", "b9.png", "b10.png"]


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as the program does
def test_odd_files_that_are_dropped_are_shown_or_refused_within_two_seconds(
    bench: Bench, tmp_path: Path
) -> None:
    every_kind: dict[str, Odd] = {}
    for odd in odd_pictures():
        every_kind.setdefault(f"{odd.name.split()[0]} {odd.outcome}", odd)
    paths = []
    for number, odd in enumerate(every_kind.values()):
        if odd.outcome != "either":
            paths.append((tmp_path / f"{number}.png", odd.outcome == "opens"))
            paths[-1][0].write_bytes(odd.data)
    strange = tmp_path / "strange"
    strange.mkdir()
    # Neither a folder, which opens, nor a name with a zero, which can't be dragged.
    places = [path for path, _ in strange_places(strange) if "\0" not in path.name]
    paths += [(path, False) for path in places if path.name != "folder.png"]
    assert len(paths) > 20
    for path, opens in paths:
        wait_until(lambda: not bench.workspace.sources.frames.busy, "the last one is done with")
        bench.said.clear()
        before = bench.model.subject
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        assert drop(bench.workspace, data)
        wait_until(
            lambda before=before: bench.said or bench.model.subject is not before, path.name, 2
        )
        assert bool(bench.said) != opens, path.name
        assert all(message.kind == "error" for message in bench.said)
    bench.settle()
    let_happen(0.05)
    click(by_name(bench.window, "Test data"))
