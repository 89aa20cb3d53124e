"""The menus: every command of the program, each with its keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from engine.presets import PRESETS
from engine.project import SUFFIX
from engine.version import VERSION
from gui import theme
from gui.actions import TrainingActions, action
from gui.document import Document
from gui.main_window import MainWindow
from gui.services.files import ProjectFiles
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed

Keys = QKeySequence.StandardKey


class FileCommands(QObject):
    """New, Open, Save and Save as, with their file dialogs."""

    open_chosen = Signal(object)
    """The Path of a project to open."""
    preset_chosen = Signal(object)
    """The Preset to begin anew with."""

    def __init__(self, window: MainWindow, files: ProjectFiles, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._settings = settings
        self.open = action(
            window, "folder-open-outline", _tr("Open…"), _tr("Open a project"), Keys.Open
        )
        self.save = action(
            window, "content-save-outline", _tr("Save"), _tr("Save the project"), Keys.Save
        )
        self.save_as = action(
            window, "", _tr("Save as…"), _tr("Save the project in another file"), Keys.SaveAs
        )
        self.open.triggered.connect(self.ask_open)
        self.save.triggered.connect(self.ask_save)
        self.save_as.triggered.connect(self.ask_save_as)

    def fill(self, menu: QMenu) -> None:
        new = menu.addMenu(_tr("New from"))
        for number, preset in enumerate(PRESETS):
            keys = Keys.New if number == 0 else ""
            begin = action(
                self._window, "", translated(preset.title), translated(preset.help), keys
            )
            begin.triggered.connect(lambda _=False, p=preset: self.preset_chosen.emit(p))
            new.addAction(begin)
        menu.addActions([self.open, self.save, self.save_as])

    def ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Open a project"), str(self._settings.folder), _filter()
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open_chosen.emit(Path(name))

    def ask_save(self) -> bool:
        """Save into the document's file, or ask for one; return whether saving has begun."""
        if self._files.path is None:
            return self.ask_save_as()
        take_typed()
        self._files.save(self._files.path)
        return True

    def ask_save_as(self) -> bool:
        take_typed()
        suggestion = self._files.path or self._settings.folder / f"network{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self._window, _tr("Save the project"), str(suggestion), _filter()
        )
        if not name:
            return False
        path = Path(name) if Path(name).suffix else Path(name + SUFFIX)
        self._settings.folder = path.parent
        self._files.save(path)
        return True


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

    def show_texts() -> None:
        for command, name, text in (
            (undo, _tr("Undo"), document.undo_text),
            (redo, _tr("Redo"), document.redo_text),
        ):
            command.setEnabled(text is not None)
            command.setText(f"{name} “{text}”" if text else name)

    document.changed.connect(show_texts)
    show_texts()
    menu.addActions([undo, redo])
    menu.addSeparator()
    menu.addActions(edit_actions)


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

    def show_runs() -> None:
        before.setEnabled(document.has_earlier_run)
        after.setEnabled(document.has_later_run)

    document.trained_changed.connect(show_runs)
    show_runs()
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


def _choose_scheme(scheme: Qt.ColorScheme, settings: Settings) -> None:
    settings.scheme = scheme
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.choose(application, scheme)


def _fill_help(menu: QMenu, window: MainWindow) -> None:
    find = action(
        window, "magnify", _tr("Find a command…"), _tr("Run any command by its name"), "Ctrl+K"
    )
    find.triggered.connect(window.find_command)
    about = action(window, "", _tr("About Convoscope"), _tr("Version and licence"))
    about.triggered.connect(lambda: _show_about(window))
    menu.addActions([find, about])


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


def _filter() -> str:
    return _tr("Convoscope projects") + f" (*{SUFFIX})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
