"""What the selected block does, in words, numbers and one picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from engine.blocks import Block
from engine.check import BlockReport, Report
from engine.wording import bytes_text, large_text, shape_text
from gui import theme
from gui.design.diagram import BlockDiagram
from gui.network.rows import sees
from gui.widgets.form import translated

WIDE = 720


class Explanation(QWidget):
    """Shows one block of a network: what it does, its picture, its arithmetic and its cost."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        theme.set_role(self._title, "title")
        self._help = _wrapped()
        self._diagram = BlockDiagram()
        self._facts = _Facts()
        frame = QFrame()
        theme.set_role(frame, "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(theme.RELATED, theme.RELATED, theme.RELATED, theme.GRID)
        inside.addWidget(self._diagram)
        self._frame = frame
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._title)
        column.addWidget(self._help)
        column.addSpacing(theme.GRID)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(theme.GROUP)
        self._halves.addWidget(frame, 1)
        self._halves.addWidget(self._facts, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._halves)
        column.addStretch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand picture and numbers side by side where there is room."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= WIDE
        self._halves.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def show_block(self, block: Block, own: BlockReport, whole: Report) -> None:
        self._title.setText(translated(block.title))
        self._help.setText(translated(block.help))
        self._diagram.show_block(block, own)
        self._frame.setVisible(own.output_shape is not None)
        self._facts.show_lines(self._lines(own, whole))

    def _lines(self, own: BlockReport, whole: Report) -> list[tuple[str, str]]:
        """Return captions and what stands beside them."""
        incoming, outgoing = shape_text(own.input_shape), shape_text(own.output_shape)
        if own.output_shape is None:
            return [(self.tr("Shape"), f"{incoming}  →  {outgoing}")]
        lines = []
        if own.arithmetic:
            lines.append(
                (self.tr("Arithmetic"), "\n".join(translated(line) for line in own.arithmetic))
            )
        parameters = f"{own.parameters:,}{_share(own.parameters, whole.parameters)}"
        macs = f"{large_text(own.macs)}{_share(own.macs, whole.macs)}"
        return [
            *lines,
            (self.tr("Parameters"), parameters),
            (self.tr("Multiply-accumulates"), macs),
            (self.tr("Memory"), self._memory(own)),
            (self.tr("Receptive field"), sees(own)),
        ]

    def _memory(self, own: BlockReport) -> str:
        return self.tr("{size} an image").format(size=bytes_text(own.activation_bytes))


class _Facts(QWidget):
    """Captions at the left, numbers at the right of them; lines come and go."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.GROUP)
        self._grid.setVerticalSpacing(theme.GRID + 2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        while len(self._lines) < len(lines):
            self._add_line()
        for number, (caption, text) in enumerate(self._lines):
            used = number < len(lines)
            caption.setVisible(used)
            text.setVisible(used)
            if used:
                caption.setText(lines[number][0])
                text.setText(lines[number][1])
                text.setAccessibleName(f"{lines[number][0]}: {lines[number][1]}")

    def _add_line(self) -> None:
        caption, text = QLabel(), _wrapped()
        theme.set_role(caption, "quiet")
        text.setFont(theme.tabular(text.font()))
        row = len(self._lines)
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
        self._lines.append((caption, text))


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _share(part: int, whole: int) -> str:
    """Return how much of the whole it is; nothing where there is nothing to share."""
    return f"  ({part / whole:.1%})" if part and whole else ""
