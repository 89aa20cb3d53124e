"""How weights begin: every initialiser as a plain distribution with its numbers."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import torch
    from torch import Tensor

Initialiser = Literal[
    "pytorch",
    "glorot_uniform",
    "glorot_normal",
    "he_uniform",
    "he_normal",
    "lecun_uniform",
    "lecun_normal",
    "orthogonal",
    "truncated_normal",
    "normal",
    "uniform",
    "zeros",
    "ones",
    "constant",
]


@dataclass(frozen=True)
class Fans:
    """How a layer is connected, biases not counted.

    ``fan_in`` is the number of inputs that a unit looks at: kernel cells × the channels of its
    group. ``fan_out`` is the number of units that look at an input (of a convolution: at stride 1,
    away from the border): kernel cells × the kernels of its group.
    """

    fan_in: int
    fan_out: int


@dataclass(frozen=True)
class Numbers:
    """The numbers that initialisers take; each looks at its own and ignores the others."""

    gain: float = 1.0
    mean: float = 0.0
    deviation: float = 0.05
    low: float = -0.05
    high: float = 0.05
    value: float = 0.1


@dataclass(frozen=True)
class Draw:
    """A distribution, and its two numbers:

    =====================  ==========================  =========================
    ``distribution``       ``first``                   ``second``
    =====================  ==========================  =========================
    ``uniform``            lowest value                highest value
    ``normal``             mean                        standard deviation
    ``truncated_normal``   mean                        standard deviation
    ``orthogonal``         gain                        unused
    ``constant``           the value                   unused
    =====================  ==========================  =========================

    A truncated normal is cut off two deviations from its mean and drawn anew there, so that what
    is left has 0.88 of the deviation given (as Keras has it). An orthogonal kernel, laid out as
    a matrix (units, inputs of a unit), has orthonormal rows times the gain, or columns where there
    are more units than inputs.
    """

    distribution: Literal["uniform", "normal", "truncated_normal", "orthogonal", "constant"]
    first: float
    second: float = 0.0

    def fill(self, weights: Tensor, generator: torch.Generator) -> None:
        """Draw ``weights`` anew, in place. A vector counts as a matrix of one column."""
        from torch.nn import init

        first, second = self.first, self.second
        match self.distribution:
            case "uniform":
                init.uniform_(weights, first, second, generator=generator)
            case "normal":
                init.normal_(weights, first, second, generator=generator)
            case "truncated_normal":
                low, high = first - 2 * second, first + 2 * second
                init.trunc_normal_(weights, first, second, low, high, generator=generator)
            case "orthogonal":
                matrix = weights.unsqueeze(1) if weights.dim() == 1 else weights
                init.orthogonal_(matrix, first, generator=generator)
            case "constant":
                init.constant_(weights, first)


def draw_of(initialiser: Initialiser, fans: Fans, numbers: Numbers) -> Draw:
    """Return what ``initialiser`` draws for a layer that is connected as ``fans`` says.

    "Uniform" ones lie evenly within ±√3 deviations; the deviations are

    - Glorot: gain · √(2 / (fan_in + fan_out)) (Glorot and Bengio 2010, AISTATS, equation 16);
    - He: gain · √(2 / fan_in) (He et al. 2015, arXiv:1502.01852, equation 10);
    - LeCun: gain · √(1 / fan_in) (LeCun et al. 1998, Efficient BackProp, section 4.6);
    - PyTorch: evenly within ±1/√fan_in, biases too, as its convolutions and linear layers do.

    The orthogonal one is Saxe et al.'s (2014, arXiv:1312.6120). "Normal" ones are whole normal
    distributions, as in the papers and in PyTorch; Keras cuts them off at two deviations.
    """
    deviations = {
        "glorot": sqrt(2 / (fans.fan_in + fans.fan_out)),
        "he": sqrt(2 / fans.fan_in),
        "lecun": sqrt(1 / fans.fan_in),
    }
    match initialiser:
        case "pytorch":
            return _even(fans.fan_in**-0.5)
        case "glorot_uniform" | "he_uniform" | "lecun_uniform":
            rule = initialiser.removesuffix("_uniform")
            return _even(numbers.gain * deviations[rule] * sqrt(3))
        case "glorot_normal" | "he_normal" | "lecun_normal":
            rule = initialiser.removesuffix("_normal")
            return Draw("normal", 0.0, numbers.gain * deviations[rule])
        case "orthogonal":
            return Draw("orthogonal", numbers.gain)
        case "truncated_normal" | "normal":
            return Draw(initialiser, numbers.mean, numbers.deviation)
        case "uniform":
            # Whichever of the two is the lower: they may pass one another while being dragged.
            low, high = sorted((numbers.low, numbers.high))
            return Draw("uniform", low, high)
        case "zeros" | "ones":
            return Draw("constant", float(initialiser == "ones"))
        case "constant":
            return Draw("constant", numbers.value)


def _even(bound: float) -> Draw:
    return Draw("uniform", -bound, bound)
