"""CheckCard: what a lesson asks for, and how far the project has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from engine.lessons import checks
from engine.lessons.checks import MEASURES, Outcome, State, label_of, limit_text, value_text
from engine.lessons.lesson import Check, Condition
from gui import theme
from gui.learn.model import LearnModel
from gui.learn.plain import plain_tip
from gui.learn.roomy_label import RoomyLabel
from gui.words import listed, translated

MARK = 16
NONE = "–"
REASONS = (
    checks.TRAIN_FIRST,
    checks.TRAIN_AGAIN,
    checks.MEASURE_FIRST,
    checks.DO_FIRST,
    checks.CHANGE_FIRST,
    checks.DESIGN_FIRST,
    checks.NO_PICTURES,
)


class CheckCard(QFrame):
    """One row a condition. What isn't known yet is told below, where the room for it stays."""

    def __init__(self, check: Check, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._model = model
        theme.set_role(self, "card")
        title = QLabel(self.tr("What to reach"))
        theme.set_role(title, "section")
        self._rows = [_Row(condition) for condition in check.conditions]
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.RELATED)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for place, row in enumerate(self._rows):
            line = 3 * place
            grid.addWidget(row.mark, line, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row.label, line, 1)
            if not row.condition.done:
                grid.addWidget(row.limit, line + 1, 1)
                grid.addWidget(row.value, line, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            if place:
                grid.setRowMinimumHeight(line - 1, theme.RELATED)
        reached, missed = self.tr("Reached: well done."), self.tr("Not reached yet.")
        self._why = RoomyLabel((reached, missed, *map(translated, REASONS)))
        self._why.setFont(theme.small(self._why.font()))
        theme.set_role(self._why, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(title)
        column.addLayout(grid)
        column.addWidget(self._why)
        model.standing_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        outcomes = self._model.outcomes(self._check)
        for row, outcome in zip(self._rows, outcomes, strict=True):
            row.show(outcome)
        if checks.passed(outcomes):
            self._why.setText(self.tr("Reached: well done."))
        elif all(outcome.state != "open" for outcome in outcomes):
            self._why.setText(self.tr("Not reached yet."))
        else:
            self._why.setText(translated(next(o.why for o in outcomes if o.state == "open")))
        said = "; ".join(spoken(outcome) for outcome in outcomes)
        self.setAccessibleName(self.tr("What to reach"))
        self.setAccessibleDescription(said)


class _Row:
    """The parts of one condition."""

    def __init__(self, condition: Condition) -> None:
        self.condition = condition
        self.mark = StateMark()
        self.label = QLabel(condition_label(condition))
        self.label.setWordWrap(True)
        self.limit = QLabel(limits_text(condition))
        theme.set_role(self.limit, "quiet")
        self.limit.setFont(theme.small(self.limit.font()))
        self.value = QLabel()
        self.value.setFont(theme.tabular(self.value.font()))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.set_role(self.value, "section")
        self.value.setAccessibleName(condition_label(condition))
        measure = MEASURES.get(condition.measure)
        help = self.label.text() if measure is None else translated(measure.help)
        for label in (self.label, self.limit, self.value):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setToolTip(plain_tip(help))

    def show(self, outcome: Outcome) -> None:
        self.mark.show_state(outcome.state)
        self.mark.setToolTip(plain_tip(spoken(outcome)))
        self.value.setText(figure_text(outcome.condition, outcome.value))


class StateMark(QWidget):
    """A tick, a cross, or an open ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = "open"
        self.setFixedSize(QSize(MARK, MARK))

    @property
    def state(self) -> State:
        return self._state

    def show_state(self, state: State) -> None:
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(1, 1, MARK - 2, MARK - 2)
        if self._state == "open":
            painter.setPen(QPen(chosen.quiet, 1.5))
            painter.drawEllipse(ring)
        else:
            passed = self._state == "passed"
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(chosen.families["pooling"] if passed else chosen.problem)
            painter.drawEllipse(ring)
            icon = theme.icon("check-bold" if passed else "close-thick", chosen.surface)
            icon.paint(painter, 4, 4, MARK - 8, MARK - 8)
        painter.end()


def condition_label(condition: Condition) -> str:
    """Return what a condition's measure is called."""
    return condition.words or translated(label_of(condition))


def figure_text(condition: Condition, value: float | None) -> str:
    """Return a figure, or a dash for none; nothing where the mark says all."""
    if condition.done:
        return ""
    return NONE if value is None else value_text(condition, value)


def limits_text(condition: Condition) -> str:
    """Return ``at least 97 %``, ``at most 20,000``, both, or ``exactly 14``."""
    low, high = condition.at_least, condition.at_most
    if low is not None and low == high:
        return _tr("exactly {value}").format(value=limit_text(condition, low))
    parts = []
    if low is not None:
        parts.append(_tr("at least {value}").format(value=limit_text(condition, low)))
    if high is not None:
        parts.append(_tr("at most {value}").format(value=limit_text(condition, high)))
    return listed(*parts)


def spoken(outcome: Outcome) -> str:
    """Return how a condition stands, as a screen reader says it."""
    condition, value = outcome.condition, outcome.value
    what, limits = condition_label(condition), limits_text(condition)
    if condition.done:
        words = _tr("{what}: done") if outcome.state == "passed" else _tr("{what}: not done yet")
        return words.format(what=what)
    if value is None:
        return _tr("{what}, {limits}: not measured yet").format(what=what, limits=limits)
    words = {
        "passed": _tr("{what}: {value}, {limits}: reached"),
        "failed": _tr("{what}: {value}, {limits}: not reached"),
        "open": _tr("{what}: {value}, {limits}: not tried yet"),
    }[outcome.state]
    return words.format(what=what, value=value_text(condition, value), limits=limits)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonChecks", text)
