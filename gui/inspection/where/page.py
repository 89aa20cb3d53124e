"""WherePage: the network slides over the whole frame; beside it, for faces, a cascade's answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from engine.inspection.target import Target
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.source_panel import SourcePanel
from gui.inspection.where.searching import Outcome, Search
from gui.inspection.where.view import FoundView, Mark, shown
from gui.services.frames import Frame
from gui.widgets.inputs import leave_wheel_alone

FACE = "face"
"""The class that the cascade knows as well."""
SURE = 0.9
PREVIEW = 720


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
        self._asked: tuple[Frame, Target] | None = None
        self._search = Search(self)
        self._search.came.connect(self._on_outcome)
        self._search.failed.connect(self._on_failed)
        self._network = FoundView(self.tr("Where the network sees it"), "activation")
        self._cascade = FoundView(self.tr("Where the cascade sees a face"), "normalisation")
        self._said, self._cascade_said = self._note(), self._note()
        self._wanted = QComboBox()
        self._wanted.setAccessibleName(self.tr("Class to look for"))
        self._wanted.setToolTip(self.tr("What the network is to find in the picture"))
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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asked = None
        self._show_classes()
        self._ask_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
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
        own, other = QLabel(self.tr("This network")), QLabel(self.tr("The cascade"))
        other.setToolTip(
            self.tr(
                "A classic detector, without a network: a cascade of quick tests of light and "
                "dark (Viola and Jones 2001), which somebody else has trained"
            )
        )
        self._beside = (other, self._cascade, self._cascade_said)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(theme.GRID)
        for place, parts in enumerate(((own, self._network, self._said), self._beside)):
            theme.set_role(parts[0], "section")
            for row, part in enumerate(parts):
                grid.addWidget(part, row, place)
            grid.setColumnStretch(place, 1)
        grid.setRowStretch(1, 1)
        column.addLayout(grid, 1)

    def _make_threshold(self) -> None:
        self._slider.setRange(1, 99)
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

    def _note(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setFont(theme.tabular(theme.small(label.font())))
        theme.set_role(label, "quiet")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        # As high as its longest text needs, so that pictures keep their size.
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label.setFixedHeight(4 * label.fontMetrics().lineSpacing())
        return label

    def _class_name(self) -> str:
        return self._wanted.currentText()

    def _show_classes(self) -> None:
        names = list(self._model.classes)
        if names != [self._wanted.itemText(i) for i in range(self._wanted.count())]:
            self._wanted.clear()
            self._wanted.addItems(names)
            self._wanted.setCurrentIndex(names.index(FACE) if FACE in names else 0)
            self._outcome = None
        for part in self._beside:
            part.setVisible(self._class_name() == FACE)
        self._grid.setColumnStretch(1, int(self._class_name() == FACE))

    def _on_wanted(self) -> None:
        self._show_classes()
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
        before = self._asked
        if before is not None and before[0] is frame and before[1].same(target):
            return
        self._asked = (frame, target)
        self._search.ask(frame, target, cascade=self._class_name() == FACE)

    def _tell(self, words: str) -> None:
        """Show no picture, but why there is none."""
        self._asked = self._outcome = None
        self._search.forget()
        for view in (self._network, self._cascade):
            view.show_words(words)
        for said in (self._said, self._cascade_said):
            said.clear()

    def _on_failed(self, sentence: str) -> None:
        self._tell(self.tr("This network can't be slid: {reason}.").format(reason=sentence))

    def _on_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        if self.isVisible():
            image = shown(outcome.frame.picture, PREVIEW)
            for view in (self._network, self._cascade):
                view.show_frame(image, (outcome.slid.shape[1], outcome.slid.shape[0]))
            self._show()

    def _show(self) -> None:
        """Show the outcome as the threshold has it."""
        outcome, wanted = self._outcome, self._wanted.currentIndex()
        if outcome is None or not 0 <= wanted < len(outcome.target.classes):
            return
        seen = outcome.slid.boxes(wanted, self.threshold)
        self._network.show_heat(outcome.slid.heat(wanted), self.threshold)
        self._network.show_marks([Mark(one.box, f"{one.probability:.2f}") for one in seen])
        self._said.setText(self._words(outcome, len(seen)))
        faces = outcome.faces or ()
        self._cascade.show_marks([Mark(face.box) for face in faces])
        words = self.tr("{count} found in {time} ms.")
        self._cascade_said.setText(
            words.format(count=len(faces), time=f"{1000 * outcome.cascade_seconds:.0f}")
        )

    def _words(self, outcome: Outcome, found: int) -> str:
        slid = outcome.slid
        words = self.tr("{count} found in {time} ms: {windows} windows of {sizes} sizes, {how}")
        how = (
            self.tr("all at once, because dense layers are convolutions too.")
            if slid.at_once
            else self.tr(
                "each cut out by itself. Slid as a whole it would answer otherwise: its padding "
                "would see the neighbours of a window, not zeros."
            )
        )
        return words.format(
            count=found,
            time=f"{1000 * outcome.seconds:.0f}",
            windows=f"{slid.windows:,}",
            sizes=len(slid.levels),
            how=how,
        )
