"""One message over the foot of the window, one long job under its header; never a dialog."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.services.messages import Message
from gui.words import with_short_words

SECONDS_OF_A_NOTE = 8
"""A note that asks for nothing goes by itself."""


WIDEST = 640
"""Of a message: longer lines are hard to read."""


class MessageBar(QWidget):
    """Shows a sentence with its mend, and folds its details.

    It lies over the foot of what it belongs to, so that its coming and going moves nothing.
    """

    def __init__(self, over: QWidget, within: QWidget) -> None:
        """``within`` is the part of ``over`` that it keeps to while that can be seen."""
        super().__init__(over)
        self._within = within
        for part in (over, within):
            part.installEventFilter(self)
        self.setAccessibleName(self.tr("Message"))
        self._message = Message("note", "")
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SECONDS_OF_A_NOTE * 1000)
        self._over.timeout.connect(self.hide)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        # Files and classes may be called anything.
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_button)
        self._fold = QPushButton(self.tr("Details"))
        self._fold.setCheckable(True)
        self._fold.setToolTip(self.tr("Show what the program knows of this"))
        close = QToolButton()
        theme.set_icon(close, "close")
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Dismiss this message"))
        close.setAccessibleName(self.tr("Dismiss message"))
        close.clicked.connect(self.hide)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setMaximumHeight(160)
        self._details.setAccessibleName(self.tr("Details of the message"))
        self._fold.toggled.connect(self._on_fold)
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(self._sentence, 1)
        for part in (self._button, self._fold, close):
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.RELATED, theme.RELATED)
        column.addLayout(line)
        column.addWidget(self._details)
        self.hide()

    def show_message(self, message: Message) -> None:
        self._message = message
        show_sentence(self._sentence, message.sentence)
        self._button.setText(message.button)
        self._button.setAccessibleName(message.button)
        self._button.setToolTip(message.button)
        self._button.setVisible(bool(message.button))
        self._details.setPlainText(message.details)
        self._fold.setChecked(False)
        self._fold.setVisible(bool(message.details))
        self._details.hide()
        self._place()
        self.show()
        self.raise_()
        if message.kind == "note" and message.mend is None:
            self._over.start()
        else:
            self._over.stop()
        self.update()

    @property
    def hides_by_itself(self) -> bool:
        """What is on show will go without being dismissed."""
        return self._over.isActive()

    def withdraw(self, message: Message) -> None:
        """Hide ``message`` if it is still on show: what it says is no longer so."""
        if message is self._message:
            self.hide()

    @property
    def sentence(self) -> str:
        """The sentence on show, whole, or nothing."""
        return "" if self.isHidden() else self._message.sentence

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        edge = chosen.problem if self._message.kind == "error" else chosen.accent
        paint_ground(self, edge)
        painter = QPainter(self)
        painter.setPen(QPen(theme.mixed(edge, chosen.surface, 0.6), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _place(self) -> None:
        """Stand in the middle of the foot, as high as the words need."""
        over = self.parentWidget()
        layout = self.layout()
        if over is None or layout is None:
            return
        room = over.rect()
        if self._within.isVisible():
            corner = self._within.mapTo(over, QPoint())
            room.setLeft(corner.x())
            room.setWidth(self._within.width())
        width = min(WIDEST, room.width() - 2 * theme.PAGE)
        layout.invalidate()
        height = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        left = room.left() + (room.width() - width) // 2
        self.setGeometry(left, over.height() - height - theme.GROUP, width, height)

    def _on_fold(self, folded_out: bool) -> None:
        self._details.setVisible(folded_out)
        self._place()

    def _on_button(self) -> None:
        mend = self._message.mend
        self.hide()
        if mend is not None:
            mend()


def show_sentence(label: QLabel, sentence: str) -> None:
    """Show a sentence that wraps and never makes the window wider: the names of files may be long.

    Where a name had to be shortened, the tooltip has it whole.
    """
    shown = with_short_words(sentence)
    label.setMinimumWidth(1)
    label.setText(shown)
    label.setToolTip(sentence if shown != sentence else "")
    label.setAccessibleName(sentence)


def paint_ground(bar: QWidget, edge: QColor) -> None:
    """Paint a line of the window that says something: an edge, and its colour thinly behind."""
    painter = QPainter(bar)
    painter.fillRect(bar.rect(), theme.mixed(edge, theme.tokens(bar).surface, 0.12))
    painter.fillRect(0, 0, theme.EDGE, bar.height(), edge)
    painter.end()


class ProgressBar(QWidget):
    """A long job: what it does, how far it is, and a button to give it up."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setFont(theme.tabular(self._text.font()))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(6)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setToolTip(self.tr("Give this up; nothing changes"))
        cancel.setAccessibleName(self.tr("Cancel loading"))
        cancel.clicked.connect(self.cancelled)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GROUP, theme.GRID, theme.RELATED, theme.GRID)
        line.setSpacing(theme.GROUP)
        line.addWidget(self._text)
        line.addWidget(self._bar, 1)
        line.addWidget(cancel)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._job = ""
        self.hide()

    def show_progress(self, job: str, done: int, total: int, what: str) -> None:
        """Show how far ``job`` is; a total of 0 means that the end is not known."""
        self._job = job
        # Byte counts pass the 32 bits of a QProgressBar, so that it counts in thousandths.
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(1000 * done // total if total else 0)
        self._text.setText(with_short_words(what))
        self._text.setAccessibleName(what)
        # It never shrinks while the job goes on: the bar beside it would jump with every number.
        self._text.setMinimumWidth(max(self._text.minimumWidth(), self._text.sizeHint().width()))
        self.show()

    def end(self, job: str) -> None:
        """Hide the bar if it is this job's."""
        if job == self._job:
            self._text.setMinimumWidth(0)
            self.hide()

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, 40))
