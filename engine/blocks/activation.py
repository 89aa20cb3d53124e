"""Activation functions, as a block of their own or inside blocks with weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from engine.blocks.base import Block, Family, Shape
from engine.settings import setting

if TYPE_CHECKING:
    from torch import nn

Function = Literal["relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh", "scaled_tanh"]
Inner = Literal[
    "none", "relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "tanh", "scaled_tanh"
]

LABELS = {
    "none": "None",
    "relu": "ReLU",
    "leaky_relu": "Leaky ReLU",
    "elu": "ELU",
    "gelu": "GELU",
    "silu": "SiLU",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "scaled_tanh": "Scaled tanh",
}


def inner_activation(default: Inner) -> Inner:
    """Declare the activation that stands inside a block with weights."""
    declared: Inner = setting(
        default,
        label="Activation",
        help="The non-linear function that every result of the block is sent through.",
        effect="Without one, stacked layers collapse into a single linear step. ReLU is quick and "
        "keeps gradients alive; sigmoid and tanh flatten large results and slow deep networks "
        "down.",
        usual="ReLU in hidden layers; none right before a normalisation, and none in the last "
        "layer, whose results are compared with one another.",
        choices=LABELS,
        lesson="order",
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
        case "scaled_tanh":
            from engine.blocks.lenet_modules import ScaledTanh

            return ScaledTanh()


class Activation(Block):
    """A non-linear function applied to every number by itself."""

    title: ClassVar[str] = "Activation"
    lesson: ClassVar[str] = "order"
    family: ClassVar[Family] = "activation"
    help: ClassVar[str] = (
        "Applies a non-linear function to every number, so that layers after it can "
        "build on more than weighted sums."
    )
    keywords: ClassVar[str] = "relu leaky elu gelu silu swish sigmoid tanh non-linearity bend"

    kind: Literal["activation"] = "activation"
    function: Function = setting(
        "relu",
        label="Function",
        help="The function that every number is sent through.",
        effect="ReLU cuts negative numbers off. Leaky ReLU, ELU, GELU and SiLU let a little of "
        "them through, so that no unit falls silent for good; sigmoid and tanh flatten large "
        "numbers, and gradients fade on their way through many of them.",
        usual="ReLU nearly everywhere; GELU or SiLU in newer networks; sigmoid and tanh in those "
        "of the 1990s, the scaled tanh in LeNet-5.",
        choices={k: v for k, v in LABELS.items() if k != "none"},
    )
    slope: float = setting(
        0.01,
        label="Negative slope",
        help="How much of a negative number the leaky ReLU lets through.",
        effect="0 is a plain ReLU. Larger slopes keep more of the negative side, and at 1 nothing "
        "non-linear is left.",
        usual="0.01, or 0.1 to 0.2 where units fall silent.",
        ge=0.0,
        le=1.0,
        when=("function", ("leaky_relu",)),
    )

    def summary(self) -> str:
        return LABELS[self.function]

    def module(self, shape: Shape) -> nn.Module:
        return activation_module(self.function, self.slope)
