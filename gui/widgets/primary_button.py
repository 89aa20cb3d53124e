"""The one button in the accent's colour: it looks and works as an action says."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from gui import theme


class PrimaryButton(QPushButton):
    def __init__(self, action: QAction, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "primary")
        self._action = action
        self.clicked.connect(lambda: self._action.trigger())
        self._action.changed.connect(self._follow)
        self.show_action(action, icon)

    def show_action(self, action: QAction, icon: str = "", text: str = "") -> None:
        """Stand for ``action`` from now on, under another ``text`` than its own if one is given."""
        self._action.changed.disconnect(self._follow)
        self._action, self._text = action, text
        if icon:
            theme.set_icon_on_accent(self, icon)
        self._action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(self._text or self._action.text())
        self.setAccessibleName(self.text())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())
