"""The way up to a layer through all before it, and the way back down to the pixels."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.blocks import (
    Activation,
    BatchNormalisation,
    Block,
    Dropout,
    Flatten,
    GlobalAveragePooling,
    Pooling,
    Shape,
    SpatialDropout,
)
from engine.build import BuiltNetwork
from engine.network import Network
from engine.training.pretraining.layer import CERTAIN, TiedLayer
from engine.training.pretraining.plan import Layer

INNER = 0.999
"""Beyond it tanh is as good as 1, and its inverse without an end."""


class Path:
    """Goes through ``model``, built of ``network``, as it is after training: dropout off."""

    def __init__(self, network: Network, model: BuiltNetwork, shape: Shape) -> None:
        self._stack = network.blocks
        self._model = model
        self._shapes = [shape]
        for placed in self._stack:
            self._shapes.append(placed.block.output_shape(self._shapes[-1]))
        self._done: list[TiedLayer] = []

    def add(self, layer: TiedLayer) -> None:
        """From here on the way back leads through ``layer`` too: the topmost so far."""
        self._done.append(layer)

    def up(self, x: Tensor, index: int) -> Tensor:
        """Pictures (batch, channels, height, width) → what comes into the block at ``index``."""
        return self._model.through(self._stack[:index], x)

    def normalisations(self, layer: Layer) -> list[int]:
        """Return the places of batch normalisations between the layer below and ``layer``."""
        first = self._done[-1].layer.index + 1 if self._done else 0
        return [
            index
            for index in range(first, layer.index)
            if isinstance(block := self._stack[index].block, BatchNormalisation)
            and not block.frozen
        ]

    def normalise_at(self, index: int, mean: Tensor, variance: Tensor) -> None:
        """Let a batch normalisation work with these figures, one a channel."""
        figures = dict(self._model.blocks[self._stack[index].id].named_buffers())
        figures["running_mean"].copy_(mean)
        figures["running_var"].copy_(variance)

    def down(self, v: Tensor) -> Tensor | None:
        """Return the pixels, normalised, that ``v`` comes from: what the topmost layer brings back.
        None where there is a block without a way back.
        """
        layers = {layer.layer.index: layer for layer in self._done[:-1]}
        for index in reversed(range(self._done[-1].layer.index)):
            placed = self._stack[index]
            if index in layers:
                layer = layers[index]
                inner = layer.layer.activated_in == layer.layer.block_id
                v = layer.back(v if inner else layer.activated(v))
                continue
            back = _back(placed.block, self._model.blocks[placed.id], v, self._shapes[index])
            if back is None:
                return None
            v = back
        return v


def _back(block: Block, module: nn.Module, y: Tensor, shape: Shape) -> Tensor | None:
    """Return what may have come into a block as maps or numbers of ``shape``, from what came out.

    Exact for batch normalisation; pooling repeats each cell where it was taken from.
    """
    match block:
        case Dropout() | SpatialDropout():
            return y
        case Flatten():
            return y.view(-1, *shape)
        case GlobalAveragePooling():
            return y.view(-1, shape[0], 1, 1).expand(-1, *shape)
        case Pooling():
            return functional.interpolate(y, shape[1:], mode="nearest")
        case BatchNormalisation():
            return _denormalised(module, block.epsilon, y)
        case Activation(function="sigmoid"):
            return torch.logit(y.clamp(CERTAIN, 1 - CERTAIN))
        case Activation(function="tanh"):
            return torch.atanh(y.clamp(-INNER, INNER))
        case Activation(function="relu"):
            return y.relu()
    return None


def _denormalised(module: nn.Module, epsilon: float, y: Tensor) -> Tensor:
    figures, scales = dict(module.named_buffers()), dict(module.named_parameters())
    sides = (1, -1, *[1] * (y.dim() - 2))
    if scales:
        y = (y - scales["bias"].view(sides)) / scales["weight"].view(sides)
    deviation = (figures["running_var"] + epsilon).sqrt()
    return y * deviation.view(sides) + figures["running_mean"].view(sides)
