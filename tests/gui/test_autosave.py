"""What is kept of unsaved work, when, and when it goes."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

import engine.files
from engine.build import build
from engine.data.own import SIDE, OwnPictures
from engine.data.preprocessing import Preprocessing
from engine.presets import CIFAR_SMALL, LENET5
from engine.project import Trained, load
from gui.document import Document
from gui.services import autosave as module
from gui.services.autosave import Autosave
from gui.services.files import Opened, ProjectFiles, design_of
from gui.services.own import OwnStore
from gui.services.recovery import abandoned
from tests.helpers.window import let_happen, wait_until

GREY = Preprocessing(channels=1, height=28, width=28, mean=(0.13,), deviation=(0.31,))
SOON = 0.1


@dataclass
class Bench:
    """A document with its files and its autosave, and no window."""

    document: Document
    files: ProjectFiles
    own: OwnStore
    autosave: Autosave
    folder: Path

    def kept(self, kind: str) -> list[Path]:
        return sorted(self.folder.glob(f"*.{kind}.convoscope"))

    def edit(self, kernels: int) -> None:
        self.document.edit(self.document.network.ids[0], "kernels", kernels)

    def wait_for_kept(self) -> None:
        """Wait until what is on the disk is the design as it is."""
        wait_until(
            lambda: [load(f).network for f in self.kept("design")] == [self.document.network],
            "the work is kept",
        )
        wait_until(lambda: self.autosave._job is None, "the window has heard of it")


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(module, "PAUSE", SOON)
    made = another(tmp_path / "recovery")
    yield made
    assert made.autosave.shut_down()
    assert made.files.shut_down()


def another(folder: Path) -> Bench:
    document = Document(design_of(LENET5))
    own = OwnStore(document)
    files = ProjectFiles(document, document, own)
    autosave = Autosave(document, files, folder, document)
    autosave.start()
    return Bench(document, files, own, autosave, folder)


def left_by_a_run(document: Document, seed: int = 5) -> Trained:
    classes = document.design.classes
    weights = build(document.network, GREY.shape, len(classes), seed=seed).weights()
    return Trained(document.network, GREY, classes, weights, None)


def times(files: list[Path]) -> list[int]:
    return [file.stat().st_mtime_ns for file in files]


def test_after_a_pause_in_editing_the_design_is_kept_and_not_written_again(bench: Bench) -> None:
    let_happen(3 * SOON)
    assert not bench.folder.exists()
    bench.edit(9)
    bench.wait_for_kept()
    written = times(bench.kept("design"))
    bench.document.select(bench.document.network.ids[1:2])
    let_happen(4 * SOON)
    assert times(bench.kept("design")) == written
    assert bench.kept("trained") == []


def test_edits_without_a_pause_are_kept_as_well(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAUSE", 60)
    monkeypatch.setattr(module, "LONGEST", 0.3)
    bench = another(tmp_path / "recovery")
    kernels = 7
    while not bench.kept("design"):
        assert kernels < 1000, "nothing is kept"
        bench.edit(kernels := kernels + 1)
        let_happen(0.01)
    assert kernels > 15, "it was written at once"
    assert bench.autosave.shut_down()


def test_weights_are_written_only_when_they_have_changed(bench: Bench) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    wait_until(lambda: bench.kept("trained"), "the weights are kept")
    bench.wait_for_kept()
    weights, design = times(bench.kept("trained")), times(bench.kept("design"))
    bench.edit(9)
    bench.wait_for_kept()
    assert times(bench.kept("design")) != design
    assert times(bench.kept("trained")) == weights
    bench.document.add_trained(left_by_a_run(bench.document, seed=6))
    wait_until(lambda: times(bench.kept("trained")) not in ([], weights), "they are kept anew")


def test_pictures_of_one_s_own_are_kept_only_while_they_are_to_be_saved(bench: Bench) -> None:
    def picture(shade: int) -> OwnPictures:
        return bench.own.pictures.added(0, np.full((SIDE, SIDE, 3), shade, np.uint8))

    bench.own.show(picture(1))
    bench.edit(9)
    bench.wait_for_kept()
    assert bench.kept("pictures") == []
    bench.own.save_with_project(True)
    bench.own.show(picture(2))
    wait_until(lambda: bench.kept("pictures"), "they are kept")
    written = times(bench.kept("pictures"))
    assert load(bench.kept("pictures")[0]).own == bench.own.pictures
    bench.edit(11)
    bench.wait_for_kept()
    assert times(bench.kept("pictures")) == written, "they have not changed"
    bench.own.save_with_project(False)
    assert bench.kept("pictures") == [], "at once"
    let_happen(3 * SOON)
    assert bench.kept("pictures") == []


def test_what_is_saved_or_undone_or_left_for_another_project_is_kept_no_more(
    bench: Bench, tmp_path: Path
) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    bench.edit(9)
    bench.wait_for_kept()
    bench.files.save(tmp_path / "mine.convoscope")
    wait_until(lambda: not bench.kept("design"), "it goes with saving")
    bench.document.select(())  # what follows is an undo step of its own
    bench.edit(11)
    bench.wait_for_kept()
    bench.document.undo()
    wait_until(lambda: not bench.kept("design"), "it goes with undo")
    bench.edit(12)
    bench.wait_for_kept()
    bench.files.begin(CIFAR_SMALL)
    assert bench.kept("design") == []
    assert bench.kept("trained") == []


def test_weights_never_lie_beside_a_project_that_they_are_not_of(
    bench: Bench, tmp_path: Path
) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    wait_until(lambda: bench.kept("trained"), "the weights are kept")
    bench.files.save(tmp_path / "mine.convoscope")
    wait_until(lambda: not bench.files.modified, "it is saved")
    bench.files.begin(LENET5)
    bench.edit(9)
    bench.wait_for_kept()
    assert bench.kept("trained") == []


def test_leaving_in_the_middle_of_a_write_leaves_nothing(bench: Bench) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    bench.edit(9)
    wait_until(lambda: bench.folder.exists(), "it is being written")
    assert bench.autosave.shut_down()
    let_happen(2 * SOON)
    assert list(bench.folder.iterdir()) == []


def test_what_a_running_program_keeps_is_not_taken_for_a_crashed_one_s(bench: Bench) -> None:
    other = another(bench.folder)
    bench.edit(9)
    other.edit(11)
    wait_until(lambda: len(bench.kept("design")) == 2, "both keep their work")
    assert abandoned(bench.folder) == []
    assert other.autosave.shut_down()
    assert len(bench.kept("design")) == 1


def test_a_place_that_can_not_be_written_to_is_told_once_and_work_goes_on(
    bench: Bench, tmp_path: Path
) -> None:
    bench.folder.write_text("no folder")
    reasons: list[str] = []
    bench.autosave.failed.connect(reasons.append)
    bench.edit(9)
    wait_until(lambda: reasons, "it is told")
    bench.edit(11)
    let_happen(4 * SOON)
    assert len(reasons) == 1
    assert bench.document.undo_text is not None


def test_a_full_disk_keeps_what_was_kept_before_and_is_tried_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    bench.edit(9)
    bench.wait_for_kept()
    wait_until(lambda: bench.kept("trained"), "the weights are kept")
    before = bench.document.network
    reasons: list[str] = []
    bench.autosave.failed.connect(reasons.append)

    def no_room(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(engine.files.os, "fsync", no_room)
        bench.edit(11)
        wait_until(lambda: reasons, "it is told")
        assert "No space left" in reasons[0]
        assert [load(f).network for f in bench.kept("design")] == [before]
        assert bench.kept("trained") != []
    bench.edit(12)
    bench.wait_for_kept()
    assert len(reasons) == 1


def test_weights_that_one_goes_back_to_while_the_disk_is_full_are_kept_in_the_end(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.document.add_trained(left_by_a_run(bench.document))
    wait_until(lambda: bench.kept("trained"), "the weights are kept")
    let_happen(2 * SOON)
    reasons: list[str] = []
    bench.autosave.failed.connect(reasons.append)

    def no_room(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as full:
        full.setattr(engine.files.os, "fsync", no_room)
        bench.document.add_trained(left_by_a_run(bench.document, seed=6))
        wait_until(lambda: reasons, "it is told")
    bench.document.go_to_run(-1)
    wait_until(lambda: bench.kept("trained"), "the weights are kept again")


def test_the_work_that_another_program_left_goes_once_it_is_kept_here(bench: Bench) -> None:
    crashed = another(bench.folder)
    crashed.edit(9)
    crashed.document.add_trained(left_by_a_run(crashed.document))
    wait_until(lambda: bench.kept("trained"), "it keeps its weights")
    let_happen(2 * SOON)
    crashed.autosave._shelf.release()
    [shelf] = abandoned(bench.folder)
    left = bench.kept("design")
    kept = shelf.read()
    assert kept.lost == ""
    bench.files.take(Opened(kept.design, kept.trained, kept.path, restored=True))
    bench.autosave.inherit(shelf)
    wait_until(lambda: bench.kept("design") not in ([], left), "it is kept here")
    wait_until(lambda: len(bench.kept("design")) == 1, "the old files are gone")
    assert len(bench.kept("trained")) == 1
    assert bench.files.modified
    assert bench.document.design == crashed.document.design
    assert crashed.autosave.shut_down()
