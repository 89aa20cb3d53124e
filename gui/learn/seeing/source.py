"""PictureSource: one line that says which picture is looked at."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QToolButton, QWidget

from engine.data.pictures import PICTURE_SUFFIXES, open_picture
from engine.experiments.pictures import WORDS, Picture, sample
from gui import theme
from gui.learn.live import Bench
from gui.services.camera import CameraSource
from gui.services.frames import Frame
from gui.services.opening import Opening, file_in, image_in
from gui.widgets.camera_lamp import CameraLamp
from gui.widgets.inputs import leave_wheel_alone
from gui.widgets.sight import in_sight
from gui.words import class_names, translated

FIRST_SHOWN: Picture = "cat"
"""What is shown as long as there are no data."""


class PictureSource(QWidget):
    """Sample pictures, those of the data, a file, or the camera, which is on only in sight."""

    came = Signal(object)
    """The newest Frame."""

    def __init__(self, picture: Picture, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = bench.data
        self._make_camera = bench.make_camera
        self._wanted = bench.settings.camera
        """The camera that was chosen last, anywhere in the program."""
        self._camera: CameraSource | None = None
        self._picture: Picture | None = picture
        """What is chosen in the list; None: a file, or something dropped."""
        self._number = 0
        self._folder = ""
        self._frame: Frame | None = None
        self._opening = Opening(self)
        self._opening.opened.connect(self._show)
        self._opening.failed.connect(lambda sentence, _: self._say(sentence))
        self._list = QComboBox()
        self._list.setAccessibleName(self.tr("Picture"))
        self._list.setToolTip(self.tr("The picture that is looked at; others can be dropped here"))
        for name, words in WORDS.items():
            self._list.addItem(translated(words), name)
        self._list.activated.connect(self._on_chosen)
        leave_wheel_alone(self._list)
        self._next = _button("skip-next", self.tr("Another picture of the data"))
        self._next.clicked.connect(self._go_on)
        self._open = _button("image-plus-outline", self.tr("Open a picture of your own"))
        self._open.clicked.connect(self._ask)
        self._live = _button("webcam", self.tr("Look through the camera"))
        self._live.setCheckable(True)
        self._live.toggled.connect(self._on_camera)
        self._live.clicked.connect(self._on_clicked)
        self._words = QLabel()
        self._words.setFont(theme.small(self._words.font()))
        self._words.setAccessibleName(self.tr("About the picture"))
        # Long words must not widen the window, nor move what is below.
        self._words.setMinimumWidth(1)
        self._words.setWordWrap(True)
        self._words.setFixedHeight(2 * self._words.fontMetrics().lineSpacing())
        theme.set_role(self._words, "problem")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.GRID)
        for part in (self._list, self._next, self._open, self._live):
            self._line.addWidget(part)
        self._line.addWidget(self._words, 1)
        self._data.loaded.connect(self._on_loaded)
        self.choose(picture)

    @property
    def frame(self) -> Frame | None:
        """What was shown last."""
        return self._frame

    @property
    def live(self) -> bool:
        """Whether the camera is looked through."""
        return self._live.isChecked()

    def choose(self, picture: Picture) -> None:
        """Show a picture of the list; where there are no data yet, another one until they come."""
        self._picture = picture
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(self._list.findData(picture))
        self._next.setEnabled(picture == "data" and self._data.dataset is not None)
        self._say("")
        self._live.setChecked(False)
        dataset = self._data.dataset
        if picture != "data" or dataset is None:
            name = FIRST_SHOWN if picture == "data" else picture
            self._opening.open(partial(sample, name), translated(WORDS[name]))
            return
        place = self._number % len(dataset.test_pictures)
        pixels = dataset.test_pictures[place]
        label = class_names(dataset.name, dataset.classes)[int(dataset.test_labels[place])]
        held = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
        self._opening.open(lambda: held, label)

    def take(self, data: QMimeData) -> None:
        """Open what was dropped."""
        path, picture = file_in(data), image_in(data)
        if path is not None:
            self._open_own(path)
        elif picture is not None:
            self._leave_list()
            self._opening.open(lambda: picture, self.tr("Dropped picture"))

    def shut_down(self, seconds: float) -> bool:
        """Let go of the camera for good."""
        return self._camera is None or self._camera.shut_down(seconds)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.live and self._camera is not None:
            self._camera.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._camera is not None:
            self._camera.stop()

    def _show(self, frame: Frame) -> None:
        self._frame = frame
        self.came.emit(frame)

    def _on_chosen(self) -> None:
        self.choose(self._list.currentData())

    def _go_on(self) -> None:
        self._number += 1
        self.choose("data")

    def _on_loaded(self) -> None:
        if self._picture == "data" and not self.live:
            self.choose("data")

    def _ask(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        kinds = f"{self.tr('Pictures')} ({patterns});;{self.tr('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open picture"), self._folder, kinds)
        if name:
            self._folder = str(Path(name).parent)
            self._open_own(Path(name))

    def _open_own(self, path: Path) -> None:
        self._leave_list()
        self._opening.open(partial(open_picture, path), path.name)

    def _leave_list(self) -> None:
        self._picture = None
        self._say("")
        self._live.setChecked(False)
        self._show_none(self.tr("Your picture"))

    def _show_none(self, instead: str) -> None:
        """Show that none of the list is looked at, but something else."""
        self._next.setEnabled(False)
        self._list.setPlaceholderText(instead)
        with QSignalBlocker(self._list):
            self._list.setCurrentIndex(-1)

    def _on_clicked(self, on: bool) -> None:
        if on:
            self._say("")
            self._show_none(self.tr("Camera"))
        else:
            # Nothing of the camera is to stay.
            self.choose(self._picture or FIRST_SHOWN)

    def _on_camera(self, on: bool) -> None:
        if on and self._camera is None:
            camera = self._make_camera()
            camera.setParent(self)
            camera.came.connect(self._on_frame)
            camera.cameras_changed.connect(lambda: self._take_wanted(camera))
            camera.trouble_changed.connect(lambda: self._say(camera.trouble))
            self._camera = camera
            self._line.addWidget(CameraLamp(camera), 0, Qt.AlignmentFlag.AlignRight)
        if self._camera is None:
            return
        if on and in_sight(self):
            self._camera.start()
        elif not on:
            self._camera.stop()
            self._say("")

    def _take_wanted(self, camera: CameraSource) -> None:
        there = {one.key: one for one in camera.cameras}
        if self._wanted in there:
            wanted, self._wanted = there[self._wanted], ""
            camera.choose(wanted)

    def _on_frame(self, frame: Frame) -> None:
        if self.live:
            self._show(frame)

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setToolTip(words)


def _button(icon: str, help: str) -> QToolButton:
    button = QToolButton()
    theme.set_icon(button, icon)
    button.setToolTip(help)
    button.setAccessibleName(help)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
