"""The doctor's panel: what a good engineer would say of the design."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.check import Mend
from engine.doctor import MOST_BLOCKS, Remark
from engine.wording import count_text
from gui import theme
from gui.design.block_link import BlockLink, block_name
from gui.design.examination import Examination
from gui.document import Document
from gui.network.mends import ElidedButton
from gui.widgets.form import translated

MOST_CARDS = 12
"""So many remarks are shown at a time: to make a card takes time, and to read it."""
PAUSE = 80
"""Milliseconds after an edit: a value that is being dragged has the machine for itself."""
BODY, SHARE = 216, 0.3
"""Least height of the open list, and its share of the window's: whatever is in it, so that nothing
above it moves.
"""


class DoctorPanel(QWidget):
    """One line that says how many remarks there are; opened, the remarks, each with its mends."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._cards: dict[str, RemarkCard] = {}
        self._examination = Examination(document, self)
        self._silenced_shown = False
        self._summary, self._told = "", ""
        self.setObjectName("doctor")
        self.setAccessibleName(self.tr("Doctor"))
        self._heading = self._make_heading()
        self._show_silenced = QPushButton()
        self._show_silenced.setFlat(True)
        self._show_silenced.clicked.connect(self._on_show_silenced)
        self._list, self._column = QWidget(), QVBoxLayout()
        self._column.setContentsMargins(0, 0, theme.GRID, 0)
        self._column.setSpacing(theme.RELATED)
        self._body = self._make_body()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.refresh)
        document.changed.connect(self._on_changed)
        self._examination.finished.connect(self._show)
        self._set_open(False)
        self.refresh()

    def refresh(self) -> None:
        """Show the remarks on the document as it is now, as soon as it is examined."""
        self._timer.stop()
        self._examination.begin()
        self._show()

    def _show(self) -> None:
        network, silenced = self._document.network, self._document.design.silenced
        # While a changed design is examined, those on the one before stay that still can.
        remarks = self._examination.remarks or ()
        remarks = tuple(r for r in remarks if r.block_id is None or r.block_id in network)
        heard = [r for r in remarks if r.key not in silenced]
        silent = [r for r in remarks if r.key in silenced]
        self._silenced_shown = self._silenced_shown and bool(silent)
        self._summary = self._said(heard)
        self._told = self._first_said(heard)
        self._show_heading()
        if self._show_silenced.hasFocus() and not silent:
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_silenced.setVisible(bool(silent))
        words = self.tr("{count} silenced · Hide") if self._silenced_shown else ""
        words = words or self.tr("{count} silenced · Show")
        self._show_silenced.setText(words.format(count=len(silent)))
        self._show_silenced.setToolTip(self.tr("The remarks that you have silenced"))
        self._empty.setText(self._said_at_length(len(silent)))
        self._empty.setVisible(not heard)
        if self._heading.isChecked():
            shown = [*heard[:MOST_CARDS], *(silent[:MOST_CARDS] if self._silenced_shown else [])]
            self._show_cards(shown, set(silenced))
        self._more.setVisible(len(heard) > MOST_CARDS)
        words = self.tr("{count} more come up as these are mended or silenced.")
        self._more.setText(words.format(count=len(heard) - MOST_CARDS))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_heading()

    def _on_changed(self) -> None:
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _said(self, heard: list[Remark]) -> str:
        if not heard and self._examination.remarks is None:
            return self.tr("Doctor: looking at the design…")
        if not heard and self._document.report.problems:
            return self.tr("Doctor: first mend what keeps it from running")
        if not heard and len(self._document.network.ids) > MOST_BLOCKS:
            words = self.tr("Doctor: only networks of at most {most} blocks are looked at")
            return words.format(most=MOST_BLOCKS)
        if not heard:
            return self.tr("Doctor: nothing to remark")
        count = count_text(len(heard), self.tr("remark"), self.tr("remarks"))
        return self.tr("Doctor: {count}").format(count=count)

    def _first_said(self, heard: list[Remark]) -> str:
        """Return the first remark in one line, with the name of the block that it is about."""
        if not heard:
            return ""
        first = heard[0]
        sentence = translated(first.sentence)
        if first.block_id is None:
            return sentence
        return f"{block_name(self._document.network, first.block_id)} — {sentence}"

    def _said_at_length(self, silent: int) -> str:
        if self._document.report.problems:
            return self.tr("What works in this network can be told once its problem is mended.")
        if silent:
            count = count_text(silent, self.tr("silenced remark"), self.tr("silenced remarks"))
            return self.tr("Nothing else stands in the design's way, but for {count}.").format(
                count=count
            )
        return self.tr("Nothing in this design stands in its own way, as far as can be told.")

    def _show_cards(self, remarks: list[Remark], silenced: set[str]) -> None:
        """Keep the cards of remarks that stay, so that neither place nor keyboard is lost."""
        wanted = {remark.key for remark in remarks}
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            focused = QApplication.focusWidget()
            if focused is not None and card.isAncestorOf(focused):
                # Hidden, it would hand the keyboard to whatever comes next in the window.
                self._body.setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, remark in enumerate(remarks):
            if remark.key not in self._cards:
                self._cards[remark.key] = self._make_card()
            card = self._cards[remark.key]
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show_remark(remark, remark.key in silenced)
            card.show()

    def _make_card(self) -> RemarkCard:
        card = RemarkCard(self._document, self._list)
        card.silence_asked.connect(self._document.silence)
        card.mend_asked.connect(self._apply)
        return card

    def _apply(self, mend: Mend) -> None:
        self._document.apply(mend.network, translated(mend.label), recipe=mend.recipe)

    def _make_heading(self) -> QToolButton:
        heading = QToolButton()
        heading.setAutoRaise(True)
        heading.setCheckable(True)
        heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        heading.setToolTip(self.tr("What a good engineer would say of this design"))
        heading.toggled.connect(self._set_open)
        theme.set_role(heading, "heading")
        self._first = QLabel()
        theme.set_role(self._first, "quiet")
        self._first.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._beside = QHBoxLayout(heading)
        self._beside.addWidget(self._first)
        return heading

    def _make_body(self) -> QScrollArea:
        self._empty, self._more = _wrapped(), _wrapped()
        for label in (self._empty, self._more):
            theme.set_role(label, "quiet")
            label.hide()
        page = QVBoxLayout(self._list)
        page.setContentsMargins(0, 0, 0, theme.GRID)
        page.addWidget(self._empty)
        page.addLayout(self._column)
        page.addWidget(self._more)
        page.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._list)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("Remarks"))
        theme.set_role(area, "page")
        return area

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, theme.GROUP, 0)
        line.addWidget(self._heading, 1)
        line.addWidget(self._show_silenced)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.RELATED - 2, 0, 0, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(line)
        column.addWidget(self._body)

    def _set_open(self, is_open: bool) -> None:
        self._body.setFixedHeight(max(BODY, int(SHARE * self.window().height())))
        self._body.setVisible(is_open)
        theme.set_icon(self._heading, "chevron-down" if is_open else "chevron-up")
        self._show()

    def _on_show_silenced(self) -> None:
        self._silenced_shown = not self._silenced_shown
        self._heading.setChecked(True)
        self.refresh()

    def _show_heading(self) -> None:
        """Name the first remark as well while the list is closed, as far as there is room."""
        sentence = "" if self._heading.isChecked() else self._told
        self._heading.setText(self._summary)
        self._heading.setAccessibleName(self._summary)
        self._heading.setAccessibleDescription(sentence)
        taken = self._heading.sizeHint().width() + theme.RELATED
        self._beside.setContentsMargins(taken, 0, 0, 0)
        room = max(0, self._heading.width() - taken)
        elided = Qt.TextElideMode.ElideRight
        self._first.setText(self._first.fontMetrics().elidedText(sentence, elided, room))


class RemarkCard(QFrame):
    """One remark: the block, the sentence, on demand the reason, the mends, and silence."""

    silence_asked = Signal(str, bool)
    mend_asked = Signal(object)
    """The Mend of a button."""

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        self._remark: Remark | None = None
        self._silent = False
        self._buttons: list[ElidedButton] = []
        theme.set_role(self, "card")
        self._link = BlockLink(document)
        self._sentence, self._reason = _wrapped(), _wrapped()
        theme.set_role(self._reason, "quiet")
        self._reason.hide()
        self._why = _plain_button(self.tr("Why"))
        self._why.setCheckable(True)
        self._why.toggled.connect(self._reason.setVisible)
        self._silence = _plain_button("")
        self._silence.clicked.connect(self._on_silence)
        self._mends = QHBoxLayout()
        self._mends.setSpacing(theme.RELATED)
        self._lay_out()

    def show_remark(self, remark: Remark, silent: bool) -> None:
        """Show ``remark``; buttons with the same words stay as they are."""
        labels = [mend.label for mend in self._remark.mends] if self._remark else []
        self._remark, self._silent = remark, silent
        sentence = translated(remark.sentence)
        self._link.show_block(remark.block_id)
        self._sentence.setText(sentence)
        theme.set_role(self._sentence, "quiet" if silent else "")
        self._reason.setText(translated(remark.reason))
        self._why.setToolTip(self.tr("Show the reason"))
        self._why.setAccessibleName(self.tr("Why: {sentence}").format(sentence=sentence))
        self._silence.setText(self.tr("Speak again") if silent else self.tr("Silence"))
        words = self.tr("Speak again: {sentence}") if silent else self.tr("Silence: {sentence}")
        self._silence.setAccessibleName(words.format(sentence=sentence))
        self._silence.setToolTip(
            self.tr("Show this remark again")
            if silent
            else self.tr("Don't show this remark any more; it can be brought back")
        )
        if labels != [mend.label for mend in remark.mends]:
            self._make_buttons(len(remark.mends))

    def _make_buttons(self, count: int) -> None:
        for button in self._buttons:
            self._mends.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(place) for place in range(count)]
        for place, button in enumerate(self._buttons):
            self._mends.insertWidget(place, button)
            button.show()

    def _button(self, place: int) -> ElidedButton:
        assert self._remark is not None
        button = ElidedButton(translated(self._remark.mends[place].label))
        button.setParent(self)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._on_mend(place))
        return button

    def _on_mend(self, place: int) -> None:
        if self._remark is not None and place < len(self._remark.mends):
            self.mend_asked.emit(self._remark.mends[place])

    def _on_silence(self) -> None:
        if self._remark is not None:
            self.silence_asked.emit(self._remark.key, not self._silent)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._link, 1)
        line.addWidget(self._why)
        line.addWidget(self._silence)
        self._mends.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.GRID, theme.RELATED, theme.RELATED)
        column.setSpacing(theme.GRID)
        column.addLayout(line)
        for label in (self._sentence, self._reason):
            column.addWidget(label)
        column.addSpacing(theme.GRID)
        column.addLayout(self._mends)


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    return label


def _plain_button(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
