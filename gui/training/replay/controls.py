"""The controls of a replay: where it stands, how fast it plays, and how it is saved."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.training.figures import ProgressLine
from gui.widgets.inputs import leave_wheel_alone

RATES = (2, 5, 10, 20)
USUAL = 10


class ReplayControls(QWidget):
    """Says what a person wants, and shows what the page tells it; knows no run."""

    moved = Signal(int)
    """The place among the moments."""
    play_wanted = Signal(bool)
    rate_changed = Signal()
    picture_changed = Signal()
    last_wanted = Signal()
    save_wanted = Signal(str)
    """``.gif`` or ``.mp4``."""
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._play = QToolButton()
        self._play.setCheckable(True)
        self._play.clicked.connect(self.play_wanted)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Moment"))
        self._slider.setToolTip(
            self.tr("Every step on the left is a part of the first epoch, then one is an epoch")
        )
        self._slider.valueChanged.connect(self.moved)
        leave_wheel_alone(self._slider)
        self._place = QLabel()
        self._place.setFont(theme.tabular(self._place.font()))
        theme.set_role(self._place, "quiet")
        self._rate = QComboBox()
        for rate in RATES:
            self._rate.addItem(self.tr("{rate} a second").format(rate=rate), rate)
        self._rate.setCurrentIndex(RATES.index(USUAL))
        self._rate.setAccessibleName(self.tr("Moments a second"))
        self._rate.setToolTip(self.tr("How fast the replay goes, and the film that is saved"))
        self._rate.currentIndexChanged.connect(self.rate_changed)
        leave_wheel_alone(self._rate)
        self._picture = QSpinBox()
        self._picture.setAccessibleName(self.tr("Picture"))
        self._picture.setToolTip(self.tr("Which of the test pictures goes through the network"))
        self._picture.setKeyboardTracking(False)
        self._picture.setMinimum(1)
        self._picture.valueChanged.connect(self.picture_changed)
        leave_wheel_alone(self._picture)
        self._gif = self._button(
            self.tr("Save GIF…"), self.tr("Save the replay as a GIF, which plays anywhere")
        )
        self._mp4 = self._button(
            self.tr("Save MP4…"), self.tr("Save the replay as an MP4 film, in all its colours")
        )
        self._gif.clicked.connect(lambda: self.save_wanted.emit(".gif"))
        self._mp4.clicked.connect(lambda: self.save_wanted.emit(".mp4"))
        self._progress = ProgressLine()
        self._progress.setAccessibleName(self.tr("Progress of saving"))
        self._progress.setToolTip(self.tr("How much of the film is written"))
        self._cancel = self._button(self.tr("Cancel"), self.tr("Save no film"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._kept = QLabel()
        theme.set_role(self._kept, "quiet")
        self._last = self._button(
            self.tr("Back to the last run"), self.tr("Replay the run of this design again")
        )
        self._last.clicked.connect(self.last_wanted)
        self._lay_out()
        self.show_playing(False)
        self.show_kept("")
        self.show_saving(None, ready=False)
        self.show_pictures(0)

    @property
    def rate(self) -> int:
        """Moments a second."""
        rate: int = self._rate.currentData()
        return rate

    @property
    def picture(self) -> int | None:
        """The test picture that is looked at, counted from 0; None: one that is pinned."""
        return self._picture.value() - 1 if self._picture.value() else None

    def show_place(self, index: int, count: int, made: int, wanted: int) -> None:
        """Show where the replay stands among ``count`` moments, and how many are ready."""
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(0, count - 1))
            self._slider.setValue(index)
        ready = made >= wanted
        words = (
            self.tr("{number} of {count}")
            if ready
            else self.tr("{number} of {count}, {made} ready")
        )
        self._place.setText(words.format(number=index + 1, count=count, made=made))
        # As wide as it will ever be, so that the slider doesn't move under the hand.
        widest = words.format(number=count, count=count, made=count)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance(widest))

    def show_playing(self, playing: bool) -> None:
        self._play.setChecked(playing)
        theme.set_icon(self._play, "pause" if playing else "play")
        name = self.tr("Pause the replay") if playing else self.tr("Play")
        self._play.setAccessibleName(name)
        self._play.setToolTip(self.tr("{what} (Space)").format(what=name))

    def show_pictures(self, count: int) -> None:
        """Let one of so many test pictures be chosen."""
        with QSignalBlocker(self._picture):
            self._picture.setRange(self._picture.minimum(), max(1, count))
        self._picture.setEnabled(count > 0)

    def show_pinned(self) -> None:
        """Say that a picture is looked at that was pinned elsewhere."""
        with QSignalBlocker(self._picture):
            self._picture.setMinimum(0)
            self._picture.setSpecialValueText(self.tr("pinned"))
            self._picture.setValue(0)

    def show_kept(self, title: str) -> None:
        """Say that a kept run is shown; nothing where it is the session's."""
        self._kept.setText(self.tr("A kept run: {title}").format(title=title))
        for widget in (self._kept, self._last):
            widget.setVisible(bool(title))

    def show_saving(self, done: tuple[int, int] | None, *, ready: bool) -> None:
        """Show how far a film is, or that one can be saved."""
        for button in (self._gif, self._mp4):
            button.setVisible(done is None)
            button.setEnabled(ready)
        for widget in (self._progress, self._cancel):
            widget.setVisible(done is not None)
        if done is not None:
            self._progress.setRange(0, done[1])
            self._progress.setValue(done[0])

    def _button(self, text: str, help: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(help)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.RELATED)
        top.addWidget(self._play)
        top.addWidget(self._slider, 1)
        top.addWidget(self._place)
        below = QHBoxLayout()
        below.setSpacing(theme.RELATED)
        for text, field in ((self.tr("Speed"), self._rate), (self.tr("Picture"), self._picture)):
            label = QLabel(text)
            label.setBuddy(field)
            below.addWidget(label)
            below.addWidget(field)
        below.addStretch(1)
        for widget in (self._gif, self._mp4, self._cancel):
            below.addWidget(widget)
        below.insertWidget(below.count() - 1, self._progress, 1)
        kept = QHBoxLayout()
        kept.addWidget(self._kept, 1)
        kept.addWidget(self._last)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(kept)
        column.addLayout(top)
        column.addLayout(below)
