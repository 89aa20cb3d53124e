"""KernelsLive: two dishes from the same ingredients, each with a kernel of its own."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.data.preprocessing import Pixels
from engine.experiments.kernels import (
    Contrast,
    Dish,
    KernelsOptions,
    LearnedKernels,
    dish,
    ingredients,
    learned,
)
from engine.experiments.shelf import TITLES, resized, shelf_kernel
from engine.inspection.arithmetic.words import number
from engine.inspection.recipes import DoesNotFit, Numbers
from engine.lessons.lesson import Do
from gui import theme
from gui.learn.kernels.dish_view import DishView, PlainPicture
from gui.learn.kernels.shelf import Shelf
from gui.learn.live import Bench
from gui.learn.seeing.kernel_tools import KernelTools
from gui.learn.seeing.live import PictureLive
from gui.services.newest import Newest, Turn
from gui.widgets.form import SettingsForm
from gui.widgets.images import to_qimage
from gui.words import translated

FORM = 256
LOWER, HIGHEST = 176, 240
"""The least and the greatest height of what stands below the dishes."""
TOOLS = 192
COUNTED = 20
"""The pictures whose times give the rate."""


@dataclass(frozen=True, eq=False)
class Recipe:
    """What a dish is made with; neither ``known`` nor ``learned``: made by hand."""

    kernel: Numbers
    known: str | None = None
    learned: int | None = None


@dataclass(frozen=True, eq=False)
class _Order:
    picture: Image.Image
    kernels: tuple[Numbers, Numbers]
    contrast: Contrast


@dataclass(frozen=True, eq=False)
class _Served:
    pixels: Pixels
    dishes: tuple[Dish, Dish]


class KernelsLive(PictureLive):
    """Measures the sums of both kernels and the mean of both dishes (``left_sum``, ``left_mean``,
    ``right_sum``, ``right_mean``), the picture's ``mean``, and ``frames``, the pictures a second,
    while the camera is on.
    """

    def __init__(
        self, options: KernelsOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(options.picture, bench, parent)
        self._options = options
        self._bench = bench
        self._chosen = 0
        self._learned: LearnedKernels | None = None
        self._recipes = [self._known(name, options) for name in (options.left, options.right)]
        self._served: _Served | None = None
        self._times: deque[float] = deque(maxlen=COUNTED)
        self._cooking: Newest[_Order] = Newest(_cook, self)
        self._cooking.came.connect(self._on_served)
        self._cooking.failed.connect(lambda sentence, _, __: self._say(sentence))
        self._views = (DishView(self.tr("Left dish")), DishView(self.tr("Right dish")))
        for place, view in enumerate(self._views):
            view.chosen.connect(lambda place=place: self._choose(place))
        self._picture = PlainPicture(self.tr("The picture itself"))
        self._about = QLabel()
        self._about.setAccessibleName(self.tr("About the picture and the kernel"))
        self._tools = KernelTools()
        self._tools.edited.connect(self._on_edited)
        self._tools.misread.connect(self._on_misread)
        self._form = SettingsForm(KernelsOptions, sentences=False)
        for field in ("picture", "left", "right"):
            self._form.set_pertinent(field, False)
        self._form.edited.connect(self._on_setting)
        self._form.show_value(options)
        self._shelf = Shelf()
        self._shelf.known_wanted.connect(self._on_known)
        self._shelf.learned_wanted.connect(self._on_learned)
        self._shelf.training_wanted.connect(self._train)
        bench.document.trained_changed.connect(self._show_learned)
        self._lay_out()
        self._show_learned()
        self._show_recipes()

    def figures(self) -> Mapping[str, float]:
        if self._served is None:
            return {}
        figures = {"mean": float(self._served.pixels.mean())}
        for side, recipe, made in zip(
            ("left", "right"), self._recipes, self._served.dishes, strict=True
        ):
            figures[f"{side}_sum"] = float(recipe.kernel.sum())
            figures[f"{side}_mean"] = made.mean
        if self.source.live and len(self._times) > 1:
            figures["frames"] = (len(self._times) - 1) / (self._times[-1] - self._times[0])
        return figures

    def shut_down(self, seconds: float = 10.0) -> bool:
        ended = self._cooking.shut_down(seconds)
        return super().shut_down(seconds) and ended

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._cooking.forget()

    def _look(self) -> None:
        frame = self.source.frame
        if frame is not None and self.isVisible():
            left, right = self._recipes
            kernels = left.kernel, right.kernel
            self._cooking.ask(_Order(frame.picture, kernels, self._options.contrast))

    def _on_served(self, served: _Served, order: _Order) -> None:
        now = time.perf_counter()
        if self._times and (not self.source.live or now - self._times[-1] > 1):
            self._times.clear()
        self._times.append(now)
        self._served = served
        self._picture.show_image(to_qimage(served.pixels))
        for view, made in zip(self._views, served.dishes, strict=True):
            view.show_dish(made)
        figures = self.figures()
        words = self.tr("The picture: mean {mean}")
        if "frames" in figures:
            words = self.tr("The picture: mean {mean}, {frames} a second")
        said = words.format(
            mean=number(round(figures["mean"], 1)), frames=round(figures.get("frames", 0))
        )
        self._say(said, "quiet")
        self.measured.emit(dict(figures))

    def _known(self, name: str, options: KernelsOptions) -> Recipe:
        size = (int(options.size), int(options.size))
        try:
            return Recipe(shelf_kernel(name, size, options.angle), known=name)
        except DoesNotFit:
            return Recipe(resized(shelf_kernel(name, (3, 3), options.angle), size))

    def _choose(self, place: int) -> None:
        if place != self._chosen:
            self._chosen = place
            self._show_recipes()

    def _on_known(self, name: str) -> None:
        made = self._known(name, self._options)
        self._put(made)
        if made.known is None:
            size = int(self._options.size)
            words = self.tr("{kernel} needs more cells than {size}×{size}: its middle is taken.")
            self._say(words.format(kernel=translated(TITLES[name]), size=size))

    def _on_learned(self, place: int) -> None:
        if self._learned is not None:
            self._put(Recipe(self._learned.kernels[place], learned=place))

    def _on_edited(self, kernel: Numbers) -> None:
        self._put(Recipe(kernel))

    def _on_misread(self, text: str) -> None:
        words = self.tr("“{text}” is no number: type one such as −0.5.")
        self._say(words.format(text=text))

    def _on_setting(self, field: str, value: Any) -> None:
        self._options = self._options.model_copy(update={field: value})
        self._form.show_value(self._options)
        if field != "contrast":
            self._recipes = [self._made_anew(recipe) for recipe in self._recipes]
            self._show_recipes()
        self._look()

    def _made_anew(self, recipe: Recipe) -> Recipe:
        """Return a recipe in the size and at the angle that are wanted now."""
        if recipe.known is not None:
            return self._known(recipe.known, self._options)
        if recipe.learned is not None:
            return recipe
        size = int(self._options.size)
        return replace(recipe, kernel=resized(recipe.kernel, (size, size)))

    def _put(self, recipe: Recipe) -> None:
        self._recipes[self._chosen] = recipe
        self._show_recipes()
        self._look()

    def _show_recipes(self) -> None:
        for place, (view, recipe) in enumerate(zip(self._views, self._recipes, strict=True)):
            view.show_title(self._title(recipe), float(recipe.kernel.sum()))
            view.show_chosen(place == self._chosen)
        chosen = self._recipes[self._chosen]
        self._shelf.show_chosen(chosen.known, chosen.learned)
        mixes = chosen.kernel.ndim == 3
        self._tools.show_kernel(chosen.kernel.mean(axis=0) if mixes else chosen.kernel)
        self._tools.setEnabled(not mixes)
        # Of one that can be changed, the tools say themselves how.
        self._tools.setToolTip(
            self.tr("A kernel for colour has a slice for each channel: this is their mean")
            if mixes
            else ""
        )

    def _title(self, recipe: Recipe) -> str:
        if recipe.known is not None:
            return translated(TITLES[recipe.known])
        if recipe.learned is not None:
            return self.tr("Learned kernel {number}").format(number=recipe.learned + 1)
        return self.tr("By hand")

    def _show_learned(self) -> None:
        trained = self._bench.document.trained
        self._learned = None
        if trained is not None:
            channels = trained.preprocessing.channels
            self._learned = learned(trained.network, trained.weights, channels)
        self._shelf.show_learned(self._learned)
        self._shelf.show_chosen(*_place(self._recipes[self._chosen]))

    def _train(self) -> None:
        self._bench.show(Do(words="", workspace="train"))

    def _say(self, words: str, role: str = "problem") -> None:
        if words != self._about.text():
            self._about.setText(words)
            self._about.setToolTip(words)
        if role != self._about.property("role"):
            theme.set_role(self._about, role)

    def _lay_out(self) -> None:
        dishes = QHBoxLayout()
        dishes.setSpacing(theme.GROUP)
        for view in self._views:
            dishes.addWidget(view, 1)
        middle = QVBoxLayout()
        middle.setSpacing(theme.GRID)
        self._about.setFont(theme.tabular(theme.small(self._about.font())))
        self._about.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._about.setWordWrap(True)
        self._about.setFixedHeight(2 * self._about.fontMetrics().lineSpacing())
        middle.addWidget(self._picture, 1)
        middle.addWidget(self._about)
        middle.addStretch()
        lower = QWidget()
        lower.setMinimumHeight(LOWER)
        lower.setMaximumHeight(HIGHEST)
        self._tools.setFixedWidth(TOOLS)
        self._form.setFixedWidth(FORM)
        line = QHBoxLayout(lower)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GROUP)
        line.addWidget(self._tools)
        line.addLayout(middle, 1)
        line.addWidget(self._form, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        column.setSpacing(theme.RELATED)
        column.addWidget(self.source)
        column.addLayout(dishes, 5)
        column.addWidget(lower, 4)
        column.addWidget(self._shelf)


def _place(recipe: Recipe) -> tuple[str | None, int | None]:
    return recipe.known, recipe.learned


def _cook(order: _Order, turn: Turn) -> _Served:
    pixels = ingredients(order.picture)
    left, right = (dish(pixels, kernel, order.contrast) for kernel in order.kernels)
    return _Served(pixels, (left, right))
