"""ScreenPage: which part of the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme
from gui.inspection.region_chooser import choose_region
from gui.services.screen import ScreenSource, may_look


class ScreenPage(QWidget):
    """Chooses; starting and stopping the source is up to whoever shows the page."""

    def __init__(self, source: ScreenSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        choose = QPushButton(self.tr("Choose a part…"))
        theme.set_icon(choose, "selection-drag")
        choose.setToolTip(self.tr("Draw a rectangle over what the network is to look at"))
        choose.clicked.connect(self._choose)
        choose.setEnabled(may_look())
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setFont(theme.tabular(theme.small(self._words.font())))
        theme.set_role(self._words, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(choose)
        column.addWidget(self._words)
        column.addStretch(1)
        source.region_changed.connect(self._show)
        self._show()

    def _choose(self) -> None:
        for chooser in choose_region(self.source.region, self):
            chooser.chosen.connect(self.source.choose)

    def _show(self) -> None:
        region = self.source.region
        words = (
            self.tr("{width} × {height} pixels, ten times a second")
            if not region.isEmpty()
            else self.tr("A film in a browser, say, or a picture in another program")
        )
        self._words.setText(words.format(width=region.width(), height=region.height()))
