"""ScoreLine: the accuracy on the test data, without the changes and with them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.wording import percent_text
from gui import theme
from gui.inspection.bar_list import ROW, Bar, BarList
from gui.inspection.bars import Extent
from gui.inspection.model import InspectionModel
from gui.inspection.what_if.accuracy import Accuracy

NONE = "–"
MOST_CLASSES = 10
"""So many are in sight; the others are scrolled to."""
LONGEST = "100 → 100 %"


class ScoreLine(QWidget):
    """``97.9 % → 91.2 % (−6.7)``, and the same class by class where that is wanted."""

    def __init__(
        self, model: InspectionModel, accuracy: Accuracy, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._accuracy = accuracy
        self._score = QLabel(NONE)
        self._score.setFont(theme.tabular(self._score.font()))
        self._score.setAccessibleName(self.tr("Accuracy, old and new"))
        theme.set_role(self._score, "section")
        self._state = QLabel()
        self._state.setFont(theme.tabular(theme.small(self._state.font())))
        self._state.setAccessibleName(self.tr("State of the accuracy"))
        self._state.setWordWrap(True)
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self._state, "quiet")
        self._fold = QToolButton()
        self._fold.setText(self.tr("By class"))
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold.setAccessibleName(self.tr("Accuracy by class"))
        self._fold.setToolTip(self.tr("Show how much of each class is read right"))
        self._classes = BarList("answer")
        self._classes.setAccessibleName(self.tr("Classes read right with the changes"))
        self._classes.setToolTip(self.tr("Share of each class that is read right: was → is"))
        self._classes.hide()
        self._fold.toggled.connect(self._classes.setVisible)
        title = QLabel(self.tr("Accuracy on the test data"))
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        for part in (title, self._score):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._state)
        column.addWidget(self._classes)
        accuracy.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        before, after = self._accuracy.before, self._accuracy.after
        if before is not None and after is not None:
            gone = 100 * (after.accuracy - before.accuracy)
            change = f"{gone:+.1f}".replace("-", "−") if round(gone, 1) else "±0.0"
            one, other = percent_text(before.accuracy), percent_text(after.accuracy)
            self._score.setText(f"{one} → {other} ({change})")
        elif before is not None:
            self._score.setText(f"{percent_text(before.accuracy)} → …")
        else:
            self._score.setText(NONE)
        sentence = self._sentence()
        self._state.setText(sentence)
        self._state.setToolTip(sentence)
        self._show_classes()

    def _sentence(self) -> str:
        if self._accuracy.sentence:
            return self._accuracy.sentence
        if self._accuracy.progress is not None:
            done, total = self._accuracy.progress
            words = self.tr("{done} of {total} test pictures are read")
            return words.format(done=f"{done:,}", total=f"{total:,}")
        after = self._accuracy.after
        if after is None:
            return ""
        words = self.tr("{right} of {total} test pictures are read right")
        total = int(after.pictures.sum())
        return words.format(right=f"{int(after.right.sum()):,}", total=f"{total:,}")

    def _show_classes(self) -> None:
        before, after = self._accuracy.before, self._accuracy.after
        classes = self._model.class_names
        known = before is not None and after is not None and len(after.by_class) == len(classes)
        self._fold.setEnabled(known)
        if before is None or after is None or not known:
            self._classes.show_bars((), Extent(0, 1), LONGEST)
            return
        bars = tuple(
            Bar(name, 0.0 if np.isnan(is_) else float(is_), f"{100 * was:.0f} → {100 * is_:.0f} %")
            for name, was, is_ in zip(classes, before.by_class, after.by_class, strict=True)
        )
        self._classes.show_bars(bars, Extent(0, 1), LONGEST)
        self._classes.setFixedHeight(ROW * min(len(bars), MOST_CLASSES))
