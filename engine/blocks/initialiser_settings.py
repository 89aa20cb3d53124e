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
            "constant all kernels begin alike, and only what stands behind them can tell them "
            "apart; zeros before ReLU may never learn at all.",
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
    words = {
        "kernel": {
            "help": "A factor on the random weights that the rule gives.",
            "effect": "Twice the gain makes the results of the block twice as large, and so on "
            "from block to block; half of it lets them fade.",
            "usual": "1; with Glorot before tanh 5/3, and with an orthogonal kernel before ReLU "
            "√2.",
        },
        "bias": {
            "help": "A factor on the random biases that the rule gives.",
            "effect": "Twice the gain moves the thresholds of the units twice as far apart.",
            "usual": "1.",
        },
    }[of]
    return _number(of, "gain", USUAL.gain, WITH_GAIN, words, ge=0.01, le=10.0)


def mean(of: Of) -> float:
    words = {
        "kernel": {
            "help": "The centre of the normal distribution that the weights are drawn from.",
            "effect": "Away from 0 all kernels lean the same way, and so do their results.",
            "usual": "0.",
        },
        "bias": {
            "help": "The centre of the normal distribution that the biases are drawn from.",
            "effect": "Above 0 more units answer from the start, below it fewer do.",
            "usual": "0, or 0.1 before ReLU.",
        },
    }[of]
    return _number(of, "mean", USUAL.mean, NORMAL, words, ge=-10.0, le=10.0)


def deviation(of: Of) -> float:
    words = {
        "kernel": {
            "help": "The standard deviation: two thirds of the weights lie within it around the "
            "mean. A truncated normal draws anew what lies further than two of them.",
            "effect": "Larger spreads the weights out: the numbers grow from block to block, and "
            "training may diverge. Smaller lets them fade, and learning begins slowly.",
            "usual": "0.05 in Keras, 0.01 in AlexNet, 0.02 in transformers.",
        },
        "bias": {
            "help": "The standard deviation: two thirds of the biases lie within it around the "
            "mean.",
            "effect": "Larger lets units differ more in when they begin to answer; some may "
            "answer to everything or to nothing.",
            "usual": "0.01 to 0.05, where biases are drawn at all.",
        },
    }[of]
    return _number(of, "deviation", USUAL.deviation, NORMAL, words, ge=1e-6, le=10.0)


def low(of: Of) -> float:
    words = {
        "kernel": {
            "help": "One end of the range in which every weight is equally likely; the two ends "
            "may stand in either order.",
            "effect": "Further from the other end spreads the weights out and makes the results "
            "larger.",
            "usual": "−0.05, or whatever the other end is, with a minus.",
        },
        "bias": {
            "help": "One end of the range in which every bias is equally likely; the two ends may "
            "stand in either order.",
            "effect": "Further from the other end lets units differ more in when they answer.",
            "usual": "−0.05, or 0 so that no unit begins switched off.",
        },
    }[of]
    return _number(of, "low", USUAL.low, ("uniform",), words, ge=-10.0, le=10.0)


def high(of: Of) -> float:
    words = {
        "kernel": {
            "help": "The other end of the range in which every weight is equally likely.",
            "effect": "Further from the first end spreads the weights out; equal to it, all "
            "kernels begin alike, as with a constant.",
            "usual": "0.05, or whatever the first end is, without its minus.",
        },
        "bias": {
            "help": "The other end of the range in which every bias is equally likely.",
            "effect": "Further from the first end lets units differ more; equal to it, all begin "
            "with one threshold.",
            "usual": "0.05.",
        },
    }[of]
    return _number(of, "high", USUAL.high, ("uniform",), words, ge=-10.0, le=10.0)


def constant(of: Of) -> float:
    words = {
        "kernel": {
            "help": "The value that every weight begins with.",
            "effect": "Larger makes the first results larger; all kernels begin alike, whatever it "
            "is.",
            "usual": "Only for trying out what a block computes: kernels that begin alike are slow "
            "to become different, or never do.",
        },
        "bias": {
            "help": "The value that every bias begins with.",
            "effect": "Above 0 more units answer from the start, below it fewer do; the kernels "
            "decide which.",
            "usual": "0.1 before ReLU, so that units begin switched on; AlexNet took 1.",
        },
    }[of]
    return _number(of, "constant", USUAL.value, ("constant",), words, ge=-10.0, le=10.0)


def _number(
    of: Of,
    name: str,
    default: float,
    initialisers: tuple[str, ...],
    words: dict[str, str],
    *,
    ge: float,
    le: float,
) -> float:
    declared: float = setting(
        default,
        label=f"{of.capitalize()} {name}",
        group=GROUP,
        when=(f"{of}_initialiser", initialisers),
        ge=ge,
        le=le,
        help=words["help"],
        effect=words["effect"],
        usual=words["usual"],
    )
    return declared
