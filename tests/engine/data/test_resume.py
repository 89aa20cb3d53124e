"""A download that broke off goes on where it was, or begins anew, and is checked as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.data import catalogue
from engine.data.dataset import DataError
from tests.engine.data.beginnings import TRAIN_IMAGES, broken_off, files_under
from tests.helpers.mirror import Fault, Mirror


def test_a_download_that_broke_goes_on_where_it_was(mirror: Mirror, data_home: Path) -> None:
    there = broken_off(mirror, data_home).stat().st_size
    assert catalogue.bytes_here("mnist") == there
    seen: list[int] = []
    catalogue.download("mnist", lambda done, _total, _what: seen.append(done))
    assert mirror.ranges == [f"bytes={there}-"]
    assert seen[0] > there
    assert catalogue.state("mnist") == "ready"
    assert len(files_under(data_home)) == 4
    assert catalogue.bytes_here("mnist") == 11_594_722


def test_a_download_may_break_many_times(mirror: Mirror, data_home: Path) -> None:
    before = broken_off(mirror, data_home).stat().st_size
    for _ in range(2):
        there = broken_off(mirror, data_home).stat().st_size
        assert there > before
        before = there
    catalogue.download("mnist")
    assert catalogue.load("mnist").train_labels[:3].tolist() == [5, 0, 4]


@pytest.mark.parametrize("fault", ["ignores ranges", "has no such range", "answers another range"])
def test_a_server_that_cannot_begin_in_the_middle_begins_anew(
    fault: Fault, mirror: Mirror, data_home: Path
) -> None:
    broken_off(mirror, data_home)
    mirror.faults[TRAIN_IMAGES] = fault
    catalogue.download("mnist")
    assert len(mirror.ranges) == 1
    assert catalogue.state("mnist") == "ready"
    assert len(files_under(data_home)) == 4


def test_a_wrong_beginning_is_thrown_away_and_the_file_brought_whole(
    mirror: Mirror, data_home: Path
) -> None:
    part = broken_off(mirror, data_home)
    part.write_bytes(b"<html>" + part.read_bytes()[6:])
    catalogue.download("mnist")
    assert mirror.asked.count(f"/{TRAIN_IMAGES}") == 3
    assert catalogue.state("mnist") == "ready"


@pytest.mark.parametrize("more", [0, 50])
def test_a_beginning_as_long_as_the_file_or_longer_is_no_danger(
    more: int, mirror: Mirror, data_home: Path
) -> None:
    part = broken_off(mirror, data_home)
    part.write_bytes(bytes(9_912_422 + more))
    catalogue.download("mnist")
    assert catalogue.state("mnist") == "ready"
    assert not part.exists()


def test_a_program_that_ended_before_it_could_name_the_file_asks_for_nothing(
    mirror: Mirror, data_home: Path
) -> None:
    part = broken_off(mirror, data_home)
    part.write_bytes((mirror.folder / TRAIN_IMAGES).read_bytes())
    mirror.asked.clear()
    catalogue.download("mnist")
    assert f"/{TRAIN_IMAGES}" not in mirror.asked


def test_wrong_bytes_after_a_right_beginning_are_refused_and_nothing_is_kept(
    mirror: Mirror, data_home: Path
) -> None:
    broken_off(mirror, data_home)
    mirror.faults[TRAIN_IMAGES] = "wrong bytes"
    with pytest.raises(DataError, match="is not the published file, and was thrown away"):
        catalogue.download("mnist")
    assert files_under(data_home) == []
