"""PinnedMaps: what one block makes of one picture, as the network learns."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from engine.data.dataset import Dataset
from engine.data.preprocessing import Pixels
from gui import theme
from gui.document import Document
from gui.services.background import Job
from gui.services.data import DataService
from gui.services.training import TrainingSession
from gui.training.map_strip import MapStrip
from gui.training.pinned_look import Bench, Followed, Question, Seen
from gui.training.tile_strip import LARGEST
from gui.widgets.form import translated
from gui.widgets.images import to_qimage
from gui.words import class_names

EVERY = 0.25
"""Seconds between two looks at the least."""
SHARE = 0.02
"""Looking takes at most this share of a core's time: looks that take long come less often."""


@dataclass(frozen=True, eq=False)
class Picture:
    title: str
    pixels: Pixels
    """(height, width, channels)"""


class PinnedMaps(QWidget):
    """Follows the weights while it can be seen, and the block that is selected."""

    pinned = Signal(object)
    """A person has pinned this Picture."""
    inspected_wanted = Signal()
    """Pin the picture that Inspect shows, if there is one."""

    def __init__(
        self,
        document: Document,
        session: TrainingSession,
        data: DataService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._session, self._data = document, session, data
        self._pinned: Picture | None = None
        self._first: tuple[Dataset, Picture] | None = None
        """The first test picture, which is followed until another one is pinned."""
        self._looked_at: Picture | None = None
        """What the look under way, or the last one, is of."""
        self._block: str | None = None
        """The block that has been selected since; None: the first convolution."""
        self._bench = Bench()
        self._job: Job | None = None
        self._again = False
        self._next_at = 0.0
        self._pace = QTimer(self, singleShot=True)
        self._pace.timeout.connect(self._ask)
        self.title, self._thumbnail, self.strip = QLabel(), QLabel(), MapStrip()
        self._lay_out()
        session.weights_changed.connect(self._ask_in_time)
        document.selection_changed.connect(self._on_selection)
        for signal in (session.state_changed, session.ended, data.loaded):
            signal.connect(self._ask)
        for signal in (document.trained_changed, document.opened):
            signal.connect(self._ask)

    def followed(self) -> Followed | None:
        """Return the network and the weights that are followed: the run's, or the last run's."""
        session, trained = self._session, self._document.trained
        network, dataset, weights = session.network, session.dataset, session.latest_weights
        if session.current and network is not None and dataset is not None and weights is not None:
            return Followed(network, dataset.preprocessing, len(dataset.classes), weights)
        if trained is None or session.state != "idle":
            return None
        classes = len(trained.classes)
        return Followed(trained.network, trained.preprocessing, classes, trained.weights)

    def pin(self, picture: Picture) -> None:
        """Follow a picture, for as long as the network takes pictures of its size."""
        self._pinned = picture
        self._ask()
        self.pinned.emit(picture)

    def pin_sample(self, dataset: Dataset, part: str, place: int) -> None:
        """Follow a picture of the data: of the "test", or one held out from training."""
        self.pin(self._sample(dataset, part, place))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pace.stop()

    def _on_selection(self) -> None:
        self._block = self._document.current
        self._ask()

    def _ask_in_time(self) -> None:
        """Look at the newest weights as soon as the pace allows."""
        if self._job is not None:
            self._again = True
        elif self.isVisible() and not self._pace.isActive():
            self._pace.start(max(0, round(1000 * (self._next_at - time.monotonic()))))

    def _ask(self) -> None:
        if not self.isVisible():
            return
        if self._job is not None:
            self._again = True
            return
        self._pace.stop()
        picture, question = self._question()
        if picture is None or question is None:
            self._show_nothing()
            return
        bench = self._bench
        self._again, self._looked_at = False, picture
        self._job = Job(lambda _job: bench.look(question), self)
        self._job.done.connect(self._on_seen)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def _question(self) -> tuple[Picture | None, Question | None]:
        followed = self.followed()
        if followed is None:
            return None, None
        picture, block = self._picture(followed), followed.block(self._block)
        if picture is None or block is None:
            return None, None
        return picture, Question(followed, picture.pixels, block)

    def _picture(self, followed: Followed) -> Picture | None:
        """Return the pinned picture, or the first of the test where none that fits is pinned."""
        if self._pinned is not None and followed.takes(self._pinned.pixels):
            return self._pinned
        dataset = self._dataset(followed)
        if dataset is None:
            return None
        if self._first is None or self._first[0] is not dataset:
            self._first = (dataset, self._sample(dataset, "test", 0))
        return self._first[1]

    def _dataset(self, followed: Followed) -> Dataset | None:
        """Return the run's data, or those at hand, if they have test pictures that fit."""
        for dataset in (self._session.dataset, self._data.dataset):
            if dataset is None or not len(dataset.test_pictures):
                continue
            if followed.takes(dataset.test_pictures[0]):
                return dataset
        return None

    def _sample(self, dataset: Dataset, part: str, place: int) -> Picture:
        test = part == "test"
        pictures = dataset.test_pictures if test else dataset.train_pictures
        label = (dataset.test_labels if test else dataset.train_labels)[place]
        words = self.tr("test picture {number} ({name})")
        if not test:
            words = self.tr("held-out picture {number} ({name})")
        name = class_names(dataset.name, dataset.classes)[int(label)]
        title = words.format(number=f"{place + 1:,}", name=name)
        return Picture(title, pictures[place])

    def _another(self) -> None:
        """Follow a test picture at random."""
        followed = self.followed()
        dataset = None if followed is None else self._dataset(followed)
        if dataset is not None:
            place = random.randrange(len(dataset.test_pictures))
            self.pin(self._sample(dataset, "test", place))

    def _on_seen(self, seen: Seen) -> None:
        self._job, picture = None, self._looked_at
        assert picture is not None
        self._next_at = time.monotonic() + max(EVERY, seen.seconds / SHARE)
        followed = seen.question.followed
        block = translated(followed.network.block(seen.question.block_id).title)
        title = self.tr("{block}: {picture}").format(block=block, picture=picture.title)
        shown = 0 if seen.layer is None else seen.layer.count
        if seen.layer is not None and seen.count > shown:
            words = self.tr(", {shown} of {all} maps")
            if seen.layer.is_vector:
                words = self.tr(", {shown} of {all} numbers")
            title += words.format(shown=shown, all=f"{seen.count:,}")
        self._show(title, picture)
        self.strip.show_layer(seen.layer)
        moved = self._question()[1]
        if self._again and moved is not None and moved.differs(seen.question):
            self._ask()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Take up what was asked for while the look was under way."""
        if self._again:
            self._again = False
            self._ask_in_time()

    def _on_failed(self, sentence: str, _details: str) -> None:
        self._job = None
        self._next_at = time.monotonic() + 1.0
        words = self.tr("These maps can't be shown: {reason}.")
        self.title.setText(words.format(reason=translated(sentence).rstrip(".")))
        self.strip.show_layer(None)
        self._go_on()

    def _show(self, title: str, picture: Picture) -> None:
        self.title.setText(title)
        self.title.setToolTip(title)
        self.strip.setAccessibleName(self.tr("Maps of {title}").format(title=title))
        image = to_qimage(picture.pixels)
        size = QSize(LARGEST, LARGEST)
        fitted = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        self._thumbnail.setPixmap(QPixmap.fromImage(fitted))
        self._thumbnail.setToolTip(picture.title)

    def _show_nothing(self) -> None:
        self.title.setText(self.tr("A picture's maps follow here."))
        self.strip.show_layer(None)
        self._thumbnail.clear()

    def _lay_out(self) -> None:
        theme.set_role(self.title, "section")
        self.title.setMinimumWidth(1)
        self._thumbnail.setFixedSize(LARGEST, LARGEST)
        self._thumbnail.setAccessibleName(self.tr("The picture whose maps are followed"))
        another = self._button(
            "dice-multiple-outline", self.tr("Follow another test picture"), self._another
        )
        inspected = self._button(
            "eye-outline", self.tr("Follow the picture in Inspect"), self.inspected_wanted.emit
        )
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        top.addWidget(self.title, 1)
        top.addWidget(another)
        top.addWidget(inspected)
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(top)
        column.addLayout(line)

    def _button(self, icon: str, help: str, then: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(help)
        button.clicked.connect(lambda: then())
        return button
