"""A network for small pictures slid over a frame: what it says of every window, at every size.

A convolution doesn't care how large its input is, and a dense layer behind maps is a convolution
whose kernel is as large as those maps (LeCun et al. 1998, section VII; Sermanet et al. 2013,
arXiv:1312.6229). So a whole frame goes through at once, and each cell of the result is what the
network says of one window. That gives the very same numbers as cutting each window out, but for one
thing: padding. In a window that was cut out, zeros lie around its edge; in the frame its neighbours
do. A network that pads, or that looks at a map as a whole, is therefore sent every window by
itself, which takes many times longer and is still the truth.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from engine.data.preprocessing import Pixels, Preprocessing
from engine.vision.found import Frame, checked
from engine.vision.windows import Level, Slid

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.inspection.activations import Inspector

SMALLEST = 0.15
"""The least side of a window, of the largest that the frame has room for."""
GROWTH = 1.2
"""From one size of window to the next."""
STEPS = 6
"""Where windows are cut out one by one, so many steps go into a window's side."""
BATCH = 256
MOST_BATCH_WORK = 1e9
"""Floating-point operations for one batch of windows, if that isn't a single window."""
MOST_WORK = 6e9
"""Floating-point operations for one frame, where windows are cut out one by one."""
MOST_PIXELS = 400_000
"""A frame isn't looked at in more: one that is far longer than high would have no end of them."""
FEWEST = 48
"""Windows that are looked at however much work one of them is."""


class Slider:
    """Slides the network of ``inspector`` over frames, in whatever thread calls it.

    Raises ValueError for a network that doesn't end in one number a class.
    """

    def __init__(self, inspector: Inspector) -> None:
        if not inspector.answers:
            raise ValueError("the network doesn't end in one number a class")
        self._preprocessing = inspector.preprocessing
        self._module = inspector.module
        self._convolution = as_convolution(inspector)

    @property
    def at_once(self) -> bool:
        """Whether a frame goes through as one convolution, and not window by window."""
        return self._convolution is not None

    def slide(self, frame: Frame, cancelled: Callable[[], bool] = lambda: False) -> Slid:
        """Return what the network says of the windows of a frame (height, width, 3) or (height,
        width); once it is ``cancelled``, of those that it has looked at by then. Raises ValueError
        on other arrays.
        """
        from engine.inspection.activations import one_thread

        with one_thread():
            levels = tuple(self._levels(checked(frame), cancelled))
        return Slid((frame.shape[0], frame.shape[1]), levels, self.at_once)

    def _levels(self, frame: Frame, cancelled: Callable[[], bool]) -> Iterator[Level]:
        import torch

        with torch.no_grad():
            work = 0.0 if self.at_once else self._work()
            room = np.inf if self.at_once else max(FEWEST, MOST_WORK / work)
            batch = BATCH if self.at_once else max(1, min(BATCH, int(MOST_BATCH_WORK / work)))
            for picture in pyramid(frame, self._preprocessing):
                if room <= 0:
                    return
                logits = self._logits(picture, batch, cancelled)
                if logits is None:
                    return
                probabilities = torch.softmax(logits, 0).permute(1, 2, 0).numpy()
                room -= probabilities.shape[0] * probabilities.shape[1]
                scale = (frame.shape[0] / picture.shape[0], frame.shape[1] / picture.shape[1])
                _, high, wide = self._preprocessing.shape
                down, across = self._step()
                yield Level(
                    (high * scale[0], wide * scale[1]),
                    (down * scale[0], across * scale[1]),
                    probabilities,
                )

    def _logits(self, picture: Pixels, batch: int, cancelled: Callable[[], bool]) -> Tensor | None:
        """Return (classes, rows, columns) of a picture (height, width, channels); None once it is
        cancelled.
        """
        import torch

        if cancelled():
            return None
        whole = self._preprocessing.normalise(picture[None])
        _, high, wide = self._preprocessing.shape
        down, across = self._step()
        if self._convolution is not None:
            # Where a window's last cells are in no region of a pooling, there is one window more,
            # and it reaches out of the frame.
            rows, columns = (picture.shape[0] - high) // down, (picture.shape[1] - wide) // across
            said: Tensor = self._convolution[0](whole)[0, :, : rows + 1, : columns + 1]
            return said
        windows = whole[0].unfold(1, high, down).unfold(2, wide, across)
        rows, columns = windows.shape[1:3]
        cut = windows.permute(1, 2, 0, 3, 4).reshape(-1, *self._preprocessing.shape)
        parts = []
        for start in range(0, len(cut), batch):
            if cancelled():
                return None
            parts.append(self._module(cut[start : start + batch]))
        return torch.cat(parts).T.reshape(-1, rows, columns)

    def _step(self) -> tuple[int, int]:
        """Pixels of the network's own from one window to the next, down and across."""
        if self._convolution is not None:
            return self._convolution[1]
        _, high, wide = self._preprocessing.shape
        return max(1, high // STEPS), max(1, wide // STEPS)

    def _work(self) -> float:
        """Return how many floating-point operations one window takes."""
        import torch
        from torch.utils.flop_counter import FlopCounterMode

        with FlopCounterMode(display=False) as counter:
            self._module(torch.zeros(1, *self._preprocessing.shape))
        return max(1.0, float(counter.get_total_flops()))


def pyramid(frame: Frame, preprocessing: Preprocessing) -> Iterator[Pixels]:
    """Return the frame in ever more pixels (height, width, channels), grey or colour as the network
    wants it: in the first the network's window is as large as the frame has room for, in each that
    follows it is smaller by ``GROWTH``, down to ``SMALLEST`` of the first.
    """
    channels, high, wide = preprocessing.shape
    picture = Image.fromarray(frame).convert("L" if channels == 1 else "RGB")
    largest = min(picture.height / high, picture.width / wide)
    most = max(1.0, np.sqrt(MOST_PIXELS / (picture.width * picture.height)) * largest)
    count = int(np.log(min(1 / SMALLEST, most)) / np.log(GROWTH)) + 1
    # The others are made from the finest: it has a hundredth of a camera's pixels.
    finest = _scaled(picture, largest / GROWTH ** (count - 1), preprocessing)
    for finer in reversed(range(count)):
        level = _scaled(finest, GROWTH**finer, preprocessing) if finer else finest
        yield np.array(level).reshape(level.height, level.width, channels)


def _scaled(picture: Image.Image, scale: float, preprocessing: Preprocessing) -> Image.Image:
    """Return the picture with one pixel for ``scale`` of its own, never less than one window."""
    _, high, wide = preprocessing.shape
    size = (max(wide, round(picture.width / scale)), max(high, round(picture.height / scale)))
    return picture.resize(size, Image.Resampling.BILINEAR)


def as_convolution(inspector: Inspector) -> tuple[nn.Module, tuple[int, int]] | None:
    """Return a module for normalised frames (n, c, height, width) of any size from one window on →
    logits (n, classes, rows, columns), and how many pixels lie between two windows, down and
    across; None where that would not be what the network says of each window cut out.

    The module shares the inspector's weights.
    """
    import torch
    from torch import nn

    plain = _plain_layers(inspector)
    if plain is None:
        return None
    made: list[nn.Module] = []
    step = [1, 1]
    maps = torch.zeros(1, *inspector.preprocessing.shape)
    flat = False
    with torch.no_grad():
        for layer in plain:
            if isinstance(layer, nn.Flatten):
                flat = True
                continue
            if isinstance(layer, nn.Linear):
                made.append(_dense(layer, maps.shape))
                flat = True
            elif isinstance(layer, nn.AdaptiveAvgPool2d):
                made.append(nn.AvgPool2d((maps.shape[2], maps.shape[3]), 1))
            elif flat and isinstance(layer, nn.BatchNorm1d | nn.BatchNorm2d):
                return None
            else:
                made.append(layer)
                for axis, stride in enumerate(_stride(layer)):
                    step[axis] *= stride
            maps = made[-1](maps)
    if tuple(maps.shape) != (1, inspector.classes, 1, 1):
        return None
    return nn.Sequential(*made).eval(), (step[0], step[1])


def _plain_layers(inspector: Inspector) -> list[nn.Module] | None:
    """Return torch's own layers in their order; None where one of them isn't of those that look at
    every place of a map in the same way, or isn't followed by the next alone.
    """
    from torch import nn

    from engine.build import BuiltNetwork

    if not isinstance(inspector.module, BuiltNetwork):
        return None
    layers: list[nn.Module] = []
    for layer_id in inspector.layer_ids:
        for part in inspector.layer(layer_id).modules():
            # A hook changes what comes out of a layer: what is tried out on a unit, say.
            if part._forward_hooks or part._forward_pre_hooks:
                return None
            if not isinstance(part, nn.Sequential):
                layers.append(part)
    return layers if all(_slides(layer) for layer in layers) else None


def _slides(layer: nn.Module) -> bool:
    from torch import nn

    from engine.blocks.lenet_modules import ScaledTanh, TrainedSum

    if isinstance(layer, nn.Conv2d | nn.MaxPool2d | nn.AvgPool2d):
        return not isinstance(layer.padding, str) and not np.any(layer.padding)
    if isinstance(layer, nn.AdaptiveAvgPool2d):
        return layer.output_size in (1, (1, 1))
    cell_by_cell = (nn.ReLU, nn.LeakyReLU, nn.ELU, nn.GELU, nn.SiLU, nn.Sigmoid, nn.Tanh)
    left_out = (nn.Identity, nn.Dropout, nn.Dropout2d)
    others = (nn.Linear, nn.Flatten, nn.BatchNorm1d, nn.BatchNorm2d, ScaledTanh, TrainedSum)
    return isinstance(layer, (*cell_by_cell, *left_out, *others))


def _dense(layer: nn.Linear, shape: tuple[int, ...]) -> nn.Conv2d:
    """Return a dense layer behind maps (1, channels, height, width) as the convolution it is."""
    from torch import nn

    _, channels, high, wide = shape
    made = nn.Conv2d(channels, layer.out_features, (high, wide), bias=layer.bias is not None)
    made.weight = nn.Parameter(layer.weight.view(-1, channels, high, wide))
    if layer.bias is not None:
        made.bias = layer.bias
    return made


def _stride(layer: nn.Module) -> tuple[int, int]:
    from torch import nn

    from engine.blocks.lenet_modules import TrainedSum

    if isinstance(layer, nn.Conv2d | nn.MaxPool2d | nn.AvgPool2d):
        stride = layer.stride
        return (stride, stride) if isinstance(stride, int) else (stride[0], stride[1])
    return layer.kernel if isinstance(layer, TrainedSum) else (1, 1)
