"""Where something is written in a grey picture: strokes, gathered into candidates for a digit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import nlargest

import numpy as np
from numpy.typing import NDArray

from engine.vision.found import Values

Mask = NDArray[np.bool_]
Box = tuple[int, int, int, int]
"""Rows and columns of a picture: top, left, bottom, right."""

WIDEST_STROKE = 1 / 6
"""Of the picture's shorter side. What is wider counts as a surface, not as ink on one."""
FAINTEST = 0.06
"""The least contrast of ink, of the range from black to white."""
EDGE = 7
"""Pixels over which the edge of ink goes from dark to light at the most."""
LEAST_SCORE = 0.2
"""Handwriting on a sheet reaches 0.4 and more; what photographs hold stays below mostly."""
MOST = 40
"""Things in a picture that are looked at, the largest."""
SMALLEST, LARGEST = 0.06, 0.95
"""The longer side of what is written, of the picture's shorter side."""


@dataclass(frozen=True, eq=False)
class Writing:
    """Connected ink."""

    box: Box
    mask: Mask
    """(bottom − top, right − left), True where there is ink."""
    light: bool
    """Whether the ink is lighter than what it is written on."""
    level: float
    """How much the ink stands out, as a share of the ground's own light."""
    score: float

    @property
    def height(self) -> int:
        return self.box[2] - self.box[0]

    @property
    def width(self) -> int:
        return self.box[3] - self.box[1]


@dataclass(frozen=True, eq=False)
class Ground:
    """A picture taken apart into what is written and what it is written on."""

    picture: Values
    """(height, width), 0 to 1, smoothed; negated where the ink is light."""
    contrast: Values
    """(height, width): how much ink stands out, as a share of the paper's light."""
    strongest: Values
    """(height, width): the contrast of the clearest ink close by."""
    clear: Mask
    """(height, width): where that is more than noise."""
    edges: Values
    """(height, width): how far the picture goes from dark to light close by, as shares of the
    paper's light."""


def grounds(grey: NDArray[np.uint8]) -> dict[bool, Ground]:
    """Return the picture (height, width) taken apart for dark ink (False) and light ink (True)."""
    from scipy import ndimage

    smooth = ndimage.gaussian_filter(np.asarray(grey, dtype=np.float32) / 255, 1)
    fine = np.abs(smooth - ndimage.uniform_filter(smooth, 5))
    noise = 1.5 * float(np.median(fine[::3, ::3]))  # a deviation, from the median of its absolutes
    step = _extreme(smooth, EDGE, np.maximum) - _extreme(smooth, EDGE, np.minimum)
    return {
        light: _ground(1 - smooth if light else smooth, step, noise, light)
        for light in (False, True)
    }


def _ground(picture: Values, step: Values, noise: float, light: bool) -> Ground:
    """A morphological closing fills what is dark and narrow, and leaves edges, slopes of light and
    the borders of shadows as they are: what it adds is ink (the black top-hat transform, Meyer
    1979).
    """
    size = max(5, round(min(picture.shape) * WIDEST_STROKE))
    paper = _extreme(_extreme(picture, size, np.maximum), size, np.minimum)
    added = paper - picture
    added -= np.median(added[::3, ::3])  # noise alone makes it more than nothing
    tone: Values = np.maximum(1 - paper if light else paper, 0) + np.float32(0.1)
    contrast = added / tone
    strongest = _extreme(contrast, 2 * EDGE + 1, np.maximum)
    return Ground(picture, contrast, strongest, added > max(FAINTEST, 5 * noise), step / tone)


def _extreme(values: Values, size: int, of: np.ufunc) -> Values:
    """Return the largest or smallest value in the square of ``size`` around each place.

    By doubling: a window of eight is two windows of four. Beyond the edges is nothing.
    """
    for axis in (0, 1):
        size = min(size, values.shape[axis]) | 1
        pad = [(0, 0), (0, 0)]
        pad[axis] = (size // 2, size // 2)
        run, reach = np.moveaxis(np.pad(values, pad, mode="edge"), axis, 0), 1
        while reach < size:
            step = min(reach, size - reach)
            run, reach = of(run[:-step], run[step:]), reach + step
        values = np.moveaxis(run, 0, axis)
    return values


def written(grounds: dict[bool, Ground]) -> list[Writing]:
    """Return what could be a digit, the clearest first."""
    found = [w for light, ground in grounds.items() for w in _pieces(ground, light)]
    digits = [w for w in found if w.score >= LEAST_SCORE]
    # The inside of a loop looks like ink of the other tone; a frame is drawn around a digit.
    kept = [w for w in digits if not any(_hides(other, w) for other in digits)]
    return sorted(kept, key=lambda w: w.score, reverse=True)


def share_of_ink(ground: Ground, place: tuple[slice, slice], level: float) -> Values:
    """Return how much of each place is covered with ink, 0 to 1, of ink of about this ``level``.

    Ink close by says what full ink is, so that a shadow across it makes no difference.
    """
    full = np.maximum(ground.strongest[place], 0.35 * level)
    return np.asarray(np.clip(ground.contrast[place] / full, 0, 1))


def with_fragments(main: Writing, ground: Ground) -> Writing:
    """Return ``main`` and the strokes beside it that the pen left unconnected, such as the bar of a
    five: close to it, and of its ink.
    """
    size, area, whole = max(main.height, main.width), main.mask.sum(), main
    for other in _pieces(ground, main.light):
        beside = min(main.box[2], other.box[2]) - max(main.box[0], other.box[0]) > other.height / 2
        # What stands beside it is another digit more likely than what stands above.
        near = _gap(main.box, other.box) < (0.02 if beside else 0.12) * size
        alike = 0.6 < other.level / main.level < 1.6
        if near and alike and 0.03 < other.mask.sum() / area < 3 and other.box != main.box:
            whole = _joined(whole, other)
    return whole


def _pieces(ground: Ground, light: bool) -> list[Writing]:
    """Return all connected ink that doesn't reach over the picture's edge, with scores."""
    from scipy import ndimage

    rough, _ = ndimage.label(ground.clear, np.ones((3, 3)))
    shape = ground.clear.shape
    smallest = max(2.0, SMALLEST * min(shape) / 4)
    found = []
    places = [
        (number, place)
        for number, place in enumerate(ndimage.find_objects(rough), start=1)
        if max(_extent(place)) >= smallest
    ]
    # Grass and gravel are thousands of strokes: a frame may not take longer for that.
    for number, place in nlargest(MOST, places, key=lambda found: max(_extent(found[1]))):
        here = rough[place] == number
        contrast = ground.contrast[place]
        level = float(np.percentile(contrast[here], 85))
        # Half of its contrast is where the edge of blurred ink was.
        inked = share_of_ink(ground, place, level) > 0.5
        inked &= here
        labels, _ = ndimage.label(inked, np.ones((3, 3)))
        for inner, part in enumerate(ndimage.find_objects(labels), start=1):
            box = _box(part, place[0].start, place[1].start)
            piece = Writing(box, labels[part] == inner, light, level, 0)
            # The rest of what reaches over the edge is no digit either.
            most = piece.mask.sum() > inked.sum() / 2
            if not _at_edge(box, shape) and (most or not _at_edge(_box(place), shape)):
                found.append(replace(piece, score=_score(piece, ground)))
    return found


def _extent(place: tuple[slice, ...]) -> tuple[int, int]:
    rows, columns = place
    return rows.stop - rows.start, columns.stop - columns.start


def _box(place: tuple[slice, ...], row: int = 0, column: int = 0) -> Box:
    rows, columns = place
    return row + rows.start, column + columns.start, row + rows.stop, column + columns.stop


def _at_edge(box: Box, shape: tuple[int, ...]) -> bool:
    return min(box[:2]) < 2 or box[2] > shape[0] - 2 or box[3] > shape[1] - 2


def _score(piece: Writing, ground: Ground) -> float:
    """Return 0 of what is no digit, or up to 1: large, clear and in the middle."""
    from scipy import ndimage

    shape = ground.clear.shape
    longer, shorter = max(piece.height, piece.width), min(piece.height, piece.width)
    size = longer / min(shape)
    if longer < 5 or not SMALLEST <= size <= LARGEST or piece.width > 1.8 * piece.height:
        return 0
    fill = piece.mask.sum() / piece.mask.size
    thickest = 2 * ndimage.distance_transform_edt(np.pad(piece.mask, 1)).max() / longer
    if fill < 0.02 or thickest > 0.6 or (fill > 0.85 and shorter > 0.4 * longer):
        return 0
    outlined = _outlined(piece, ground)
    if outlined < 0.85:
        return 0
    rows, columns = _middle(piece)
    off = np.hypot(2 * rows / shape[0] - 1, 2 * columns / shape[1] - 1)
    clear = piece.level / (piece.level + 0.3)
    return float(np.sqrt(min(1, size / 0.3)) * np.exp(-off * off) * clear * outlined**12)


def _outlined(piece: Writing, ground: Ground) -> float:
    """Return the share of the outline that is an edge in the picture. Ink has edges all around;
    the corner of a surface, which is as narrow as ink, is open to one side.
    """
    from scipy import ndimage

    top, left, bottom, right = piece.box
    outline = piece.mask & ~ndimage.binary_erosion(piece.mask)
    edges = ground.edges[top:bottom, left:right][outline]
    return float((edges > 0.6 * piece.level).mean())


def _middle(piece: Writing) -> tuple[float, float]:
    return (piece.box[0] + piece.box[2]) / 2, (piece.box[1] + piece.box[3]) / 2


def _gap(one: Box, other: Box) -> int:
    """Return how far two boxes are apart, in pixels; less than 0 where they overlap."""
    down = max(one[0], other[0]) - min(one[2], other[2])
    right = max(one[1], other[1]) - min(one[3], other[3])
    return max(down, right)


def _hides(other: Writing, piece: Writing) -> bool:
    """Whether ``piece`` is the inside of a loop of ``other``, or a frame drawn around it."""
    if other.light != piece.light:
        return _inside(piece.box, other.box) and other.score > piece.score / 2
    return _inside(other.box, piece.box) and 0.3 * piece.height < other.height < piece.height


def _inside(box: Box, other: Box) -> bool:
    return all(box[i] >= other[i] for i in (0, 1)) and all(box[i] <= other[i] for i in (2, 3))


def _joined(one: Writing, other: Writing) -> Writing:
    top, left = np.minimum(one.box[:2], other.box[:2])
    bottom, right = np.maximum(one.box[2:], other.box[2:])
    mask = np.zeros((bottom - top, right - left), dtype=np.bool_)
    for piece in (one, other):
        row, column = piece.box[0] - top, piece.box[1] - left
        mask[row : row + piece.height, column : column + piece.width] |= piece.mask
    return replace(one, box=(int(top), int(left), int(bottom), int(right)), mask=mask)
