"""Many pictures at once: what a layer makes of each, brought down to a point of the plane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from engine.inspection.activations import Inspector

Method = Literal["pca", "tsne"]
Numbers = NDArray[np.float32]

MOST_NUMBERS = 2048
"""Maps that hold more are averaged down first: their detail says little of a picture as a whole."""
LEAST_PICTURES = 3
MOST_FOR_TSNE = 2000
"""Its time grows faster than the number of pictures: 2,000 take about ten seconds of one core."""
BEFORE_TSNE = 50
"""Directions that t-SNE is given (van der Maaten and Hinton 2008)."""
PERPLEXITY = 30.0
AT_ONCE = 1 << 20
"""Pixels of a batch at most."""

SENTENCES: dict[Method, str] = {
    "pca": "The two directions in which the pictures differ most (Pearson 1901). Distances are "
    "true, as far as two directions can hold them.",
    "tsne": "Neighbours stay neighbours (van der Maaten and Hinton 2008). Distances between "
    "groups, and their sizes, say nothing.",
}


class TooFew(ValueError):
    """There are too few pictures, or they are all alike: one sentence."""


@dataclass(frozen=True, eq=False)
class Projection:
    """Points of the plane, one a picture."""

    method: Method
    points: Numbers
    """(n, 2)"""
    places: NDArray[np.int64]
    """(n,): which of the pictures each point is."""
    explained: tuple[float, float] | None
    """The share of all variance along each axis; None where axes mean nothing."""
    plane: Plane | None
    """Puts further pictures among the points; None where that can't be done."""


@dataclass(frozen=True, eq=False)
class Plane:
    """Two directions through a mean."""

    mean: Numbers
    """(numbers,)"""
    axes: Numbers
    """(2, numbers)"""

    def place(self, values: Numbers) -> tuple[float, float]:
        """Return where a picture stands of which a layer made ``values``."""
        x, y = self.axes @ (flattened(values[None])[0] - self.mean)
        return float(x), float(y)


def flattened(outputs: Numbers) -> Numbers:
    """Return (n, …) as (n, numbers), maps that hold many averaged down to fewer cells."""
    if outputs.ndim == 4 and outputs[0].size > MOST_NUMBERS:
        import torch
        from torch.nn.functional import adaptive_avg_pool2d

        channels, height, width = outputs.shape[1:]
        share = (MOST_NUMBERS / (channels * height * width)) ** 0.5
        size = (max(1, int(height * share)), max(1, int(width * share)))
        outputs = adaptive_avg_pool2d(torch.from_numpy(outputs), size).numpy()
    rows: Numbers = outputs.reshape(len(outputs), -1)
    return rows


def outputs_of(
    inspector: Inspector,
    layer_id: str,
    pictures: Pixels,
    progressed: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Numbers | None:
    """Return what a layer makes of ``pictures`` (n, h, w, c), flattened; None once ``cancelled``.

    Computes with one thread. Pictures of another size than the network's are fitted one by one.
    """
    import torch
    from PIL import Image

    from engine.inspection.activations import one_thread

    given = inspector.preprocessing
    channels, height, width = given.shape
    at_once = max(1, AT_ONCE // (height * width * channels))
    rows: list[Numbers] = []
    for start in range(0, len(pictures), at_once):
        if cancelled():
            return None
        batch = pictures[start : start + at_once]
        if batch.shape[1:] != (height, width, channels):
            batch = np.stack(
                [given.fit(Image.fromarray(p[..., 0] if p.shape[2] == 1 else p)) for p in batch]
            )
        with torch.no_grad(), one_thread():
            _, kept = inspector.outputs(given.normalise(batch), [layer_id])
        rows.append(flattened(kept[layer_id].numpy()).copy())
        progressed(min(start + at_once, len(pictures)), len(pictures))
    return np.concatenate(rows) if rows else np.zeros((0, 1), np.float32)


def project(rows: Numbers, places: NDArray[np.int64], method: Method, seed: int = 0) -> Projection:
    """Bring ``rows`` (n, numbers), which are of the pictures at ``places``, to the plane.

    Rows that aren't numbers are left out. The sign of each axis is such that its longest entry is
    positive, so that the same pictures stand in the same places. Imports scikit-learn. Raises
    TooFew.
    """
    from sklearn.decomposition import PCA

    finite = np.isfinite(rows).all(axis=1)
    rows, places = rows[finite], places[finite]
    if len(rows) < LEAST_PICTURES:
        raise TooFew("There are too few pictures to compare: at least three are needed.")
    # Divided by a power of two, which changes no digit, so that no square of a number is infinite.
    exponent = np.frexp(np.abs(rows).max(initial=0))[1]
    rows = np.ldexp(rows, -exponent)
    if np.ptp(rows, axis=0).max() == 0:
        raise TooFew("The layer makes the same of every picture: there is nothing to compare.")
    wanted = 2 if method == "pca" else BEFORE_TSNE
    pca = PCA(min(wanted, *rows.shape), random_state=seed, svd_solver="auto")
    reduced = pca.fit_transform(rows)
    if method == "tsne":
        points = _neighbours(reduced, seed)
        return Projection(method, points, places, None, None)
    axes = np.zeros((2, rows.shape[1]), np.float32)
    axes[: len(pca.components_)] = pca.components_
    longest = np.take_along_axis(axes, np.abs(axes).argmax(axis=1)[:, None], 1)
    axes *= np.where(longest < 0, -1, 1)
    mean = pca.mean_.astype(np.float32)
    points = np.ldexp((rows - mean) @ axes.T, exponent).astype(np.float32)
    plane = Plane(np.ldexp(mean, exponent), axes)
    shares = [*pca.explained_variance_ratio_, 0.0]
    return Projection(method, points, places, (float(shares[0]), float(shares[1])), plane)


def _neighbours(reduced: Numbers, seed: int) -> Numbers:
    from sklearn.manifold import TSNE

    # It wants two numbers a picture, even where a layer has one.
    reduced = np.pad(reduced, ((0, 0), (0, max(0, 2 - reduced.shape[1]))))
    perplexity = min(PERPLEXITY, max(1.0, (len(reduced) - 1) / 3))
    tsne = TSNE(2, perplexity=perplexity, init="pca", random_state=seed, n_jobs=1)
    points: Numbers = tsne.fit_transform(reduced).astype(np.float32)
    return points
