"""About: what the chosen method shows and doesn't, and what it has found in numbers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine.inspection.attribution import Attribution, UnitScore
from engine.inspection.attribution.methods import Method
from engine.inspection.pictures import number_text
from engine.wording import percent_text
from gui import theme
from gui.widgets.form import translated
from gui.words import named


class About(QScrollArea):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = _label("section", self.tr("Method"))
        self._shows = _label("", self.tr("What the method shows"))
        self._source = _label("quiet", self.tr("Source"))
        self._numbers = _label("", self.tr("What was found"))
        self._numbers.setFont(theme.tabular(self._numbers.font()))
        self._note = _label("quiet", self.tr("Note"))
        self._pace = _label("quiet", self.tr("Pace"))
        self._lay_out()

    def add_below(self, part: QWidget) -> None:
        """Let ``part`` stand below the words."""
        self._column.insertWidget(self._column.count() - 1, part)

    def show_method(self, method: Method) -> None:
        self._title.setText(translated(method.title))
        self._shows.setText(translated(method.shows))
        self._source.setText(method.source)

    def show_found(self, found: Attribution, score: str, untrained: bool) -> None:
        """Say what was found; ``score`` is what was explained."""
        self._numbers.setText("\n".join(self._lines(found, score)))
        notes = [translated(found.note)] if found.note else []
        if not found.values.any():
            notes.append(self.tr("Nothing here speaks for it: all numbers are 0."))
        if untrained:
            notes.append(self.tr("Some weights are random: this explains little yet."))
        self._note.setText(" ".join(notes))

    def show_refusal(self, sentence: str) -> None:
        self._numbers.setText(sentence)
        self._note.clear()

    def show_pace(self, words: str) -> None:
        self._pace.setText(words)

    def _lines(self, found: Attribution, score: str) -> list[str]:
        lines = [named(score, number_text(found.score))]
        if isinstance(found.of, UnitScore) and found.of.cell is not None:
            row, column = found.of.cell
            words = self.tr("where it is strongest: row {row}, column {column}")
            lines.append(words.format(row=row + 1, column=column + 1))
        if found.risen is not None and found.gap is not None:
            words = self.tr("Rise from the baseline: {rise}\nSum of all pixels: {sum}")
            total = found.risen + found.gap
            lines.append(words.format(rise=number_text(found.risen), sum=number_text(total)))
            if found.risen:
                share = abs(found.gap / found.risen)
                lines.append(self.tr("Gap between them: {share}").format(share=percent_text(share)))
        return lines

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, theme.GRID, 0)
        self._column.setSpacing(theme.RELATED)
        for part in (self._title, self._shows, self._source):
            self._column.addWidget(part)
        self._column.addSpacing(theme.GRID)
        for part in (self._numbers, self._note, self._pace):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)


def _label(role: str, name: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setAccessibleName(name)
    if role:
        theme.set_role(label, role)
    return label
