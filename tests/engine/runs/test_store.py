"""The folder of kept runs: listing, naming, deleting, sweeping, and several programs at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engine.data.dataset import Dataset
from engine.runs import files
from engine.runs.lock import FileLock
from engine.runs.record import RunError, RunRecord
from engine.runs.store import RunStore, runs_folder
from engine.runs.thinning import superfluous
from engine.training.fingerprint import weights_sha256
from engine.training.history import EpochFigures
from tests.engine.runs.conftest import Kept

HOLD = """
import sys
from pathlib import Path
from engine.runs.lock import FileLock
print(FileLock(Path(sys.argv[1])).take(), flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another_program(lock: Path, root: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLD, str(lock)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=root, text=True, **pipes) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "True\n"
        yield program
        program.kill()


def test_a_lock_is_held_by_one_and_let_go_when_its_program_is_killed(
    tmp_path: Path, root: Path
) -> None:
    path = tmp_path / "lock"
    with held_by_another_program(path, root) as program:
        assert not FileLock(path).take()
        program.kill()
        program.wait()
        lock = FileLock(path)
        assert lock.take()
        assert not FileLock(path).take()
        lock.release()
        with FileLock(path) as other:
            assert other.held


def test_the_folder_is_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CONVOSCOPE_RUNS", str(tmp_path / "here"))
    assert runs_folder() == tmp_path / "here"
    monkeypatch.delenv("CONVOSCOPE_RUNS")
    assert runs_folder().parts[-2:] == ("convoscope", "runs")


def test_runs_are_listed_without_torch(root: Path) -> None:
    code = "import sys, engine.runs.store, engine.runs.keeper; print('torch' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_an_empty_or_missing_folder_has_no_runs(store: RunStore) -> None:
    assert store.runs() == ()
    assert store.newest("tiny") is None
    store.sweep()
    assert not store.folder.exists()


def test_runs_are_told_apart_by_what_they_began_from(kept: Kept, store: RunStore) -> None:
    first, second = kept(epochs=1), kept(epochs=1, stop_after=2)
    assert [run.id for run in store.runs()] == [second.keeper.id, first.keeper.id]
    newest, unfinished = store.newest("tiny"), store.newest_unfinished("tiny")
    assert newest == unfinished == store.run(second.keeper.id)
    assert store.newest("other") is None
    assert store.newest_unfinished("other") is None
    assert [run.record.outcome for run in store.runs()] == ["stopped", "finished"]
    assert store.interrupted() == ()


def test_a_note_and_a_colour_stay_whatever_the_run_writes(kept: Kept, store: RunStore) -> None:
    keeper_id: list[str] = []

    def each(_: object) -> None:
        if not keeper_id and store.runs():
            keeper_id.append(store.runs()[0].id)
            store.set_note(keeper_id[0], "wider “first” layer 水")
            store.set_colour(keeper_id[0], "#aa3377")

    trained = kept(each=each)
    assert keeper_id == [trained.keeper.id]
    record = store.run(trained.keeper.id).record
    assert record.outcome == "finished"
    assert (record.note, record.colour) == ("wider “first” layer 水", "#aa3377")
    store.set_note(trained.keeper.id, "")
    assert store.run(trained.keeper.id).record.note == ""
    with pytest.raises(OSError, match="No such file"):
        store.set_note("never-there", "note")


def test_deleting_is_whole_and_leaves_what_runs(
    kept: Kept, store: RunStore, few: Dataset, root: Path
) -> None:
    trained = kept(epochs=1, killed_after=3)
    run = store.run(trained.keeper.id)
    with held_by_another_program(run.path / files.LOCK, root):
        assert run.alive
        assert not run.interrupted
        with pytest.raises(RunError, match="still being trained: stop it"):
            store.delete(run.id)
        with pytest.raises(RunError, match="still being trained by another program"):
            store.go_on(run, few)
        store.sweep()
        assert run.path.exists()
    assert run.interrupted
    store.delete(run.id)
    store.delete(run.id)
    assert [path.name for path in store.folder.iterdir()] == [files.ROOT_LOCK]


def test_a_run_that_is_kept_now_is_alive(kept: Kept, store: RunStore) -> None:
    alive: list[bool] = []
    kept(epochs=2, each=lambda _: alive.extend(run.alive for run in store.runs()))
    assert True in alive
    assert not store.runs()[0].alive


def test_what_a_killed_program_left_half_made_is_swept_up(kept: Kept, store: RunStore) -> None:
    trained = kept(epochs=1)
    run = store.run(trained.keeper.id)
    before = {path for path in store.folder.rglob("*") if path.is_file()}
    for folder in (run.path, run.path / "epochs"):
        (folder / ".0123456789abcdef-part").write_bytes(b"half")
    begun = store.folder / "20260101-000000-00000000"
    begun.mkdir()
    (begun / files.LOCK).touch()
    deleted = store.folder / ".gone-20260101-000000-00000001"
    (deleted / "epochs").mkdir(parents=True)
    store.sweep()
    assert {path for path in store.folder.rglob("*") if path.is_file()} == before
    assert not begun.exists()
    assert not deleted.exists()


def test_a_folder_that_can_not_be_swept_keeps_no_other_from_it(store: RunStore) -> None:
    folders = [store.folder / name for name in ("a", "b", "c", "d")]
    for folder in folders:
        folder.mkdir(parents=True)
    for folder in folders[1:3]:
        (folder / files.LOCK).mkdir()
    store.sweep()
    assert sorted(store.folder.glob("[a-z]")) == folders[1:3]


def test_what_is_being_written_is_not_swept_up(kept: Kept, store: RunStore) -> None:
    trained = kept(epochs=1)
    run = store.run(trained.keeper.id)
    part = run.path / ".0123456789abcdef-part"
    part.write_bytes(b"half")
    lock = FileLock(run.path / files.LOCK)
    assert lock.take()
    store.sweep()
    assert part.exists()
    lock.release()
    store.sweep()
    assert not part.exists()


@pytest.mark.parametrize("damage", ["cut", "empty", "flipped", "gone"])
def test_where_the_newest_state_is_damaged_it_goes_on_from_the_one_before(
    damage: str, kept: Kept, store: RunStore, few: Dataset
) -> None:
    whole = kept()
    first = kept(stop_after=8)
    second = kept(store.go_on(store.run(first.keeper.id), few), stop_after=15)
    run = store.run(second.keeper.id)
    newest, before = files.newest_states(run.path)
    assert files.record_at(newest).step == 15
    data = newest.read_bytes()
    match damage:
        case "cut":
            newest.write_bytes(data[: len(data) // 2])
        case "empty":
            newest.write_bytes(b"")
        case "flipped":
            middle = len(data) // 2
            newest.write_bytes(data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :])
        case "gone":
            newest.unlink()
    again = store.go_on(run, few)
    assert again.state is not None
    assert again.state.values.step == files.record_at(before).step == 8
    end = kept(again).end
    assert weights_sha256(end.weights or {}) == weights_sha256(whole.end.weights or {})


def test_where_both_states_are_damaged_it_says_so_and_lets_the_run_go(
    kept: Kept, store: RunStore, few: Dataset
) -> None:
    trained = kept(stop_after=8)
    run = store.run(trained.keeper.id)
    for name in files.STATES:
        (run.path / name).write_bytes(b"PK nothing")
    with pytest.raises(RunError, match="can be read: begin a new one"):
        store.go_on(run, few)
    assert FileLock(run.path / files.LOCK).take()


def test_a_damaged_record_is_read_from_the_newest_state(kept: Kept, store: RunStore) -> None:
    trained = kept(stop_after=8)
    run = store.run(trained.keeper.id)
    (run.path / files.RECORD).write_bytes(b"{")
    record = store.run(run.id).record
    assert (record.step, record.epochs) == (8, run.record.epochs)
    for name in files.STATES:
        (run.path / name).unlink(missing_ok=True)
    with pytest.raises(RunError, match="is damaged"):
        store.run(run.id)
    assert store.runs() == ()


def test_a_record_of_a_newer_program_is_left_alone(kept: Kept, store: RunStore) -> None:
    trained = kept(epochs=1)
    path = store.folder / trained.keeper.id / files.RECORD
    newer = {**json.loads(path.read_bytes()), "version": 2}
    path.write_text(json.dumps(newer))
    for name in files.STATES:
        (path.parent / name).unlink(missing_ok=True)
    assert store.runs() == ()
    store.sweep()
    assert path.exists()


def test_it_does_not_go_on_with_other_pictures(kept: Kept, store: RunStore, few: Dataset) -> None:
    trained = kept(stop_after=8)
    others = few.train_pictures.copy()
    others[0, 0, 0] ^= 1
    with pytest.raises(RunError, match="was trained with other pictures than"):
        store.go_on(store.run(trained.keeper.id), replace(few, train_pictures=others))


def test_of_a_long_run_the_first_the_best_and_the_last_epoch_stay() -> None:
    kept = set(range(1, 101))
    assert superfluous(kept, 100, ()) == set()
    kept -= superfluous(kept, 12, (37,))
    assert kept == {1, 37, 16, 32, 48, 64, 80, 96, 100}
    # One more epoch drops one: nothing is thinned that would be wanted again.
    assert superfluous({*kept, 101}, 12, (37,)) == set()
    assert superfluous({*kept, 101, 102, 103, 104}, 12, (37,)) == {101, 103}
    assert superfluous({1, 2, 3}, 1, ()) == {2}
    assert superfluous((), 1, ()) == set()


def test_epochs_take_no_more_than_their_share_of_the_disk(
    kept: Kept, store: RunStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.runs.writer.BUDGET", 130_000)
    trained = kept(epochs=12)
    run = store.run(trained.keeper.id)
    sizes = [path.stat().st_size for path in (run.path / files.EPOCHS).iterdir()]
    assert sum(sizes) <= 130_000
    assert {1, 12, run.record.best_epoch} <= set(run.epochs)
    assert len(run.epochs) < 12
    assert len(list((run.path / files.JUDGED).iterdir())) == len(run.epochs) + 1


def test_two_hundred_runs_are_listed_at_once(store: RunStore, kept: Kept) -> None:
    kept(epochs=1)
    (one,) = store.runs()
    figures = one.record.epochs[0]
    epochs = tuple(
        EpochFigures(**{**figures.model_dump(), "epoch": n, "step": n}) for n in range(1, 31)
    )
    for number in range(200):
        path = store.folder / f"run-{number}"
        path.mkdir()
        record = one.record.model_copy(
            update={
                "id": path.name,
                "epochs": epochs,
                "begun": datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
            }
        )
        (path / files.RECORD).write_bytes(record.to_json())
    assert len(store.runs()) == 201
    took = []
    for _ in range(5):
        begun = time.process_time()
        store.runs()
        took.append(time.process_time() - begun)
    assert min(took) < 0.1
    assert [run.id for run in store.runs()[1:4]] == ["run-199", "run-198", "run-197"]


def test_the_record_survives_json(kept: Kept, store: RunStore) -> None:
    kept(epochs=1)
    record = store.runs()[0].record
    assert RunRecord.model_validate_json(record.to_json()) == record
    assert os.fsencode(record.source) == b"tiny"
