"""Target: what is looked into, as a value that any thread may open for itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.blocks import Shape
from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.network import Network

if TYPE_CHECKING:
    from engine.build import Weights
    from engine.inspection.activations import Inspector


@dataclass(frozen=True, eq=False)
class Target:
    """A network with the weights, the preprocessing and the classes that go with it."""

    network: Network
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    weights: Weights | None
    changes: Changes = NO_CHANGES

    @property
    def input_shape(self) -> Shape:
        return self.preprocessing.shape

    def open(self) -> Inspector:
        """Return a private copy to look through. Imports torch."""
        from engine.inspection.activations import Inspector

        return Inspector(
            self.network, self.preprocessing, len(self.classes), self.weights, changes=self.changes
        )

    def same(self, other: Target) -> bool:
        """Return whether ``other`` opens to a copy that gives the same numbers."""
        return (
            self.weights is other.weights
            and self.changes == other.changes
            and self.same_network(other)
        )

    def same_network(self, other: Target) -> bool:
        """Return whether a copy opened for ``other`` only needs these weights and changes."""
        return (
            self.network == other.network
            and self.classes == other.classes
            and self.preprocessing == other.preprocessing
        )
