"""The settings of what weights cost and must obey: declared once, with their words."""

from __future__ import annotations

from typing import Any, Literal

from engine.settings import setting

Of = Literal["kernel", "bias"]
Regulariser = Literal["none", "l1", "l2", "l1_l2"]
Constraint = Literal["none", "max_norm", "unit_norm", "non_negative"]

REGULARISATION, CONSTRAINTS, TRAINING = "Regularisation", "Constraints", "Training"


def regulariser(of: Literal["kernel", "bias", "output"]) -> Regulariser:
    """Declare what is added to the loss for the size of kernel, bias or output."""
    words: dict[str, Any] = {
        "kernel": {
            "help": "Adds a price for large weights to the loss, so that the network explains the "
            "pictures with small ones.",
            "effect": "L2 makes all weights smaller and answers smoother; L1 pushes many of them "
            "to almost nothing, so that few connections remain. Either costs accuracy on the "
            "training pictures to gain it on others.",
            "usual": "None to begin with; L2 where the training curve runs far ahead of the "
            "validation curve.",
        },
        "bias": {
            "help": "Adds a price for large biases to the loss.",
            "effect": "Pulls the biases towards 0. They are few and hardly over-fit, so little "
            "changes.",
            "usual": "None, even where the kernels have one.",
        },
        "output": {
            "help": "Adds a price for large results of this block, after its activation, to the "
            "loss: the mean over the pictures of the batch.",
            "effect": "L1 lets only few cells answer to each picture (a sparse code); L2 keeps all "
            "of them small. Too much of it silences the block.",
            "usual": "None; a weak L1 to see sparse feature maps.",
        },
    }[of]
    declared: Regulariser = setting(
        "none",
        label=f"{of.capitalize()} regulariser",
        choices={"none": "None", "l1": "L1", "l2": "L2", "l1_l2": "L1 and L2"},
        group=REGULARISATION,
        when=only_with_bias(of),
        **words,
    )
    return declared


def strength(of: Literal["kernel", "bias", "output"], power: Literal["l1", "l2"]) -> float:
    """Declare the factor of the sum of absolute values (L1) or of squares (L2)."""
    what = {"kernel": "weights", "bias": "biases", "output": "results"}[of]
    summed = "absolute values" if power == "l1" else "squares"
    declared: float = setting(
        1e-4,
        label=f"{of.capitalize()} {power.upper()} strength",
        help=f"What the sum of the {summed} of the {what} is multiplied with before it is "
        "added to the loss.",
        effect={
            "l1": f"Larger brings more of the {what} to almost nothing and spares the few that "
            "matter. At 0 there is no price.",
            "l2": f"Larger makes all of the {what} smaller, the largest first, at the cost of the "
            "fit; ten times as much is a usual step when trying.",
        }[power],
        usual={
            "kernel": "0.0001 to 0.001; 0.01 is strong.",
            "bias": "As for the kernel, or none.",
            "output": "0.00001 to 0.001: maps have many cells, and all of them are summed.",
        }[of],
        ge=0.0,
        le=10.0,
        group=REGULARISATION,
        when=(f"{of}_regulariser", (power, "l1_l2")),
    )
    return declared


def constraint(of: Of) -> Constraint:
    """Declare what the kernel or the bias is made to obey after every step."""
    words: dict[str, Any] = {
        "kernel": {
            "help": "A rule that the kernels are brought back to after every step. The norm of a "
            "kernel is the root of the sum of its squares, over all the inputs of one unit.",
            "effect": "A maximum norm shortens only what has grown too long; unit norm leaves the "
            "direction alone to be learned; without negative weights a unit can add but never "
            "compare.",
            "usual": "None; a maximum norm of 2 to 4 together with dropout.",
        },
        "bias": {
            "help": "A rule that the biases are brought back to after every step. Their norm is "
            "the root of the sum of the squares of all of this block's biases.",
            "effect": "A maximum norm keeps them small, unit norm at length 1 together; without "
            "negative biases no unit gets a threshold to pass.",
            "usual": "None.",
        },
    }[of]
    declared: Constraint = setting(
        "none",
        label=f"{of.capitalize()} constraint",
        choices={
            "none": "None",
            "max_norm": "Maximum norm",
            "unit_norm": "Unit norm",
            "non_negative": "Non-negative",
        },
        group=CONSTRAINTS,
        when=only_with_bias(of),
        **words,
    )
    return declared


def norm(of: Of) -> float:
    """Declare the length (the norm) that a maximum norm allows."""
    words: dict[str, Any] = {
        "kernel": {
            "help": "How long a kernel may grow; a longer one is shortened to it.",
            "effect": "Smaller holds the weights tighter, so that a high learning rate can't "
            "blow them up; larger than they ever grow does nothing.",
            "usual": "2 to 4 (Srivastava et al. 2014).",
        },
        "bias": {
            "help": "How long the biases may grow together; longer, they are shortened to it.",
            "effect": "Smaller keeps all thresholds near 0; larger than they ever grow does "
            "nothing.",
            "usual": "None, or as for the kernel.",
        },
    }[of]
    declared: float = setting(
        2.0,
        label=f"{of.capitalize()} largest norm",
        **words,
        ge=0.01,
        le=100.0,
        group=CONSTRAINTS,
        when=(f"{of}_constraint", ("max_norm",)),
    )
    return declared


def frozen(also: str = "") -> bool:
    """Declare whether a block keeps its weights; ``also`` is what else its freezing does."""
    declared: bool = setting(
        False,
        label="Frozen",
        help="Keeps the weights of this block as they are while the others train.",
        effect="Nothing here changes any more, and a step is quicker; blocks before it still "
        f"learn through it.{also}",
        usual="Off; on for blocks that come trained, while new ones behind them learn.",
        group=TRAINING,
    )
    return declared


def bias_of_maps() -> bool:
    """Declare whether each kernel adds a number of its own."""
    declared: bool = setting(
        True,
        label="Bias",
        help="Adds one learned number to each map.",
        effect="Lets a kernel answer above a threshold of its own rather than above zero; costs "
        "one parameter a kernel.",
        usual="On; off right before a normalisation, which takes it away again.",
    )
    return declared


def only_with_bias(of: str) -> tuple[str, tuple[Any, ...]] | None:
    """Return when a setting of ``of`` matters: that of a bias only where there is one."""
    return ("bias", (True,)) if of == "bias" else None
