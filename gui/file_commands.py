"""The commands of the File menu that concern projects."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from engine.export.importing import SOURCE_SUFFIX
from engine.presets import PRESETS
from engine.project import SUFFIX
from gui.actions import action
from gui.main_window import MainWindow
from gui.services.files import ProjectFiles
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.inputs import take_typed
from gui.widgets.saving import ask_where_to_save
from gui.words import shortened

Keys = QKeySequence.StandardKey
OVERTAKEN = "file was overtaken"


class FileCommands(QObject):
    """New, Open, Recent, Save, Save as and Revert, with their file dialogs."""

    open_chosen = Signal(object)
    """The Path of a project to open."""
    preset_chosen = Signal(object)
    """The Preset to begin anew with."""
    gallery_asked = Signal()
    """Someone wants to choose among the known networks."""
    teach_asked = Signal()
    """Someone wants to teach a network pictures of their own."""
    lesson_asked = Signal()
    """Someone wants to choose a lesson's file."""
    save_given_up = Signal()
    """The person was asked about a save that had begun, and wants none now."""
    picture_asked = Signal()
    """Someone wants the network as a picture."""

    def __init__(self, window: MainWindow, files: ProjectFiles, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._files = files
        self._settings = settings
        self._recent: QMenu | None = None
        self.export_menu = QMenu(_tr("Export"), window)
        self.open = action(
            window, "folder-open-outline", _tr("Open…"), _tr("Open a project"), Keys.Open
        )
        self.save = action(
            window, "content-save-outline", _tr("Save"), _tr("Save the project"), Keys.Save
        )
        self.save_as = action(
            window, "", _tr("Save as…"), _tr("Save the project in another file"), Keys.SaveAs
        )
        self.revert = action(
            window,
            "file-restore-outline",
            _tr("Revert"),
            _tr("Go back to the project as it was saved; Undo takes that back"),
        )
        self.open.triggered.connect(self.ask_open)
        self.save.triggered.connect(self.ask_save)
        self.save_as.triggered.connect(self.ask_save_as)
        self.revert.triggered.connect(self._revert)
        files.state_changed.connect(self._show_state)
        files.overtaken.connect(self._ask_about_overtaken)
        self._show_state()

    def fill(self, menu: QMenu) -> None:
        new = menu.addMenu(_tr("New from"))
        for number, preset in enumerate(PRESETS):
            keys = Keys.New if number == 0 else ""
            begin = action(
                self._window, "", translated(preset.title), translated(preset.help), keys
            )
            begin.triggered.connect(lambda _=False, p=preset: self.preset_chosen.emit(p))
            new.addAction(begin)
        gallery = action(
            self._window,
            "view-grid-outline",
            _tr("New from gallery…"),
            _tr("Choose among known networks by their pictures"),
            "Ctrl+Shift+N",
        )
        gallery.triggered.connect(self.gallery_asked)
        menu.addAction(gallery)
        teach = action(
            self._window,
            "school-outline",
            _tr("Teach it mine"),
            _tr("Teach a network pictures of your own, from the camera or from folders"),
        )
        teach.triggered.connect(self.teach_asked)
        menu.addAction(teach)
        menu.addAction(self.open)
        self._recent = menu.addMenu(_tr("Open recent"))
        self._recent.setToolTipsVisible(True)
        self._recent.aboutToShow.connect(self._show_recent)
        self._show_recent()
        lesson = action(
            self._window,
            "book-open-outline",
            _tr("Open a lesson…"),
            _tr("Open a lesson that somebody wrote: a Markdown file (*.md)"),
        )
        lesson.triggered.connect(self.lesson_asked)
        menu.addAction(lesson)
        menu.addSeparator()
        menu.addActions([self.save, self.save_as, self.revert])
        picture = action(
            self._window,
            "image-outline",
            _tr("Picture…"),
            _tr("The network as SVG, PNG or PDF, for a paper or slides"),
            "Ctrl+Shift+P",
        )
        picture.triggered.connect(self.picture_asked)
        menu.addMenu(self.export_menu)
        self.export_menu.addAction(picture)

    def note_recent(self, path: Path) -> None:
        """Put a project that was opened or saved at the head of the list."""
        self._settings.add_recent(path)
        self._show_recent()

    def forget_recent(self, path: Path) -> None:
        self._settings.forget_recent(path)
        self._show_recent()

    def ask_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, _tr("Open a project"), str(self._settings.folder), _open_filter()
        )
        if name:
            self._settings.folder = Path(name).parent
            self.open_chosen.emit(Path(name))

    def ask_save(self) -> bool:
        """Save into the document's file, or ask for one; return whether saving has begun."""
        if self._files.path is None:
            return self.ask_save_as()
        take_typed()
        self._files.save(self._files.path, replace=False)
        return True

    def ask_save_as(self) -> bool:
        take_typed()
        suggestion = self._files.path or self._settings.folder / f"network{SUFFIX}"
        title = _tr("Save the project")
        path = ask_where_to_save(self._window, title, suggestion, _filter(), SUFFIX)
        if path is None:
            return False
        self._settings.folder = path.parent
        self._files.save(path)
        return True

    def _ask_about_overtaken(self, path: Path) -> None:
        """Let the person choose whose work stays in the file; until then, both are whole."""
        if self._window.findChild(QMessageBox, OVERTAKEN) is not None:  # Ctrl+S, twice
            return
        box = QMessageBox(self._window)
        box.setObjectName(OVERTAKEN)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        words = _tr("Another program has changed {name} since it was opened or saved here.")
        box.setText(words.format(name=shortened(path.name)))
        box.setInformativeText(
            _tr("Nothing has been saved yet. To overwrite it is to lose what that program wrote.")
        )
        roles = QMessageBox.ButtonRole
        elsewhere = box.addButton(_tr("Save as…"), roles.AcceptRole)
        elsewhere.setToolTip(_tr("Save in another file; this one stays as it is"))
        revert = box.addButton(_tr("Revert to what is there"), roles.ResetRole)
        revert.setToolTip(_tr("Show what the file has now; Undo brings your work back"))
        overwrite = box.addButton(_tr("Overwrite"), roles.DestructiveRole)
        overwrite.setToolTip(_tr("Replace what the other program wrote"))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(elsewhere)
        elsewhere.clicked.connect(self._save_elsewhere)
        revert.clicked.connect(self._revert_instead)
        overwrite.clicked.connect(lambda: self._files.save(path))
        box.rejected.connect(self.save_given_up)
        box.open()

    def _save_elsewhere(self) -> None:
        if not self.ask_save_as():
            self.save_given_up.emit()

    def _revert_instead(self) -> None:
        self.save_given_up.emit()
        self._files.revert()

    def _show_recent(self) -> None:
        """Offer the projects that were opened or saved last, by this program or another one."""
        menu = self._recent
        if menu is None:
            return
        menu.clear()
        for path in self._settings.recent:
            # Whether it is still there is seen when it is chosen: its disk may be far away.
            help = _tr("Open {path}").format(path=path)
            name = action(menu, "", _named(path), help)
            name.triggered.connect(lambda _=False, p=path: self.open_chosen.emit(p))
            menu.addAction(name)
        menu.addSeparator()
        clear = action(
            menu, "", _tr("Clear the list"), _tr("Forget the recent projects; their files stay")
        )
        # Queued: the list must not take the command away while it is still being carried out.
        clear.triggered.connect(self._clear_recent, Qt.ConnectionType.QueuedConnection)
        clear.setEnabled(bool(self._settings.recent))
        menu.addAction(clear)

    def _revert(self) -> None:
        take_typed()
        self._files.revert()

    def _clear_recent(self) -> None:
        self._settings.clear_recent()
        self._show_recent()

    def _show_state(self) -> None:
        self.revert.setEnabled(self._files.path is not None)


def _named(path: Path) -> str:
    """Return a file's name and folder, as a menu writes them."""
    folder = str(path.parent)
    home = str(Path.home())
    if folder == home or folder.startswith(home + os.sep):
        folder = "~" + folder[len(home) :]
    return f"{shortened(path.name)} — {shortened(folder, 60)}".replace("&", "&&")


def _open_filter() -> str:
    both = _tr("Convoscope projects and exported PyTorch source")
    return f"{both} (*{SUFFIX} *{SOURCE_SUFFIX})"


def _filter() -> str:
    return _tr("Convoscope projects") + f" (*{SUFFIX})"


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)
