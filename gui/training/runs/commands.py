"""What can be done with the chosen run: two lines of buttons."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from engine.wording import count_text
from gui import theme
from gui.widgets.inputs import leave_undo_to_window, leave_wheel_alone
from gui.widgets.number_field import NumberField

MORE_AT_FIRST = 5
MOST_MORE = 1000
ONE_LINE = 980
"""Pixels with which all buttons stand in one line."""


@dataclass(frozen=True)
class Possible:
    """What there is of the chosen run, and why nothing can be begun just now."""

    weights: bool = False
    unfinished: bool = False
    finished: bool = False
    epochs: tuple[int, ...] = ()
    """At whose ends it can begin anew."""
    chosen: bool = True
    alive: bool = False
    """A program works on it."""
    busy: str = ""
    """Why no run can be begun; empty where one can."""


class RunCommands(QWidget):
    """Says what is wanted of the run that is chosen."""

    weights_wanted = Signal()
    replay_wanted = Signal()
    design_wanted = Signal()
    go_on_wanted = Signal()
    more_wanted = Signal(int)
    """So many epochs more."""
    restart_wanted = Signal(int)
    """After that epoch."""
    colour_wanted = Signal()
    note_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weights = QPushButton(self.tr("Use its weights"))
        self._weights.clicked.connect(self.weights_wanted)
        self._design = QPushButton(self.tr("Open its design"))
        self._design.setToolTip(
            self.tr("Design with its network, recipe and data; undo takes it back")
        )
        self._design.clicked.connect(self.design_wanted)
        self._replay = QPushButton(self.tr("Replay"))
        self._replay.clicked.connect(self.replay_wanted)
        theme.set_icon(self._replay, "movie-play-outline")
        self._replay.setToolTip(self.tr("See again how its kernels, maps and answers came about"))
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.clicked.connect(self.go_on_wanted)
        theme.set_icon(self._go_on, "play")
        self._more = QPushButton()
        self._more.clicked.connect(lambda: self.more_wanted.emit(self._epochs_to_add()))
        theme.set_icon(self._more, "fast-forward")
        self._count = NumberField(1, MOST_MORE, whole=True)
        self._count.show_value(MORE_AT_FIRST)
        self._count.setAccessibleName(self.tr("Epochs to add"))
        self._count.setToolTip(self.tr("How many epochs more"))
        self._count.edited.connect(self._name_more)
        leave_wheel_alone(self._count)
        leave_undo_to_window(self._count)
        self._restart = QPushButton(self.tr("Restart after epoch"))
        self._restart.clicked.connect(self._on_restart)
        theme.set_icon(self._restart, "restart")
        self._epoch = QComboBox()
        self._epoch.setAccessibleName(self.tr("Epoch to restart after"))
        self._epoch.setToolTip(self.tr("The epochs whose ends are kept"))
        leave_wheel_alone(self._epoch)
        self._epoch.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._colour = self._tool("palette-outline", self.tr("Colour"), self.tr("Its colour"))
        self._colour.clicked.connect(self.colour_wanted)
        note_help = self.tr("Write a note on it (F2)")
        self._note = self._tool("pencil-outline", self.tr("Note"), note_help)
        self._note.clicked.connect(self.note_wanted)
        delete_help = self.tr("Take it off the list (Delete); it can be brought back")
        self._delete = self._tool("delete-outline", self.tr("Delete run"), delete_help)
        self._delete.clicked.connect(self.delete_wanted)
        self._lay_out()
        self._name_more()
        self.show_possible(Possible(chosen=False))

    def show_possible(self, there: Possible) -> None:
        """Enable what can be done, and say of the rest why it can't."""
        free = there.chosen and not there.busy and not there.alive
        self._show_epochs(there.epochs)
        self._weights.setEnabled(there.weights)
        self._weights.setToolTip(
            self.tr("Bring back what this run left, with the network that it belongs to")
            if there.weights or not there.chosen
            else self.tr("This run has left no weights")
        )
        for button in (self._design, self._replay, self._colour, self._note):
            button.setEnabled(there.chosen)
        self._delete.setEnabled(there.chosen and not there.alive)
        self._go_on.setVisible(not there.finished)
        self._go_on.setEnabled(free and there.unfinished)
        for part in (self._more, self._count):
            part.setVisible(there.finished)
            part.setEnabled(free)
        for one in (self._restart, self._epoch):
            one.setEnabled(free and bool(there.epochs))
        busy = there.busy or (self.tr("This run is being trained") if there.alive else "")
        go_on = self.tr("Continue it where it ended, bit for bit as if it had never stopped")
        self._go_on.setToolTip(
            busy or (go_on if there.unfinished else self.tr("There is nothing to go on from"))
        )
        self._more.setToolTip(
            busy
            or self.tr(
                "Continue it from its last step, with its optimiser as it stood then, as a run of "
                "its own. A schedule spans all epochs then, and may take its rate up again"
            )
        )
        none_kept = self.tr("No end of an epoch is kept of this run")
        restart = self.tr("Begin a new run with its weights and optimiser as of that epoch's end")
        self._restart.setToolTip(busy or (restart if there.epochs else none_kept))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put both lines into one where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= ONE_LINE
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(direction)

    def _show_epochs(self, epochs: tuple[int, ...]) -> None:
        texts = [str(epoch) for epoch in epochs]
        if texts != [self._epoch.itemText(i) for i in range(self._epoch.count())]:
            self._epoch.clear()
            self._epoch.addItems(texts)
            self._epoch.setCurrentIndex(len(texts) - 1)

    def _on_restart(self) -> None:
        if self._epoch.currentText():
            self.restart_wanted.emit(int(self._epoch.currentText()))

    def _epochs_to_add(self) -> int:
        """Return what stands in the field, brought within its limits."""
        self._count.take_typed()
        count = min(max(int(self._count.value()), 1), MOST_MORE)
        self._count.show_value(count)
        return count

    def _name_more(self) -> None:
        count = count_text(self._epochs_to_add(), self.tr("more epoch"), self.tr("more epochs"))
        self._more.setText(self.tr("Train {count}").format(count=count))

    def _tool(self, icon: str, name: str, help: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(help)
        theme.set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        self._lines = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.GRID)
        training = (self._go_on, self._more, self._count, None, self._restart, self._epoch)
        looks = (self._colour, self._note, self._delete)
        using = (self._weights, self._design, self._replay, None, *looks)
        for parts in (using, training):
            line = QHBoxLayout()
            line.setSpacing(theme.RELATED)
            for part in parts:
                if part is None:
                    line.addSpacing(theme.RELATED)
                else:
                    line.addWidget(part)
            line.addStretch(1)
            self._lines.addLayout(line)
