"""LayersPage: what goes on inside every block while a network learns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.document import Document
from gui.services.training import TrainingSession
from gui.training.layers.course import Of
from gui.training.layers.histogram_view import HistogramView
from gui.training.layers.model import LayersModel
from gui.training.layers.nothing_seen import NothingSeen
from gui.training.layers.table import LayersTable
from gui.training.pace import Redraw

MOST_FOR_TABLE = 0.6
"""Of the page's height; the rest is the histograms'."""


class LayersPage(QWidget):
    """Follows the session's run; does nothing while it can't be seen.

    The block that histograms are shown of is the one that is selected in the strip, where the
    run's network still has it.
    """

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        train: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._session = session
        self._chosen: str | None = None
        self._of: Of = "weights"
        self._shared_by_hand = False
        self._model = LayersModel(self)
        self.redraw = Redraw(self._draw, self)
        self.table = LayersTable(self._model)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.histograms = HistogramView()
        self.histograms.painted.connect(self.redraw.count)
        self._nothing = NothingSeen(train)
        self._title, self._readout = QLabel(), QLabel()
        self._choices = QButtonGroup(self)
        self._pages = QStackedWidget()
        self.histograms.pointed.connect(self._readout.setText)
        self._lay_out()
        session.progressed.connect(self._on_progressed)
        session.state_changed.connect(self._follow)
        for signal in (document.trained_changed, document.opened):
            signal.connect(self._follow)
        document.selection_changed.connect(self._on_selection)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.redraw.stop()

    def _on_progressed(self) -> None:
        log = self._session.current_log
        if self.isVisible() and log is not None and log.layers:
            if self._pages.currentIndex() == 0:
                self._follow()
            else:
                self.redraw.ask()

    def _follow(self) -> None:
        """Show the session's run, or say why there is nothing to show."""
        if not self.isVisible():
            return
        log = self._session.current_log
        self._model.show_log(log)
        seen = log is not None and bool(log.layers)
        self._pages.setCurrentIndex(1 if seen else 0)
        if not seen:
            self._nothing.show_words(self._why_nothing(), offered=log is None)
            return
        self._share_room()
        self._choose(self._document.current)
        self._show_histograms()

    def _draw(self) -> None:
        if self._model.refresh():
            self._show_histograms()

    def _why_nothing(self) -> str:
        if self._session.current_log is not None:
            return self.tr("The first look into the blocks comes with the first step.")
        if self._document.trained is not None:
            return self.tr(
                "What went on inside the blocks is kept only while the program runs. Train again, "
                "and it is shown here."
            )
        return self.tr(
            "Once the network trains, you see here for each of its blocks how large its weights "
            "and gradients are, how fast they change, and how many units have fallen silent."
        )

    def _on_selection(self) -> None:
        if self.isVisible() and self._pages.currentIndex() == 1:
            self._choose(self._document.current)

    def _choose(self, block_id: str | None) -> None:
        """Go to the row of a block; where it has none, stay, or begin with the first."""
        ids = self._model.ids
        wanted = next((i for i in (block_id, self._chosen) if i in ids), ids[0] if ids else None)
        if wanted is not None:
            self.table.setCurrentIndex(self._model.index(ids.index(wanted), 0))

    def _on_row(self) -> None:
        row = self.table.currentIndex().row()
        if not 0 <= row < len(self._model.ids):
            return
        self._chosen = self._model.ids[row]
        self._show_histograms()
        asked = self.table.hasFocus()
        if asked and self._chosen in self._document.network:
            self._document.select([self._chosen])

    def _on_choice(self, of: Of) -> None:
        self._of = of
        self._show_histograms()

    def _show_histograms(self) -> None:
        ids = self._model.ids
        if self._chosen not in ids:
            return
        row = ids.index(self._chosen)
        name = self._model.name_of(row)
        steps, seen = self._model.course.histograms(row, self._of)
        colour = theme.tokens(self).families[name.family]
        self.histograms.show_histograms(steps, seen, colour)
        self._title.setText(name.text)
        self.histograms.setAccessibleName(
            self.tr("Histograms of {block}: {what}").format(block=name.text, what=self._of_words())
        )
        if not seen:
            words = self.tr("Nothing in this block is trained, so it has none.")
            self._readout.setText(words)
        elif self._readout.text() and not self.histograms.reading:
            self._readout.setText("")

    def _of_words(self) -> str:
        button = self._choices.checkedButton()
        return "" if button is None else button.text()

    def _lay_out(self) -> None:
        theme.set_role(self._title, "section")
        theme.set_role(self._readout, "quiet")
        self._readout.setMinimumWidth(1)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._title)
        line.addSpacing(theme.RELATED)
        for of, text, help_ in self._kinds():
            line.addWidget(self._button(of, text, help_))
        line.addWidget(self._readout, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(line)
        column.addWidget(self.histograms, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.table)
        self._split.addWidget(below)
        self._split.setStretchFactor(1, 1)
        self._split.splitterMoved.connect(self._on_split)
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._split)
        page = QVBoxLayout(self)
        page.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        page.addWidget(self._pages)

    def _on_split(self) -> None:
        self._shared_by_hand = True

    def _share_room(self) -> None:
        """Give the table what its rows need, at most so much that histograms can be read."""
        if not self._shared_by_hand:
            room = self._split.height()
            table = min(self.table.wanted_height, int(MOST_FOR_TABLE * room))
            self._split.setSizes([table, room - table])

    def _button(self, of: Of, text: str, help_: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(help_)
        button.setCheckable(True)
        button.setChecked(of == self._of)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._on_choice(of))
        self._choices.addButton(button)
        return button

    def _kinds(self) -> tuple[tuple[Of, str, str], ...]:
        tr = self.tr
        return (
            ("weights", tr("Weights"), tr("All trained numbers of the block, biases too")),
            ("gradients", tr("Gradients"), tr("How the loss would change with each weight")),
            ("outputs", tr("Outputs"), tr("What the block answers to pictures that are held out")),
        )
