"""The page of the kept runs: their list, what can be done with one, and their curves together."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.wording import count_text
from gui import theme
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.runs.commands import Possible, RunCommands
from gui.training.runs.comparison import Comparison
from gui.training.runs.model import Row, RunsModel
from gui.training.runs.overlay import MOST, Overlay
from gui.training.runs.rows import Rows
from gui.training.runs.table import RunsTable

AGAIN = 1000
"""Milliseconds between two looks at how far the run under way has come."""


class RunsPage(QWidget):
    """Shows the kept runs, and says what is wanted of which; rests while it can't be seen."""

    weights_wanted = Signal(str)
    """Use the weights of the run with that id; so with the signals that follow."""
    design_wanted = Signal(str)
    replay_wanted = Signal(str)
    go_on_wanted = Signal(str)
    more_wanted = Signal(str, int)
    """So many epochs more."""
    restart_wanted = Signal(str, int)
    """After that epoch."""

    def __init__(
        self, runs: KeptRuns, session: TrainingSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._session = session
        self._why_not = ""
        self._followed = ""
        """The run of this window that was chosen when it began."""
        self._rows = Rows(runs, session)
        self._model = RunsModel(self)
        self.table = RunsTable(self._model)
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Search runs"))
        self._search.setAccessibleName(self.tr("Search runs"))
        self._search.setToolTip(self.tr("Show only the runs in which all of these words stand"))
        self._search.textChanged.connect(self._on_search)
        self._count = QLabel()
        theme.set_role(self._count, "quiet")
        self.commands = RunCommands()
        self._deleted = QLabel()
        self._bring_back = QPushButton(self.tr("Bring back"))
        self._bring_back.setToolTip(self.tr("Put them on the list again"))
        self._bring_back.clicked.connect(runs.bring_back)
        self._overlay = Overlay(runs, session)
        self._comparison = Comparison()
        self._below = QStackedWidget()
        self._below.addWidget(self._overlay)
        self._below.addWidget(self._comparison)
        self._hint = QLabel()
        theme.set_role(self._hint, "quiet")
        self._curves = self._switch(self.tr("Curves"), self.tr("The curves of these runs together"))
        self._differs = self._switch(
            self.tr("What differs"), self.tr("Tick two runs to see what differs between them")
        )
        self._group = QButtonGroup(self)
        for index, button in enumerate((self._curves, self._differs)):
            self._group.addButton(button, index)
        self._curves.setChecked(True)
        self._group.idToggled.connect(lambda *_: self._show_below())
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._show_growing)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def current(self) -> str:
        """The id of the chosen run; empty for none."""
        return self.table.current

    def choose(self, run_id: str) -> None:
        self._search.clear()
        self.table.choose(run_id)

    def say_why_not(self, reason: str) -> None:
        """Say why no run can be begun; empty where one can."""
        if reason != self._why_not:
            self._why_not = reason
            self._show_commands()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._runs.list_anew()
        self._show()
        self._on_state()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()

    def _connect(self) -> None:
        self._runs.changed.connect(self._on_listed)
        self._session.state_changed.connect(self._on_state)
        self._model.ticked_changed.connect(self._show_below)
        self._model.note_edited.connect(self._runs.set_note)
        self.table.chosen.connect(self._on_chosen)
        self.table.colour_wanted.connect(self._runs.set_colour)
        self.table.delete_wanted.connect(self._on_delete)
        commands = self.commands
        commands.delete_wanted.connect(self._on_delete)
        commands.note_wanted.connect(self.table.edit_note)
        commands.colour_wanted.connect(self.table.ask_colour)
        commands.weights_wanted.connect(lambda: self.weights_wanted.emit(self.current))
        commands.design_wanted.connect(lambda: self.design_wanted.emit(self.current))
        commands.replay_wanted.connect(lambda: self.replay_wanted.emit(self.current))
        commands.go_on_wanted.connect(lambda: self.go_on_wanted.emit(self.current))
        commands.more_wanted.connect(lambda count: self.more_wanted.emit(self.current, count))
        commands.restart_wanted.connect(lambda epoch: self.restart_wanted.emit(self.current, epoch))

    def _on_listed(self) -> None:
        if self.isVisible():
            self._show()

    def _on_state(self) -> None:
        if not self.isVisible():
            return
        if self._session.state == "idle":
            self._again.stop()
        else:
            self._again.start()
        self._show()

    def _on_chosen(self) -> None:
        self._show_commands()
        self._show_below()

    def _on_search(self, text: str) -> None:
        self.table.search(text)
        self._show_count()

    def _on_delete(self) -> None:
        run_id = self.current
        if run_id and not self._row_alive(run_id):
            place = self.table.currentIndex().row()
            self._runs.delete(run_id)
            self.table.choose_place(min(place, self.table.searched.rowCount() - 1))
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row_alive(self, run_id: str) -> bool:
        row = self._model.row_of(run_id)
        return row is not None and row.alive

    def _show(self) -> None:
        self._model.show_rows(self._rows.all())
        self.table.fit()
        self._choose_newest()
        self._show_count()
        gone = count_text(self._runs.deleted, self.tr("run goes"), self.tr("runs go"))
        words = self.tr("{count} when the program is left.").format(count=gone)
        self._deleted.setText(words)
        self._gone.setVisible(self._runs.deleted > 0)
        there = bool(self._model.rows) or self._runs.deleted > 0
        self._pages.setCurrentIndex(1 if there else 0)
        self._show_commands()
        self._show_below()

    def _choose_newest(self) -> None:
        """Choose the run that has begun in this window, once; the newest where none is chosen."""
        run_id = self._session.run_id
        if run_id != self._followed and self._model.row_of(run_id) is not None:
            self._followed = run_id
            self.table.choose(run_id)
        elif not self.current:
            self.table.choose("")

    def _show_growing(self) -> None:
        """Show anew the row of the run under way; list again where it isn't there yet."""
        run = self._runs.find(self._session.run_id)
        if run is None:
            self._runs.list_anew()
            return
        self._model.show_row(self._rows.of(run))

    def _show_count(self) -> None:
        all_of_them, found = len(self._model.rows), self.table.searched.rowCount()
        text = count_text(all_of_them, self.tr("run"), self.tr("runs"))
        if found < all_of_them:
            text = self.tr("{found} of {all}").format(found=found, all=text)
        self._count.setText(text)

    def _show_commands(self) -> None:
        row = self._model.row_of(self.current)
        run = self._runs.find(self.current)
        if row is None or run is None:
            self.commands.show_possible(Possible(chosen=False))
            return
        planned = row.recipe.epochs
        self.commands.show_possible(
            Possible(
                weights=row.steps > 0 and not row.alive,
                unfinished=run.unfinished and row.steps > 0,
                finished=row.outcome == "finished",
                epochs=tuple(epoch for epoch in run.epochs if epoch < planned),
                alive=row.alive,
                busy=self._why_not,
            )
        )

    def _compared(self) -> tuple[Row, ...]:
        """Return what is shown together: the ticked runs, and the chosen one; the oldest first."""
        wanted = self._model.ticked | {self.current}
        rows = [row for row in self._model.rows if row.id in wanted]
        return tuple(sorted(rows, key=lambda row: row.begun))

    def _show_below(self) -> None:
        rows = self._compared()
        two = len(rows) == 2
        self._differs.setEnabled(two)
        self._differs.setToolTip(
            self.tr("What the two runs were given that differs")
            if two
            else self.tr("Tick one run and choose another to see what differs between them")
        )
        differs = two and self._differs.isChecked()
        if differs:
            self._comparison.show_runs(*rows)
        self._below.setCurrentWidget(self._comparison if differs else self._overlay)
        self._overlay.choices.setVisible(not differs)
        self._overlay.show_rows(rows)
        words = self.tr("The first {most} of {all} ticked runs are shown.")
        self._hint.setText(words.format(most=MOST, all=len(rows)))
        self._hint.setVisible(len(rows) > MOST)

    def _switch(self, text: str, help: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        button.setToolTip(help)
        return button

    def _empty(self) -> QWidget:
        page = QWidget()
        title, said = QLabel(self.tr("No runs yet")), QLabel()
        theme.set_role(title, "title")
        said.setWordWrap(True)
        said.setText(
            self.tr(
                "Every run that you start is kept here, with its network, its recipe and its "
                "weights: to compare it with others, to come back to it, and to go on with it. "
                "Press Train to begin the first."
            )
        )
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.PAGE] * 4)
        column.setSpacing(theme.RELATED)
        column.addWidget(title)
        column.addWidget(said)
        column.addStretch(1)
        return page

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(self._search, 1)
        head.addWidget(self._count)
        self._gone = QWidget()
        gone = QHBoxLayout(self._gone)
        gone.setContentsMargins(0, 0, 0, 0)
        gone.setSpacing(theme.RELATED)
        gone.addWidget(self._deleted)
        gone.addWidget(self._bring_back)
        gone.addStretch(1)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self._gone)
        column.addWidget(self.commands)
        bottom = QWidget()
        column = QVBoxLayout(bottom)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._curves)
        line.addWidget(self._differs)
        line.addSpacing(theme.RELATED)
        line.addWidget(self._overlay.choices, 1)
        line.addStretch()
        column.addLayout(line)
        column.addWidget(self._hint)
        column.addWidget(self._below, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        for part in (top, bottom):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty())
        self._pages.addWidget(split)
        whole.addWidget(self._pages)
