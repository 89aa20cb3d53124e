"""A full disk, a vanished folder, one that may not be written: the run goes on, and says so."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

import pytest

from engine.data.dataset import Dataset
from engine.files import write_whole
from engine.runs import files, keeper
from engine.runs.keeper import RunKeeper
from engine.runs.store import RunStore
from engine.training.events import EpochDone, Event, Finished, StateTaken
from engine.training.fingerprint import weights_sha256
from tests.engine.runs.conftest import STEPS, Kept, Trained


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "RETRY", 0.02)
    monkeypatch.setattr(keeper, "REST", 0.01)


@pytest.fixture
def keeping(store: RunStore, few: Dataset) -> RunKeeper:
    return store.begin("tiny", few)


def wait(condition: Callable[[], object], what: str) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until, f"waited in vain until {what}"
        time.sleep(0.005)


HASHES: set[str] = set()


def assert_finished(trained: Trained) -> None:
    """Whatever the disk did, it has come out as every other run of these tests."""
    assert isinstance(trained.end, Finished)
    HASHES.add(weights_sha256(trained.end.weights))
    assert len(HASHES) == 1


def assert_whole(store: RunStore, trained: Trained) -> None:
    """Nothing of the run is missing on the disk, and there is nothing else."""
    run = store.run(trained.keeper.id)
    assert run.record.outcome == "finished"
    assert weights_sha256(run.weights()) == weights_sha256(trained.end.weights or {})
    assert run.log().losses == trained.log.history().losses
    assert run.state().values.step == 3 * STEPS
    assert run.judged() is not None
    assert_no_crumbs(store)


def on_disk(store: RunStore, keeping: RunKeeper, *epochs: int) -> bool:
    """Whether these epochs are all that is written, and the state after the last of them."""
    run = next((run for run in store.runs() if run.id == keeping.id), None)
    if run is None or run.epochs != epochs:
        return False
    states = files.newest_states(run.path)
    return bool(states) and files.record_at(states[0]).step == STEPS * epochs[-1]


def assert_no_crumbs(store: RunStore) -> None:
    assert list(store.folder.rglob(f"*{files.PART}")) == []


class Disk:
    """Takes files while there is ``room``; then it takes half of them, and says that it is full."""

    def __init__(self) -> None:
        self.room = True
        self.refused = 0

    def write(self, path: Path, write: Callable[[BinaryIO], None]) -> None:
        def until_full(file: BinaryIO) -> None:
            write(file)
            if not self.room:
                self.refused += 1
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        write_whole(path, until_full)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr(files, "write_whole", disk.write)
    return disk


def test_a_full_disk_never_stops_the_run_and_it_says_so_once(
    kept: Kept, store: RunStore, keeping: RunKeeper, disk: Disk
) -> None:
    said: list[str] = []

    def each(event: Event) -> None:
        if isinstance(event, EpochDone):
            disk.room = False
            wait(lambda: keeping.problem, "the keeper says that the disk is full")
        if keeping.problem and keeping.problem not in said:
            said.append(keeping.problem)

    trained = kept(keeping, each=each)
    assert_finished(trained)
    assert said == [
        f"The run can't be kept in {store.folder} ({os.strerror(errno.ENOSPC)}): it goes on in "
        "memory. Make room there, or choose another place."
    ]
    assert disk.refused > 3
    assert_no_crumbs(store)


def test_once_there_is_room_again_all_the_rest_is_written_by_itself(
    kept: Kept, store: RunStore, keeping: RunKeeper, disk: Disk
) -> None:
    def each(event: Event) -> None:
        if isinstance(event, StateTaken):
            disk.room = event.state.values.epoch == 2
            wait(lambda: bool(keeping.problem) != disk.room, "the keeper has noticed")

    trained = kept(keeping, each=each)
    assert keeping.problem
    assert_finished(trained)
    disk.room = True
    wait(lambda: not keeping.problem, "all is written")
    assert keeping.close()
    assert_whole(store, trained)
    assert store.run(keeping.id).epochs == (1, 2, 3)


def test_another_place_takes_all_that_is_in_memory_and_all_that_can_still_be_read(
    kept: Kept, store: RunStore, keeping: RunKeeper, disk: Disk, tmp_path: Path
) -> None:
    other = RunStore(tmp_path / "other" / "runs")

    def each(event: Event) -> None:
        if isinstance(event, StateTaken) and event.state.values.epoch == 1:
            wait(lambda: on_disk(store, keeping, 1), "the first epoch is written")
            disk.room = False
        elif isinstance(event, StateTaken) and event.state.values.epoch == 2:
            wait(lambda: keeping.problem, "the keeper says that the disk is full")
            disk.room = True
            keeping.move_to(other.folder)

    trained = kept(keeping, each=each)
    assert keeping.problem == ""
    assert keeping.folder == other.folder
    assert_finished(trained)
    assert_whole(other, trained)
    assert other.run(keeping.id).epochs == (1, 2, 3)
    assert len(other.run(keeping.id).moments()) == STEPS + 2
    assert store.runs() == ()


def test_another_place_that_is_no_better_is_said_of_and_a_third_one_takes_it(
    kept: Kept, keeping: RunKeeper, disk: Disk, tmp_path: Path
) -> None:
    disk.room = False
    trained = kept(keeping)
    wrong = tmp_path / "a file"
    wrong.touch()
    keeping.move_to(wrong)
    wait(lambda: str(wrong) in keeping.problem, "the keeper names the new place")
    disk.room = True
    third = RunStore(tmp_path / "third")
    keeping.move_to(third.folder)
    wait(lambda: not keeping.problem, "all is written")
    assert keeping.close()
    assert_whole(third, trained)


def test_what_can_not_be_read_for_another_place_stays_where_it_is(
    kept: Kept,
    store: RunStore,
    keeping: RunKeeper,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read_bytes = Path.read_bytes

    def read(path: Path) -> bytes:
        if path == files.epoch_file(store.folder / keeping.id, 1):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read_bytes(path)

    def each(event: Event) -> None:
        epoch = event.state.values.epoch if isinstance(event, StateTaken) else 0
        if epoch == 1:
            wait(lambda: on_disk(store, keeping, 1), "the first epoch is written")
            disk.room = False
        elif epoch == 2:
            wait(lambda: keeping.problem, "the keeper says that the disk is full")
            disk.room = True
            keeping.move_to(tmp_path / "other")

    monkeypatch.setattr(Path, "read_bytes", read)
    trained = kept(keeping, each=each)
    assert keeping.close()
    other = RunStore(tmp_path / "other")
    assert_whole(other, trained)
    assert other.run(keeping.id).epochs == (2, 3)
    assert store.run(keeping.id).epochs == (1,)


@pytest.mark.parametrize("begun", [True, False], ids=["begun there", "never begun there"])
def test_back_in_the_first_place_once_that_has_room_it_stays_there(
    begun: bool, kept: Kept, store: RunStore, keeping: RunKeeper, disk: Disk, tmp_path: Path
) -> None:
    disk.room = begun
    if not begun:
        store.folder.parent.mkdir(exist_ok=True)
        store.folder.touch()

    def each(event: Event) -> None:
        epoch = event.state.values.epoch if isinstance(event, StateTaken) else 0
        if epoch == 1 and begun:
            wait(lambda: on_disk(store, keeping, 1), "the first epoch is written")
            disk.room = False
        elif epoch == 2:
            wait(lambda: keeping.problem, "the keeper says that the disk is full")
            keeping.move_to(tmp_path / "full as well")
            wait(lambda: "full as well" in keeping.problem, "the keeper names the other place")

    trained = kept(keeping, each=each)
    if not begun:
        store.folder.unlink()
    disk.room = True
    keeping.move_to(store.folder)
    wait(lambda: not keeping.problem, "all is written")
    assert keeping.close()
    assert_finished(trained)
    assert_whole(store, trained)
    assert store.run(keeping.id).epochs == (1, 2, 3)
    assert RunStore(tmp_path / "full as well").runs() == ()


def test_a_folder_that_vanishes_is_not_made_again_but_waited_for(
    kept: Kept, store: RunStore, keeping: RunKeeper, tmp_path: Path
) -> None:
    away = tmp_path / "away"

    def each(event: Event) -> None:
        if isinstance(event, StateTaken) and event.state.values.epoch == 1:
            wait(lambda: on_disk(store, keeping, 1), "the first epoch is written")
            store.folder.rename(away)
        elif isinstance(event, StateTaken) and event.state.values.epoch == 3:
            wait(lambda: keeping.problem, "the keeper says that its folder is gone")
            assert not store.folder.exists()
            assert str(store.folder) in keeping.problem
            away.rename(store.folder)

    trained = kept(keeping, each=each)
    assert_finished(trained)
    wait(lambda: not keeping.problem, "all is written")
    assert keeping.close()
    # What was being written when the folder went is half of it, and was taken along.
    store.sweep()
    assert_whole(store, trained)


def test_a_run_whose_folder_was_removed_is_written_again_from_memory(
    kept: Kept, store: RunStore, keeping: RunKeeper, tmp_path: Path
) -> None:
    def each(event: Event) -> None:
        if isinstance(event, StateTaken) and event.state.values.epoch == 2:
            wait(lambda: on_disk(store, keeping, 1, 2), "two epochs are written")
            (store.folder / keeping.id).rename(tmp_path / "removed")

    trained = kept(keeping, each=each)
    assert keeping.problem == ""
    assert_finished(trained)
    assert_whole(store, trained)
    assert store.run(keeping.id).epochs == (3,)


def test_a_place_that_is_no_folder_is_said_of_before_the_first_epoch_ends(
    kept: Kept, few: Dataset, tmp_path: Path
) -> None:
    place = tmp_path / "runs"
    place.write_text("a file")
    keeping = RunStore(place).begin("tiny", few)
    first: list[str] = []

    def each(event: Event) -> None:
        if isinstance(event, EpochDone) and event.epoch == 1:
            wait(lambda: keeping.problem, "the keeper says that it can't write there")
            first.append(keeping.problem)

    assert_finished(kept(keeping, each=each))
    assert first[0].startswith(f"The run can't be kept in {place} (")
    assert place.read_text() == "a file"


def test_a_read_only_folder_is_said_of(
    kept: Kept, few: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Whoever is root may write anywhere, so the system is asked to say what it says to others.
    def refused(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))

    keeping = RunStore(tmp_path / "runs").begin("tiny", few)
    with monkeypatch.context() as patch:
        patch.setattr("engine.runs.writer.Path.mkdir", refused)
        trained = kept(keeping)
        assert os.strerror(errno.EACCES) in keeping.problem
    assert_finished(trained)
    assert keeping.close()


def test_a_fault_of_the_keeper_is_none_of_the_run(
    kept: Kept, keeping: RunKeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "steps_bytes", lambda _: 1 / 0)
    assert_finished(kept(keeping))
    assert "a fault of the program, ZeroDivisionError" in keeping.problem


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system of half a megabyte, where that is allowed."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root on Linux may mount a small disk")
    mount = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system lets nobody mount a small disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def fill(place: Path) -> None:
    with suppress(OSError), (place / "other things").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def test_a_disk_that_is_really_full_loses_nothing_that_was_whole(
    kept: Kept, few: Dataset, small_disk: Path
) -> None:
    store = RunStore(small_disk / "runs")
    keeping = store.begin("tiny", few)

    def each(event: Event) -> None:
        if isinstance(event, StateTaken) and event.state.values.epoch == 1:
            wait(lambda: on_disk(store, keeping, 1), "the first epoch is written")
            fill(small_disk)

    trained = kept(keeping, each=each)
    assert_finished(trained)
    assert os.strerror(errno.ENOSPC) in keeping.problem
    assert_no_crumbs(store)
    (run,) = store.runs()
    assert run.state().values.epoch == 1
    (small_disk / "other things").unlink()
    wait(lambda: not keeping.problem, "all is written")
    assert keeping.close()
    assert_whole(store, trained)
    assert store.run(keeping.id).epochs == (1, 2, 3)
