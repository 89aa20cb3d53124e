"""ComparisonTable: what every variant costs and reaches, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from engine.experiments.comparison.variants import Mean, Part
from engine.wording import large_text, percent_text
from gui import theme
from gui.learn.comparison.kept import Kept
from gui.words import translated

NONE = "–"
NARROW = 560
"""Pixels: in less there is no room for columns that say what others say as well."""
WORK = 2
"""The column of the work."""
FIGURES: tuple[Part, ...] = ("training", "test")


@dataclass(frozen=True)
class Extra:
    """A column of a figure that one kind of experiment alone measures."""

    title: str
    help: str


class ComparisonTable(QWidget):
    """Keeps its size from before the first figure to the last one, seeds and spread included."""

    wanted = Signal(int)
    """A variant's place: its design is wanted to go on with."""

    def __init__(
        self, count: int, extra: Extra | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._extra = extra
        self._rows = [self._row() for _ in range(count)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.RELATED)
        self._grid.setVerticalSpacing(theme.GRID)
        self._heads()
        for place, row in enumerate(self._rows):
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, place + 1, column)
            row.open.clicked.connect(lambda _=False, which=place: self.wanted.emit(which))
        self._grid.setColumnStretch(0, 1)

    def show_kept(self, kept: Kept, more: Sequence[Mean | None] = ()) -> None:
        """Show what is known; ``more`` are the figures of the extra column."""
        tests = [kept.accuracy(place, "test") for place in range(len(kept.rows))]
        lowest = min((test.mean for test in tests if test is not None), default=0.0)
        for place, row in enumerate(self._rows):
            one, colour = kept.rows[place], colour_of(self, place)
            row.show_name(letter(place), translated(one.name), colour)
            row.parameters.setText(f"{one.cost.parameters:,}")
            row.work.setText(large_text(one.cost.work))
            exact = self.tr("{work} multiply-accumulates, {connections} connections")
            row.work.setToolTip(
                exact.format(work=f"{one.cost.work:,}", connections=f"{one.cost.connections:,}")
            )
            for part, label in zip(FIGURES, row.figures, strict=True):
                label.setText(share_text(kept.accuracy(place, part)))
            seconds = kept.seconds(place)
            took = NONE if seconds is None else f"{seconds:.1f} s"
            extra = share_text(more[place] if place < len(more) else None)
            row.last.setText(took if self._extra is None else extra)
            row.bar.show_share(tests[place], lowest, colour, best=place == kept.best)
            row.set_best(place == kept.best)
            failed = next((t.failed for t in kept.trained(place) if t.failed), "")
            row.figures[1].setToolTip(translated(failed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        for row in self._rows:
            row.work.setHidden(narrow)
            row.bar.setHidden(narrow)
        self._work.setHidden(narrow)

    def _heads(self) -> None:
        heads = (
            ("", ""),
            (self.tr("Parameters"), self.tr("Numbers that training adjusts")),
            (self.tr("Work"), self.tr("Multiply-accumulates for one picture")),
            (self.tr("Training"), self.tr("Accuracy on the pictures that were learned from")),
            (self.tr("Test"), self.tr("Accuracy on pictures that were never seen before")),
            ("", ""),
            (self._extra.title, self._extra.help)
            if self._extra
            else (self.tr("Time"), self.tr("What training took of one core of this machine")),
        )
        for column, (title, help) in enumerate(heads):
            head = QLabel(title)
            theme.set_role(head, "quiet")
            head.setToolTip(help)
            head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(head, 0, column)
            if column == WORK:
                self._work = head

    def _row(self) -> _Row:
        name = QLabel()
        name.setTextFormat(Qt.TextFormat.RichText)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar = _Bar(self.tr("Test accuracy as a bar"))
        opened = QToolButton()
        theme.set_icon(opened, "pencil-ruler")
        opened.setAutoRaise(True)
        wide = "100.0 ± 0.0 %"
        return _Row(
            name,
            _figure("0,000,000"),
            _figure("000 k"),
            (_figure(wide), _figure(wide)),
            bar,
            _figure(wide if self._extra else "00.0 s"),
            opened,
            self.tr("Open “{name}” in Design"),
        )


@dataclass(frozen=True)
class _Row:
    name: QLabel
    parameters: QLabel
    work: QLabel
    figures: tuple[QLabel, QLabel]
    bar: _Bar
    last: QLabel
    open: QToolButton
    open_words: str

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        figures = (self.parameters, self.work, *self.figures)
        return self.name, *figures, self.bar, self.last, self.open

    def show_name(self, letter: str, name: str, colour: QColor) -> None:
        self.name.setText(f'<b style="color:{colour.name()}">{letter}</b>\u00a0 {name}')
        self.name.setAccessibleName(name)
        self.name.setToolTip(name)
        words = self.open_words.format(name=name)
        self.open.setToolTip(words)
        self.open.setAccessibleName(words)

    def set_best(self, best: bool) -> None:
        font = theme.tabular(self.name.font())
        font.setBold(best)
        self.figures[1].setFont(font)


class _Bar(QWidget):
    """A share from 0 to 1 as a bar."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._share, self._colour, self._best = 0.0, QColor(), False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(56, 2 * theme.GRID)

    def show_share(self, share: Mean | None, lowest: float, colour: QColor, *, best: bool) -> None:
        """Show a share. Where all are close together, the bars begin below the lowest of them."""
        from_ = max(0.0, 1 - 2 * (1 - lowest)) if lowest > 0.5 else 0.0
        self._share = 0.0 if share is None else max(0.0, (share.mean - from_) / (1 - from_ or 1))
        self._colour, self._best = colour, best
        words = self.tr("From {from_} to 100 %").format(from_=percent_text(from_, 0))
        self.setToolTip(words)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        whole = QRectF(self.rect())
        painter.fillRect(whole, theme.mixed(tokens.border, tokens.window, 0.5))
        done = QRectF(0, 0, whole.width() * min(1.0, self._share), whole.height())
        painter.fillRect(done, self._colour)
        painter.end()


def letter(place: int) -> str:
    """Return what stands for a variant at its curve."""
    return chr(ord("A") + place)


def colour_of(widget: QWidget, place: int) -> QColor:
    """Return the colour of a variant."""
    colours = tuple(theme.tokens(widget).runs.values())
    return colours[place % len(colours)]


def share_text(share: Mean | None) -> str:
    """Return ``96.1 %``, of several seeds ``96.1 ± 0.3 %``, or – where there is none yet."""
    if share is None:
        return NONE
    return percent_text(share.mean, spread=share.spread if share.count > 1 else None)


def _figure(widest: str) -> QLabel:
    label = QLabel(NONE if widest else "")
    label.setFont(theme.tabular(label.font()))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))
    return label
