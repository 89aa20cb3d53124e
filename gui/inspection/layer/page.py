"""LayerPage: all maps of the current layer, large."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.wording import count_text, shape_text
from gui import theme
from gui.inspection.layer.grid import EDGE
from gui.inspection.layer.maps_view import MapsView
from gui.inspection.layer_controls import LayerControls, Readout
from gui.inspection.model import InspectionModel
from gui.inspection.scale import draw_scale
from gui.inspection.unit_order import UnitOrder
from gui.inspection.unit_survey import UnitSurvey
from gui.widgets.inputs import leave_wheel_alone
from gui.words import listed


class LayerPage(QWidget):
    def __init__(
        self,
        model: InspectionModel,
        order: UnitOrder,
        survey: UnitSurvey,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._survey = survey
        self._listed: tuple[tuple[str, str], ...] = ()
        self.maps = MapsView(model, order, survey)
        self._layers = QComboBox()
        self._layers.setAccessibleName(self.tr("Layer"))
        self._layers.setToolTip(
            self.tr("The layer whose maps are shown: the network's selected one")
        )
        self._layers.setPlaceholderText(self.tr("No layer is selected"))
        self._layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._layers.setMinimumContentsLength(16)
        leave_wheel_alone(self._layers)
        self._layers.activated.connect(self._on_layer)
        self._counts = QLabel()
        self._counts.setFont(theme.tabular(theme.small(self._counts.font())))
        self._counts.setAccessibleName(self.tr("Maps that stand out"))
        self._counts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.set_role(self._counts, "quiet")
        self._scale = _Scale(model)
        self._lay_out(LayerControls(model, order), Readout(model))
        for signal in (model.answered, model.current_changed, model.target_changed):
            signal.connect(self._show)
        survey.changed.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _lay_out(self, controls: QWidget, readout: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(self._layers, 1)
        for icon, name, help, step in (
            ("magnify-minus-outline", self.tr("Smaller"), self.tr("Make the maps smaller (−)"), -1),
            ("magnify-plus-outline", self.tr("Larger"), self.tr("Make the maps larger (+)"), 1),
            (
                "fit-to-page-outline",
                self.tr("Fit"),
                self.tr("Show all maps at once where they fit (0)"),
                0,
            ),
        ):
            head.addWidget(self._zoom_button(icon, name, help, step))
        card = QFrame()
        theme.set_role(card, "card")
        line = QHBoxLayout()
        line.setContentsMargins(EDGE, 0, EDGE, 0)
        line.addWidget(self._counts, 1)
        line.addWidget(self._scale)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, theme.GRID, 1, theme.GRID)
        inside.setSpacing(0)
        inside.addLayout(line)
        inside.addWidget(self.maps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(controls)
        column.addLayout(head)
        column.addWidget(card, 1)
        column.addWidget(readout)

    def _zoom_button(self, icon: str, name: str, help: str, step: int) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAccessibleName(name)
        button.setToolTip(help)
        button.clicked.connect(lambda: self.maps.zoom(step))
        return button

    def _on_layer(self, index: int) -> None:
        self._model.select(self._layers.itemData(index))

    def _show(self) -> None:
        if not self.isVisible():
            return
        listed = tuple(
            (head.id, f"{number}  {head.title}  {shape_text(head.shape)}")
            for number, head in enumerate(self._model.heads, 1)
        )
        if listed != self._listed:
            self._listed = listed
            self._layers.clear()
            for layer_id, words in listed:
                self._layers.addItem(words, layer_id)
        current = self._model.current
        self._layers.setCurrentIndex(-1 if current is None else self._layers.findData(current))
        words = self._words()
        if words != self._counts.text():
            self._counts.setText(words)
        self._scale.update()

    def _words(self) -> str:
        """Return how many maps there are, and how many of them are marked."""
        layer = self.maps.layer
        if layer is None:
            return ""
        one, many = (
            (self.tr("number"), self.tr("numbers"))
            if layer.is_vector
            else (self.tr("map"), self.tr("maps"))
        )
        parts = [count_text(layer.count, one, many)]
        units = self._survey.of(layer.block_id)
        if not layer.is_vector:
            parts.append(self.tr("{count} silent").format(count=int(layer.silent.sum())))
        if units is not None:
            parts.append(self.tr("{count} dead").format(count=int(units.dead.sum())))
            if units.saturated.any():
                saturated = int(units.saturated.sum())
                parts.append(self.tr("{count} saturated").format(count=saturated))
        return listed(*parts)


class _Scale(QWidget):
    """What the colours of the layer stand for."""

    def __init__(self, model: InspectionModel) -> None:
        super().__init__()
        self._model = model
        self.setFont(theme.tabular(theme.small(self.font())))
        self.setFixedWidth(190)
        self.setMinimumHeight(20)
        self.setAccessibleName(self.tr("Scale"))

    def paintEvent(self, event: QPaintEvent) -> None:
        layer = self._model.layer(self._model.current)
        if layer is None:
            return
        own = self._model.look.scaling == "map" and not layer.is_vector and layer.count > 1
        painter = QPainter(self)
        line = QRect(0, 0, self.width(), self.height())
        each = self.tr("max of each") if own else ""
        draw_scale(painter, line, layer, theme.tokens(self), each)
        painter.end()
