"""TeachDetails: the live picture, the button that trains, and what the network answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.pictures import PICTURE_SUFFIXES
from gui import theme
from gui.services.camera import CameraSource
from gui.services.camera_backend import Camera
from gui.teaching.answer_bars import AnswerBars
from gui.teaching.class_card import files_in
from gui.teaching.live_view import LiveView
from gui.teaching.model import TeachModel
from gui.teaching.train_panel import TrainPanel
from gui.words import translated


class TeachDetails(QWidget):
    camera_wanted = Signal(bool)
    """Switch the camera on, or off."""
    film_chosen = Signal(object)
    """The Path of a video file."""
    camera_chosen = Signal(object)
    """Which Camera it is to be."""
    picture_given = Signal(object)
    """The Path of a picture to try."""
    train_wanted = Signal()
    stop_wanted = Signal()
    look_wanted = Signal()
    """Look inside the network, with the source that is on."""

    def __init__(self, model: TeachModel, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._folder = folder
        self.setAcceptDrops(True)
        self._camera = self._tool(
            self.tr("Camera"), "camera-outline", self.tr("Switch the camera on or off")
        )
        self._camera.setCheckable(True)
        self._camera.clicked.connect(self.camera_wanted)
        self._cameras = QMenu(self._camera)
        self._film = self._tool(
            self.tr("Video…"), "filmstrip", self.tr("Record from a video file, or try with it")
        )
        self._film.clicked.connect(self._ask_film)
        self._picture = self._tool(
            self.tr("Picture…"), "image-outline", self.tr("Try a picture; or drop one here")
        )
        self._picture.clicked.connect(self._ask_picture)
        self._on = QLabel()
        self._on.setAccessibleName(self.tr("Whether the camera is on"))
        self.view = LiveView()
        self.training = TrainPanel(model)
        self.training.train_wanted.connect(self.train_wanted)
        self.training.stop_wanted.connect(self.stop_wanted)
        self.answer = AnswerBars()
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        theme.set_role(self._hint, "quiet")
        self._look = QPushButton(self.tr("Look inside"))
        theme.set_icon(self._look, "magnify")
        self._look.setToolTip(self.tr("See in Inspect what every layer makes of it"))
        self._look.clicked.connect(self.look_wanted)
        self._lay_out()
        model.frame_changed.connect(self._show_frame)
        model.source_changed.connect(self._show_source)
        model.recording_changed.connect(
            lambda: self.view.show_recording(model.recording is not None)
        )
        model.guess_changed.connect(self._show_answer)
        model.untold.connect(self._show_no_answer)
        model.store.changed.connect(self._show_page)
        model.document.changed.connect(self._show_page)
        self._show_source()
        self._show_answer()
        self._show_page()

    def show_cameras(self, cameras: tuple[Camera, ...], chosen: Camera | None) -> None:
        """Offer the cameras where there is more than one."""
        self._cameras.clear()
        for camera in cameras:
            choose = self._cameras.addAction(camera.name)
            choose.setCheckable(True)
            choose.setChecked(chosen is not None and camera.key == chosen.key)
            choose.triggered.connect(lambda _=False, c=camera: self.camera_chosen.emit(c))
        several = len(cameras) > 1
        mode = QToolButton.ToolButtonPopupMode
        self._camera.setMenu(self._cameras if several else None)  # type: ignore[arg-type]
        self._camera.setPopupMode(mode.MenuButtonPopup if several else mode.DelayedPopup)

    def _show_page(self) -> None:
        self._inside.setVisible(self._model.teaching)
        self._show_answer()

    def _show_frame(self) -> None:
        self.view.show_picture(self._model.picture, mirrored=self._model.mirrored)

    def _show_source(self) -> None:
        source = self._model.source
        self._camera.setChecked(isinstance(source, CameraSource))
        on = isinstance(source, CameraSource) and source.on
        self._on.setText(self.tr("● The camera is on") if on else self.tr("The camera is off"))
        theme.set_role(self._on, "problem" if on else "quiet")
        if source is None:
            self.view.show_words(self.tr("Switch the camera on, or choose a video or a picture."))
        else:
            self.view.show_words(source.trouble or self.tr("Waiting for the first picture"))

    def _show_answer(self) -> None:
        model = self._model
        trained = model.document.trained
        names = model.store.pictures.names
        if model.guess is None and trained is not None and model.trained:
            names = trained.classes
        self.answer.show_names(names)
        self.answer.show_guess(model.guess)
        self._hint.setText(
            "" if model.trained else self.tr("The answer shows here once the network is trained.")
        )
        self._hint.setVisible(not model.trained)
        self._look.setEnabled(model.trained)

    def _show_no_answer(self, sentence: str) -> None:
        self._hint.setText(translated(sentence))
        self._hint.show()

    def _ask_film(self) -> None:
        endings = "*.mp4 *.mov *.avi *.mkv *.webm *.m4v *.mpg *.mpeg"
        name, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("A video file"),
            str(self._folder),
            f"{self.tr('Video files')} ({endings});;{self.tr('All files')} (*)",
        )
        if name:
            self.film_chosen.emit(Path(name))

    def _ask_picture(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        title, kind = self.tr("A picture to try"), self.tr("Pictures")
        name, _ = QFileDialog.getOpenFileName(
            self.window(), title, str(self._folder), f"{kind} ({endings})"
        )
        if name:
            self.picture_given.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.picture_given.emit(files_in(event.mimeData())[0])

    def _tool(self, text: str, icon: str, help: str) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(help)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*[theme.GROUP] * 4)
        column.setSpacing(theme.RELATED)
        sources = QHBoxLayout()
        sources.setSpacing(theme.GRID)
        for button in (self._camera, self._film, self._picture):
            sources.addWidget(button)
        sources.addStretch(1)
        column.addLayout(sources)
        column.addWidget(self.view)
        column.addWidget(self._on)
        column.addSpacing(theme.RELATED)
        column.addWidget(self.training)
        column.addSpacing(theme.RELATED)
        title = QLabel(self.tr("Answer"))
        theme.set_role(title, "section")
        column.addWidget(title)
        column.addWidget(self.answer)
        column.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        column.addStretch(1)
        area.setWidget(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
