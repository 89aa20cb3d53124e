"""What is looked into: the network of the project, or a published one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import Changes
from engine.inspection.reference.target import ReferenceTarget
from engine.inspection.target import DesignTarget, Target
from engine.machine import memory_bytes
from gui.document import Document
from gui.inspection.heads import Head, heads_of, heads_of_reference
from gui.services.data import DataService
from gui.words import class_names

if TYPE_CHECKING:
    from engine.build import Weights
    from gui.services.training import TrainingSession

COPIES_OF_A_NUMBER = 6
"""A weight is built, filled and copied; a cell is kept, scaled in double precision and coloured."""


class LookedInto(Protocol):
    """All that the window asks of a network to show its insides."""

    @property
    def classes(self) -> tuple[str, ...]: ...

    @property
    def class_names(self) -> tuple[str, ...]: ...

    @property
    def current(self) -> str | None: ...

    @property
    def training(self) -> bool: ...

    def heads(self) -> tuple[Head, ...]: ...

    def select(self, layer_id: str) -> None: ...

    def preprocessing(self) -> Preprocessing | None: ...

    def weights(self) -> Weights | None: ...

    def target(self, changes: Changes) -> Target | None: ...

    def too_large(self) -> bool: ...


class OwnNetwork:
    """The project's network: its selection is the strip's, its weights those of the newest run."""

    def __init__(self, document: Document, session: TrainingSession, data: DataService) -> None:
        self._document = document
        self._session = session
        self._data = data
        self._memory = memory_bytes()

    @property
    def classes(self) -> tuple[str, ...]:
        return self._document.design.classes

    @property
    def class_names(self) -> tuple[str, ...]:
        return class_names(self._document.design.data, self.classes)

    @property
    def current(self) -> str | None:
        return self._document.current

    @property
    def training(self) -> bool:
        """A run is under way whose weights the maps follow."""
        return self._session.state != "idle"

    def heads(self) -> tuple[Head, ...]:
        return heads_of(self._document)

    def select(self, layer_id: str) -> None:
        self._document.select([layer_id])

    def preprocessing(self) -> Preprocessing | None:
        """Return how pictures are prepared for the network as it is now; None without data."""
        design, trained = self._document.design, self._document.trained
        run = self._session.dataset if self.training else None
        candidates: list[Preprocessing] = []
        if run is not None and run.name == design.data:
            candidates.append(run.preprocessing)
        if (
            trained is not None
            and trained.classes == design.classes
            and (trained.history is None or trained.history.data == design.data)
        ):
            candidates.append(trained.preprocessing)
        if self._data.dataset is not None:
            candidates.append(self._data.dataset.preprocessing)
        return next((p for p in candidates if p.shape == design.input_shape), None)

    def weights(self) -> Weights | None:
        if self.training and self._session.latest_weights is not None:
            return self._session.latest_weights
        trained = self._document.trained
        return None if trained is None else trained.weights

    def target(self, changes: Changes) -> Target | None:
        """Return the network with the weights as they are now; None without data."""
        preprocessing = self.preprocessing()
        if preprocessing is None:
            return None
        design = self._document.design
        return DesignTarget(design.network, preprocessing, design.classes, self.weights(), changes)

    def too_large(self) -> bool:
        """Return whether building the network and colouring its maps could fill the memory."""
        report = self._document.report
        numbers = COPIES_OF_A_NUMBER * (report.parameters + report.activation_bytes // 4)
        return 4 * numbers > self._memory // 2


class PublishedNetwork:
    """A published network: its selection is its own, and it doesn't learn here."""

    training = False

    def __init__(self, target: ReferenceTarget) -> None:
        self.published = target
        self._heads = heads_of_reference(target)
        self._current: str | None = self._heads[0].id if self._heads else None

    @property
    def classes(self) -> tuple[str, ...]:
        return self.published.classes

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.classes

    @property
    def current(self) -> str | None:
        return self._current

    def heads(self) -> tuple[Head, ...]:
        return self._heads

    def select(self, layer_id: str) -> None:
        self._current = layer_id

    def preprocessing(self) -> Preprocessing:
        return self.published.preprocessing

    def weights(self) -> None:
        """They are the publisher's, and never change."""

    def target(self, changes: Changes) -> Target:
        return replace(self.published, changes=changes)

    def too_large(self) -> bool:
        return False
