"""FolderPage: the pictures of a folder, one after the other."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.inspection.folder_source import FolderSource


class FolderPage(QWidget):
    """Chooses the folder, says where in it one is, and leafs."""

    chosen = Signal()
    """Another folder was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = FolderSource(self)
        self._focus_on = False
        self._button = QPushButton()
        self._button.setIconSize(QSize(theme.ICON, theme.ICON))
        theme.set_icon(self._button, "folder-open-outline")
        self._button.setToolTip(self.tr("Choose a folder of pictures to leaf through"))
        self._button.clicked.connect(self._ask)
        self._back = self._leaf("chevron-left", self.tr("Previous picture"), "←", -1)
        self._on = self._leaf("chevron-right", self.tr("Next picture"), "→", 1)
        self._place = QLabel()
        self._place.setFont(theme.tabular(self._place.font()))
        self._place.setAccessibleName(self.tr("Place in the folder"))
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.source.moved.connect(self._show)
        self._show()

    def open_folder(self, folder: Path) -> None:
        self.source.open(folder)
        self.chosen.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._back)
        line.addWidget(self._place, 1)
        line.addWidget(self._on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._button)
        column.addLayout(line)
        column.addStretch(1)

    def _show(self) -> None:
        source = self.source
        words = self.tr("Choose folder…") if source.folder is None else source.folder.name
        width = max(self._button.width() - 64, 120)
        shown = self._button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, width)
        self._button.setText(shown)
        self._button.setAccessibleName(self.tr("Choose folder"))
        place = self.tr("{number:,} of {count:,}")
        self._place.setText(
            place.format(number=source.place + 1, count=source.count) if source.count else "–"
        )
        self._back.setEnabled(source.place > 0)
        self._on.setEnabled(source.place + 1 < source.count)
        if self._focus_on and self._on.isEnabled():
            self._focus_on = False
            self._on.setFocus()

    def _leaf(self, icon: str, name: str, key: str, by: int) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setAutoRaise(True)
        button.setToolTip(f"{name} ({key})")
        button.setAccessibleName(name)
        button.clicked.connect(lambda: self.source.leaf(by))
        arrow = Qt.Key.Key_Left if by < 0 else Qt.Key.Key_Right
        shortcut = QShortcut(QKeySequence(arrow), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: self.source.leaf(by))
        return button

    def _ask(self) -> None:
        start = "" if self.source.folder is None else str(self.source.folder.parent)
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of pictures"), start)
        if name:
            self._focus_on = True  # so that the arrow keys leaf at once
            self.open_folder(Path(name))
