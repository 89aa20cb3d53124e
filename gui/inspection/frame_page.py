"""FramePage: the frames of a source from outside, and what of them goes to the network."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from engine.data.preprocessing import Preprocessing
from gui import theme
from gui.inspection.finding import Finder, Sight, not_found
from gui.inspection.framing import Crop, Framing
from gui.inspection.live_controls import LiveControls
from gui.inspection.live_view import LiveView
from gui.inspection.model import InspectionModel
from gui.services.frames import Frame

PATIENCE_MS = 500
"""What is lost for so short a time, by a hand before it or a blink, leaves its answer standing."""
LINES = 2
"""Of the note below the picture."""
CONTROLS = 84
"""How high the sources' own controls are: some are made late, and nothing is to move then."""


class FramePage(QWidget):
    """One live view for all of these sources, with the source's own controls below it."""

    came = Signal(object, bool)
    """A Subject for the network; whether it follows others by itself."""
    lost = Signal(str)
    """What was looked for isn't there: the sentence that says so."""
    framing_changed = Signal(object)
    """A Framing, chosen by a person."""
    freeze_asked = Signal(bool)
    failed = Signal(str, str)

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._framing = Framing()
        self._frame: Frame | None = None
        self._fitted_for: Preprocessing | None = None
        self._told = False
        self._finder = Finder(self)
        self._finder.came.connect(self._on_sight)
        self._finder.failed.connect(self.failed)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._tell_lost)
        self.view = LiveView()
        self.view.crop_changed.connect(self._on_crop)
        self._controls = LiveControls()
        self._controls.framing_changed.connect(self._on_framing)
        self._controls.freeze_toggled.connect(self._freeze)
        self.view.freeze_asked.connect(self._controls.press_freeze)
        self._note = QLabel()
        self._note.setFont(theme.small(self._note.font()))
        self._note.setWordWrap(True)
        self._note.setAccessibleName(self.tr("About this picture"))
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.set_role(self._note, "quiet")
        self._note.setFixedHeight(LINES * self._note.fontMetrics().lineSpacing())
        self._about = ""
        self._pages = QStackedWidget()
        self._pages.setMinimumHeight(CONTROLS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self.view, self._controls, self._note, self._pages):
            column.addWidget(part)
        model.target_changed.connect(self._fit_anew)
        model.data.loaded.connect(self._fit_anew)

    @property
    def sight(self) -> Sight | None:
        """What is shown."""
        return self.view.sight

    @property
    def busy(self) -> bool:
        """A frame is still looked at."""
        return self._finder.busy

    def set_width(self, width: int) -> None:
        self.view.set_width(width, width * 3 // 4)

    def add(self, page: QWidget) -> None:
        """Take the controls of one more source."""
        self._pages.addWidget(page)

    def show_page(self, page: QWidget, framing: Framing) -> None:
        """Show the controls of a source; its frames are given by hand."""
        self._controls.thaw()
        self._pages.setCurrentWidget(page)
        self._show_framing(framing)

    def show_framing(self, framing: Framing) -> None:
        """Take the frame otherwise from now on."""
        self._show_framing(framing)
        self._look()

    def show_frame(self, frame: Frame, about: str = "") -> None:
        """Show the newest frame; ``about`` stands below it where there is nothing else to say."""
        self._frame, self._about = frame, about or frame.title
        self._controls.show_live(frame.live)
        self._look()

    def show_about(self, about: str) -> None:
        """Say something else of the frame that is shown."""
        if self._frame is not None:
            self._about = about or self._frame.title
            if self.view.sight is not None and self.view.sight.subject is not None:
                self._say(self._words(self.view.sight), "quiet")

    def show_words(self, words: str) -> None:
        """Show no picture, but why there is none or how to come by one."""
        self.rest()
        self._frame = None
        self._controls.show_live(False)
        self.view.show_words(words)
        self._note.clear()

    def rest(self) -> None:
        """Tell nothing more of what has been shown so far."""
        self._finder.forget()
        self._patience.stop()
        self._told = False

    def _show_framing(self, framing: Framing) -> None:
        self._framing = framing
        self._controls.show_framing(framing)
        self.view.show_framing(framing)

    def _on_crop(self, crop: Crop) -> None:
        self._on_framing(replace(self._framing, crop=crop))

    def _on_framing(self, framing: Framing) -> None:
        self.show_framing(framing)
        self.framing_changed.emit(framing)

    def _freeze(self, frozen: bool) -> None:
        self.freeze_asked.emit(frozen)
        self._show_mark()

    def _look(self) -> None:
        if self._frame is not None and self.isVisible():
            self._fitted_for = self._model.preprocessing()
            self._finder.look(self._frame, self._framing, self._fitted_for, self.view.room())

    def _fit_anew(self) -> None:
        """Another network may want the picture in another size."""
        if self._model.preprocessing() != self._fitted_for:
            self._look()

    def _on_sight(self, sight: Sight) -> None:
        self.view.show_sight(sight)
        self._show_mark()
        if sight.subject is not None:
            self._patience.stop()
            follows = sight.frame.live or self._told
            self._told = True
            self._say(self._words(sight), "quiet")
            self.came.emit(sight.subject, follows)
        elif not sight.frame.live or not self._told:
            self._tell_lost()
        elif not self._patience.isActive():
            self._patience.start()

    def _tell_lost(self) -> None:
        sight = self.view.sight
        if sight is not None and self.isVisible():
            self._told = False
            words = not_found(sight.framing.find)
            self._say(words, "problem")
            self.lost.emit(words)

    def _words(self, sight: Sight) -> str:
        if len(sight.found) > 1:
            return self.tr("{count} faces found: the network sees the clearest.").format(
                count=len(sight.found)
            )
        return self._about

    def _say(self, words: str, role: str) -> None:
        if words != self._note.text():
            self._note.setText(words)
            self._note.setToolTip(words)
        if role != self._note.property("role"):
            theme.set_role(self._note, role)

    def _show_mark(self) -> None:
        live = self._frame is not None and self._frame.live
        frozen = self._controls.frozen
        self.view.show_mark((self.tr("Frozen") if frozen else self.tr("Live")) if live else "")
