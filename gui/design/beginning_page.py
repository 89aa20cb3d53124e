"""What the centre shows while no block is selected: what to do first, with its buttons."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.presets import PRESETS, Preset
from gui import theme
from gui.document import Document
from gui.network.beginning import take_preset
from gui.widgets.form import translated


class BeginningPage(QWidget):
    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._title, self._words = QLabel(), QLabel()
        theme.set_role(self._title, "title")
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(theme.GRID)
        for preset in PRESETS:
            column.addWidget(self._card(preset))
        column.addStretch()
        document.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        if self._document.network.blocks:
            self._title.setText(self.tr("No block is selected"))
            self._words.setText(
                self.tr(
                    "Click a block to see what it does and to change it, add one from the "
                    "palette, or start again from a known network."
                )
            )
        else:
            self._title.setText(self.tr("Begin with a network"))
            self._words.setText(
                self.tr(
                    "Start from a network that is known to work and change it, or stack your own: "
                    "click a block in the palette to put it in."
                )
            )

    def _card(self, preset: Preset) -> QWidget:
        title = translated(preset.title)
        name, help = QLabel(title), QLabel(translated(preset.help))
        theme.set_role(name, "section")
        theme.set_role(help, "quiet")
        help.setWordWrap(True)
        button = QPushButton(self.tr("Start"))
        button.setAccessibleName(self.tr("Start from {title}").format(title=title))
        button.setToolTip(self.tr("Take this network and its recipe; the data stay"))
        button.clicked.connect(lambda: take_preset(self._document, preset))
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        words.addWidget(name)
        words.addWidget(help)
        card = QFrame()
        theme.set_role(card, "card")
        line = QHBoxLayout(card)
        line.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        line.setSpacing(theme.GROUP)
        line.addLayout(words, 1)
        line.addWidget(button)
        return card
