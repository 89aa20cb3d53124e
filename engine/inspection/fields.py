"""What one cell of a layer sees of the picture, and measuring it where no arithmetic knows it."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.check import Fields
from engine.receptive_field import ReceptiveField

if TYPE_CHECKING:
    from torch import Tensor, nn

    from engine.inspection.activations import Inspector

LENGTHS = (256, 512, 1024, 2048)
"""Pixels of the strips that are measured on; what sees all of the longest sees everything."""
NARROW = 64
SMALL = 1e-9
"""Numbers of this size saturate no function, however often a network adds them up."""


@dataclass(frozen=True)
class Box:
    """Cells of a picture: rows from ``top`` up to, not including, ``bottom``; columns likewise."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        return max(0, self.bottom - self.top)

    @property
    def width(self) -> int:
        return max(0, self.right - self.left)

    def __bool__(self) -> bool:
        return self.height > 0 and self.width > 0


def seen(fields: Fields | None, row: int, column: int, size: tuple[int, int]) -> Box:
    """Return what a cell sees of a picture of ``size`` (height, width), padding left out.

    Without ``fields``, all of it. A cell that sees padding alone gives an empty box.
    """
    if fields is None:
        return Box(0, 0, *size)
    rows, columns = fields[0].cells(row), fields[1].cells(column)
    top, left = max(0, rows.start), max(0, columns.start)
    return Box(top, left, min(size[0], rows.stop), min(size[1], columns.stop))


def measured(inspector: Inspector, layer_id: str) -> Fields | None:
    """Return the receptive field of a layer as its gradients tell it; None where it is everything.

    All weights of a copy become positive and every maximum a mean, so that nothing cancels: the
    gradient of a cell is then above zero wherever the cell sees at all (Luo et al. 2016,
    arXiv:1701.04128). Strips longer than the picture keep the borders out of it.
    """
    import torch

    from engine.inspection.activations import one_thread

    channels, height, width = inspector.preprocessing.shape
    picture = torch.zeros(1, channels, height, width)
    with one_thread():
        with torch.no_grad():
            _, kept = inspector.outputs(picture, [layer_id])
        if kept[layer_id].ndim != 4:
            return None
        module = copy.deepcopy(inspector.module)
        _settle_pooling(module, picture)
        _smooth(module, torch.Generator().manual_seed(0))
        layer = _same_place(inspector.module, inspector.layer(layer_id), module)
        rows = _along(module, layer, channels, min(width, NARROW), across=False)
        columns = None if rows is None else _along(module, layer, channels, min(height, NARROW))
    return None if rows is None or columns is None else (rows, columns)


class _Reached(Exception):
    """Keeps what lies behind a layer from being run: it may not take a strip."""

    def __init__(self, output: Tensor) -> None:
        super().__init__()
        self.output = output


def _along(
    module: nn.Module, layer: nn.Module, channels: int, narrow: int, *, across: bool = True
) -> ReceptiveField | None:
    """Measure along the width (``across``) or the height."""
    import torch

    generator = torch.Generator().manual_seed(1)
    for length in LENGTHS:
        size = (narrow, length) if across else (length, narrow)
        noise = torch.rand(1, channels, *size, generator=generator, dtype=torch.float64)
        strip = (SMALL * (0.5 + noise)).requires_grad_()
        output = _output(module, layer, strip).sum(2 if across else 3)
        middle = output.shape[2] // 2
        spans = [
            _span(torch.autograd.grad(output[0, :, i].sum(), strip, retain_graph=True)[0], across)
            for i in range(middle, min(middle + 2, output.shape[2]))
        ]
        if len(spans) == 2 and spans[0].start > 0 and spans[1].stop < length:
            jump = spans[1].start - spans[0].start
            return ReceptiveField(len(spans[0]), jump, spans[0].start - middle * jump)
    return None


def _output(module: nn.Module, layer: nn.Module, pictures: Tensor) -> Tensor:
    def stop(_module: nn.Module, _given: object, output: Tensor) -> None:
        raise _Reached(output)

    handle = layer.register_forward_hook(stop)
    try:
        module(pictures)
    except _Reached as reached:
        return reached.output
    finally:
        handle.remove()
    raise ValueError("the layer is not part of the way from the picture to the answer")


def _span(gradient: Tensor, across: bool) -> range:
    touched = gradient[0].abs().sum((0, 1 if across else 2)).nonzero().flatten()
    return range(int(touched[0]), int(touched[-1]) + 1) if len(touched) else range(0)


def _same_place(module: nn.Module, layer: nn.Module, other: nn.Module) -> nn.Module:
    name = next(name for name, part in module.named_modules() if part is layer)
    return other.get_submodule(name)


def _settle_pooling(module: nn.Module, picture: Tensor) -> None:
    """Give pooling to a fixed number of cells the windows that it has for a real picture.

    What takes the mean of everything stays: what it says is multiplied with maps of any size.
    """
    import torch
    from torch import nn

    sizes: dict[nn.Module, tuple[torch.Size, torch.Size]] = {}

    def note(part: nn.Module, given: tuple[Tensor, ...], output: Tensor) -> None:
        sizes[part] = given[0].shape[2:], output.shape[2:]

    adaptive = [m for m in module.modules() if isinstance(m, nn.AdaptiveAvgPool2d)]
    handles = [part.register_forward_hook(note) for part in adaptive]
    with torch.no_grad():
        module(picture)
    for handle in handles:
        handle.remove()
    for owner in list(module.modules()):
        for name, child in owner.named_children():
            before, after = sizes.get(child, (torch.Size(), torch.Size()))
            if after and max(after) > 1:
                steps = before[0] // after[0], before[1] // after[1]
                kernel = tuple(
                    b - (a - 1) * s for b, a, s in zip(before, after, steps, strict=True)
                )
                setattr(owner, name, nn.AvgPool2d((kernel[0], kernel[1]), steps))


def _smooth(module: nn.Module, generator: object) -> None:
    """Leave ``module`` nothing that could hide a cell from its gradient."""
    import torch
    from torch import nn

    module.double().eval()
    with torch.no_grad():
        for name, tensor in (*module.named_parameters(), *module.named_buffers()):
            if not tensor.is_floating_point():
                continue
            if tensor.ndim > 1:
                tensor.uniform_(0.5, 1.5, generator=generator)  # type: ignore[arg-type]
                tensor.div_(tensor[0].numel())
            else:
                tensor.fill_(0.0 if name.endswith(("bias", "mean")) else 1.0)
    for part in list(module.modules()):
        for name, child in part.named_children():
            if isinstance(child, nn.MaxPool2d) and child.dilation in (1, (1, 1)):
                mean = nn.AvgPool2d(child.kernel_size, child.stride, child.padding, child.ceil_mode)
                setattr(part, name, mean)
