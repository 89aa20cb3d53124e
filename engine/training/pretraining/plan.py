"""Which blocks of a network are pre-trained, each with what comes into it and what it makes."""

from __future__ import annotations

from dataclasses import dataclass

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Container,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    GroupNormalisation,
    LayerNormalisation,
    Placed,
    Pooling,
    RadialBasisOutput,
    Shape,
    SpatialDropout,
    Stack,
    Subsampling,
)
from engine.blocks.activation import LABELS
from engine.blocks.container import walk
from engine.blocks.weights import Weighted
from engine.network import Network
from engine.recipe import Recipe

BETWEEN = (
    BatchNormalisation,
    LayerNormalisation,
    GroupNormalisation,
    Dropout,
    SpatialDropout,
)
"""May stand between a sum and its activation; left out while their layer is pre-trained."""
KEEPING = (Pooling, GlobalAveragePooling, Flatten, Dropout, SpatialDropout)
"""Of numbers from 0 to 1 they make numbers from 0 to 1."""
UNITS = ("sigmoid", "tanh", "relu", "none")
"""The units that a restricted Boltzmann machine can be made of."""


@dataclass(frozen=True)
class Layer:
    """A block that is pre-trained: ``activation`` (weights · what comes in + bias)."""

    block_id: str
    index: int
    """Its place in the network's own stack; what comes in has gone through all before it."""
    shape: Shape
    """Of what comes in."""
    activation: str
    activated_in: str
    """The block that the activation stands in: the layer's own, or one behind it."""
    probabilities: bool
    """What comes in are numbers from 0 to 1, and it is brought back as such."""


@dataclass(frozen=True)
class LeftOut:
    """A block with weights that begin as they are drawn, and why, in a sentence."""

    block_id: str
    sentence: str


@dataclass(frozen=True)
class Plan:
    layers: tuple[Layer, ...]
    left_out: tuple[LeftOut, ...] = ()


def plan(network: Network, shape: Shape, classes: int | None = None) -> Plan:
    """Say what of ``network`` is pre-trained on pictures of ``shape`` (channels, height, width).

    That are the convolutions and dense blocks of its own stack, without the last block that has
    weights: it learns the classes, which nothing is known of without labels. Others pass on what
    comes in, as they are. The network must fit: ask ``check`` before.
    """
    stack = network.resolved(classes).blocks
    with_weights = [index for index, placed in enumerate(stack) if _has_weights(placed)]
    layers: list[Layer] = []
    left_out: list[LeftOut] = []
    probabilities = False
    for index, placed in enumerate(stack):
        block = placed.block
        if index in with_weights[:-1]:
            sentence = _why_not(placed)
            if sentence:
                left_out.append(LeftOut(placed.id, sentence))
            else:
                units, where = _activation(stack, index)
                layers.append(Layer(placed.id, index, shape, units, where, probabilities))
        probabilities = _gives_probabilities(placed, probabilities)
        shape = block.output_shape(shape)
    return Plan(tuple(layers), tuple(left_out))


def refusal(network: Network, recipe: Recipe, shape: Shape, classes: int) -> str:
    """Return why ``network`` can't be pre-trained as ``recipe`` has it; empty where it can."""
    if recipe.pretraining == "none":
        return ""
    planned = plan(network, shape, classes)
    if not planned.layers:
        return (
            "There is no layer to pre-train: it takes a convolution or a dense block that isn't "
            "frozen, outside containers and before the last block with weights. Add one, or set "
            "pre-training to none."
        )
    if recipe.pretraining != "rbm":
        return ""
    for layer in planned.layers:
        if layer.activation not in UNITS:
            title = network.block(layer.block_id).title
            return (
                f"The units of an RBM are sigmoid, tanh, ReLU or without an activation, but those "
                f"of {title} are {LABELS[layer.activation]}: choose one of these there, or an "
                "autoencoder as pre-training."
            )
    return ""


def _has_weights(placed: Placed) -> bool:
    kinds = (Weighted, Subsampling, RadialBasisOutput)
    return any(isinstance(inner.block, kinds) for inner in walk((placed,)))


def _why_not(placed: Placed) -> str:
    block = placed.block
    if isinstance(block, Container):
        return f"What stands inside {block.title} begins as it is drawn: it isn't one layer."
    if not isinstance(block, Dense | Convolution):
        return f"{block.title} begins as it is drawn: there is no way back through its weights."
    if block.frozen:
        return f"{block.title} is frozen and stays as it is."
    return ""


def _activation(stack: Stack, index: int) -> tuple[str, str]:
    """Return what the sums of a block are sent through, and the block that this stands in."""
    placed = stack[index]
    block = placed.block
    assert isinstance(block, Dense | Convolution)
    if block.activation != "none":
        return block.activation, placed.id
    for placed in stack[index + 1 :]:
        if isinstance(placed.block, Activation):
            return placed.block.function, placed.id
        if not isinstance(placed.block, BETWEEN):
            break
    return "none", stack[index].id


def _gives_probabilities(placed: Placed, before: bool) -> bool:
    block = placed.block
    if isinstance(block, Activation):
        return block.function == "sigmoid"
    if isinstance(block, Dense | Convolution):
        return block.activation == "sigmoid"
    return before and isinstance(block, KEEPING)
