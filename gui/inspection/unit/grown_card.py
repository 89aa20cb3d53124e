"""GrownCard: the picture that excites a unit most, grown from noise before one's eyes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.preprocessing import Pixels
from engine.inspection.fields import Box, seen
from engine.inspection.pictures import number_text
from gui import theme
from gui.inspection.model import InspectionModel
from gui.inspection.subject import Subject
from gui.inspection.unit.ascent_curve import AscentCurve
from gui.inspection.unit.chosen import Chosen
from gui.inspection.unit.growth import Growth, Seedling
from gui.inspection.unit.search import as_picture
from gui.inspection.unit.widths import keep_width
from gui.widgets.form import translated
from gui.widgets.images import to_qimage
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.pixel_view import PixelView

SIDE = 196


class GrownCard(QWidget):
    """Grows nothing unasked."""

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chosen: Chosen | None = None
        self._best: float | None = None
        self._trouble = ""
        self.growth = Growth(self)
        self.growth.changed.connect(self._show)
        self.growth.failed.connect(self._on_failed)
        self.picture = PixelView(SIDE)
        self.picture.setAccessibleName(self.tr("The grown picture"))
        self._aim = QComboBox()
        self._aim.setAccessibleName(self.tr("What is made large"))
        self._aim.setToolTip(
            self.tr(
                "One cell shows what the unit looks for; the whole map shows what it looks like "
                "to find that everywhere"
            )
        )
        self._aim.addItem(self.tr("One cell"), "cell")
        self._aim.addItem(self.tr("The whole map"), "map")
        leave_wheel_alone(self._aim)
        self._grow = self._button(self._on_grow)
        keep_width(self._grow, self.tr("Grow a picture"), self.tr("Stop"))
        self._again = self._button(self._on_again)
        self._again.setText(self.tr("Other noise"))
        self._again.setAccessibleName(self.tr("Grow from other noise"))
        self._again.setToolTip(self.tr("Begin again from other noise: what comes out may differ"))
        self._look = self._button(self._on_look)
        self._look.setText(self.tr("Look into it"))
        self._look.setAccessibleName(self.tr("Look into the grown picture"))
        self._look.setToolTip(self.tr("Send the grown picture through the network"))
        self._number, self._note = QLabel(), QLabel()
        self._number.setFont(theme.tabular(self._number.font()))
        self._number.setAccessibleName(self.tr("Activation of the grown picture"))
        self._note.setAccessibleName(self.tr("State of the grown picture"))
        self._note.setFont(theme.small(self._note.font()))
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Room for the longest of the sentences beside the picture, so that nothing jumps.
        self._note.setFixedHeight(5 * self._note.fontMetrics().lineSpacing())
        theme.set_role(self._note, "quiet")
        self._curve = AscentCurve()
        self._lay_out()
        self._show()

    def show_unit(self, chosen: Chosen | None, best: float | None) -> None:
        """``best``: what the best picture of the data gives, where that is known."""
        self._chosen, self._best = chosen, best
        if self.growth.running and not self._is_ours():
            self.growth.stop()
        if not self._is_ours():
            self._trouble = ""
        self._aim.setEnabled(chosen is not None and len(chosen.head.shape or ()) == 3)
        self._show()

    def show_best(self, best: float | None) -> None:
        if best != self._best:
            self._best = best
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.growth.stop()

    def _is_ours(self) -> bool:
        """Whether what is there is of the chosen unit, with whatever weights."""
        chosen, of = self._chosen, self.growth.of
        return (
            chosen is not None
            and of is not None
            and (of.layer_id, of.unit) == (chosen.head.id, chosen.unit)
            and of.target.preprocessing == chosen.target.preprocessing
        )

    def _on_grow(self) -> None:
        if self.growth.running:
            self.growth.stop()
        else:
            self._begin(0)

    def _on_again(self) -> None:
        of = self.growth.of
        self._begin(0 if of is None else of.seed + 1)

    def _begin(self, seed: int) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._trouble = ""
            aim = self._aim.currentData()
            self.growth.start(Seedling(chosen.target, chosen.head.id, chosen.unit, aim, seed))

    def _on_look(self) -> None:
        told = self.growth.told
        if told and self._chosen is not None:
            words = self.tr("Grown for {layer}, unit {number}")
            title = words.format(layer=self._chosen.head.title, number=self._chosen.unit + 1)
            self._model.set_subject(Subject(title, as_picture(told[-1].pixels)))

    def _on_failed(self, sentence: str) -> None:
        words = self.tr("No picture can be grown: {reason}.")
        self._trouble = words.format(reason=sentence.strip().partition("\n")[0].rstrip("."))

    def _show(self) -> None:
        told = self.growth.told if self._is_ours() else ()
        running = self.growth.running and self._is_ours()
        self._grow.setText(self.tr("Stop") if running else self.tr("Grow a picture"))
        self._grow.setAccessibleName(self.tr("Stop growing") if running else self._grow.text())
        self._grow.setToolTip(
            self.tr("Stop here; the picture stays")
            if running
            else self.tr("Change noise step by step so that it excites the unit more and more")
        )
        self._grow.setEnabled(self._chosen is not None)
        self._again.setEnabled(bool(told) and not running)
        self._look.setEnabled(bool(told) and not running)
        self.picture.show_image(to_qimage(self._cut_out(told[-1].pixels)) if told else QImage())
        self._curve.show_told(told, self._best)
        words = self.tr("Step {step} of {steps}: {value}")
        self._number.setText(
            words.format(
                step=told[-1].step, steps=told[-1].steps, value=number_text(told[-1].activation)
            )
            if told
            else ""
        )
        self._note.setText(self._words())

    def _patch(self) -> Box | None:
        """Return what the cell that is grown for sees, where that is a small part only."""
        chosen, of = self._chosen, self.growth.of
        shape = () if chosen is None else chosen.head.shape or ()
        if chosen is None or of is None or of.aim != "cell" or len(shape) != 3:
            return None
        given = chosen.target.preprocessing
        box = seen(chosen.fields, shape[1] // 2, shape[2] // 2, (given.height, given.width))
        small = 2 * box.height < given.height and 2 * box.width < given.width
        return box if box and small else None

    def _cut_out(self, pixels: Pixels) -> Pixels:
        box = self._patch()
        return pixels if box is None else pixels[box.top : box.bottom, box.left : box.right]

    def _words(self) -> str:
        chosen, told = self._chosen, self.growth.told if self._is_ours() else ()
        if self._trouble or chosen is None:
            return self._trouble
        if told and told[-1].trouble:
            return translated(told[-1].trouble)
        if not told:
            return self.tr(
                "Noise is changed step by step so that the unit answers more and more strongly. "
                "What comes out shows what it looks for."
            )
        assert self.growth.of is not None
        if not self.growth.of.target.same(chosen.target):
            return self.tr("Grown with earlier weights.")
        parts = []
        best, box = self._best, self._patch()
        if not self.growth.running and best is not None and best > 0:
            words = self.tr("{times} times what the strongest picture of the data gives.")
            parts.append(words.format(times=number_text(told[-1].activation / best)))
        if box is not None:
            words = self.tr("Here are the {high}×{wide} pixels that the cell in the middle sees.")
            parts.append(words.format(high=box.height, wide=box.width))
        return " ".join(parts)

    def _button(self, then: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.clicked.connect(then)
        return button

    def _lay_out(self) -> None:
        title = QLabel(self.tr("What it looks for"))
        theme.set_role(title, "section")
        head = QHBoxLayout()
        head.setSpacing(theme.RELATED)
        head.addWidget(title, 1)
        head.addWidget(self._aim)
        head.addWidget(self._grow)
        right = QVBoxLayout()
        right.setSpacing(theme.RELATED)
        right.addWidget(self._number)
        right.addWidget(self._curve)
        right.addWidget(self._note)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(theme.GROUP)
        body.addWidget(self.picture)
        body.addLayout(right, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.RELATED)
        below.addWidget(self._again)
        below.addWidget(self._look)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addLayout(body)
        column.addLayout(below)
