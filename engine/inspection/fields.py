"""What one cell of a layer sees of the picture, and measuring it where no arithmetic knows it."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.check import Fields
from engine.receptive_field import ReceptiveField

if TYPE_CHECKING:
    import torch
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
    layer = inspector.layer(layer_id)
    with one_thread():
        with torch.no_grad():
            sizes, output = _way(inspector.module, layer, torch.zeros(1, channels, height, width))
        if output.ndim != 4:
            return None
        module = _without_the_rest(inspector.module, sizes)
        _settle_pooling(module, sizes)
        _smooth(module, torch.Generator().manual_seed(0))
        copied = _same_place(inspector.module, layer, module)
        rows = _along(module, copied, channels, min(width, NARROW), across=False)
        columns = None if rows is None else _along(module, copied, channels, min(height, NARROW))
    return None if rows is None or columns is None else (rows, columns)


def _way(
    module: nn.Module, layer: nn.Module, picture: Tensor
) -> tuple[dict[str, tuple[torch.Size, torch.Size]], Tensor]:
    """Return the shapes of what goes into and comes out of each part up to ``layer``, by the part's
    name, and what comes out of ``layer``.
    """
    sizes: dict[str, tuple[torch.Size, torch.Size]] = {}
    handles = []
    for name, part in module.named_modules():

        def note(
            _part: nn.Module, given: tuple[Tensor, ...], output: Tensor, name: str = name
        ) -> None:
            sizes[name] = given[0].shape, output.shape

        if not list(part.children()):
            handles.append(part.register_forward_hook(note))
    try:
        return sizes, _output(module, layer, picture)
    finally:
        for handle in handles:
            handle.remove()


def _without_the_rest(module: nn.Module, way: Collection[str]) -> nn.Module:
    """Return a copy with room for the numbers of the parts on the ``way``, and no others: those
    behind may hold half a gigabyte.
    """
    import torch

    noted: dict[int, object] = {}
    for owner, part in module.named_modules():
        for tensor in (*part.parameters(recurse=False), *part.buffers(recurse=False)):
            if tensor.is_floating_point():
                place = "cpu" if owner in way else "meta"
                noted[id(tensor)] = torch.empty(tensor.shape, dtype=torch.float64, device=place)
    return copy.deepcopy(module, noted)


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


def _settle_pooling(module: nn.Module, sizes: Mapping[str, tuple[torch.Size, torch.Size]]) -> None:
    """Give pooling to a fixed number of cells the windows that it has for a real picture.

    What takes the mean of everything stays: what it says is multiplied with maps of any size.
    """
    from torch import nn

    for name in sizes:
        (_, _, *before), (_, _, *after) = sizes[name]
        if isinstance(module.get_submodule(name), nn.AdaptiveAvgPool2d) and max(after) > 1:
            steps = [b // a for b, a in zip(before, after, strict=True)]
            kernel = [b - (a - 1) * s for b, a, s in zip(before, after, steps, strict=True)]
            owner, _, own = name.rpartition(".")
            pooling = nn.AvgPool2d((kernel[0], kernel[1]), (steps[0], steps[1]))
            setattr(module.get_submodule(owner), own, pooling)


def _smooth(module: nn.Module, generator: object) -> None:
    """Leave ``module`` nothing that could hide a cell from its gradient."""
    import torch
    from torch import nn

    with torch.no_grad():
        for name, tensor in (*module.named_parameters(), *module.named_buffers()):
            if not tensor.is_floating_point() or tensor.is_meta:
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
