"""How well digits and faces are found before a camera, and how long a frame takes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

import numpy as np
from skimage import data

from engine.vision.digits import find_digit
from engine.vision.faces import find_face
from tests.bench.accuracy import TEST_DATA
from tests.bench.measure import Measure
from tests.helpers.camera_pictures import camera_picture
from tests.helpers.digit_reader import DigitReader, mnist
from tests.helpers.photographs import faces, without_a_face

DIGITS = 1000


def measures(rounds: int, *, long: bool) -> Iterator[Measure]:
    """Without ``long`` only what takes seconds; without the real files what needs none."""
    frame = camera_picture(_a_stroke(), np.random.default_rng(0)).frame
    yield Measure("Find a digit in 640×480", "ms", _milliseconds(find_digit, frame, rounds))
    person = np.ascontiguousarray(data.astronaut()[:480])
    yield Measure("Find a face in 512×480", "ms", _milliseconds(find_face, person, rounds))
    empty = without_a_face().values()
    alarms = sum(len(find_face(picture)) for picture in empty) / len(empty)
    yield Measure("False faces", "a picture", (alarms,), 0.1, "lower")
    if not TEST_DATA.is_dir():
        return
    portraits = faces(TEST_DATA / "att-faces.zip")
    share = sum(bool(find_face(portrait)) for portrait in portraits) / len(portraits)
    yield Measure(f"Faces found in {len(portraits)} portraits", "of 1", (share,), 0.98)
    if long:
        yield from _read()


def _read() -> Iterator[Measure]:
    """Read digits before the camera with a network that has learnt from clean ones only."""
    reader = DigitReader(*mnist(TEST_DATA / "mnist", test=False), epochs=4)
    clean, labels = (part[:DIGITS] for part in mnist(TEST_DATA / "mnist", test=True))
    seen = np.zeros_like(clean)
    for number, digit in enumerate(clean):
        picture = camera_picture(digit, np.random.default_rng(number))
        if found := find_digit(picture.frame):
            seen[number] = found.picture
    on_clean, on_seen = ((reader.read(digits) == labels).mean() for digits in (clean, seen))
    name = f"{DIGITS} digits before the camera: accuracy"
    yield Measure(name, "of 1", (float(on_seen),))
    yield Measure(f"{name}, of that on clean ones", "of 1", (float(on_seen / on_clean),), 0.95)


def _milliseconds(
    find: Callable[[np.ndarray], object], frame: np.ndarray, rounds: int
) -> tuple[float, ...]:
    find(frame)  # imports what it needs
    times = []
    for _ in range(rounds):
        start = perf_counter()
        find(frame)
        times.append(1000 * (perf_counter() - start))
    return tuple(times)


def _a_stroke() -> np.ndarray:
    digit = np.zeros((28, 28), np.uint8)
    digit[4:24, 12:16] = 255
    return digit
