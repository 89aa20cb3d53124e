"""The files of one kept run, each written whole or not at all.

``run.json`` is the record, ``label.json`` what a person says of the run, ``lock`` is held while its
program lives. The rest are zip files of safetensors and JSON, stored and not compressed, because a
zip file notices damage: ``state-a.zip`` and ``state-b.zip``, the two newest states with the course
up to each; ``left.zip``, the weights and the course that the run ended with; ``epochs/``, states;
``judged/``, what was said of every picture; ``moments/``, weights within the first epoch.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

import numpy as np
from pydantic import ValidationError

from engine.files import write_whole
from engine.runs.record import Label, RunError, RunRecord
from engine.training.events import Judged

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.training.state import RunState

RECORD, LABEL, LOCK, LEFT = "run.json", "label.json", "lock", "left.zip"
STATES = ("state-a.zip", "state-b.zip")
EPOCHS, JUDGED, MOMENTS = "epochs", "judged", "moments"
TEST = "test"
ROOT_LOCK = ".lock"
"""Held while a folder of runs is changed: while a run is begun, deleted or swept up."""
PART = "-part"
"""How the files end that `write_whole` has not brought to an end."""
STATE, WEIGHTS, STEPS, ANSWERS = (
    f"{name}.safetensors" for name in ("state", "weights", "steps", "answers")
)
"""Members of the zip files."""

Steps = dict[str, tuple[float, ...]]
"""What a history keeps of every step, by its names there."""


class Moment(NamedTuple):
    """Weights that are kept of a run: after step ``step``, within or at the end of ``epoch``."""

    step: int
    epoch: int
    path: Path


def epoch_file(run: Path, epoch: int) -> Path:
    return run / EPOCHS / f"{epoch:05}.zip"


def judged_file(run: Path, epoch: int | None) -> Path:
    """Return the file of what was said of the held-out pictures; None: of the test pictures."""
    return run / JUDGED / (f"{TEST}.zip" if epoch is None else f"{epoch:05}.zip")


def moment_file(run: Path, step: int) -> Path:
    return run / MOMENTS / f"{step:08}.zip"


def numbered(folder: Path) -> dict[int, Path]:
    """Return the files of a folder that are called by a number, in the order of the numbers."""
    try:
        files = [file for file in folder.iterdir() if file.suffix == ".zip" and file.stem.isdigit()]
    except OSError:
        return {}
    return {int(file.stem): file for file in sorted(files)}


def write_members(path: Path, members: Mapping[str, Iterable[bytes | memoryview]]) -> None:
    """Write a zip file of members that come in pieces. Raises OSError."""
    path.parent.mkdir(exist_ok=True)

    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, pieces in members.items():
                with archive.open(zipfile.ZipInfo(name), "w", force_zip64=True) as member:
                    for piece in pieces:
                        member.write(piece)

    write_whole(path, write)


def read_member(path: Path, name: str) -> bytes:
    """Raises RunError for a file that isn't there or isn't whole."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.read(name)
    except FileNotFoundError:
        raise RunError(f"{path} doesn't exist (any more).") from None
    except OSError as error:
        raise RunError(f"{path} can't be read: {error.strerror or error}.") from error
    except Exception as error:
        # zipfile raises BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError … depending
        # on the byte that is wrong.
        raise _damaged(path) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Raises OSError."""

    def write(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, write)


def read_record(run: Path) -> RunRecord:
    """Return the record with its label; where it can't be read, that of the newest state.

    Raises RunError.
    """
    try:
        record = _record((run / RECORD).read_bytes(), run / RECORD)
    except (OSError, RunError) as error:
        found = _records_of_states(run)
        if not found:
            raise _damaged(run / RECORD) from error
        record = found[0][1]
    label = read_label(run)
    return record.model_copy(update={"note": label.note, "colour": label.colour})


def read_label(run: Path) -> Label:
    """Return an empty one where there is none that can be read."""
    try:
        return Label.model_validate_json((run / LABEL).read_bytes())
    except (OSError, ValidationError):
        return Label()


def newest_states(run: Path) -> list[Path]:
    """Return the files of the last states that look whole, the newest first."""
    return [path for path, _ in _records_of_states(run)]


def read_state(path: Path) -> RunState:
    """Raises RunError."""
    from engine.training.state import StateError, from_bytes

    try:
        return from_bytes(read_member(path, STATE))
    except StateError as error:
        raise _damaged(path) from error


def record_at(path: Path) -> RunRecord:
    """Return the record as it was when the state at ``path`` was taken. Raises RunError."""
    return _record(read_member(path, RECORD), path)


def read_weights(path: Path) -> Weights:
    """Raises RunError."""
    from safetensors.torch import load

    data = read_member(path, WEIGHTS)
    try:
        return load(data)
    except Exception as error:
        raise _damaged(path) from error


def steps_bytes(steps: Mapping[str, np.ndarray]) -> bytes:
    from safetensors.numpy import save

    return save({name: np.ascontiguousarray(row) for name, row in steps.items()})


def read_steps(path: Path) -> Steps:
    """Raises RunError."""
    arrays = _arrays(path, STEPS)
    if "losses" not in arrays or len({len(row) for row in arrays.values()}) > 1:
        raise _damaged(path)
    return {name: tuple(row.tolist()) for name, row in arrays.items()}


def judged_bytes(judged: Judged) -> bytes:
    from safetensors.numpy import save

    return save(
        {
            "places": judged.places,
            "predicted": judged.predicted,
            "confidence": judged.confidence,
            "when": np.array([judged.epoch, judged.step]),
        }
    )


def read_judged(path: Path) -> Judged:
    """Raises RunError."""
    arrays = _arrays(path, ANSWERS)
    try:
        epoch, step = arrays["when"].tolist()
        return Judged(
            epoch,
            step,
            "test" if path.stem == TEST else "validation",
            arrays["places"],
            arrays["predicted"],
            arrays["confidence"],
        )
    except (KeyError, ValueError) as error:
        raise _damaged(path) from error


def _arrays(path: Path, member: str) -> dict[str, np.ndarray]:
    from safetensors.numpy import load

    data = read_member(path, member)
    try:
        return load(data)
    except Exception as error:
        raise _damaged(path) from error


def _records_of_states(run: Path) -> list[tuple[Path, RunRecord]]:
    found = []
    for name in STATES:
        try:
            found.append((run / name, record_at(run / name)))
        except RunError:
            continue
    return sorted(found, key=lambda each: (each[1].step, len(each[1].epochs)), reverse=True)


def _record(data: bytes, path: Path) -> RunRecord:
    try:
        return RunRecord.model_validate_json(data)
    except ValidationError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> RunError:
    return RunError(f"{path} is damaged and can't be used.")
