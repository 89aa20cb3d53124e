"""Paints a Scene: figures above, kernels and maps on the left, the confusion on the right."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from gui import theme
from gui.training.replay.scene import Matrix, Scale, Scene, Tiles
from gui.training.results.matrix_paint import paint_cells, paint_names
from gui.training.results.matrix_plan import plan

LARGEST = 96
"""Pixels of a tile's side; wider rooms allow a fifth of their width."""
RAGGED = 0.8
"""What a gap in the last row is worth: tiles of so much the size without one are better."""
RAMP = 72
BAR = 8
LINE = 20
WIDEST_BAR = 28

Align = Qt.AlignmentFlag


def paint_scene(
    painter: QPainter, size: QSize, scene: Scene, chosen: theme.Tokens, font: QFont
) -> None:
    """Paint ``scene`` into a picture of ``size``, in units of the window's pixels."""
    _Painting(painter, chosen, font).paint(size, scene)


def picture_of(
    size: QSize, scale: float, scene: Scene, chosen: theme.Tokens, font: QFont
) -> QImage:
    """Return ``scene`` at ``size`` on the window's ground, ``scale`` pixels for one; even sides."""
    # Encoders of video take pairs of pixels.
    wide, high = (2 * round(side * scale / 2) for side in (size.width(), size.height()))
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(chosen.window)
    painter = QPainter(image)
    painter.scale(scale, scale)
    room = QRect(QPoint(0, 0), size).adjusted(theme.GROUP, theme.GROUP, -theme.GROUP, -theme.GROUP)
    painter.translate(room.topLeft())
    paint_scene(painter, room.size(), scene, chosen, font)
    painter.end()
    return image


class _Painting:
    def __init__(self, painter: QPainter, chosen: theme.Tokens, font: QFont) -> None:
        self._painter = painter
        self._chosen = chosen
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._small = theme.tabular(theme.small(font))
        self._figure = theme.tabular(self._bold)

    def paint(self, size: QSize, scene: Scene) -> None:
        room = QRect(QPoint(0, 0), size)
        top = self._head(room, scene)
        body = room.adjusted(0, top + theme.RELATED, 0, 0)
        right = min(round(body.width() * 0.46), body.height())
        left = body.adjusted(0, 0, -right - theme.GROUP, 0)
        self._matrix(
            QRect(body.right() + 1 - right, body.top(), right, body.height()), scene.matrix
        )
        high = 3 * LARGEST if scene.kernels.images else 0
        first = min(high, round(left.height() * 0.42)) + LINE if high else 2 * LINE
        used = self._tiles(QRect(left.topLeft(), QSize(left.width(), first)), scene.kernels, None)
        below = left.adjusted(0, used + theme.GROUP, 0, 0)
        self._tiles(below, scene.maps, scene.picture)

    def _head(self, room: QRect, scene: Scene) -> int:
        """Write the title and the figures; return how much room they take."""
        painter, chosen = self._painter, self._chosen
        metrics, small = QFontMetrics(self._figure), QFontMetrics(self._small)
        high = metrics.height() + small.height()
        right = room.right() + 1
        for name, value, widest in reversed(scene.figures):
            width = max(
                metrics.horizontalAdvance(max(widest, value, key=len)),
                small.horizontalAdvance(name),
            )
            place = QRect(right - width, 0, width, small.height())
            self._write(place, name, self._small, chosen.quiet, Align.AlignRight)
            place = QRect(right - width, small.height(), width, metrics.height())
            self._write(place, value, self._figure, chosen.text, Align.AlignRight)
            right -= width + theme.GROUP
        self._write(QRect(0, 0, right, high), scene.title, self._bold, chosen.text)
        line = QRectF(0, high + theme.GRID, room.width(), 3)
        painter.fillRect(line, chosen.border)
        line.setWidth(room.width() * scene.progress)
        painter.fillRect(line, chosen.accent)
        return high + theme.GRID + 3

    def _tiles(self, room: QRect, tiles: Tiles, picture: QImage | None) -> int:
        """Paint a title with its scale and what stands below; return the height of all of it."""
        chosen = self._chosen
        head = QRect(room.topLeft(), QSize(room.width(), LINE))
        used = 0 if tiles.scale is None else self._scale(head, tiles.scale) + theme.RELATED
        self._write(head.adjusted(0, 0, -used, 0), tiles.title, self._bold, chosen.text)
        body = room.adjusted(0, LINE + theme.GRID, 0, 0)
        if tiles.empty:
            place = QRect(body.topLeft(), QSize(body.width(), LINE))
            self._write(place, tiles.empty, self._font, chosen.quiet)
            return 2 * LINE
        if picture is not None:
            side = min(64, body.height())
            place = QRect(
                body.topLeft(),
                picture.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio),
            )
            self._image(place, picture)
            body.setLeft(body.left() + side + theme.GROUP)
        if tiles.bars is not None:
            return LINE + theme.GRID + self._bars(body, tiles)
        places = fitted(body, [image.size() for image in tiles.images])
        for place, image in zip(places, tiles.images, strict=True):
            self._image(place, image)
        return LINE + theme.GRID + (places[-1].bottom() + 1 - body.top() if places else 0)

    def _bars(self, body: QRect, tiles: Tiles) -> int:
        assert tiles.bars is not None
        painter, (below, _, above) = self._painter, self._chosen.diverging
        signed = bool(tiles.scale and tiles.scale.low.startswith("−"))
        below_them = LINE if tiles.names else 0
        high = min(body.height() - below_them, 3 * LARGEST)
        zero = body.top() + (high // 2 if signed else high - 1)
        unit = (high / 2 if signed else high) - 1
        wide = min(WIDEST_BAR, body.width() / len(tiles.bars))
        for index, value in enumerate(tiles.bars.tolist()):
            top = zero - max(0.0, value) * unit
            bar = QRectF(body.left() + index * wide, top, max(1.0, wide - 1), abs(value) * unit)
            painter.fillRect(bar, above if value >= 0 else below)
        painter.fillRect(body.left(), zero, round(wide * len(tiles.bars)), 1, self._chosen.border)
        for index, name in enumerate(tiles.names):
            place = QRect(body.left() + round(index * wide), body.top() + high, round(wide), LINE)
            self._write(place, name, self._small, self._chosen.quiet, Align.AlignHCenter)
        return high + below_them

    def _matrix(self, room: QRect, matrix: Matrix) -> None:
        painter, chosen = self._painter, self._chosen
        head = QRect(room.topLeft(), QSize(room.width(), LINE))
        self._write(head, matrix.title, self._bold, chosen.text)
        if matrix.pixels is None:
            self._write(
                head.translated(0, LINE + theme.GRID), matrix.empty, self._font, chosen.quiet
            )
            return
        body = room.adjusted(0, LINE + theme.GRID, 0, -LINE - theme.GRID)
        painter.save()
        painter.translate(body.topLeft())
        painter.setFont(self._small)
        made = plan(body.size(), matrix.names, QFontMetrics(self._small))
        paint_cells(painter, made, matrix.pixels, chosen)
        paint_names(painter, made, matrix.names, None, chosen)
        painter.restore()
        bottom = body.top() + made.field.bottom() + theme.GRID
        self._legend(
            QRect(body.left() + made.field.left(), bottom, made.field.width(), LINE), matrix
        )

    def _legend(self, line: QRect, matrix: Matrix) -> None:
        painter = self._painter
        metrics = QFontMetrics(self._small)
        left = line.left()
        for colour, text in ((matrix.right, _tr("right")), (matrix.wrong, _tr("wrong"))):
            top = line.center().y() - BAR // 2
            for pixel in range(RAMP // 2):
                share = pixel / (RAMP // 2)
                shade = theme.mixed(colour, self._chosen.surface, share)
                painter.fillRect(left + pixel, top, 1, BAR, shade)
            left += RAMP // 2 + theme.GRID
            words = f"100 % {text}"
            place = QRect(left, line.top(), metrics.horizontalAdvance(words) + 2, line.height())
            self._write(place, words, self._small, self._chosen.quiet)
            left += place.width() + theme.GROUP

    def _scale(self, line: QRect, scale: Scale) -> int:
        """Paint the colours between their numbers at the line's right end; return their width."""
        metrics = QFontMetrics(self._small)
        before, after = (metrics.horizontalAdvance(text) for text in (scale.low, scale.high))
        width = before + after + RAMP + 2 * theme.GRID
        place = QRect(line.right() + 1 - width, line.top(), width, line.height())
        self._write(place, scale.low, self._small, self._chosen.quiet)
        self._write(place, scale.high, self._small, self._chosen.quiet, Align.AlignRight)
        top = place.center().y() - BAR // 2 + 1
        left = place.left() + before + theme.GRID
        self._painter.drawImage(QRect(left, top, RAMP, BAR), scale.ramp)
        return width

    def _image(self, place: QRect, image: QImage) -> None:
        """Enlarged, pixels stay pixels; made smaller, leaving every other one out would lie."""
        shrinks = image.width() > place.width()
        self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
        self._painter.drawImage(place, image)
        self._painter.setPen(self._chosen.border)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def _write(
        self, place: QRect, text: str, font: QFont, ink: QColor, side: Align = Align.AlignLeft
    ) -> None:
        self._painter.setFont(font)
        self._painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width() + 1)
        self._painter.drawText(place, side | Align.AlignVCenter, shown)


def fitted(room: QRect, sizes: list[QSize]) -> list[QRect]:
    """Return places for pictures of equal ``sizes``, in rows, as large as all of them allow."""
    if not sizes:
        return []
    wide, high = sizes[0].width(), sizes[0].height()
    largest = max(LARGEST, room.width() // 5) / max(wide, high)
    best = chosen = 0.0
    columns = 1
    for tried in range(1, len(sizes) + 1):
        rows = ceil(len(sizes) / tried)
        across = (room.width() - (tried - 1) * theme.GRID) / (tried * wide)
        down = (room.height() - (rows - 1) * theme.GRID) / (rows * high)
        scale = min(across, down, largest if len(sizes) > 1 else across)
        worth = scale if len(sizes) % tried == 0 else RAGGED * scale
        if worth >= best:
            best, columns, chosen = worth, tried, scale
    # Whole pixels for each cell, where they are large enough to tell.
    scale = int(chosen) if chosen >= 3 else max(chosen, 1 / max(wide, high))
    tile = QSize(max(1, round(wide * scale)), max(1, round(high * scale)))
    return [
        QRect(
            QPoint(
                room.left() + (index % columns) * (tile.width() + theme.GRID),
                room.top() + (index // columns) * (tile.height() + theme.GRID),
            ),
            tile,
        )
        for index in range(len(sizes))
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Replay", text)
