"""What the centre shows while no block is selected: what to do, with the button to do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme


class BeginningPage(QWidget):
    gallery_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QLabel(self.tr("No block is selected"))
        theme.set_role(title, "title")
        words = QLabel(
            self.tr(
                "Click a block to see what it does and to change it, add one from the "
                "palette, or start again from a known network."
            )
        )
        words.setWordWrap(True)
        theme.set_role(words, "quiet")
        gallery = QPushButton(self.tr("Open the gallery"))
        gallery.setToolTip(self.tr("Known networks with their pictures and sources"))
        gallery.clicked.connect(self.gallery_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(gallery, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
