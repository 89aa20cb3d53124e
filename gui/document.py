"""Document: the one source of truth of what is being designed, with undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING, Any
from zlib import crc32

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from engine.blocks import Block, Shape
from engine.check import Report, check
from engine.network import Network
from engine.recipe import Recipe

if TYPE_CHECKING:
    from engine.training.history import RunHistory

    from engine.build import Weights
    from engine.data.preprocessing import Preprocessing


MERGE_SECONDS = 1.5
"""Edits of one field that follow one another within this time are one undo step."""


@dataclass(frozen=True)
class Design:
    """All that undo goes back over."""

    network: Network
    recipe: Recipe
    data: str
    """Name in the catalogue, or the path of a folder."""
    input_shape: Shape
    """(channels, height, width)"""
    classes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Trained:
    """What the last run left: weights that fit ``network``, and how pictures must be prepared."""

    network: Network
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    weights: Weights
    history: RunHistory | None


class Document(QObject):
    """Holds the design and its report; every edit is one undo command and one ``changed``."""

    changed = Signal()
    """The design is another one; ``report`` is already the new one's."""
    selection_changed = Signal()
    trained_changed = Signal()

    def __init__(
        self, design: Design, memory_bytes: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.undo_stack = QUndoStack(self)
        self._memory_bytes = memory_bytes
        self._design = design
        self._report = self._checked()
        self._selected: tuple[str, ...] = design.network.ids[:1]
        self._trained: Trained | None = None
        self._saved_trained: Trained | None = None
        self._streak = 0

    @property
    def design(self) -> Design:
        return self._design

    @property
    def network(self) -> Network:
        return self._design.network

    @property
    def recipe(self) -> Recipe:
        return self._design.recipe

    @property
    def report(self) -> Report:
        return self._report

    @property
    def selected(self) -> tuple[str, ...]:
        """Ids of the selected blocks, in the network's order."""
        return self._selected

    @property
    def current(self) -> str | None:
        """The block that details are shown of: the first selected one."""
        return self._selected[0] if self._selected else None

    @property
    def trained(self) -> Trained | None:
        return self._trained

    @property
    def modified(self) -> bool:
        """There is something that the project file doesn't hold: an edit, or a run's weights."""
        return not self.undo_stack.isClean() or self._trained is not self._saved_trained

    def mark_saved(self) -> None:
        """Say that the project file holds everything now."""
        self._saved_trained = self._trained
        self.undo_stack.setClean()

    def select(self, ids: Iterable[str]) -> None:
        chosen = _in_order(self.network, ids)
        if chosen != self._selected:
            self._selected = chosen
            self._end_streak()
            self.selection_changed.emit()

    def set_trained(self, trained: Trained | None) -> None:
        self._trained = trained
        self.trained_changed.emit()

    def open(self, design: Design, trained: Trained | None) -> None:
        """Begin anew with another design: nothing to undo, nothing unsaved."""
        self._trained = self._saved_trained = trained
        self.undo_stack.clear()
        self._show(design, design.network.ids[:1])
        self.trained_changed.emit()

    def edit(self, block_id: str, field: str, value: Any) -> None:
        """Change one setting. Edits of one field in quick succession become one undo step.

        Raises pydantic's ValidationError for a value outside the declared limits.
        """
        block = self.network.block(block_id)
        changed = block.changed({field: value})
        if changed != block:
            text = self.tr("Change {title}").format(title=block.title)
            self._push(
                replace(self._design, network=self.network.replace(block_id, changed)),
                text,
                merge=f"{block_id}.{field}",
            )

    def edit_recipe(self, field: str, value: Any) -> None:
        """Change one setting of the recipe; see ``edit``."""
        values = {**self.recipe.model_dump(), field: value}
        recipe = Recipe.model_validate(values)
        if recipe != self.recipe:
            text = self.tr("Change recipe")
            self._push(replace(self._design, recipe=recipe), text, merge=f"recipe.{field}")

    def insert(self, index: int, *blocks: Block) -> None:
        """Put blocks in before ``index`` and select them."""
        network, ids = self.network.insert(index, *blocks)
        text = self.tr("Insert {title}").format(title=blocks[0].title)
        self.apply(network, text, ids)

    def insert_after_selection(self, *blocks: Block) -> None:
        """Put blocks in after the last selected one, or at the end where none is selected."""
        last = self._selected[-1] if self._selected else None
        self.insert(
            len(self.network.blocks) if last is None else self.network.index(last) + 1, *blocks
        )

    def remove_selected(self) -> None:
        """Remove the selected blocks and select the one that moves up into their place."""
        if self._selected:
            place = self.network.index(self._selected[0])
            network = self.network.remove(self._selected)
            self.apply(
                network, self.tr("Delete"), network.ids[min(place, len(network.ids) - 1) :][:1]
            )

    def duplicate_selected(self) -> None:
        if self._selected:
            network, ids = self.network.duplicate(self._selected)
            self.apply(network, self.tr("Duplicate"), ids)

    def move(self, ids: Iterable[str], index: int) -> None:
        """Put blocks before ``index``, counted before the move."""
        self.apply(self.network.move(ids, index), self.tr("Move"))

    def move_selected(self, by: int) -> None:
        """Move the selected blocks one place up (−1) or down (+1)."""
        if self._selected:
            first = self.network.index(self._selected[0])
            last = self.network.index(self._selected[-1])
            index = first - 1 if by < 0 else last + 2
            if 0 <= index <= len(self.network.blocks):
                self.move(self._selected, index)

    def apply(self, network: Network, text: str, select: Iterable[str] | None = None) -> None:
        """Take another network, such as a mend's, as one undo step called ``text``.

        ``select`` are the blocks to select in it; without, what is selected stays so.
        """
        if network != self.network:
            self._push(replace(self._design, network=network), text, select=select)

    def use_data(self, data: str, input_shape: Shape, classes: tuple[str, ...]) -> None:
        """Design for other data: shapes and the units of the last block follow."""
        design = replace(self._design, data=data, input_shape=input_shape, classes=classes)
        if design != self._design:
            self._push(design, self.tr("Change data"))

    def take(self, design: Design, text: str) -> None:
        """Take a whole other design, such as a preset's, as one undo step."""
        if design != self._design:
            self._push(design, text, select=design.network.ids[:1])

    def _push(
        self, design: Design, text: str, merge: str = "", select: Iterable[str] | None = None
    ) -> None:
        selected = self._selected if select is None else _in_order(design.network, select)
        before = _State(self._design, self._selected)
        after = _State(design, selected)
        # A merge never reaches over a selection, an undo or a pause.
        merge = f"{merge}#{self._streak}" if merge else ""
        self.undo_stack.push(_Change(self, before, after, text, merge))

    def _show(self, design: Design, selected: Iterable[str]) -> None:
        before = self._selected
        self._design = design
        self._selected = _in_order(design.network, selected)
        self._report = self._checked()
        self.changed.emit()
        if self._selected != before:
            self.selection_changed.emit()

    def _go_to(self, state: _State, other: _State) -> None:
        """Show ``state``, coming from or leading to ``other``."""
        same_network = state.design.network == other.design.network
        self._show(state.design, self._selected if same_network else state.selected)

    def _end_streak(self) -> None:
        """Keep the next edit from merging with the one before it."""
        self._streak += 1

    def _checked(self) -> Report:
        return check(
            self._design.network,
            self._design.input_shape,
            len(self._design.classes),
            batch_size=self._design.recipe.batch_size,
            memory_bytes=self._memory_bytes,
        )


@dataclass(frozen=True)
class _State:
    """What undo goes back to: a design, and the blocks that were selected in it."""

    design: Design
    selected: tuple[str, ...]


class _Change(QUndoCommand):
    """From one state to another. Changes with the same ``merge`` key, soon after one another,
    become one."""

    def __init__(
        self, document: Document, before: _State, after: _State, text: str, merge: str
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before = before
        self._after = after
        self._merge = merge
        self._moment = monotonic()

    def id(self) -> int:
        return crc32(self._merge.encode()) % 2**31 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Change) or other._merge != self._merge:
            return False
        if other._moment - self._moment > MERGE_SECONDS:
            return False
        self._after, self._moment = other._after, other._moment
        self.setObsolete(self._after.design == self._before.design)
        return True

    def undo(self) -> None:
        self._document._end_streak()
        self._document._go_to(self._before, self._after)

    def redo(self) -> None:
        self._document._go_to(self._after, self._before)


def _in_order(network: Network, ids: Iterable[str]) -> tuple[str, ...]:
    wanted = set(ids)
    return tuple(i for i in network.ids if i in wanted)
