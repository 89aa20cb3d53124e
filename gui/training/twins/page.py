"""TwinsPage: this design and another one, trained step by step in turn from the same seed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from engine.check import check
from gui import theme
from gui.document import Document
from gui.services.runs import KeptRuns
from gui.services.twins import TwinSession
from gui.training.curves.board import CurveBoard, Run
from gui.training.curves.choices import Choices
from gui.training.curves.run_traces import RunTraces
from gui.training.pace import Redraw
from gui.training.runs.words import network_text, recipe_text, when_text
from gui.training.traces import series_of_log
from gui.training.twins.difference import Difference, Plan, differences, names
from gui.training.twins.figures import TwinFigures
from gui.training.twins.one_setting import OneSetting
from gui.widgets.inputs import leave_wheel_alone
from gui.words import translated

ONE, LAST = "one", "last"
"""Which the other one is: this design with one setting changed, or the last run's design."""
MOST_KEPT = 20
MOST_SAID = 3
"""Differences that are written out; more than one is more than twins should have."""


@dataclass(frozen=True)
class Wanted:
    """Two plans to be trained, and what tells them apart."""

    plans: tuple[Plan, Plan]
    names: tuple[tuple[str, str], tuple[str, str]]
    """Of each, in full and short."""


class TwinsPage(QWidget):
    """Says which two are wanted, and follows the session; draws only while it can be seen."""

    wanted = Signal(object)
    """A Wanted."""

    def __init__(
        self,
        document: Document,
        twins: TwinSession,
        runs: KeptRuns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._twins, self._runs = document, twins, runs
        self._why_not = ""
        self._said: str = ""
        """What differed between those that are trained, or were last."""
        self._traces: tuple[RunTraces, RunTraces] | None = None
        self._of: object = None
        """The logs that the traces are made of."""
        self._redraw = Redraw(self._draw, self)
        self._other = QComboBox()
        self._one = OneSetting()
        self._words = QLabel()
        self._start = QPushButton(self.tr("Train as twins"))
        self._figures = TwinFigures()
        self._board = CurveBoard(Choices(small=()), beside=True)
        self._board.painted.connect(self._redraw.count)
        self._below = QStackedWidget()
        self._lay_out()
        self._other.activated.connect(self._show_choice)
        self._one.changed.connect(self._show_choice)
        self._start.clicked.connect(self._on_start)
        for signal in (document.changed, document.selection_changed, document.trained_changed):
            signal.connect(self._on_design)
        runs.changed.connect(self._on_design)
        twins.state_changed.connect(self._on_state)
        twins.progressed.connect(self._on_progressed)
        self._on_design()

    def say_why_not(self, reason: str) -> None:
        """Say why nothing can be trained now; empty where it can."""
        self._why_not = reason
        self._show_choice()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._runs.list_anew()
        self._on_design()
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._redraw.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _plan(self) -> Plan:
        return Plan(self._document.network, self._document.recipe)

    def _other_plan(self) -> Plan | None:
        """Return the one that is chosen, with the seed of this design; None where it is gone."""
        choice, here = self._other.currentData(), self._plan()
        trained = self._document.trained
        if choice == ONE:
            return self._one.other()
        if choice == LAST:
            if trained is None or trained.history is None:
                return None
            return Plan(trained.network, trained.history.recipe).seeded_as(here)
        run = self._runs.find(choice)
        return None if run is None else Plan(run.record.network, run.record.recipe).seeded_as(here)

    def _on_design(self) -> None:
        if self.isVisible():
            self._offer_others()
            self._one.show_plan(self._plan(), self._document.current)
            self._show_choice()

    def _offer_others(self) -> None:
        """List what the other one can be, and keep the choice where it is still there."""
        offered = [(self.tr("This design with one setting changed"), ONE)]
        trained = self._document.trained
        if trained is not None and trained.history is not None:
            offered.append((self.tr("The last run's design"), LAST))
        for run in self._runs.runs[:MOST_KEPT]:
            record = run.record
            what = network_text(record.network, record.source, record.parameters)
            when = record.note.partition("\n")[0] or when_text(record.begun)
            offered.append((f"{when} · {what} · {recipe_text(record.recipe)}", run.id))
        present = [(self._other.itemText(i), self._other.itemData(i)) for i in range(len(offered))]
        if offered != present or self._other.count() != len(offered):
            before = self._other.currentData()
            self._other.clear()
            for text, choice in offered:
                self._other.addItem(text, choice)
            self._other.setCurrentIndex(max(0, self._other.findData(before)))

    def _show_choice(self) -> None:
        """Say what would be trained, or what is, and whether it can be."""
        self._one.setVisible(self._other.currentData() == ONE)
        running = self._twins.state != "idle"
        for part in (self._other, self._one):
            part.setEnabled(not running)
        if running:
            self._say(self._said)
            self._start.setEnabled(False)
            self._start.setToolTip(self.tr("Twins are being trained"))
            return
        problem, found = self._problem(), self._differences()
        reason = self._why_not or problem
        # That nothing was changed yet is where a person begins, and no mistake.
        begun = self._other_plan() != self._plan()
        role = "section" if not problem else "problem" if begun else "quiet"
        self._say(problem or _sentence(self, found), role)
        self._start.setEnabled(not reason)
        self._start.setToolTip(
            reason or self.tr("Train both from the start, one step each in turn; both are kept")
        )

    def _problem(self) -> str:
        """Return why these two can't be twins; empty where they can."""
        other, design = self._other_plan(), self._document.design
        if self._document.report.problems:
            return self.tr("This design can't be trained yet. {problem}").format(
                problem=translated(self._document.report.problems[0].sentence)
            )
        if other is None:
            return self.tr("That run is no longer there: choose another one.")
        report = check(other.network, design.input_shape, len(design.classes))
        if report.problems:
            return self.tr("The other one can't be trained on these data. {problem}").format(
                problem=translated(report.problems[0].sentence)
            )
        if other == self._plan():
            return self.tr("Both are the same: choose another value, or another design.")
        return ""

    def _differences(self) -> tuple[Difference, ...]:
        other = self._other_plan()
        return () if other is None else differences(self._plan(), other)

    def _on_start(self) -> None:
        other, found = self._other_plan(), self._differences()
        if other is not None and not self._problem():
            self._said = _sentence(self, found)
            self.wanted.emit(Wanted((self._plan(), other), names(found)))

    def _on_state(self) -> None:
        self._show_choice()
        self._draw()

    def _on_progressed(self) -> None:
        if self.isVisible():
            self._redraw.ask()

    def _draw(self) -> None:
        """Draw both curves and figures as they are now."""
        twins, logs = self._twins.twins, self._twins.logs
        if twins is None or logs is None or not self.isVisible():
            return
        colours = tuple(theme.tokens(self).runs.values())[:2]
        for row in (0, 1):
            self._figures.show_twin(row, twins[row].name, colours[row], logs[row])
        self._below.setCurrentIndex(1)
        series = (series_of_log(logs[0]), series_of_log(logs[1]))
        if series[0] is None or series[1] is None:
            self._board.clear()
            return
        if self._of is not logs or self._traces is None:
            made = (series[0].steps_per_epoch, series[1].steps_per_epoch)
            self._of = logs
            self._traces = (
                RunTraces(made[0], self._board.smoothing),
                RunTraces(made[1], self._board.smoothing),
            )
        for traces, one in zip(self._traces, series, strict=True):
            assert one is not None
            traces.take(one)
        self._board.show_runs(
            [
                Run(self._traces[row], colours[row], twins[row].short, dashed=bool(row))
                for row in (0, 1)
            ]
        )

    def _say(self, sentence: str, role: str = "section") -> None:
        theme.set_role(self._words, role)
        self._words.setText(sentence)

    def _lay_out(self) -> None:
        self._other.setAccessibleName(self.tr("The other one"))
        self._other.setToolTip(self.tr("What this design is compared with"))
        self._other.setMinimumContentsLength(24)
        self._other.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        leave_wheel_alone(self._other)
        theme.set_icon(self._start, "play")
        self._words.setWordWrap(True)
        label = QLabel(self.tr("This design and"))
        label.setBuddy(self._other)
        top = QHBoxLayout()
        top.setSpacing(theme.RELATED)
        top.addWidget(label)
        top.addWidget(self._other, 1)
        top.addWidget(self._start)
        hint = QLabel(
            self.tr(
                "Both begin from the same seed, see the same pictures where their recipes allow "
                "it, and take their steps in turn. Change one thing, and see what it does."
            )
        )
        hint.setWordWrap(True)
        theme.set_role(hint, "quiet")
        before, curves = QWidget(), QWidget()
        column = QVBoxLayout(before)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.addWidget(hint)
        column.addStretch(1)
        column = QVBoxLayout(curves)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._figures)
        column.addWidget(self._board, 1)
        self._below.addWidget(before)
        self._below.addWidget(curves)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        page.setSpacing(theme.RELATED)
        page.addLayout(top)
        page.addWidget(self._one)
        page.addWidget(self._words)
        page.addWidget(self._below, 1)


def _sentence(widget: QWidget, found: tuple[Difference, ...]) -> str:
    if not found:
        return widget.tr("Nothing that matters differs.")
    said = "; ".join(one.sentence for one in found[:MOST_SAID])
    if len(found) == 1:
        return widget.tr("One thing differs. {what}.").format(what=said)
    words = widget.tr("{count} things differ: whichever helped can't be told apart. {what}.")
    more = "…" if len(found) > MOST_SAID else ""
    return words.format(count=len(found), what=said + more)
