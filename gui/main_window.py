"""The window: lays out header, strip, workspace and details. Owns no state of the design."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QStyle,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from engine.lessons import SUFFIX
from gui.drop import DropHint, file_in, refusal
from gui.finder import CommandFinder
from gui.header import Header
from gui.history import HistoryPanel
from gui.message_bar import MessageBar, ProgressBar
from gui.recovery_bar import RecoveryBar
from gui.settings import Settings


@dataclass(frozen=True)
class Workspace:
    """A tab: its words, and what makes its two panes when it is first opened."""

    title: str
    help: str
    make: Callable[[], tuple[QWidget, QWidget]]
    """Returns the workspace for the centre and its details for the right."""


class MainWindow(QMainWindow):
    """Three columns under a header: the strip, the workspace, the details.

    A fourth, the history, is there only while somebody wants it.
    """

    close_asked = Signal()
    """Someone wants to close the window; ``leave`` closes it."""
    space_pressed = Signal()
    """The space bar, where no focused control wanted it."""
    project_dropped = Signal(object)
    """The Path of a project file that was dropped onto the window."""
    lesson_dropped = Signal(object)
    """The Path of a lesson's file that was dropped onto the window."""
    drop_refused = Signal(str)
    """Why something else that was dropped can't be opened, in one sentence."""
    help_asked = Signal()
    """Someone wants to know what is under the mouse, or has the keyboard."""
    tour_asked = Signal()
    """Someone wants to be shown around."""
    language_chosen = Signal(str)
    """The language of the next window, as Settings keeps it."""
    start_asked = Signal()
    """Someone wants the start screen; ``show_start`` shows it."""

    def __init__(
        self,
        header: Header,
        strip: QWidget,
        history: HistoryPanel,
        workspaces: tuple[Workspace, ...],
        settings: Settings,
    ) -> None:
        super().__init__()
        self._workspaces = workspaces
        self._settings = settings
        self._leaving = False
        self.header = header
        self.recovery = RecoveryBar()
        self.progress = ProgressBar()
        self._centre = QStackedWidget()
        self._details = QStackedWidget()
        self._panes: dict[int, tuple[QWidget, QWidget]] = {}
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        centre = QWidget()
        self._over_centre = QVBoxLayout(centre)
        self._over_centre.setContentsMargins(0, 0, 0, 0)
        self._over_centre.setSpacing(0)
        self._over_centre.addWidget(self._centre, 1)
        for part, least in ((strip, 220), (centre, 520), (self._details, 260)):
            part.setMinimumWidth(least)
            self._split.addWidget(part)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([264, 690, 324])
        self._body = body = QWidget()
        self.messages = MessageBar(body, centre)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.recovery, self.progress):
            column.addWidget(part)
        self._history = history
        history.closed.connect(strip.setFocus)
        self._strip = strip
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._split, 1)
        row.addWidget(history)
        self._pages = QStackedWidget()
        self._pages.addWidget(work)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(body)
        self.resize(1280, 800)
        self.setAcceptDrops(True)
        self._drop_hint = DropHint(self)
        self._finder = CommandFinder(self)
        self._make_offers: Callable[[], list[QAction]] = list
        self._offers: list[QAction] | None = None
        header.tabs.currentChanged.connect(self.show_workspace)
        self._restore()
        strip.setFocus()

    @property
    def workspace(self) -> int:
        """The place of the workspace on show among the tabs."""
        return self.header.tabs.currentIndex()

    def show_workspace(self, index: int) -> None:
        """Show a workspace, making it if this is its first time; the first if there is no such."""
        self.leave_start()
        if not 0 <= index < len(self._workspaces):
            index = 0
        centre, details = self._made(index)
        self._centre.setCurrentWidget(centre)
        self._details.setCurrentWidget(details)
        self.header.tabs.setCurrentIndex(index)

    def go_on_from(self, other: MainWindow) -> None:
        """Make what another window has made, and show what it shows."""
        for index, (centre, _) in other._panes.items():
            mine, _ = self._made(index)
            tabs = zip(mine.findChildren(QTabWidget), centre.findChildren(QTabWidget), strict=False)
            for its, shown in tabs:
                its.setCurrentIndex(shown.currentIndex())
        self.show_workspace(other.workspace)
        self._history.setVisible(other._history.isVisibleTo(other))

    def _made(self, index: int) -> tuple[QWidget, QWidget]:
        """Return the two panes of a workspace, which are made when it is first asked for."""
        if index not in self._panes:
            self._panes[index] = self._workspaces[index].make()
            self._centre.addWidget(self._panes[index][0])
            self._details.addWidget(self._panes[index][1])
        return self._panes[index]

    @property
    def body(self) -> QWidget:
        """All of the window below its menus."""
        return self._body

    @property
    def strip(self) -> QWidget:
        return self._strip

    @property
    def shown_panes(self) -> tuple[QWidget, QWidget]:
        """The workspace on show, and the details beside it."""
        return self._panes[self.workspace]

    def show_over_centre(self, bar: QWidget) -> None:
        """Let something stand over all workspaces, as wide as they are."""
        self._over_centre.insertWidget(0, bar)

    @property
    def at_start(self) -> bool:
        """Whether the start screen stands over the workspaces."""
        return self._pages.currentIndex() > 0

    def show_start(self, start: QWidget) -> None:
        """Show the start screen over all workspaces, until one of them is asked for."""
        if self._pages.indexOf(start) < 0:
            self._pages.addWidget(start)
        self._pages.setCurrentWidget(start)
        self.header.hide()

    def leave_start(self) -> None:
        """Go back to the workspace that the start screen stands over."""
        if self.at_start:
            self._pages.setCurrentIndex(0)
            self.header.show()
            self._strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_settings(self) -> None:
        """Show the settings of the selected block, and give them the keyboard if there are any."""
        self.show_workspace(0)
        details = self._details.currentWidget()
        if details is not None and details.focusProxy() is not None:
            details.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self) -> None:
        """Open the history and give it the keyboard; close it if it has that already."""
        self.leave_start()
        if self._history.isVisible() and self._history.isAncestorOf(self.focusWidget() or self):
            self._history.close_()
        else:
            self._history.show()
            self._history.setFocus(Qt.FocusReason.OtherFocusReason)

    def find_command(self) -> None:
        """Open the finder over all commands of the menus, and what else is offered in it."""
        if self._offers is None:
            self._offers = self._make_offers()
        self._finder.open_for([*_commands_of(self.menuBar().actions()), *self._offers])

    def offer_in_finder(self, make: Callable[[], list[QAction]]) -> None:
        """Let the finder find what ``make`` returns; it is asked when the finder first opens."""
        self._make_offers = make

    def fit_screen(self) -> None:
        """Be no larger than the screen has room for, the bar with the title included."""
        title = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        self.resize(self.size().boundedTo(self.screen().availableSize() - QSize(0, title)))

    def leave(self) -> None:
        """Close for good, without asking."""
        self._leaving = True
        self.close()

    def remember(self) -> None:
        """Keep places and sizes for the next window."""
        self._settings.set_bytes("geometry", self.saveGeometry())
        self._settings.set_bytes("columns", self._split.saveState())
        self._settings.workspace = self.workspace
        self._settings.sync()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leaving:
            self.remember()
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take projects before a field under the mouse takes their names for text."""
        if event.type() == QEvent.Type.DragLeave:
            self._drop_hint.hide()
        if not isinstance(event, QDropEvent) or file_in(event.mimeData()) is None:
            return False
        if isinstance(event, QDragEnterEvent):
            self.dragEnterEvent(event)
        elif isinstance(event, QDragMoveEvent):
            _accept_copy(event)
        else:
            self.dropEvent(event)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            # What can't be opened is taken as well: only so can it be said why.
            _accept_copy(event)
            self._drop_hint.show_for(event.mimeData(), self._body.geometry())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_hint.hide()
        _accept_copy(event)
        dropped = file_in(event.mimeData())
        if dropped is not None and dropped.suffix.lower() == SUFFIX:
            self.lesson_dropped.emit(dropped)
        elif dropped is not None:
            self.project_dropped.emit(dropped)
        else:
            self.drop_refused.emit(refusal(event.mimeData()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.space_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _restore(self) -> None:
        geometry, columns = self._settings.bytes("geometry"), self._settings.bytes("columns")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if columns is not None:
            self._split.restoreState(columns)


def _commands_of(entries: list[QAction]) -> list[QAction]:
    """Return the commands of menus and of the menus inside them, in their order."""
    found: list[QAction] = []
    for entry in entries:
        menu = entry.menu()
        if isinstance(menu, QMenu):
            found += _commands_of(menu.actions())
        elif entry.text():
            found.append(entry)
    return found


def _accept_copy(event: QDropEvent) -> None:
    """Take what is dragged, and never as a move: whoever it comes from might delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
