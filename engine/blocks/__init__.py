"""The kinds of block that there are. A new one is listed here, in the palette's order."""

from typing import Annotated

from pydantic import Field

from engine.blocks.activation import Activation
from engine.blocks.base import Block, Family, NeedsMaps, Refusal, Shape
from engine.blocks.container import Container, Placed, Stack
from engine.blocks.convolution import Convolution
from engine.blocks.coordinates import Coordinates
from engine.blocks.dense import Dense
from engine.blocks.depthwise import DepthwiseSeparable
from engine.blocks.dropout import Dropout, SpatialDropout
from engine.blocks.lenet import PartialConvolution, Subsampling
from engine.blocks.locally_connected import LocallyConnected
from engine.blocks.normalisation import (
    BatchNormalisation,
    GroupNormalisation,
    LayerNormalisation,
)
from engine.blocks.pad import Pad
from engine.blocks.parallel import Parallel
from engine.blocks.pooling import Pooling
from engine.blocks.radial_basis import RadialBasisOutput
from engine.blocks.residual import Residual
from engine.blocks.shaping import Flatten, GlobalAveragePooling
from engine.blocks.upsampling import Upsampling

KINDS: tuple[type[Block], ...] = (
    Convolution,
    DepthwiseSeparable,
    LocallyConnected,
    Pooling,
    Dense,
    Activation,
    BatchNormalisation,
    LayerNormalisation,
    GroupNormalisation,
    Dropout,
    SpatialDropout,
    Flatten,
    GlobalAveragePooling,
    Upsampling,
    Pad,
    Coordinates,
    Residual,
    Parallel,
    Subsampling,
    PartialConvolution,
    RadialBasisOutput,
)

AnyBlock = Annotated[
    Convolution
    | DepthwiseSeparable
    | LocallyConnected
    | Pooling
    | Dense
    | Activation
    | BatchNormalisation
    | LayerNormalisation
    | GroupNormalisation
    | Dropout
    | SpatialDropout
    | Flatten
    | GlobalAveragePooling
    | Upsampling
    | Pad
    | Coordinates
    | Residual
    | Parallel
    | Subsampling
    | PartialConvolution
    | RadialBasisOutput,
    Field(discriminator="kind"),
]

# A container holds blocks of every kind, itself among them: only here all of them are known.
for _model in (Placed, Residual, Parallel):
    _model.model_rebuild(_types_namespace={"AnyBlock": AnyBlock})

__all__ = [
    "KINDS",
    "Activation",
    "AnyBlock",
    "BatchNormalisation",
    "Block",
    "Container",
    "Convolution",
    "Coordinates",
    "Dense",
    "DepthwiseSeparable",
    "Dropout",
    "Family",
    "Flatten",
    "GlobalAveragePooling",
    "GroupNormalisation",
    "LayerNormalisation",
    "LocallyConnected",
    "NeedsMaps",
    "Pad",
    "Parallel",
    "PartialConvolution",
    "Placed",
    "Pooling",
    "RadialBasisOutput",
    "Refusal",
    "Residual",
    "Shape",
    "SpatialDropout",
    "Stack",
    "Subsampling",
    "Upsampling",
]
