"""A published network taken apart into its modules, each used once, by torchvision's own names."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from engine.data.preprocessing import Preprocessing
from engine.inspection.activations import Inspection, Inspector, one_thread
from engine.inspection.changes import NO_CHANGES, Changes
from engine.inspection.reference.tracing import trace
from engine.inspection.what_if import Applied

if TYPE_CHECKING:
    from engine.inspection.arithmetic import Cell
    from engine.inspection.arithmetic.explain import Explanation


class ReferenceInspector(Inspector):
    """A private copy of a module that looks at pictures, layer by layer.

    A layer is a module that the forward pass calls; one that it calls several times stands for as
    many layers, ``relu`` and ``relu_2``.
    """

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
        self.answers = True
        self._module = _each_used_once(module.eval())
        self._layers = {name: self._module.get_submodule(name) for name in _called(self._module)}
        self.untrained = frozenset() if trained else frozenset(_with_weights(self._layers))
        self.shapes = self._measured()
        """What comes out of each layer, without the batch."""
        self._applied = Applied(self.layer, lambda name: self.shapes.get(name, (None,))[0])
        self._applied.put(changes)

    @property
    def module(self) -> nn.Module:
        return self._module

    @property
    def layer_ids(self) -> tuple[str, ...]:
        return tuple(self._layers)

    def layer(self, layer_id: str) -> nn.Module:
        return self._layers[layer_id]

    def outputs(self, batch: Tensor, ids: Collection[str]) -> tuple[Tensor, dict[str, Tensor]]:
        with _Kept({name: self._layers[name] for name in ids}) as kept:
            logits: Tensor = self._module(batch)
        return logits, {name: kept[name][1] for name in ids if name in kept}

    def explain(self, seen: Inspection, layer_id: str, cell: Cell, part: str = "") -> Explanation:
        """Return how the number at ``cell`` of a layer's output came about.

        Raises TypeError for a module that isn't known, IndexError for a cell that isn't there.
        """
        from engine.inspection.arithmetic.explain import explain_module

        layer = self._layers[layer_id]
        with torch.no_grad(), one_thread(), _Kept({layer_id: layer}) as kept:
            self._module(self.preprocessing.normalise(seen.picture[None]))
        into = kept[layer_id][0][0].numpy()
        with one_thread(), self._applied.resting():
            explained = explain_module(layer, into, cell, layer_id)
        return self._applied.explained(explained)

    def _measured(self) -> dict[str, tuple[int, ...]]:
        """Return what comes out of each layer, by a pass without numbers."""
        # Noted as copied already, so that no number is: some networks hold half a gigabyte.
        tensors = (*self._module.parameters(), *self._module.buffers())
        empty = copy.deepcopy(self._module, {id(tensor): tensor.to("meta") for tensor in tensors})
        layers = {name: empty.get_submodule(name) for name in self._layers}
        with torch.no_grad(), _Kept(layers) as kept:
            empty(torch.empty(1, *self.preprocessing.shape, device="meta"))
        return {name: tuple(kept[name][1].shape[1:]) for name in self._layers}


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


def random_weights(module: nn.Module, seed: int = 0) -> dict[str, Tensor]:
    """Return weights for a module (on the device "meta", say), the same for the same ``seed``."""
    filled = copy.deepcopy(module).to_empty(device="cpu")
    fill(filled, seed)
    return filled.state_dict()


def fill(module: nn.Module, seed: int = 0) -> None:
    """Draw the weights of a module, whatever they were.

    Kernels and dense layers as He et al. 2015 do, for what comes in; normalisations leave what
    they are given as it is.
    """
    generator = torch.Generator().manual_seed(seed)
    for part in module.modules():
        if isinstance(part, nn.Conv2d | nn.Linear):
            nn.init.kaiming_normal_(part.weight, generator=generator)
            if part.bias is not None:
                nn.init.zeros_(part.bias)
        elif isinstance(part, nn.BatchNorm2d):
            part.reset_parameters()


def _each_used_once(module: nn.Module) -> nn.Module:
    """Return ``module`` traced, so that no module is called twice and none writes over its input.

    What writes over its input would change what the layer before it is shown to have given.
    """
    for child in module.modules():
        if getattr(child, "inplace", False):
            child.inplace = False  # type: ignore[assignment]
    traced = trace(module)
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
