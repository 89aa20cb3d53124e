"""Document: the one source of truth of what is being designed, with undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, ValidationError
from PySide6.QtCore import QObject, Signal

from engine import edits
from engine.blocks import Block, Container, Shape
from engine.check import Report, check
from engine.edits import Edit
from engine.network import MOST_BLOCKS, MOST_DEPTH, Network, Place
from engine.project import NOTHING_SAID, About, Trained
from engine.recipe import Recipe
from engine.settings import declared
from gui.locks import Locks
from gui.undo import UndoStack
from gui.words import translated, value_text

MERGE_SECONDS = 1.5
"""Edits of one field that follow one another within this time are one undo step."""

KEPT_RUNS = 20
"""The weights of so many runs can be brought back."""


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
    about: About = NOTHING_SAID
    silenced: tuple[str, ...] = ()
    """Keys of the doctor's remarks that a person doesn't want to see any more."""


class Document(QObject):
    """Holds the design and its report; every edit is one undo command and one ``changed``."""

    changed = Signal()
    """The design is another one; ``report`` is already the new one's."""
    selection_changed = Signal()
    trained_changed = Signal()
    refused = Signal(str)
    """An edit that can't be made, in one sentence; nothing has changed."""
    opened = Signal()
    """The document is another one altogether; said before all else that follows from it."""

    def __init__(
        self, design: Design, memory_bytes: int | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._undo_stack: UndoStack[_State] = UndoStack(MERGE_SECONDS)
        self.locks = Locks(self)
        self._memory_bytes = memory_bytes
        self._design = design
        self._report = self._checked()
        self._selected: tuple[str, ...] = design.network.ids[:1]
        self._branch: Place | None = None
        self._runs: tuple[Trained, ...] = ()
        self._run = 0
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
        """What a run left: the last one's, unless a person has gone back to an earlier one's."""
        return self._runs[self._run] if self._runs else None

    @property
    def has_earlier_run(self) -> bool:
        return self._run > 0

    @property
    def has_later_run(self) -> bool:
        return self._run + 1 < len(self._runs)

    @property
    def undo_text(self) -> str | None:
        """What ``undo`` would take back; None where there is nothing."""
        return self._undo_stack.undo_text

    @property
    def redo_text(self) -> str | None:
        return self._undo_stack.redo_text

    @property
    def history(self) -> tuple[str, ...]:
        """What every step did, the oldest first; those taken back are still there."""
        return self._undo_stack.texts

    @property
    def history_place(self) -> int:
        """How many steps of the history are done."""
        return self._undo_stack.done

    def end_streak(self) -> None:
        """Keep the next edit from merging with the one before it: undo stops here."""
        self._streak += 1

    def go_to_step(self, done: int) -> None:
        """Take steps back, or forward again, until ``done`` of the history are done."""
        self._go(self._undo_stack.go_to(done))

    def undo(self) -> None:
        """Take the last edit back; do nothing where there is none."""
        self._go(self._undo_stack.undo())

    def redo(self) -> None:
        self._go(self._undo_stack.redo())

    def select(self, ids: Iterable[str]) -> None:
        self._choose(_in_order(self.network, ids), None)

    @property
    def branch(self) -> Place | None:
        """The beginning of the empty branch that was chosen for the blocks to come."""
        return self._branch

    def choose_branch(self, owner: str, branch: int) -> None:
        """Select a container and let new blocks go into an empty branch of it."""
        place = Place(owner, branch, 0)
        self._choose((owner,), place if edits.is_empty(self.network, place) else None)

    def _choose(self, selected: tuple[str, ...], branch: Place | None) -> None:
        if (selected, branch) != (self._selected, self._branch):
            self._selected, self._branch = selected, branch
            self.end_streak()
            self.selection_changed.emit()

    def add_trained(self, trained: Trained) -> None:
        """Take what a run has left. What earlier runs left stays at hand."""
        self._runs = (*self._runs, trained)[-KEPT_RUNS:]
        self._run = len(self._runs) - 1
        self.trained_changed.emit()

    def go_to_run(self, by: int) -> None:
        """Bring back the weights of the run before (−1) or after (+1), where there is one.

        Undo has no part in this: taking an edit back must never take trained weights away.
        """
        if 0 <= self._run + by < len(self._runs):
            self._run += by
            self.trained_changed.emit()

    def open(self, design: Design, trained: Trained | None) -> None:
        """Begin anew with another design: nothing to undo, nothing unsaved."""
        self._runs = () if trained is None else (trained,)
        self._run = 0
        self._undo_stack.clear()
        self.opened.emit()
        self._show(design, design.network.ids[:1])
        self.trained_changed.emit()

    def edit(self, block_id: str, field: str, value: Any) -> None:
        """Change one setting. Edits of one field in quick succession become one undo step.

        Raises pydantic's ValidationError for a value outside the declared limits.
        """
        block = self.network.block(block_id)
        changed = block.changed({field: value})
        if changed != block:
            text = _change(block.title, changed, field)
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
            text = _change(self.tr("Recipe"), recipe, field)
            self._push(replace(self._design, recipe=recipe), text, merge=f"recipe.{field}")

    def edit_many(self, ids: Iterable[str], field: str, value: Any) -> None:
        """Change one setting of several blocks of one kind in one step; see ``edit``."""
        network = self.network
        for block_id in ids:
            changed = network.block(block_id).changed({field: value})
            network = network.replace(block_id, changed)
        if network != self.network:
            text = _change(self.tr("Several blocks"), changed, field)
            self._push(replace(self._design, network=network), text, merge=f"many.{field}")

    def insert(self, place: Place | int, *blocks: Block) -> None:
        """Put blocks in and select them; a plain number counts the network's own blocks."""
        if self._has_room_for(blocks):
            text = self.tr("Insert {title}").format(title=translated(blocks[0].title))
            self._try(lambda: Edit(*self.network.insert(place, *blocks)), text)

    @property
    def place_after_selection(self) -> Place:
        """Where a new block goes: behind the last selected one, or into an empty container.

        Where an empty branch is chosen it goes there.
        """
        return self._branch or edits.place_after(self.network, self._selected)

    def insert_after_selection(self, *blocks: Block) -> None:
        self.insert(self.place_after_selection, *blocks)

    def remove_selected(self) -> None:
        """Remove the selected blocks and select the one that moves up into their place."""
        self._try(lambda: edits.removed(self.network, self._selected), self.tr("Delete"))

    def duplicate_selected(self) -> None:
        chosen = edits.outermost(self.network, self._selected)
        if chosen and self._has_room_for([self.network.block(i) for i in chosen]):
            self._try(lambda: Edit(*self.network.duplicate(chosen)), self.tr("Duplicate"))

    def wrap_selected(self, container: Container) -> None:
        """Put the selected blocks into ``container``, in their place."""
        if self._has_room_for([container]):
            text = self.tr("Wrap in {title}").format(title=translated(container.title))
            self._try(lambda: edits.wrapped(self.network, self._selected, container), text)

    def unwrap_selected(self) -> None:
        """Put the blocks inside the selected containers in the containers' places."""
        self._try(lambda: edits.unwrapped(self.network, self._selected), self.tr("Unwrap"))

    def move(self, ids: Iterable[str], place: Place | int) -> None:
        """Put blocks to a place of the present network."""
        self._try(lambda: Edit(self.network.move(ids, place), self._selected), self.tr("Move"))

    def move_selected(self, by: int) -> None:
        """Move the selected blocks one place up (−1) or down (+1), into containers and out."""
        self._try(lambda: edits.moved_by(self.network, self._selected, by), self.tr("Move"))

    def silence(self, key: str, silent: bool) -> None:
        """Hide one of the doctor's remarks, or show it again."""
        rest = tuple(k for k in self._design.silenced if k != key)
        text = self.tr("Silence a remark") if silent else self.tr("Show a remark again")
        design = replace(self._design, silenced=(*rest, key) if silent else rest)
        if design != self._design:
            self._push(design, text)

    def apply(
        self,
        network: Network,
        text: str,
        select: Iterable[str] | None = None,
        recipe: Recipe | None = None,
    ) -> None:
        """Take another network, such as a mend's, as one undo step called ``text``.

        ``select`` are the blocks to select in it; without, what is selected stays so. ``recipe``
        is another recipe that goes with it.
        """
        design = replace(self._design, network=network, recipe=recipe or self.recipe)
        if design != self._design:
            self._push(design, text, select=select)

    def use_data(
        self,
        data: str,
        input_shape: Shape,
        classes: tuple[str, ...],
        test_share: float | None = None,
    ) -> None:
        """Design for other data: shapes and the units of the last block follow. ``test_share`` is
        what was held back of a folder for the test, if it was.
        """
        design = replace(self._design, data=data, input_shape=input_shape, classes=classes)
        if test_share is not None:
            recipe = self.recipe.model_copy(update={"test_share": test_share})
            design = replace(design, recipe=recipe)
        if design != self._design:
            self._push(design, self.tr("Change data"))

    def take(self, design: Design, text: str) -> None:
        """Take a whole other design, such as a preset's, as one undo step."""
        if design != self._design:
            self._push(design, text, select=design.network.ids[:1])

    def _try(self, edit: Callable[[], Edit], text: str) -> None:
        """Apply an edit; refuse it where containers would stand too deep in one another."""
        try:
            after = edit()
        except ValidationError:
            sentence = self.tr("Containers can stand at most {most} deep in one another.")
            self.refused.emit(sentence.format(most=MOST_DEPTH))
        else:
            self.apply(after.network, text, after.selected)

    def _has_room_for(self, blocks: Iterable[Block]) -> bool:
        if len(self.network.ids) + edits.count(blocks) <= MOST_BLOCKS:
            return True
        sentence = self.tr("A network has at most {most} blocks: remove some first.")
        self.refused.emit(sentence.format(most=f"{MOST_BLOCKS:,}"))
        return False

    def _push(
        self, design: Design, text: str, merge: str = "", select: Iterable[str] | None = None
    ) -> None:
        if refused := self.locks.refusal(self._design, design):
            self.refused.emit(refused)
            return
        selected = self._selected if select is None else _in_order(design.network, select)
        before = _State(self._design, self._selected)
        after = _State(design, selected)
        # A merge never reaches over a selection, an undo or a pause.
        merge = f"{merge}#{self._streak}" if merge else ""
        self._undo_stack.push(before, after, text, merge)
        self._show(design, selected)

    def _show(self, design: Design, selected: Iterable[str]) -> None:
        before = self._selected
        self._design = design
        self._selected = _in_order(design.network, selected)
        if self._selected != before or not edits.is_empty(design.network, self._branch):
            self._branch = None
        self._report = self._checked()
        self.changed.emit()
        if self._selected != before:
            self.selection_changed.emit()

    def _go(self, way: tuple[_State, _State] | None) -> None:
        """Show the second state, coming from the first.

        Locks have no say in it: what was there once can always be had back.
        """
        if way is not None:
            self.end_streak()
            before, after = way
            same_network = before.design.network == after.design.network
            self._show(after.design, self._selected if same_network else after.selected)

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


def _change(of: str, changed: BaseModel, field: str) -> str:
    """Return what a change of a setting is called: ``Convolution: Stride 2×2``."""
    setting = next(s for s in declared(type(changed)) if s.name == field)
    value = value_text(setting, getattr(changed, field))
    return f"{translated(of)}: {translated(setting.label)} {value}"


def _in_order(network: Network, ids: Iterable[str]) -> tuple[str, ...]:
    wanted = set(ids)
    return tuple(i for i in network.ids if i in wanted)
