"""ContestLive: one's own design held against the goal, the doctor's advice, and the best ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.check import Report, check
from engine.data.dataset import DataError
from engine.doctor import Remark, examine
from engine.experiments.comparison.variants import EpochOf
from engine.experiments.contest import board
from engine.experiments.contest.board import BoardError, Entry
from engine.experiments.contest.kind import Contest, Measured, enter, ranked
from engine.lessons.lesson import Do
from engine.wording import percent_text
from gui import theme
from gui.document import Design
from gui.learn.contest.board import BoardTable
from gui.learn.contest.figures import Figures
from gui.learn.live import Bench, Live
from gui.learn.option_row import OptionRow
from gui.learn.trial import Trial
from gui.learn.trial_bar import TrialBar
from gui.widgets.sight import in_sight
from gui.words import translated

MOST_REMARKS = 2
"""Of the doctor's, so that the board keeps its room."""


class ContestLive(Live):
    def __init__(self, options: Contest, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = options
        self._bench = bench
        self._entry: Entry | None = None
        """What the design on show has reached, as long as it is the same."""
        self._entries: tuple[Entry, ...] = ()
        self._trial = Trial(self)
        self._row = OptionRow(options, ("data", "goal", "by"))
        self._figures = Figures()
        self._bar = TrialBar(
            self._trial,
            self.tr("Train and measure"),
            self.tr("Train your design by the rules, and measure it on pictures that it never saw"),
        )
        self._doctor = QLabel()
        self._doctor.setWordWrap(True)
        self._doctor.setTextFormat(Qt.TextFormat.PlainText)
        self._doctor.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._doctor.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self._doctor.setAccessibleName(self.tr("What the doctor says"))
        self._table = BoardTable()
        self._none = QLabel(
            self.tr("No design has reached it yet. The first one that does will stand here.")
        )
        self._none.setWordWrap(True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.set_role(self._none, "quiet")
        self._take = self._button(
            self.tr("Take this design"),
            self.tr("Make it yours, to go on from; undo takes it back"),
            "tray-arrow-down",
        )
        self._forget = self._button(
            self.tr("Forget it"), self.tr("Take the chosen design off the board"), "delete-outline"
        )
        self._lay_out()
        self._connect()
        self._show_design()

    def figures(self) -> Mapping[str, float]:
        report = self._report()
        found = {"parameters": float(report.parameters), "work": float(report.macs)}
        if self._entry is not None:
            found["validation"] = self._entry.validation
            found["test"] = self._entry.test
        best = ranked(self._entries, self._options)
        if best:
            found["best"] = float(getattr(best[0], self._options.by))
        return found

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_board()
        self._show_design()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._row)
        column.addWidget(_title(self.tr("Your design")))
        column.addWidget(self._figures)
        column.addWidget(self._bar)
        doctor = QFrame()
        theme.set_role(doctor, "card")
        inside = QVBoxLayout(doctor)
        inside.addWidget(_title(self.tr("What the doctor says")))
        inside.addWidget(self._doctor)
        column.addWidget(doctor)
        head = QHBoxLayout()
        head.addWidget(_title(self.tr("Best designs on this machine")), 1)
        head.addWidget(self._take)
        head.addWidget(self._forget)
        column.addLayout(head)
        column.addWidget(self._none, 1)
        column.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._row.changed.connect(self._on_options)
        self._bar.run_asked.connect(self._begin)
        self._trial.told.connect(self._on_told)
        self._trial.failed.connect(self._on_failed)
        self._table.taken.connect(self._on_taken)
        self._table.forgotten.connect(self._on_forgotten)
        self._table.itemSelectionChanged.connect(self._show_choice)
        self._take.clicked.connect(self._on_take)
        self._forget.clicked.connect(self._on_forget)
        self._bench.document.changed.connect(self._on_design)

    def _button(self, text: str, help: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(help)
        theme.set_icon(button, icon)
        button.setEnabled(False)
        return button

    def _report(self) -> Report:
        """Return what the design needs for the data of the contest."""
        options = self._options
        return check(self._bench.document.network, options.shape, len(options.classes))

    def _on_options(self, options: Contest) -> None:
        self._options = options
        self._trial.cancel()
        self._entry = None
        self._show_design()
        self._show_board(None)

    def _on_design(self) -> None:
        design = self._bench.document.design
        entry = self._entry
        if entry is not None and (entry.network, entry.recipe) != (design.network, design.recipe):
            self._entry = None
        self._show_design()

    def _show_design(self) -> None:
        # Also for whoever changes the design elsewhere, with the lesson's line over it.
        self.measured.emit(self.figures())
        if not in_sight(self):
            return
        report = self._report()
        self._figures.show_figures(report, self._entry, self._options.goal)
        problem = report.problems[0].sentence if report.problems else ""
        self._bar.set_ready(not problem, translated(problem))
        said = [self._heaviest(report), *_advice(self._remarks(report))]
        self._doctor.setText("\n".join(filter(None, said)))

    def _heaviest(self, report: Report) -> str:
        """Return in which block most of what counts stands."""
        by_work = self._options.by == "work"
        costs = {b.id: b.macs if by_work else b.parameters for b in report.blocks}
        most = max(costs, key=lambda block_id: costs[block_id], default="")
        if not report.runs or not most or not costs[most]:
            return ""
        words = (
            self.tr("{share} of the multiplications are made in {block} ({summary}).")
            if by_work
            else self.tr("{share} of the parameters are in {block} ({summary}).")
        )
        block = self._bench.document.network.block(most)
        share = percent_text(costs[most] / sum(costs.values()), 0)
        return words.format(
            share=share, block=translated(block.title), summary=translated(block.summary())
        )

    def _remarks(self, report: Report) -> tuple[Remark, ...]:
        document = self._bench.document
        return examine(document.network, report, document.recipe)

    def _begin(self) -> None:
        design = self._bench.document.design
        title = design.about.title
        self._trial.start(partial(enter, title, design.network, design.recipe, self._options))

    def _on_told(self, told: object) -> None:
        match told:
            case EpochOf(epoch=epoch, validation_accuracy=accuracy) if accuracy is not None:
                words = self.tr("Epoch {epoch} of {epochs}: {accuracy} of the held-out pictures")
                text = percent_text(accuracy)
                self._bar.say(words.format(epoch=epoch, epochs=self._options.epochs, accuracy=text))
            case Measured(entry=entry, reached=reached):
                self._on_measured(entry, reached)

    def _on_measured(self, entry: Entry, reached: bool) -> None:
        design = self._bench.document.design
        if (entry.network, entry.recipe) == (design.network, design.recipe):
            self._entry = entry
        if reached:
            try:
                self._entries = board.add(board.board_file(), entry)
            except (BoardError, DataError) as error:
                self._bench.messages.error(translated(str(error)))
        self._show_design()
        self._show_board(entry)
        self._bench.messages.note(
            self.tr("Reached: it is on the board.")
            if reached
            else self.tr(
                "It reads {accuracy} of the held-out pictures right, {goal} are asked for."
            ).format(accuracy=percent_text(entry.validation), goal=percent_text(self._options.goal))
        )

    def _on_failed(self, sentence: str, details: str) -> None:
        self._bench.messages.error(sentence, details)

    def _read_board(self) -> None:
        try:
            self._entries = board.read(board.board_file())
        except (BoardError, DataError) as error:
            self._bench.messages.error(translated(str(error)))
        self._show_board(None)

    def _show_board(self, newest: Entry | None) -> None:
        best = ranked(self._entries, self._options)
        self._table.show_entries(best, newest)
        self._table.setVisible(bool(best))
        self._none.setVisible(not best)
        self._show_choice()
        self.measured.emit(self.figures())

    def _show_choice(self) -> None:
        for button in (self._take, self._forget):
            button.setEnabled(self._table.chosen is not None)

    def _on_take(self) -> None:
        if self._table.chosen is not None:
            self._on_taken(self._table.chosen)

    def _on_taken(self, entry: Entry) -> None:
        options, title = self._options, self.tr("Design of the contest")
        design = Design(entry.network, entry.recipe, entry.data, options.shape, options.classes)
        self._bench.document.take(design, title)
        self._bench.show(Do(title, "design"))

    def _on_forget(self) -> None:
        if self._table.chosen is not None:
            self._on_forgotten(self._table.chosen)

    def _on_forgotten(self, entry: Entry) -> None:
        try:
            self._entries = board.remove(board.board_file(), entry)
        except (BoardError, DataError) as error:
            self._bench.messages.error(translated(str(error)))
        self._show_board(None)


def _advice(remarks: tuple[Remark, ...]) -> list[str]:
    said = [f"{translated(one.sentence)} {translated(one.reason)}" for one in remarks]
    return said[:MOST_REMARKS]


def _title(text: str) -> QLabel:
    label = QLabel(text)
    theme.set_role(label, "section")
    return label
