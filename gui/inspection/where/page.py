"""WherePage: the network slides over the whole frame; beside it, for faces, a cascade's answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.target import Target
from engine.vision.windows import Slid
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.source_panel import SourcePanel
from gui.inspection.where.searching import Outcome, Question, Searcher
from gui.inspection.where.view import FoundView, Mark
from gui.services.frames import Frame
from gui.services.newest import Newest
from gui.widgets.inputs import leave_wheel_alone

FACE = "face"
"""The class that the cascade knows as well."""
SURE = 0.9
PACE_MS = 500
"""Between two searches while a run is under way."""
LINES = 3
"""Of the note below the pictures."""
BESIDE_PICTURES = 130
"""How much of the page's height is no picture, about."""
USUAL = 4 / 3
"""Width of a frame to its height."""


class WherePage(QWidget):
    """Searches the newest frame of the chosen source while it is in sight."""

    def __init__(
        self, model: InspectionModel, sources: SourcePanel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("where")
        self._model = model
        self._sources = sources
        self._outcome: Outcome | None = None
        self._classes: tuple[str, ...] = ()
        self._asked: tuple[Frame, Target] | None = None
        # While a network is trained most of the machine is for that.
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._ask_again)
        self._search: Newest[Question] = Newest(Searcher().search, self)
        self._search.came.connect(self._on_outcome)
        self._search.failed.connect(self._on_failed)
        self._network = FoundView(self.tr("Where the network sees it"), "activation")
        self._cascade = FoundView(self.tr("Where the cascade sees a face"), "normalisation")
        self._said, self._cascade_said, self._about = (self._quiet() for _ in range(3))
        self._about.setObjectName("how")
        self._about.setWordWrap(True)
        # As high as its longest text needs, so that the pictures keep their size.
        self._about.setFixedHeight(LINES * self._about.fontMetrics().lineSpacing())
        self._about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._wanted = QComboBox()
        self._wanted.setAccessibleName(self.tr("Class to look for"))
        self._wanted.setToolTip(self.tr("What the network is to find in the picture"))
        # Some classes of ImageNet have names as long as the page is wide.
        self._wanted.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._wanted.setMinimumContentsLength(10)
        leave_wheel_alone(self._wanted)
        self._wanted.activated.connect(self._on_wanted)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._number = QDoubleSpinBox()
        self._make_threshold()
        self._lay_out()
        sources.frame_came.connect(self._ask)
        for signal in (model.target_changed, model.answered, model.data.loaded):
            signal.connect(self._ask_again)
        self._show_classes()

    @property
    def threshold(self) -> float:
        """The probability from which on a window counts."""
        return self._number.value()

    @property
    def busy(self) -> bool:
        """A frame is being searched."""
        return self._search.busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asked = None
        self._show_classes()
        self._ask_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._pace.stop()
        self._search.forget()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.RELATED, 0, 0)
        column.setSpacing(theme.RELATED)
        controls = QHBoxLayout()
        controls.setSpacing(theme.RELATED)
        for text, *fields in (
            (self.tr("Look for"), self._wanted),
            (self.tr("Sure from"), self._slider, self._number),
        ):
            caption = QLabel(text)
            caption.setBuddy(fields[0])
            controls.addWidget(caption)
            for field in fields:
                controls.addWidget(field, int(field is self._slider))
            controls.addSpacing(theme.RELATED)
        column.addLayout(controls)
        self._own = self._side(self.tr("This network"), "", self._network, self._said)
        self._beside = self._side(
            self.tr("The cascade"),
            self.tr(
                "A classic detector, without a network: a cascade of quick tests of light and "
                "dark (Viola and Jones 2001), which somebody else has trained"
            ),
            self._cascade,
            self._cascade_said,
        )
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(theme.GROUP)
        self._sides.addWidget(self._own, 1)
        self._sides.addWidget(self._beside, 1)
        column.addLayout(self._sides, 1)
        column.addWidget(self._about)

    def _side(self, title: str, help: str, view: FoundView, said: QLabel) -> QWidget:
        name = QLabel(title)
        name.setToolTip(help)
        theme.set_role(name, "section")
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(name)
        head.addWidget(said, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(view, 1)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pictures beside or below one another, as they are larger."""
        super().resizeEvent(event)
        wide, high = self.width(), self.height() - BESIDE_PICTURES
        beside = min(wide / 2, high * USUAL)
        below = min(wide, high / 2 * USUAL)
        direction = QBoxLayout.Direction
        self._sides.setDirection(
            direction.LeftToRight if beside >= below else direction.TopToBottom
        )

    def _make_threshold(self) -> None:
        self._slider.setRange(1, 99)
        self._slider.setMinimumWidth(64)
        self._number.setRange(0.01, 0.99)
        self._number.setSingleStep(0.01)
        for control in (self._slider, self._number):
            control.setAccessibleName(self.tr("Sure from"))
            control.setToolTip(
                self.tr("Only windows that the network is at least so sure of are painted")
            )
            leave_wheel_alone(control)
        self._slider.valueChanged.connect(lambda value: self._number.setValue(value / 100))
        self._number.valueChanged.connect(lambda value: self._slider.setValue(round(100 * value)))
        self._number.setValue(SURE)
        self._number.valueChanged.connect(self._show)

    def _quiet(self) -> QLabel:
        label = QLabel()
        label.setFont(theme.tabular(theme.small(label.font())))
        theme.set_role(label, "quiet")
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return label

    def _wants_faces(self) -> bool:
        wanted = self._wanted.currentIndex()
        return 0 <= wanted < len(self._classes) and self._classes[wanted] == FACE

    def _show_classes(self) -> None:
        names = self._model.classes
        if names != self._classes:
            self._classes = names
            self._wanted.clear()
            self._wanted.addItems(self._model.class_names)
            self._wanted.setCurrentIndex(names.index(FACE) if FACE in names else 0)
            self._outcome = None
        self._beside.setVisible(self._wants_faces())

    def _on_wanted(self) -> None:
        self._show_classes()
        self._show()
        self._asked = None
        self._ask_again()

    def _ask_again(self) -> None:
        if self.isVisible():
            self._show_classes()
            latest = self._sources.source.latest
            if latest is not None:
                self._ask(latest)
            else:
                self._tell(self._model.hint or self.tr("There is no picture yet."))

    def _ask(self, frame: Frame) -> None:
        if not self.isVisible():
            return
        target = self._model.target()
        if target is None:
            self._tell(self.tr("The data are not here yet: choose them above."))
            return
        if self._model.training and self._pace.isActive():
            return
        before = self._asked
        if before is not None and before[0] is frame and before[1].same(target):
            return
        self._asked = (frame, target)
        self._pace.start()
        other = before is not None and not before[1].same_network(target)
        if other or self._outcome is None:
            self._outcome = None
            for view in (self._network, self._cascade):
                view.show_words(self.tr("The network is slid over the picture."))
        question = Question(frame, target, self._wants_faces())
        self._search.ask(question, in_turn=not other)

    def _tell(self, words: str) -> None:
        """Show no picture, but why there is none."""
        self._asked = self._outcome = None
        self._search.forget()
        for view in (self._network, self._cascade):
            view.show_words(words)
        for said in (self._said, self._cascade_said, self._about):
            said.clear()

    def _on_failed(self, sentence: str) -> None:
        self._tell(self.tr("This network can't be slid: {reason}.").format(reason=sentence))

    def _on_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if self.isVisible():
            for view in (self._network, self._cascade):
                view.show_frame(outcome.image, (outcome.slid.shape[1], outcome.slid.shape[0]))
            self._show()

    def _show(self) -> None:
        """Show the outcome as the threshold has it."""
        outcome, wanted = self._outcome, self._wanted.currentIndex()
        if outcome is None or not 0 <= wanted < len(outcome.target.classes):
            return
        seen = outcome.slid.boxes(wanted, self.threshold)
        self._network.show_heat(outcome.slid.heat(wanted), self.threshold)
        self._network.show_marks([Mark(one.box, f"{one.probability:.2f}") for one in seen])
        faces = outcome.faces or ()
        self._cascade.show_marks([Mark(face.box) for face in faces])
        words = self.tr("{count} found in {time} ms")
        for label, count, seconds in (
            (self._said, len(seen), outcome.seconds),
            (self._cascade_said, len(faces), outcome.cascade_seconds),
        ):
            label.setText(words.format(count=count, time=f"{1000 * seconds:.0f}"))
        self._about.setText(self._how(outcome.slid))

    def _how(self, slid: Slid) -> str:
        windows = self.tr("{windows} windows of {sizes} sizes: ").format(
            windows=f"{slid.windows:,}", sizes=len(slid.levels)
        )
        if slid.at_once:
            return windows + self.tr(
                "all at once, the dense layers as convolutions, with the very numbers that each "
                "window gives when it is cut out. Mistakes are where the training data had "
                "nothing alike."
            )
        return windows + self.tr(
            "each cut out and sent through by itself. Slid as a whole, padding would see the "
            "neighbours of a window where there should be zeros, and the answers would differ."
        )
