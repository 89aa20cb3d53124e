"""FieldPicture: chooses the drawing that shows what a field does, and paints it live."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.blocks import Activation, Container
from gui import theme
from gui.design.fields import grids
from gui.design.fields.curves import ActivationCurve, Bias, Following, Penalty
from gui.design.fields.maps import BeforeAndAfter, Dropped, Links, Outputs
from gui.design.fields.scene import Scene, tr
from gui.design.fields.spreads import Constrained, Drawn, Normalised, Resting
from gui.design.fields.steps import Compared
from gui.design.window_painting import Images
from gui.design.window_picture import WindowPicture
from gui.words import translated

HEIGHT = 216

ON_THE_GRID = ("kernel", "stride", "padding", "padding_mode", "dilation", "mode")
BEGINNINGS = ("initialiser", "gain", "mean", "deviation", "low", "high", "constant")
PRICES = ("regulariser", "l1", "l2")
RULES = ("constraint", "norm")


class Sketch(Protocol):
    """A drawing and the line below it."""

    def paint(self, painter: QPainter, room: QRectF, chosen: theme.Tokens) -> None: ...

    def caption(self) -> str: ...


def sketch_of_block(scene: Scene) -> Sketch | None:
    """Return the drawing for a whole block without a window; None for one of connections."""
    block, shapes = scene.block, scene.shapes
    if isinstance(block, Activation):
        return ActivationCurve(scene)
    if block.family == "normalisation":
        return Normalised(scene)
    if block.family == "dropout":
        return Dropped(scene)
    maps = shapes is not None and len(shapes[0]) == len(shapes[1]) == 3
    shaping = block.family == "shape" or isinstance(block, Container)
    return BeforeAndAfter(scene) if maps and shaping else None


def sketch_of(scene: Scene) -> Sketch:
    """Return the drawing for a field that isn't shown on the grid."""
    name, block, shapes = scene.field, scene.block, scene.shapes
    of, _, aspect = name.partition("_")
    if of in ("kernel", "bias", "output") and aspect in BEGINNINGS:
        return Drawn(scene, of)
    if of in ("kernel", "bias", "output") and aspect in PRICES:
        return Penalty(scene, of)
    if of in ("kernel", "bias") and aspect in RULES:
        return Constrained(scene, of)
    match name:
        case "activation" | "function" | "slope" if hasattr(block, "activation") or isinstance(
            block, Activation
        ):
            return ActivationCurve(scene)
        case "kernels" | "units":
            return Outputs(scene)
        case "groups" if shapes is not None and block.family == "convolution":
            return Links(scene)
        case "bias":
            return Bias(scene)
        case "rate":
            return Dropped(scene)
        case "momentum":
            return Following(scene)
        case "frozen":
            return Resting(scene)
    if block.family == "normalisation":
        return Normalised(scene)
    maps = shapes is not None and len(shapes[0]) == len(shapes[1]) == 3
    if maps and block.family == "shape":
        return BeforeAndAfter(scene)
    return Compared(scene)


class FieldPicture(QWidget):
    """Shows one setting at work. On a grid, the mouse over the output moves the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._sketch: Sketch | None = None
        self._images = Images()
        self._images_of: WindowPicture | None = None
        self._result: tuple[int, int] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def show_scene(self, scene: Scene) -> None:
        before = self._scene
        if before is None or before.field != scene.field:
            self._result = None
        self._scene, self._images_of = scene, None
        self._sketch = None if self._picture() is not None else sketch_of(scene)
        words = tr("Picture of the setting {field}")
        self.setAccessibleName(words.format(field=translated(scene.setting.label)))
        self.setAccessibleDescription(self.caption())
        grid = tr("Move the mouse over the output to see which cells each result reads")
        self.setToolTip(grid if self._sketch is None else "")
        self.update()

    def caption(self) -> str:
        """Return the line below the picture."""
        picture = self._picture()
        if self._scene is None or self._scene.shapes is None:
            return ""
        if picture is not None:
            return grids.caption(self._scene, picture)
        return self._sketch.caption() if self._sketch is not None else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        scene, picture = self._scene, self._picture()
        if scene is None:
            return
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.tabular(theme.small(self.font())))
        if scene.shapes is None:
            self._paint_why_not(painter, scene, chosen)
        elif picture is not None:
            self._paint_grid(painter, scene, picture, chosen)
        elif self._sketch is not None:
            painter.save()
            self._sketch.paint(painter, self._room(), chosen)
            painter.restore()
        painter.setPen(chosen.quiet)
        line = QRectF(0, self.height() - self._line() - 2, self.width(), self._line())
        words = painter.fontMetrics().elidedText(
            self.caption(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, words)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        picture = self._picture()
        self._point_at(picture.result_at(event.position()) if picture else None)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def _point_at(self, result: tuple[int, int] | None) -> None:
        if result != self._result:
            self._result = result
            self.update()

    def _paint_grid(
        self, painter: QPainter, scene: Scene, picture: WindowPicture, chosen: theme.Tokens
    ) -> None:
        # The pixels change with the scene and with the room, not with the mouse.
        if self._images_of != picture:
            self._images, self._images_of = grids.images_of(scene, picture), picture
        pointed_at = self._result or grids.resting_place(scene, picture)
        result = picture.nearest(pointed_at)
        grids.paint(painter, scene, picture, result, chosen, self._images)

    def _paint_why_not(self, painter: QPainter, scene: Scene, chosen: theme.Tokens) -> None:
        """Say why the block can't work; the picture keeps its place for when it can."""
        own = scene.own.problems
        words = translated(own[0].sentence) if own else tr("A block before this one can't work.")
        painter.setPen(chosen.problem)
        painter.setFont(self.font())
        room = QRectF(self.rect()).adjusted(theme.PAGE, 0, -theme.PAGE, 0)
        flag = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flag, words)

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(4, 14, -14, -self._line() - theme.RELATED - 4)

    def _picture(self) -> WindowPicture | None:
        scene = self._scene
        if scene is None or not _on_the_grid(scene):
            return None
        return grids.picture_of(scene, self._room())


def _on_the_grid(scene: Scene) -> bool:
    return scene.field in ON_THE_GRID and grids.slides(scene)
