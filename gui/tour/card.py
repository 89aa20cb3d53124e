"""TourCard: the words of one step of the tour, and the ways on, back and out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui import theme

WIDTH = 336


class TourCard(QFrame):
    back = Signal()
    forward = Signal()
    skipped = Signal()

    def __init__(self, stops: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stops = stops
        theme.set_role(self, "card")
        self.setFixedWidth(WIDTH)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        theme.set_role(self._title, "title")
        theme.set_role(self._count, "quiet")
        for label in (self._title, self._text):
            label.setWordWrap(True)
        self._skip = self._button(
            self.tr("Skip"), self.tr("End the tour; the Help menu has it (Escape)")
        )
        self._back = self._button(self.tr("Back"), self.tr("The step before (←)"))
        self._forward = self._button(self.tr("Next"), self.tr("The next step (→)"))
        theme.set_role(self._forward, "primary")
        self._forward.setMinimumWidth(96)
        self._skip.clicked.connect(self.skipped)
        self._back.clicked.connect(self.back)
        self._forward.clicked.connect(self.forward)
        # Where nothing is before it, the others keep their places.
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(kept)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.RELATED)
        buttons.addWidget(self._skip)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._forward)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.RELATED)
        for widget in (self._count, self._title, self._text):
            column.addWidget(widget)
        column.addSpacing(theme.RELATED)
        column.addLayout(buttons)

    def show_stop(self, place: int, title: str, text: str) -> None:
        """Show the words of the step at ``place``, from 0."""
        last = place + 1 == self._stops
        self._count.setText(self.tr("{step} of {steps}").format(step=place + 1, steps=self._stops))
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._back.setVisible(place > 0)
        forward = self.tr("Begin") if last else self.tr("Next")
        self._forward.setText(forward)
        self._forward.setAccessibleName(forward)
        self._forward.setToolTip(self.tr("End the tour") if last else self.tr("The next step (→)"))

    def focus_forward(self) -> None:
        self._forward.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_next(self, forwards: bool) -> bool:
        """Give the keyboard to the next of the buttons that are there, or to the one before."""
        there = [b for b in (self._skip, self._back, self._forward) if b.isVisible()]
        at = next((place for place, button in enumerate(there) if button.hasFocus()), -1)
        there[(at + (1 if forwards else -1)) % len(there)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _button(self, text: str, help: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text)
        button.setToolTip(help)
        button.setAutoDefault(True)
        return button
