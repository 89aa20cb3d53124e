"""The settings of the methods: one page each, so that nothing jumps from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from engine.inspection.attribution.methods import METHODS, GradCamSettings, Method, Plain
from engine.settings import declared
from gui import theme
from gui.inspection.heads import Head
from gui.widgets.form import SettingsForm
from gui.widgets.inputs import leave_wheel_alone

WIDEST = 400


class MethodSettings(QStackedWidget):
    """Keeps the settings of every method."""

    changed = Signal(str)
    """The name of the method whose settings are others now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Plain] = {m.name: m.settings() for m in METHODS}
        self._forms = {m.name: self._form(m) for m in METHODS if declared(m.settings)}
        self._layers = QComboBox()
        self._nothing = QWidget()
        for page in (self._nothing, self._layer_page(), *self._forms.values()):
            self.addWidget(page)
        self.setMaximumWidth(WIDEST)

    def of(self, method: str) -> Plain:
        return self._values[method]

    def show_method(self, method: Method) -> None:
        if method.settings is GradCamSettings:
            self.setCurrentIndex(1)
        else:
            self.setCurrentWidget(self._forms.get(method.name, self._nothing))

    def show_layers(self, heads: tuple[Head, ...]) -> None:
        """Offer Grad-CAM the layers that have maps of several cells."""
        offered: list[tuple[str, str | None]] = [(self.tr("The last with maps"), None)]
        offered += [
            (f"{number}. {head.title}", head.id)
            for number, head in enumerate(heads, 1)
            if head.shape is not None and len(head.shape) == 3 and head.shape[1:] != (1, 1)
        ]
        box = self._layers
        if offered == [(box.itemText(i), box.itemData(i)) for i in range(box.count())]:
            return
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for title, layer_id in offered:
                box.addItem(title, layer_id)
            ids = [layer_id for _, layer_id in offered]
            box.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        if box.currentData() != chosen:
            self._on_layer()

    def _form(self, method: Method) -> SettingsForm:
        form = SettingsForm(method.settings, sentences=False)
        form.show_value(self._values[method.name])
        form.edited.connect(lambda field, value: self._on_edited(method.name, field, value))
        return form

    def _on_edited(self, method: str, field: str, value: object) -> None:
        before = self._values[method]
        self._values[method] = type(before).model_validate(before.model_dump() | {field: value})
        self._forms[method].show_value(self._values[method])
        self.changed.emit(method)

    def _on_layer(self) -> None:
        self._values["grad-cam"] = GradCamSettings(layer_id=self._layers.currentData())
        self.changed.emit("grad-cam")

    def _layer_page(self) -> QWidget:
        box = self._layers
        box.setAccessibleName(self.tr("Layer"))
        box.setToolTip(self.tr("The layer whose maps Grad-CAM weighs"))
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        leave_wheel_alone(box)
        box.activated.connect(self._on_layer)
        caption = QLabel(self.tr("Layer"))
        caption.setBuddy(box)
        page = QWidget()
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(caption)
        line.addWidget(box, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addStretch(1)
        return page
