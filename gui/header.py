"""The header: workspaces on the left; data, device and the run's controls on the right."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget

from engine.data import catalogue
from engine.wording import bytes_text
from gui import theme
from gui.actions import TrainingActions
from gui.document import Document
from gui.widgets.form import translated
from gui.widgets.inputs import leave_wheel_alone

FOLDER = "folder"
"""Stands for "a folder of pictures" among the names of data."""

DEVICE_TITLES = {"cpu": "CPU", "cuda": "GPU (CUDA)", "mps": "GPU (Apple)"}


class Header(QWidget):
    """Says what a person chose; shows what the document says."""

    data_chosen = Signal(str)
    """A name of the catalogue, or ``FOLDER``."""

    def __init__(
        self,
        document: Document,
        workspaces: tuple[tuple[str, str], ...],
        actions: TrainingActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Workspaces"))
        for index, (title, help) in enumerate(workspaces):
            self.tabs.addTab(title)
            self.tabs.setTabToolTip(index, help)
        self._data = self._combo(self.tr("Data"), self.tr("The pictures to train and test with"))
        self._data.activated.connect(lambda _: self._on_data())
        self._device = self._combo(self.tr("Device"), self.tr("What computes the training"))
        self._device.addItem(DEVICE_TITLES["cpu"], "cpu")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.RELATED, theme.GRID, theme.RELATED, theme.GRID)
        line.setSpacing(theme.RELATED)
        line.addWidget(self.tabs)
        line.addStretch(1)
        for text, combo in ((self.tr("Data"), self._data), (self.tr("Device"), self._device)):
            caption = QLabel(text)
            caption.setBuddy(combo)
            theme.set_role(caption, "quiet")
            line.addWidget(caption)
            line.addWidget(combo)
        line.addSpacing(theme.RELATED)
        line.addWidget(self._button(actions.train, with_text=True))
        for action in (actions.pause, actions.step, actions.stop):
            line.addWidget(self._button(action))
        document.changed.connect(self.show_data)
        self.show_data()

    @property
    def device(self) -> str:
        return str(self._device.currentData())

    def show_devices(self, names: tuple[str, ...]) -> None:
        """Offer the devices that this machine has; the best one is chosen."""
        self._device.clear()
        for name in names:
            self._device.addItem(DEVICE_TITLES.get(name, name), name)
        self._device.setCurrentIndex(self._device.count() - 1)

    def show_data(self) -> None:
        """Offer the catalogue with its states, and show what the document uses."""
        current = self._document.design.data
        with QSignalBlocker(self._data):
            self._data.clear()
            for entry in catalogue.CATALOGUE:
                absent = catalogue.state(entry.name) == "absent"
                title = translated(entry.title)
                size = bytes_text(entry.download_bytes) if absent else ""
                self._data.addItem(f"{title} — {size}" if absent else title, entry.name)
                row = self._data.count() - 1
                self._data.setItemData(row, translated(entry.help), Qt.ItemDataRole.ToolTipRole)
            if catalogue.find(current) is None:
                self._data.addItem(current.rstrip("/").rpartition("/")[2] or current, current)
            self._data.addItem(self.tr("Folder of pictures…"), FOLDER)
            self._data.setCurrentIndex(self._data.findData(current))

    def _on_data(self) -> None:
        chosen = str(self._data.currentData())
        self.show_data()
        if chosen != self._document.design.data:
            self.data_chosen.emit(chosen)

    def _combo(self, name: str, help: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(help)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(220)
        leave_wheel_alone(combo)
        return combo

    def _button(self, action: QAction, *, with_text: bool = False) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setAutoRaise(not with_text)
        if with_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button
