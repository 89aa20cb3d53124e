"""What can be done with the blocks of the strip, as commands with their keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from engine import edits
from engine.blocks import Container, Parallel, Residual
from engine.edits import Edit
from gui.actions import action
from gui.document import Document
from gui.network import branches
from gui.network.exchange import from_text, to_text
from gui.network.rows import Row
from gui.network.view import StripView

Keys = QKeySequence.StandardKey


class StripCommands(QObject):
    """The commands of the context menu and the Edit menu. Their keys work within ``parent``, but
    the one that leads there.
    """

    refused = Signal(str)
    """A sentence why something can't be done."""
    insert_asked = Signal()
    """Someone wants to choose a block to put in."""

    def __init__(self, document: Document, view: StripView, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._view = view
        self._owner = parent
        self._need_selection: list[QAction] = []
        self._of_clipboard = self._clipboard_commands()
        self._of_blocks = self._block_commands()
        self._of_containers = self._container_commands()
        self._of_view = self._view_commands()
        self._listed = self._with_lines()
        for command in self.all():
            command.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            parent.addAction(command)
        self._go_to.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        document.changed.connect(self._show_what_can_be_done)
        document.selection_changed.connect(self._show_what_can_be_done)
        self._show_what_can_be_done()

    def all(self) -> list[QAction]:
        return [each for group in self._groups() for each in group]

    def for_menu(self) -> list[QAction]:
        """Return all commands, with lines between those of different sorts."""
        return self._listed

    def fill_menu(self, menu: QMenu, row: Row | None) -> None:
        """Put in what can be done at ``row``: with a branch, or else with what is selected."""
        if row is None or row.part not in ("heading", "empty") or not self._is_branch(row):
            menu.addActions(self.for_menu())
            return
        owner, number = row.owner, row.branch
        add = menu.addAction(self.tr("Add a branch below"))
        add.setToolTip(self.tr("Put an empty branch behind this one"))
        add.setEnabled(branches.can_add(self._document.network, owner))
        add.triggered.connect(lambda: self._add_branch(owner, number))
        remove = menu.addAction(self.tr("Remove branch {number}").format(number=number + 1))
        remove.setToolTip(self.tr("Take this branch away with the blocks in it"))
        remove.setEnabled(branches.can_remove(self._document.network, owner))
        remove.triggered.connect(lambda: self._remove_branch(owner, number))

    def _with_lines(self) -> list[QAction]:
        listed: list[QAction] = []
        for group in self._groups():
            line = QAction(self)
            line.setSeparator(True)
            listed += [line, *group]
        return listed[1:]

    def _groups(self) -> tuple[list[QAction], ...]:
        return self._of_clipboard, self._of_blocks, self._of_containers, self._of_view

    def _clipboard_commands(self) -> list[QAction]:
        tr = self.tr
        paste = self._command(
            "content-paste",
            tr("Paste blocks"),
            tr("Put the copied blocks in after the selected one"),
            Keys.Paste,
            self._paste,
            always=True,
        )
        return [
            self._command(
                "content-cut",
                tr("Cut blocks"),
                tr("Cut the selected blocks"),
                Keys.Cut,
                self._cut,
            ),
            self._command(
                "content-copy",
                tr("Copy blocks"),
                tr("Copy the selected blocks as text"),
                Keys.Copy,
                self._copy,
            ),
            paste,
        ]

    def _block_commands(self) -> list[QAction]:
        document, tr = self._document, self.tr
        delete = self._command(
            "delete-outline",
            tr("Delete blocks"),
            tr("Delete the selected blocks"),
            Keys.Delete,
            self._delete,
        )
        delete.setShortcuts([QKeySequence(Keys.Delete), QKeySequence(Qt.Key.Key_Backspace)])
        return [
            self._command(
                "plus",
                tr("Insert a block…"),
                tr("Choose a block in the palette, to put in after the selected one"),
                "Ins",
                self.insert_asked.emit,
                always=True,
            ),
            self._command(
                "content-duplicate",
                tr("Duplicate blocks"),
                tr("Put copies in after the selected blocks"),
                "Ctrl+D",
                document.duplicate_selected,
            ),
            delete,
            self._command(
                "arrow-up",
                tr("Move up"),
                tr("Move the selected blocks up, into containers and out of them"),
                "Alt+Up",
                lambda: document.move_selected(-1),
            ),
            self._command(
                "arrow-down",
                tr("Move down"),
                tr("Move the selected blocks down, into containers and out of them"),
                "Alt+Down",
                lambda: document.move_selected(+1),
            ),
        ]

    def _container_commands(self) -> list[QAction]:
        tr = self.tr
        self._unwrap = self._command(
            "ungroup",
            tr("Unwrap"),
            tr("Put the blocks inside the selected containers in the containers' places"),
            "Ctrl+Shift+G",
            self._document.unwrap_selected,
        )
        self._add = self._command(
            "source-branch-plus",
            tr("Add a branch"),
            tr("Put an empty branch into the parallel block; new blocks go there then"),
            "Ctrl+B",
            lambda: self._with_branch_meant(self._add_branch),
        )
        self._remove = self._command(
            "source-branch-minus",
            tr("Remove the branch"),
            tr("Take the branch that the selected block is in away, with all its blocks"),
            "Ctrl+Shift+B",
            lambda: self._with_branch_meant(self._remove_branch),
        )
        return [
            self._command(
                "group",
                tr("Wrap in a residual unit"),
                tr("Put the selected blocks into a residual unit"),
                "Ctrl+G",
                lambda: self._document.wrap_selected(Residual()),
            ),
            self._command(
                "call-split",
                tr("Wrap in parallel"),
                tr("Make the selected blocks the first branch of a parallel block"),
                "Ctrl+Alt+G",
                lambda: self._document.wrap_selected(Parallel()),
            ),
            self._unwrap,
            self._add,
            self._remove,
        ]

    def _view_commands(self) -> list[QAction]:
        tr = self.tr
        self._go_to = self._command(
            "",
            tr("Go to the network"),
            tr("Give the list of blocks the keyboard, from anywhere"),
            "Ctrl+0",
            self._view.setFocus,
            always=True,
        )
        return [
            self._go_to,
            self._command(
                "select-all",
                tr("Select all blocks"),
                tr("Select every block that shows"),
                Keys.SelectAll,
                self._view.selectAll,
                always=True,
            ),
            self._command(
                "unfold-less-horizontal",
                tr("Fold all containers"),
                tr("Hide the blocks inside containers"),
                "Ctrl+Left",
                lambda: self._view.fold(self._containers()),
                always=True,
            ),
            self._command(
                "unfold-more-horizontal",
                tr("Unfold all containers"),
                tr("Show the blocks inside containers"),
                "Ctrl+Right",
                lambda: self._view.unfold(self._containers()),
                always=True,
            ),
        ]

    def _command(
        self,
        icon: str,
        text: str,
        help: str,
        keys: str | QKeySequence.StandardKey,
        run: Callable[[], object],
        *,
        always: bool = False,
    ) -> QAction:
        """Return a command; unless it can ``always`` be given, it needs selected blocks."""
        made = action(self._owner, icon, text, help, keys)
        made.triggered.connect(lambda: run())
        if not always:
            self._need_selection.append(made)
        return made

    def _show_what_can_be_done(self) -> None:
        network, selected = self._document.network, self._document.selected
        for command in self._need_selection:
            command.setEnabled(bool(selected))
        holds = (isinstance(network.block(i), Container) for i in selected)
        self._unwrap.setEnabled(any(holds))
        meant = self._branch_meant()
        self._add.setEnabled(meant is not None and branches.can_add(network, meant[0]))
        self._remove.setEnabled(meant is not None and branches.can_remove(network, meant[0]))

    def _copy(self) -> None:
        network = self._document.network
        chosen = edits.outermost(network, self._document.selected)
        QGuiApplication.clipboard().setText(to_text(network.block(i) for i in chosen))

    def _cut(self) -> None:
        self._copy()
        self._document.remove_selected()

    def _paste(self) -> None:
        blocks = from_text(QGuiApplication.clipboard().text())
        if blocks:
            self._document.insert_after_selection(*blocks)
        else:
            self.refused.emit(self.tr("The clipboard holds no blocks: copy some of them first."))

    def _containers(self) -> list[str]:
        return [p.id for p in self._document.network.walk() if isinstance(p.block, Container)]

    def _is_branch(self, row: Row) -> bool:
        return isinstance(self._document.network.block(row.owner), Parallel)

    def _with_branch_meant(self, run: Callable[[str, int], None]) -> None:
        meant = self._branch_meant()
        if meant is not None:
            run(*meant)

    def _branch_meant(self) -> tuple[str, int] | None:
        network, chosen = self._document.network, self._document.branch
        owner = chosen.parent if chosen is not None else None
        if chosen is not None and owner is not None and isinstance(network.block(owner), Parallel):
            return owner, chosen.branch
        return branches.branch_meant(network, self._document.selected)

    def _delete(self) -> None:
        """Delete the empty branch that is chosen, or else the selected blocks."""
        chosen = self._document.branch
        if chosen is None:
            self._document.remove_selected()
        elif self._remove.isEnabled():
            self._with_branch_meant(self._remove_branch)

    def _add_branch(self, owner: str, number: int) -> None:
        self._take(branches.added(self._document.network, owner, number), self.tr("Add a branch"))
        self._document.choose_branch(owner, number + 1)

    def _remove_branch(self, owner: str, number: int) -> None:
        edit = branches.removed(self._document.network, owner, number)
        self._take(edit, self.tr("Remove a branch"))

    def _take(self, edit: Edit, text: str) -> None:
        self._document.apply(edit.network, text, edit.selected)
