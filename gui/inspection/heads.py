"""Heads: what is known of each layer before any picture has gone through it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.blocks import Family, Shape
from engine.check import BlockReport, Fields
from engine.inspection.reference.target import ReferenceTarget
from engine.network import Network
from gui.document import Document
from gui.widgets.form import translated
from gui.words import class_names


@dataclass(frozen=True)
class Head:
    """One layer: what it is called, what comes out of it, and why perhaps nothing does."""

    id: str
    title: str
    summary: str
    family: Family
    shape: Shape | None
    """(channels, height, width) or (n,); None where the layer can't work."""
    receptive_field: Fields | None = None
    """None where every output sees the whole picture, or where that isn't known."""
    sentence: str = ""
    """Why there is nothing to see."""
    problem: bool = False
    """The sentence tells of a problem of this layer's own."""
    has_weights: bool = False
    classes: tuple[str, ...] = ()
    """The names of the numbers, where they are the network's answer."""


def heads_of(document: Document) -> tuple[Head, ...]:
    """Return one for each block of the design, in the order of the strip."""
    network, report, design = document.network, document.report, document.design
    classes = class_names(design.data, design.classes)
    return tuple(_head(network, report.of(placed.id), classes) for placed in network.walk())


def heads_of_reference(target: ReferenceTarget) -> tuple[Head, ...]:
    """Return one for each module of a published network, in the order of the forward pass."""
    last = target.layers[-1].name
    return tuple(
        Head(
            layer.name,
            layer.name,
            ", ".join(part for part in (layer.kind, layer.summary) if part),
            layer.family,
            layer.shape,
            has_weights=layer.has_weights,
            classes=target.classes if layer.name == last else (),
        )
        for layer in target.layers
    )


def _head(network: Network, own: BlockReport, classes: tuple[str, ...]) -> Head:
    block = network.block(own.id)
    is_answer = own.id == network.blocks[-1].id and own.output_shape == (len(classes),)
    return Head(
        own.id,
        translated(block.title),
        translated(block.summary()),
        block.family,
        own.output_shape,
        own.receptive_field,
        _sentence(own),
        bool(own.problems),
        own.parameters > 0,
        classes if is_answer else (),
    )


def _sentence(own: BlockReport) -> str:
    if own.output_shape is not None:
        return ""
    if own.input_shape is None:
        return _tr("Waits for the block above.")
    return (
        translated(own.problems[0].sentence)
        if own.problems
        else _tr("Waits for a block inside it.")
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerList", text)
