"""What a person chooses of the curves: smoothing, logarithm, which small plots there are."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QMenu, QToolButton, QWidget

from gui import theme
from gui.training.traces import SMOOTHING
from gui.widgets.inputs import leave_wheel_alone

SMOOTHINGS = (0.0, 0.03, SMOOTHING, 0.5)
"""Parts of an epoch to choose among."""
SMALL = ("rate", "speed", "gradient")


@dataclass(frozen=True)
class Choices:
    """``smoothing``: over which part of an epoch the running mean goes; 0: there is none."""

    smoothing: float = SMOOTHING
    logarithmic: bool = False
    small: tuple[str, ...] = SMALL

    def as_text(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def of_text(cls, text: str) -> Choices:
        """Return what was remembered; whatever is odd of it counts as not chosen."""
        try:
            found = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(found, dict):
            return cls()
        smoothing, small = found.get("smoothing"), found.get("small")
        names = small if isinstance(small, list) else SMALL
        return cls(
            smoothing if smoothing in SMOOTHINGS else SMOOTHING,
            found.get("logarithmic") is True,
            tuple(name for name in SMALL if name in names),
        )


class ChoiceRow(QWidget):
    """A line of controls above the plots."""

    changed = Signal(object)
    """Choices."""
    whole_wanted = Signal()

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = choices
        self._smoothing = QComboBox()
        for words in (
            self.tr("Not smoothed"),
            self.tr("Little smoothed"),
            self.tr("Smoothed"),
            self.tr("Much smoothed"),
        ):
            self._smoothing.addItem(words)
        self._smoothing.setAccessibleName(self.tr("Smoothing"))
        self._smoothing.setToolTip(
            self.tr(
                "Over how many steps the thick line is a mean: none, or a 30th, a 10th or half "
                "of an epoch"
            )
        )
        leave_wheel_alone(self._smoothing)
        self._smoothing.setCurrentIndex(SMOOTHINGS.index(self.value.smoothing))
        self._smoothing.currentIndexChanged.connect(
            lambda index: self._change(smoothing=SMOOTHINGS[index])
        )
        self._log = QCheckBox(self.tr("Log scale"))
        self._log.setChecked(choices.logarithmic)
        self._log.setToolTip(self.tr("Show the loss by its powers of ten"))
        self._log.toggled.connect(lambda on: self._change(logarithmic=on))
        self.whole = self._button(
            "arrow-expand-all",
            self.tr("Whole run"),
            self.tr("Show the whole run again. The wheel and dragging look closer at a part."),
        )
        self.whole.clicked.connect(self.whole_wanted)
        plots = self._menu_button(
            "chart-multiple", self.tr("Plots"), self.tr("Which small plots stand at the bottom")
        )
        self._export = self._menu_button(
            "export-variant", self.tr("Export curves"), self.tr("Write the curves into a file")
        )
        self._export.hide()
        self._small = self._fill(plots.menu())
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.RELATED)
        for widget in (self._smoothing, self._log, plots, self._export, self.whole):
            self._line.addWidget(widget)

    def take(self, text: str) -> None:
        """Choose what was remembered."""
        choices = Choices.of_text(text)
        self._smoothing.setCurrentIndex(SMOOTHINGS.index(choices.smoothing))
        self._log.setChecked(choices.logarithmic)
        for key, entry in self._small.items():
            entry.setChecked(key in choices.small)

    def export_menu(self) -> QMenu:
        """Return the menu of what goes into files, whose button is there from then on."""
        self._export.show()
        return self._export.menu()

    def add(self, widget: QWidget) -> None:
        """Put a widget of the caller's between the controls and the buttons."""
        self._line.insertWidget(2, widget, 1)

    def _fill(self, menu: QMenu) -> dict[str, QAction]:
        words = (
            (self.tr("Learning rate"), self.tr("What each step was made with")),
            (self.tr("Speed"), self.tr("Pictures a second")),
            (
                self.tr("Gradient"),
                self.tr("Length of the gradient of all weights, where it is known"),
            ),
        )
        entries = {}
        for key, (text, help) in zip(SMALL, words, strict=True):
            entry = menu.addAction(text)
            entry.setCheckable(True)
            entry.setChecked(key in self.value.small)
            entry.setToolTip(help)
            entry.toggled.connect(lambda on, key=key: self._show_small(key, on))
            entries[key] = entry
        return entries

    def _show_small(self, key: str, on: bool) -> None:
        wanted = {*self.value.small, key} if on else {*self.value.small} - {key}
        self._change(small=tuple(name for name in SMALL if name in wanted))

    def _change(self, **what: object) -> None:
        self.value = replace(self.value, **what)  # type: ignore[arg-type]
        self.changed.emit(self.value)

    def _button(self, icon: str, name: str, help: str) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(help)
        theme.set_icon(button, icon)
        return button

    def _menu_button(self, icon: str, name: str, help: str) -> QToolButton:
        button = self._button(icon, name, help)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        return button
