"""ResultsPage: after each epoch, what is taken for what, with the pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.dataset import Dataset
from engine.training.events import Judged
from engine.wording import count_text
from gui import theme
from gui.document import Document
from gui.services.data import DataService
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.results.class_page import ClassPage
from gui.training.results.earlier import Earlier
from gui.training.results.epochs import EpochBox
from gui.training.results.judged_pictures import JudgedPictures
from gui.training.results.matrix import MatrixView
from gui.training.results.nothing_yet import NothingYet
from gui.training.results.reading import Reading
from gui.training.results.retest import Retest
from gui.training.results.scale_line import ScaleLine
from gui.training.results.words import cell_words, summary

MOST_MISTAKES = 50
PACE_MS = 250
"""Epochs of small data may take less than a person sees: the page is drawn at most so often."""
LEAST_BESIDE = 220
"""Pixels of width that the pictures, or the matrix, have at least."""
CELL, MISTAKES, CLASSES = range(3)


class ResultsPage(QWidget):
    """Follows the session's run; does nothing while it can't be seen."""

    inspect_wanted = Signal(object, str, int)
    """Look into a picture of a Dataset, of its "validation" or "test", by its place there."""
    pin_wanted = Signal(object, str, int)
    """Follow what the layers make of such a picture."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        runs: KeptRuns,
        train: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session, self._data = document, session, data
        self._earlier = Earlier(runs, self)
        self._earlier.answered.connect(self._follow)
        self._asked = Retest(document, session, data, self)
        self._asked.answered.connect(self._follow)
        self._nothing = NothingYet(document, session, self._asked, train)
        self._reading: Reading | None = None
        self._cell: tuple[int, int] | None = None
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._follow)
        self.epochs = EpochBox()
        self.epochs.epoch_chosen.connect(self._show)
        self.matrix = MatrixView()
        self.matrix.chosen.connect(self._open_cell)
        self.matrix.looked_at.connect(self._show_readout)
        self.matrix.height_changed.connect(self._share_room)
        self._summary, self._readout = QLabel(), QLabel()
        self._scale = ScaleLine()
        self._shares = QCheckBox(self.tr("Share of its row"))
        self._shares.setToolTip(self.tr("Show how much of a class's pictures is in each cell"))
        self._shares.toggled.connect(self._on_shares)
        self.cell_pictures = JudgedPictures(self.tr("Pictures of the cell"))
        self.mistakes = JudgedPictures(self.tr("Most confident mistakes"))
        for pictures in (self.cell_pictures, self.mistakes):
            pictures.inspect_wanted.connect(self.inspect_wanted)
            pictures.pin_wanted.connect(self.pin_wanted)
        self.class_page = ClassPage()
        self.class_page.class_chosen.connect(lambda label: self.matrix.go_to(label, label))
        self._left = QWidget()
        self._beside = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self._pages = QStackedWidget()
        self._lay_out()
        session.progressed.connect(self._on_progressed)
        for signal in (session.state_changed, session.ended, data.loaded):
            signal.connect(self._follow)
        for signal in (document.trained_changed, document.opened):
            signal.connect(self._follow)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the matrix as much as it can fill, and the pictures the rest."""
        room = self.width() - 3 * theme.GROUP
        beside = max(LEAST_BESIDE, room // 3)
        wanted = self.matrix.width_for(self.matrix.height())
        self._left.setFixedWidth(max(LEAST_BESIDE, min(wanted, room - beside)))

    def _on_progressed(self) -> None:
        if self.isVisible() and not self._pace.isActive():
            judged = self._told()[0]
            if judged and judged[-1] is not self.epochs.newest:
                self._follow()
                self._pace.start()

    def _told(self) -> tuple[Sequence[Judged], Dataset | None]:
        """Return what was said of pictures, and of which data: by the run, an epoch that it goes
        on from included, by the kept run that the weights are of, or when it was asked for.
        """
        session, log, own = self._session, self._session.log, self._asked.judged
        if log is not None and session.current:
            step = 0 if log.started is None else log.started.step
            before = self._earlier.of(session.run_id, session.dataset) if step else ()
            told = [j for j in before if j.of == "validation" and j.step <= step] + log.judged
            if told:
                return told, session.dataset
        elif own is None:
            run_id = session.run_id_of(self._document.trained)
            kept = self._earlier.of(run_id, self._data.dataset)
            if kept:
                return kept, self._data.dataset
        return (() if own is None else (own,)), self._asked.dataset

    def _follow(self) -> None:
        """Show what has been judged since."""
        if self.isVisible():
            self.epochs.show_judged(self._told()[0])
            self._show()

    def _show(self) -> None:
        judged, dataset = self.epochs.judged, self._told()[1]
        if judged is None or dataset is None:
            self._show_nothing()
        elif self._reading is None or self._reading.judged is not judged:
            try:
                reading = Reading.of(judged, dataset)
            except ValueError:
                self._show_nothing(self.tr("These results are of other data than those at hand."))
            else:
                self._show_reading(reading)

    def _show_nothing(self, problem: str = "") -> None:
        self._reading = None
        self._nothing.show_reason(problem)
        self._pages.setCurrentIndex(0)

    def _show_reading(self, reading: Reading) -> None:
        other_classes = self._reading is None or self._reading.classes != reading.classes
        if other_classes:
            self._cell = None
        self._reading = reading
        self._pages.setCurrentIndex(1)
        self._summary.setText(summary(reading.judged, reading.confusion))
        self.matrix.show_confusion(reading.confusion, reading.classes)
        if other_classes:
            self._share_room()
        self._scale.show_scale(self.matrix.scale, by_share=self._shares.isChecked())
        self.class_page.show_reading(reading)
        self._show_mistakes(reading)
        self._show_cell(reading)

    def _show_mistakes(self, reading: Reading) -> None:
        wanted = reading.confusion.mistakes(MOST_MISTAKES)
        wrong = reading.confusion.pictures - reading.confusion.right
        title = self.tr("Nothing is read wrong")
        if wrong:
            words = self.tr("{mistakes}, the surest first")
            if len(wanted) < wrong:
                words = self.tr("The {shown} surest of {mistakes}")
            mistakes = count_text(wrong, self.tr("mistake"), self.tr("mistakes"))
            title = words.format(shown=len(wanted), mistakes=mistakes)
        self.mistakes.show_pictures(title, reading, wanted)

    def _show_cell(self, reading: Reading, *, anew: bool = False) -> None:
        if self._cell is None:
            self.cell_pictures.say(self.tr("Click a cell of the matrix to see its pictures."))
            return
        wanted = reading.confusion.cell(*self._cell)
        title = cell_words(reading.confusion, reading.classes, *self._cell)
        self.cell_pictures.show_pictures(title, reading, wanted, anew=anew)

    def _open_cell(self, truth: int, predicted: int) -> None:
        self._cell = (truth, predicted)
        self._buttons.button(CELL).setChecked(True)
        self._beside.setCurrentIndex(CELL)
        if self._reading is not None:
            self._show_cell(self._reading, anew=True)

    def _show_readout(self) -> None:
        self._readout.setText(self.matrix.words(self.matrix.cell))

    def _on_shares(self, by_share: bool) -> None:
        self.matrix.show_shares(by_share)
        self._scale.show_scale(self.matrix.scale, by_share=by_share)

    def _lay_out(self) -> None:
        self._readout.setMinimumWidth(1)
        self._readout.setFont(theme.tabular(self._readout.font()))
        self._summary.setMinimumWidth(1)
        theme.set_role(self._summary, "section")
        rows = QLabel(self.tr("Rows: what it is. Columns: what it is taken for."))
        rows.setFont(theme.small(rows.font()))
        theme.set_role(rows, "quiet")
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.GRID)
        left.addWidget(rows)
        left.addWidget(self.matrix, 1)
        left.addWidget(self._scale)
        left.addWidget(self._readout)
        right = QVBoxLayout()
        right.setSpacing(theme.RELATED)
        right.addLayout(self._choices())
        right.addWidget(self._beside, 1)
        top = QHBoxLayout()
        top.setSpacing(theme.RELATED)
        top.addWidget(self.epochs)
        top.addWidget(self._summary, 1)
        top.addWidget(self._shares)
        both = QHBoxLayout()
        both.setSpacing(theme.GROUP)
        both.addWidget(self._left)
        both.addLayout(right, 1)
        results = QWidget()
        column = QVBoxLayout(results)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addLayout(top)
        column.addLayout(both, 1)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(results)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _choices(self) -> QHBoxLayout:
        """Make the buttons that say what stands beside the matrix."""
        line = QHBoxLayout()
        line.setSpacing(0)
        choices = (
            (self.tr("Cell"), self.tr("The pictures of a cell"), self.cell_pictures),
            (self.tr("Mistakes"), self.tr("What is wrong and yet sure"), self.mistakes),
            (self.tr("Classes"), self.tr("How much of each class is right"), self.class_page),
        )
        for number, (text, help, page) in enumerate(choices):
            button = QToolButton()
            button.setText(text)
            button.setToolTip(help)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setSizePolicy(
                button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed
            )
            self._buttons.addButton(button, number)
            self._beside.addWidget(page)
            line.addWidget(button)
        self._buttons.idClicked.connect(self._beside.setCurrentIndex)
        self._buttons.button(MISTAKES).setChecked(True)
        self._beside.setCurrentIndex(MISTAKES)
        return line
