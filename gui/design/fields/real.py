"""RealNumbers: what the selected block really gets and makes, worked out in a thread."""

from __future__ import annotations

import threading
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from engine.blocks import Shape
from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network
from gui.design.fields.bench import Bench, Question, Real

if TYPE_CHECKING:
    from engine.build import Weights

MOST_PARAMETERS = 30_000_000
"""Larger networks would hold up the machine at every edit."""
REST = 120
"""Milliseconds without another question until one is answered: while a number is being dragged,
the drawing has the machine to itself.
"""


class RealNumbers(QObject):
    """Answers the latest question; those overtaken meanwhile are never begun.

    One plain thread of its own does the work once the questions rest.
    """

    came = Signal()
    """``latest`` is another one."""
    picture_changed = Signal()
    """Another picture is there to ask about."""
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._wanted: Question | None = None
        self._waiting: Question | None = None
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None
        self._dataset: Dataset | None = None
        self._sample_of: tuple[Pixels, Preprocessing] | None = None
        self.latest: Real | None = None
        self._answered.connect(self._on_answered)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._hand_over)

    def begin(self) -> None:
        """Answer from now on; before, torch is not there yet."""
        if self._thread is None and not self._closing.is_set():
            self._thread = threading.Thread(target=self._work, name="real numbers", daemon=True)
            self._thread.start()

    def use(self, dataset: Dataset | None) -> None:
        """Send the first picture to test with through the network."""
        if dataset is not self._dataset:
            self._dataset = dataset
            self.picture_changed.emit()

    def ask(
        self,
        network: Network,
        input_shape: Shape,
        classes: int | None,
        seed: int,
        block_id: str,
        weights: Weights | None,
    ) -> None:
        """Ask for the numbers of one block, whose shapes must be known.

        Blocks before it take over what they can of ``weights``; its own begin as ``seed`` says.
        """
        pixels, preprocessing = self._sample(input_shape)
        asked = Question(
            network, input_shape, classes, seed, block_id, weights, pixels, preprocessing
        )
        if not asked.same_as(self._wanted):
            self._wanted = asked
            self._rest.start()

    def _hand_over(self) -> None:
        with self._changed:
            self._waiting = self._wanted
            self._changed.notify()

    def shut_down(self, seconds: float = 20.0) -> bool:
        """Answer nothing more; return whether the thread has ended."""
        self._closing.set()
        self._rest.stop()
        with self._changed:
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _sample(self, shape: Shape) -> tuple[Pixels, Preprocessing]:
        dataset, known = self._dataset, self._sample_of
        if dataset is not None and dataset.preprocessing.shape == shape:
            if known is None or known[1] is not dataset.preprocessing:
                test = len(dataset.test_pictures) > 0
                first = (dataset.test_pictures if test else dataset.train_pictures)[0]
                known = (first, dataset.preprocessing)
        elif known is None or known[1].shape != shape:
            pixels = _ring(shape)
            known = (pixels, Preprocessing.measured(pixels[None]))
        self._sample_of = known
        return known

    def _on_answered(self, real: Real) -> None:
        if not self._closing.is_set():
            self.latest = real
            self.came.emit()

    def _work(self) -> None:
        bench = Bench()
        while (question := self._next()) is not None:
            begun = monotonic()
            # Nothing depends on these numbers: without them the pictures show the cells alone.
            with suppress(Exception):
                real = bench.answer(question)
                if not self._closing.is_set():
                    self._answered.emit(real)
            self._closing.wait(min(2 * (monotonic() - begun), 1.0))

    def _next(self) -> Question | None:
        with self._changed:
            self._changed.wait_for(lambda: self._closing.is_set() or self._waiting is not None)
            question, self._waiting = self._waiting, None
        return None if self._closing.is_set() else question


def _ring(shape: Shape) -> Pixels:
    """Return a picture to stand in where there are no data: a bright ring with a stroke."""
    channels, height, width = shape
    rows, columns = np.indices((height, width)) + 0.5
    y, x = 2 * rows / height - 1, 2 * columns / width - 1
    ring = np.exp(-(((np.hypot(x, y) - 0.6) / 0.14) ** 2))
    stroke = np.exp(-(((x - y) / 0.2) ** 2)) * (np.hypot(x, y) < 0.6)
    shades = np.stack([ring, stroke, np.maximum(ring, stroke)], axis=2)
    bright = shades[:, :, 2:] if channels == 1 else shades[:, :, :channels]
    pixels: Pixels = (255 * np.clip(bright, 0, 1)).astype(np.uint8)
    return pixels
