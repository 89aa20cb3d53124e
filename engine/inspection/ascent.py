"""The picture that excites a unit most, grown from noise by gradient ascent.

Erhan et al. 2009; regularised by decay, blur and jitter (Yosinski et al. 2015, arXiv:1506.06579;
Mordvintsev et al. 2015; Olah et al. 2017, Distill, "Feature Visualization").
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine.data.preprocessing import Pixels

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.inspection.activations import Inspector

Aim = Literal["map", "cell"]

STEPS = 200
RATE = 0.08
"""How far the pixels move in the first step, root mean square, on the scale 0 to 1."""
DECAY = 0.02
"""What share of its distance from the mean colour a pixel loses in a step."""
BLUR_EVERY = 4
BLUR = 1.0
"""Standard deviation of the blur in pixels, to begin with."""
FREE = 0.9
"""Behind this share of the steps nothing holds the picture back, so that it reaches its peak."""
NOISE = 0.05
LEAK = 0.1
"""What share of a gradient a ReLU at rest lets through while the unit is being woken."""

DEAD = (
    "Nothing was found that excites this unit: its gradient stays zero however the picture is "
    "changed. It may be a dead ReLU: try another unit."
)
NO_NUMBER = (
    "This unit gives no finite number: train the network anew, with a smaller learning rate."
)


@dataclass(frozen=True, eq=False)
class Grown:
    """The picture after so many steps. The last one has all steps, or says why it ends early."""

    step: int
    steps: int
    pixels: Pixels
    """(height, width, channels), a picture like those of the data."""
    activation: float
    """What the unit gives for just this picture: its strongest cell, or the number."""
    trouble: str = ""


def grow(
    inspector: Inspector,
    layer_id: str,
    unit: int,
    *,
    seed: int = 0,
    steps: int = STEPS,
    aim: Aim = "cell",
    pause: float = 0.0,
    every: int = 0,
) -> Iterator[Grown]:
    """Grow the picture that excites ``unit`` most; tell of it after ``pause`` seconds of work each,
    and after ``every`` so many steps where that is not 0.

    The unit is a map, of which the mean (``aim`` "map") or the cell in the middle ("cell") is
    made large, or a number of a vector. ``inspector`` must be nobody else's. The same seed gives
    the same pictures, however often they are told of. Computes with one thread.
    """
    growth = _Growth(inspector, layer_id, unit, seed, aim)
    begun = growth.activation(growth.pixels())
    told = -math.inf
    found: Found = "gradient"
    for step in range(steps + 1):
        pixels = growth.pixels()
        silent = found == "leak"
        if step < steps:
            found = growth.climb(step / steps)
        if not math.isfinite(begun):
            found = "no number"
        trouble = NO_NUMBER if found == "no number" else DEAD if found == "nothing" else ""
        due = time.monotonic() - told >= pause or (every > 0 and step % every == 0)
        if trouble or step == steps or due:
            activation = growth.activation(pixels)
            if step == steps and silent and activation == begun:
                trouble = DEAD
            yield Grown(step, steps, pixels, activation, trouble)
            told = time.monotonic()
        if trouble:
            return


Found = Literal["gradient", "leak", "nothing", "no number"]


class _Growth:
    """A picture (1, c, h, w) on the scale 0 to 1, and the steps it takes."""

    def __init__(self, inspector: Inspector, layer_id: str, unit: int, seed: int, aim: Aim) -> None:
        import torch

        self._inspector, self._layer_id, self._unit, self._aim = inspector, layer_id, unit, aim
        given = inspector.preprocessing
        self._mean = torch.tensor(given.mean).view(1, -1, 1, 1)
        self._deviation = torch.tensor(given.deviation).view(1, -1, 1, 1)
        self._generator = torch.Generator().manual_seed(seed)
        noise = torch.randn(1, *given.shape, generator=self._generator)
        self._picture = (self._mean + NOISE * noise).clamp(0, 1)
        self._steps = 0
        # Gradients with respect to the weights would be computed in vain.
        inspector.module.requires_grad_(False)

    def pixels(self) -> Pixels:
        array = self._picture[0].permute(1, 2, 0).numpy()
        pixels: Pixels = np.rint(array * 255).astype(np.uint8)
        return pixels

    def activation(self, pixels: Pixels) -> float:
        import torch

        from engine.inspection.activations import one_thread

        with torch.no_grad(), one_thread():
            return float(self._unit_of(self._inspector.preprocessing.normalise(pixels[None])).max())

    def climb(self, done: float) -> Found:
        """Take one step; ``done`` is the share of all steps that are behind."""
        import torch

        from engine.inspection.activations import one_thread

        with one_thread():
            shifted, back = self._jittered(1 if done < FREE else 0)
            gradient, found = self._gradient(shifted)
            if found in ("nothing", "no number"):
                return found
            gradient = torch.roll(gradient, back, (2, 3))
            # Of one size, so that layers with large and with small numbers are climbed alike; by
            # way of 1, so that no square is infinite or nothing.
            gradient = gradient / gradient.abs().max()
            step = RATE * (1 - 0.8 * done) * gradient / gradient.square().mean().sqrt()
            picture = self._picture + step
            if done < FREE:
                picture += DECAY * (self._mean - picture)
                if self._steps % BLUR_EVERY == 0:
                    picture = _blurred(picture, BLUR * (1 - done))
            self._steps += 1
            self._picture = picture.clamp(0, 1)
        return found

    def _jittered(self, share: int) -> tuple[Tensor, tuple[int, int]]:
        """Return the picture moved a little, and the way back."""
        import torch

        most = [share * -(-side // 16) if side > 1 else 0 for side in self._picture.shape[2:]]
        down, right = (
            int(torch.randint(-side, side + 1, (), generator=self._generator)) for side in most
        )
        return torch.roll(self._picture, (down, right), (2, 3)), (-down, -right)

    def _gradient(self, picture: Tensor) -> tuple[Tensor, Found]:
        gradient = self._differentiate(picture)
        if not bool(gradient.isfinite().all()):
            return gradient, "no number"
        if bool(gradient.any()):
            return gradient, "gradient"
        with _leaking(self._inspector):
            gradient = self._differentiate(picture)
        return gradient, "leak" if bool(gradient.any()) else "nothing"

    def _differentiate(self, picture: Tensor) -> Tensor:
        import torch

        pixels = picture.clone().requires_grad_()
        with torch.enable_grad():
            cells = self._unit_of((pixels - self._mean) / self._deviation)
            if self._aim == "cell" and cells.ndim == 2:
                wanted = cells[cells.shape[0] // 2, cells.shape[1] // 2]
            else:
                wanted = cells.mean()
            if not wanted.requires_grad:
                return torch.zeros_like(picture)
            return torch.autograd.grad(wanted, pixels)[0]

    def _unit_of(self, batch: Tensor) -> Tensor:
        """Return what the unit makes of a batch of one: its map (height, width) or its number."""
        _, kept = self._inspector.outputs(batch, [self._layer_id])
        return kept[self._layer_id][0, self._unit]


@contextmanager
def _leaking(inspector: Inspector) -> Iterator[None]:
    """Let a little gradient through every ReLU at rest, to wake a unit that is silent on noise."""
    import torch
    from torch.nn import ReLU, ReLU6

    def leak(
        _module: nn.Module, inward: tuple[Tensor, ...], outward: tuple[Tensor, ...]
    ) -> tuple[Tensor, ...]:
        return (torch.where(inward[0] == 0, LEAK * outward[0], inward[0]),)

    at_rest = [m for m in inspector.module.modules() if isinstance(m, ReLU | ReLU6)]
    for module in at_rest:
        # A hook on the gradient can't watch what is overwritten in its place.
        module.inplace = False
    handles = [module.register_full_backward_hook(leak) for module in at_rest]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _blurred(picture: Tensor, deviation: float) -> Tensor:
    """Return (1, c, h, w) under a Gaussian kernel of 5×5; the borders go on as they are."""
    import torch
    from torch.nn import functional

    places = torch.arange(-2, 3).float()
    line = torch.exp(-places.square() / (2 * max(deviation, 1e-3) ** 2))
    line = line / line.sum()
    kernel = torch.outer(line, line).expand(picture.shape[1], 1, 5, 5)
    framed = functional.pad(picture, (2, 2, 2, 2), mode="replicate")
    return functional.conv2d(framed, kernel, groups=picture.shape[1])
