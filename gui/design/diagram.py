"""The picture of one block at work: its input, what it does, and what comes out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.blocks import Block, Convolution, GlobalAveragePooling, Pooling, Shape
from engine.check import BlockReport
from engine.window import Window
from engine.wording import count_text, shape_text
from gui import theme
from gui.design import sketches, window_picture
from gui.design.window_picture import WindowPicture

HEIGHT = 216


class BlockDiagram(QWidget):
    """Shows one block. Over the output of a sliding window, the mouse moves the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._report: BlockReport | None = None
        self._result: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Picture of the block"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_block(self, block: Block, report: BlockReport) -> None:
        self._block, self._report, self._result = block, report, None
        self.setVisible(report.output_shape is not None)
        self.setAccessibleDescription(self._caption())
        sliding = isinstance(block, (Convolution, Pooling))
        tip = self.tr("Move the mouse over the output to see which cells each result reads")
        self.setToolTip(tip if sliding else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shapes = self._shapes()
        if self._block is None or shapes is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = theme.tokens(self)
        painter.setFont(theme.tabular(theme.small(self.font())))
        picture = self._picture()
        if picture is None:
            sketches.paint(painter, self._room(), self._block, shapes, chosen)
        else:
            colour = chosen.families[self._block.family]
            window_picture.paint(painter, picture, self._shown_result(picture), colour, chosen)
        painter.setPen(chosen.quiet)
        line = QRectF(0, self.height() - self._line() - 2, self.width(), self._line())
        caption = painter.fontMetrics().elidedText(
            self._caption(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, caption)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        picture = self._picture()
        self._point_at(picture.result_at(event.position()) if picture else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, result: tuple[int, int] | None) -> None:
        if result != self._result:
            self._result = result
            self.setAccessibleDescription(self._caption())
            self.update()

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 14, -14, -self._line() - theme.RELATED - 4)

    def _shapes(self) -> tuple[Shape, Shape] | None:
        report = self._report
        if report is None or report.input_shape is None or report.output_shape is None:
            return None
        return report.input_shape, report.output_shape

    def _picture(self) -> WindowPicture | None:
        """Return where the window's picture stands; None for blocks without a window."""
        shapes = self._shapes()
        if shapes is None:
            return None
        maps, output = shapes
        match self._block:
            case Convolution() | Pooling():
                windows = self._block.windows(maps)
            case GlobalAveragePooling():
                windows, output = (Window(maps[1]), Window(maps[2])), (*output, 1, 1)
            case _:
                return None
        return window_picture.placed(maps, output, windows, self._room())

    def _shown_result(self, picture: WindowPicture) -> tuple[int, int]:
        return self._result or (picture.output_shape[1] // 3, picture.output_shape[2] // 3)

    def _caption(self) -> str:
        shapes, picture = self._shapes(), self._picture()
        if shapes is None:
            return ""
        if picture is None or self._result is None:
            return f"{self._in_words(shapes[0])}  →  {self._in_words(shapes[1])}"
        row, column = self._result
        rows, columns = picture.span(0, row), picture.span(1, column)
        words = self.tr("Row {row}, column {column} reads rows {rows} and columns {columns}")
        return words.format(
            row=row + 1, column=column + 1, rows=_range(rows), columns=_range(columns)
        )

    def _in_words(self, shape: Shape) -> str:
        if len(shape) == 1:
            return count_text(shape[0], self.tr("number"), self.tr("numbers"))
        maps = count_text(shape[0], self.tr("map"), self.tr("maps"))
        return self.tr("{maps} of {size}").format(maps=maps, size=shape_text(shape[1:]))


def _range(ends: tuple[int, int]) -> str:
    return str(ends[0]) if ends[0] == ends[1] else f"{ends[0]}–{ends[1]}"
