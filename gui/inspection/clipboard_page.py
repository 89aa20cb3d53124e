"""ClipboardPage: the picture that was copied last, wherever that was."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from engine.data.pictures import open_picture
from gui import theme
from gui.services.frames import Frame
from gui.services.opening import Opening, file_in, image_in
from gui.services.stills import StillSource


class ClipboardPage(QWidget):
    """Looks at the clipboard when it is asked to, and never by itself."""

    chosen = Signal()
    """There is another picture."""
    failed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = StillSource(self)
        self._opening = Opening(self)
        self._opening.opened.connect(self._on_opened)
        self._opening.failed.connect(self.failed)
        self.button = QPushButton(self.tr("Paste"))
        theme.set_icon(self.button, "content-paste")
        self.button.setIconSize(QSize(theme.ICON, theme.ICON))
        self.button.setToolTip(self.tr("Take the picture that is on the clipboard now (Ctrl+V)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addStretch(1)

    def paste(self) -> bool:
        """Open what is on the clipboard; return whether there is a picture, or a file."""
        data: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if data is None:
            return False
        path = file_in(data)
        picture = image_in(data) if path is None else None
        if path is not None:
            self._opening.open(partial(open_picture, path), path.name)
        elif picture is not None:
            self._opening.open(lambda: picture, self.tr("Pasted picture"))
        return path is not None or picture is not None

    def _on_opened(self, frame: Frame) -> None:
        self.source.show(frame)
        self.chosen.emit()
