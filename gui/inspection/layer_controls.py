"""What stands around the layers: how they are coloured, which weights they show, the readout."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from engine.inspection.colouring import COLOUR_MAPS
from engine.inspection.pictures import number_text
from engine.inspection.units import ORDERS
from gui import theme
from gui.inspection.model import Cell, InspectionModel
from gui.inspection.unit_marks import Legend
from gui.inspection.unit_order import UnitOrder
from gui.widgets.form import translated
from gui.widgets.inputs import leave_wheel_alone

LONGEST_PLACE = 250
"""Pixels for the words of where a number stands."""


class LayerControls(QWidget):
    """In which order and in which colours maps are shown."""

    def __init__(
        self, model: InspectionModel, order: UnitOrder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._order = order
        self._sort = self._combo(
            self.tr("Sort"),
            self.tr(
                "Strength is the mean of a map's values without their signs, variance that of its "
                "cells. Maps keep their places while one picture follows another."
            ),
        )
        for by, words in ORDERS.items():
            text = self.tr("Sort by {what}").format(what=translated(words).lower())
            self._sort.addItem(text, by)
        self._again = QToolButton()
        theme.set_icon(self._again, "refresh")
        self._again.setAccessibleName(self.tr("Sort again"))
        self._again.setToolTip(self.tr("Sort by the picture that is shown now"))
        self._colours = self._combo(
            self.tr("Colours"),
            self.tr("Colours of numbers from zero up; layers with both signs are blue and red"),
        )
        for name, words in COLOUR_MAPS.items():
            self._colours.addItem(translated(words), name)
        self._scaling = self._combo(
            self.tr("Scale"),
            self.tr("Per map shows each map at its clearest; per layer lets you compare them"),
        )
        self._scaling.addItem(self.tr("Scale per map"), "map")
        self._scaling.addItem(self.tr("Scale per layer"), "layer")
        self._sort.activated.connect(self._on_sort)
        self._again.clicked.connect(order.sort_again)
        self._colours.activated.connect(self._on_colours)
        self._scaling.activated.connect(self._on_scaling)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        for part in (self._sort, self._again):
            line.addWidget(part)
        line.addStretch(1)
        for part in (self._colours, self._scaling):
            line.addWidget(part)
        model.look_changed.connect(self._show_look)
        order.changed.connect(self._show_order)
        self._show_look()
        self._show_order()

    def _show_look(self) -> None:
        self._colours.setCurrentIndex(self._colours.findData(self._model.look.colours))
        self._scaling.setCurrentIndex(self._scaling.findData(self._model.look.scaling))

    def _show_order(self) -> None:
        self._sort.setCurrentIndex(self._sort.findData(self._order.by))
        self._again.setEnabled(self._order.by != "index")

    def _on_sort(self) -> None:
        self._order.sort_by(self._sort.currentData())

    def _on_colours(self) -> None:
        self._model.set_look(replace(self._model.look, colours=self._colours.currentData()))

    def _on_scaling(self) -> None:
        self._model.set_look(replace(self._model.look, scaling=self._scaling.currentData()))

    def _combo(self, name: str, help: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(help)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        leave_wheel_alone(combo)
        return combo


class StateLine(QWidget):
    """One line: whose weights these are, or why there is nothing to see."""

    def __init__(
        self, model: InspectionModel, train: QAction | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._failure = ""
        self._notice = ""
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self.tr("State of the weights"))
        self._button = QToolButton()
        if train is not None:
            self._button.setDefaultAction(train)
            self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._button.setAccessibleName(self.tr("Train this network"))
        self._offers_training = train is not None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        self.setMinimumHeight(max(32, self._button.sizeHint().height()))
        for signal in (model.answered, model.subject_changed, model.target_changed):
            signal.connect(self._show)
        for signal in (model.data.loaded, model.data.state_changed, model.session.state_changed):
            signal.connect(self._show)
        model.failed.connect(self._on_failed)
        model.answered.connect(self._forget)
        self._show()

    def show_notice(self, sentence: str) -> None:
        """Say what goes on; empty: nothing beyond the weights."""
        self._notice = sentence
        self._show()

    def _forget(self) -> None:
        if self._failure:
            self._failure = ""
            self._show()

    def _on_failed(self, sentence: str) -> None:
        self._failure = sentence
        self._show()

    def _show(self) -> None:
        untrained = self._untrained()
        words = self._words(untrained)
        if words != self._text.text():
            self._text.setText(words)
        role = "problem" if self._failure else "quiet"
        if role != self._text.property("role"):
            theme.set_role(self._text, role)
        own = self._model.published is None
        fresh = bool(untrained) and own and not self._model.training and not self._failure
        self._button.setVisible(self._offers_training and fresh)

    def _untrained(self) -> frozenset[str]:
        answer = self._model.answer
        return answer.untrained if answer is not None else frozenset()

    def _words(self, untrained: frozenset[str]) -> str:
        model = self._model
        if self._failure or self._notice:
            return self._failure or self._notice
        if model.preprocessing() is None:
            if model.data.busy:
                return self.tr("The data are being loaded.")
            return self.tr("The data are not here yet: choose them above.")
        if model.hint:
            return ""
        if model.answer is None:
            return self.tr("The network is being prepared.")
        if model.published is not None:
            if untrained:
                return self.tr("These weights are random.")
            return self.tr("The published weights, trained on ImageNet.")
        if model.session.state == "paused" and model.session.latest_step and not untrained:
            step = f"{model.session.latest_step:,}"
            return self.tr("Paused after step {step}: these are its weights.").format(step=step)
        if model.training and not untrained:
            return self.tr("Live: the maps follow the training.")
        with_weights = {head.id for head in model.heads if head.has_weights}
        if untrained >= with_weights:
            return self.tr("Untrained: these weights are random.")
        if untrained:
            return self.tr("Blocks that changed since training have random weights.")
        return self.tr("Weights as the last training left them.")


class Readout(QWidget):
    """The number under the pointer, always in the same place, and what the marks on maps mean."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._where = QLabel()
        self._value = QLabel()
        font = theme.tabular(theme.small(self.font()))
        for label in (self._where, self._value):
            label.setFont(font)
        theme.set_role(self._where, "quiet")
        self._where.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._where.setMinimumWidth(LONGEST_PLACE)
        self._value.setAccessibleName(self.tr("Value under the pointer"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._where, 1)
        line.addWidget(self._value)
        line.addWidget(Legend())
        model.cell_changed.connect(self._show)
        model.answered.connect(self._show)
        self._show()

    def _show(self) -> None:
        cell = self._model.cell
        layer = self._model.layer(cell.block_id) if cell is not None else None
        if cell is None or layer is None or cell.channel >= layer.count:
            help = self.tr("Point at a map to read its values; click to pin it.")
            self._say("" if self._model.hint else help, "")
            return
        title = self._model.head(cell.block_id).title
        value = number_text(layer.value(cell.channel, cell.row, cell.column))
        self._say(f"{title}: {self._place(cell, layer.is_vector)}", value)

    def _say(self, where: str, value: str) -> None:
        # A label that is told the same again lays out the whole line again.
        for label, words in ((self._where, where), (self._value, value)):
            if words != label.text():
                label.setText(words)

    def _place(self, cell: Cell, vector: bool) -> str:
        if vector:
            return self.tr("number {channel}").format(channel=cell.channel + 1)
        return self.tr("map {channel}, row {row}, column {column}").format(
            channel=cell.channel + 1, row=cell.row + 1, column=cell.column + 1
        )
