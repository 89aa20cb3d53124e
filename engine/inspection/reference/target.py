"""A published network as something to look into, and what is known of its layers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from engine.blocks import Family, Shape
from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.inspection.reference.catalogue import Reference
from engine.inspection.target import Target

if TYPE_CHECKING:
    from torch import nn

    from engine.build import Weights
    from engine.inspection.reference.inspector import ReferenceInspector

SIDE = 224
PREPROCESSING = Preprocessing(
    channels=3,
    height=SIDE,
    width=SIDE,
    mean=(0.485, 0.456, 0.406),
    deviation=(0.229, 0.224, 0.225),
)
"""Of torchvision's networks: pictures of 224×224, brought to ImageNet's mean and deviation."""


@dataclass(frozen=True)
class ReferenceLayer:
    """One module of a published network."""

    name: str
    kind: str
    """The module's class."""
    summary: str
    family: Family
    shape: Shape
    has_weights: bool


@dataclass(frozen=True, eq=False)
class ReferenceTarget(Target):
    """A published network, with its published weights or with random ones."""

    reference: Reference
    trained: bool
    classes: tuple[str, ...]
    layers: tuple[ReferenceLayer, ...]
    """Torchvision's modules, in the order in which they are called."""
    weights: Weights = field(repr=False)
    """All copies share the memory of these, which may be half a gigabyte; none writes into it."""
    changes: Changes = NO_CHANGES
    preprocessing: Preprocessing = PREPROCESSING

    def open(self) -> ReferenceInspector:
        from engine.inspection.reference.inspector import ReferenceInspector

        module = _without_numbers(self.reference)
        module.load_state_dict(dict(self.weights), assign=True)
        return ReferenceInspector(
            module, self.preprocessing, len(self.classes), self.changes, trained=self.trained
        )

    def with_changes(self, changes: Changes) -> Self:
        return replace(self, changes=changes)

    def same(self, other: Target) -> bool:
        return self.same_network(other) and self.changes == other.changes

    def same_network(self, other: Target) -> bool:
        return (
            isinstance(other, ReferenceTarget)
            and self.reference == other.reference
            and self.trained == other.trained
        )


def look_up(reference: Reference, *, trained: bool) -> ReferenceTarget:
    """Return a published network to look into. Imports torch and torchvision: takes seconds.

    ``trained``: with its published weights. Raises DataError where they aren't here, or damaged.
    """
    from torchvision.models import get_model_weights

    from engine.inspection.reference.inspector import ReferenceInspector, random_weights
    from engine.inspection.reference.weights import read_weights

    module = _without_numbers(reference)
    weights = read_weights(reference) if trained else random_weights(module)
    classes = tuple(next(iter(get_model_weights(reference.name))).meta["categories"])
    inspector = ReferenceInspector(module, PREPROCESSING, len(classes))
    layers = tuple(
        _layer(name, inspector.layer(name), inspector.shapes[name]) for name in inspector.layer_ids
    )
    return ReferenceTarget(reference, trained, classes, layers, weights)


def _without_numbers(reference: Reference) -> nn.Module:
    import torch
    from torchvision.models import get_model

    with torch.device("meta"):
        module: nn.Module = get_model(reference.name, weights=None)
    return module


def _layer(name: str, module: Any, shape: tuple[int, ...]) -> ReferenceLayer:
    kind = type(module).__name__
    has_weights = any(True for _ in module.parameters())
    return ReferenceLayer(name, kind, _summary(module), _family(kind), shape, has_weights)


def _family(kind: str) -> Family:
    families: tuple[tuple[str, Family], ...] = (
        ("Conv", "convolution"),
        ("Pool", "pooling"),
        ("Linear", "dense"),
        ("Norm", "normalisation"),
        ("Dropout", "dropout"),
    )
    return next((family for part, family in families if part in kind), "activation")


def _summary(module: Any) -> str:
    """Return the settings of a module in a few words."""
    said = []
    kernel = getattr(module, "kernel_size", None)
    if kernel is not None:
        high, wide = kernel if isinstance(kernel, tuple) else (kernel, kernel)
        said.append(f"{high}×{wide}")
    stride = getattr(module, "stride", None)
    step = stride[0] if isinstance(stride, tuple) else stride
    if step not in (None, 1):
        said.append(f"stride {step}")
    groups = getattr(module, "groups", 1)
    if groups > 1:
        said.append(f"{groups} groups")
    return ", ".join(said)
