"""What a person may change about how the network of Face ID is trained."""

from engine.experiments.options import Options
from engine.settings import setting


class FaceId(Options):
    """How long the network learns, and from which beginning."""

    epochs: int = setting(
        80,
        label="Epochs",
        help="How often the network sees all the faces that it learns from.",
        ge=1,
        le=500,
    )
    seed: int = setting(
        0,
        label="Seed",
        help="Starts the random numbers: another seed gives another network, and other distances.",
        ge=0,
        le=9999,
    )
