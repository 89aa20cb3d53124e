"""The menus: every command of the program, each with its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from engine.version import VERSION
from gui import language, theme
from gui.actions import TrainingActions, action
from gui.document import Document
from gui.file_commands import FileCommands
from gui.header import BROWSE
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.widgets.inputs import take_typed

Keys = QKeySequence.StandardKey


def fill_menus(
    window: MainWindow,
    document: Document,
    file_commands: FileCommands,
    edit_actions: list[QAction],
    training: TrainingActions,
    settings: Settings,
) -> None:
    """Put all commands into the window's menu bar."""
    bar = window.menuBar()
    file = bar.addMenu(_tr("&File"))
    file_commands.fill(file)
    browse = action(
        window,
        "image-multiple-outline",
        _tr("Browse data sets…"),
        _tr("See the pictures of each data set; download and remove"),
        "Ctrl+Shift+D",
    )
    browse.triggered.connect(lambda: window.header.data_chosen.emit(BROWSE))
    file.addAction(browse)
    file.addSeparator()
    quit = action(window, "", _tr("Quit"), _tr("Close the program"), Keys.Quit)
    quit.triggered.connect(window.close)
    file.addAction(quit)
    _fill_edit(bar.addMenu(_tr("&Edit")), window, document, edit_actions)
    _fill_view(bar.addMenu(_tr("&View")), window, settings)
    _fill_run(bar.addMenu(_tr("&Train")), window, document, training)
    _fill_help(bar.addMenu(_tr("&Help")), window)


def _fill_edit(
    menu: QMenu, window: MainWindow, document: Document, edit_actions: list[QAction]
) -> None:
    undo = action(window, "undo", _tr("Undo"), _tr("Take the last change back"), Keys.Undo)
    undo.triggered.connect(lambda: _after_typed(document.undo))
    redo = action(window, "redo", _tr("Redo"), _tr("Make the change again"))
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    redo.triggered.connect(lambda: _after_typed(document.redo))

    _Steps(window, document, undo, redo)
    history = action(
        window, "history", _tr("History…"), _tr("See every step, and go back to any"), "Ctrl+H"
    )
    history.triggered.connect(lambda: _after_typed(window.show_history))
    menu.addActions([undo, redo, history])
    menu.addSeparator()
    menu.addActions(edit_actions)


class _Steps(QObject):
    """Names the steps that can be taken back and made again."""

    def __init__(
        self, window: MainWindow, document: Document, undo: QAction, redo: QAction
    ) -> None:
        super().__init__(window)
        self._document, self._undo, self._redo = document, undo, redo
        document.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        for command, name, text in (
            (self._undo, _tr("Undo"), self._document.undo_text),
            (self._redo, _tr("Redo"), self._document.redo_text),
        ):
            command.setEnabled(text is not None)
            command.setText(f"{name} “{text}”" if text else name)


class _Runs(QObject):
    """Says whether an earlier run has left weights, and a later one."""

    def __init__(
        self, window: MainWindow, document: Document, before: QAction, after: QAction
    ) -> None:
        super().__init__(window)
        self._document, self._before, self._after = document, before, after
        document.trained_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._before.setEnabled(self._document.has_earlier_run)
        self._after.setEnabled(self._document.has_later_run)


def _after_typed(command: Callable[[], None]) -> None:
    take_typed()
    command()


def _fill_run(menu: QMenu, window: MainWindow, document: Document, run: TrainingActions) -> None:
    menu.addActions([run.train, run.pause, run.step, run.stop])
    menu.addSeparator()
    before = action(
        window, "", _tr("Weights of the run before"), _tr("Bring back what an earlier run left")
    )
    after = action(
        window, "", _tr("Weights of the run after"), _tr("Bring back what a later run left")
    )
    before.triggered.connect(lambda: document.go_to_run(-1))
    after.triggered.connect(lambda: document.go_to_run(+1))

    _Runs(window, document, before, after)
    menu.addActions([before, after])


def _fill_view(menu: QMenu, window: MainWindow, settings: Settings) -> None:
    tabs = window.header.tabs
    for index in range(tabs.count()):
        show = action(window, "", tabs.tabText(index), tabs.tabToolTip(index), f"Ctrl+{index + 1}")
        show.triggered.connect(lambda _=False, i=index: window.show_workspace(i))
        menu.addAction(show)
    menu.addSeparator()
    group = QActionGroup(window)
    schemes = (
        (Qt.ColorScheme.Unknown, _tr("Colours of the system")),
        (Qt.ColorScheme.Light, _tr("Light")),
        (Qt.ColorScheme.Dark, _tr("Dark")),
    )
    for scheme, text in schemes:
        choose = action(window, "", text, text, checkable=True)
        choose.setChecked(scheme == settings.scheme)
        choose.triggered.connect(lambda _=False, s=scheme: _choose_scheme(s, settings))
        group.addAction(choose)
        menu.addAction(choose)
    menu.addSeparator()
    _fill_languages(menu.addMenu(_tr("Language")), window, settings)


def _fill_languages(menu: QMenu, window: MainWindow, settings: Settings) -> None:
    group = QActionGroup(window)
    choices = {language.SYSTEM: _tr("Language of the system"), **language.NAMES}
    entries: dict[str, QAction] = {}
    for name, text in choices.items():
        choose = entries[name] = action(window, "", text, text, checkable=True)
        choose.triggered.connect(lambda _=False, n=name: window.language_chosen.emit(n))
        group.addAction(choose)
        menu.addAction(choose)

    def show_chosen() -> None:
        entries.get(settings.language, entries[language.SYSTEM]).setChecked(True)

    # Whoever is asked about a recording first may think again.
    menu.aboutToShow.connect(show_chosen)
    show_chosen()


def _choose_scheme(scheme: Qt.ColorScheme, settings: Settings) -> None:
    settings.scheme = scheme
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.choose(application, scheme)


def _fill_help(menu: QMenu, window: MainWindow) -> None:
    explain = action(
        window,
        "help-circle-outline",
        _tr("What is this?"),
        _tr("Open the experiment about what the mouse or the keyboard is at"),
        Keys.HelpContents,
    )
    explain.triggered.connect(window.help_asked)
    find = action(
        window,
        "magnify",
        _tr("Find a command…"),
        _tr("Run a command, or open a lesson, by its name"),
        "Ctrl+K",
    )
    find.triggered.connect(window.find_command)
    start = action(
        window, "home-outline", _tr("Start screen"), _tr("The demos, and where else to begin")
    )
    start.triggered.connect(window.start_asked)
    tour = action(
        window, "map-outline", _tr("Tour of the window"), _tr("Five steps through the window")
    )
    tour.triggered.connect(window.tour_asked)
    about = action(window, "", _tr("About Convoscope"), _tr("Version and licence"))
    about.triggered.connect(lambda: _show_about(window))
    menu.addActions([explain, find, start, tour, about])


def _show_about(window: MainWindow) -> None:
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(_tr("About Convoscope"))
    box.setText(f"Convoscope {VERSION}")
    box.setInformativeText(
        _tr(
            "Build a convolutional network, train it while you watch, and look inside it. "
            "Free software under the MIT licence."
        )
    )
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
