"""How fast pictures become maps: all layers of a small and of a deep network, live, and beside
a run that trains. One painted frame is one that has gone all the way: fitted, sent through the
network in the service's thread, coloured, and painted by the window.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import psutil
from PIL import Image
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.data import catalogue
from engine.data.dataset import Dataset
from engine.inspection.reference.catalogue import REFERENCES
from engine.inspection.reference.target import look_up
from gui.app import Program
from gui.inspection.camera_page import CameraPage
from gui.inspection.model import InspectionModel
from gui.inspection.source_chooser import Choice
from gui.inspection.source_panel import LiveSource
from gui.inspection.subject import Subject
from gui.inspection.workspace import InspectWorkspace
from gui.services.camera import CameraSource
from gui.wiring.runs import TRAIN
from tests.bench.measure import Measure
from tests.bench.window import EPOCHS, application, headless, shown_program, speed
from tests.helpers.inspect_bench import Bench
from tests.helpers.scripted_camera import DESK, ScriptedCamera
from tests.helpers.window import let_happen, wait_until

HIGH = 1600
"""A window as high as all layers of LeNet-5 need."""
FRAMES = 100
DEEP_FRAMES = 10
CAMERA_MS = 33
CAMERA_SECONDS = 5.0
INSPECT = TRAIN + 1
MANY, FEWER = 10_000, 1_000
"""Frames while the memory is watched."""
GAP_MS = 5


def measures(rounds: int, *, long: bool) -> Iterator[Measure]:
    """``long``: watch the memory for as many frames as it has to stay flat."""
    qt, data = application(), catalogue.load("mnist-5k")
    with _inspect(data) as bench:
        yield from _all_layers(qt, bench, data, rounds)
        yield _memory(qt, bench, data, MANY if long else FEWER)
    yield from _deep(qt, data, rounds)
    yield from _camera(qt, data, rounds)
    yield from _beside_training(qt, data, rounds)


class Frames(QObject):
    """Sends pictures through and waits until the maps are painted; notes what each paint shows."""

    def __init__(self, qt: QApplication, workspace: InspectWorkspace) -> None:
        super().__init__()
        self._qt = qt
        self.model: InspectionModel = workspace.model
        self.shown: object = None
        """The answer that was painted last."""
        self.painted: list[tuple[float, int]] = []
        """When, and the picture's first byte."""
        self._viewport = workspace.layers.viewport()
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        answer = self.model.answer
        if event.type() == QEvent.Type.Paint and answer is not self.shown:
            # Once this has been painted.
            self._viewport.removeEventFilter(self)
            self._qt.sendEvent(watched, event)
            self._viewport.installEventFilter(self)
            self.shown = answer
            if answer is not None:
                self.painted.append((time.perf_counter(), int(answer.inspection.picture.flat[0])))
            return True
        return False

    def show(self, picture: Image.Image) -> float:
        """Send a picture through; return the seconds until its maps were painted."""
        began, before = time.perf_counter(), self.shown
        self.model.set_subject(Subject("frame", picture))
        while self.shown is before or self.shown is None:
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - began > 60:
                raise AssertionError("the maps are not painted within a minute")
        return time.perf_counter() - began


@contextmanager
def _inspect(data: Dataset, live: tuple[LiveSource, ...] = (), high: int = HIGH) -> Iterator[Bench]:
    bench = Bench(data, live)
    bench.window.resize(1280, high)
    bench.window.show()
    assert QTest.qWaitForWindowExposed(bench.window)
    bench.settle()
    _rest(bench)
    try:
        yield bench
    finally:
        bench.window.hide()
        bench.workspace.sources.shut_down()
        assert bench.session.shut_down(20)
        assert bench.service.shut_down(60)
        bench.window.deleteLater()
        let_happen(0.05)


def _rest(bench: Bench) -> None:
    """Wait until nothing more is found out of the network in the background."""
    let_happen(1)
    wait_until(lambda: not bench.workspace.survey.busy, "the test pictures have been tried", 120)


def _all_layers(qt: QApplication, bench: Bench, data: Dataset, rounds: int) -> Iterator[Measure]:
    pictures = [Image.fromarray(pixels[..., 0]) for pixels in data.test_pictures[:FRAMES]]
    assert bench.workspace.layers.verticalScrollBar().maximum() == 0, "not all layers are in sight"
    frames = Frames(qt, bench.workspace)
    rates = []
    for _ in range(rounds + 1):
        seconds = [frames.show(picture) for picture in pictures]
        rates.append(len(seconds) / sum(seconds))
    # The first round warms up.
    yield Measure("LeNet-5: frame to painted maps of all layers", "a second", tuple(rates[1:]), 60)


def _memory(qt: QApplication, bench: Bench, data: Dataset, count: int) -> Measure:
    """Return by how much the process has grown over the last nine tenths of many frames."""
    pictures = [Image.fromarray(pixels[..., 0]) for pixels in data.test_pictures]
    frames, process = Frames(qt, bench.workspace), psutil.Process()
    for number in range(count // 10):
        frames.show(pictures[number % len(pictures)])
    before = process.memory_info().rss
    for number in range(count - count // 10):
        frames.show(pictures[number % len(pictures)])
    grown = (process.memory_info().rss - before) / 2**20
    return Measure(f"LeNet-5: memory grown over {count:,} frames", "MiB", (grown,), 16, "lower")


def _deep(qt: QApplication, data: Dataset, rounds: int) -> Iterator[Measure]:
    """Take turns with the bare network, as the machine itself doesn't keep its speed."""
    import torch
    from torchvision.models import resnet18

    found = look_up(next(r for r in REFERENCES if r.name == "resnet18"), trained=False)
    bare = resnet18(weights=None).eval()
    drawn = np.random.default_rng(0).integers(0, 256, (8, 224, 224, 3), dtype=np.uint8)
    pictures = [Image.fromarray(pixels) for pixels in drawn]
    batch = torch.randn(1, 3, 224, 224)

    def forward(threads: int) -> float:
        torch.set_num_threads(threads)
        began = time.perf_counter()
        with torch.no_grad():
            bare(batch)
        return time.perf_counter() - began

    wholes, ratios, alone = [], [], []
    with _inspect(data, high=800) as bench:
        bench.model.look_into(found)
        wait_until(lambda: _layers_shown(bench) == len(found.layers), "all layers are there", 120)
        _rest(bench)
        frames = Frames(qt, bench.workspace)
        for number in range(rounds + 1):
            pairs = [
                (frames.show(pictures[(number + at) % len(pictures)]), forward(1))
                for at in range(DEEP_FRAMES)
            ]
            whole, single = (float(np.median(times)) for times in zip(*pairs, strict=True))
            if number:
                wholes.append(1000 * whole)
                alone.append(1000 * single)
                ratios.append(whole / single)
    name = "ResNet-18 at 224×224"
    yield Measure(f"{name}: bare forward pass, one thread", "ms", tuple(alone))
    yield Measure(f"{name}: frame to painted maps, {len(found.layers)} layers", "ms", tuple(wholes))
    yield Measure(f"{name}: the same, of a bare forward pass", "times", tuple(ratios), 1.3, "lower")


def _layers_shown(bench: Bench) -> int:
    return 0 if bench.model.answer is None else len(bench.model.answer.layers)


def _camera(qt: QApplication, data: Dataset, rounds: int) -> Iterator[Measure]:
    """Film plain greys, so that every painted frame says which one it is."""
    backend = ScriptedCamera(DESK)
    source = CameraSource(backend)
    live = LiveSource(Choice("camera", "webcam", "", ""), lambda: (source, CameraPage(source)), "")
    sent: dict[int, float] = {}
    grey = [0]

    def film() -> None:
        grey[0] = (grey[0] + 1) % 256
        sent[grey[0]] = time.perf_counter()
        backend.send(Image.new("RGB", (640, 480), (grey[0],) * 3))

    ages, gaps, longest, shares = [], [], [], []
    with _inspect(data, (live,), high=800) as bench:
        bench.workspace.sources.choose("camera")
        clock, meter = QTimer(bench.window), QTimer(bench.window)
        clock.timeout.connect(film)
        clock.start(CAMERA_MS)
        frames = Frames(qt, bench.workspace)
        wait_until(lambda: len(frames.painted) > 5, "the camera's frames are painted", 20)
        for _ in range(rounds):
            frames.painted.clear()
            looks = [time.perf_counter()]
            noted = meter.timeout.connect(lambda looks=looks: looks.append(time.perf_counter()))
            meter.start(GAP_MS)
            let_sleep(qt, CAMERA_SECONDS)
            meter.stop()
            meter.timeout.disconnect(noted)
            apart = 1000 * np.diff(looks)
            gaps.append(float(np.percentile(apart, 99)))
            longest.append(float(apart.max()))
            late = [1000 * (when - sent[which]) for when, which in frames.painted if which in sent]
            ages.append(float(np.percentile(late, 95)))
            shares.append(len(late) / (1000 * CAMERA_SECONDS / CAMERA_MS))
        clock.stop()
    two = 2.0 * CAMERA_MS
    yield Measure(
        "Camera: newest frame painted after, 95th percentile", "ms", tuple(ages), two, "lower"
    )
    yield Measure("Camera: frames painted of those sent", "of 1", tuple(shares))
    gap = "Gap of the event loop with the camera on"
    yield Measure(f"{gap}, 99th percentile", "ms", tuple(gaps), 33.0, "lower")
    yield Measure(f"{gap}, longest", "ms", tuple(longest))


def let_sleep(qt: QApplication, seconds: float) -> None:
    """Let the event loop run as it does in the program, asleep where nothing happens."""
    QTimer.singleShot(round(1000 * seconds), lambda: qt.exit())
    qt.exec()


def _beside_training(qt: QApplication, data: Dataset, rounds: int) -> Iterator[Measure]:
    """Train while ten frames a second go through the network that learns."""
    headless(data)  # warms up
    ratios, rates = [], []
    for _ in range(rounds):
        before = headless(data)
        inspected, rate = _inspected_run(qt, data)
        after = headless(data)
        ratios.append(2 * inspected / (before + after))
        rates.append(rate)
    yield Measure(
        "Training with ten inspected frames a second, against headless", "times", tuple(ratios), 0.8
    )
    yield Measure("Frames painted while training", "a second", tuple(rates), 9.0)


def _inspected_run(qt: QApplication, data: Dataset) -> tuple[float, float]:
    """Return pictures trained on a second, and frames painted a second."""
    pictures = [Image.fromarray(pixels[..., 0]) for pixels in data.test_pictures[:FRAMES]]
    with shown_program(qt) as program:
        program.document.edit_recipe("epochs", EPOCHS)
        program.window.show_workspace(INSPECT)
        (workspace,) = program.window.findChildren(InspectWorkspace)
        wait_until(lambda: workspace.model.answer is not None, "the first picture is answered", 60)
        let_happen(1)
        wait_until(lambda: not workspace.survey.busy, "the test pictures have been tried", 60)
        frames, shown = Frames(qt, workspace), iter(pictures * 1000)
        clock = QTimer(program.window)
        clock.timeout.connect(
            lambda: workspace.model.set_subject(Subject("frame", next(shown)), in_turn=True)
        )
        _train(qt, program, clock)
        log = program.session.log
        assert log is not None
        assert log.started is not None
        assert log.ended is not None
        times = [when for when, _ in frames.painted]
        rate = (len(times) - 1) / (times[-1] - times[0]) if len(times) > 2 else 0.0
        return speed([log.started, log.ended]), rate


def _train(qt: QApplication, program: Program, clock: QTimer) -> None:
    """Run to the end while ``clock`` brings ten pictures a second."""
    session = program.session
    assert program.data.dataset is not None
    session.start(program.data.dataset, "cpu")
    clock.start(100)
    ended = QTimer(program.window)
    ended.timeout.connect(lambda: qt.exit() if session.state == "idle" else None)
    ended.start(50)
    qt.exec()
    ended.stop()
    clock.stop()
