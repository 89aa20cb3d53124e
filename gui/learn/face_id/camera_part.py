"""CameraPart: consent first, then the camera's picture, as long as it is in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui import theme
from gui.learn.face_id.camera_view import CameraView
from gui.learn.face_id.consent import ConsentCard
from gui.learn.face_id.watcher import Seen
from gui.services.camera import CameraSource
from gui.services.frames import Frame
from gui.widgets.camera_lamp import CameraLamp
from gui.widgets.sight import in_sight


class CameraPart(QWidget):
    came = Signal(object)
    """The newest Frame."""
    agreed = Signal()
    stopped = Signal()
    """The camera is off, or gives no pictures."""

    def __init__(
        self, make_camera: Callable[[], CameraSource], file: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make_camera = make_camera
        self._camera: CameraSource | None = None
        self._window: QWidget | None = None
        self._words = ""
        self._view = CameraView()
        consent = ConsentCard(file)
        consent.agreed.connect(self._on_agreed)
        # Its room is kept once the camera's picture takes its place, so that nothing moves.
        policy = consent.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        consent.setSizePolicy(policy)
        self._stack = QStackedWidget()
        self._stack.addWidget(consent)
        self._stack.addWidget(self._view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(self._stack, 1)
        # The lamp comes with the camera: its room is kept, so that nothing moves.
        line = theme.small(self.font())
        self._lamp_room = QWidget()
        self._lamp_room.setFixedHeight(QWidget(self).fontMetrics().height() + 2)
        self._lamp_room.setFont(line)
        self._column.addWidget(self._lamp_room)

    @property
    def on(self) -> bool:
        """Whether a person has agreed, and pictures come or are waited for."""
        return self._camera is not None and self._camera.running and not self._camera.trouble

    def shut_down(self, seconds: float) -> bool:
        return self._camera is None or self._camera.shut_down(seconds)

    def show_seen(self, seen: Seen) -> None:
        if self.on:
            self._view.show_seen(seen)

    def show_words(self, words: str) -> None:
        """Say something below the picture."""
        self._words = words
        if self.on:
            self._view.show_words(words)

    def forget(self) -> None:
        """Drop the picture on show; the next one replaces it."""
        self._view.show_seen(None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._window is not self.window():
            self._window = self.window()
            self._window.installEventFilter(self)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._watch()
        return False

    def _on_agreed(self) -> None:
        if self._camera is None:
            self._camera = self._make_camera()
            self._camera.setParent(self)
            self._camera.came.connect(self._on_frame)
            self._camera.trouble_changed.connect(self._on_trouble)
            lamp = CameraLamp(self._camera)
            self._column.replaceWidget(self._lamp_room, lamp)
            lamp.setFixedHeight(self._lamp_room.height())
            self._lamp_room.deleteLater()
        self._stack.setCurrentWidget(self._view)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._watch()
        self.agreed.emit()

    def _watch(self) -> None:
        """Have the camera on just while its picture can be seen."""
        camera = self._camera
        if camera is None or camera.running == in_sight(self):
            return
        if in_sight(self):
            self._view.show_words(self.tr("Waiting for the camera…"))
            camera.start()
        else:
            camera.stop()
            self._view.show_seen(None)
            self.stopped.emit()

    def _on_frame(self, frame: Frame) -> None:
        self.came.emit(frame)

    def _on_trouble(self) -> None:
        assert self._camera is not None
        if self._camera.trouble:
            self._view.show_seen(None)
            self._view.show_words(self._camera.trouble)
        else:
            self._view.show_words(self._words)
        self.stopped.emit()
