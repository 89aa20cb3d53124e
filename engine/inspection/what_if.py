"""Changes → a private copy of a network that computes with them. Imports torch: load on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from engine.inspection.arithmetic import Activated
from engine.inspection.arithmetic.explain import Explanation
from engine.inspection.arithmetic.words import factor
from engine.inspection.changes import NO_CHANGES, Changes, Kernel, Slice, numbers_of


class Applied:
    """Changes at work in the modules of a private copy.

    Kernels and biases are put in the place of the copy's own tensors, which are kept. Factors
    follow a layer's output in a hook, so that whoever calls the layer gets the changed output.
    """

    def __init__(
        self, layer: Callable[[str], nn.Module], units: Callable[[str], int | None]
    ) -> None:
        """``layer`` returns the module of a layer of the copy, ``units`` how many maps or numbers
        come out of it; None where there is no such layer.
        """
        self._layer = layer
        self._units = units
        self._kept: list[tuple[nn.Parameter, Tensor]] = []
        self._hooks: list[RemovableHandle] = []
        self._resting = False
        self.changes = NO_CHANGES
        """Those at work: of the ones put in, what fits."""

    def put(self, changes: Changes) -> None:
        """Compute with ``changes`` and no others; those that don't fit are left out."""
        self.take_back()
        self.changes = fitting = self._fitting(changes)
        for (layer_id, unit, channel), numbers in fitting.kernels:
            slices = self._own(layer_id, "weight")
            slices[unit, channel] = torch.from_numpy(numbers_of(numbers))
        for (layer_id, unit), bias in fitting.biases:
            self._own(layer_id, "bias")[unit] = bias
        for layer_id in sorted({key[0] for key, _ in fitting.factors}):
            factors = {unit: f for (of, unit), f in fitting.factors if of == layer_id}
            hook = self._layer(layer_id).register_forward_hook(self._scaling(factors))
            self._hooks.append(hook)

    def take_back(self) -> None:
        """Leave the copy as it was before."""
        for parameter, tensor in self._kept:
            parameter.data = tensor
        for hook in self._hooks:
            hook.remove()
        self._kept, self._hooks, self.changes = [], [], NO_CHANGES

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Leave factors out for a while: an explanation adds them as a step of their own."""
        self._resting = True
        try:
            yield
        finally:
            self._resting = False

    def explained(self, explanation: Explanation) -> Explanation:
        """Return the explanation of a layer's output with the factor by hand as its last step."""
        if explanation.part:
            return explanation
        by = self.changes.factor(explanation.block_id, explanation.cell[0])
        if by == 1:
            return explanation
        before = explanation.result
        after = before * by if by else 0.0
        step = Activated("By hand", f"x · {factor(by)}", explanation.cell, before, after)
        return replace(explanation, steps=(*explanation.steps, step), result=step.result)

    def _fitting(self, changes: Changes) -> Changes:
        return Changes(
            tuple(c for c in changes.factors if _below(self._units(c[0][0]), c[0][1])),
            tuple(c for c in changes.kernels if self._takes_kernel(*c)),
            tuple(c for c in changes.biases if self._takes_bias(*c[0])),
        )

    def _takes_kernel(self, key: Slice, numbers: Kernel) -> bool:
        layer_id, unit, channel = key
        convolution = self._convolution(layer_id)
        if convolution is None:
            return False
        kernels, channels, *size = convolution.weight.shape
        right_size = list(numbers_of(numbers).shape) == size
        return _below(kernels, unit) and _below(channels, channel) and right_size

    def _takes_bias(self, layer_id: str, unit: int) -> bool:
        convolution = self._convolution(layer_id)
        bias = None if convolution is None else convolution.bias
        return bias is not None and _below(len(bias), unit)

    def _convolution(self, layer_id: str) -> nn.Conv2d | None:
        there = self._units(layer_id) is not None
        return first_convolution(self._layer(layer_id)) if there else None

    def _own(self, layer_id: str, of: str) -> Tensor:
        """Put a copy in the place of a convolution's ``weight`` or ``bias``, and return it.

        What others hold of the numbers before (shown kernels, say) stays as it was.
        """
        convolution = self._convolution(layer_id)
        assert convolution is not None
        parameter = convolution.get_parameter(of)
        if not any(parameter is kept for kept, _ in self._kept):
            self._kept.append((parameter, parameter.data))
            parameter.data = parameter.data.clone()
        return parameter.data

    def _scaling(self, factors: dict[int, float]) -> Callable[[nn.Module, Any, Tensor], Tensor]:
        off = [unit for unit, by in factors.items() if by == 0]

        def scale(module: nn.Module, given: Any, output: Tensor) -> Tensor:
            if self._resting:
                return output
            row = torch.ones(output.shape[1], dtype=output.dtype, device=output.device)
            for unit, by in factors.items():
                row[unit] = by
            scaled = output * row.view(1, -1, *(1,) * (output.dim() - 2))
            if off:
                scaled[:, off] = 0  # not −0, nor anything of what was infinite
            return scaled

        return scale


def first_convolution(module: nn.Module) -> nn.Conv2d | None:
    """Return the convolution within a layer whose kernels are shown, and can be changed."""
    return next((part for part in module.modules() if isinstance(part, nn.Conv2d)), None)


def _below(units: int | None, unit: int) -> bool:
    return units is not None and 0 <= unit < units
