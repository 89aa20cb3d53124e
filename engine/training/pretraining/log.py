"""PretrainingLog: what pre-training has told so far."""

from __future__ import annotations

from collections.abc import Iterable

from engine.training.pretraining.events import (
    LayerPretrained,
    PretrainedLayer,
    PretrainingEpoch,
    PretrainingEvent,
    PretrainingStarted,
    PretrainingStep,
    Reconstructed,
)


class PretrainingLog:
    """Not for several threads at once. ``before``: what is kept of an interrupted run."""

    def __init__(self, before: Iterable[PretrainedLayer] = ()) -> None:
        self.started: PretrainingStarted | None = None
        """None before it begins, and where what was kept of it is all there is."""
        self.steps: dict[str, list[float]] = {}
        """By layer the reconstruction error of each step; of the layers that have begun."""
        self.reconstructed: dict[str, Reconstructed] = {}
        """By layer the newest pictures."""
        self.done: set[str] = set()
        """The layers that have learned what they can."""
        self._epochs = {layer.block_id: list(layer.errors) for layer in before}

    @property
    def layers(self) -> tuple[PretrainedLayer, ...]:
        """The reconstruction errors epoch by epoch, from the input up."""
        return tuple(
            PretrainedLayer(block_id=block_id, errors=tuple(errors))
            for block_id, errors in self._epochs.items()
        )

    @property
    def step(self) -> int:
        """How many steps were made, by all layers together."""
        return sum(map(len, self.steps.values()))

    @property
    def going_on(self) -> bool:
        """It has begun, and a layer isn't done yet."""
        return self.started is not None and len(self.done) < len(self.started.layers)

    @property
    def layer(self) -> str | None:
        """The layer that learns at present; None where none does."""
        left = () if self.started is None else self.started.layers
        return next((block_id for block_id in left if block_id not in self.done), None)

    def append(self, event: PretrainingEvent) -> None:
        match event:
            case PretrainingStarted():
                self.started = event
                for told in (self.steps, self.reconstructed, self.done, self._epochs):
                    told.clear()
            case PretrainingStep():
                self.steps.setdefault(event.block_id, []).append(event.error)
            case PretrainingEpoch():
                self._epochs.setdefault(event.block_id, []).append(event.error)
            case Reconstructed():
                self.reconstructed[event.block_id] = event
            case LayerPretrained():
                self.done.add(event.block_id)
