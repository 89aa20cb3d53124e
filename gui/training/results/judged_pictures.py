"""JudgedPictures: pictures with what they are, what they are taken for, and how surely."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.training.confusion import Pictures
from engine.wording import percent_text
from gui import theme
from gui.training.results.reading import Reading
from gui.training.results.words import picture_words
from gui.widgets.picture_grid import Captions, PictureGrid

MEASURED = 100
"""So many captions are looked at to see how much room they want."""
NOTHING = np.zeros((0, 1, 1, 1), np.uint8)


class JudgedPictures(QWidget):
    """A click on a picture, or Return, opens it in Inspect; its maps can be followed as well."""

    inspect_wanted = Signal(object, str, int)
    """A picture of a Dataset, of its "validation" or "test", by its place there."""
    pin_wanted = Signal(object, str, int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._index_at: dict[int, int] = {}
        self._title = QLabel()
        self._title.setWordWrap(True)
        self.grid = PictureGrid(name)
        self.grid.setToolTip(self.tr("A click on a picture opens it in Inspect"))
        self.grid.chosen.connect(lambda place: self._tell(self.inspect_wanted, place))
        self._actions = (
            self._action(
                "magnify",
                self.tr("Open in Inspect"),
                self.tr("See what every layer makes of this picture"),
                self.inspect_wanted,
            ),
            self._action(
                "pin-outline",
                self.tr("Follow its maps"),
                self.tr("Pin this picture under the curves: its maps follow the training"),
                self.pin_wanted,
            ),
        )
        self.grid.addActions(self._actions)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._lay_out()

    def show_pictures(
        self, title: str, reading: Reading, wanted: Pictures, *, anew: bool = False
    ) -> None:
        """Show some of the pictures that were judged, by their indices, in that order.

        Whoever looks through them stays where they are, unless they are shown ``anew``.
        """
        before, scrolled = self.grid.current, self.grid.verticalScrollBar().value()
        self._reading = reading
        places = reading.confusion.places[wanted]
        self._index_at = dict(zip(places.tolist(), wanted.tolist(), strict=True))
        self._title.setText(title)
        shown = places[:MEASURED].tolist()
        widest = max((self._written(place)[0] for place in shown), key=len, default="")
        captions = Captions(self._written, 2, widest)
        self.grid.show_pictures(reading.pictures, places, self._said, captions)
        if not anew and before is not None:
            self.grid.make_current(before)
            self.grid.verticalScrollBar().setValue(scrolled)
        for action in self._actions:
            action.setEnabled(bool(len(wanted)))

    def say(self, sentence: str) -> None:
        """Show no pictures, but what to do to see some."""
        self._reading, self._index_at = None, {}
        self._title.setText(sentence)
        self.grid.show_pictures(NOTHING, np.zeros(0, np.int64), str)
        for action in self._actions:
            action.setEnabled(False)

    def _written(self, place: int) -> tuple[str, ...]:
        assert self._reading is not None
        confusion, classes = self._reading.confusion, self._reading.classes
        index = self._index_at[place]
        truth, predicted = classes[confusion.truth[index]], classes[confusion.predicted[index]]
        return f"{truth} → {predicted}", percent_text(float(confusion.confidence[index]))

    def _said(self, place: int) -> str:
        assert self._reading is not None
        return picture_words(self._reading.confusion, self._reading.classes, self._index_at[place])

    def _action(self, icon: str, text: str, help: str, wanted: SignalInstance) -> QAction:
        action = QAction(text, self)
        action.setToolTip(help)
        theme.set_icon(action, icon)
        action.triggered.connect(lambda: self._tell(wanted, self.grid.current))
        return action

    def _tell(self, wanted: SignalInstance, place: int | None) -> None:
        if self._reading is not None and place is not None:
            wanted.emit(self._reading.dataset, self._reading.judged.of, place)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for action in self._actions:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFont(theme.small(button.font()))
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._title)
        column.addWidget(self.grid, 1)
        column.addLayout(line)
