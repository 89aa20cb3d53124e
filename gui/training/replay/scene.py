"""Scene: one moment as it is painted, in the window and in a film alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage

from engine.inspection.colouring import DIVERGING, colour, table
from engine.inspection.pictures import number_text
from engine.wording import count_text, percent_text
from gui import theme
from gui.services.layers import packed, to_image
from gui.training.replay.frames import MOST, Ask, Frame, Limits
from gui.training.replay.reel import Reel
from gui.training.results.matrix_plan import FAINTEST, ramp_ends
from gui.widgets.images import to_qimage
from gui.words import loss_text, translated

MOST_BARS = 256
MAPS = "viridis"


@dataclass(frozen=True, eq=False)
class Scale:
    """A colour map between the numbers that its ends stand for."""

    ramp: QImage
    low: str
    high: str


@dataclass(frozen=True, eq=False)
class Tiles:
    """Pictures of equal size under a title, in one scale."""

    title: str
    images: tuple[QImage, ...]
    scale: Scale | None
    empty: str = ""
    """What to say where there is none."""
    bars: NDArray[np.float64] | None = None
    """Numbers from −1 to 1 that are drawn as bars instead."""
    names: tuple[str, ...] = ()
    """What the bars stand for, where there is something to say."""


@dataclass(frozen=True, eq=False)
class Matrix:
    """Classes that are taken for classes."""

    title: str
    names: tuple[str, ...]
    pixels: NDArray[np.uint8] | None
    """(classes, classes, 3)"""
    right: QColor
    wrong: QColor
    empty: str = ""


@dataclass(frozen=True, eq=False)
class Scene:
    title: str
    figures: tuple[tuple[str, str, str], ...]
    """What each is called, what it says, and the widest that it may say."""
    progress: float
    """How much of the run is done, from 0 to 1."""
    picture: QImage | None
    kernels: Tiles
    maps: Tiles
    matrix: Matrix


def scene_of(reel: Reel, ask: Ask, frame: Frame, limits: Limits, chosen: theme.Tokens) -> Scene:
    """Return a moment in the colours that ``limits`` give to all of them."""
    block = None if ask.block is None else reel.network.block(ask.block)
    name = _tr("no block") if block is None else translated(block.title)
    if block is not None and ask.block is not None:
        number = 1 + reel.network.ids.index(ask.block)
        name = _tr("{block}, block {number}").format(block=name, number=number)
    is_answer = ask.block == reel.network.ids[-1]
    return Scene(
        title=reel.title,
        figures=_figures(reel, frame),
        progress=min(1.0, frame.moment.step / max(1, reel.series.steps)),
        picture=None if ask.pixels is None else to_qimage(ask.pixels),
        kernels=_kernels(frame, limits, name),
        maps=_maps(frame, limits, name, reel.class_names if is_answer else ()),
        matrix=_matrix(reel, frame, chosen),
    )


def _figures(reel: Reel, frame: Frame) -> tuple[tuple[str, str, str], ...]:
    step, series = frame.moment.step, reel.series
    about = slice(max(0, step - max(5, series.steps_per_epoch // 10)), step)
    figures = [
        (_tr("Step"), f"{step:,}", f"{series.steps:,}"),
        (
            _tr("Epoch"),
            f"{step / max(1, series.steps_per_epoch):.2f}",
            f"{series.planned_epochs}.00",
        ),
    ]
    if len(series.losses[about]):
        loss, accuracy = float(series.losses[about].mean()), float(series.accuracies[about].mean())
        figures.append((_tr("Loss"), loss_text(loss), "00.0000"))
        figures.append((_tr("Accuracy"), percent_text(accuracy), "100.0 %"))
    return tuple(figures)


def _kernels(frame: Frame, limits: Limits, name: str) -> Tiles:
    title = _tr("Kernels: {block}").format(block=name)
    if frame.kernels is None:
        return Tiles(title, (), None, _tr("This block has no kernels."))
    far = limits.kernels
    return Tiles(
        _counted(title, len(frame.kernels), frame.kernel_count),
        _images(colour(frame.kernels, DIVERGING, -far, far)),
        _scale(DIVERGING, -far, far),
    )


def _maps(frame: Frame, limits: Limits, name: str, names: tuple[str, ...]) -> Tiles:
    maps = frame.maps
    title = _tr("Maps: {block}") if maps is None or maps.ndim == 3 else _tr("Outputs: {block}")
    title = title.format(block=name)
    if maps is None:
        return Tiles(title, (), None, _tr("The pictures of this run are not loaded."))
    low, high = limits.ends
    colours = DIVERGING if limits.signed else MAPS
    scale = _scale(colours, low, high)
    if maps.ndim == 1 and len(maps) <= MOST_BARS:
        bars = np.nan_to_num(maps.astype(np.float64)) / (high or 1.0)
        named = names if len(names) == len(bars) else ()
        return Tiles(title, (), scale, bars=np.clip(bars, -1, 1), names=named)
    if maps.ndim == 1:
        maps = _folded(maps)
    else:
        title = _counted(title, len(maps), frame.map_count)
    return Tiles(title, _images(colour(maps, colours, low, high)), scale)


def _matrix(reel: Reel, frame: Frame, chosen: theme.Tokens) -> Matrix:
    title, names = _tr("Taken for what"), reel.class_names
    right, wrong = ramp_ends(chosen)
    if frame.shares is None:
        return Matrix(title, names, None, right, wrong, _tr("No pictures were held out."))
    pictures = count_text(frame.judged, _tr("picture"), _tr("pictures"))
    title = _tr("Taken for what: {pictures} held out").format(pictures=pictures)
    if frame.judged_epoch is not None:
        words = _tr("Taken for what, epoch {epoch}: {pictures}")
        title = words.format(epoch=frame.judged_epoch, pictures=pictures)
    shares = frame.shares
    hues = np.where(np.eye(len(shares), dtype=bool)[..., None], _rgb(right), _rgb(wrong))
    ground = _rgb(chosen.surface)
    share = np.where(shares > 0, FAINTEST + (1 - FAINTEST) * shares, 0)[..., None]
    pixels = np.rint(ground + share * (hues - ground)).astype(np.uint8)
    return Matrix(title, names, pixels, right, wrong)


def _counted(title: str, shown: int, count: int) -> str:
    if count <= MOST:
        return title
    words = _tr("{title} ({shown} of {all})")
    return words.format(title=title, shown=shown, all=count)


def _folded(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a long vector as one map, row by row, three times as wide as high."""
    columns = int(np.ceil(np.sqrt(3 * len(values))))
    rows = -(-len(values) // columns)
    cells = np.full(rows * columns, np.nan, np.float32)
    cells[: len(values)] = values
    return cells.reshape(1, rows, columns)


def _images(colours: NDArray[np.uint8]) -> tuple[QImage, ...]:
    return tuple(to_image(picture) for picture in packed(colours))


def _scale(name: str, low: float, high: float) -> Scale:
    return Scale(to_image(packed(table(name)[None])), number_text(low), number_text(high))


def _rgb(colour: QColor) -> NDArray[np.float64]:
    return np.array((colour.red(), colour.green(), colour.blue()), np.float64)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Replay", text)
