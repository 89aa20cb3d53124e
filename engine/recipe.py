"""Recipe: how a network is trained. An immutable value that goes into the project file."""

from typing import ClassVar, Literal

from engine.recipe_augmentation import AugmentationNumbers
from engine.recipe_parts import Ending, OptimiserNumbers, Restraints, Schedule
from engine.recipe_pretraining import PretrainingNumbers
from engine.settings import setting

OPTIMISERS = {
    "sgd": "SGD with momentum",
    "adam": "Adam",
    "adamw": "AdamW",
    "rmsprop": "RMSprop",
    "adagrad": "Adagrad",
    "muon": "Muon",
}


class Recipe(
    Ending, PretrainingNumbers, AugmentationNumbers, Restraints, Schedule, OptimiserNumbers
):
    """Everything that decides a training run besides the network, the data and the device."""

    lesson: ClassVar[str] = "backpropagation"
    """The id of the lesson that shows what training is."""

    epochs: int = setting(
        15,
        label="Epochs",
        help="How many times training goes through all the pictures.",
        effect="More bring a better fit, at last of these pictures only: watch where the "
        "validation loss turns.",
        usual="5 to 20 for digits, 50 to 200 for photographs.",
        ge=1,
        le=10_000,
    )
    batch_size: int = setting(
        64,
        label="Batch size",
        help="How many pictures each step looks at. Larger is faster per picture, "
        "but makes fewer steps.",
        effect="Larger gives steadier steps and allows a higher learning rate, in about the same "
        "proportion; smaller makes more, noisier ones.",
        usual="32 to 256.",
        ge=1,
        le=65_536,
        unit="pictures",
    )
    optimiser: Literal["sgd", "adam", "adamw", "rmsprop", "adagrad", "muon"] = setting(
        "adam",
        label="Optimiser",
        help="The rule that turns gradients into changes of the weights. "
        "Adam works without much tuning.",
        effect="SGD follows the gradient and needs a well-chosen rate. Adam, AdamW, RMSprop and "
        "Adagrad scale every weight's steps by its own gradients. Muon evens out the "
        "directions of whole kernels, and leaves the first layer, the last one and all biases to "
        "AdamW.",
        usual="Adam or AdamW to begin with; SGD with a schedule in the papers on residual "
        "networks; Muon for few epochs of larger networks.",
        choices=OPTIMISERS,
    )
    learning_rate: float = setting(
        0.001,
        label="Learning rate",
        help="How large each change is. Too large and the loss jumps; too small and it crawls. "
        "Adam likes 0.001, SGD 0.01 to 0.1.",
        effect="It matters more than any other number. Ten times as much or as little is a usual "
        "step when trying.",
        usual="0.001 for Adam, AdamW, RMSprop and Muon, 0.01 for Adagrad, 0.01 to 0.1 for SGD.",
        ge=1e-7,
        le=100.0,
    )
    momentum: float = setting(
        0.9,
        label="Momentum",
        help="How much of the last change SGD and Muon keep in the next one.",
        effect="Larger rolls on through noise and flat places, and makes every step larger with "
        "SGD; near 1 it overshoots.",
        usual="0.9; 0.95 for Muon.",
        ge=0.0,
        le=0.999,
        when=("optimiser", ("sgd", "muon")),
    )
    validation_share: float = setting(
        0.1,
        label="Held out for validation",
        help="Share of the training pictures that is kept aside and only measured, "
        "so that over-fitting shows.",
        effect="More makes the measured figures surer and leaves less to learn from.",
        usual="0.1; 0 for a last run once everything is settled.",
        ge=0.0,
        le=0.9,
    )
    test_share: float = setting(
        0.2,
        label="Held out for the test",
        help="Share of a folder's pictures that training never sees; they are measured at its end. "
        "Data with test pictures of their own use those.",
        effect="More makes the last figure surer and leaves less to learn from. The same pictures "
        "are taken each time, evenly spread over each class.",
        usual="0.2; less of a folder with many thousand pictures.",
        ge=0.01,
        le=0.9,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Starts the random numbers. The same seed on the same machine gives the same run.",
        effect="Another seed gives other first weights and another order of the pictures: how "
        "much the result differs is how much of it was luck.",
        usual="Any; three of them to tell a gain from luck.",
        ge=0,
        le=2**31 - 1,
    )
