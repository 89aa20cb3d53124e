"""The settings of how kernel and bias begin: declared once for both, with their words."""

from __future__ import annotations

from typing import Any

from engine.blocks.initialisers import Initialiser, Numbers
from engine.blocks.weight_settings import Of, only_with_bias
from engine.settings import setting

GROUP = "Initialisation"

INITIALISERS: dict[str, str] = {
    "pytorch": "PyTorch's own",
    "glorot_uniform": "Glorot, uniform",
    "glorot_normal": "Glorot, normal",
    "he_uniform": "He, uniform",
    "he_normal": "He, normal",
    "lecun_uniform": "LeCun, uniform",
    "lecun_normal": "LeCun, normal",
    "orthogonal": "Orthogonal",
    "truncated_normal": "Truncated normal",
    "normal": "Normal",
    "uniform": "Uniform",
    "zeros": "Zeros",
    "ones": "Ones",
    "constant": "Constant",
}
WITH_GAIN = tuple(w for w in INITIALISERS if w.startswith(("glorot", "he_", "lecun", "ortho")))
NORMAL = ("truncated_normal", "normal")
USUAL = Numbers()


def initialiser(of: Of) -> Initialiser:
    """Declare how the kernel or the bias begins."""
    words: dict[str, Any] = {
        "kernel": {
            "help": "How the kernels begin, before anything is learned: at random, so that each "
            "can become something else.",
            "effect": "Larger beginnings make the numbers grow from block to block, smaller ones "
            "make them fade; the rules named after people keep them level. With zeros, ones or a "
            "constant all kernels stay the same for ever and learn one feature between them.",
            "usual": "He before ReLU and its kin, Glorot before sigmoid, tanh or nothing; "
            "PyTorch's own is smaller and does for networks of a few layers.",
        },
        "bias": {
            "help": "How the biases begin; the rules that count connections take those of the "
            "kernel.",
            "effect": "A positive beginning lets more units answer from the start, a negative one "
            "fewer. Since the kernels differ already, the biases needn't.",
            "usual": "Zeros in most papers; a small constant (0.1) so that ReLU units begin "
            "switched on; PyTorch's own draws them like the kernel.",
        },
    }[of]
    declared: Initialiser = setting(
        "pytorch",
        label=f"{of.capitalize()} initialiser",
        choices=INITIALISERS,
        group=GROUP,
        when=only_with_bias(of),
        **words,
    )
    return declared


def gain(of: Of) -> float:
    return _number(
        of,
        "gain",
        USUAL.gain,
        WITH_GAIN,
        help="A factor on the random weights of the rule.",
        effect="Twice the gain, twice the weights: every block then makes its numbers twice as "
        "large, or half as large at 0.5.",
        usual="1; with Glorot before tanh 5/3, and with an orthogonal kernel before ReLU √2.",
        ge=0.01,
        le=10.0,
    )


def mean(of: Of) -> float:
    return _number(
        of,
        "mean",
        USUAL.mean,
        NORMAL,
        help="The centre of the normal distribution.",
        effect="Away from 0 all weights lean the same way, and so do the results of all units.",
        usual="0.",
        ge=-10.0,
        le=10.0,
    )


def deviation(of: Of) -> float:
    return _number(
        of,
        "deviation",
        USUAL.deviation,
        NORMAL,
        help="The standard deviation: two thirds of the weights lie within it around the mean. "
        "A truncated normal draws anew what lies further than two of them.",
        effect="Larger spreads the weights out: the numbers grow from block to block, and training "
        "may diverge. Smaller lets them fade, and learning begins slowly.",
        usual="0.05 in Keras, 0.01 in AlexNet, 0.02 in transformers.",
        ge=1e-6,
        le=10.0,
    )


def low(of: Of) -> float:
    return _number(
        of,
        "low",
        USUAL.low,
        ("uniform",),
        help="One end of the range in which every value is equally likely; the two ends may "
        "stand in either order.",
        effect="Further from the other end spreads the weights out and makes the results larger.",
        usual="−0.05, or whatever the other end is, with a minus.",
        ge=-10.0,
        le=10.0,
    )


def high(of: Of) -> float:
    return _number(
        of,
        "high",
        USUAL.high,
        ("uniform",),
        help="The other end of the range in which every value is equally likely.",
        effect="Further from the first end spreads the weights out and makes the results larger.",
        usual="0.05, or whatever the first end is, without its minus.",
        ge=-10.0,
        le=10.0,
    )


def constant(of: Of) -> float:
    usual = {
        "kernel": "Only for trying out what a block computes: kernels that begin alike stay alike.",
        "bias": "0.1 before ReLU, so that units begin switched on; AlexNet took 1.",
    }[of]
    return _number(
        of,
        "constant",
        USUAL.value,
        ("constant",),
        help="The value that every weight begins with.",
        effect="A larger one makes the first results larger; which unit does what is decided by "
        "the other weights.",
        usual=usual,
        ge=-10.0,
        le=10.0,
    )


def _number(
    of: Of, name: str, default: float, initialisers: tuple[str, ...], **words: Any
) -> float:
    declared: float = setting(
        default,
        label=f"{of.capitalize()} {name}",
        group=GROUP,
        when=(f"{of}_initialiser", initialisers),
        **words,
    )
    return declared
