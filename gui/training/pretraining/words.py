"""How pre-training is said in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.network import Network
from engine.training.pretraining.log import PretrainingLog
from engine.wording import count_text, percent_text
from gui.words import translated

RECENT = 20
"""Steps: single batches jump."""


def layer_name(network: Network, block_id: str, number: int) -> str:
    """Return ``2 Dense`` of the second layer that is pre-trained."""
    title = network.block(block_id).title if block_id in network else block_id
    return f"{number} {translated(title)}"


def standing(log: PretrainingLog) -> str:
    """Return which layer learns at present, and how far it is."""
    started = log.started
    if started is None:
        return ""
    if log.layer is None:
        return done(len(started.layers))
    steps = len(log.steps.get(log.layer, ()))
    epoch = min(started.epochs, steps // max(1, started.steps_per_epoch) + 1)
    return _tr("Pre-training layer {layer} of {layers}, epoch {epoch} of {epochs}").format(
        layer=started.layers.index(log.layer) + 1,
        layers=len(started.layers),
        epoch=epoch,
        epochs=started.epochs,
    )


def missed(log: PretrainingLog) -> str:
    """Return what the layer that learns at present doesn't bring back, over its last steps."""
    errors = [] if log.layer is None else log.steps.get(log.layer, [])[-RECENT:]
    if not errors or log.started is None or log.layer is None:
        return ""
    return _tr("Layer {layer}: {share} of what varies isn't brought back").format(
        layer=log.started.layers.index(log.layer) + 1,
        share=percent_text(sum(errors) / len(errors)),
    )


def done(layers: int) -> str:
    return _tr("Pre-trained: {layers}").format(
        layers=count_text(layers, _tr("layer"), _tr("layers"))
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PretrainingPage", text)
