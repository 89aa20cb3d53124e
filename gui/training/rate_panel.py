"""The learning-rate finder in the recipe: its plot, what it suggests, and taking that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.training.events import Failed
from engine.training.rate_finder import STEPS, RateFound
from gui import theme
from gui.services.rate_search import RateSearch
from gui.training.rate_picture import RatePicture
from gui.widgets.form import translated


class RatePanel(QWidget):
    """Follows a search; hidden while there is none."""

    taken = Signal(float)
    """The suggestion is wanted as the recipe's rate."""

    def __init__(self, search: RateSearch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._picture = RatePicture()
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._use = QPushButton()
        self._use.clicked.connect(self._on_use)
        theme.set_icon(self._use, "check")
        self._close = QPushButton(self.tr("Close"))
        self._close.setToolTip(self.tr("End the search for a learning rate, and hide it"))
        self._close.clicked.connect(search.clear)
        title = QLabel(self.tr("Learning-rate finder"))
        theme.set_role(title, "section")
        buttons = QHBoxLayout()
        buttons.addWidget(self._use, 1)
        buttons.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.RELATED)
        column.setSpacing(theme.RELATED)
        for widget in (title, self._picture, self._words):
            column.addWidget(widget)
        column.addLayout(buttons)
        search.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        search, result = self._search, self._search.result
        rate = result.rate if isinstance(result, RateFound) else None
        self.setVisible(search.network is not None)
        self._picture.show_tried(search.tried, rate)
        self._use.setEnabled(rate is not None)
        text = self.tr("Use this rate") if rate is None else self.tr("Use {rate}").format(rate=rate)
        self._use.setText(text)
        self._use.setAccessibleName(self.tr("Use this rate"))
        self._use.setToolTip(self.tr("Make it the learning rate of the recipe; undo takes it back"))
        theme.set_role(self._words, "problem" if isinstance(result, Failed) else "quiet")
        self._words.setText(self._sentence(rate))

    def _sentence(self, rate: float | None) -> str:
        search, result = self._search, self._search.result
        if isinstance(result, Failed):
            return translated(result.sentence)
        if result is None:
            return self.tr("Trying ever larger rates on a copy: step {n} of at most {all}.").format(
                n=len(search.tried), all=STEPS
            )
        if rate is None:
            return self.tr(
                "No rate made the loss fall clearly. Look at the network, or take a larger batch."
            )
        return self.tr(
            "At {rate} the loss falls most steeply. A schedule that lowers the rate bears two or "
            "three times as much."
        ).format(rate=f"{rate:g}")

    def _on_use(self) -> None:
        result = self._search.result
        if isinstance(result, RateFound) and result.rate is not None:
            self.taken.emit(result.rate)
