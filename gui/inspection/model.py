"""InspectionModel: what both panes of Inspect show, and when the network is asked anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.data.preprocessing import Preprocessing
from engine.inspection.changes import NO_CHANGES, Changes
from engine.inspection.reference.target import ReferenceTarget
from engine.inspection.target import Target
from gui.document import Document
from gui.inspection.heads import Head
from gui.inspection.looked_into import LookedInto, OwnNetwork, PublishedNetwork
from gui.inspection.subject import Subject
from gui.services.data import DataService
from gui.services.inspection import Answer, InspectionService
from gui.services.layers import Layer, Look

if TYPE_CHECKING:
    from engine.build import Weights
    from gui.services.training import TrainingSession

PACE_MS = 100
"""While training runs, the maps follow the weights at most this often."""


@dataclass(frozen=True)
class Cell:
    """One number of a block's output. Everything counts from 0."""

    block_id: str
    channel: int
    row: int = 0
    column: int = 0


class InspectionModel(QObject):
    """Holds what is looked into, the picture and how maps are shown.

    Asks the service whenever the answer may differ, but nothing while no pane is shown
    (``set_active``).
    """

    answered = Signal()
    """``answer`` is another one, or there is none any more."""
    failed = Signal(str)
    target_changed = Signal()
    """What is looked into may be another: other layers, shapes, classes."""
    current_changed = Signal()
    """Another layer is selected, or none."""
    subject_changed = Signal()
    look_changed = Signal()
    changes_changed = Signal()
    """Something else is tried out by hand on what is looked into, or nothing any more."""
    changes_dropped = Signal()
    """Some of it no longer fits what is looked into, and is gone."""
    pinned_changed = Signal()
    cell_changed = Signal()
    """The cell under the pointer is another one, or there is none."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        service: InspectionService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.data = data
        self.session = session
        self._service = service
        self._answer: Answer | None = None
        self._subject: Subject | None = None
        self._hint = ""
        self._look = Look()
        self._changes = NO_CHANGES
        self._own = OwnNetwork(document, session, data)
        self._looked_into: LookedInto = self._own
        self._heads: dict[str, Head] | None = None
        self._pinned: dict[str, int] = {}
        self._cell: Cell | None = None
        self._active = False
        self._wanted = False
        self._asked_weights: Weights | None = None
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._on_pace)
        service.ready.connect(self._on_ready)
        service.failed.connect(self._on_failed)
        document.opened.connect(self._on_opened)
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._on_selection)
        for signal in (document.trained_changed, data.loaded):
            signal.connect(self.ask)
        session.state_changed.connect(self.ask)
        session.weights_changed.connect(self._on_weights_changed)

    @property
    def answer(self) -> Answer | None:
        """The latest answer; it may belong to a network that has been edited since."""
        return self._answer

    @property
    def subject(self) -> Subject | None:
        return self._subject

    @property
    def hint(self) -> str:
        """How to come by a picture, where that is up to the person."""
        return self._hint

    @property
    def look(self) -> Look:
        return self._look

    @property
    def cell(self) -> Cell | None:
        return self._cell

    @property
    def training(self) -> bool:
        """A run is under way whose weights the maps follow."""
        return self._looked_into.training

    @property
    def heads(self) -> tuple[Head, ...]:
        """The layers, in the order of the strip."""
        return tuple(self._by_id().values())

    def head(self, block_id: str) -> Head:
        """Return what is known of a layer. Raises KeyError where there is none of that id."""
        return self._by_id()[block_id]

    @property
    def classes(self) -> tuple[str, ...]:
        """The names of what the network can answer."""
        return self._looked_into.classes

    @property
    def class_names(self) -> tuple[str, ...]:
        """The same as a person reads them."""
        return self._looked_into.class_names

    @property
    def current(self) -> str | None:
        """The layer that is selected: of the project's network the strip's block."""
        return self._looked_into.current

    def select(self, block_id: str) -> None:
        before = self.current
        self._looked_into.select(block_id)
        if isinstance(self._looked_into, PublishedNetwork) and self.current != before:
            self.current_changed.emit()

    @property
    def published(self) -> ReferenceTarget | None:
        """The published network that is looked into; None: it is the project's own."""
        looked_into = self._looked_into
        return looked_into.published if isinstance(looked_into, PublishedNetwork) else None

    def look_into(self, published: ReferenceTarget | None) -> None:
        """Look into a published network; None: into the project's own again."""
        self._service.forget()
        self._looked_into = self._own if published is None else PublishedNetwork(published)
        self._heads = self._answer = None
        self.set_cell(None)
        # The layers before the numbers: nobody may ask for those of a layer that is gone.
        self.target_changed.emit()
        self.current_changed.emit()
        self.answered.emit()
        self.set_changes(NO_CHANGES)
        self.ask()

    def go_on_from(self, other: InspectionModel) -> None:
        """Look into the same as another model, with what is tried out on it."""
        if other.published is not None:
            self.look_into(other.published)
            if other.current is not None:
                self.select(other.current)
        self.set_look(other.look)
        self.set_changes(other.changes)
        for block_id, channel in other._pinned.items():
            self.pin(block_id, channel)

    def target(self) -> Target | None:
        """Return what is looked into, with the weights as they are now; None without data."""
        return self._looked_into.target(self._changes)

    def layer(self, block_id: str | None) -> Layer | None:
        """Return what a layer put out, if that still has the shape that it should have."""
        if block_id is None or self._answer is None or block_id not in self._by_id():
            return None
        layer = self._answer.layers.get(block_id)
        shape = self.head(block_id).shape
        return layer if layer is not None and layer.values.shape == shape else None

    def pinned(self, block_id: str) -> int:
        """Return which map of a block the person chose; the first unless chosen."""
        head = self._by_id().get(block_id)
        chosen = self._pinned.get(block_id, 0)
        return chosen if head is None or not head.shape or chosen < head.shape[0] else 0

    def has_pin(self, block_id: str, channel: int) -> bool:
        return self._pinned.get(block_id) == channel

    def set_subject(self, subject: Subject, *, in_turn: bool = False) -> None:
        """Show another picture; ``in_turn`` lets an answer under way be shown first."""
        self._subject, self._hint = subject, ""
        self.subject_changed.emit()
        if in_turn:
            self._ask_in_turn()
        else:
            self.ask()

    def clear_subject(self, hint: str = "") -> None:
        """Show no picture and no answer, but ``hint``."""
        self._subject, self._hint = None, hint
        self.subject_changed.emit()
        self._drop_answer()

    def set_look(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.look_changed.emit()
            self.ask()

    @property
    def changes(self) -> Changes:
        """What is tried out by hand; the network in the project knows nothing of it."""
        return self._changes

    def unchanged_target(self) -> Target | None:
        """Return what is looked into as it is without what is tried out on it."""
        target = self.target()
        return None if target is None else target.with_changes(NO_CHANGES)

    def set_changes(self, changes: Changes) -> None:
        """Try out other changes. A hand that moves fast sees all of them."""
        if changes != self._changes:
            self._changes = changes
            self.changes_changed.emit()
            self._ask_in_turn()

    def pin(self, block_id: str, channel: int) -> None:
        """Choose a map to be shown large."""
        if not self.has_pin(block_id, channel):
            self._pinned[block_id] = channel
            self.pinned_changed.emit()

    def set_cell(self, cell: Cell | None) -> None:
        if cell != self._cell:
            self._cell = cell
            self.cell_changed.emit()

    def set_active(self, active: bool) -> None:
        self._active = active
        if active:
            self.ask()
        else:
            self._pace.stop()
            self._service.forget()

    def preprocessing(self) -> Preprocessing | None:
        """Return how pictures are prepared for the network as it is now; None without data."""
        return self._looked_into.preprocessing()

    def ask(self) -> None:
        """Ask at once; an answer under way is dropped."""
        self._wanted = False
        if not self._active:
            return
        target = self.target()
        if self._subject is None or target is None:
            self._drop_answer()
            return
        if self._looked_into.too_large():
            self._drop_answer()
            self.failed.emit(self.tr("This network is too large to be looked into here."))
            return
        self._asked_weights = self._looked_into.weights()
        self._service.request(target, self._subject.pixels(target.preprocessing), self._look)

    def _by_id(self) -> dict[str, Head]:
        if self._heads is None:
            self._heads = {head.id: head for head in self._looked_into.heads()}
        return self._heads

    def _on_selection(self) -> None:
        if self.published is None:
            self.current_changed.emit()

    def _on_opened(self) -> None:
        self.set_changes(NO_CHANGES)

    def _on_changed(self) -> None:
        self._heads = None
        if self._cell is not None and self._cell.block_id not in self._by_id():
            self.set_cell(None)
        self.target_changed.emit()
        self.ask()

    def _drop_answer(self) -> None:
        """Show nobody the answer to another question than the one that stands."""
        self._wanted = False
        self._service.forget()
        self._answer = None
        self.set_cell(None)
        self.answered.emit()

    def _ask_in_turn(self) -> None:
        """Ask as soon as the answer under way has come, so that a fast hand sees them all."""
        if self._service.busy:
            self._wanted = True
        else:
            self.ask()

    def _on_weights_changed(self) -> None:
        if self._active and not self._pace.isActive():
            self._pace.start()
            self._ask_in_turn()

    def _on_pace(self) -> None:
        # The weights may have moved on while the pace held them back.
        if self.training and self._looked_into.weights() is not self._asked_weights:
            self._on_weights_changed()

    def _on_ready(self, answer: Answer) -> None:
        self._answer = answer
        self.answered.emit()
        if answer.target.changes == self._changes != answer.changes:
            self._changes = answer.changes
            self.changes_changed.emit()
            self.changes_dropped.emit()
        if self._wanted:
            self.ask()

    def _on_failed(self, sentence: str) -> None:
        self.failed.emit(sentence)
        if self._wanted:
            self.ask()
