"""ProjectionPage: every picture of the test data at once, as one layer sees them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.data.dataset import Dataset
from engine.inspection.projection import MOST_FOR_TSNE, SENTENCES, Method
from engine.wording import percent_text
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.projection.asking import Projector, Question, Shown
from gui.inspection.projection.scatter import Scatter
from gui.services.newest import Newest
from gui.widgets.form import translated
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone
from gui.words import class_names

COUNTS = (200, 500, 1000, 2000, 5000)
USUAL = 500


class ProjectionPage(QWidget):
    """Follows the selected layer. While training runs it shows one moment, until asked again."""

    def __init__(
        self,
        model: InspectionModel,
        inspect: Callable[[Dataset, str, int], None],
        parent: QWidget | None = None,
    ) -> None:
        """``inspect`` shows a picture of the data, of the "test", by its place there."""
        super().__init__(parent)
        self._model = model
        self._inspect = inspect
        self._shown: Shown | None = None
        self._asked: Question | None = None
        self._asker: Newest[Question] = Newest(Projector().project, self)
        self._asker.came.connect(self._on_came)
        self._asker.failed.connect(self._on_failed)
        self._asker.progressed.connect(self._on_progressed)
        self._layers = self._combo(
            self.tr("Layer"), self.tr("Which layer the pictures are seen by")
        )
        self._method = self._combo(self.tr("Method"), "")
        self._method.addItem(self.tr("PCA"), "pca")
        self._method.addItem(self.tr("t-SNE"), "tsne")
        self._count = self._combo(self.tr("Pictures"), self.tr("How many test pictures are shown"))
        self._class = self._combo(self.tr("Class"), self.tr("Let one class stand out"))
        self._class.addItem(self.tr("All classes"), None)
        self._again = QPushButton(self.tr("Again"))
        self._again.setToolTip(self.tr("Show the pictures as the weights see them now"))
        self._scatter = Scatter()
        self._words = QLabel()
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        self._words.setAccessibleName(self.tr("What the plane shows"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(theme.GRID)
        room = self._progress.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(room)
        self._progress.hide()
        self._progress.setAccessibleName(self.tr("Progress of the projection"))
        self._lay_out()
        self._layers.activated.connect(self._on_layer)
        for choice in (self._method, self._count):
            choice.activated.connect(self._ask)
        self._class.activated.connect(self._on_class)
        self._again.clicked.connect(self._ask_again)
        self._scatter.pointed.connect(self._on_pointed)
        self._scatter.chosen.connect(self._on_chosen)
        for signal in (model.current_changed, model.target_changed, model.data.loaded):
            signal.connect(self._ask)
        model.session.state_changed.connect(self._ask)
        model.answered.connect(self._on_answered)

    @property
    def shown(self) -> Shown | None:
        return self._shown

    @property
    def busy(self) -> bool:
        return self._asker.busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asker.forget()
        self._asked = None

    def _lay_out(self) -> None:
        above, line = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(theme.RELATED)
        above.addWidget(self._layers, 1)
        above.addWidget(self._again)
        line.setSpacing(theme.RELATED)
        for part in (self._method, self._count, self._class):
            line.addWidget(part, 1)
        card = QFrame()
        theme.set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._scatter, 1)
        inside.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(above)
        column.addLayout(line)
        column.addWidget(card, 1)
        column.addWidget(self._words)
        two_lines = 2 * self._words.fontMetrics().lineSpacing()
        self._words.setMinimumHeight(two_lines)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _ask_again(self) -> None:
        self._asked = None
        self._ask(again=True)

    def _ask(self, *_: object, again: bool = False) -> None:
        if not self.isVisible():
            return
        self._show_choices()
        question = self._question()
        if question is None:
            return
        running = self._model.training and self._shown is not None and not again
        moved = self._asked is not None and (
            self._asked.layer_id != question.layer_id
            or self._asked.method != question.method
            or self._asked.count != question.count
        )
        if running and not moved:
            return
        if self._asked is None or not self._asked.same(question):
            self._asked = question
            self._asker.ask(question, in_turn=False)

    def _question(self) -> Question | None:
        """Return what to ask, or say why nothing can be asked."""
        model, dataset = self._model, self._model.data.dataset
        target, current = model.target(), model.current
        if dataset is None or target is None:
            self._say_nothing(self.tr("The data are not here yet: choose them above."))
            return None
        if current is None or model.head(current).shape is None:
            self._say_nothing(self.tr("Select a layer that works, in the list or in the network."))
            return None
        method: Method = self._method.currentData()
        count = int(self._count.currentData() or USUAL)
        if method == "tsne":
            count = min(count, MOST_FOR_TSNE)
        return Question(target, current, dataset, count, method)

    def _show_choices(self) -> None:
        with QSignalBlocker(self._layers):
            self._layers.clear()
            for head in self._model.heads:
                self._layers.addItem(head.title, head.id)
            self._layers.setCurrentIndex(self._layers.findData(self._model.current))
        dataset = self._model.data.dataset
        there = 0 if dataset is None else len(dataset.test_pictures)
        wanted = self._count.currentData() or USUAL
        with QSignalBlocker(self._count):
            self._count.clear()
            for count in (*(c for c in COUNTS if c < there), min(there, COUNTS[-1])):
                if count:
                    self._count.addItem(self.tr("{count} pictures").format(count=count), count)
            self._count.setCurrentIndex(max(0, self._count.findData(wanted)))
        sentence = translated(SENTENCES[self._method.currentData()])
        self._method.setToolTip(sentence)

    def _on_layer(self) -> None:
        self._model.select(self._layers.currentData())

    def _on_class(self) -> None:
        self._scatter.show_class(self._class.currentData())

    def _on_came(self, shown: Shown) -> None:
        self._shown = shown
        dataset, places = shown.question.dataset, shown.projection.places
        names = class_names(dataset.name, dataset.classes)
        self._progress.hide()
        chosen = self._class.currentText()
        with QSignalBlocker(self._class):
            self._class.clear()
            self._class.addItem(self.tr("All classes"), None)
            for number, name in enumerate(names):
                self._class.addItem(name, number)
            self._class.setCurrentIndex(max(0, self._class.findText(chosen)))
        self._on_class()
        labels = dataset.test_labels[places]
        self._scatter.show_points(shown.projection.points, labels, names)
        self._words.setText(self._sentence(shown))
        self._on_answered()

    def _sentence(self, shown: Shown) -> str:
        about = translated(SENTENCES[shown.question.method])
        if shown.projection.explained is None:
            return about
        across, down = (percent_text(share, 0) for share in shown.projection.explained)
        words = self.tr("Across {across} of all difference, upwards {up}. {about}")
        return words.format(across=across, up=down, about=about)

    def _on_failed(self, sentence: str) -> None:
        self._say_nothing(translated(sentence))

    def _say_nothing(self, sentence: str) -> None:
        self._asker.forget()
        self._shown = self._asked = None
        self._progress.hide()
        self._scatter.show_points(np.zeros((0, 2), np.float32), np.zeros(0, np.int64), ())
        self._words.setText(sentence)

    def _on_progressed(self, done: int, total: int, what: str) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()
        if self._shown is None:
            self._words.setText(f"{what}…")

    def _on_answered(self) -> None:
        """Ring where the inspected picture stands among the others."""
        answer, shown = self._model.answer, self._shown
        place = None
        if answer is not None and shown is not None and shown.projection.plane is not None:
            values = answer.inspection.outputs.get(shown.question.layer_id)
            if values is not None and answer.target.same(shown.question.target):
                place = shown.projection.plane.place(values)
        self._scatter.show_own(place)

    def _on_pointed(self, index: int) -> None:
        shown = self._shown
        if shown is None or index < 0:
            self._scatter.show_card(None, "")
            return
        dataset, place = shown.question.dataset, int(shown.projection.places[index])
        names = class_names(dataset.name, dataset.classes)
        name = names[int(dataset.test_labels[place])]
        image: QImage = to_qimage(dataset.test_pictures[place])
        words = self.tr("{number}: {name}").format(number=place + 1, name=name)
        self._scatter.show_card(image, words)

    def _on_chosen(self, index: int) -> None:
        if self._shown is not None:
            question = self._shown.question
            place = int(self._shown.projection.places[index])
            self._inspect(question.dataset, "test", place)

    def _combo(self, name: str, help: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(help)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(7)
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        leave_wheel_alone(combo)
        return combo
