"""LiveControls: what is looked for in a frame, and how the frame is taken."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from gui import theme
from gui.inspection.framing import WHOLE, Framing
from gui.widgets.inputs import leave_wheel_alone


class LiveControls(QWidget):
    """One line: what to find; mirror, invert, the whole square again; freeze."""

    framing_changed = Signal(object)
    """A Framing, chosen by a person."""
    freeze_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framing = Framing()
        self._find = QComboBox()
        self._find.setAccessibleName(self.tr("Find it for me"))
        self._find.setToolTip(
            self.tr(
                "The network sees the square on the picture; or let the program find the digit "
                "or the face in the frame, and cut it out for the network"
            )
        )
        self._find.addItem(self.tr("The square"), "none")
        self._find.addItem(self.tr("Find a digit"), "digit")
        self._find.addItem(self.tr("Find a face"), "face")
        self._find.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._find.setMinimumContentsLength(6)
        leave_wheel_alone(self._find)
        self._find.activated.connect(self._on_find)
        self._whole = self._button(
            "fit-to-screen-outline",
            self.tr("Largest square"),
            self.tr("Take the largest square in the middle of the picture again"),
        )
        self._whole.clicked.connect(lambda: self._take(replace(self._framing, crop=WHOLE)))
        self._mirror = self._button(
            "flip-horizontal",
            self.tr("Mirror"),
            self.tr("Swap left and right, as in a mirror; writing is mirrored as well"),
            checkable=True,
        )
        self._mirror.clicked.connect(lambda on: self._take(replace(self._framing, mirrored=on)))
        self._invert = self._button(
            "invert-colors",
            self.tr("Invert"),
            self.tr(
                "Swap light and dark: for dark ink on light paper, "
                "where the network knows the reverse"
            ),
            checkable=True,
        )
        self._invert.clicked.connect(lambda on: self._take(replace(self._framing, inverted=on)))
        self._freeze = self._button(
            "pause",
            self.tr("Freeze"),
            self.tr("Stay at this picture (Space, while the picture has the keyboard)"),
            checkable=True,
        )
        self._freeze.clicked.connect(self.freeze_toggled)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self._find, 1)
        for button in (self._whole, self._mirror, self._invert, self._freeze):
            line.addWidget(button)

    def show_framing(self, framing: Framing) -> None:
        self._framing = framing
        self._find.setCurrentIndex(self._find.findData(framing.find))
        self._mirror.setChecked(framing.mirrored)
        # A digit that was found is light on dark already.
        self._invert.setEnabled(framing.find != "digit")
        self._invert.setChecked(framing.inverted and framing.find != "digit")
        self._whole.setEnabled(framing.find == "none" and framing.crop != WHOLE)

    @property
    def frozen(self) -> bool:
        return self._freeze.isChecked()

    def show_live(self, live: bool) -> None:
        """Offer to freeze only what moves."""
        self._freeze.setEnabled(live)
        if not live:
            self.thaw()

    def thaw(self) -> None:
        """Go on, if it is frozen."""
        if self._freeze.isChecked():
            self._freeze.setChecked(False)
            self.freeze_toggled.emit(False)

    def press_freeze(self) -> None:
        """Freeze, or go on, as the button does."""
        if self._freeze.isEnabled():
            self._freeze.click()

    def _on_find(self) -> None:
        self._take(replace(self._framing, find=self._find.currentData()))

    def _take(self, framing: Framing) -> None:
        self.show_framing(framing)
        self.framing_changed.emit(framing)

    def _button(self, icon: str, name: str, help: str, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setAutoRaise(True)
        button.setCheckable(checkable)
        button.setToolTip(help)
        button.setAccessibleName(name)
        return button
