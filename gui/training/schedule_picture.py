"""The learning rate over the whole run, drawn before it begins."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.recipe import Recipe
from engine.training.schedule import rate_at
from gui import theme

HEIGHT = 112
COLUMN = 2
"""Pixels between two points of the curve."""
UNKNOWN = 100
"""Steps an epoch where nobody has counted the pictures: the shape is nearly the same."""


class SchedulePicture(QWidget):
    """A curve of the rate against the epochs. What it shows is said in words as well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe()
        self._steps = UNKNOWN
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Learning rate over the run"))
        self.show_recipe(self._recipe, None)

    def show_recipe(self, recipe: Recipe, steps_per_epoch: int | None) -> None:
        """Draw the schedule of ``recipe``; None: the number of steps isn't known."""
        self._recipe, self._steps = recipe, steps_per_epoch or UNKNOWN
        words = self._words()
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, HEIGHT)

    def rates(self, points: int) -> list[tuple[float, float]]:
        """Return so many (epochs, rate) from the first step to the last, evenly spread."""
        steps = self._recipe.epochs * self._steps
        places = [index * (steps - 1) // max(1, points - 1) for index in range(points)]
        return [(step / self._steps, rate_at(self._recipe, step, self._steps)) for step in places]

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.tabular(theme.small(self.font()))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        area = QRectF(self.rect()).adjusted(
            theme.GRID, metrics.height() + theme.GRID, -theme.GRID, -metrics.height() - theme.GRID
        )
        curve = self.rates(max(2, int(area.width() / COLUMN)))
        top = max(rate for _, rate in curve)
        epochs = self._recipe.epochs
        painter.setPen(QPen(tokens.border, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        pen = QPen(tokens.accent, 2)
        if self._recipe.schedule == "plateau":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        points = [
            QPointF(
                area.left() + area.width() * at / epochs,
                area.bottom() - area.height() * rate / top,
            )
            for at, rate in curve
        ]
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(tokens.quiet)
        flags = Qt.AlignmentFlag
        above = QRectF(area.left(), 0, area.width(), metrics.height())
        painter.drawText(above, flags.AlignLeft, _number(top))
        if self._recipe.schedule == "plateau":
            painter.drawText(above, flags.AlignRight, self.tr("drops when the loss rests"))
        below = QRectF(area.left(), area.bottom() + theme.GRID, area.width(), metrics.height())
        painter.drawText(below, flags.AlignLeft, "0")
        count = self.tr("1 epoch") if epochs == 1 else self.tr("{n} epochs").format(n=f"{epochs:,}")
        painter.drawText(below, flags.AlignRight, count)

    def _words(self) -> str:
        recipe = self._recipe
        curve = self.rates(200)
        at, top = max(curve, key=lambda point: point[1])
        if recipe.schedule == "plateau":
            return self.tr(
                "The rate is {top} and is multiplied by {factor} each time the loss hasn't "
                "improved for more than {patience} epochs."
            ).format(
                top=_number(top),
                factor=f"{recipe.plateau_factor:g}",
                patience=recipe.plateau_patience,
            )
        first, last = curve[0][1], curve[-1][1]
        if first == last == top:
            return self.tr("The rate is {top} from the first step to the last.").format(
                top=_number(top)
            )
        return self.tr(
            "The rate begins at {first}, is highest after {at} epochs with {top}, "
            "and ends at {last}."
        ).format(first=_number(first), at=f"{at:.2g}", top=_number(top), last=_number(last))


def _number(rate: float) -> str:
    return f"{rate:.3g}"
