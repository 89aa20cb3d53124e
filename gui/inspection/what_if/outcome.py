"""Outcome: one unit's map and the answer, without the changes and with them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.activations import Values
from engine.inspection.pictures import number_text
from engine.wording import percent_text
from gui import theme
from gui.inspection.bar_list import ROW, Bar, BarList
from gui.inspection.bars import Extent
from gui.inspection.model import InspectionModel
from gui.inspection.probabilities import MOST
from gui.inspection.what_if.words import layer_names
from gui.services.inspection import Answer
from gui.services.layers import Layer
from gui.widgets.pixel_view import PixelView

SIDE = 104
NONE = "–"
MOST_LAYERS = 12
"""So many layers are in sight; the others are scrolled to."""
LONGEST = "1000.0 %"
ENOUGH = 4_000
"""So many numbers tell how far a layer has moved."""


class Outcome(QWidget):
    """Two columns: the network as it is, and with what is tried out."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sides = (
            _Side(self.tr("As it is"), self.tr("As the network is: {what}")),
            _Side(self.tr("With the changes"), self.tr("With the changes: {what}")),
        )
        both = QHBoxLayout()
        both.setSpacing(theme.GROUP)
        for side in self._sides:
            both.addWidget(side, 1)
        caption = QLabel(self.tr("How far each layer has moved"))
        theme.set_role(caption, "section")
        self.moved = BarList("answer")
        self.moved.setAccessibleName(self.tr("How far each layer has moved"))
        self.moved.setToolTip(
            self.tr(
                "The length of the difference, as a share of the length of what came out before"
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(both)
        column.addSpacing(theme.GRID)
        for part in (caption, self.moved):
            column.addWidget(part)

    def show_answers(self, before: Answer | None, after: Answer | None, unit: int) -> None:
        """Show what came of the same picture; ``unit`` is one of the model's current layer."""
        layer_id = self._model.current
        for side, answer in zip(self._sides, (before, after), strict=True):
            layer = None if answer is None or layer_id is None else answer.layers.get(layer_id)
            side.show_map(layer, unit)
        shares = [_probabilities(answer, self._model) for answer in (before, after)]
        order = _order([share for share in shares if share is not None])
        for side, share in zip(self._sides, shares, strict=True):
            side.show_answer(share, order, self._model)
        # Of two pictures in turn the difference would say nothing.
        if before is None or after is None or _same_picture(before, after):
            self._show_moved(before, after)

    def _show_moved(self, before: Answer | None, after: Answer | None) -> None:
        bars = []
        changed = frozenset() if after is None else after.changes.layer_ids
        for layer_id, name in layer_names(self._model.heads).items():
            one = None if before is None else before.layers.get(layer_id)
            other = None if after is None else after.layers.get(layer_id)
            if one is None or other is None or one.values.shape != other.values.shape:
                continue
            share = moved(one.values, other.values)
            bars.append(Bar(name, min(share, 1.0), percent_text(share), layer_id in changed))
        self.moved.show_bars(tuple(bars), Extent(0, 1), LONGEST)
        self.moved.setFixedHeight(ROW * min(max(len(bars), 1), MOST_LAYERS))


def moved(before: Values, after: Values) -> float:
    """Return ‖after − before‖ / ‖before‖, of large layers over evenly spaced numbers."""
    step = max(1, before.size // ENOUGH)
    one, other = before.ravel()[::step], after.ravel()[::step]
    length = float(np.linalg.norm(one))
    gone = float(np.linalg.norm(other - one))
    return gone / length if length > 0 else float(gone > 0)


class _Side(QWidget):
    """A map and the answer."""

    def __init__(self, title: str, said: str) -> None:
        super().__init__()
        caption = QLabel(title)
        theme.set_role(caption, "section")
        self.map = PixelView(SIDE)
        self.map.setAccessibleName(said.format(what=self.tr("the unit's map")))
        self.map.setToolTip(title)
        self._range = QLabel()
        self._range.setFont(theme.tabular(theme.small(self._range.font())))
        self._range.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self._range, "quiet")
        self._answer = QLabel(NONE)
        self._answer.setAccessibleName(said.format(what=self.tr("the answer")))
        self._answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self._answer, "section")
        self.bars = BarList("answer")
        self.bars.setAccessibleName(said.format(what=self.tr("the probabilities")))
        self.bars.setToolTip(self.tr("How probable the network finds each class"))
        self.bars.setFixedHeight(ROW * MOST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (caption, self.map, self._range, self._answer, self.bars):
            column.addWidget(part)

    def show_map(self, layer: Layer | None, unit: int) -> None:
        if layer is None or unit >= layer.count:
            self.map.show_image(QImage())
            self._range.setText(NONE)
            return
        self.map.show_image(layer.image(unit))
        values = layer.values[unit]
        low, high = number_text(float(values.min())), number_text(float(values.max()))
        self._range.setText(
            low if low == high else self.tr("{low} to {high}").format(low=low, high=high)
        )

    def show_answer(
        self, shares: Values | None, order: Sequence[int], model: InspectionModel
    ) -> None:
        if shares is None:
            self._answer.setText(NONE)
            self.bars.show_bars((), Extent(0, 1), "100.0 %")
            return
        best, names = int(np.argmax(shares)), model.class_names
        self._answer.setText(f"{names[best]}  {percent_text(float(shares[best]))}")
        label = None if model.subject is None else model.subject.label
        bars = []
        for index in order:
            name, text = names[index], percent_text(float(shares[index]))
            words, is_true = f"{name}: {text}", model.classes[index] == label
            if is_true:
                words += f", {self.tr('true label')}"
            bars.append(Bar(name, float(shares[index]), text, index == best, is_true, words))
        self.bars.show_bars(tuple(bars), Extent(0, 1), "100.0 %")


def _same_picture(one: Answer, other: Answer) -> bool:
    return np.array_equal(one.inspection.picture, other.inspection.picture)


def _probabilities(answer: Answer | None, model: InspectionModel) -> Values | None:
    found = None if answer is None else answer.inspection.probabilities
    return found if found is not None and len(found) == len(model.classes) else None


def _order(shares: Sequence[Values]) -> list[int]:
    """Return the classes in their order, or of many those that are the most probable anywhere."""
    if not shares:
        return []
    most = np.max(shares, axis=0)
    every = range(len(most))
    return sorted(every, key=lambda i: -most[i])[:MOST] if len(most) > MOST else list(every)
