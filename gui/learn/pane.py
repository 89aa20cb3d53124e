"""LessonPane: what a lesson says at one step, its questions and checks, and the way on."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.lessons.lesson import Check, Do, Experiment, Part, Question, Text
from gui import theme
from gui.learn.checks import CheckCard
from gui.learn.model import LearnModel
from gui.learn.questions import QuestionCard
from gui.learn.step_bar import StepBar
from gui.learn.text import LessonText
from gui.learn.wrapping_button import WrappingButton

DO_ICONS = {"design": "pencil-ruler", "train": "play", "inspect": "magnify"}
TAB = Qt.FocusPolicy.TabFocus


class LessonPane(QWidget):
    """Shows the model's step; says what a person wants."""

    do_wanted = Signal(object)
    """A Do."""
    start_wanted = Signal()
    """The design that the lesson begins with, once more."""
    link_chosen = Signal(str)
    left = Signal()
    """Someone wants back to all lessons."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title, self._number = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        theme.set_role(self._number, "quiet")
        self._steps = StepBar(model)
        self._steps.chosen.connect(model.go_to)
        self._area = QScrollArea()
        self._back = QPushButton(self.tr("Back"))
        self._back.setToolTip(self.tr("To the step before (Alt+Left)"))
        self._back.clicked.connect(self._go_back)
        self._next = QPushButton()
        self._next.clicked.connect(self._go_on)
        self._lay_out()
        for keys, button in (("Alt+Left", self._back), ("Alt+Right", self._next)):
            QShortcut(QKeySequence(keys), self, button.click)
        model.step_changed.connect(self._show_step)
        self._show_step()

    def begin(self) -> None:
        """Give the way on the keyboard."""
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self._leave = leave = QToolButton()
        leave.setText(self.tr("All lessons"))
        leave.setAccessibleName(self.tr("All lessons"))
        leave.setToolTip(self.tr("Close this lesson; what was done of it is remembered"))
        leave.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        leave.setAutoRaise(True)
        leave.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_icon(leave, "arrow-left")
        leave.clicked.connect(self.left)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always, so that the text keeps its width whatever the step.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("Step of the lesson"))
        theme.set_role(area, "page")
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, theme.RELATED, 0)
        foot.setSpacing(theme.RELATED)
        foot.addWidget(self._back)
        foot.addWidget(self._next, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.RELATED, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(leave, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._steps)
        column.addWidget(self._number)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _show_step(self) -> None:
        model = self._model
        lesson, step = model.lesson, model.step
        if lesson is None or step is None:
            return
        self._title.setText(lesson.title)
        words = self.tr("Step {number} of {all}")
        self._number.setText(words.format(number=model.place + 1, all=len(lesson.steps)))
        self._back.setEnabled(model.place > 0)
        last = model.is_last
        text = self.tr("Finish") if last else self.tr("Next")
        # One button leads on: what the step says is to be done, where it says so.
        does = any(isinstance(part, Do) for part in step.parts)
        theme.set_role(self._next, "" if does else "primary")
        self._next.setText(text)
        self._next.setAccessibleName(text)
        help = self.tr("Back to all lessons") if last else self.tr("To the next step (Alt+Right)")
        self._next.setToolTip(help)
        page = self._make_page()
        self._area.setWidget(page)
        self._area.verticalScrollBar().setValue(0)
        self._order_tabs(page)

    def _order_tabs(self, page: QWidget) -> None:
        """Let Tab go down the pane, through what stands on the step's ``page``."""
        inside = [w for w in page.findChildren(QWidget) if w.focusPolicy() & TAB == TAB]
        way = (self._leave, *self._steps.marks, self._area, *inside, self._back, self._next)
        for before, after in pairwise(way):
            QWidget.setTabOrder(before, after)

    def _make_page(self) -> QWidget:
        model = self._model
        lesson, step = model.lesson, model.step
        assert lesson is not None
        assert step is not None
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.RELATED, theme.GROUP)
        column.setSpacing(theme.GROUP)
        title = QLabel(step.title)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        theme.set_role(title, "section")
        column.addWidget(title)
        for place, part in enumerate(step.parts):
            widget = self._widget(place, part)
            if widget is not None:
                column.addWidget(widget)
        if lesson.start and model.place == 0:
            column.addWidget(self._start_button(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _widget(self, place: int, part: Part) -> QWidget | None:
        model = self._model
        match part:
            case Text():
                assert model.lesson is not None
                text = LessonText(part.markdown, model.lesson.folder)
                text.link_chosen.connect(self.link_chosen)
                return text
            case Question():
                question = QuestionCard(part, model.answered(place))
                question.chosen.connect(lambda choice: model.answer(place, choice))
                return question
            case Check():
                return CheckCard(part, model)
            case Do():
                return self._do_button(part)
            case Experiment():
                return None

    def _do_button(self, do: Do) -> QPushButton:
        button = WrappingButton(do.words, DO_ICONS[do.workspace])
        places = {
            "design": self.tr("Opens Design; this lesson stays at hand"),
            "train": self.tr("Opens Train; this lesson stays at hand"),
            "inspect": self.tr("Opens Inspect; this lesson stays at hand"),
        }
        button.setToolTip(places[do.workspace])
        button.clicked.connect(lambda: self._do(do))
        return button

    def _do(self, do: Do) -> None:
        self._model.note_read()
        self.do_wanted.emit(do)

    def _start_button(self) -> QPushButton:
        button = QPushButton(self.tr("Start from its design"))
        theme.set_icon(button, "restart")
        button.setToolTip(self.tr("Open the design that this lesson begins with once more"))
        button.clicked.connect(self.start_wanted)
        return button

    def _go_back(self) -> None:
        first = self._model.place <= 1
        (self._next if first else self._back).setFocus(Qt.FocusReason.OtherFocusReason)
        self._model.back()

    def _go_on(self) -> None:
        # What has the keyboard, in the step or on the stage, may go with the step.
        self.begin()
        last = self._model.is_last
        self._model.next()
        if last:
            self.left.emit()
