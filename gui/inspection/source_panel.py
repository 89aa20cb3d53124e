"""SourcePanel: where the picture comes from, and above all which one it is."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data.dataset import Dataset
from gui import theme
from gui.inspection.canvas import DrawSource
from gui.inspection.examples import ExampleSource
from gui.inspection.model import InspectionModel
from gui.inspection.opening import file_in, image_in
from gui.inspection.picture_source import PictureSource
from gui.inspection.samples import SampleSource
from gui.inspection.subject import Subject

Source = SampleSource | DrawSource | PictureSource | ExampleSource


class SourcePanel(QWidget):
    """Four sources, one at a time; choosing one shows its last picture again, or none."""

    failed = Signal(str, str)

    def __init__(self, model: InspectionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.samples = SampleSource()
        self.drawing = DrawSource()
        self.picture = PictureSource(model.preprocessing)
        self.examples = ExampleSource(model.preprocessing)
        self._sources: tuple[Source, ...] = (
            *(self.samples, self.drawing),
            *(self.picture, self.examples),
        )
        self._hints = (
            "",
            self.tr("Draw a digit to see what every layer makes of it."),
            self.tr("Open a picture to see what every layer makes of it."),
            self.tr("Choose a picture to see what every layer makes of it."),
        )
        self._stack = QStackedWidget()
        self._buttons = QButtonGroup(self)
        line = QHBoxLayout()
        line.setSpacing(0)
        texts = (
            ("grid", self.tr("Test data"), self.tr("A picture of the test data, with its label")),
            ("draw", self.tr("Draw"), self.tr("Draw a digit with the mouse")),
            ("image-outline", self.tr("Picture"), self.tr("Open, drop or paste a picture")),
            ("image-multiple-outline", self.tr("Examples"), self.tr("Photographs to try")),
        )
        for number, (source, words) in enumerate(zip(self._sources, texts, strict=True)):
            line.addWidget(self._button(number, *words), 1)
            self._stack.addWidget(source)
        self._buttons.idClicked.connect(self.show_source)
        self._buttons.button(0).setChecked(True)
        self.samples.chosen.connect(model.set_subject)
        self.drawing.chosen.connect(lambda: self._show_current(in_turn=True))
        for outside in (self.picture, self.examples):
            outside.chosen.connect(model.set_subject)
            outside.failed.connect(self.failed)
        self.picture.chosen.connect(lambda: self._reveal(2))
        self.examples.chosen.connect(lambda: self._reveal(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addLayout(line)
        column.addWidget(self._stack)
        model.data.loaded.connect(self._show_data)
        model.document.changed.connect(self._on_changed)
        self._on_changed()

    def set_width(self, width: int) -> None:
        self.setFixedWidth(width)
        self.drawing.canvas.set_side(width)

    def show_source(self, number: int) -> None:
        """Show one of the sources and its picture, or how to come by one."""
        self._reveal(number)
        self._show_current()

    def show_sample(self, dataset: Dataset, part: str, place: int) -> None:
        """Show a picture of the data by its place among those for "test" or those to train with."""
        if part == "test" and self.samples.dataset is dataset:
            self._reveal(0)
            self.samples.show_number(place)
            return
        test = part == "test"
        pixels = (dataset.test_pictures if test else dataset.train_pictures)[place]
        label = (dataset.test_labels if test else dataset.train_labels)[place]
        words = self.tr("Test picture {number}") if test else self.tr("Held-out picture {number}")
        picture = Image.fromarray(pixels[..., 0] if pixels.shape[2] == 1 else pixels)
        title = words.format(number=place + 1)
        self.picture.show_subject(Subject(title, picture, dataset.classes[int(label)]))

    @property
    def asks_for_picture(self) -> bool:
        """Whether the source in sight is the one for pictures of one's own."""
        return self._current() is self.picture

    def take(self, data: QMimeData) -> bool:
        """Open what was dropped or pasted; return whether there is a picture in it."""
        path = file_in(data)
        picture = image_in(data) if path is None else None
        if path is not None:
            self.picture.open_path(path)
        elif picture is not None:
            self.picture.open_image(picture)
        return path is not None or picture is not None

    def _show_current(self, *, in_turn: bool = False) -> None:
        subject = self._current().subject
        if subject is not None:
            self._model.set_subject(subject, in_turn=in_turn)
        else:
            self._model.clear_subject(self._hints[self._stack.currentIndex()])

    def _reveal(self, number: int) -> None:
        self._buttons.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)

    def _show_data(self) -> None:
        """Show the first picture of other data, unless the person looks at one of their own."""
        if self.samples.dataset is self._model.data.dataset:
            return
        self.samples.show_dataset(self._model.data.dataset)
        if self._current() is self.samples:
            self._show_current()

    def _on_changed(self) -> None:
        # Another design may name other data, which aren't there yet or never will be.
        self._show_data()
        before = self.drawing.subject
        self.drawing.set_input_shape(self._model.document.design.input_shape)
        drawn = self.drawing.subject
        if drawn is not before and self._current() is self.drawing:
            self._show_current()

    def _current(self) -> Source:
        return self._sources[self._stack.currentIndex()]

    def _button(self, number: int, icon: str, text: str, help: str) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon)
        button.setText(text)
        button.setFont(theme.small(button.font()))
        button.setIconSize(QSize(theme.ICON, theme.ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip(help)
        button.setAccessibleName(text)
        button.setSizePolicy(button.sizePolicy().Policy.Ignored, button.sizePolicy().Policy.Fixed)
        self._buttons.addButton(button, number)
        return button
