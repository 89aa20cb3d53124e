"""Comparison: what every method says, side by side; the one that is chosen is shown large."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from engine.inspection.attribution.methods import METHODS, Method
from gui import theme
from gui.widgets.form import translated

LARGEST = 112
LEAST = 40
FAINT = 0.35


class Tile(QAbstractButton):
    """One method: its result small, and its name below."""

    def __init__(self, method: Method) -> None:
        super().__init__()
        self.method = method
        self._image = QImage()
        self._words = ""
        self._fresh = False
        self.setText(translated(method.title))
        self.setAccessibleName(self.text())
        self.setToolTip(translated(method.shows))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.small(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def image(self) -> QImage:
        """What is shown; null where there is no result."""
        return self._image

    @property
    def fresh(self) -> bool:
        """The result belongs to what is asked now."""
        return self._fresh

    @property
    def words(self) -> str:
        """Why there is no result."""
        return self._words

    def show_result(self, image: QImage, words: str = "") -> None:
        self._image, self._words, self._fresh = image, words, True
        self.setAccessibleDescription(words)
        self.update()

    def set_stale(self) -> None:
        """What is shown belongs to what was asked before."""
        if self._fresh:
            self._fresh = False
            self.update()

    def clear(self) -> None:
        self._image, self._words, self._fresh = QImage(), "", False
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LARGEST, LARGEST + self.below())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, LEAST + self.below())

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        edge = self.rect().adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.fillRect(edge, chosen.selected())
        elif self.underMouse():
            painter.fillRect(edge, chosen.hovered(chosen.window))
        if self.hasFocus():
            painter.setPen(QPen(chosen.accent, 2))
            painter.drawRect(edge)
        room = edge.adjusted(theme.GRID, theme.GRID, -theme.GRID, -self.below())
        painter.setOpacity(1.0 if self._fresh else FAINT)
        self._paint_result(painter, _square(room), chosen)
        painter.setOpacity(1.0)
        below = QRect(edge.left(), room.bottom() + theme.GRID, edge.width(), self.below())
        painter.setPen(chosen.text)
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, middle | Qt.TextFlag.TextWordWrap, self._title())
        painter.end()

    def _paint_result(self, painter: QPainter, place: QRect, chosen: theme.Tokens) -> None:
        if not self._image.isNull():
            size = self._image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRect(place.topLeft(), size)
            shown.moveCenter(place.center())
            shrinks = self._image.width() > shown.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks)
            painter.drawImage(shown, self._image)
            return
        painter.setPen(chosen.border)
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self._words:
            painter.setPen(chosen.quiet)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("not here"))

    def _title(self) -> str:
        """Return the title, or the short one where a word is wider than the tile."""
        words = self.text().replace("-", "- ").split()
        wide = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        fits = wide + 2 * theme.GRID <= self.width()
        return self.text() if fits else translated(self.method.short)

    def below(self) -> int:
        """Return the height of what stands below the picture."""
        return 2 * self.fontMetrics().height() + theme.RELATED


class Comparison(QWidget):
    """All methods in a row. The arrow keys go from one to the next."""

    chosen = Signal(str)
    """The name of a method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = {method.name: Tile(method) for method in METHODS}
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        for tile in self._tiles.values():
            group.addButton(tile)
            line.addWidget(tile, 1)
            tile.toggled.connect(self._on_toggled)

    def fit(self, width: int) -> None:
        """Be no higher than tiles need that share ``width``."""
        each = (width + theme.GRID) // len(self._tiles) - theme.GRID
        side = max(LEAST, min(LARGEST, each - 2 * theme.GRID))
        self.setMaximumHeight(side + theme.GRID + next(iter(self._tiles.values())).below())

    def _on_toggled(self, on: bool) -> None:
        if on:
            self.chosen.emit(next(name for name, t in self._tiles.items() if t.isChecked()))

    def tile(self, method: str) -> Tile:
        return self._tiles[method]

    @property
    def tiles(self) -> tuple[Tile, ...]:
        return tuple(self._tiles.values())


def _square(room: QRect) -> QRect:
    side = max(1, min(room.width(), room.height(), LARGEST))
    place = QRect(0, 0, side, side)
    place.moveCenter(room.center())
    place.moveBottom(room.bottom())
    return place
