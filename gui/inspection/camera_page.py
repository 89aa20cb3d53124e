"""CameraPage: which camera, and how large its pictures are."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QVBoxLayout, QWidget

from gui import theme
from gui.services.camera import CameraSource
from gui.widgets.camera_lamp import CameraLamp
from gui.widgets.inputs import leave_wheel_alone


class CameraPage(QWidget):
    """Chooses; starting and stopping the camera is up to whoever shows the page."""

    chosen = Signal(object)
    """The Camera that a person has chosen."""

    def __init__(self, source: CameraSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._camera = _box(self.tr("Camera"), self.tr("Which of the connected cameras to use"))
        self._size = _box(
            self.tr("Resolution"),
            self.tr("How large its pictures are: what the network sees is made smaller anyway"),
        )
        self._camera.activated.connect(self._on_camera)
        self._size.activated.connect(self._on_size)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.RELATED)
        form.addRow(self.tr("Camera"), self._camera)
        form.addRow(self.tr("Resolution"), self._size)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(form)
        column.addWidget(CameraLamp(source))
        column.addStretch(1)
        source.cameras_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        chosen = self.source.camera
        there = self.source.cameras
        names = [camera.name for camera in there]
        if chosen is not None and chosen.key not in [camera.key for camera in there]:
            there = (*there, chosen)
            names.append(self.tr("{camera} (unplugged)").format(camera=chosen.name))
        place = [c.key for c in there].index(chosen.key) if chosen is not None else -1
        _fill(self._camera, names or [self.tr("No camera")], max(place, 0), bool(there))
        self._cameras = there
        sizes = chosen.sizes if chosen is not None else ()
        self._sizes = sizes
        texts = [f"{width} × {height}" for width, height in sizes]
        size = self.source.size
        at = sizes.index(size) if size is not None else 0
        _fill(self._size, texts or [self.tr("Unknown")], at, bool(sizes))

    def _on_camera(self, index: int) -> None:
        camera = self._cameras[index]
        self.source.choose(camera)
        self.chosen.emit(camera)

    def _on_size(self, index: int) -> None:
        self.source.choose_size(self._sizes[index])


def _box(name: str, help: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(help)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    leave_wheel_alone(box)
    return box


def _fill(box: QComboBox, texts: list[str], index: int, enabled: bool) -> None:
    with QSignalBlocker(box):
        if [box.itemText(i) for i in range(box.count())] != texts:
            box.clear()
            box.addItems(texts)
        box.setCurrentIndex(index)
    box.setEnabled(enabled)
