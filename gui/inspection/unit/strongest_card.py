"""StrongestCard: the pictures of the data that excite a unit most, found while one looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.inspection.fields import seen
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.unit.chosen import Chosen
from gui.inspection.unit.patch_grid import Patch, PatchGrid
from gui.inspection.unit.search import Question, StrongestSearch
from gui.inspection.unit.widths import keep_width
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone

if TYPE_CHECKING:
    from engine.inspection.strongest import Found, Strongest

SOON_MS = 150
"""Whoever leafs through layers quickly starts no search on the way."""
UNASKED = 20_000_000
"""Pixels in all: more are gone through only when a person asks for it."""


class StrongestCard(QWidget):
    """Begins by itself where that is quick and no run needs the processor."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen: Chosen | None = None
        self._stopped: Question | None = None
        self._trouble = ""
        self.search = StrongestSearch(self)
        self.search.changed.connect(self._show)
        self.search.failed.connect(self._on_failed)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._begin_unasked)
        title = QLabel(self.tr("What excites it most"))
        theme.set_role(title, "section")
        self._part = QComboBox()
        self._part.setAccessibleName(self.tr("Pictures to search"))
        self._part.setToolTip(self.tr("Which pictures of the data are gone through"))
        self._part.addItem(self.tr("Test pictures"), "test")
        self._part.addItem(self.tr("Training pictures"), "train")
        self._part.activated.connect(self._on_part)
        leave_wheel_alone(self._part)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_button)
        keep_width(self._button, self.tr("Search"), self.tr("Stop"))
        self.grid = PatchGrid()
        self.grid.chosen.connect(self._on_picture)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setFont(theme.tabular(theme.small(self._note.font())))
        self._note.setAccessibleName(self.tr("State of the search"))
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setMinimumHeight(self._note.fontMetrics().lineSpacing())
        theme.set_role(self._note, "quiet")
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(title, 1)
        line.addWidget(self._part)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(line)
        column.addWidget(self._note)
        column.addWidget(self.grid)
        self._show()

    def show_unit(self, chosen: Chosen | None) -> None:
        self._chosen = chosen
        self._trouble = ""
        question = self._question()
        # While a run moves the weights on, a search goes on with those that it began with.
        if question is None or not self.search.searches(
            question, whatever_weights=self._model.training
        ):
            self.search.stop()
        self._show()
        self._soon.start()

    def best(self) -> float | None:
        """Return the greatest value that is known of the unit; None before there is one."""
        found = self._of_unit()
        return found[0].value if found else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self.search.stop()

    def _question(self) -> Question | None:
        dataset, chosen = self._model.data.dataset, self._chosen
        if dataset is None or chosen is None:
            return None
        question = Question(chosen.target, chosen.head.id, dataset, self._part.currentData())
        return question if len(question.pictures) else None

    def _begin_unasked(self) -> None:
        question = self._question()
        if question is None or not self.isVisible() or self.search.running:
            return
        found = self.search.found(question)
        stopped = self._stopped is not None and self._stopped.same(question)
        given = question.target.preprocessing
        heavy = len(question.pictures) * given.height * given.width > UNASKED
        if self._model.training or stopped or heavy or (found is not None and found.complete):
            return
        self.search.start(question)

    def _on_button(self) -> None:
        question = self._question()
        if self.search.running:
            self._stopped = question
            self.search.stop()
        elif question is not None:
            self._trouble = ""
            self.search.start(question)

    def _on_part(self) -> None:
        self.search.stop()
        self._show()
        self._begin_unasked()

    def _on_failed(self, sentence: str) -> None:
        words = self.tr("The pictures can't be gone through: {reason}.")
        self._trouble = words.format(reason=sentence.strip().partition("\n")[0].rstrip("."))
        self._stopped = self._question()

    def _on_picture(self, place: int) -> None:
        question, found = self._question(), self._of_unit()
        if question is None or place >= len(found):
            return
        number = found[place].picture
        self._model.set_subject(question.subject(number, self._title(number)))

    def _title(self, number: int) -> str:
        words = (
            self.tr("Test picture {number}")
            if self._part.currentData() == "test"
            else self.tr("Training picture {number}")
        )
        return words.format(number=number + 1)

    def _strongest(self) -> Strongest | None:
        question = self._question()
        if question is None:
            return None
        return self.search.found(question) or self.search.earlier(question)

    def _of_unit(self) -> tuple[Found, ...]:
        strongest = self._strongest()
        unit = self._chosen.unit if self._chosen is not None else 0
        if strongest is None or unit >= len(strongest.values):
            return ()
        return strongest.of(unit)

    def _show(self) -> None:
        question, found = self._question(), self._of_unit()
        running = self.search.running
        self._button.setText(self.tr("Stop") if running else self.tr("Search"))
        self._button.setAccessibleName(
            self.tr("Stop the search") if running else self.tr("Search the pictures")
        )
        self._button.setToolTip(
            self.tr("Stop here; what has been found stays")
            if running
            else self.tr("Go through all pictures with the weights as they are now")
        )
        self._button.setEnabled(question is not None)
        self._part.setEnabled(question is not None)
        fields = self._chosen.fields if self._chosen is not None else None
        whole = fields is None
        patches = () if question is None else tuple(self._patch(question, one) for one in found)
        self.grid.show_patches(patches, whole=whole)
        self._note.setText(self._words(question, found))

    def _patch(self, question: Question, one: Found) -> Patch:
        assert self._chosen is not None
        pixels = question.pixels(one.picture)
        high, wide = pixels.shape[:2]
        box = seen(self._chosen.fields, one.row, one.column, (high, wide))
        value, label = number_text(one.value), question.name(one.picture)
        words = self.tr("{title}, {label}: {value}").format(
            title=self._title(one.picture), label=label, value=value
        )
        return Patch(to_qimage(pixels), box, value, label, words)

    def _words(self, question: Question | None, found: tuple[Found, ...]) -> str:
        if self._trouble:
            return self._trouble
        if question is None:
            return self.tr("Once data are loaded, their pictures are searched here.")
        strongest = self._strongest()
        count = f"{len(question.pictures):,}"
        if self.search.running:
            done = 0 if strongest is None or strongest.complete else strongest.seen
            words = self.tr("Going through the pictures: {done} of {count} …")
            return words.format(done=f"{done:,}", count=count)
        if strongest is None:
            return self.tr("{count} pictures have not been searched yet.").format(count=count)
        if not found:
            return self.tr("For none of the pictures does this unit give a number.")
        if self.search.found(question) is None:
            return self.tr("Found with earlier weights: search anew to see what holds now.")
        if not strongest.complete:
            words = self.tr("Stopped: these are from the first {seen} of {count} pictures.")
            return words.format(seen=f"{strongest.seen:,}", count=count)
        if found[0].value == found[-1].value == 0:
            words = self.tr("None of the {count} pictures excites this unit: it gives 0 for all.")
            return words.format(count=count)
        words = self.tr("The strongest of {count}. Click one to send it through the network.")
        return words.format(count=count)
