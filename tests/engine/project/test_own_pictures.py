"""Pictures of one's own in a project file: only as asked, all there again, or refused."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.data.own import LARGEST, MOST, MOST_CLASSES, NAME, SIDE, OwnPictures, to_bytes
from engine.presets import LENET5
from engine.project import PICTURES, Project, ProjectError, load, save

NOISE = np.random.default_rng(0).integers(0, 256, (9, SIDE, SIDE, 3), np.uint8)
OWN = OwnPictures.named("Cup", "Pen", "Nothing yet").added(0, *NOISE[:5]).added(1, *NOISE[5:])
WITHOUT = Project(LENET5.network, LENET5.recipe, NAME, (3, SIDE, SIDE), ("Cup", "Pen"))


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    save(replace(WITHOUT, own=OWN), tmp_path / "own.convoscope")
    return tmp_path / "own.convoscope"


def rewritten(path: Path, data: bytes, how: int = zipfile.ZIP_STORED) -> Path:
    """Return a copy of the project in which the pictures are other bytes."""
    copy = path.with_name("copy.convoscope")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", how) as new:
        for name in old.namelist():
            new.writestr(name, data if name == PICTURES else old.read(name))
    return copy


def test_pictures_come_back_with_their_classes_and_not_a_bit_changed(saved: Path) -> None:
    assert load(saved).own == OWN


def test_a_project_without_them_has_no_trace_of_them(tmp_path: Path) -> None:
    save(WITHOUT, tmp_path / "plain.convoscope")
    with zipfile.ZipFile(tmp_path / "plain.convoscope") as archive:
        assert archive.namelist() == ["project.json"]
    assert load(tmp_path / "plain.convoscope").own is None


def test_a_program_that_knows_nothing_of_them_still_reads_the_design(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        assert archive.namelist() == ["project.json", PICTURES]
        assert b"Cup" in archive.read("project.json")
        assert b'"own"' not in archive.read("project.json")


def test_pictures_cut_short_or_changed_are_refused(saved: Path) -> None:
    data = to_bytes(OWN)
    damaged = [data[:n] for n in (0, 7, 8, 100, len(data) // 2, len(data) - 1)]
    damaged += [data + b"x", data.replace(b"[5,48,48,3]", b"[5,48,3,48]"), b"\x80\x04."]
    damaged += [data.replace(b"000 Cup", b"000 Pen"), data.replace(b'"U8"', b'"I8"')]
    for bad in damaged:
        with pytest.raises(ProjectError, match="pictures saved with it are damaged"):
            load(rewritten(saved, bad))


def test_pictures_that_are_packed_to_look_small_or_are_too_many_are_not_read(saved: Path) -> None:
    with pytest.raises(ProjectError, match="damaged"):
        load(rewritten(saved, to_bytes(OWN), zipfile.ZIP_DEFLATED))
    with pytest.raises(ProjectError, match="damaged"):
        load(rewritten(saved, bytes(LARGEST + 1)))


def test_the_fullest_collection_fits() -> None:
    full = OwnPictures()
    for number in range(MOST_CLASSES):
        full = full.with_class(f"{number}" + "ß" * 57)
    pixels = MOST_CLASSES * MOST * SIDE * SIDE * 3
    assert len(to_bytes(full)) + pixels < LARGEST
