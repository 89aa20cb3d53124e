"""AdviceCard: one remark on a run, what to do about it, and the buttons that do it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.training.advice import Advice, Cure
from gui import theme
from gui.words import translated

HEAD = 26


class AdviceCard(QFrame):
    """The sentence is always seen; what to do folds out."""

    cure_asked = Signal(object, object)
    """The Advice and one of its Cures."""
    silence_asked = Signal(str)
    block_asked = Signal(str)
    folded = Signal()
    """It has another height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice: Advice | None = None
        self._cures: tuple[Cure, ...] = ()
        self._buttons: list[QPushButton] = []
        theme.set_role(self, "card")
        self._fold = plain_button()
        self._fold.setCheckable(True)
        theme.set_role(self._fold, "heading")
        self._fold.toggled.connect(self._on_fold)
        self._block = plain_button()
        self._block.clicked.connect(self._on_block)
        self._block.setToolTip(self.tr("Select this block"))
        self._sentence, self._what = _wrapped(), _wrapped()
        theme.set_role(self._what, "quiet")
        self._silence = plain_button()
        self._silence.setText(self.tr("Silence"))
        self._silence.setToolTip(
            self.tr("Don't say this any more; undo, or Show below, brings it back")
        )
        self._silence.clicked.connect(self._on_silence)
        self._lay_out()
        self._on_fold(self._fold.isChecked())

    def show_advice(
        self, advice: Advice, block: str, cures: tuple[Cure, ...], *, opened: bool
    ) -> None:
        """Show ``advice``; ``block``: the name of the block that it is about. Another remark than
        before is unfolded where it comes ``opened``; the same one stays as it is.
        """
        other = self._advice is None or self._advice.key != advice.key
        self._advice = advice
        sentence = translated(advice.sentence)
        self._sentence.setText(sentence)
        self._what.setText(translated(advice.advice))
        self._block.setVisible(bool(block))
        self._block.setText(block)
        self._block.setAccessibleName(self.tr("Select {block}").format(block=block))
        self._silence.setAccessibleName(self.tr("Silence: {remark}").format(remark=sentence))
        self._fold.setAccessibleName(self.tr("What to do: {remark}").format(remark=sentence))
        if cures != self._cures:
            self._make_buttons(cures)
        if other:
            self._fold.setChecked(opened)

    @property
    def is_open(self) -> bool:
        return self._fold.isChecked()

    def fold(self) -> None:
        """Show the sentence alone."""
        self._fold.setChecked(False)

    def _make_buttons(self, cures: tuple[Cure, ...]) -> None:
        self._cures = cures
        while len(self._buttons) < len(cures):
            button = QPushButton()
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            place = len(self._buttons)
            button.clicked.connect(lambda _=False, place=place: self._on_cure(place))
            self._buttons.append(button)
            self._row.insertWidget(place, button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(cures) and self._fold.isChecked())
            if place < len(cures):
                button.setText(translated(cures[place].label))
                button.setToolTip(self._help(cures[place]))

    def _help(self, cure: Cure) -> str:
        if cure.field is None:
            return self.tr("Changes the learning rate of this run from its next step on")
        return self.tr("Changes the recipe, which the next run takes; undo takes it back")

    def _on_fold(self, is_open: bool) -> None:
        theme.set_icon(self._fold, "chevron-down" if is_open else "chevron-right")
        self._fold.setToolTip(self.tr("Hide what to do") if is_open else self.tr("What to do"))
        self._what.setVisible(is_open)
        for place, button in enumerate(self._buttons):
            button.setVisible(is_open and place < len(self._cures))
        self.folded.emit()

    def _on_cure(self, place: int) -> None:
        if self._advice is not None and place < len(self._cures):
            self.cure_asked.emit(self._advice, self._cures[place])

    def _on_silence(self) -> None:
        if self._advice is not None:
            self.silence_asked.emit(self._advice.key)

    def _on_block(self) -> None:
        if self._advice is not None and self._advice.block_id is not None:
            self.block_asked.emit(self._advice.block_id)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for button in (self._fold, self._block, self._silence):
            button.setFixedHeight(HEAD)
        above = (HEAD - self._sentence.fontMetrics().height()) // 2
        self._sentence.setContentsMargins(0, above, 0, above)
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._fold, 0, top)
        line.addWidget(self._block, 0, top)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._silence, 0, top)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.RELATED)
        self._row.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.PAGE + theme.GRID, 0, theme.GRID, 0)
        inner.setSpacing(2)
        inner.addWidget(self._what)
        inner.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, 1, theme.GRID, 1)
        column.setSpacing(0)
        column.addLayout(line)
        column.addLayout(inner)


def plain_button() -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    return label
