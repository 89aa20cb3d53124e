"""A run's figures in the files that TensorBoard reads, written beside the run."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

from engine.training.events import BatchDone, EpochDone, Event, Finished
from engine.training.layers import BlockSeen, Histogram, LayersSeen

FLUSH_SECONDS = 2.0
"""TensorBoard looks for news every few seconds."""
MISSING = (
    "TensorBoard files need the package tensorboardX: install it with “pip install tensorboardX” "
    "and start the program again. The run goes on without them."
)

Figure = tuple[str, float | Histogram]


class EventFiles:
    """Writes what a run tells into a new folder below ``folder``, in a thread of its own.

    Never holds up the run and never raises into it: once something can't be written, ``problem``
    is a sentence, and nothing more is written. Close it at the end.
    """

    def __init__(self, folder: Path, on_problem: Callable[[str], None] | None = None) -> None:
        """``on_problem`` is called in the writing thread, once at most."""
        self.problem = ""
        self.folder = _new_folder(folder)
        self._on_problem = on_problem
        self._queue: queue.SimpleQueue[tuple[float, Event] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="event files", daemon=True)
        self._thread.start()

    def append(self, event: Event) -> None:
        if not self.problem and isinstance(event, BatchDone | EpochDone | LayersSeen | Finished):
            self._queue.put((time.time(), event))

    def close(self, seconds: float = 10.0) -> bool:
        """Write what is left; return whether that ended in time."""
        self._queue.put(None)
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._write()
        except ImportError:
            self._give_up(MISSING)
        except OSError as error:
            self._give_up(
                f"TensorBoard files can't be written to {self.folder}: {error.strerror or error}. "
                "Choose another folder, or make room there. The run goes on without them."
            )
        except Exception as error:
            self._give_up(
                f"TensorBoard files can't be written: {type(error).__name__}, {error}. "
                "The run goes on without them."
            )

    def _give_up(self, sentence: str) -> None:
        self.problem = sentence
        if self._on_problem is not None:
            self._on_problem(sentence)

    def _write(self) -> None:
        # Imported here: it takes a second, and few ask for it.
        from tensorboardX.event_file_writer import EventsWriter

        self.folder.mkdir(parents=True, exist_ok=True)
        writer = EventsWriter(str(self.folder / "events"))
        flushed = time.monotonic()
        try:
            while (told := self._queue.get()) is not None:
                when, event = told
                writer.write_event(_message(when, event))
                if time.monotonic() - flushed > FLUSH_SECONDS:
                    writer.flush()
                    flushed = time.monotonic()
        finally:
            writer.close()


def told(events: Iterator[Event], files: EventFiles) -> Iterator[Event]:
    """Pass ``events`` on, and write them to ``files``, which is closed with them."""
    try:
        for event in events:
            files.append(event)
            yield event
    finally:
        if isinstance(events, Generator):
            events.close()
        files.close()


def figures_of(event: Event) -> tuple[int, list[Figure]]:
    """Return the step of an event and its figures by the names that TensorBoard shows."""
    match event:
        case BatchDone():
            figures: list[Figure] = [
                ("loss/training", event.loss),
                ("accuracy/training", event.accuracy),
                ("learning rate", event.learning_rate),
                ("images per second", event.images_per_second),
            ]
            if event.penalty:
                figures.append(("penalty", event.penalty))
            return event.step, figures
        case EpochDone(validation_loss=float(loss), validation_accuracy=float(accuracy)):
            return event.step, [("loss/validation", loss), ("accuracy/validation", accuracy)]
        case Finished():
            test: list[Figure] = [
                ("loss/test", event.test_loss),
                ("accuracy/test", event.test_accuracy),
            ]
            return event.step, test
        case LayersSeen():
            return event.step, [one for block in event.blocks for one in _of_block(block)]
    return getattr(event, "step", 0), []


def _of_block(block: BlockSeen) -> Iterator[Figure]:
    for name, value in (
        ("weight norm", block.weight_norm),
        ("gradient norm", block.gradient_norm),
        ("update ratio", block.update_ratio),
        ("dead units", block.dead),
        ("saturated", block.saturated),
        ("weights", block.weights),
        ("gradients", block.gradients),
        ("outputs", block.outputs),
    ):
        if value is not None:
            yield f"{name}/{block.block_id}", value


def _message(when: float, event: Event) -> Any:
    """Return an event as TensorBoard's protocol has it."""
    from tensorboardX.proto.event_pb2 import Event as Message
    from tensorboardX.proto.summary_pb2 import Summary

    step, figures = figures_of(event)
    values = [
        Summary.Value(tag=tag, simple_value=value)
        if isinstance(value, int | float)
        else Summary.Value(tag=tag, histo=_histogram(value))
        for tag, value in figures
    ]
    return Message(wall_time=when, step=step, summary=Summary(value=values))


def _histogram(seen: Histogram) -> Any:
    """Return bins by their upper ends; sums are those of the bins' middles."""
    from tensorboardX.proto.summary_pb2 import HistogramProto

    width = (seen.high - seen.low) / max(1, len(seen.counts))
    middles = [seen.low + (index + 0.5) * width for index in range(len(seen.counts))]
    pairs = list(zip(middles, seen.counts, strict=True))
    return HistogramProto(
        min=seen.low,
        max=seen.high,
        num=seen.total,
        sum=sum(middle * count for middle, count in pairs),
        sum_squares=sum(middle * middle * count for middle, count in pairs),
        bucket_limit=[seen.low + (index + 1) * width for index in range(len(seen.counts))],
        bucket=seen.counts,
    )


def _new_folder(folder: Path) -> Path:
    """Return a folder for one run, by the time of its beginning, that isn't there yet."""
    name = time.strftime("%Y-%m-%d %H.%M.%S")
    found, number = folder / name, 2
    while found.exists():
        found, number = folder / f"{name} ({number})", number + 1
    return found
