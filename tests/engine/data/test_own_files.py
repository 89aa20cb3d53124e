"""Pictures of one's own from files and folders."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from engine.data.dataset import DataError
from engine.data.own import SIDE
from engine.data.own_files import gather
from engine.data.progress import Cancelled, Job

GOING = Job(None, None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with pictures at two depths, one that is broken, and a text."""
    (tmp_path / "a" / "deep").mkdir(parents=True)
    for number, colour in enumerate(("red", "lime", "blue")):
        Image.new("RGB", (60, 90), colour).save(tmp_path / "a" / f"{number}.png")
    Image.new("L", (9, 9), 7).save(tmp_path / "a" / "deep" / "last.PNG")
    (tmp_path / "a" / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "a" / "notes.txt").write_text("no picture")
    return tmp_path / "a"


def test_pictures_come_in_the_order_of_their_names_and_the_unreadable_are_named(
    folder: Path,
) -> None:
    found = gather([folder], 100, GOING)
    assert [p[0, 0].tolist() for p in found.pictures] == [
        [255, 0, 0],
        [0, 255, 0],
        [0, 0, 255],
        [7, 7, 7],
    ]
    assert {p.shape for p in found.pictures} == {(SIDE, SIDE, 3)}
    assert found.unreadable == ("broken.jpg",)
    assert found.left_over == 0


def test_there_are_no_more_than_there_is_room_for(folder: Path) -> None:
    found = gather([folder / "2.png", folder / "0.png", folder / "1.png"], 2, GOING)
    assert [p[0, 0].tolist() for p in found.pictures] == [[0, 0, 255], [255, 0, 0]]
    assert found.left_over == 1


def test_nothing_to_take_is_said(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="There is no picture in there"):
        gather([tmp_path / "empty"], 5, GOING)
    assert gather([folder / "notes.txt"], 5, GOING).unreadable == ("notes.txt",)
    assert gather([tmp_path / "gone.png"], 5, GOING).unreadable == ("gone.png",)


def test_reading_can_be_given_up(folder: Path) -> None:
    with pytest.raises(Cancelled):
        gather([folder], 5, Job(None, lambda: True))


@pytest.mark.parametrize("depth", [0, 1])
def test_what_may_not_be_looked_at_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, depth: int
) -> None:
    closed = folder if depth == 0 else folder / "1.png"
    stat = Path.stat

    def refuse(path: Path, **options: bool) -> object:
        if path == closed:
            raise PermissionError(13, "Permission denied")
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", refuse)
    with pytest.raises(DataError, match=r"“a” can't be read \(Permission denied\)"):
        gather([folder], 5, GOING)
