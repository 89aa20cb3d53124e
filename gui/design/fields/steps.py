"""What a block would be with the field a step lower or higher, or with another choice."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Any

from pydantic import ValidationError
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from engine.blocks import Block, Refusal, Shape
from engine.settings import Setting
from engine.wording import count_text, large_text, shape_text
from gui import theme
from gui.design.fields.scene import Scene, family_colour, tr
from gui.words import value_text


@dataclass(frozen=True)
class Step:
    """One value of a field, and what the block comes to with it."""

    label: str
    now: bool
    shape: Shape | None
    """None: the block can't work so."""
    parameters: int = 0
    macs: int = 0

    @property
    def words(self) -> str:
        if self.shape is None:
            return tr("doesn't work on this input")
        parts = [shape_text(self.shape)]
        parts.append(count_text(self.parameters, tr("parameter"), tr("parameters")))
        if self.macs:
            parts.append(tr("{count} MACs").format(count=large_text(self.macs)))
        return "  ·  ".join(parts)


def steps_of(scene: Scene) -> list[Step]:
    """Return the value as it is among its neighbours; alone where nothing depends on it."""
    shape, setting = scene.own.input_shape, scene.setting
    if shape is None:
        return []
    value = getattr(scene.block, setting.name)
    values = _neighbours(setting, value)
    steps = [step for other in values if (step := _step(scene.block, setting, other, value, shape))]
    costs = {(step.shape, step.parameters, step.macs) for step in steps}
    return steps if len(costs) > 1 else [step for step in steps if step.now]


def _neighbours(setting: Setting, value: Any) -> list[Any]:
    """Return the values to compare, ``value`` among them, in their order."""
    match setting.control:
        case "switch":
            return [False, True]
        case "choice":
            return [choice for choice, _ in setting.choices]
        case "padding":
            words: list[Any] = [choice for choice, _ in setting.choices]
            if isinstance(value, str):
                return words
            lower, higher = (tuple(max(0, side + by) for side in value) for by in (-1, 1))
            return [*words, *dict.fromkeys([lower, value, higher])]
        case "pair":
            lower, higher = (tuple(max(1, side + by) for side in value) for by in (-1, 1))
            return list(dict.fromkeys([lower, value, higher]))
        case "integer" | "automatic":
            return [value - 1, value, value + 1]
        case _:
            return [value]


def _step(block: Block, setting: Setting, other: Any, value: Any, shape: Shape) -> Step | None:
    try:
        changed = block.changed({setting.name: other})
    except ValidationError:
        return None
    label, now = value_text(setting, other), other == value
    try:
        output = changed.output_shape(shape)
    except Refusal:
        return Step(label, now, None)
    return Step(label, now, output, changed.parameters(shape), changed.macs(shape))


class Compared:
    """Bars of size, parameters and work: now, and one step lower and higher."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._steps = [step for step in steps_of(scene) if step.shape is not None]

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None:
        kinds = (
            (tr("numbers out"), [prod(step.shape or ()) for step in self._steps]),
            (tr("parameters"), [step.parameters for step in self._steps]),
            (tr("work"), [step.macs for step in self._steps]),
        )
        colour = family_colour(self._scene, chosen)
        wide = min(room.width(), 460.0) / len(kinds)
        left = room.center().x() - wide * len(kinds) / 2
        line = painter.fontMetrics().height()
        tall = room.height() - 2 * line - theme.RELATED
        for number, (title, sizes) in enumerate(kinds):
            start = left + number * wide
            below = QRectF(start, room.bottom() - line, wide, line)
            painter.setPen(chosen.quiet)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, title)
            if not sizes:
                continue
            bar = min(36.0, (wide - 24) / len(sizes))
            first = start + wide / 2 - bar * len(sizes) / 2
            largest = max(*sizes, 1)
            for place, (size, step) in enumerate(zip(sizes, self._steps, strict=True)):
                high = max(1.0, tall * size / largest)
                foot = room.bottom() - line - theme.GRID
                painter.setPen(Qt.PenStyle.NoPen)
                share = 0.9 if step.now else 0.3
                painter.setBrush(theme.mixed(colour, chosen.surface, share))
                painter.drawRect(QRectF(first + place * bar + 1, foot - high, bar - 2, high))

    def caption(self) -> str:
        if len(self._steps) < 2:
            return tr("shape, parameters and work don't depend on it")
        return tr("as it is now, in strong colour, beside the other values below")
