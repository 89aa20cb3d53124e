"""Changes → weights: what was tried out by hand, as a network that needs no changes.

Kernels and biases are weights already. A factor on a unit's output is folded into what makes the
unit (its kernel and bias, its γ and β) or, where that can't be, into the weights of the next layer
that read it. Both are exact where nothing but functions with f(a·x) = a·f(x) stands between.
Imports torch: load it on demand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn

from engine.blocks import Container
from engine.blocks.coverage import CoveredAverage
from engine.blocks.lenet_modules import ConnectedByTable, ScaledTanh, TrainedSum
from engine.blocks.unshared import LocallyConnected2d
from engine.build import BuiltNetwork, Weights
from engine.check import check
from engine.inspection.arithmetic.parts import parts
from engine.inspection.arithmetic.sliding import BORDERS
from engine.inspection.changes import Unit
from engine.network import Network

if TYPE_CHECKING:
    from engine.inspection.target import DesignTarget

_LINEAR = (
    nn.AvgPool2d,
    nn.AdaptiveAvgPool2d,
    CoveredAverage,
    nn.Dropout,
    nn.Dropout2d,
    nn.Flatten,
    nn.Upsample,
    *BORDERS,
)
"""They give a times as much for a times as much, whatever a is."""
_FROM_ZERO_UP = (nn.ReLU, nn.LeakyReLU, nn.MaxPool2d)
"""The same for a ≥ 0."""
_KEEP_ZERO = (nn.Tanh, ScaledTanh, nn.ELU, nn.GELU, nn.SiLU)
"""They give 0 for 0."""


_MISFIT = "Some changes no longer fit the network: take them back first."


class CannotKeep(ValueError):
    """A change can't be written as weights: one sentence that says which, and what to do."""


def folded(target: DesignTarget) -> Weights:
    """Return weights of ``target.network`` that give by themselves what its changes make of it.

    Raises CannotKeep.
    """
    changes = target.changes
    inspector = target.with_changes(replace(changes, factors=())).open()
    built = inspector.module
    if inspector.untrained or set(inspector.layer_ids) != set(target.network.ids):
        raise CannotKeep("Train the network first: some of its blocks have no trained weights yet.")
    if len(inspector.changes) < len(changes) - len(changes.factors):
        raise CannotKeep(_MISFIT)
    report = check(target.network, target.input_shape, len(target.classes))
    with torch.no_grad():
        for unit, factor in changes.factors:
            shape = report.of(unit[0]).output_shape if unit[0] in target.network else None
            if shape is None or unit[1] >= shape[0]:
                raise CannotKeep(_MISFIT)
            if not _fold(target.network, built, unit, shape[0], factor):
                raise CannotKeep(_refusal(target.network, unit, factor))
    return built.weights()


def _fold(network: Network, built: BuiltNetwork, unit: Unit, units: int, factor: float) -> bool:
    """Multiply the weights that make a unit, or those that read it; return whether there are."""
    layer_id, index = unit
    if not isinstance(network.block(layer_id), Container):
        own = [part.module for part in parts(built.blocks[layer_id])]
        for module in reversed(own):
            made = _that_make(module, index)
            if made:
                return _multiply(made, factor)
            if not _passes(module, factor):
                break
    for module in _modules_behind(network, built, layer_id):
        read = _that_read(module, index, units)
        if read:
            return _multiply(read, factor)
        if not _passes(module, factor):
            break
    return False


def _modules_behind(network: Network, built: BuiltNetwork, layer_id: str) -> Iterator[nn.Module]:
    """Return the parts of the blocks behind a layer, as long as they alone read its output."""
    place = network.place(layer_id)
    for placed in network.stack(place.parent, place.branch)[place.index + 1 :]:
        if isinstance(placed.block, Container):
            return
        for part in parts(built.blocks[placed.id]):
            yield part.module


def _that_make(module: nn.Module, unit: int) -> list[Tensor]:
    """Return the parameters of ``module`` that make one unit and no other, if there are such."""
    match module:
        case nn.Conv2d() | nn.Linear() | nn.BatchNorm1d() | nn.BatchNorm2d():
            return _at(unit, module.weight, module.bias)
        case nn.LayerNorm() | nn.GroupNorm():
            return _at(unit, module.weight, module.bias)
        case TrainedSum():
            return _at(unit, module.coefficient, module.bias)
        case LocallyConnected2d():
            return _at(unit, module.weight.movedim(2, 0), module.bias)
        case ConnectedByTable():
            for part in module.parts:
                assert isinstance(part, nn.Conv2d)
                if unit < part.out_channels:
                    return _at(unit, part.weight, part.bias)
                unit -= part.out_channels
    return []


def _that_read(module: nn.Module, unit: int, units: int) -> list[Tensor]:
    """Return the weights of ``module`` that one of ``units`` units is multiplied by."""
    match module:
        case nn.Linear():
            cells = module.in_features // units
            return [module.weight[:, unit * cells : (unit + 1) * cells]]
        case nn.Conv2d():
            group, channel = divmod(unit, module.in_channels // module.groups)
            kernels = module.out_channels // module.groups
            return [module.weight[group * kernels : (group + 1) * kernels, channel]]
        case LocallyConnected2d():
            return [module.weight[:, :, :, unit]]
        case TrainedSum():
            return [module.coefficient[unit]]
    return []


def _at(unit: int, *parameters: Tensor | None) -> list[Tensor]:
    return [each[unit] for each in parameters if each is not None]


def _multiply(weights: list[Tensor], factor: float) -> bool:
    for each in weights:
        each.mul_(factor)
    return True


def _passes(module: nn.Module, factor: float) -> bool:
    """Return whether ``module`` gives ``factor`` times as much for ``factor`` times as much."""
    if isinstance(module, nn.ConstantPad2d):
        # What surrounds the maximum of a pooling window is −∞ and never counts.
        return module.value == 0 or (module.value == -float("inf") and factor >= 0)
    return (
        isinstance(module, _LINEAR)
        or (factor >= 0 and isinstance(module, _FROM_ZERO_UP))
        or (factor == 0 and isinstance(module, _KEEP_ZERO))
    )


def _refusal(network: Network, unit: Unit, factor: float) -> str:
    title = network.block(unit[0]).title
    return (
        f"Unit {unit[1] + 1} of “{title}” times {factor:g} can't be written as weights, because no "
        "weights make this unit, or read it, and nothing else does: set it back to 1 to keep the "
        "rest."
    )
