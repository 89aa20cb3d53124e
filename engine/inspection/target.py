"""Target: what is looked into, as a value that any thread may open for itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from engine.blocks import Shape
from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.network import Network

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.activations import DesignInspector, Inspector


class Target(ABC):
    """A network and what goes with it, whoever made it: a person's design or a published one."""

    preprocessing: Preprocessing
    classes: tuple[str, ...]
    changes: Changes
    """What is tried out on it."""

    @property
    def input_shape(self) -> Shape:
        return self.preprocessing.shape

    @abstractmethod
    def open(self) -> Inspector:
        """Return a private copy to look through. Imports torch."""

    @abstractmethod
    def with_changes(self, changes: Changes) -> Self:
        """Return the same with ``changes`` tried out on it, and no others."""

    @abstractmethod
    def same(self, other: Target) -> bool:
        """Return whether ``other`` opens to a copy that gives the same numbers."""

    @abstractmethod
    def same_network(self, other: Target) -> bool:
        """Return whether a copy opened for ``other`` only needs these weights and changes."""


@dataclass(frozen=True, eq=False)
class DesignTarget(Target):
    """A design of blocks with the weights, the preprocessing and the classes that go with it."""

    network: Network
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    weights: Weights | None
    changes: Changes = NO_CHANGES

    def open(self) -> DesignInspector:
        from engine.inspection.activations import DesignInspector

        return DesignInspector(
            self.network, self.preprocessing, len(self.classes), self.weights, changes=self.changes
        )

    def with_changes(self, changes: Changes) -> Self:
        return replace(self, changes=changes)

    def same(self, other: Target) -> bool:
        return (
            isinstance(other, DesignTarget)
            and self.weights is other.weights
            and self.changes == other.changes
            and self.same_network(other)
        )

    def same_network(self, other: Target) -> bool:
        return (
            isinstance(other, DesignTarget)
            and self.network == other.network
            and self.classes == other.classes
            and self.preprocessing == other.preprocessing
        )
