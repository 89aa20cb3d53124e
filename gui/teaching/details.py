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
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.pictures import PICTURE_SUFFIXES
from gui import theme
from gui.teaching.answer_bars import AnswerBars
from gui.teaching.class_card import files_in
from gui.teaching.live_view import LiveView
from gui.teaching.model import TeachModel
from gui.words import translated


class TeachDetails(QScrollArea):
    camera_wanted = Signal(bool)
    """Switch the camera on, or off."""
    film_chosen = Signal(object)
    """The Path of a video file."""
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
        self._train = QPushButton(self.tr("Train"))
        theme.set_role(self._train, "primary")
        self._train.clicked.connect(self._on_train)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(6)
        self._progress.setAccessibleName(self.tr("Progress of the training"))
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setFont(theme.tabular(self._state.font()))
        self._state.setAccessibleName(self.tr("How the training stands"))
        theme.set_role(self._state, "quiet")
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
        model.store.changed.connect(self.show_state)
        model.session.state_changed.connect(self.show_state)
        model.session.progressed.connect(self.show_state)
        model.document.changed.connect(self._show_page)
        model.document.trained_changed.connect(self.show_state)
        self._show_source()
        self._show_answer()
        self._show_page()

    def _show_page(self) -> None:
        self._inside.setVisible(self._model.teaching)
        self.show_state()
        self._show_answer()

    def show_state(self) -> None:
        """Show what the button does now, how far training is, and what it lacks."""
        session, problem = self._model.session, self._model.store.pictures.problem
        going = session.state != "idle"
        self._train.setText(self.tr("Stop") if going else self.tr("Train"))
        self._train.setAccessibleName(
            self.tr("Stop training my network") if going else self.tr("Train my network")
        )
        self._train.setEnabled(going or not problem)
        self._train.setToolTip(
            self.tr("End the run and keep what it has learned")
            if going
            else translated(problem) or self.tr("Let the network learn from these pictures")
        )
        self._show_progress(going)
        if going or not problem:
            self._state.setText(self._words(going))
        else:
            self._state.setText(translated(problem))

    def _show_progress(self, going: bool) -> None:
        session = self._model.session
        started = session.log.started if session.log is not None else None
        if going and started is None:
            self._progress.setRange(0, 0)
            return
        self._progress.setRange(0, 1000)
        recipe = session.recipe
        done = 0.0
        if going and started is not None and recipe is not None and session.log is not None:
            done = len(session.log.losses) / max(1, started.steps_per_epoch * recipe.epochs)
        self._progress.setValue(round(1000 * min(done, 1.0)))

    def _words(self, going: bool) -> str:
        session, model = self._model.session, self._model
        log, recipe = session.log, session.recipe
        if going and (log is None or log.started is None or recipe is None):
            return self.tr("Getting ready")
        if going and log is not None and recipe is not None:
            words = self.tr("Epoch {epoch} of {epochs}")
            return words.format(epoch=len(log.epochs) + 1, epochs=recipe.epochs)
        if not model.trained:
            return self.tr("Ready to train.")
        if model.outdated:
            return self.tr("The pictures have changed since: train again.")
        return self.tr("Trained. Hold something before the camera.")

    def _show_frame(self) -> None:
        self.view.show_picture(self._model.picture, mirrored=self._model.mirrored)

    def _show_source(self) -> None:
        source = self._model.source
        camera = source is not None and self._model.mirrored
        self._camera.setChecked(camera)
        on = camera and source is not None and source.running and not source.trouble
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

    def _on_train(self) -> None:
        if self._model.session.state != "idle":
            self.stop_wanted.emit()
        else:
            self.train_wanted.emit()

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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        column.addWidget(self._train)
        column.addWidget(self._progress)
        column.addWidget(self._state)
        column.addSpacing(theme.RELATED)
        title = QLabel(self.tr("Answer"))
        theme.set_role(title, "section")
        column.addWidget(title)
        column.addWidget(self.answer)
        column.addWidget(self._hint)
        column.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(self._inside)
