"""What takes long in Face ID, as generators for a thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from engine.data.dataset import DataError
from engine.data.pictures import PICTURE_SUFFIXES, PictureError, open_picture
from engine.data.preprocessing import Pixels
from engine.data.progress import Cancelled as CalledOff
from engine.data.progress import Job
from engine.experiments.events import Cancelled, Progress
from engine.experiments.face_id.embedder import Embedder
from engine.experiments.face_id.enrolled import FEWEST, MOST, Enrolled, kept, nobody
from engine.experiments.face_id.experiment import Trained, eigenfaces_alone, run, strangers
from engine.experiments.face_id.options import FaceId
from engine.experiments.face_id.people import read_people
from engine.experiments.face_id.portrait import any_portrait
from engine.experiments.face_id.rates import Embeddings, ErrorRates
from engine.wording import readable

READING = 0.1
"""The share of the work that reading people takes."""


STRICT = 0.005
"""False accepts at which the lock begins where it was measured on the embedded faces: those differ
more, by light and camera, than people before one camera do.
"""


@dataclass(frozen=True, eq=False)
class Ready:
    """A network, and everybody as it sees them."""

    embedder: Embedder
    people: tuple[Enrolled, ...]
    strangers: Embeddings
    threshold: float
    trained: Trained | None
    """None where the network was kept: what it was worth was not."""
    left_out: int = 0
    """Pictures of the folder in which no face was found."""

    def without_people(self) -> Ready:
        return replace(self, people=())


@dataclass(frozen=True, eq=False)
class Baseline:
    """What eigenfaces are worth before anything is trained."""

    rates: ErrorRates


def baseline(options: FaceId, _cancelled: Cancelled) -> Iterator[Baseline]:
    yield Baseline(eigenfaces_alone(options))


def training(
    options: FaceId, source: Path | None, people: tuple[Enrolled, ...], cancelled: Cancelled
) -> Iterator[Progress | Ready]:
    """Train on the people of a folder or a zip, or on the embedded faces. Raises DataError."""
    others = None
    if source is not None:
        yield Progress(0.0, "Looking for the faces")
        try:
            others = read_people(source, Job(cancelled=cancelled))
        except CalledOff:
            return
    before = 0.0 if others is None else READING
    for told in run(options, cancelled, others):
        if isinstance(told, Progress):
            yield Progress(before + (1 - before) * told.share, told.words)
            continue
        by = told.embedder.open()
        yield Ready(
            told.embedder,
            tuple(person.embedded_by(by) for person in people),
            by.embed(told.strangers),
            told.rates.equal[0] if told.real else told.rates.threshold_for(STRICT),
            told,
            0 if others is None else len(others.left_out),
        )


def opening(_cancelled: Cancelled) -> Iterator[Ready]:
    """Tell what was kept; nothing where nothing was. Raises DataError."""
    found = kept()
    if found is not None:
        others = found.embedder.open().embed(strangers())
        yield Ready(found.embedder, found.people, others, found.threshold, None)


def enrolling(
    folder: Path, name: str, embedder: Embedder, cancelled: Cancelled
) -> Iterator[Progress | Enrolled]:
    """Enrol one person from the pictures of a folder. Raises DataError where there are too few."""
    try:
        files = sorted(f for f in folder.iterdir() if f.suffix.lower() in PICTURE_SUFFIXES)
    except OSError as error:
        raise DataError(
            f"“{readable(folder.name)}” can't be read ({error.strerror or error}): check its "
            "permissions."
        ) from None
    found: list[Pixels] = []
    for number, file in enumerate(files[: 4 * MOST]):
        if cancelled() or len(found) == MOST:
            break
        yield Progress(number / len(files), "Looking for the faces")
        try:
            portrait = any_portrait(open_picture(file))
        except PictureError:
            continue
        if portrait is not None:
            found.append(portrait)
    if len(found) < FEWEST:
        raise DataError(
            f"Faces are found in {len(found)} pictures of “{readable(folder.name)}”: at least "
            f"{FEWEST} are needed, all of the same person, looking into the camera."
        )
    portraits = np.stack(found)
    yield nobody(name).with_portraits(portraits, embedder.open().embed(portraits))
