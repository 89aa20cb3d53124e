"""WhatIfPage: change units and kernels by hand, and see what follows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.inspection.heads import Head
from gui.inspection.model import InspectionModel
from gui.inspection.what_if.accuracy import Accuracy
from gui.inspection.what_if.history import ChangeHistory
from gui.inspection.what_if.kernel_editor import KernelEditor
from gui.inspection.what_if.outcome import Outcome
from gui.inspection.what_if.score import ScoreLine
from gui.inspection.what_if.unchanged import Unchanged
from gui.inspection.what_if.unit_panel import UnitPanel
from gui.inspection.what_if.unit_tiles import UnitTiles
from gui.inspection.what_if.words import layer_names
from gui.services.inspection import InspectionService
from gui.widgets.inputs import leave_wheel_alone, take_typed

WIDE = 800
"""From so many pixels on, what follows stands beside what is changed."""
NARROW = 500
"""Below so many pixels everything that can do with less width does."""
Keys = QKeySequence.StandardKey


class WhatIfPage(QWidget):
    """Ctrl+Z and Ctrl+Shift+Z on it go back and forth in what was tried out."""

    keep_wanted = Signal()
    misread = Signal(str)
    """What was typed and is no number, in a sentence."""

    def __init__(
        self,
        model: InspectionModel,
        history: ChangeHistory,
        unchanged: InspectionService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._history = history
        self.unchanged = Unchanged(model, unchanged, self)
        self.accuracy = Accuracy(model, self)
        self._layers = QComboBox()
        self._layers.setAccessibleName(self.tr("Layer"))
        self._layers.setToolTip(self.tr("The layer whose units are changed"))
        self._layers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._layers.setMinimumContentsLength(14)
        leave_wheel_alone(self._layers)
        self._layers.activated.connect(lambda _: model.select(self._layers.currentData()))
        self._undo = self._button("undo", self.tr("Undo a change"))
        self._undo.clicked.connect(history.undo)
        self._redo = self._button("redo", self.tr("Redo a change"))
        self._redo.clicked.connect(history.redo)
        self._keep = self._button("", self.tr("Keep in the project"))
        self._keep.clicked.connect(self.keep_wanted)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        theme.set_role(self._sentence, "quiet")
        self.tiles = UnitTiles()
        self.unit = UnitPanel(model, history)
        self.kernel = KernelEditor(model, history)
        self.score = ScoreLine(model, self.accuracy)
        self.outcome = Outcome(model)
        self._head: Head | None = None
        self._name = ""
        """The layer that is shown, and what it is called."""
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.unchanged.set_active(True)
        self.accuracy.set_active(True)
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.unchanged.set_active(False)
        self.accuracy.set_active(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        wide = self.width()
        self._columns.setDirection(way.LeftToRight if wide >= WIDE else way.TopToBottom)
        self.kernel.set_narrow(wide < NARROW)

    def event(self, event: QEvent) -> bool:
        # The window's own Undo is for the design. Whoever tries something out means that.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (_is_undo(event) or _is_redo(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._go(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fields have an undo of their own, for their text alone: on this page it is the page's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._go(event)
        return False

    def _go(self, event: QKeyEvent) -> bool:
        """Undo or redo, where these are the keys for it; return whether they are."""
        if not (_is_undo(event) or _is_redo(event)):
            return False
        take_typed()
        if _is_undo(event):
            self._history.undo()
        else:
            self._history.redo()
        return True

    def _connect(self) -> None:
        model = self._model
        model.answered.connect(self._show_answer)
        for signal in (
            model.target_changed,
            model.current_changed,
            model.pinned_changed,
            model.changes_changed,
            model.session.state_changed,
            self._history.changed,
        ):
            signal.connect(self._show)
        self.unchanged.answered.connect(self._show_outcome)
        self.tiles.chosen.connect(self._on_chosen)
        self.tiles.switched.connect(self.unit.switch)
        self.kernel.misread.connect(self._on_misread)
        for field in self.findChildren(QWidget):
            if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
                field.installEventFilter(self)

    def _show(self) -> None:
        if not self.isVisible():
            return
        heads = self._model.heads
        names = layer_names(heads)
        self._show_layers(heads, names)
        self._show_commands()
        current = self._model.current
        head = next((one for one in heads if one.id == current), None)
        unit = 0 if head is None else self._model.pinned(head.id)
        works = head is not None and head.shape is not None
        self._sentence.setVisible(not works)
        if head is None:
            self._sentence.setText(self.tr("Choose a layer to change its units."))
        else:
            self._sentence.setText(head.sentence)
        self._head, self._name = head, "" if head is None else names[head.id]
        self.unit.show_unit(head if works else None, self._name, unit)
        self._show_answer()

    def _show_answer(self) -> None:
        """Show what came out of the layer that is shown, and what follows."""
        if not self.isVisible():
            return
        head, current = self._head, self._model.current
        layer = self._model.layer(current)
        unit = 0 if head is None else self._model.pinned(head.id)
        self.tiles.show_units(head, layer, self._model.changes, unit)
        kernels = None if layer is None else layer.kernels
        alike = kernels is not None and layer is not None and len(kernels) == layer.count
        self.kernel.show_kernels(current or "", self._name, kernels, unit if alike else -1)
        self._show_outcome()

    def _show_layers(self, heads: tuple[Head, ...], names: dict[str, str]) -> None:
        shown = [self._layers.itemData(i) for i in range(self._layers.count())]
        with QSignalBlocker(self._layers):
            if shown != [head.id for head in heads]:
                self._layers.clear()
                for head in heads:
                    self._layers.addItem(names[head.id], head.id)
            self._layers.setCurrentIndex(self._layers.findData(self._model.current))

    def _show_commands(self) -> None:
        for button, name, text in (
            (self._undo, self.tr("Undo a change"), self._history.undo_text),
            (self._redo, self.tr("Redo a change"), self._history.redo_text),
        ):
            button.setEnabled(text is not None)
            button.setToolTip(f"{name}: {text}" if text else name)
        nothing = self._model.changes.is_empty
        help = self.tr("Make the changes part of the weights in the project")
        why_not = ""
        if self._model.training:
            why_not = self.tr("A run is under way: keep the changes once it has ended")
        elif self._model.published is not None:
            why_not = self.tr("A published network is no part of the project")
        self._keep.setEnabled(not nothing and not why_not)
        self._keep.setToolTip(why_not or help)

    def _show_outcome(self) -> None:
        if self.isVisible():
            current = self._model.current
            unit = 0 if current is None else self._model.pinned(current)
            self.outcome.show_answers(self.unchanged.answer, self._model.answer, unit)

    def _on_chosen(self, unit: int) -> None:
        if self._model.current is not None:
            self._model.pin(self._model.current, unit)

    def _on_misread(self, text: str) -> None:
        words = self.tr("“{text}” is no number: the cell keeps the one it had.")
        self.misread.emit(words.format(text=text[:40]))

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        if icon:
            theme.set_icon(button, icon)
        else:
            button.setText(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        top.addWidget(self._layers)
        top.addStretch()
        for button in (self._undo, self._redo, self._keep):
            top.addWidget(button)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(theme.RELATED)
        for part in (self._sentence, self.tiles, self.unit, self.kernel):
            left.addWidget(part)
        left.addStretch()
        right.addWidget(self.outcome)
        right.addStretch()
        self._columns.setSpacing(theme.GROUP)
        self._columns.addLayout(left, 5)
        self._columns.addLayout(right, 4)
        inside = QWidget()
        inside.setLayout(self._columns)
        self._columns.setContentsMargins(theme.RELATED, theme.RELATED, theme.RELATED, theme.RELATED)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("What is changed, and what follows"))
        theme.set_role(area, "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addWidget(self.score)
        column.addWidget(area, 1)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(Keys.Undo)


def _is_redo(event: QKeyEvent) -> bool:
    # Not every platform has both.
    combination = QKeySequence(event.keyCombination())
    return event.matches(Keys.Redo) or combination in (
        QKeySequence("Ctrl+Shift+Z"),
        QKeySequence("Ctrl+Y"),
    )
