"""A running mean of the weights, beside the weights that are trained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from torch import Tensor


class WeightAverage:
    """The exponential moving average of all floating-point numbers of a network, the running
    figures of normalisations included, so that they go with the weights.

    Polyak and Juditsky 1992 average all steps alike; an exponential mean forgets the bad ones from
    the beginning. ``live`` are the tensors themselves, which steps change in place.
    """

    def __init__(self, decay: float, live: Mapping[str, Tensor]) -> None:
        self.decay = decay
        self._live = [tensor for tensor in live.values() if tensor.is_floating_point()]
        self.means = [tensor.clone() for tensor in self._live]
        self.steps = 0

    def take(self) -> None:
        """Take the weights in that a step has just made.

        The first ones weigh more, so that the mean doesn't remember the random beginning: of step
        t, counted from 1, it keeps min(decay, (1 + t) / (10 + t)), as TensorFlow does.
        """
        self.steps += 1
        keep = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for mean, tensor in zip(self.means, self._live, strict=True):
            mean.lerp_(tensor, 1 - keep)

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Put the means where the weights are, and the weights back afterwards."""
        trained = [tensor.clone() for tensor in self._live]
        for mean, tensor in zip(self.means, self._live, strict=True):
            tensor.copy_(mean)
        try:
            yield
        finally:
            for own, tensor in zip(trained, self._live, strict=True):
                tensor.copy_(own)
