"""StartScreen: three demos, a network of one's own, the lessons, and what was worked on last."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.demos import scenes
from gui.demos.card import DemoCard
from gui.words import shortened

WIDEST = 1080
"""Beyond this the cards stand too far apart to be seen at a glance."""
MOST_RECENT = 4


class StartScreen(QScrollArea):
    """Says what was chosen; whoever shows it takes it away."""

    digit_wanted = Signal()
    face_wanted = Signal()
    teach_wanted = Signal()
    gallery_wanted = Signal()
    empty_wanted = Signal()
    learn_wanted = Signal()
    open_wanted = Signal()
    recent_chosen = Signal(object)
    """The Path of a project."""
    left = Signal()
    """A person wants to the network that is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Start screen"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(theme.GRID)
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.PAGE, theme.PAGE, theme.PAGE, theme.PAGE)
        column.setSpacing(theme.GROUP)
        column.addStretch(2)
        column.addLayout(self._heading())
        column.addLayout(self._columns())
        column.addStretch(3)
        around = QWidget()
        line = QHBoxLayout(around)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(page, 1000)
        line.addStretch(1)
        self.setWidget(around)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the projects that were open last, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in paths[:MOST_RECENT]:
            self._recent.addWidget(self._project(path))
        if not paths:
            nothing = QLabel(self.tr("Projects that you save are listed here."))
            theme.set_role(nothing, "quiet")
            self._recent.addWidget(nothing)
        self._recent.addStretch(1)

    def begin(self) -> None:
        """Give the first demo the keyboard."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
        else:
            super().keyPressEvent(event)

    def _heading(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.GRID)
        title = QLabel(self.tr("See a network learn, and look inside it"))
        theme.set_role(title, "title")
        more = QLabel(self.tr("Three demos, one click each. All of it stays on this machine."))
        theme.set_role(more, "quiet")
        words.addWidget(title)
        words.addWidget(more)
        skip = QPushButton(self.tr("To the network"))
        skip.setToolTip(self.tr("Leave this page for the network that is open (Esc)"))
        skip.clicked.connect(self.left)
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(skip, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _columns(self) -> QVBoxLayout:
        cards, ways = QHBoxLayout(), QHBoxLayout()
        for card in self._cards():
            cards.addWidget(card, 1)
        for way in (self._own(), self._learn(), self._before()):
            ways.addLayout(way, 1)
        both = QVBoxLayout()
        both.setSpacing(theme.PAGE)
        for line in (cards, ways):
            line.setSpacing(theme.GROUP)
            both.addLayout(line)
        return both

    def _cards(self) -> tuple[DemoCard, ...]:
        self._first = DemoCard(
            scenes.digit,
            self.tr("Read my digit"),
            self.tr(
                "Draw a digit or hold one before the camera. LeNet-5 reads it, and you see what "
                "every layer makes of it."
            ),
            self.tr("Trains on handwritten digits first, in under a minute."),
        )
        face = DemoCard(
            scenes.face,
            self.tr("Is there a face?"),
            self.tr(
                "A small network slides over the picture and paints where it sees a face. Beside "
                "it stands the answer of a classic detector."
            ),
            self.tr("Trains on 200 small pictures first, in a few seconds."),
        )
        teach = DemoCard(
            scenes.teach,
            self.tr("Teach it mine"),
            self.tr(
                "Name classes of your own, record pictures of each or choose folders, and try "
                "the network that learns them."
            ),
            self.tr("Saved with the project only if you ask for it."),
        )
        self._first.clicked.connect(self.digit_wanted)
        face.clicked.connect(self.face_wanted)
        teach.clicked.connect(self.teach_wanted)
        return self._first, face, teach

    def _own(self) -> QVBoxLayout:
        own = QVBoxLayout()
        own.setSpacing(theme.GRID)
        own.addWidget(self._section(self.tr("Build your own")))
        gallery = self._choice(
            "view-grid-outline",
            self.tr("Start from a known network"),
            self.tr("Choose one by its picture, and change it"),
        )
        gallery.clicked.connect(self.gallery_wanted)
        empty = self._choice(
            "plus", self.tr("Start from nothing"), self.tr("Stack block upon block yourself")
        )
        empty.clicked.connect(self.empty_wanted)
        own.addWidget(gallery)
        own.addWidget(empty)
        own.addStretch(1)
        return own

    def _learn(self) -> QVBoxLayout:
        learn = QVBoxLayout()
        learn.setSpacing(theme.GRID)
        learn.addWidget(self._section(self.tr("Learn by trying")))
        lessons = self._choice(
            "school-outline",
            self.tr("Experiments to try"),
            self.tr("Change something, see what happens, and measure it (Ctrl+5)"),
        )
        lessons.clicked.connect(self.learn_wanted)
        more = QLabel(self.tr("From one kernel to unlocking by face, one idea at a time."))
        theme.set_role(more, "quiet")
        more.setWordWrap(True)
        learn.addWidget(lessons)
        learn.addWidget(more)
        learn.addStretch(1)
        return learn

    def _before(self) -> QVBoxLayout:
        before = QVBoxLayout()
        before.setSpacing(theme.GRID)
        before.addWidget(self._section(self.tr("Go on with a project")))
        open_ = self._choice(
            "folder-open-outline", self.tr("Open a project…"), self.tr("Choose a project file")
        )
        open_.clicked.connect(self.open_wanted)
        before.addWidget(open_)
        before.addLayout(self._recent)
        return before

    def _project(self, path: Path) -> QPushButton:
        button = self._choice("file-outline", shortened(path.name), str(path))
        button.clicked.connect(lambda _=False, p=path: self.recent_chosen.emit(p))
        return button

    def _section(self, text: str) -> QLabel:
        label = QLabel(text)
        theme.set_role(label, "section")
        return label

    def _choice(self, icon: str, text: str, help: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setFlat(True)
        theme.set_role(button, "choice")
        theme.set_icon(button, icon)
        button.setAccessibleName(text)
        button.setToolTip(help)
        return button
