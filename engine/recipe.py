"""Recipe: how a network is trained. An immutable value that goes into the project file."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from engine.settings import setting


class Recipe(BaseModel):
    """Everything that decides a training run besides the network, the data and the device."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    epochs: int = setting(
        15,
        label="Epochs",
        help="How many times training goes through all the pictures.",
        ge=1,
        le=10_000,
    )
    batch_size: int = setting(
        64,
        label="Batch size",
        help="How many pictures each step looks at. Larger is faster per picture, "
        "but makes fewer steps.",
        ge=1,
        le=65_536,
        unit="pictures",
    )
    optimiser: Literal["sgd", "adam", "adamw"] = setting(
        "adam",
        label="Optimiser",
        help="The rule that turns gradients into changes of the weights. "
        "Adam works without much tuning.",
        choices={"sgd": "SGD with momentum", "adam": "Adam", "adamw": "AdamW"},
    )
    learning_rate: float = setting(
        0.001,
        label="Learning rate",
        help="How large each change is. Too large and the loss jumps; too small and it crawls. "
        "Adam likes 0.001, SGD 0.01 to 0.1.",
        ge=1e-7,
        le=100.0,
    )
    momentum: float = setting(
        0.9,
        label="Momentum",
        help="How much of the last change SGD keeps in the next one. Adam and AdamW don't use it.",
        ge=0.0,
        le=0.999,
    )
    weight_decay: float = setting(
        0.0,
        label="Weight decay",
        help="Pulls every weight towards zero at each step, against over-fitting.",
        ge=0.0,
        le=10.0,
    )
    validation_share: float = setting(
        0.1,
        label="Held out for validation",
        help="Share of the training pictures that is kept aside and only measured, "
        "so that over-fitting shows.",
        ge=0.0,
        le=0.9,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Starts the random numbers. The same seed on the same machine gives the same run.",
        ge=0,
        le=2**31 - 1,
    )
