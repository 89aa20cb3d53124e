"""A published network taken apart into its modules, each used once, by torchvision's own names."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from engine.data.preprocessing import Pixels, Preprocessing
from engine.inspection.activations import Inspection, Values, one_thread
from engine.inspection.changes import NO_CHANGES, Changes

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.arithmetic import Cell
    from engine.inspection.arithmetic.explain import Explanation


class ReferenceInspector:
    """A private copy of a module that looks at pictures, layer by layer.

    A layer is a module that the forward pass calls; one that it calls several times stands for as
    many layers, ``relu`` and ``relu_2``.
    """

    answers = True

    def __init__(
        self,
        module: nn.Module,
        preprocessing: Preprocessing,
        classes: int,
        changes: Changes = NO_CHANGES,
        *,
        trained: bool = False,
    ) -> None:
        self.preprocessing = preprocessing
        self.classes = classes
        self.changes = changes
        self.module = _each_used_once(module.eval())
        self._layers = {name: self.module.get_submodule(name) for name in _called(self.module)}
        self.untrained = frozenset() if trained else frozenset(_with_weights(self._layers))
        self._taps = _Taps(self._layers)

    @property
    def layer_ids(self) -> tuple[str, ...]:
        return tuple(self._layers)

    def layer(self, layer_id: str) -> nn.Module:
        """Return the module whose output is that of a layer. Raises KeyError for another name."""
        return self._layers[layer_id]

    def outputs(self, batch: Tensor, ids: Collection[str]) -> tuple[Tensor, dict[str, Tensor]]:
        """Return the logits of a normalised batch, and what comes out of the layers ``ids``."""
        with self._taps.open(ids) as kept:
            logits: Tensor = self.module(batch)
        return logits, {name: kept[name][1] for name in ids if name in kept}

    def take(self, weights: Weights) -> None:
        """Published networks don't learn here: nothing changes."""

    def inspect(self, pixels: Pixels) -> Inspection:
        """Send one picture (height, width, channels) through. Raises ValueError on other shapes."""
        channels, height, width = self.preprocessing.shape
        if pixels.shape != (height, width, channels):
            raise ValueError(f"a picture of {pixels.shape}, not {(height, width, channels)}")
        with torch.no_grad(), one_thread():
            batch = self.preprocessing.normalise(pixels[None])
            logits, outputs = self.outputs(batch, self._layers)
            arrays: dict[str, Values] = {
                name: _of_one(outputs[name]).numpy() for name in self._layers
            }
            probabilities: Values = torch.softmax(logits[0], 0).numpy()
        return Inspection(pixels.copy(), arrays, probabilities)

    def explain(self, seen: Inspection, layer_id: str, cell: Cell, part: str = "") -> Explanation:
        """Return how the number at ``cell`` of a layer's output came about.

        Raises TypeError for a module that isn't known, IndexError for a cell that isn't there.
        """
        from engine.inspection.arithmetic.explain import explain_module

        with torch.no_grad(), one_thread(), self._taps.open({layer_id}) as kept:
            self.module(self.preprocessing.normalise(seen.picture[None]))
            into = kept[layer_id][0][0].numpy()
            return explain_module(self._layers[layer_id], into, cell, layer_id)

    def kernels(self, layer_id: str) -> Values | None:
        """Return a convolution's kernels (kernels, channels, height, width); None of others."""
        layer = self._layers.get(layer_id)
        if not isinstance(layer, nn.Conv2d):
            return None
        kernels: Values = layer.weight.detach().numpy()
        return kernels

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Return what comes out of each layer, without the batch."""
        with torch.no_grad():
            _, outputs = self.outputs(torch.zeros(1, *self.preprocessing.shape), self._layers)
        return {name: tuple(_of_one(outputs[name]).shape) for name in self._layers}


class _Taps:
    """Takes what goes into the layers that are asked for, and what comes out, while asked."""

    def __init__(self, layers: Mapping[str, nn.Module]) -> None:
        self._layers = layers

    def open(self, ids: Collection[str]) -> _Kept:
        return _Kept({name: self._layers[name] for name in ids if name in self._layers})


class _Kept(dict[str, tuple[Tensor, Tensor]]):
    """(input, output) by layer; the hooks are there only while this is open."""

    def __init__(self, layers: Mapping[str, nn.Module]) -> None:
        super().__init__()
        self._layers = layers
        self._hooks: list[Any] = []

    def __enter__(self) -> _Kept:
        for name, layer in self._layers.items():

            def keep(_: nn.Module, given: Any, out: Tensor, name: str = name) -> None:
                self[name] = given[0], out

            self._hooks.append(layer.register_forward_hook(keep))
        return self

    def __exit__(self, *_: object) -> None:
        for hook in self._hooks:
            hook.remove()
        self._hooks.clear()


def _of_one(batch: Tensor) -> Tensor:
    return batch[0]


def _each_used_once(module: nn.Module) -> nn.Module:
    """Return ``module`` traced, so that no module is called twice and none writes over its input.

    What writes over its input would change what the layer before it is shown to have given.
    """
    for child in module.modules():
        if getattr(child, "inplace", False):
            child.inplace = False  # type: ignore[assignment]
    traced = torch.fx.symbolic_trace(module)
    used: dict[str, int] = {}
    for node in traced.graph.nodes:
        if node.op == "call_module":
            name = str(node.target)
            used[name] = used.get(name, 0) + 1
            if used[name] > 1:
                another = f"{name}_{used[name]}"
                traced.add_submodule(another, copy.deepcopy(traced.get_submodule(name)))
                node.target = another
    traced.recompile()
    return traced.eval()


def _called(traced: nn.Module) -> tuple[str, ...]:
    graph: Any = traced.graph
    return tuple(str(node.target) for node in graph.nodes if node.op == "call_module")


def _with_weights(layers: Mapping[str, nn.Module]) -> set[str]:
    return {name for name, layer in layers.items() if any(True for _ in layer.parameters())}
