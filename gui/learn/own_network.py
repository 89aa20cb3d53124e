"""OwnNetwork: the person's network and its figures, beside a lesson without an experiment."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.drawing import Layout, Picture, draw
from engine.drawing.colours import DARK, LIGHT
from engine.lessons.checks import MEASURES, figures_of
from engine.lessons.lesson import Condition
from gui import theme
from gui.learn.checks import figure_text
from gui.learn.model import LearnModel
from gui.widgets.picture_painter import paint
from gui.widgets.sight import in_sight
from gui.words import translated

SHOWN = ("accuracy", "validation_accuracy", "parameters", "work", "layers", "epochs")
COLUMNS = 3
LARGEST = 2.2


class OwnNetwork(QWidget):
    """Works only while it is in sight."""

    def __init__(self, model: LearnModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._values: dict[str, QLabel] = {}
        title = QLabel(self.tr("Your network"))
        theme.set_role(title, "title")
        self._picture = _Picture()
        card = QFrame()
        theme.set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.addWidget(self._picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE, theme.GROUP, theme.PAGE, theme.GROUP)
        column.setSpacing(theme.GROUP)
        column.addWidget(title)
        column.addWidget(card, 1)
        column.addLayout(self._figures())
        model.standing_changed.connect(self._show)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(0)
        for place, name in enumerate(SHOWN):
            measure = MEASURES[name]
            value, label = QLabel(), QLabel(translated(measure.label))
            theme.set_role(value, "title")
            theme.set_role(label, "quiet")
            value.setFont(theme.tabular(value.font()))
            value.setAccessibleName(translated(measure.label))
            for part in (value, label):
                part.setToolTip(translated(measure.help))
            row, column = 3 * (place // COLUMNS), place % COLUMNS
            grid.addWidget(value, row, column)
            grid.addWidget(label, row + 1, column)
            grid.setRowMinimumHeight(row + 2, theme.RELATED)
            grid.setColumnStretch(column, 1)
            self._values[name] = value
        return grid

    def _show(self) -> None:
        if not in_sight(self):
            return
        standing = self._model.standing
        figures = figures_of(standing)
        for name, label in self._values.items():
            value = figures.get(name)
            label.setText(figure_text(Condition(name), value))
            label.setAccessibleDescription(label.text())
        layout = Layout(width=1e6, detail="none", said=translated)
        self._picture.show_picture(draw(standing.network, standing.report, layout))


class _Picture(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self.setAccessibleName(self.tr("Picture of your network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.setAccessibleDescription(picture.description)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture
        if picture is None or not picture.width or not picture.height:
            return
        chosen = theme.tokens(self)
        scale = min(self.width() / picture.width, self.height() / picture.height, LARGEST)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QPointF(self.width() - picture.width * scale, self.height() - picture.height * scale)
        painter.translate(room / 2)
        painter.scale(scale, scale)
        look = DARK if chosen.dark else LIGHT
        paint(painter, picture.items, replace(look, ground=chosen.surface.name()))
        painter.end()
