"""A look at one picture through one block, away from the window's thread."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.blocks import Convolution
from engine.data.preprocessing import Pixels, Preprocessing
from engine.network import Network
from gui.services.layers import Layer, Look, layer_of

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.activations import DesignInspector

MOST_MAPS, MOST_NUMBERS = 64, 128
"""What is shown of a block at most."""


@dataclass(frozen=True, eq=False)
class Followed:
    """A network as it is at one moment of its training."""

    network: Network
    preprocessing: Preprocessing
    classes: int
    weights: Weights

    def takes(self, pixels: Pixels) -> bool:
        """Return whether a picture (height, width, channels) has the size that it takes."""
        channels, height, width = self.preprocessing.shape
        return pixels.shape == (height, width, channels)

    def block(self, wanted: str | None) -> str | None:
        """Return a block of the network: the wanted one, else its first convolution or block."""
        if wanted is not None and wanted in self.network:
            return wanted
        ids = [placed.id for placed in self.network.walk()]
        first = (p.id for p in self.network.walk() if isinstance(p.block, Convolution))
        return next(first, ids[0] if ids else None)


@dataclass(frozen=True, eq=False)
class Question:
    followed: Followed
    pixels: Pixels
    block_id: str

    def differs(self, other: Question) -> bool:
        """Return whether more than the weights is another: that shouldn't wait."""
        return (
            self.block_id != other.block_id
            or self.pixels is not other.pixels
            or self.followed.network is not other.followed.network
        )


@dataclass(frozen=True, eq=False)
class Seen:
    question: Question
    layer: Layer | None
    """Its first maps, scaled together; None of a block that nothing reaches."""
    count: int
    """How many maps, or numbers, there are."""
    seconds: float
    """What the look took of a core's time; 0 of the first, which builds the network as well."""


class Bench:
    """Keeps the network built from one look to the next. For one thread at a time."""

    def __init__(self) -> None:
        self._inspector: DesignInspector | None = None
        self._of: Followed | None = None

    def look(self, asked: Question) -> Seen:
        from engine.inspection.activations import DesignInspector, one_thread

        begun, before, now = time.thread_time(), self._of, asked.followed
        first = self._inspector is None or before is None or not _same_network(before, now)
        with one_thread():
            if first:
                by, weights = now.preprocessing, now.weights
                self._inspector = DesignInspector(now.network, by, now.classes, weights)
            assert self._inspector is not None
            if before is not None and before.weights is not now.weights:
                self._inspector.take(now.weights)
            self._of = now
            values = self._inspector.inspect(asked.pixels).outputs.get(asked.block_id)
        layer = None
        if values is not None:
            shown = values[: MOST_NUMBERS if values.ndim == 1 else MOST_MAPS]
            layer = layer_of(asked.block_id, shown, Look(scaling="layer"))
        seconds = 0.0 if first else time.thread_time() - begun
        return Seen(asked, layer, 0 if values is None else len(values), seconds)


def _same_network(one: Followed, other: Followed) -> bool:
    same_end = (one.preprocessing, one.classes) == (other.preprocessing, other.classes)
    return one.network is other.network and same_end
