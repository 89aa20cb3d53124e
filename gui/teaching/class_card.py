"""ClassCard: one class with its name, its pictures, and all the ways to take more of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.own import LONGEST_NAME, OwnClass
from engine.data.pictures import PICTURE_SUFFIXES
from engine.project import SUFFIX
from engine.wording import count_text
from gui import theme
from gui.teaching.thumb_strip import ThumbStrip


class ClassCard(QFrame):
    """Says what a person does with a class; shows what it is told to."""

    named = Signal(str)
    removed = Signal()
    record_asked = Signal(bool)
    """Begin to record, or stop."""
    files_given = Signal(object)
    """Paths of pictures and folders."""
    delete_asked = Signal(int)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """``folder``: where the dialogs begin."""
        super().__init__(parent)
        theme.set_role(self, "card")
        self.setAcceptDrops(True)
        self._folder = folder
        self.name = NameField()
        self.name.editingFinished.connect(lambda: self.named.emit(self.name.text()))
        self._count = QLabel()
        self._count.setFont(theme.tabular(self._count.font()))
        theme.set_role(self._count, "quiet")
        self._remove = QToolButton()
        theme.set_icon(self._remove, "close")
        self._remove.setAutoRaise(True)
        self._remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._remove.clicked.connect(self.removed)
        self.record = QPushButton(self.tr("Hold to record"))
        theme.set_icon(self.record, "record-circle-outline")
        self.record.pressed.connect(lambda: self.record_asked.emit(True))
        self.record.released.connect(lambda: self.record_asked.emit(False))
        self._pick = self._button(self.tr("Pictures…"), "image-outline")
        self._pick.clicked.connect(self._ask_pictures)
        self._pick_folder = self._button(self.tr("Folder…"), "folder-outline")
        self._pick_folder.clicked.connect(self._ask_folder)
        self.strip = ThumbStrip()
        self.strip.delete_asked.connect(self.delete_asked)
        self._lay_out()

    def show_class(self, one: OwnClass, *, removable: bool) -> None:
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.show_name(one.name)
        self._count.setText(count_text(len(one.pictures), self.tr("picture"), self.tr("pictures")))
        self._remove.setEnabled(removable)
        for control, name, help in (
            (self._remove, self.tr("Remove {name}"), self.tr("Remove this class")),
            (self.record, self.tr("Record {name}"), ""),
            (self._pick, self.tr("Pictures of {name} from files"), self.tr("Choose files")),
            (
                self._pick_folder,
                self.tr("Pictures of {name} from a folder"),
                self.tr("Take all pictures of a folder"),
            ),
            (self.name, self.tr("Name of {name}"), self.tr("What its pictures show")),
        ):
            control.setAccessibleName(name.format(name=one.name))
            if help:
                control.setToolTip(help)
        self.strip.show_class(one)

    def show_recording(self, *, possible: bool, going: bool) -> None:
        self.record.setEnabled(possible)
        self.record.setText(self.tr("Recording") if going else self.tr("Hold to record"))
        theme.set_icon(self.record, "record-circle" if going else "record-circle-outline")
        self.record.setToolTip(
            self.tr("Hold the mouse or the space bar: about eight pictures a second")
            if possible
            else self.tr("There is no live picture to record: see on the right")
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_given.emit(files_in(event.mimeData()))

    def _ask_pictures(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        title = self.tr("Pictures of {name}").format(name=self.name.text())
        names, _ = QFileDialog.getOpenFileNames(
            self.window(), title, str(self._folder), self.tr("Pictures") + f" ({endings})"
        )
        if names:
            self.files_given.emit([Path(name) for name in names])

    def _ask_folder(self) -> None:
        title = self.tr("A folder with pictures of {name}").format(name=self.name.text())
        folder = QFileDialog.getExistingDirectory(self.window(), title, str(self._folder))
        if folder:
            self.files_given.emit([Path(folder)])

    def _button(self, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(self.name, 1)
        head.addStretch(1)
        head.addWidget(self._count)
        head.addWidget(self._remove)
        ways = QHBoxLayout()
        ways.setSpacing(theme.RELATED)
        # As wide as its longest word, so that nothing jumps when recording begins.
        self.record.setFixedWidth(self.record.sizeHint().width() + theme.GROUP)
        for button in (self.record, self._pick, self._pick_folder):
            ways.addWidget(button)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.RELATED, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addLayout(ways)
        column.addWidget(self.strip)


class NameField(QLineEdit):
    """A name that is edited in place; Escape leaves it as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_NAME)
        self.setMaximumWidth(320)
        bold = self.font()
        bold.setBold(True)
        self.setFont(bold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = ""

    def show_name(self, name: str) -> None:
        self._name = name
        if name != self.text():
            self.setText(name)
            self.setCursorPosition(0)  # of a long name the beginning shows
        self.setModified(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.show_name(self._name)
            self.selectAll()
        else:
            super().keyPressEvent(event)


def files_in(mime: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged; projects are for the window to open."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() != SUFFIX]
