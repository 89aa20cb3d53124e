"""The details of Inspect: one map of the selected layer, large, and where a number is from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine.wording import shape_text
from gui import theme
from gui.inspection.arithmetic.panel import ArithmeticPanel
from gui.inspection.map_page import MapPage
from gui.inspection.model import InspectionModel
from gui.inspection.vector_page import VectorPage


class InspectDetails(QWidget):
    """Follows the layer that is selected."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title = QLabel()
        theme.set_role(self._title, "title")
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        theme.set_role(self._summary, "quiet")
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._nothing, "quiet")
        self._maps = MapPage(model)
        self._numbers = VectorPage(model)
        self.arithmetic = ArithmeticPanel(model)
        self._below = _scrolling(self.arithmetic)
        self._below.setAccessibleName(self.tr("How this number came about"))
        self.arithmetic.grid_wanted.connect(self._below.ensureWidgetVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.GRID)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addSpacing(theme.RELATED)
        column.addWidget(self._nothing, 1)
        column.addWidget(self._maps)
        column.addWidget(self._numbers, 1)
        column.addSpacing(theme.RELATED)
        column.addWidget(self._below, 1)
        model.current_changed.connect(self._show)
        model.target_changed.connect(self._show)
        model.answered.connect(self._show)
        model.pinned_changed.connect(self._show)
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._maps.fit_height(self.height())

    def _show(self) -> None:
        current = self._model.current
        if current is None:
            self._say(
                self.tr("Nothing is selected"), "", self.tr("Select a layer to see it large.")
            )
            return
        head = self._model.head(current)
        self._title.setText(head.title)
        parts = (shape_text(head.shape), head.summary)
        self._summary.setText(" · ".join(part for part in parts if part))
        layer = self._model.layer(current)
        if layer is None:
            self._say(head.title, self._summary.text(), head.sentence)
        elif layer.is_vector:
            self._show_part(self._numbers)
            names = head.classes or tuple(str(number + 1) for number in range(layer.count))
            self._numbers.show_layer(layer, names)
        else:
            self._show_part(self._maps)
            self._maps.show_layer(layer)

    def _say(self, title: str, summary: str, sentence: str) -> None:
        self._title.setText(title)
        self._summary.setText(summary)
        self._nothing.setText(sentence)
        self._show_part(self._nothing)

    def _show_part(self, shown: QWidget) -> None:
        for part in (self._nothing, self._maps, self._numbers):
            part.setVisible(part is shown)
        self._below.setVisible(shown is not self._nothing)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
