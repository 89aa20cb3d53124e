"""How fast the camera is cooked with two kernels, and how far maps are from following a shift."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtCore import QSettings

from engine.data.preprocessing import Preprocessing
from engine.experiments.equivariance import (
    SHRUNK,
    EquivarianceOptions,
    compare,
    small_subject,
)
from engine.experiments.pictures import sample
from tests.bench.measure import Measure
from tests.bench.window import application
from tests.helpers.seeing_bench import SeeingBench
from tests.helpers.window import click_name, let_happen

SECONDS = 2.0
CAMERA_MS = 10
"""Faster than any camera, so that the program itself is the limit."""
SHIFTS = ((0, 1), (1, 0), (2, 2), (-3, 5), (4, -6), (-8, 0))
SEEDS = 5


def measures(rounds: int) -> Iterator[Measure]:
    application()
    yield from _live(rounds)
    yield from _differences()


def _live(rounds: int) -> Iterator[Measure]:
    picture = sample("astronaut").convert("RGB").resize((640, 480))
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        for size in ("3", "7"):
            bench = SeeingBench("kernels", store, None, size=size)
            bench.camera.picture = picture
            bench.camera.play(CAMERA_MS)
            click_name(bench.window, "Look through the camera")
            bench.until(lambda figures: "frames" in figures, "the camera is served")
            rates = []
            for _ in range(rounds):
                let_happen(SECONDS)
                rates.append(bench.figures["frames"])
            bench.close()
            name = f"Two {size}×{size} kernels on 640×480 in colour, painted"
            yield Measure(name, "a second", tuple(rates), 20)


def _differences() -> Iterator[Measure]:
    """Yield the largest difference inside the border over kernels of five seeds and six shifts."""
    grey = {"channels": 1, "height": SHRUNK, "width": SHRUNK}
    pixels = Preprocessing(**grey, mean=(0.0,), deviation=(1.0,)).fit(sample("cat"))
    for words, settings, target in (
        ("stride 1", {}, 1e-5),
        ("stride 1, padding", {"padding": "same"}, 1e-5),
        ("stride 2", {"stride": 2}, None),
        ("max pooling 2×2", {"pooling": "max"}, None),
    ):
        found = []
        for size in ("3", "5", "7"):
            for seed in range(SEEDS):
                options = EquivarianceOptions(kernels="seed", seed=seed, size=size, **settings)
                opened = small_subject(options, SHRUNK, SHRUNK)
                layer = opened.layers[-1]
                found.append(
                    max(compare(opened, pixels, layer, shift).inside() for shift in SHIFTS)
                )
        name = f"Shifted maps, {words}: largest difference inside"
        yield Measure(name, "", tuple(map(float, np.array(found))), target, "lower")
