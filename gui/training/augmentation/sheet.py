"""Augmentation large: its settings, and beside them many samples with their variations."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QWidget

from engine.recipe_augmentation import AUGMENTATION, AugmentationNumbers
from gui import theme
from gui.document import Document
from gui.services.data import DataService
from gui.training.augmentation.doubts import doubts_of
from gui.training.augmentation.panel import AugmentationPanel, numbers_of
from gui.widgets.form import SettingsForm

FORM_WIDTH = 320
SAMPLES, SIDE = 7, 80
SIZE = QSize(1180, 720)


class AugmentationSheet(QDialog):
    """Stays open beside the work: a change here is a change of the recipe, and the other way."""

    def __init__(self, document: Document, data: DataService, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self.setWindowTitle(self.tr("Augmentation"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form = SettingsForm(AugmentationNumbers, open_groups={AUGMENTATION})
        self._form.edited.connect(document.edit_recipe)
        panel = AugmentationPanel(document, data, SAMPLES, SIDE, large=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        settings = _scrolling(self._form, self.tr("Settings of augmentation"))
        settings.setFixedWidth(FORM_WIDTH)
        row.addWidget(settings)
        row.addWidget(_scrolling(panel, self.tr("Samples and their variations")), 1)
        document.changed.connect(self._show)
        self._show()
        self.resize(SIZE)

    def _show(self) -> None:
        self._form.show_value(numbers_of(self._document.recipe))
        for field, sentence in doubts_of(self._document).items():
            self._form.set_problem(field, sentence)


def _scrolling(widget: QWidget, name: str) -> QScrollArea:
    body = QWidget()
    inside = QHBoxLayout(body)
    inside.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
    inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    area.setAccessibleName(name)
    return area
