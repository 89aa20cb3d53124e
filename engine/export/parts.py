"""torch modules → the Python that makes and calls them. A closed list: others are refused."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.blocks.digit_codes import CODES
from engine.blocks.lenet_modules import ScaledTanh
from engine.export.expressions import Expression, Group, call, flat, keyword, literal

MADE = (
    nn.AdaptiveAvgPool2d,
    nn.AdaptiveMaxPool2d,
    nn.AvgPool2d,
    nn.BatchNorm1d,
    nn.BatchNorm2d,
    nn.Conv2d,
    nn.Dropout,
    nn.Dropout2d,
    nn.GroupNorm,
    nn.InstanceNorm2d,
    nn.LayerNorm,
    nn.Linear,
    nn.MaxPool2d,
    nn.Upsample,
)
"""torch's modules that a network holds as layers; the others that are known are called as
functions.
"""

Code = Callable[[str], str]
"""From the expression of what comes in to the expression of what comes out."""


@dataclass(frozen=True)
class Part:
    """One step of a block: its place within the block's module (as in the names of weights)."""

    place: str
    module: nn.Module


def parts(module: nn.Module, place: str = "") -> Iterator[Part]:
    """Take ``nn.Sequential`` apart, in the order of its steps; what does nothing is left out."""
    if isinstance(module, nn.Sequential):
        for name, child in module.named_children():
            yield from parts(child, f"{place}.{name}" if place else name)
    elif not isinstance(module, nn.Identity):
        yield Part(place, module)


def own_classes(module: nn.Module) -> Iterator[type[nn.Module]]:
    """Return the classes of this program that a layer is made of, what they derive from first."""
    for kind in reversed(type(module).__mro__):
        if kind.__module__.startswith("engine."):
            yield kind
    for child in module.children():
        yield from own_classes(child)


def made(module: nn.Module) -> Group:
    """Return the call that makes ``module`` anew. Raises TypeError for one that isn't known."""
    own = type(module).__module__.startswith("engine.")
    if not own and type(module) not in MADE:
        raise TypeError(f"{type(module).__name__} can't be written as source: list it in MADE")
    positional: list[Expression] = []
    named: list[Expression] = []
    for parameter in list(inspect.signature(type(module)).parameters.values()):
        if parameter.name in ("device", "dtype", "inplace", "args", "kwargs"):
            continue
        value = _argument(module, parameter.name)
        if parameter.default is parameter.empty:
            positional.append(_expression(value, own))
        elif not _same(value, _default(module, parameter)):
            named.append(keyword(parameter.name, _expression(value, own)))
    name = type(module).__name__
    return call(name if own else f"nn.{name}", *positional, *named)


def _argument(module: nn.Module, name: str) -> Any:
    value = getattr(module, name)
    if name == "bias":
        return value is not None and value is not False
    return value


def _default(module: nn.Module, parameter: inspect.Parameter) -> Any:
    if parameter.name == "stride" and parameter.default is None:  # a pooling's own window
        return module.kernel_size
    return parameter.default


def _same(value: Any, default: Any) -> bool:
    return bool(_short(value) == _short(default))


def _short(value: Any) -> Any:
    """Return 3 for (3, 3), as torch's layers understand it."""
    if isinstance(value, tuple) and len(value) == 2 and value[0] == value[1]:
        return value[0]
    return value


def _expression(value: Any, own: bool) -> Expression:
    if isinstance(value, nn.Module):
        return made(value)
    if isinstance(value, Tensor):
        return _codes(value)
    return literal(value if own else _short(value))


def _codes(centres: Tensor) -> Expression:
    """Return the codes of a radial basis: drawn digits, or numbers that are drawn later."""
    drawn = torch.tensor(CODES[: len(centres)], dtype=torch.float32)
    if centres.shape == drawn.shape and torch.equal(centres.detach(), drawn):
        codes = f"CODES[:{len(centres)}]" if len(centres) < len(CODES) else "CODES"
        return call("torch.tensor", codes, "dtype=torch.float32")
    return call("torch.ones", *(str(size) for size in centres.shape))


def function(module: nn.Module) -> Code | None:
    """Return how a module without weights is called as a function; None for what is a layer."""
    match module:
        case nn.ReLU():
            return lambda x: f"functional.relu({x})"
        case nn.LeakyReLU():
            return lambda x: f"functional.leaky_relu({x}, {module.negative_slope!r})"
        case nn.ELU():
            return lambda x: f"functional.elu({x})"
        case nn.GELU():
            return lambda x: f"functional.gelu({x})"
        case nn.SiLU():
            return lambda x: f"functional.silu({x})"
        case nn.Sigmoid():
            return lambda x: f"torch.sigmoid({x})"
        case nn.Tanh():
            return lambda x: f"torch.tanh({x})"
        case ScaledTanh():
            return lambda x: f"1.7159 * torch.tanh(2 / 3 * {_operand(x)})"
        case nn.Flatten():
            return lambda x: f"torch.flatten({x}, 1)"
        case nn.ConstantPad2d():
            value = flat(literal(float(module.value)))
            more = "" if module.value == 0 else f", value={value}"
            return _padding(module, more)
        case nn.ReflectionPad2d():
            return _padding(module, ', mode="reflect"')
        case nn.ReplicationPad2d():
            return _padding(module, ', mode="replicate"')
        case nn.CircularPad2d():
            return _padding(module, ', mode="circular"')
    return None


def _operand(x: str) -> str:
    """Return ``x`` in brackets where it is a sum."""
    return f"({x})" if " " in x.partition("(")[0] else x


def _padding(module: nn.Module, more: str) -> Code:
    padding: tuple[int, ...] = module.padding  # type: ignore[assignment]
    edges = flat(literal(padding))
    return lambda x: f"functional.pad({x}, {edges}{more})"
