"""Which share of a folder is for the test, chosen where its pictures are seen."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from engine.recipe import Recipe
from engine.settings import declared
from gui import theme
from gui.widgets.controls import control_for
from gui.words import tooltip, translated

REST = 300
"""Milliseconds that a number has to rest before all files are read anew."""
WIDTH = 240


class ShareRow(QWidget):
    """The recipe's own setting, beside the folder that it divides."""

    chosen = Signal(float)
    """Another share, once it rests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        setting = next(one for one in declared(Recipe) if one.name == "test_share")
        self._lowest, self._highest = setting.minimum or 0.0, setting.maximum or 1.0
        self._control = control_for(setting)
        self._control.edited.connect(self._on_edited)
        self._control.setFixedWidth(WIDTH)
        caption = QLabel(translated(setting.label))
        caption.setBuddy(self._control.focus_target())
        caption.setToolTip(tooltip(setting))
        theme.set_role(caption, "quiet")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(lambda: self.chosen.emit(self.share))
        self.share: float = setting.default
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GROUP)
        line.addWidget(caption, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._control)
        line.addStretch(1)

    def show_share(self, share: float) -> None:
        """Show a share without saying that it was chosen."""
        self._rest.stop()
        self.share = share
        self._control.show_value(share)
        self._control.set_problem("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return takes the number; a dialog would press its button as well.
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _on_edited(self, share: float) -> None:
        if self._lowest <= share <= self._highest:
            self.show_share(share)
            self._rest.start()
            return
        self._control.show_value(self.share)
        words = self.tr("Choose a number from {low} to {high}.")
        self._control.set_problem(words.format(low=self._lowest, high=self._highest))
