"""The header: workspaces on the left; data, device and the run's controls on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from engine.data import catalogue
from engine.data.own import NAME as OWN
from engine.wording import bytes_text
from gui import theme
from gui.actions import TrainingActions
from gui.document import Document
from gui.services.training import State
from gui.widgets.form import translated
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.primary_button import PrimaryButton

FOLDER = "folder"
"""Stands for "a folder of pictures" among the names of data."""

BROWSE = "browse"
"""Stands for the browser of the data sets among the names of data."""

DEVICE_TITLES = {"cpu": "CPU", "cuda": "GPU (CUDA)", "mps": "GPU (Apple)"}


class Header(QWidget):
    """Says what a person chose; shows what the document says."""

    device_changed = Signal(str)
    """What computes the training is another device."""
    data_chosen = Signal(str)
    """A name of the catalogue, ``FOLDER`` or ``BROWSE``."""

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
        theme.set_role(self.tabs, "workspaces")
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Workspaces"))
        for index, (title, help) in enumerate(workspaces):
            self.tabs.addTab(title)
            self.tabs.setTabToolTip(index, help)
        self._data = self._data_button()
        self._device = self._combo(self.tr("Device"), self.tr("What computes the training"))
        self._device.addItem(DEVICE_TITLES["cpu"], "cpu")
        self._device.currentIndexChanged.connect(self._on_device)
        self._actions = actions
        self._run = PrimaryButton(actions.train, "play")
        self._run.setFixedWidth(104)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.RELATED, theme.GRID, theme.RELATED, theme.GRID)
        line.setSpacing(theme.RELATED)
        line.addWidget(self.tabs)
        line.addStretch(1)
        for control in (self._data, self._device):
            caption = QLabel(control.accessibleName())
            caption.setBuddy(control)
            theme.set_role(caption, "quiet")
            line.addWidget(caption)
            line.addWidget(control)
        line.addSpacing(theme.RELATED)
        line.addWidget(self._run)
        for action in (actions.step, actions.stop):
            line.addWidget(self._button(action))
        document.changed.connect(self.show_data)
        self.show_data()

    @property
    def run_button(self) -> QWidget:
        return self._run

    @property
    def device(self) -> str:
        return str(self._device.currentData())

    @property
    def devices(self) -> tuple[str, ...]:
        """The devices that are offered."""
        return tuple(str(self._device.itemData(i)) for i in range(self._device.count()))

    def show_run(self, state: State) -> None:
        """Offer what suits the run: to train, to pause, or to go on."""
        if state == "paused":
            self._run.show_action(self._actions.pause, "play", self.tr("Resume"))
        elif state == "idle":
            self._run.show_action(self._actions.train, "play")
        else:
            self._run.show_action(self._actions.pause, "pause")

    def show_devices(self, names: tuple[str, ...]) -> None:
        """Offer the devices that this machine has; the best one is chosen."""
        self._device.clear()
        for name in names:
            self._device.addItem(DEVICE_TITLES.get(name, name), name)
        self._device.setCurrentIndex(self._device.count() - 1)

    def choose_device(self, name: str) -> None:
        """Choose one of the devices; do nothing where it isn't offered."""
        place = self._device.findData(name)
        if place >= 0:
            self._device.setCurrentIndex(place)

    def _on_device(self, place: int) -> None:
        if place >= 0:
            self.device_changed.emit(self.device)

    def show_data(self) -> None:
        """Show what data the document uses."""
        current = self._document.design.data
        entry = catalogue.find(current)
        title = translated(entry.title) if entry is not None else Path(current).name
        metrics = self._data.fontMetrics()
        self._data.setText(metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, 200))

    def _fill_data_menu(self) -> None:
        """Offer the catalogue with what each would cost to get, and any folder."""
        current = self._document.design.data
        menu = self._data.menu()
        menu.clear()
        group = QActionGroup(menu)
        for entry in catalogue.CATALOGUE:
            title = translated(entry.title)
            if catalogue.state(entry.name) == "absent":
                title = self.tr("{title} — download {size}").format(
                    title=title, size=bytes_text(entry.download_bytes)
                )
            self._offer(group, title, translated(entry.help), entry.name, current)
        if catalogue.find(current) is None:
            self._offer(group, Path(current).name, current, current, current)
        own = catalogue.find(OWN)
        assert own is not None
        self._offer(group, translated(own.title), translated(own.help), OWN, current)
        menu.addActions(group.actions())
        menu.addSeparator()
        folder = menu.addAction(self.tr("Folder of pictures…"))
        folder.setToolTip(self.tr("Any folder with one sub-folder for each class"))
        folder.triggered.connect(lambda: self.data_chosen.emit(FOLDER))
        browse = menu.addAction(self.tr("Browse data sets…"))
        browse.setToolTip(self.tr("See the pictures of each, download and remove"))
        browse.triggered.connect(lambda: self.data_chosen.emit(BROWSE))

    def _offer(self, group: QActionGroup, title: str, help: str, name: str, current: str) -> None:
        choose = QAction(title, group)
        choose.setToolTip(help)
        choose.setCheckable(True)
        choose.setChecked(name == current)
        choose.triggered.connect(lambda: self.data_chosen.emit(name))

    def _data_button(self) -> QPushButton:
        # A menu, not a combo box: an arrow key or the wheel must not begin to load data.
        button = QPushButton()
        button.setAccessibleName(self.tr("Data"))
        button.setToolTip(self.tr("The pictures to train and test with"))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill_data_menu)
        button.setMenu(menu)
        return button

    def _combo(self, name: str, help: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(help)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        combo.setMaximumWidth(220)
        leave_wheel_alone(combo)
        return combo

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
