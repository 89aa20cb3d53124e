"""A card of the gallery: a preset's picture, its words, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.check import Report, check
from engine.drawing import Layout, Picture, draw
from engine.drawing.colours import DARK, LIGHT
from engine.presets import Preset
from engine.wording import count_text
from gui import theme
from gui.network.rows import data_title
from gui.services.files import design_of
from gui.widgets.form import translated
from gui.widgets.picture_painter import paint

HEIGHT = 104
PROPORTION = 2.0
"""Width of the picture to its height, about."""
ENDLESS = 1e6
LARGEST = 1.3


class PresetCard(QFrame):
    def __init__(self, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preset = preset
        design = design_of(preset)
        report = check(preset.network, design.input_shape, len(design.classes))
        title, sentence = translated(preset.title), translated(preset.help)
        data = data_title(preset.data)
        parameters = count_text(report.parameters, self.tr("parameter"), self.tr("parameters"))
        kinds = {translated(placed.block.title) for placed in preset.network.walk()}
        self.searched = " ".join((title, sentence, preset.source, data, *kinds)).casefold()
        """All that a search looks at."""
        theme.set_role(self, "card")
        self.take = QPushButton(self.tr("Use here"))
        self.take.setAccessibleName(self.tr("Start from {title}").format(title=title))
        self.take.setToolTip(
            self.tr("Take this network and its recipe; the data stay. Undo takes it back")
        )
        self.new = QPushButton(self.tr("New project"))
        self.new.setAccessibleName(self.tr("New project from {title}").format(title=title))
        self.new.setToolTip(
            self.tr(
                "Begin a new project with this network, its recipe and its data: {data}"
            ).format(data=data)
        )
        name, said = QLabel(title), QLabel(sentence)
        facts = QLabel(f"{parameters} · {data}")
        source = QLabel(translated(preset.source))
        theme.set_role(name, "section")
        source.setFont(theme.small(self.font()))
        for label in (name, said, facts, source):
            label.setWordWrap(True)
        for label in (facts, source):
            theme.set_role(label, "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.RELATED)
        buttons.addWidget(self.take)
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.RELATED + 4, theme.RELATED, theme.RELATED + 4, theme.GROUP)
        column.setSpacing(theme.GRID)
        column.addWidget(PresetPicture(preset, report))
        column.addWidget(name)
        column.addWidget(said)
        column.addWidget(facts)
        column.addWidget(source)
        column.addStretch(1)
        column.addSpacing(theme.GRID)
        column.addLayout(buttons)


class PresetPicture(QWidget):
    """The volumes of a preset, as large as the card allows."""

    def __init__(self, preset: Preset, report: Report, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _picture(preset, report)
        words = self.tr("Picture of {title}").format(title=translated(preset.title))
        self.setAccessibleName(words)
        self.setAccessibleDescription(self._picture.description)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(round(HEIGHT * PROPORTION), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        picture = self._picture
        scale = min(self.width() / picture.width, self.height() / picture.height, LARGEST)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QPointF(self.width() - picture.width * scale, self.height() - picture.height * scale)
        painter.translate(room / 2)
        painter.scale(scale, scale)
        look = DARK if chosen.dark else LIGHT
        paint(painter, picture.items, replace(look, ground=chosen.surface.name()))


def _picture(preset: Preset, report: Report) -> Picture:
    """Return the volumes in one row, or in as many as show them larger."""
    layout = Layout(width=ENDLESS, detail="none", said=translated)
    row = draw(preset.network, report, layout)
    rows = round(sqrt(row.width / (row.height * PROPORTION)))
    if rows <= 1:
        return row
    broken = draw(preset.network, report, replace(layout, width=1.15 * row.width / rows))
    return max(row, broken, key=_fit)


def _fit(picture: Picture) -> float:
    return min(HEIGHT * PROPORTION / picture.width, HEIGHT / picture.height)
