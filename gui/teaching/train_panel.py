"""TrainPanel: the button that trains or stops, how far it is, and what is still missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gui import theme
from gui.teaching.model import TeachModel
from gui.words import translated


class TrainPanel(QWidget):
    train_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, model: TeachModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._train = QPushButton(self.tr("Train"))
        theme.set_role(self._train, "primary")
        self._train.clicked.connect(self._on_train)
        self._mirror = QCheckBox(self.tr("Mirror images show the same"))
        self._mirror.setToolTip(
            self.tr(
                "Learn from mirrored pictures too. Not where left and right matter: a hand that "
                "points left is another thing than one that points right."
            )
        )
        self._mirror.clicked.connect(self._on_mirror)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setMaximumHeight(6)
        self._progress.setAccessibleName(self.tr("Progress of the training"))
        self._state = QLabel()
        self._state.setWordWrap(True)
        # Classes are called what a person likes.
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        # As high as its longest words, so that nothing below jumps.
        self._state.setMinimumHeight(3 * self._state.fontMetrics().lineSpacing())
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._state.setFont(theme.tabular(self._state.font()))
        self._state.setAccessibleName(self.tr("How the training stands"))
        theme.set_role(self._state, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        for part in (self._mirror, self._train, self._progress, self._state):
            column.addWidget(part)
        for signal in (
            *(model.store.changed, model.session.state_changed, model.session.progressed),
            *(model.document.changed, model.document.trained_changed),
        ):
            signal.connect(self.show_state)
        self.show_state()

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
        self._mirror.setChecked(self._model.document.recipe.flip == "horizontal")
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
        return self.tr("Trained. Hold something before the camera, or choose a picture.")

    def _on_train(self) -> None:
        if self._model.session.state != "idle":
            self.stop_wanted.emit()
        else:
            self.train_wanted.emit()

    def _on_mirror(self, on: bool) -> None:
        self._model.document.edit_recipe("flip", "horizontal" if on else "none")
