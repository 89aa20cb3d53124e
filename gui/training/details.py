"""The recipe of the next run, beside the curves."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from engine.data import catalogue
from engine.pace import held_out_of, learned_from, pace_of_run
from engine.recipe import Recipe
from engine.recipe_augmentation import AUGMENTATION
from engine.recipe_parts import SCHEDULE
from engine.wording import count_text
from gui import theme
from gui.document import Document
from gui.services.data import DataService
from gui.services.runs import KeptRuns
from gui.services.training import TrainingSession
from gui.training.augmentation.doubts import doubts_of
from gui.training.augmentation.panel import AugmentationPanel
from gui.training.augmentation.sheet import AugmentationSheet
from gui.training.rate_panel import RatePanel
from gui.training.readout import duration
from gui.training.schedule_picture import SchedulePicture
from gui.widgets.form import SettingsForm

SAMPLES, SIDE = 3, 56
"""How many pictures show what augmentation does, and about how large."""


class RecipeDetails(QWidget):
    """A form of the recipe, with what its numbers come to for the data at hand."""

    further_wanted = Signal()
    """Go on with the run that was stopped, or train on from the weights that are there."""
    rate_wanted = Signal()
    """Look for a learning rate: ``session.rate_search.start(…)``."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        runs: KeptRuns | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runs = runs
        self._document = document
        self._session = session
        self._data = data
        self._form = SettingsForm(Recipe, open_groups={SCHEDULE})
        self._form.edited.connect(document.edit_recipe)
        self._schedule = SchedulePicture()
        self._form.add_to_group(SCHEDULE, self._schedule)
        augmentation = AugmentationPanel(document, data, SAMPLES, SIDE)
        augmentation.large_wanted.connect(self.show_augmentation)
        self._form.add_to_group(AUGMENTATION, augmentation, first=True)
        self._sheet: AugmentationSheet | None = None
        self._doubts = _words()
        theme.set_role(self._doubts, "problem")
        self._summary = _words()
        self._running = _words()
        self._running.setText(self.tr("A run is under way: changes here are for the next one."))
        # Its place is kept, so that no field moves away from under the hand.
        kept = self._running.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._running.setSizePolicy(kept)
        self._further = QPushButton(self.tr("Train further"))
        self._further.clicked.connect(self.further_wanted)
        theme.set_icon(self._further, "fast-forward")
        self._find = QPushButton(self.tr("Find a learning rate"))
        self._find.clicked.connect(self.rate_wanted)
        theme.set_icon(self._find, "chart-bell-curve")
        self._rates = RatePanel(session.rate_search)
        self._rates.taken.connect(lambda rate: document.edit_recipe("learning_rate", rate))
        self._lay_out()
        document.changed.connect(self.show_recipe)
        document.trained_changed.connect(self._show_further)
        document.locks.changed.connect(self._show_locks)
        session.state_changed.connect(self._on_state)
        data.loaded.connect(self._on_state)
        data.state_changed.connect(self._on_state)
        if runs is not None:
            runs.changed.connect(self._show_further)
        self.show_recipe()
        self._show_locks()
        self._on_state()

    def show_recipe(self) -> None:
        recipe = self._document.recipe
        self._form.show_value(recipe)
        search = self._session.rate_search
        if search.network is not None and search.network != self._document.network:
            search.clear()
        found = doubts_of(self._document)
        for field, sentence in found.items():
            self._form.set_problem(field, sentence)
        self._doubts.setText("\n".join(found.values()))
        self._doubts.setVisible(bool(found))
        self._show_notes(recipe)
        self._show_further()

    def show_augmentation(self) -> None:
        """Open what augmentation does in a window of its own, or bring it to the front."""
        if self._sheet is None:
            self._sheet = AugmentationSheet(self._document, self._data, self.window())
            self._sheet.finished.connect(self._on_sheet_closed)
            self._sheet.show()
        self._sheet.raise_()
        self._sheet.activateWindow()

    def _on_sheet_closed(self) -> None:
        self._sheet = None

    def _show_locks(self) -> None:
        locks = self._document.locks
        self._form.set_locked(locks.fields(), locks.reason)

    def _show_notes(self, recipe: Recipe) -> None:
        pictures, dataset = self._pictures(), self._data.dataset
        folder = catalogue.find(self._document.design.data) is None
        own_test = dataset is not None and dataset.test_share is None
        self._form.set_pertinent("test_share", folder and not own_test)
        if pictures is None:
            self._summary.setText(self.tr("How the next run goes."))
            self._schedule.show_recipe(recipe, None)
            return
        training, test = pictures
        held_out = held_out_of(training, recipe)
        learned = learned_from(training, recipe)
        steps = steps_per_epoch(learned, recipe.batch_size)
        self._schedule.show_recipe(recipe, steps)
        text = self.tr("{learned} to learn from, {held_out} held out, {test} to test with.").format(
            learned=count_text(learned, self.tr("picture"), self.tr("pictures")),
            held_out=f"{held_out:,}",
            test=f"{test:,}",
        )
        log = self._session.log
        # Whole epochs: the last steps before a stop, or while one steps, say nothing of a run.
        pace = pace_of_run([epoch.images_per_second for epoch in log.epochs]) if log else None
        if pace is not None and self._same_work():
            seconds = pace.epoch(training, recipe) * recipe.epochs
            text = self.tr("{sizes} At the last run's speed it takes about {time}.").format(
                sizes=text, time=duration(seconds)
            )
        self._summary.setText(text)
        self._form.set_note(
            "epochs", count_text(steps * recipe.epochs, self.tr("step"), self.tr("steps"))
        )
        self._form.set_note(
            "batch_size",
            self.tr("{steps} an epoch").format(
                steps=count_text(steps, self.tr("step"), self.tr("steps"))
            ),
        )

    def _same_work(self) -> bool:
        """Whether the last run had the design's network, and pictures of the same size."""
        session, design = self._session, self._document.design
        return (
            session.dataset is not None
            and session.dataset.preprocessing.shape == design.input_shape
            and session.network == design.network
        )

    def _pictures(self) -> tuple[int, int] | None:
        """Return how many pictures the data have to train and to test, as far as is known."""
        dataset = self._data.dataset
        if dataset is not None:
            return len(dataset.train_pictures), len(dataset.test_pictures)
        entry = catalogue.find(self._document.design.data)
        return None if entry is None else (entry.training_pictures, entry.test_pictures)

    def _show_further(self) -> None:
        fits, there = self._session.can_go_further, self._data.dataset is not None
        self._further.setEnabled(fits and there)
        stopped = self._runs and self._runs.unfinished_of(self._session, self._document)
        self._further.setText(self.tr("Go on") if stopped else self.tr("Train further"))
        if fits and there and stopped:
            record = stopped.record
            help = self.tr(
                "Continue the run that was stopped after step {step} of {steps}, bit for bit as if "
                "it had never stopped"
            ).format(
                step=f"{record.step:,}", steps=f"{record.steps_per_epoch * record.recipe.epochs:,}"
            )
        elif fits and there:
            help = self.tr(
                "Begin a new run of this recipe from the weights that the last one left: its "
                "optimiser starts afresh. More epochs of the same run stand under Runs"
            )
        elif self._document.trained is None:
            help = self.tr("There are no trained weights yet: train first")
        elif self._session.state != "idle":
            help = self.tr("A run is under way")
        elif fits and self._data.busy:
            help = self.tr("The data are being loaded: wait a moment")
        elif fits:
            help = self.tr("The data are not here: get them, or choose others, under Data")
        else:
            help = self.tr("The trained weights belong to another network: train this one first")
        self._further.setToolTip(help)
        self._show_find(there)

    def _show_find(self, there: bool) -> None:
        self._find.setEnabled(
            there and self._session.state == "idle" and self._document.report.trains
        )
        self._find.setToolTip(
            self.tr(
                "Train a copy for a hundred steps with ever larger rates, and suggest the one at "
                "which the loss falls fastest (Smith 2017)"
            )
        )

    def _on_state(self) -> None:
        self._running.setVisible(self._session.state != "idle")
        self._show_further()
        self._show_notes(self._document.recipe)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Recipe"))
        theme.set_role(title, "title")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        column.setSpacing(theme.GROUP)
        for widget in (title, self._summary, self._doubts, self._running, self._form):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        scroll.setAccessibleName(self.tr("Recipe"))
        foot = QVBoxLayout()
        foot.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.GROUP)
        foot.setSpacing(theme.RELATED)
        foot.addWidget(self._rates)
        foot.addWidget(self._find)
        foot.addWidget(self._further)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)


def steps_per_epoch(pictures: int, batch_size: int) -> int:
    """Return how many batches there are; a single picture left over joins the one before it."""
    steps = max(1, ceil(pictures / batch_size))
    return steps - 1 if batch_size > 1 and steps > 1 and pictures % batch_size == 1 else steps


def _words() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    theme.set_role(label, "quiet")
    return label
