"""What the selected block does, or one of its settings: in words, numbers and one picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.blocks import Block
from engine.check import BlockReport, Report
from engine.settings import Setting, declared
from engine.wording import shape_text
from gui import theme
from gui.design.costs import Costs, cost_of
from gui.design.diagram import BlockDiagram
from gui.design.facts import Fact, Facts
from gui.design.fields.bench import Real
from gui.design.fields.picture import HEIGHT, FieldPicture
from gui.design.fields.scene import Scene
from gui.design.fields.steps import steps_of
from gui.network.rows import sees
from gui.widgets.form import translated
from gui.words import value_text

WIDE = 720
TALL = 300
"""Height of the picture where there is room."""
WAY_BACK = 180
"""Most pixels of the block's name beside a setting's."""
SHAPES = ("kernel", "stride", "padding", "dilation")
"""Fields that stand in the arithmetic of height and width."""
COSTS = ("kernels", "kernel", "groups", "units", "bias", "multiplier", "affine", "shortcut")
"""Fields that stand in the arithmetic of the parameters."""


class Explanation(QWidget):
    """Shows one block of a network, or the field of it that a person is at.

    Both stand in the same places, so that nothing jumps between them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Block, BlockReport, Report, Costs] | None = None
        self._field = ""
        self._real: Real | None = None
        self._title, self._help = QLabel(), _wrapped()
        # Room for two lines, so that what stands below stays where it is.
        self._help.setMinimumHeight(2 * self._help.fontMetrics().lineSpacing())
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self._title, "title")
        self._title.setWordWrap(True)
        self._back = QToolButton()
        self._back.setAutoRaise(True)
        self._back.setAccessibleName(self.tr("Explain the block"))
        self._back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        theme.set_icon(self._back, "arrow-left")
        self._back.clicked.connect(lambda: self.show_field(""))
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        self._diagram, self._picture = BlockDiagram(), FieldPicture()
        self._pictures = QStackedWidget()
        for picture in (self._diagram, self._picture):
            self._pictures.addWidget(picture)
        self._facts = Facts()
        self._lay_out()

    def show_block(self, block: Block, own: BlockReport, whole: Report, costs: Costs) -> None:
        """Show ``block``, whose "automatic" numbers are settled, or the chosen field of it."""
        self._shown = (block, own, whole, costs)
        self._refresh()

    def show_field(self, field: str) -> None:
        """Explain a field of the block on show; an empty name, or another's: the block itself."""
        self._field = field
        self._refresh()

    def show_real(self, real: Real | None) -> None:
        """Draw with the numbers that the block really has, where they are the block's."""
        self._real = real
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand picture and numbers side by side where there is room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= WIDE
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._pictures.setFixedHeight(TALL if wide else HEIGHT)

    def _refresh(self) -> None:
        if self._shown is None:
            return
        block, own, whole, costs = self._shown
        settings = {setting.name: setting for setting in declared(type(block))}
        setting = settings.get(self._field)
        self._back.setVisible(setting is not None)
        self._frame.setVisible(setting is not None or own.output_shape is not None)
        if setting is None:
            self._title.setText(translated(block.title))
            self._help.setText(translated(block.help))
            self._diagram.show_block(block, own, self._real)
            self._pictures.setCurrentWidget(self._diagram)
            self._facts.show_facts(self._of_block(own, whole, costs), own, self._real)
        else:
            scene = Scene(block, own, self._field, self._real)
            self._title.setText(translated(setting.label))
            self._name_way_back(translated(block.title))
            self._help.setText(translated(setting.help))
            self._picture.show_scene(scene)
            self._pictures.setCurrentWidget(self._picture)
            self._facts.show_facts(self._of_field(scene, setting))

    def _name_way_back(self, title: str) -> None:
        flag = Qt.TextElideMode.ElideRight
        self._back.setText(self._back.fontMetrics().elidedText(title, flag, WAY_BACK))
        self._back.setToolTip(self.tr("Back to what {title} does").format(title=title))

    def _of_block(self, own: BlockReport, whole: Report, costs: Costs) -> list[Fact]:
        incoming, outgoing = shape_text(own.input_shape), shape_text(own.output_shape)
        if own.output_shape is None:
            return [Fact(self.tr("Shape"), f"{incoming}  →  {outgoing}")]
        arithmetic = "\n".join(translated(line) for line in own.arithmetic)
        lines = [Fact(self.tr("Arithmetic"), arithmetic)] if arithmetic else []
        lines += cost_of(costs, whole)
        return [*lines, Fact(self.tr("Receptive field"), sees(own))]

    def _of_field(self, scene: Scene, setting: Setting) -> list[Fact]:
        lines = []
        if setting.effect:
            lines.append(Fact(self.tr("Effect"), translated(setting.effect)))
        if setting.usual:
            lines.append(Fact(self.tr("Usual"), translated(setting.usual)))
        arithmetic = [line for line in scene.own.arithmetic if _is_about(setting.name, line)]
        if arithmetic:
            words = "\n".join(translated(line) for line in arithmetic)
            lines.append(Fact(self.tr("Arithmetic"), words))
        steps = steps_of(scene)
        if len(steps) > 1:
            for step in steps:
                label = self.tr("{value}, now") if step.now else "{value}"
                lines.append(Fact(label.format(value=step.label), step.words, strong=step.now))
        elif steps and steps[0].shape is not None:
            now = value_text(setting, getattr(scene.block, setting.name))
            same = self.tr("shape, parameters and work don't depend on it")
            lines.append(Fact(self.tr("{value}, now").format(value=now), same))
        return lines

    def _lay_out(self) -> None:
        self._frame = QFrame()
        theme.set_role(self._frame, "card")
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(theme.RELATED, theme.RELATED, theme.RELATED, theme.GRID)
        inside.addWidget(self._pictures)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._back)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(theme.GROUP)
        self._halves.addWidget(self._frame, 1, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(head)
        column.addWidget(self._help)
        column.addSpacing(theme.GRID)
        column.addLayout(self._halves)
        column.addStretch()


def _is_about(field: str, line: str) -> bool:
    """Whether a line of arithmetic changes with the field."""
    of_shape = line.startswith(("height", "width"))
    return field in (SHAPES if of_shape else COSTS)


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
