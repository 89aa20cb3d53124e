"""The kinds of block that there are. A new one is listed here, in the palette's order."""

from typing import Annotated

from pydantic import Field

from engine.blocks.activation import Activation
from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.blocks.convolution import Convolution
from engine.blocks.dense import Dense
from engine.blocks.dropout import Dropout
from engine.blocks.normalisation import BatchNormalisation
from engine.blocks.pooling import Pooling
from engine.blocks.shaping import Flatten, GlobalAveragePooling

KINDS: tuple[type[Block], ...] = (
    Convolution,
    Pooling,
    Dense,
    Activation,
    BatchNormalisation,
    Dropout,
    Flatten,
    GlobalAveragePooling,
)

AnyBlock = Annotated[
    Convolution
    | Pooling
    | Dense
    | Activation
    | BatchNormalisation
    | Dropout
    | Flatten
    | GlobalAveragePooling,
    Field(discriminator="kind"),
]

__all__ = [
    "KINDS",
    "Activation",
    "AnyBlock",
    "BatchNormalisation",
    "Block",
    "Convolution",
    "Dense",
    "Dropout",
    "Family",
    "Flatten",
    "GlobalAveragePooling",
    "NeedsMaps",
    "Pooling",
    "Refusal",
    "Shape",
]
