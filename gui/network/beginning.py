"""Where to begin: the presets, as a menu and as what an empty network shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from engine.network import Network
from engine.presets import LENET5, PRESETS, Preset
from gui import theme
from gui.document import Document
from gui.widgets.form import translated


def take_preset(document: Document, preset: Preset) -> None:
    """Take a preset's network and recipe and keep the data, as one undo step."""
    design = replace(document.design, network=preset.network, recipe=preset.recipe)
    words = QCoreApplication.translate("Beginning", "Start from {title}")
    document.take(design, words.format(title=translated(preset.title)))


def fill_menu(menu: QMenu, document: Document) -> None:
    """Put the presets and an empty network into ``menu``."""
    menu.setToolTipsVisible(True)
    for preset in PRESETS:
        entry = menu.addAction(translated(preset.title))
        entry.setToolTip(translated(preset.help))
        entry.triggered.connect(lambda _=False, preset=preset: take_preset(document, preset))
    menu.addSeparator()
    empty = menu.addAction(QCoreApplication.translate("Beginning", "Empty network"))
    empty.setToolTip(QCoreApplication.translate("Beginning", "Begin without a single block"))
    words = QCoreApplication.translate("Beginning", "Start from an empty network")
    empty.triggered.connect(lambda: document.apply(Network(), words))


class EmptyNetwork(QWidget):
    """Says what to do first when there are no blocks, with the button to do it."""

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
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE, theme.GROUP, theme.PAGE, theme.GROUP)
        column.setSpacing(theme.GROUP)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
