"""The gallery in the recipe: live while numbers change, with a throw of the dice of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.recipe import Recipe
from engine.recipe_augmentation import AugmentationNumbers
from gui import theme
from gui.document import Document
from gui.services.data import DataService
from gui.services.newest import Newest
from gui.training.augmentation.gallery import Gallery
from gui.training.augmentation.variations import VARIATIONS, Made, Wanted, varied


class AugmentationPanel(QWidget):
    """Follows the recipe and the data as long as it is visible."""

    large_wanted = Signal()

    def __init__(
        self,
        document: Document,
        data: DataService,
        samples: int,
        side: int,
        parent: QWidget | None = None,
        *,
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._document, self._data = document, data
        self._samples, self._throw = samples, 0
        self._asked: tuple[object, ...] = ()
        self.gallery = Gallery(samples, side)
        self._variations: Newest[Wanted] = Newest(lambda wanted, _: varied(wanted), self)
        self._variations.came.connect(self._on_made)
        self._variations.failed.connect(self._on_failed)
        self._words = QLabel()
        self._words.setWordWrap(True)
        theme.set_role(self._words, "quiet")
        self._again = _button(
            self.tr("Again"), self.tr("Draw new random numbers"), "dice-5-outline"
        )
        self._again.clicked.connect(self._on_again)
        self._large = _button(
            self.tr("Show large"),
            self.tr("Show more samples beside the settings, in a window of their own"),
            "arrow-expand",
        )
        self._large.clicked.connect(self.large_wanted)
        self._lay_out()
        self._large.setVisible(not large)
        document.changed.connect(self._follow)
        data.loaded.connect(self._follow)
        data.state_changed.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether newer pictures are on their way."""
        return self._variations.busy

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        if not self.isVisible():
            return
        dataset, recipe = self._data.dataset, self._document.recipe
        self.gallery.setVisible(dataset is not None)
        self._again.setEnabled(dataset is not None and recipe.augments)
        if dataset is None:
            self._asked = ()
            self._say(self.tr("Real samples can be seen here once the data are loaded."))
            return
        if not recipe.augments:
            self._say(self.tr("Nothing is changed yet: raise a number to see what it does."))
        else:
            self._say("")
        asked = (dataset, numbers_of(recipe), self._throw)
        if asked != self._asked:
            self._asked = asked
            self._variations.ask(Wanted(dataset, recipe, self._samples, self._throw))

    def _on_again(self) -> None:
        self._throw += 1
        self._follow()

    def _on_made(self, made: Made) -> None:
        if made.wanted.dataset is not self._data.dataset:
            return
        classes = made.wanted.dataset.classes
        names = ", ".join(classes[n] for n in made.wanted.dataset.train_labels[made.places])
        words = self.tr("Samples of {names}, and {count} variations of each")
        self.gallery.show_made(made, words.format(names=names, count=VARIATIONS))

    def _on_failed(self, sentence: str) -> None:
        words = self.tr("The variations can't be shown ({reason}).")
        self._say(words.format(reason=sentence.rstrip(".")))

    def _say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.RELATED)
        buttons.addWidget(self._again)
        buttons.addWidget(self._large)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.RELATED)
        column.addWidget(self._words)
        column.addWidget(self.gallery)
        column.addLayout(buttons)


def numbers_of(recipe: Recipe) -> AugmentationNumbers:
    """Return what a recipe says of augmentation alone."""
    fields = set(AugmentationNumbers.model_fields)
    return AugmentationNumbers.model_validate(recipe.model_dump(include=fields))


def _button(text: str, help: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(help)
    button.setAutoDefault(False)
    theme.set_icon(button, icon)
    return button
