"""Find any command, or lesson, by typing a part of its name (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from gui import theme


class CommandFinder(QFrame):
    """A small sheet over the window: a search field and the commands that match."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._window = window
        theme.set_role(self, "card")
        self.setAccessibleName(self.tr("Find a command"))
        self._actions: list[QAction] = []
        self._field = QLineEdit()
        self._field.setObjectName("command finder")
        self._field.setPlaceholderText(self.tr("Type what you want to do"))
        self._field.setAccessibleName(self.tr("Command"))
        self._field.setToolTip(self.tr("Part of a command's name; Enter runs the chosen one"))
        self._field.setClearButtonEnabled(True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Matching commands"))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.RELATED, theme.RELATED, theme.RELATED, theme.RELATED)
        column.addWidget(self._field)
        column.addWidget(self._list)
        self._none = QLabel(self.tr("No command is called that."))
        self._none.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._none, "quiet")
        self._none.hide()
        column.addWidget(self._none, 1)
        self._field.textChanged.connect(self._show_matches)
        self._field.returnPressed.connect(self._run)
        self._list.itemClicked.connect(lambda _: self._run())
        self._field.installEventFilter(self)

    def open_for(self, actions: list[QAction]) -> None:
        """Show the sheet over the middle of the window's top."""
        self._actions = actions
        self._field.clear()
        window = self._window
        self.resize(min(480, window.width() - 2 * theme.PAGE), 340)
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, 72)))
        self.show()
        self._show_matches("")
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _show_matches(self, text: str) -> None:
        self._list.clear()
        wanted = text.casefold().split()
        metrics, room = self._list.fontMetrics(), self._list.viewport().width() - 4 * theme.RELATED
        # Commands may go while the sheet is open: a file that has just been saved is a recent one.
        present = [command for command in self._actions if isValid(command)]
        for command in _found(present, wanted):
            name = _name(command)
            keys = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{name}    {keys}" if keys else name
            item = QListWidgetItem(metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, room))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(command.toolTip())
            item.setData(Qt.ItemDataRole.UserRole, command)
            if not command.isEnabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setVisible(self._list.count() > 0)
        self._none.setVisible(self._list.count() == 0)

    def _run(self) -> None:
        item = self._list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        self.hide()
        command: QAction = item.data(Qt.ItemDataRole.UserRole)
        if isValid(command):
            command.trigger()


def _found(commands: Iterable[QAction], wanted: list[str]) -> list[QAction]:
    """Return the commands that have every word, those with all of them in their name first."""
    found = [c for c in commands if _has(f"{_names(c)} {c.toolTip()}", wanted)]
    return sorted(found, key=lambda command: not _has(_names(command), wanted))


def _has(text: str, wanted: list[str]) -> bool:
    return all(part in text.casefold() for part in wanted)


def _names(command: QAction) -> str:
    """Return all that a command is called: its text, and the word that it may carry as its data."""
    word = command.data()
    return f"{_name(command)} {word}" if isinstance(word, str) else _name(command)


def _name(command: QAction) -> str:
    return command.text().replace("&", "")
