"""DepthChoice: which depth the lower plots show."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QWidget

from gui import theme


class DepthChoice(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QTabBar()
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._bar.setAccessibleName(self.tr("Layers"))
        self._bar.setToolTip(self.tr("Which twins are shown below"))
        theme.set_role(self._bar, "workspaces")
        self._bar.currentChanged.connect(self.changed)
        caption = QLabel(self.tr("Layers"))
        caption.setBuddy(self._bar)
        theme.set_role(caption, "quiet")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(caption)
        line.addWidget(self._bar)

    @property
    def chosen(self) -> int:
        """The depth that was chosen; 0 before any is offered."""
        return int(self._bar.tabData(self._bar.currentIndex()) or 0)

    def offer(self, depths: tuple[int, ...]) -> None:
        """Offer these; the deepest is chosen where the one that was is not among them."""
        before = self.chosen
        with QSignalBlocker(self._bar):
            while self._bar.count():
                self._bar.removeTab(0)
            for depth in depths:
                self._bar.setTabData(self._bar.addTab(str(depth)), depth)
            self._bar.setCurrentIndex(depths.index(before if before in depths else depths[-1]))

    def choose(self, depth: int) -> None:
        for index in range(self._bar.count()):
            if self._bar.tabData(index) == depth:
                self._bar.setCurrentIndex(index)
