"""CameraLamp: says that a camera is switched on, wherever a person looks."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton, QWidget

from gui import theme
from gui.services.camera import CameraSource


class CameraLamp(QToolButton):
    """Can be seen only while the camera is on; a click switches it off."""

    def __init__(self, source: CameraSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        theme.set_icon(self, "webcam")
        self.setIconSize(QSize(theme.ICON, theme.ICON))
        self.setText(self.tr("Camera on"))
        self.setAccessibleName(self.tr("Camera on"))
        self.setToolTip(
            self.tr("The camera is on. Nothing of it is kept or sent. Click to switch it off.")
        )
        self.setAutoRaise(True)
        # Its place stays while it can't be seen, so that nothing beside it moves.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setToolButtonStyle(self.toolButtonStyle().ToolButtonTextBesideIcon)
        self.clicked.connect(source.stop)
        source.on_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._source.on)
