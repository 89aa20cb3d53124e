"""Mends: the buttons that cure a problem with one click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from engine.check import Mend, Problem
from gui import theme
from gui.document import Document
from gui.widgets.form import translated

BUTTON_HEIGHT = 28


class ElidedButton(QPushButton):
    """A button whose text gives way where there is no room for it; its tooltip says all."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(BUTTON_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(64, BUTTON_HEIGHT)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 * theme.GROUP
        return QSize(width, BUTTON_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * theme.RELATED
        elided = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._whole, elided, room))


class MendBar(QWidget):
    """The mends of some problems, one below the other."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._mends: tuple[Mend, ...] = ()
        self._buttons: list[ElidedButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the mends of ``problems``; buttons with the same words stay as they are."""
        labels = [mend.label for mend in self._mends]
        self._mends = mends_of(problems)
        if labels == [mend.label for mend in self._mends]:
            return
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(place) for place in range(len(self._mends))]
        for button in self._buttons:
            self._column.addWidget(button)
            button.show()

    def _button(self, place: int) -> ElidedButton:
        button = ElidedButton(translated(self._mends[place].label))
        button.clicked.connect(lambda: self._apply(self._mends[place]))
        return button

    def _apply(self, mend: Mend) -> None:
        self._document.apply(mend.network, translated(mend.label), recipe=mend.recipe)


def mends_of(problems: Sequence[Problem]) -> tuple[Mend, ...]:
    """Return the mends of all the problems; of several with one label, the first."""
    by_label: dict[str, Mend] = {}
    for problem in problems:
        for mend in problem.mends:
            by_label.setdefault(mend.label, mend)
    return tuple(by_label.values())


def bar_height(problems: Sequence[Problem]) -> int:
    """Return the height that the bar of ``problems`` needs."""
    count = len(mends_of(problems))
    return count * (BUTTON_HEIGHT + theme.GRID) - theme.GRID if count else 0
