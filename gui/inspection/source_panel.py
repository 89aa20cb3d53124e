"""SourcePanel: where the picture comes from, and above all which one it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PIL import Image
from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from engine.data.dataset import Dataset
from gui import theme
from gui.inspection.clipboard_page import ClipboardPage
from gui.inspection.draw_page import DrawPage
from gui.inspection.folder_page import FolderPage
from gui.inspection.frame_page import FramePage
from gui.inspection.framing import WHOLE, Find, Framing
from gui.inspection.model import InspectionModel
from gui.inspection.picture_page import PicturePage
from gui.inspection.remembered import Remembered
from gui.inspection.samples import SamplePage
from gui.inspection.source_chooser import Choice, SourceChooser
from gui.inspection.source_words import still_choices, still_hints
from gui.inspection.subject import Subject
from gui.services.frames import Frame, FrameSource
from gui.services.opening import file_in, image_in, is_folder
from gui.services.video import SUFFIXES, VideoSource
from gui.settings import Settings
from gui.widgets.sight import in_sight


class LiveSource(NamedTuple):
    """A source that moves: it is made when it is chosen for the first time."""

    choice: Choice
    make: Callable[[], tuple[FrameSource, QWidget]]
    """Return the source and its controls."""
    hint: str
    """What is said until its first frame comes."""


class _Place(NamedTuple):
    """A source, where its controls are, and what to do to come by a picture."""

    source: FrameSource
    page: QWidget
    outside: bool
    """Whether its frames are pictures of anything, which are framed before the network sees
    them; what is drawn and the data are made for it.
    """
    hint: str


class SourcePanel(QWidget):
    """All sources, one at a time; only the one that is chosen runs, and only in sight."""

    failed = Signal(str, str)
    frame_came = Signal(object)
    """The newest Frame of the chosen source, before anything is cut out of it."""

    def __init__(
        self,
        model: InspectionModel,
        live: tuple[LiveSource, ...] = (),
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._live = {one.choice.key: one for one in live}
        self._remembered = Remembered(settings)
        self.samples = SamplePage(model)
        self.drawing = DrawPage()
        self.picture = PicturePage()
        self.folder = FolderPage()
        self.clipboard = ClipboardPage()
        self.frames = FramePage(model)
        self._places: dict[str, _Place] = {}
        self._key = "samples"
        self._stack = QStackedWidget()
        for page in (self.samples, self.drawing, self.frames):
            self._stack.addWidget(page)
        self._chooser = SourceChooser((*still_choices(), *(one.choice for one in live)))
        self._chooser.chosen.connect(self._on_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._chooser)
        column.addWidget(self._stack)
        self._add_places()
        self._connect()
        self._on_changed()
        # No camera is switched on that nobody has asked for since the program began.
        self.choose("drawing" if self._remembered.source == "drawing" else "samples")

    def __contains__(self, key: str) -> bool:
        return key in self._places or key in self._live

    @property
    def source(self) -> FrameSource:
        """The one that is chosen."""
        return self._places[self._key].source

    @property
    def asks_for_picture(self) -> bool:
        """Whether the source in sight is one for pictures of one's own."""
        return self._key in ("picture", "clipboard")

    def set_width(self, width: int) -> None:
        self.setFixedWidth(width)
        self.drawing.canvas.set_side(width)
        self.frames.set_width(width)

    def choose(self, key: str) -> None:
        """Take another source: it shows its last picture again, or how to come by one."""
        if key not in self._places:
            self._make(self._live[key])
        self._chooser.show_chosen(key)
        if key == self._key and self.source.running:
            return
        self.source.freeze(False)
        self.source.stop()
        self.frames.rest()
        self._key = key
        self._remembered.source = key
        place = self._places[key]
        self._stack.setCurrentWidget(self.frames if place.outside else place.page)
        if place.outside:
            self.frames.show_page(place.page, self._remembered.framing(key))
        self._show_latest()
        if in_sight(self):
            place.source.start()

    def look_for(self, key: str, find: Find) -> None:
        """Let something be found in the frames of a source, and cut out for the network."""
        self._set_framing(key, replace(self._remembered.framing(key), find=find))

    def show_sample(self, dataset: Dataset, part: str, place: int) -> None:
        """Show a picture of the data by its place among those for "test" or those to train with."""
        if part == "test" and self.samples.dataset is dataset:
            self.choose("samples")
            self.samples.show_number(place)
            return
        test = part == "test"
        pixels = (dataset.test_pictures if test else dataset.train_pictures)[place]
        label = (dataset.test_labels if test else dataset.train_labels)[place]
        words = self.tr("Test picture {number}") if test else self.tr("Held-out picture {number}")
        picture = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
        title = words.format(number=place + 1)
        # It is as the network knows it: nothing is cut out of it or turned about.
        self._set_framing("picture", Framing())
        self.picture.show_frame(Frame(picture, title, dataset.classes[int(label)]))

    def take(self, data: QMimeData) -> bool:
        """Open what was dropped; return whether there is a picture, or a file, in it."""
        path = file_in(data)
        picture = image_in(data) if path is None else None
        if path is not None and is_folder(path):
            self.folder.open_folder(path)
        elif path is not None and path.suffix.lower() in SUFFIXES and "film" in self:
            self._open_film(path)
        elif path is not None:
            self.picture.open_path(path)
        elif picture is not None:
            self.picture.open_image(picture)
        return path is not None or picture is not None

    def _open_film(self, path: Path) -> None:
        self.choose("film")
        film = self.source
        if isinstance(film, VideoSource):
            film.open(path)

    def paste(self) -> bool:
        """Open what is on the clipboard; return whether there is a picture, or a file."""
        return self.clipboard.paste()

    def go_on_from(self, other: SourcePanel) -> None:
        """Choose what is chosen in another panel, and show the picture that it shows."""
        if other.samples.number is not None and self.samples.dataset is other.samples.dataset:
            self.samples.show_number(other.samples.number)
        if not other.drawing.canvas.empty:
            self.drawing.canvas.go_on_from(other.drawing.canvas)
        if other.folder.source.folder is not None:
            self.folder.open_folder(other.folder.source.folder)
        for mine, its in ((self.picture, other.picture), (self.clipboard, other.clipboard)):
            if its.source.latest is not None:
                mine.source.show(its.source.latest)
        self.choose(other._key)

    def shut_down(self) -> None:
        """Let go of whatever runs, for good."""
        for place in self._places.values():
            place.source.stop()
            end = getattr(place.source, "shut_down", None)
            if end is not None:
                end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.source.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.source.stop()
        self.frames.rest()

    def _add_places(self) -> None:
        hints = still_hints()
        self._add("samples", _Place(self.samples.source, self.samples, False, ""))
        draw = _Place(self.drawing.source, self.drawing, False, hints["drawing"])
        self._add("drawing", draw)
        pages: dict[str, PicturePage | FolderPage | ClipboardPage] = {
            "picture": self.picture,
            "folder": self.folder,
            "clipboard": self.clipboard,
        }
        for key, page in pages.items():
            self._add(key, _Place(page.source, page, True, hints[key]))
            page.chosen.connect(lambda key=key: self._on_opened(key))
            page.source.gone.connect(lambda key=key: self._on_trouble(key))
        for made in (self.samples, self.drawing):
            made.source.gone.connect(self._show_latest)

    def _add(self, key: str, place: _Place) -> None:
        self._places[key] = place
        place.source.came.connect(lambda frame: self._on_frame(key, frame))
        place.source.trouble_changed.connect(lambda: self._on_trouble(key))
        if place.outside:
            self.frames.add(place.page)

    def _make(self, live: LiveSource) -> None:
        source, page = live.make()
        source.setParent(self)
        self._add(live.choice.key, _Place(source, page, True, live.hint))

    def _connect(self) -> None:
        for opening in (self.picture, self.clipboard, self.frames):
            opening.failed.connect(self.failed)
        self.clipboard.button.clicked.connect(self._on_paste)
        self.folder.source.moved.connect(self._show_about)
        self.frames.came.connect(
            lambda subject, follows: self._model.set_subject(subject, in_turn=follows)
        )
        self.frames.lost.connect(self._model.clear_subject)
        self.frames.framing_changed.connect(
            lambda framing: self._remembered.set_framing(self._key, framing)
        )
        self.frames.freeze_asked.connect(lambda frozen: self.source.freeze(frozen))
        self._model.data.loaded.connect(self._show_data)
        self._model.target_changed.connect(self._on_changed)

    def _on_pressed(self, key: str) -> None:
        """Choose a source as a person does: of the clipboard its picture is meant."""
        self.choose(key)
        if key == "clipboard":
            self._on_paste()

    def _on_paste(self) -> None:
        if not self.clipboard.paste():
            self.clipboard.source.show(None)
            words = self.tr("There is no picture on the clipboard: copy one, then paste it here.")
            self.frames.show_words(words)
            self._model.clear_subject(words)

    def _on_opened(self, key: str) -> None:
        """Bring a source with another picture into sight."""
        framing = self._remembered.framing(key)
        if key != "folder" and framing.crop != WHOLE:
            self._set_framing(key, replace(framing, crop=WHOLE))
        self.choose(key)

    def _set_framing(self, key: str, framing: Framing) -> None:
        self._remembered.set_framing(key, framing)
        if key == self._key:
            self.frames.show_framing(framing)

    def _on_frame(self, key: str, frame: Frame) -> None:
        if key != self._key:
            return
        if self._places[key].outside:
            self.frames.show_frame(frame, self.folder.source.skipped if key == "folder" else "")
        else:
            # Strokes follow one another as frames do; each picture of the data is wanted at once.
            subject = Subject(frame.title, frame.picture, frame.label)
            self._model.set_subject(subject, in_turn=key == "drawing")
        self.frame_came.emit(frame)

    def _on_trouble(self, key: str) -> None:
        if key == self._key and self.source.running:
            self._show_latest()

    def _show_latest(self) -> None:
        """Show what the chosen source has, or say why it has nothing."""
        place = self._places[self._key]
        latest = place.source.latest
        if latest is not None and not place.source.trouble:
            self._on_frame(self._key, latest)
            return
        words = place.source.trouble or place.hint
        if place.outside:
            self.frames.show_words(words)
        self._model.clear_subject(words)

    def _show_about(self) -> None:
        if self._key == "folder":
            self.frames.show_about(self.folder.source.skipped)

    def _show_data(self) -> None:
        """Show the first picture of other data, unless the person looks at one of their own."""
        if self.samples.dataset is not self._model.data.dataset:
            self.samples.show_dataset(self._model.data.dataset)
            if self._key == "samples" and not self.source.running:
                self._show_latest()

    def _on_changed(self) -> None:
        # What is looked into now may be of other data, which aren't there yet or never will be.
        self._show_data()
        seen_as = self._model.preprocessing()
        shape = self._model.document.design.input_shape if seen_as is None else seen_as.shape
        self.drawing.set_input_shape(shape)
