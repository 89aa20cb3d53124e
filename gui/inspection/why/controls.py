"""What is explained, and how strongly the colours lie over the picture."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QSpinBox, QWidget

from engine.inspection.attribution import ClassScore, Score, UnitScore
from gui import theme
from gui.inspection.model import InspectionModel
from gui.widgets.inputs import leave_wheel_alone

STRENGTH = 65
"""Per cent, to begin with."""
MOST_SHOWN = 20
ANSWER, UNIT = -1, -2
"""What stands in the list besides the classes, which count from 0."""


class Controls(QWidget):
    """The list follows the answer, unless a class or the selected unit is chosen."""

    changed = Signal()
    """Something else is explained."""
    strength_changed = Signal()

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._classes: tuple[str, ...] = ()
        self._list = QComboBox()
        self._list.setMaxVisibleItems(MOST_SHOWN)
        self._list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._list.setMinimumContentsLength(14)
        self._list.setAccessibleName(self.tr("What is explained"))
        self._list.setToolTip(
            self.tr(
                "The network's answer, whatever it is; any class; or the unit that is selected: "
                "one map, or number, of the selected layer"
            )
        )
        leave_wheel_alone(self._list)
        self._list.activated.connect(self.changed)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._number = QSpinBox()
        self._number.setSuffix(self.tr(" %"))
        self._number.setFont(theme.tabular(self._number.font()))
        for control in (self._slider, self._number):
            control.setRange(0, 100)
            control.setValue(STRENGTH)
            control.setAccessibleName(self.tr("Strength of the overlay"))
            control.setToolTip(self.tr("0 % is the picture alone, 100 % the colours alone"))
            control.valueChanged.connect(self._on_strength)
            leave_wheel_alone(control)
        self._lay_out()

    @property
    def strength(self) -> float:
        """0 (the picture alone) to 1."""
        return self._number.value() / 100

    def score(self) -> Score | None:
        """Return what is explained; None where a unit is wanted and none is selected."""
        model = self._model
        match self._list.currentData():
            case int(number) if number >= 0:
                return ClassScore(number)
            case int(number) if number == UNIT:
                layer = model.layer(model.current)
                if layer is None:
                    return None
                return UnitScore(layer.block_id, model.pinned(layer.block_id))
            case _:
                return ClassScore(self._answered() or 0)

    def named(self, score: Score) -> str:
        """Return what a score is called: ``Logit of 7``, ``Map 3 of Convolution``."""
        if isinstance(score, ClassScore):
            known = score.number < len(self._classes)
            name = self._classes[score.number] if known else str(score.number + 1)
            return self.tr("Logit of {name}").format(name=name)
        unit = self._unit(score)
        return unit[:1].upper() + unit[1:]

    def show_answer(self) -> None:
        """Bring the words of the list up to date; what is chosen stays."""
        with QSignalBlocker(self._list):
            if self._classes != self._model.class_names or not self._list.count():
                self._fill()
            answered = self._answered()
            words = self.tr("The answer")
            if answered is not None and answered < len(self._classes):
                words = self.tr("The answer: {name}").format(name=self._classes[answered])
            self._list.setItemText(0, words)
            self._list.setItemText(1, self._selected_unit())

    def _fill(self) -> None:
        chosen = self._list.currentData() if self._list.count() else ANSWER
        self._classes = self._model.class_names
        self._list.clear()
        self._list.addItem("", ANSWER)
        self._list.addItem("", UNIT)
        self._list.insertSeparator(2)
        for number, name in enumerate(self._classes):
            self._list.addItem(name, number)
        self._list.setCurrentIndex(max(0, self._list.findData(chosen)))

    def _answered(self) -> int | None:
        answer = self._model.answer
        if answer is None or answer.inspection.probabilities is None:
            return None
        return int(answer.inspection.probabilities.argmax())

    def _selected_unit(self) -> str:
        layer = self._model.layer(self._model.current)
        if layer is None:
            return self.tr("A unit: none is selected")
        score = UnitScore(layer.block_id, self._model.pinned(layer.block_id))
        return self.tr("The unit: {unit}").format(unit=self._unit(score))

    def _unit(self, score: UnitScore) -> str:
        known = any(head.id == score.layer_id for head in self._model.heads)
        layer = self._model.layer(score.layer_id)
        title = self._model.head(score.layer_id).title if known else score.layer_id
        words = (
            self.tr("number {unit} of {layer}")
            if layer is not None and layer.is_vector
            else self.tr("map {unit} of {layer}")
        )
        return words.format(unit=score.unit + 1, layer=title)

    def _on_strength(self, percent: int) -> None:
        for control in (self._slider, self._number):
            with QSignalBlocker(control):
                control.setValue(percent)
        self.strength_changed.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.RELATED)
        for text, control in ((self.tr("Explain"), self._list), (self.tr("Overlay"), self._number)):
            caption = QLabel(text)
            caption.setBuddy(control)
            line.addWidget(caption)
            if control is self._number:
                self._slider.setMinimumWidth(64)
                self._slider.setMaximumWidth(160)
                line.addWidget(self._slider, 1)
            line.addWidget(control, 1 if control is self._list else 0)
