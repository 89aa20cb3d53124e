"""The traces of one run: everything that its curves are drawn from."""

from __future__ import annotations

from math import hypot

from engine.training.layers import LayersSeen
from gui.training.traces import NOTHING, SMOOTHING, Series, Trace


class RunTraces:
    """Takes over a Series that grows; asks of it only what is new."""

    def __init__(self, steps_per_epoch: int, smoothing: float = SMOOTHING) -> None:
        self._steps_per_epoch = steps_per_epoch
        self._epochs_taken = 0
        self._seen = 0
        self._layers_seen = 0
        self._norms: dict[int, float] = {}
        self.epochs = 1
        """What the run will have in the end."""
        self.loss = Trace(steps_per_epoch, smoothing=smoothing)
        self.accuracy = Trace(steps_per_epoch, scale=100.0, smoothing=smoothing)
        self.rate = Trace(steps_per_epoch, smoothing=0)
        self.speed = Trace(steps_per_epoch, smoothing=0)
        self.gradient = Trace(steps_per_epoch, smoothing=0)
        self.penalty: Trace | None = None
        """What is added to the loss; None where nothing ever was."""

    @classmethod
    def of(cls, series: Series, smoothing: float = SMOOTHING) -> RunTraces:
        traces = cls(series.steps_per_epoch, smoothing)
        traces.take(series)
        return traces

    def take(self, series: Series) -> None:
        self.epochs = series.planned_epochs
        new = series.epochs[self._epochs_taken :]
        self._epochs_taken += len(new)
        self.loss.take(series.losses, [(e.epoch, e.validation_loss) for e in new])
        self.accuracy.take(series.accuracies, [(e.epoch, e.validation_accuracy) for e in new])
        self.rate.take(series.learning_rates, [])
        by_epoch = [] if len(series.speeds) else [(e.epoch, e.images_per_second) for e in new]
        self.speed.take(series.speeds, by_epoch)
        self._take_penalties(series)
        self._take_gradients(series)

    def smooth_over(self, smoothing: float) -> None:
        """Make the running means over another part of an epoch."""
        for trace in (self.loss, self.accuracy, self.penalty):
            if trace is not None:
                trace.smooth_over(smoothing)

    def _take_penalties(self, series: Series) -> None:
        if self.penalty is None and series.penalties[self._seen :].any():
            self.penalty = Trace(self._steps_per_epoch, smoothing=self.loss.smoothing)
        self._seen = len(series.penalties)
        if self.penalty is not None:
            self.penalty.take(series.penalties, [])

    def _take_gradients(self, series: Series) -> None:
        """Make the line of the gradient anew: the older points are thinned out meanwhile."""
        newest = series.layers[-1].step if series.layers else 0
        if newest == self._layers_seen:
            return
        self._layers_seen = newest
        self._norms = {
            seen.step: self._norms.get(seen.step, 0.0) or _gradient(seen) for seen in series.layers
        }
        steps = self._steps_per_epoch
        self.gradient = Trace(steps, smoothing=0)
        self.gradient.take(NOTHING, [(step / steps, norm) for step, norm in self._norms.items()])


def _gradient(seen: LayersSeen) -> float:
    """Return the length of the gradient of all weights, from those of the blocks."""
    return hypot(*(block.gradient_norm or 0.0 for block in seen.blocks))
