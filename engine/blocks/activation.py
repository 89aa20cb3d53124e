"""Activation functions, as a block of their own or inside Convolution and Dense."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, Shape
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn

Function = Literal["relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh"]
Inner = Literal["none", "relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh"]

LABELS = {
    "none": "None",
    "relu": "ReLU",
    "leaky_relu": "Leaky ReLU",
    "elu": "ELU",
    "gelu": "GELU",
    "silu": "SiLU",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
}


def inner_activation(default: Inner) -> Inner:
    """Declare the activation that stands inside a block with weights."""
    declared: Inner = setting(
        default,
        label="Activation",
        help="The non-linear function applied to every result. Without one, "
        "stacked layers collapse into a single linear step.",
        choices=LABELS,
    )
    return declared


def inner_module(function: Inner) -> nn.Module:
    """Return the module for the end of a block: it may overwrite what the block has computed."""
    from torch import nn

    return nn.ReLU(inplace=True) if function == "relu" else activation_module(function)


def activation_module(function: Inner, slope: float = 0.01) -> nn.Module:
    """Return the torch module of ``function``; ``slope`` matters for the leaky ReLU alone."""
    from torch import nn

    match function:
        case "none":
            return nn.Identity()
        case "relu":
            return nn.ReLU()
        case "leaky_relu":
            return nn.LeakyReLU(slope)
        case "elu":
            return nn.ELU()
        case "gelu":
            return nn.GELU()
        case "silu":
            return nn.SiLU()
        case "sigmoid":
            return nn.Sigmoid()
        case "tanh":
            return nn.Tanh()


class Activation(Block):
    """A non-linear function applied to every number by itself."""

    title: ClassVar[str] = "Activation"
    family: ClassVar[Family] = "activation"
    help: ClassVar[str] = (
        "Applies a non-linear function to every number, so that layers after it can "
        "build on more than weighted sums."
    )
    keywords: ClassVar[str] = "relu leaky elu gelu silu swish sigmoid tanh non-linearity"

    kind: Literal["activation"] = "activation"
    function: Function = setting(
        "relu",
        label="Function",
        help="ReLU is the usual choice; sigmoid and tanh saturate and slow deep networks down.",
        choices={k: v for k, v in LABELS.items() if k != "none"},
    )
    slope: float = setting(
        0.01,
        label="Negative slope",
        help="How much of a negative number a leaky ReLU lets through. "
        "The other functions don't use it.",
        ge=0.0,
        le=1.0,
    )

    def summary(self) -> str:
        return LABELS[self.function]

    def module(self, shape: Shape) -> nn.Module:
        return activation_module(self.function, self.slope)
