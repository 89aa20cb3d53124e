"""Where to begin: a preset taken into the design, and what an empty network shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from engine.presets import LENET5, Preset
from gui import theme
from gui.document import Document
from gui.widgets.form import translated


def take_preset(document: Document, preset: Preset) -> None:
    """Take a preset's network and recipe and keep the data, as one undo step."""
    design = replace(document.design, network=preset.network, recipe=preset.recipe)
    words = QCoreApplication.translate("Beginning", "Start from {title}")
    document.take(design, words.format(title=translated(preset.title)))


class EmptyNetwork(QWidget):
    """Says what to do first when there are no blocks, with the button to do it."""

    gallery_asked = Signal()

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        words = QLabel(
            self.tr("No blocks yet. Drag one here from the palette, or start from a known network.")
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.set_role(words, "quiet")
        title = translated(LENET5.title)
        button = QPushButton(self.tr("Start from {title}").format(title=title))
        button.setToolTip(translated(LENET5.help))
        button.clicked.connect(lambda: take_preset(document, LENET5))
        gallery = QPushButton(self.tr("Open the gallery"))
        gallery.setToolTip(self.tr("Known networks with their pictures and sources"))
        gallery.clicked.connect(self.gallery_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE, theme.GROUP, theme.PAGE, theme.GROUP)
        column.setSpacing(theme.GROUP)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(gallery, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
