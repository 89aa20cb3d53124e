"""TroubleLabel: the sentence of a source that gives no frames."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from gui import theme
from gui.services.frames import FrameSource
from gui.words import with_short_words


class TroubleLabel(QLabel):
    """Shows the source's trouble while there is one."""

    def __init__(self, source: FrameSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self.setWordWrap(True)
        theme.set_role(self, "problem")
        self.setFont(theme.small(self.font()))
        self.setMinimumWidth(1)
        source.trouble_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setText(with_short_words(self._source.trouble))
        self.setVisible(bool(self._source.trouble))
