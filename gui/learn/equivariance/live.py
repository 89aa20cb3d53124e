"""EquivarianceLive: drag the picture, and see whether the maps follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.experiments.equivariance import EQUAL, ON_SHOW, EquivarianceOptions, Shift
from engine.experiments.shelf import TITLES
from gui import theme
from gui.learn.equivariance.drag_view import DragView
from gui.learn.equivariance.lab import MOST_SHOWN, Answer, Lab, Own, Question
from gui.learn.equivariance.maps_table import MapsTable, difference
from gui.learn.live import Bench
from gui.learn.seeing.live import PictureLive
from gui.services.newest import Newest
from gui.widgets.form import SettingsForm
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone
from gui.words import translated

FORM = (224, 264)
"""Width and least height of the settings: some are there only with others."""
LARGER = 1.6
"""How much larger the two numbers are written."""
FIRST_SHIFT: Shift = (1, 2)


class EquivarianceLive(PictureLive):
    """Measures the largest difference of all maps ``inside`` the border (missing where there is
    no inside), ``everywhere``, and the ``shift`` in pixels, the larger of both directions.
    """

    def __init__(
        self, options: EquivarianceOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(options.picture, bench, parent)
        self._bench = bench
        self._options = options
        self._shift = FIRST_SHIFT
        self._own: Own | None = None
        self._answer: Answer | None = None
        self._asking: Newest[Question] = Newest(Lab().answer, self)
        self._asking.came.connect(self._on_answer)
        self._asking.failed.connect(lambda sentence, _, __: self._say(sentence))
        self._drag = DragView()
        self._drag.moved.connect(self._on_moved)
        self._drag.show_shift(self._shift)
        self._form = SettingsForm(EquivarianceOptions, sentences=False)
        self._form.set_pertinent("picture", False)
        self._form.edited.connect(self._on_setting)
        self._form.show_value(options)
        self._layer = QComboBox()
        self._layer.setAccessibleName(self.tr("Layer"))
        self._layer.setToolTip(self.tr("The layer whose maps are compared"))
        self._layer.activated.connect(self._look)
        leave_wheel_alone(self._layer)
        self._moved, self._words = QLabel(), QLabel()
        self._inside, self._everywhere = QLabel(), QLabel()
        self._maps = MapsTable()
        self._lay_out()
        for changed in (bench.document.changed, bench.document.trained_changed):
            changed.connect(self._on_design)
        bench.data.loaded.connect(self._on_design)
        self._take_own()

    def figures(self) -> Mapping[str, float]:
        if self._answer is None:
            return {}
        compared = self._answer.compared
        figures = {
            "shift": float(max(map(abs, compared.shift))),
            "everywhere": compared.everywhere(),
        }
        inside = compared.inside()
        return figures if np.isnan(inside) else {**figures, "inside": inside}

    def shut_down(self, seconds: float = 10.0) -> bool:
        ended = self._asking.shut_down(seconds)
        return super().shut_down(seconds) and ended

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asking.forget()

    def _look(self) -> None:
        frame = self.source.frame
        if frame is None or not self.isVisible():
            return
        if self._options.network == "own" and self._own is None:
            self._say(self.tr("Your own network can't run yet: see in Design what is wrong."))
            return
        layer = str(self._layer.currentData() or "")
        own = self._own if self._options.network == "own" else None
        self._asking.ask(Question(self._options, own, frame.picture, self._shift, layer))

    def _on_answer(self, answer: Answer, question: Question) -> None:
        self._answer = answer
        compared = answer.compared
        self._drag.show_image(to_qimage(compared.picture))
        self._show_layers(answer)
        shelf = question.own is None and question.options.kernels == "shelf"
        titles = [translated(TITLES[name]) for name in ON_SHOW] if shelf else []
        self._maps.show_answer(answer, titles)
        self._inside.setText(difference(compared.inside()))
        self._everywhere.setText(difference(compared.everywhere()))
        self._say(self._told(answer))
        self.measured.emit(dict(self.figures()))

    def _told(self, answer: Answer) -> str:
        """Return in a sentence what happened to the maps."""
        compared = answer.compared
        inside = compared.inside()
        if np.isnan(inside):
            words = self.tr("Picture {picture}: no inside is left, drag it less far.")
        elif not compared.whole:
            words = self.tr(
                "Picture {picture}: no whole number of cells. The nearest, {maps}, doesn't fit."
            )
        elif inside >= EQUAL:
            words = self.tr("Picture {picture}, maps {maps}: they differ.")
        elif compared.everywhere() < EQUAL:
            words = self.tr("Picture {picture}, maps {maps}: equal everywhere.")
        else:
            words = self.tr(
                "Picture {picture}, maps {maps}: equal inside, only the border differs."
            )
        return words.format(picture=arrows(compared.shift), maps=arrows(compared.cells))

    def _show_layers(self, answer: Answer) -> None:
        ids = [self._layer.itemData(i) for i in range(self._layer.count())]
        with QSignalBlocker(self._layer):
            if ids != list(answer.layers):
                self._layer.clear()
                seen = Counter[str]()
                for layer, title in zip(answer.layers, answer.titles, strict=True):
                    seen[title] += 1
                    self._layer.addItem(f"{translated(title)} {seen[title]}", layer)
            self._layer.setCurrentIndex(self._layer.findData(answer.compared.layer))
        self._layer.setEnabled(len(answer.layers) > 1)
        count = len(answer.compared.shifted_first)
        words = self.tr("{count} maps")
        if count > MOST_SHOWN:
            words = self.tr("the first of {count} maps; the numbers are of all")
        self._moved.setText(words.format(count=count))

    def _on_moved(self, down: int, right: int) -> None:
        self._shift = (down, right)
        self._drag.show_shift(self._shift)
        self._look()

    def _on_setting(self, field: str, value: Any) -> None:
        self._options = self._options.model_copy(update={field: value})
        self._form.show_value(self._options)
        if field in ("network", "pooling"):
            self._layer.clear()
        self._look()

    def _on_design(self) -> None:
        self._take_own()
        if self._options.network == "own":
            self._look()

    def _take_own(self) -> None:
        """Take what has been trained; the design itself where nothing has."""
        document, dataset = self._bench.document, self._bench.data.dataset
        trained = document.trained
        if trained is not None:
            count = len(trained.classes)
            self._own = Own(trained.network, trained.preprocessing, trained.weights, count)
        elif dataset is not None and document.report.runs:
            count = len(dataset.classes)
            self._own = Own(document.network, dataset.preprocessing, None, count)
        else:
            self._own = None

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setToolTip(words)

    def _lay_out(self) -> None:
        figures = QGridLayout()
        figures.setHorizontalSpacing(theme.GROUP)
        figures.setVerticalSpacing(0)
        inside = self.tr("Inside the border"), self.tr("Difference inside the border")
        everywhere = self.tr("Everywhere"), self.tr("Difference everywhere")
        for row, ((words, name), label) in enumerate(
            ((inside, self._inside), (everywhere, self._everywhere))
        ):
            caption = QLabel(words)
            theme.set_role(caption, "quiet")
            font = theme.tabular(label.font())
            font.setPointSizeF(font.pointSizeF() * LARGER)
            label.setFont(font)
            label.setAccessibleName(name)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0.00000"))
            figures.addWidget(caption, 2 * row, 0)
            figures.addWidget(label, 2 * row + 1, 0)
        heading = QLabel(self.tr("Largest difference"))
        theme.set_role(heading, "section")
        numbers = QVBoxLayout()
        numbers.setSpacing(theme.RELATED)
        numbers.addWidget(heading)
        numbers.addLayout(figures)
        numbers.addStretch()
        upper = QHBoxLayout()
        upper.setSpacing(theme.GROUP)
        upper.addWidget(self._drag, 1)
        upper.addLayout(numbers)
        upper.addWidget(self._form, 0, Qt.AlignmentFlag.AlignTop)
        self._form.setFixedWidth(FORM[0])
        self._form.setMinimumHeight(FORM[1])
        self._words.setAccessibleName(self.tr("What the maps did"))
        self._words.setMinimumWidth(1)
        self._layer.setMinimumContentsLength(14)
        theme.set_role(self._moved, "quiet")
        below = QHBoxLayout()
        below.setSpacing(theme.RELATED)
        below.addWidget(self._layer)
        below.addWidget(self._moved)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.source)
        column.addLayout(upper, 2)
        column.addWidget(self._words)
        column.addLayout(below)
        column.addWidget(self._maps, 3)


def arrows(shift: Shift) -> str:
    """Return a shift as it is drawn: ``↓3 →5``."""
    down, right = shift
    return f"{'↑' if down < 0 else '↓'}{abs(down)} {'←' if right < 0 else '→'}{abs(right)}"
