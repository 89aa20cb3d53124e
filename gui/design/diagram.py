"""The picture of one block at work: its input, what it does, and what comes out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.blocks import Block, Flatten, Shape
from engine.check import BlockReport
from engine.wording import count_text, shape_text
from gui import theme
from gui.design import sketches, window_painting
from gui.design.fields import grids
from gui.design.fields.bench import Real
from gui.design.fields.picture import HEIGHT, sketch_of_block
from gui.design.fields.scene import Scene
from gui.design.window_painting import Images
from gui.design.window_picture import WindowPicture


class BlockDiagram(QWidget):
    """Shows one block. Over the output of a sliding window, the mouse moves the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._images: tuple[WindowPicture, Images] | None = None
        self._result: tuple[int, int] | None = None
        self.setAccessibleName(self.tr("Picture of the block"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_block(self, block: Block, report: BlockReport, real: Real | None = None) -> None:
        """Show ``block``, on the ``real`` numbers that it has for a picture if there are any."""
        if self._scene is None or self._scene.own.id != report.id:
            self._result = None
        before = self._scene
        self._scene = Scene(block, report, real=real)
        if before is None or before.real is not real or before.block != block:
            self._images = None
        self.setAccessibleDescription(self._caption())
        tip = self.tr("Move the mouse over the output to see which cells each result reads")
        self.setToolTip(tip if self._picture() is not None else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self._scene
        if scene is None or scene.shapes is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = theme.tokens(self)
        painter.setFont(theme.tabular(theme.small(self.font())))
        picture = self._picture()
        if picture is None:
            self._paint_sketch(painter, scene, scene.shapes, chosen)
        else:
            if self._images is None or self._images[0] != picture:
                self._images = (picture, grids.images_of(scene, picture))
            result, images = self._shown_result(picture), self._images[1]
            colour = chosen.families[scene.block.family]
            window_painting.paint(painter, picture, result, colour, chosen, images)
        painter.setPen(chosen.quiet)
        line = QRectF(0, self.height() - self._line() - 2, self.width(), self._line())
        caption = painter.fontMetrics().elidedText(
            self._caption(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, caption)

    def _paint_sketch(
        self, painter: QPainter, scene: Scene, shapes: tuple[Shape, Shape], chosen: theme.Tokens
    ) -> None:
        sketch, room = sketch_of_block(scene), self._room()
        painter.save()
        if sketch is not None:
            sketch.paint(painter, room, chosen)
        else:
            each_its_own = isinstance(scene.block, Flatten)
            colour = chosen.families[scene.block.family]
            sketches.paint_connections(painter, room, shapes, each_its_own, colour, chosen)
        painter.restore()

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
        return None if self._scene is None else self._scene.shapes

    def _picture(self) -> WindowPicture | None:
        """Return where the window's picture stands; None for blocks without a window."""
        if self._scene is None or not grids.slides(self._scene):
            return None
        return grids.picture_of(self._scene, self._room(), whole=True)

    def _shown_result(self, picture: WindowPicture) -> tuple[int, int]:
        pointed_at = self._result
        if pointed_at is None:
            return picture.output_shape[1] // 3, picture.output_shape[2] // 3
        return picture.nearest(pointed_at)

    def _caption(self) -> str:
        shapes, picture = self._shapes(), self._picture()
        if shapes is None:
            return ""
        if picture is None or self._result is None:
            return f"{self._in_words(shapes[0])}  →  {self._in_words(shapes[1])}"
        row, column = picture.nearest(self._result)
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
