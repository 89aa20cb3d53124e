"""The browser of the data sets: the list of all, and the page of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.data import catalogue
from gui import theme
from gui.data.page import DataPage
from gui.data.shelf_list import ShelfList
from gui.document import Document
from gui.services.data import DataService
from gui.services.data_shelf import DataShelf
from gui.settings import Settings

LIST_WIDTH = 232
SHARE = 0.85
"""Of the window, that the sheet covers."""
LEAST, MOST = QSize(1040, 680), QSize(1480, 960)


class DataSheet(QDialog):
    """Stays open beside the work. A download goes on when it is closed."""

    closed = Signal()

    def __init__(
        self,
        document: Document,
        data: DataService,
        shelf: DataShelf,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._data = data
        self._shelf = shelf
        self._settings = settings
        self._folders: list[str] = []
        self.setWindowTitle(self.tr("Data sets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ShelfList()
        self.page = DataPage(shelf)
        self._folder = QPushButton(self.tr("Folder of pictures…"))
        self._folder.setToolTip(self.tr("Look at a folder with one sub-folder for each class"))
        self._folder.setAutoDefault(False)
        self._folder.clicked.connect(self._ask_folder)
        self.list.chosen.connect(self._on_chosen)
        self.page.use_wanted.connect(data.use)
        data.state_changed.connect(self._on_data)
        for signal in (document.changed, shelf.downloading_changed, shelf.removed):
            signal.connect(self._show_states)
        self._lay_out(parent)
        self._show_states()
        self.list.choose(document.design.data)
        self.list.setFocus()

    def done(self, result: int) -> None:
        self._shelf.look_away()
        super().done(result)
        self.closed.emit()

    def show_folder(self, folder: str) -> None:
        """Look at a folder of pictures."""
        if folder not in self._folders:
            self._folders.append(folder)
        self._show_states()
        self.list.choose(folder)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self,
            self.tr("A folder with one sub-folder for each class"),
            str(self._settings.folder),
        )
        if folder:
            self.show_folder(folder)

    def _on_chosen(self, what: str) -> None:
        loaded = self._data.dataset
        self.page.show_set(what, loaded if loaded is not None and loaded.name == what else None)

    def _on_data(self) -> None:
        """Follow what is brought from elsewhere in the window."""
        if not self._data.busy:
            self._show_states()
            self.page.look_again()

    def _show_states(self) -> None:
        used = self._document.design.data
        if catalogue.find(used) is None and used not in self._folders:
            self._folders.append(used)
        self.list.show_sets(used, self._folders, self._shelf.downloading)
        self.page.show_used(used, self._document.recipe.test_share)

    def _lay_out(self, parent: QWidget) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, theme.RELATED)
        left.setSpacing(theme.RELATED)
        left.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(theme.RELATED, 0, theme.RELATED, 0)
        below.addWidget(self._folder)
        left.addLayout(below)
        self.list.setFixedWidth(LIST_WIDTH)
        rule = QFrame()
        rule.setFrameShape(QFrame.Shape.VLine)
        rule.setForegroundRole(rule.palette().ColorRole.Mid)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(rule)
        row.addWidget(self.page, 1)
        room = parent.size() * SHARE
        self.resize(room.expandedTo(LEAST).boundedTo(MOST))
