"""VideoPage: which film, and where in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.services.video import SUFFIXES, VideoSource
from gui.widgets.inputs import leave_wheel_alone

STEPS_A_SECOND = 100


class VideoPage(QWidget):
    """Opens, holds and seeks; starting and stopping the source is up to whoever shows the page."""

    def __init__(self, source: VideoSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._folder = ""
        open_ = QPushButton(self.tr("Open film…"))
        theme.set_icon(open_, "filmstrip")
        open_.setToolTip(
            self.tr(
                "Open a video file: Motion JPEG or MPEG-4, say. "
                "It is played over and over, without its sound."
            )
        )
        open_.clicked.connect(self._ask)
        self._hold = QToolButton()
        self._hold.setAutoRaise(True)
        self._hold.clicked.connect(lambda: source.pause(not source.paused))
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Place in the film"))
        self._slider.setToolTip(self.tr("Where in the film it is; arrow keys go by a second"))
        self._slider.setSingleStep(STEPS_A_SECOND)
        self._slider.setPageStep(5 * STEPS_A_SECOND)
        leave_wheel_alone(self._slider)
        self._slider.valueChanged.connect(lambda step: source.seek(step / STEPS_A_SECOND))
        self._time = QLabel()
        self._time.setFont(theme.tabular(theme.small(self._time.font())))
        self._time.setAccessibleDescription(self.tr("Place in the film, and how long it is"))
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        line.addWidget(self._hold)
        line.addWidget(self._slider, 1)
        line.addWidget(self._time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(open_)
        column.addLayout(line)
        column.addStretch(1)
        source.state_changed.connect(self._show_state)
        source.moved.connect(self._show_place)
        self._show_state()

    def open_path(self, path: Path) -> None:
        self._folder = str(path.parent)
        self.source.open(path)

    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = f"{self.tr('Films')} ({patterns});;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open film"), self._folder, kinds)
        if name:
            self.open_path(Path(name))

    def _show_state(self) -> None:
        source = self.source
        words = self.tr("Go on") if source.paused else self.tr("Hold")
        theme.set_icon(self._hold, "play" if source.paused else "pause")
        self._hold.setAccessibleName(words)
        self._hold.setToolTip(
            self.tr("Play on from here") if source.paused else self.tr("Stay at this frame")
        )
        for part in (self._hold, self._slider):
            part.setEnabled(bool(source.duration))
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, round(source.duration * STEPS_A_SECOND))
        self._show_place()

    def _show_place(self) -> None:
        source = self.source
        if not self._slider.isSliderDown():
            with QSignalBlocker(self._slider):
                self._slider.setValue(round(source.position * STEPS_A_SECOND))
        self._time.setText(f"{_clock(source.position)} / {_clock(source.duration)}")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
