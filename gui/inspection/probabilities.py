"""Verdict: the picture as the network sees it, what it takes it for, and how sure it is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.wording import percent_text, shape_text
from gui import theme
from gui.inspection.bar_list import Bar, BarList
from gui.inspection.bars import Extent
from gui.inspection.model import InspectionModel
from gui.widgets.images import to_qimage
from gui.widgets.pixel_view import PixelView

SIDE = 84
MOST = 10


class Verdict(QWidget):
    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        caption = QLabel(self.tr("As the network sees it"))
        theme.set_role(caption, "section")
        self.picture = PixelView(SIDE)
        self.picture.setAccessibleName(self.tr("The picture as the network sees it"))
        self._name = QLabel()
        theme.set_role(self._name, "title")
        self._name.setWordWrap(True)
        self._name.setAccessibleName(self.tr("Answer"))
        self._sure = QLabel()
        self._sure.setFont(theme.tabular(self._sure.font()))
        self._truth = QLabel()
        theme.set_role(self._truth, "quiet")
        self._truth.setAccessibleName(self.tr("True class"))
        self._truth.setWordWrap(True)
        self._size = QLabel()
        theme.set_role(self._size, "quiet")
        self._size.setFont(theme.small(self._size.font()))
        self.bars = BarList("answer")
        self.bars.setAccessibleName(self.tr("Class probabilities"))
        self.bars.setToolTip(self.tr("How probable the network finds each class"))
        self._lay_out(caption)
        model.subject_changed.connect(self._show_picture)
        model.target_changed.connect(self._show_picture)
        model.data.loaded.connect(self._show_picture)
        model.answered.connect(self._show_answer)
        model.cell_changed.connect(self._show_frame)

    def hasHeightForWidth(self) -> bool:
        # Words that wrap would make its usual height its least: the source above would be squeezed.
        return False

    def set_width(self, width: int) -> None:
        self.setFixedWidth(width)
        self.picture.set_side(width * 3 // 8)

    def _lay_out(self, caption: QLabel) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (self._name, self._sure, self._truth, self._size):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        words.insertStretch(3, 1)
        line = QHBoxLayout()
        line.setSpacing(theme.RELATED)
        line.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(caption)
        column.addLayout(line)
        column.addWidget(self.bars, 1)

    def _show_picture(self) -> None:
        preprocessing = self._model.preprocessing()
        if self._model.subject is None or preprocessing is None:
            self.picture.show_image(QImage())
            self._size.clear()
            return
        self.picture.show_image(to_qimage(self._model.subject.pixels(preprocessing)))
        grey = self.tr("grey") if preprocessing.channels == 1 else self.tr("colour")
        self._size.setText(f"{shape_text(preprocessing.shape[1:])} {grey}")

    def _show_answer(self) -> None:
        answer = self._model.answer
        probabilities = answer.inspection.probabilities if answer is not None else None
        classes = self._model.class_names
        if probabilities is None or len(probabilities) != len(classes):
            asked = self._model.subject is not None
            self._name.setText("–" if asked else "")
            self._sure.setText(self.tr("The network gives no answer yet.") if asked else "")
            self._sure.setWordWrap(True)
            self._truth.clear()
            self.bars.show_bars((), Extent(0, 1), "100.0 %")
            return
        truth = self._truth_place()
        best = int(np.argmax(probabilities))
        self._name.setText(classes[best])
        self._sure.setWordWrap(False)
        self._sure.setText(percent_text(float(probabilities[best])))
        self._truth.setText(self._words_of(truth, best, classes))
        self.bars.show_bars(
            probability_bars(probabilities, classes, truth, self.tr("true label")),
            Extent(0, 1),
            "100.0 %",
        )

    def _truth_place(self) -> int | None:
        """Return the place of the true class; a picture of other data may have none here."""
        subject, classes = self._model.subject, self._model.classes
        label = None if subject is None else subject.label
        return classes.index(label) if label in classes else None

    def _words_of(self, truth: int | None, best: int, classes: tuple[str, ...]) -> str:
        if truth is None:
            return ""
        if truth == best:
            return self.tr("Right: it is {name}").format(name=classes[truth])
        return self.tr("Wrong: it is {name}").format(name=classes[truth])

    def _show_frame(self) -> None:
        """Frame what the cell under the pointer sees of the picture."""
        cell, preprocessing = self._model.cell, self._model.preprocessing()
        frame = None
        if cell is not None and preprocessing is not None:
            head = self._model.head(cell.block_id)
            if head.receptive_field is not None and head.shape is not None:
                high, wide = head.receptive_field
                rows, columns = high.cells(cell.row), wide.cells(cell.column)
                frame = QRectF(columns.start, rows.start, len(columns), len(rows))
            elif head.shape is not None:
                frame = QRectF(0, 0, preprocessing.width, preprocessing.height)
        self.picture.show_frame(frame)


def probability_bars(
    probabilities: NDArray[np.float32], classes: tuple[str, ...], truth: int | None, true_label: str
) -> tuple[Bar, ...]:
    """Return the bars of up to ten classes in their order, or of the ten most probable."""
    best = int(np.argmax(probabilities))
    order = range(len(classes))
    if len(classes) > MOST:
        order = sorted(order, key=lambda i: -probabilities[i])[:MOST]  # type: ignore[assignment]
    return tuple(
        Bar(
            classes[i],
            float(probabilities[i]),
            percent_text(float(probabilities[i])),
            strong=i == best,
            ticked=i == truth,
            words=f"{classes[i]}: {percent_text(float(probabilities[i]))}"
            + (f", {true_label}" if i == truth else ""),
        )
        for i in order
    )
