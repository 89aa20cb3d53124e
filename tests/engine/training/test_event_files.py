"""TensorBoard's files, read back record by record."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Any

import pytest
from tensorboardX.crc32c import crc32c
from tensorboardX.proto.event_pb2 import Event as Message

from engine.headless import commands
from engine.presets import LENET5
from engine.recipe import Recipe
from engine.training.control import Control
from engine.training.event_files import MISSING, EventFiles, told
from engine.training.events import BatchDone, EpochDone, Event, Finished, Watch
from engine.training.layers import BlockSeen, Histogram, LayersSeen
from engine.training.loop import train
from tests.helpers.command_line import no_window


def records(folder: Path) -> list[Any]:
    """Return what the only file below ``folder`` says; its check sums must be right.

    The format is that of TFRecord: length, its sum, data, their sum.
    """
    (file,) = folder.rglob("*tfevents*")
    data, found, at = file.read_bytes(), [], 0
    while at < len(data):
        (length,) = struct.unpack_from("<Q", data, at)
        (head,) = struct.unpack_from("<I", data, at + 8)
        body = data[at + 12 : at + 12 + length]
        (tail,) = struct.unpack_from("<I", data, at + 12 + length)
        assert (head, tail) == (masked(data[at : at + 8]), masked(body))
        found.append(Message.FromString(body))
        at += 16 + length
    return found


def masked(data: bytes) -> int:
    crc = crc32c(data)
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def rows(messages: list[Any]) -> dict[str, list[tuple[int, float]]]:
    found: dict[str, list[tuple[int, float]]] = {}
    for message in messages:
        for value in message.summary.value:
            found.setdefault(value.tag, []).append((message.step, value.simple_value))
    return found


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return an empty folder that nothing else of the test writes into."""
    folder = tmp_path / "events"
    folder.mkdir()
    return folder


def test_a_real_runs_figures_are_read_back_as_they_were_told(digits: Any, place: Path) -> None:
    recipe = Recipe(epochs=2, batch_size=100, label_smoothing=0.1)
    files = EventFiles(place)
    run = train(LENET5.network, recipe, digits, Control(), watch=Watch(layers=True))
    events = list(told(run, files))
    assert files.problem == ""
    messages = records(place)
    assert messages[0].file_version == "brain.Event:2"
    found = rows(messages)
    assert found["loss/training"] == as_told(events, BatchDone, "loss")
    assert found["penalty"] == as_told(events, BatchDone, "penalty")
    assert found["learning rate"] == as_told(events, BatchDone, "learning_rate")
    assert found["accuracy/validation"] == as_told(events, EpochDone, "validation_accuracy")
    assert found["loss/test"] == as_told(events, Finished, "test_loss")
    assert any(tag.startswith("gradient norm/") for tag in found)


def as_told(events: list[Event], kind: type, name: str) -> list[tuple[int, float]]:
    single = struct.Struct("f")
    return [
        (event.step, single.unpack(single.pack(getattr(event, name)))[0])  # type: ignore[union-attr]
        for event in events
        if isinstance(event, kind)
    ]


def test_histograms_keep_their_bins(place: Path) -> None:
    files = EventFiles(place)
    seen = BlockSeen("dense", 1.0, None, None, weights=Histogram(-1.0, 3.0, (5, 0, 2, 1)))
    files.append(LayersSeen(7, (seen,)))
    files.close()
    (value,) = [v for m in records(place) for v in m.summary.value if v.tag == "weights/dense"]
    assert list(value.histo.bucket) == [5, 0, 2, 1]
    assert list(value.histo.bucket_limit) == [0.0, 1.0, 2.0, 3.0]
    assert value.histo.num == 8
    assert value.histo.sum == -0.5 * 5 + 1.5 * 2 + 2.5


def test_a_folder_that_refuses_is_said_in_a_sentence_and_the_run_goes_on(place: Path) -> None:
    blocked = place / "file"
    blocked.write_text("no folder")
    said: list[str] = []
    files = EventFiles(blocked, said.append)
    step = BatchDone(1, 1, 0.5, 0.5, 100.0)
    assert list(told(iter([step, step]), files)) == [step, step]
    assert said == [files.problem]
    assert "TensorBoard files can't be written to" in files.problem
    assert "The run goes on without them." in files.problem


def test_a_missing_package_is_said_with_how_to_get_it(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tensorboardX.event_file_writer", None)
    files = EventFiles(place)
    files.close()
    assert files.problem == MISSING
    assert not list(place.iterdir())


def test_a_package_that_fails_of_itself_is_said_of_and_takes_no_more(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tensorboardX import event_file_writer

    def broken(_: str) -> None:
        raise TypeError("Descriptors cannot be created directly.")

    monkeypatch.setattr(event_file_writer, "EventsWriter", broken)
    files = EventFiles(place)
    assert files.close()
    assert "TensorBoard files can't be written: TypeError, Descriptors" in files.problem


def test_two_runs_have_a_folder_each(place: Path) -> None:
    for _ in range(2):
        files = EventFiles(place)
        files.append(BatchDone(1, 1, 0.5, 0.5, 100.0))
        files.close()
    assert len(list(place.iterdir())) == 2


def test_the_command_line_writes_them_too_and_what_goes_on_in_the_blocks(place: Path) -> None:
    options = ("--epochs", "1", "--batch-size", "400", "--device", "cpu", "--json", "--no-keep")
    given = ["train", "lenet5", *options, "--tensorboard", str(place)]
    assert commands.run(given, no_window) == 0
    found = rows(records(place))
    assert [step for step, _ in found["loss/training"]] == list(range(1, 10))
    assert len(found["accuracy/test"]) == 1
    assert any(tag.startswith("dead units/") for tag in found)
