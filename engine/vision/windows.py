"""What was said of every window of a frame: as a map to paint, and as boxes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Values

Boxes = NDArray[np.float64]
"""(n, 4): left, top, right, bottom in the frame's pixels."""
Numbers = NDArray[np.float64]

ALIKE = 0.5
"""Windows see the same thing if they share more than this of what both cover."""
APART = 0.3
"""Two boxes that share more than this of the smaller one are one; the stronger stays."""
AGREEING = 0.15
"""So much probability has to be on windows that see the same thing, in all; counted in as many
windows as a window's side holds steps, times as many for the other side."""
MAJORITY = 0.5
"""What fills the frame has few windows around it: there such a share of what they all could say is
enough."""
MOST = 400
"""Windows, the surest, that are made into boxes."""
PAINTED = 0.25
"""The share of a window, around its middle, that is painted with what was said of it."""


@dataclass(frozen=True, eq=False)
class Level:
    """The windows of one size, in rows and columns. Everything in the frame's pixels."""

    side: tuple[float, float]
    """Height and width of a window; the first lies in the frame's top left corner."""
    step: tuple[float, float]
    """From one window to the next, down and across."""
    probabilities: Values
    """(rows, columns, classes)"""

    @property
    def share(self) -> float:
        """What one window weighs: 1 for as many as its sides hold steps."""
        return self.step[0] * self.step[1] / (self.side[0] * self.side[1])

    @property
    def boxes(self) -> Boxes:
        """The windows, row by row."""
        rows, columns = np.indices(self.probabilities.shape[:2]).reshape(2, -1)
        return self.boxes_of(rows, columns)

    def boxes_of(self, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Boxes:
        """Return the windows in some rows and columns (n,)."""
        top, left = rows * self.step[0], columns * self.step[1]
        return np.column_stack([left, top, left + self.side[1], top + self.side[0]])


@dataclass(frozen=True)
class Seen:
    """A place where windows agree."""

    box: tuple[float, float, float, float]
    """x, y, width, height in the frame's pixels: the mean of the windows."""
    probability: float
    """The mean of the windows."""
    windows: int


@dataclass(frozen=True, eq=False)
class Slid:
    """What was said of all windows of a frame."""

    shape: tuple[int, int]
    """(height, width) of the frame."""
    levels: tuple[Level, ...]
    """The largest windows first."""
    at_once: bool
    """The frame went through as one convolution."""

    @property
    def windows(self) -> int:
        return sum(
            level.probabilities.shape[0] * level.probabilities.shape[1] for level in self.levels
        )

    def heat(self, wanted: int, longest: int = 160) -> Values:
        """Return the probability of class ``wanted`` around each place of the frame, (h, w) with
        ``longest`` cells on the longer side: the most that a window says in whose middle it lies.
        """
        scale = max(self.shape) / longest
        size = tuple(max(1, round(side / scale)) for side in self.shape)
        heat = np.zeros(size, np.float32)
        for level in self.levels:
            said = _spread(level.probabilities[..., wanted], level)
            rows, columns = (
                _nearest(cells, whole, level.side[axis], level.step[axis], said.shape[axis])
                for axis, (cells, whole) in enumerate(zip(size, self.shape, strict=True))
            )
            inside = np.ix_(rows >= 0, columns >= 0)
            part = said[np.ix_(rows[rows >= 0], columns[columns >= 0])]
            heat[inside] = np.maximum(heat[inside], part)
        return heat

    def boxes(self, wanted: int, threshold: float) -> tuple[Seen, ...]:
        """Return where windows agree on class ``wanted`` with at least ``threshold`` each, most
        agreed first.

        Windows that overlap are taken together and weighed by how sure and how many they are, over
        all sizes (Garcia and Delakis 2004); of groups that lie on one another the strongest stays.
        """
        boxes, sure, weight = self._at_least(wanted, threshold)
        if not len(boxes):
            return ()
        alike = _shared(boxes, boxes) > ALIKE
        enough = self._enough(boxes)
        seen: list[Seen] = []
        kept = np.empty((0, 4))
        left = np.ones(len(boxes), np.bool_)
        while True:
            support = np.where(left, (alike & left) @ weight, -1)
            support[support < enough] = -1
            strongest = int(support.argmax())
            if support[strongest] < 0:
                break
            group = alike[strongest] & left
            left &= ~group
            box = np.average(boxes[group], axis=0, weights=weight[group])
            if (_shared(kept, box[None], of_smaller=True) > APART).any():
                continue
            kept = np.vstack([kept, box])
            x, y, right, bottom = (float(number) for number in box)
            mean = float(sure[group].mean())
            seen.append(Seen((x, y, right - x, bottom - y), mean, int(group.sum())))
        return tuple(seen)

    def _enough(self, boxes: Boxes) -> Numbers:
        """Return how much probability has to be around each of some windows (n,)."""
        frame = np.array([[0.0, 0.0, self.shape[1], self.shape[0]]])
        filling = sum(
            level.share * int((_shared(level.boxes, frame) > ALIKE).sum()) for level in self.levels
        )
        fills = _shared(boxes, frame)[:, 0] > ALIKE
        return np.where(fills, min(AGREEING, MAJORITY * filling), AGREEING)

    def _at_least(self, wanted: int, threshold: float) -> tuple[Boxes, Numbers, Numbers]:
        """Return the surest windows over a threshold (n, 4), how sure each is (n,), and what that
        weighs (n,): the same for a network that steps far as for one that steps finely.
        """
        boxes, sure, weight = [np.empty((0, 4))], [np.empty(0)], [np.empty(0)]
        for level in self.levels:
            said = level.probabilities[..., wanted]
            rows, columns = np.nonzero(said >= threshold)
            boxes.append(level.boxes_of(rows, columns))
            sure.append(said[rows, columns].astype(np.float64))
            weight.append(sure[-1] * level.share)
        every, each, weights = np.vstack(boxes), np.concatenate(sure), np.concatenate(weight)
        best = np.argsort(-each, kind="stable")[:MOST]
        return every[best], each[best], weights[best]


def _spread(said: Values, level: Level) -> Values:
    """Return what is said so that it fills the middle of each window."""
    from scipy import ndimage

    reach = [
        1 + 2 * max(0, round((PAINTED * side / step - 1) / 2))
        for side, step in zip(level.side, level.step, strict=True)
    ]
    spread: Values = ndimage.maximum_filter(said, reach, mode="constant")
    return spread


def _nearest(cells: int, whole: int, side: float, step: float, count: int) -> NDArray[np.intp]:
    """Return for each cell of a map that covers ``whole`` pixels which of ``count`` windows has its
    middle nearest; −1 where none has it within its painted part.
    """
    places = (np.arange(cells) + 0.5) * whole / cells
    numbers = (places - side / 2) / step
    nearest = np.clip(np.round(numbers), 0, count - 1).astype(np.intp)
    within = np.abs(numbers - nearest) * step <= max(step, PAINTED * side) / 2
    return np.where(within, nearest, -1)


def _shared(ones: Boxes, others: Boxes, *, of_smaller: bool = False) -> NDArray[np.float64]:
    """Return (ones, others): what two boxes share, of what both cover or of the smaller one."""
    start = np.maximum(ones[:, None, :2], others[None, :, :2])
    end = np.minimum(ones[:, None, 2:], others[None, :, 2:])
    both = np.prod(np.maximum(end - start, 0), axis=2)
    areas = [np.prod(boxes[:, 2:] - boxes[:, :2], axis=1) for boxes in (ones, others)]
    if of_smaller:
        whole = np.minimum(areas[0][:, None], areas[1][None])
    else:
        whole = areas[0][:, None] + areas[1][None] - both
    shared: NDArray[np.float64] = both / whole
    return shared
