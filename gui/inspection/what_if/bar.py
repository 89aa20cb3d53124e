"""ChangesBar: says on every page of Inspect that something is tried out, so nobody forgets."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.what_if.history import ChangeHistory
from gui.inspection.what_if.words import changes_text


class ChangesBar(QWidget):
    """There only while something is tried out."""

    show_wanted = Signal()
    """Somebody wants to see what is tried out."""

    def __init__(
        self, model: InspectionModel, history: ChangeHistory, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._history = history
        self.setAccessibleName(self.tr("Changes that are tried out"))
        self._text = QLabel()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setMinimumWidth(80)
        self._text.setToolTip(self.tr("The network in the project is as it was"))
        see = self._button(self.tr("Show"), self.tr("Show the page on which they are made"))
        see.clicked.connect(self.show_wanted)
        self._undo = self._button(self.tr("Undo"), "")
        self._undo.clicked.connect(history.undo)
        reset = self._button(self.tr("Reset"), self.tr("Try out nothing any more"))
        reset.setAccessibleName(self.tr("Reset all changes"))
        reset.clicked.connect(history.reset)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.RELATED, 2, theme.GRID, 2)
        line.setSpacing(theme.GRID)
        line.addWidget(self._text, 1)
        for button in (see, self._undo, reset):
            line.addWidget(button)
        model.changes_changed.connect(self._show)
        history.changed.connect(self._show)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(chosen.tint("activation"))
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        painter.setBrush(chosen.families["activation"])
        painter.drawRect(0, 0, theme.EDGE - 1, self.height())
        painter.end()

    def _button(self, text: str, help: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(help)
        button.setAccessibleName(text)
        return button

    def _show(self) -> None:
        changes = self._model.changes
        self.setVisible(not changes.is_empty)
        self._text.setText(changes_text(changes))
        undone = self._history.undo_text
        self._undo.setEnabled(undone is not None)
        words = self.tr("Take back: {step}").format(step=undone)
        self._undo.setToolTip(words if undone else self.tr("There is nothing to take back"))
