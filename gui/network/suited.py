"""A new block as it makes sense at the place where it is put in."""

from __future__ import annotations

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Container,
    Convolution,
    Dense,
    Parallel,
    Placed,
    Residual,
    Shape,
)
from engine.network import Place, stack_of
from gui.document import Document

HIDDEN_UNITS = 64
FEWEST_KERNELS = 8
"""Of a branch."""


def suited(block: Block, document: Document, place: Place) -> Block:
    """Return ``block`` with what makes sense at ``place``, where it is as the palette has it.

    A dense block with as many units as classes belongs at the end; before it, 64 units with a
    ReLU are a usual hidden layer. Containers come with contents that can be trained. Inside a
    container a convolution keeps height and width, so that the ends can be joined.
    """
    shape = shape_at(document, place)
    if isinstance(block, Dense) and block.units is None and place != document.network.end:
        return block.changed({"units": HIDDEN_UNITS, "activation": "relu"})
    if isinstance(block, Container) and not any(block.branches):
        return block.with_branches(_contents(block, shape))
    if isinstance(block, Convolution) and place.parent is not None and block == Convolution():
        return _inside(block, document.network.block(place.parent), shape)
    return block


def shape_at(document: Document, place: Place) -> Shape | None:
    """Return the shape that reaches ``place``; None where a block before it can't work."""
    network, report = document.network, document.report
    if place.index:
        before: Placed = network.stack(place.parent, place.branch)[place.index - 1]
        return report.of(before.id).output_shape
    return document.design.input_shape if place.parent is None else _entering(document, place)


def _entering(document: Document, place: Place) -> Shape | None:
    assert place.parent is not None
    return document.report.of(place.parent).input_shape


def _inside(block: Block, around: Block, shape: Shape | None) -> Block:
    if isinstance(around, Residual) and shape is not None and len(shape) == 3:
        return block.changed({"padding": "same", "kernels": shape[0]})
    return block.changed({"padding": "same"})


def _contents(container: Container, shape: Shape | None) -> tuple[tuple[Placed, ...], ...]:
    maps = shape is None or len(shape) == 3
    channels = shape[0] if shape is not None else 16
    if isinstance(container, Residual):
        return (stack_of(*(_body(channels) if maps else _dense_body(channels))),)
    if isinstance(container, Parallel):
        return _branches_of_maps(channels) if maps else _branches_of_vectors()
    return container.branches


def _body(channels: int) -> tuple[Block, ...]:
    """Return the blocks of a basic residual unit (He et al. 2016)."""
    convolution = Convolution(kernels=channels, padding="same", bias=False, activation="none")
    return (
        convolution,
        BatchNormalisation(),
        Activation(),
        convolution,
        BatchNormalisation(),
    )


def _dense_body(features: int) -> tuple[Block, ...]:
    hidden = Dense(units=min(features, HIDDEN_UNITS), activation="relu")
    return hidden, Dense(units=features)


def _branches_of_maps(channels: int) -> tuple[tuple[Placed, ...], ...]:
    """Return kernels of three sizes side by side (Szegedy et al. 2015)."""
    kernels = max(FEWEST_KERNELS, channels // 4)
    return tuple(
        stack_of(Convolution(kernels=kernels, kernel=(size, size), padding="same"))
        for size in (1, 3, 5)
    )


def _branches_of_vectors() -> tuple[tuple[Placed, ...], ...]:
    return (
        stack_of(Dense(units=HIDDEN_UNITS // 2, activation="relu")),
        stack_of(Dense(units=HIDDEN_UNITS // 2, activation="tanh")),
    )
