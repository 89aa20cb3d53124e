"""PeoplePanel: who is enrolled, and enrolling, keeping and forgetting them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from engine.experiments.face_id.enrolled import LONGEST_NAME
from gui import theme
from gui.learn.face_id.model import FaceIdModel
from gui.widgets.views import make_plain

LIST_HEIGHT = 58


class PeoplePanel(QWidget):
    enrol_asked = Signal(str)
    folder_asked = Signal(str)
    """The name that a folder's pictures are to be enrolled under; empty: as the folder is named."""
    keep_asked = Signal()
    forget_asked = Signal()

    def __init__(self, model: FaceIdModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._able = False
        self._camera = False
        self._kept = False
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of the person"))
        self.name.setToolTip(self.tr("Any name: it says who has opened the lock"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.returnPressed.connect(self._on_enrol)
        self._enrol = self._button("account-plus", self._on_enrol)
        self._folder = self._button("folder-open-outline", self._on_folder)
        self._folder.setText(self.tr("From a folder…"))
        self._folder.setAccessibleName(self.tr("Enrol from a folder"))
        self._folder.setToolTip(self.tr("Enrol one person from a folder of their pictures"))
        self._keep = self._button("content-save-outline", lambda: self.keep_asked.emit())
        self._keep.setText(self.tr("Keep"))
        self._keep.setAccessibleName(self.tr("Keep the faces"))
        self._forget = self._button("delete-outline", lambda: self.forget_asked.emit())
        self._forget.setText(self.tr("Forget all"))
        self._forget.setAccessibleName(self._forget.text())
        self._forget.setToolTip(
            self.tr(
                "Overwrite all pictures of enrolled people, and delete the file if there is one"
            )
        )
        self._list = QListWidget()
        make_plain(self._list)
        self._list.setAccessibleName(self.tr("Enrolled people"))
        self._list.setToolTip(self.tr("Delete removes the chosen person"))
        self._list.setMinimumHeight(LIST_HEIGHT)
        self._list.setWordWrap(True)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list, self._on_remove)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.RELATED)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self._enrol, 0, 1)
        grid.addWidget(self._folder, 1, 1)
        grid.addWidget(self._keep, 2, 1)
        grid.addWidget(self._forget, 3, 1)
        grid.addWidget(self._list, 1, 0, 4, 1)
        grid.setRowStretch(4, 1)
        grid.setColumnStretch(0, 1)
        for signal in (model.people_changed, model.enrolling_changed):
            signal.connect(self._show)
        self._show()

    def show_state(self, *, able: bool, camera: bool, kept: bool, file: str) -> None:
        """``able``: a network is there and none is being trained. ``camera``: it is on. ``kept``:
        there is a ``file`` with faces.
        """
        self._able, self._camera, self._kept = able, camera, kept
        self._keep.setToolTip(
            self.tr("Write the faces and the network to {file}").format(file=file)
        )
        self._show()

    def _show(self) -> None:
        enrolling = self._model.enrolling is not None
        self._enrol.setText(self.tr("Cancel") if enrolling else self.tr("Enrol"))
        self._enrol.setAccessibleName(
            self.tr("Cancel enrolling") if enrolling else self.tr("Enrol by camera")
        )
        self._enrol.setToolTip(
            self.tr("Drop the pictures taken so far")
            if enrolling
            else self.tr("Take eight pictures of the face before the camera")
        )
        more = self._able and not self._model.full
        self._enrol.setEnabled(enrolling or (more and self._camera))
        self._folder.setEnabled(more and not enrolling)
        self._keep.setEnabled(self._able and bool(self._model.people))
        self._forget.setEnabled(bool(self._model.people) or self._kept or enrolling)
        self._list.clear()
        for person in self._model.people:
            words = self.tr("{name}: {count} pictures")
            item = QListWidgetItem(words.format(name=person.name, count=len(person.portraits)))
            item.setData(Qt.ItemDataRole.UserRole, person.name)
            self._list.addItem(item)
        if not self._model.people:
            self._list.addItem(self._nobody())

    def _nobody(self) -> QListWidgetItem:
        """Return what the list says while it is empty."""
        if self._able:
            words = self.tr("Nobody yet: enrol by camera or from a folder.")
        else:
            words = self.tr("Nobody yet: train the network first.")
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _button(self, icon: str, pressed: object) -> QPushButton:
        button = QPushButton()
        theme.set_icon(button, icon)
        button.clicked.connect(pressed)
        return button

    def _on_enrol(self) -> None:
        if self._enrol.isEnabled():
            self.enrol_asked.emit(self.name.text())

    def _on_folder(self) -> None:
        self.folder_asked.emit(self.name.text())

    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is not None and self._model.people:
            self._model.remove(item.data(Qt.ItemDataRole.UserRole))
