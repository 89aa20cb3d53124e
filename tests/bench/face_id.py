"""How well Face ID tells people apart whom its network has never seen, beside eigenfaces."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import mean
from time import perf_counter

from engine.data.progress import Job
from engine.experiments.face_id.experiment import Trained, run
from engine.experiments.face_id.options import FaceId
from engine.experiments.face_id.people import People, read_people
from engine.experiments.face_id.rates import all_pairs
from tests.bench.accuracy import TEST_DATA
from tests.bench.measure import Measure

SEEDS, QUICK_SEEDS = (0, 1, 2), (0,)
TARGET = 0.08


def measures(*, long: bool) -> Iterator[Measure]:
    """Learn the first 20 of the 30 people of the AT&T set, and count on all pairs of the others.

    Three seeds, or one if not ``long``; nothing where the pictures are absent.
    """
    archive = TEST_DATA / "att-faces.zip"
    if not archive.is_file():
        return
    people = read_people(archive, Job())
    others = people.divided[1]
    rates: list[float] = []
    embedded: list[float] = []
    seconds: list[float] = []
    for seed in SEEDS if long else QUICK_SEEDS:
        options, begun = FaceId(seed=seed), perf_counter()
        result = trained(options, people)
        seconds.append(perf_counter() - begun)
        rates.append(result.rates.equal_error_rate)
        alone = trained(options, None).embedder.open().embed(others.pictures)
        embedded.append(all_pairs(alone, others.labels).equal_error_rate)
    name = "Face ID: equal error rate on 10 people never seen"
    yield Measure(f"{name}, mean of the seeds", "of 1", (mean(rates),), TARGET, "lower")
    yield Measure(f"{name}, seed by seed", "of 1", tuple(rates))
    by_eigenfaces = (result.eigenfaces.equal_error_rate,)
    yield Measure(f"{name}, eigenfaces", "of 1", by_eigenfaces)
    yield Measure(f"{name}, having learned the embedded faces only", "of 1", tuple(embedded))
    yield Measure("Face ID: time of a run", "s", tuple(seconds), 60, "lower")


def trained(options: FaceId, people: People | None) -> Trained:
    *_, result = run(options, lambda: False, people)
    assert isinstance(result, Trained)
    return result
