"""Canvas: shows a Scene."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui import theme
from gui.training.replay.painting import paint_scene
from gui.training.replay.scene import Scene


class Canvas(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The run at this moment"))
        self.setToolTip(
            self.tr("Colours mean the same at every moment. Space plays, ← and → go step by step.")
        )

    @property
    def room(self) -> QSize:
        """How large the scene is painted: the frame of the focus stands around it."""
        return self.size() - QSize(2 * theme.GRID, 2 * theme.GRID)

    def show_scene(self, scene: Scene | None) -> None:
        self.scene = scene
        figures = () if scene is None else scene.figures
        self.setAccessibleDescription(", ".join(f"{name} {value}" for name, value, _ in figures))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.scene is not None:
            chosen = theme.tokens(self)
            if self.hasFocus():
                painter.setPen(chosen.accent)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.translate(theme.GRID, theme.GRID)
            paint_scene(painter, self.room, self.scene, chosen, self.font())
        painter.end()
