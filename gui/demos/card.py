"""DemoCard: a picture, a name and a sentence; all of it is one button."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gui import theme
from gui.demos.scenes import Scene, ScenePicture
from gui.widgets.card import CardButton, card_label


class DemoCard(CardButton):
    def __init__(
        self, scene: Scene, title: str, sentence: str, note: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, note, parent)
        self.setText(title)
        self.setAccessibleDescription(f"{sentence} {note}")
        self.column.addWidget(ScenePicture(scene))
        self.column.addSpacing(theme.GRID)
        self.column.addWidget(card_label(title, "title"))
        self.column.addWidget(card_label(sentence))
        self.column.addStretch(1)
        self.column.addWidget(card_label(note, "quiet"))
