"""What the experiment asks for away from the window, and what comes back, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from engine.data.preprocessing import Pixels, Preprocessing
from engine.experiments.equivariance import (
    SHRUNK,
    Compared,
    EquivarianceOptions,
    Shift,
    Subject,
    compare,
    small_subject,
    subject,
)
from engine.inspection.activations import Values
from engine.inspection.colouring import DIVERGING, RGB, colour
from engine.network import Network
from gui.services.newest import Turn

if TYPE_CHECKING:
    from engine.build import Weights

MOST_SHOWN = 8
"""So many maps are shown; all are measured."""


class NoMaps(Exception):
    """A network has no layer that gives maps of what it sees piece by piece."""


@dataclass(frozen=True, eq=False)
class Own:
    """The person's own network."""

    network: Network
    preprocessing: Preprocessing
    weights: Weights | None
    classes: int


@dataclass(frozen=True, eq=False)
class Question:
    options: EquivarianceOptions
    own: Own | None
    picture: Image.Image
    shift: Shift
    layer: str
    """Empty: the last one of a small network, the first convolution of one's own."""


@dataclass(frozen=True, eq=False)
class Answer:
    compared: Compared
    layers: tuple[str, ...]
    titles: tuple[str, ...]
    """What the layers' blocks are called."""
    rows: tuple[RGB, RGB, RGB]
    """(maps, height, width, 3) each: shifted first, shifted afterwards, and their difference."""


class Lab:
    """Keeps the network that was looked into last opened; only one thread asks it."""

    def __init__(self) -> None:
        self._opened: tuple[object, Subject] | None = None

    def answer(self, question: Question, turn: Turn) -> Answer:
        """Raises NoMaps."""
        pixels, opened = self._prepare(question)
        if not opened.layers:
            raise NoMaps("This network has no layer that gives maps: add a convolution in Design.")
        compared = compare(opened, pixels, _layer(question, opened), question.shift)
        network = question.options.design() if question.own is None else question.own.network
        titles = tuple(network.block(layer).title for layer in opened.layers)
        return Answer(compared, opened.layers, titles, _coloured(compared))

    def _prepare(self, question: Question) -> tuple[Pixels, Subject]:
        own = question.own
        if own is not None:
            pixels = own.preprocessing.fit(question.picture)
            key: object = own
        else:
            pixels = _small(question.picture)
            key = (question.options, pixels.shape)
        if self._opened is None or self._opened[0] != key:
            height, width = pixels.shape[:2]
            if own is not None:
                opened = subject(own.network, own.preprocessing, own.weights, own.classes)
            else:
                opened = small_subject(question.options, height, width)
            self._opened = key, opened
        return pixels, self._opened[1]


def _layer(question: Question, opened: Subject) -> str:
    if question.layer in opened.layers:
        return question.layer
    return opened.layers[-1 if question.own is None else 0]


def _small(picture: Image.Image) -> Pixels:
    """Return a picture in grey: one of a data set as it is, a large one as a small square."""
    small = picture.width <= SHRUNK and picture.height <= SHRUNK
    width, height = picture.size if small else (SHRUNK, SHRUNK)
    shape = Preprocessing(channels=1, height=height, width=width, mean=(0.0,), deviation=(1.0,))
    return shape.fit(picture)


def _coloured(compared: Compared) -> tuple[RGB, RGB, RGB]:
    """Return the first maps in colours: for each map one scale, the same in all three rows."""
    some = slice(0, MOST_SHOWN)
    first, after = compared.shifted_first[some], compared.shifted_after[some]
    most = np.maximum(np.abs(first).max(axis=(1, 2)), np.abs(after).max(axis=(1, 2)))
    signed = bool((first < 0).any() or (after < 0).any())

    def shown(maps: Values) -> RGB:
        return colour(maps, DIVERGING if signed else "viridis", -most if signed else 0 * most, most)

    return shown(first), shown(after), colour(compared.difference[some], "magma", 0 * most, most)
