"""The settings of a recipe that stand under headings: declared once, with their words."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from engine.settings import setting

OPTIMISER, SCHEDULE, REGULARISATION = "Optimiser", "Schedule", "Regularisation"
STOPPING, COMPUTING = "Averaging and stopping", "Computing"

ADAPTIVE = ("adam", "adamw", "muon")
"""Optimisers that scale the step of each weight by Adam's two means; Muon does for some."""


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class OptimiserNumbers(Part):
    """The numbers of single optimisers."""

    nesterov: bool = setting(
        False,
        label="Nesterov momentum",
        help="Looks one step ahead along the momentum before it turns (Sutskever et al. 2013).",
        effect="SGD overshoots less where the loss curves; the difference is small.",
        usual="Off in the older papers, on in most recipes for wide residual networks.",
        group=OPTIMISER,
        when=("optimiser", ("sgd",)),
    )
    beta1: float = setting(
        0.9,
        label="First beta",
        help="How much of the running mean of the gradients stays at each step.",
        effect="Larger gives smoother, slower steps; at 0 each step follows its own batch alone.",
        usual="0.9; 0.5 where training is unsteady.",
        ge=0.0,
        le=0.9999,
        group=OPTIMISER,
        when=("optimiser", ADAPTIVE),
    )
    beta2: float = setting(
        0.999,
        label="Second beta",
        help="How much of the running mean of the squared gradients stays at each step.",
        effect="It sets the size of each weight's steps. Larger forgets large gradients more "
        "slowly; smaller follows changes sooner and is less steady.",
        usual="0.999; 0.95 to 0.99 with large batches.",
        ge=0.0,
        le=0.99999,
        group=OPTIMISER,
        when=("optimiser", ADAPTIVE),
    )
    rms_smoothing: float = setting(
        0.99,
        label="Smoothing",
        help="How much RMSprop keeps at each step of the mean of the squared gradients, which it "
        "divides by.",
        effect="Larger evens out the sizes of the steps over more batches.",
        usual="0.99 in PyTorch, 0.9 in the lecture that proposed it.",
        ge=0.0,
        le=0.9999,
        group=OPTIMISER,
        when=("optimiser", ("rmsprop",)),
    )
    epsilon: float = setting(
        1e-8,
        label="Epsilon",
        help="Is added to what the step is divided by, so that it is never nothing.",
        effect="Large values hold back the steps of weights with small gradients, and make the "
        "optimiser more like SGD.",
        usual="0.00000001; 0.001 to 0.1 have been used for Inception networks.",
        ge=1e-12,
        le=1.0,
        group=OPTIMISER,
        when=("optimiser", (*ADAPTIVE, "rmsprop")),
    )


class Schedule(Part):
    """How the learning rate changes during the run."""

    schedule: Literal["constant", "step", "cosine", "one_cycle", "plateau"] = setting(
        "constant",
        label="Schedule",
        help="How the learning rate changes from the first step to the last.",
        effect="Large steps find a good region soon, small ones settle in it. Lowering the rate "
        "towards the end nearly always brings a little accuracy.",
        usual="Cosine when the number of epochs is settled; steps to repeat an older paper; "
        "constant while trying things.",
        choices={
            "constant": "Constant",
            "step": "Steps",
            "cosine": "Cosine",
            "one_cycle": "One cycle",
            "plateau": "On plateau",
        },
        group=SCHEDULE,
    )
    warm_up: float = setting(
        0.0,
        label="Warm-up",
        help="The rate rises in a straight line from almost nothing over so many epochs "
        "(Goyal et al. 2017).",
        effect="Keeps the first steps, made with weights drawn at random, from throwing the "
        "network off; too long wastes time. At 0 it starts at full rate.",
        usual="0 for small networks; 1 to 5 epochs with large batches or high rates.",
        ge=0.0,
        le=1000.0,
        unit="epochs",
        group=SCHEDULE,
        when=("schedule", ("constant", "step", "cosine", "plateau")),
    )
    step_every: int = setting(
        5,
        label="Drop every",
        help="After so many epochs the rate drops, again and again.",
        effect="Smaller lowers it sooner and more often.",
        usual="A third of all epochs, or where the loss stops falling.",
        ge=1,
        le=10_000,
        unit="epochs",
        group=SCHEDULE,
        when=("schedule", ("step",)),
    )
    step_first: int | None = setting(
        None,
        label="First drop after",
        help="When the rate drops for the first time; automatic: after as many epochs as between "
        "two drops.",
        effect="Later leaves more time at the full rate.",
        usual="Half of all epochs: 82 of 164 for ResNet-20, then every 41 (He et al. 2016).",
        ge=1,
        le=10_000,
        unit="epochs",
        group=SCHEDULE,
        when=("schedule", ("step",)),
    )
    step_factor: float = setting(
        0.1,
        label="Drop to",
        help="What the rate is multiplied with at each drop.",
        effect="Smaller drops further; near 1 the rate glides.",
        usual="0.1; 0.2 to 0.5 with many drops.",
        ge=0.0001,
        le=1.0,
        group=SCHEDULE,
        when=("schedule", ("step",)),
    )
    cosine_end: float = setting(
        0.0,
        label="Rate at the end",
        help="The share of the learning rate that is left at the end of the curve.",
        effect="Above 0 the last steps still move the weights; at 0 they come to rest.",
        usual="0; 0.01 to 0.1 if the network is to be trained further.",
        ge=0.0,
        le=1.0,
        group=SCHEDULE,
        when=("schedule", ("cosine",)),
    )
    one_cycle_rise: float = setting(
        0.3,
        label="Share of the rise",
        help="The share of the run in which the rate rises, from a 25th of the learning rate to "
        "all of it; then it falls to almost nothing (Smith and Topin 2018).",
        effect="A longer rise is gentler; a shorter one leaves more time to settle.",
        usual="0.3, with a learning rate that is several times as high as a constant one.",
        ge=0.01,
        le=0.99,
        group=SCHEDULE,
        when=("schedule", ("one_cycle",)),
    )
    plateau_patience: int = setting(
        3,
        label="Patience of the schedule",
        help="How many epochs the validation loss may go without improving before the rate drops. "
        "Without pictures held out it is the training loss.",
        effect="Larger waits longer and isn't misled by luck; smaller lowers the rate sooner.",
        usual="3 to 10 epochs.",
        ge=0,
        le=1000,
        unit="epochs",
        group=SCHEDULE,
        when=("schedule", ("plateau",)),
    )
    plateau_factor: float = setting(
        0.1,
        label="Drop on plateau to",
        help="What the rate is multiplied with when the loss has stopped improving.",
        effect="Smaller drops further at once.",
        usual="0.1 to 0.5.",
        ge=0.0001,
        le=0.99,
        group=SCHEDULE,
        when=("schedule", ("plateau",)),
    )


class Restraints(Part):
    """What keeps the network from learning the pictures by heart, and the steps from growing."""

    weight_decay: float = setting(
        0.0,
        label="Weight decay",
        help="Pulls every weight towards zero at each step, against over-fitting.",
        effect="Larger makes weights smaller and answers smoother; too much and the network "
        "learns nothing. AdamW and Muon take it off the weights themselves, the others add it to "
        "the gradient.",
        usual="0 to begin with; 0.0001 to 0.0005 with SGD, 0.01 to 0.1 with AdamW and Muon.",
        ge=0.0,
        le=10.0,
        group=REGULARISATION,
    )
    weight_decay_of: Literal["all", "kernels"] = setting(
        "all",
        label="What decays",
        help="Whether biases and normalisations are pulled towards zero as well.",
        effect="They are few and can't learn pictures by heart; pulling at them only holds "
        "them back a little.",
        usual="All weights in older papers and in PyTorch by default; kernels only in newer "
        "recipes (He et al. 2019).",
        choices={"all": "All weights", "kernels": "Kernels only"},
        group=REGULARISATION,
    )
    label_smoothing: float = setting(
        0.0,
        label="Label smoothing",
        help="The network is asked for a little less than certainty: this share of the answer is "
        "spread evenly over all classes (Szegedy et al. 2016).",
        effect="Larger keeps it from being too sure of itself. Its probabilities become lower; "
        "the loss that is shown stays the cross-entropy itself.",
        usual="0; 0.1 for many classes or doubtful labels.",
        ge=0.0,
        le=0.9,
        group=REGULARISATION,
    )
    gradient_clipping: float = setting(
        0.0,
        label="Gradient clipping",
        help="Where the gradient of all weights together is longer than this, it is shortened to "
        "it (Pascanu et al. 2013). 0: never.",
        effect="Smaller tames rare, wild batches that would throw the network off; too small "
        "slows every step with SGD.",
        usual="0; 1 to 5 where the loss jumps.",
        ge=0.0,
        le=1000.0,
        group=REGULARISATION,
    )


class Ending(Part):
    """Which weights are kept, when the run may end, and what it is computed with."""

    weight_average: float = setting(
        0.0,
        label="Average of the weights",
        help="Keeps a running mean of the weights beside them, and this share of it at each step "
        "(Polyak and Juditsky 1992). 0: none. The mean is validated, tested and kept.",
        effect="Larger averages over more steps: the noise of single batches goes, and accuracy "
        "often rises a little without any lowering of the rate.",
        usual="0; 0.99 in short runs, 0.999 to 0.9999 in long ones.",
        ge=0.0,
        le=0.99999,
        group=STOPPING,
    )
    patience: int = setting(
        0,
        label="Early stopping",
        help="Ends the run once the validation loss hasn't improved for so many epochs, and keeps "
        "the weights of the best one. 0: the run goes to its end and keeps the last weights.",
        effect="Smaller saves time and may miss a late improvement. Over-fitting after the best "
        "epoch does no harm any more.",
        usual="0 with a schedule that ends at a low rate; 5 to 10 with a constant rate.",
        ge=0,
        le=10_000,
        unit="epochs",
        group=STOPPING,
    )
    precision: Literal["float32", "bfloat16"] = setting(
        "float32",
        label="Precision",
        help="What convolutions and dense layers are computed in while learning; weights, loss "
        "and validation stay in 32 bits.",
        effect="16 bits (bfloat16) halve the memory of maps and are quicker where the machine has "
        "instructions for them: graphics processors since about 2020, some newer processors. "
        "Elsewhere they are slower. The last digits differ.",
        usual="32 bits; 16 bits for large networks, where a try shows that it is quicker here.",
        choices={"float32": "32 bits", "bfloat16": "16 bits where they suffice"},
        group=COMPUTING,
    )
