"""Captions with numbers beside them, thin bars for shares, and the receptive field drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.check import BlockReport
from gui import theme
from gui.design.fields.bench import Real
from gui.design.fields.scene import to_image

CAPTION = 132
SIDE = 92
WIDE = 380


@dataclass(frozen=True)
class Fact:
    """One line: what it is, and how much."""

    caption: str
    text: str
    share: float | None = None
    """Of the whole network, from 0 to 1: drawn as a bar."""
    strong: bool = False


class Facts(QWidget):
    """Captions at the left, numbers at the right of them; lines come and go."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GROUP)
        self._grid.setVerticalSpacing(theme.GRID + 2)
        self._grid.setColumnMinimumWidth(0, CAPTION)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[_Line] = []
        self._field = FieldOnInput()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(theme.RELATED)
        self._halves.addLayout(self._grid, 1)
        self._halves.addWidget(self._field, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the picture under the numbers where they would get too little room beside it."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= WIDE
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def show_facts(
        self, facts: list[Fact], own: BlockReport | None = None, real: Real | None = None
    ) -> None:
        """Show ``facts``, and the receptive field of ``own`` on the real picture."""
        while len(self._lines) < len(facts):
            self._lines.append(_Line(self._grid, len(self._lines)))
        for number, line in enumerate(self._lines):
            line.show_fact(facts[number] if number < len(facts) else None)
        self._field.show_field(own, real)


class _Line:
    def __init__(self, grid: QGridLayout, row: int) -> None:
        self._caption, self._text, self._bar = QLabel(), QLabel(), ShareBar()
        self._caption.setWordWrap(True)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setFont(theme.tabular(self._text.font()))
        cell = QVBoxLayout()
        cell.setSpacing(theme.GRID - 1)
        cell.addWidget(self._text)
        cell.addWidget(self._bar)
        grid.addWidget(self._caption, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(cell, row, 1)

    def show_fact(self, fact: Fact | None) -> None:
        for widget in (self._caption, self._text):
            widget.setVisible(fact is not None)
        self._bar.setVisible(fact is not None and fact.share is not None)
        if fact is None:
            return
        role = "section" if fact.strong else "quiet"
        if self._caption.property("role") != role:
            theme.set_role(self._caption, role)
        self._caption.setText(fact.caption)
        self._text.setText(fact.text)
        self._text.setAccessibleName(f"{fact.caption}: {fact.text}")
        self._bar.show_share(fact.share or 0.0)


class ShareBar(QWidget):
    """A thin bar for a share of the whole network; its number stands above it."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(theme.GRID)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(chosen.border)
        painter.drawRoundedRect(whole, 2, 2)
        if self._share > 0:
            part = QRectF(whole)
            part.setWidth(max(3.0, whole.width() * min(self._share, 1.0)))
            painter.setBrush(chosen.accent)
            painter.drawRoundedRect(part, 2, 2)


class FieldOnInput(QWidget):
    """The picture that goes in, framed where the middle cell of a block's output looks."""

    def __init__(self) -> None:
        super().__init__()
        self._own: BlockReport | None = None
        self._real: Real | None = None
        self.setFixedSize(QSize(SIDE, SIDE))
        self.setAccessibleName(self.tr("Receptive field on the picture"))
        self.setToolTip(
            self.tr("Framed: what the middle cell of the output sees of the picture that goes in")
        )

    def show_field(self, own: BlockReport | None, real: Real | None) -> None:
        self._own, self._real = own, real
        self.setVisible(self.framed() is not None)
        self.update()

    def framed(self) -> tuple[int, int, int, int] | None:
        """Return top, left, height and width of the frame, in pixels of the picture."""
        own, real = self._own, self._real
        if own is None or real is None or own.output_shape is None:
            return None
        height, width = real.picture.shape[:2]
        fields = own.receptive_field
        if fields is None:
            return 0, 0, height, width
        # Flattened numbers still see what the cells did that they come from.
        maps = next((s for s in (own.output_shape, own.input_shape) if s and len(s) == 3), None)
        if maps is None:
            return None
        rows, columns = (
            field.cells(size // 2) for field, size in zip(fields, maps[1:], strict=True)
        )
        return rows.start, columns.start, len(rows), len(columns)

    def paintEvent(self, event: QPaintEvent) -> None:
        frame = self.framed()
        if frame is None or self._real is None:
            return
        chosen = theme.tokens(self)
        painter = QPainter(self)
        height, width = self._real.picture.shape[:2]
        scale = (SIDE - 2) / max(height, width)
        place = QRectF(1, 1, width * scale, height * scale)
        place.moveCenter(QRectF(self.rect()).center())
        painter.drawImage(place, to_image(self._real.picture))
        painter.setPen(QPen(chosen.border, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        top, left, high, wide = frame
        seen = QRectF(
            place.left() + left * scale, place.top() + top * scale, wide * scale, high * scale
        )
        painter.setPen(QPen(chosen.problem, 2))
        painter.drawRect(seen.intersected(place).adjusted(1, 1, -1, -1))
