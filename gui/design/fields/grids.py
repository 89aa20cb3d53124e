"""The window of a block on the cells of its real input, with what the field changes marked."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from engine.blocks import GlobalAveragePooling
from engine.window import Window
from engine.wording import shape_text
from gui import theme
from gui.design import window_painting, window_picture
from gui.design.fields.scene import Scene, clearest, family_colour, image, to_image, tr
from gui.design.window_painting import Images, Marks
from gui.design.window_picture import WindowPicture

MARKS = {
    "stride": Marks(steps=True),
    "dilation": Marks(skipped=True),
    "padding": Marks(padding=True),
    "padding_mode": Marks(padding=True),
}
_MODES = {"zeros": "constant", "reflect": "reflect", "replicate": "edge", "circular": "wrap"}


def picture_of(scene: Scene, room: QRectF, *, whole: bool = False) -> WindowPicture | None:
    """Return where input, window and output stand; None for a block without a window.

    ``whole``: all of the maps however small their cells; else a corner where they are large.
    """
    shapes = scene.shapes
    if shapes is None or len(shapes[0]) != 3:
        return None
    maps, output = shapes
    if isinstance(scene.block, GlobalAveragePooling):
        windows, output = (Window(maps[1]), Window(maps[2])), (*output, 1, 1)
    elif len(output) == 3 and (own := scene.block.windows(maps)) is not None:
        windows = own
    else:
        return None
    # What spreads cells out, or changes the shape otherwise, is no window's work.
    if any(type(window) is not Window for window in windows):
        return None
    if any(w.steps(n) != s for w, n, s in zip(windows, maps[1:], output[1:], strict=True)):
        return None
    place = window_picture.placed if whole else window_picture.close_view
    return place(maps, output, windows, room)


def slides(scene: Scene) -> bool:
    """Whether the block has a window of more than one cell, or moves by more than one."""
    shapes = scene.shapes
    windows = scene.block.windows(shapes[0]) if shapes and len(shapes[0]) == 3 else None
    return (
        isinstance(scene.block, GlobalAveragePooling)
        or hasattr(scene.block, "kernel")
        or (windows is not None and windows != (Window(), Window()))
    )


def images_of(scene: Scene, picture: WindowPicture) -> Images:
    """Return the pixels of the part that is shown, padding included."""
    inputs = scene.inputs
    if inputs is None or inputs.ndim != 3:
        return Images()
    channel = clearest(inputs)
    high, wide = picture.windows
    edges = ((high.before, high.after), (wide.before, wide.after))
    real = scene.real
    if real is not None and real.of_picture:
        padded = _padded_picture(real.picture, edges, scene)
    else:
        padded = image(_padded(inputs[channel], edges, scene))
    outputs, filled = scene.outputs, _fill(scene) != "zeros"
    if outputs is None or outputs.ndim != 3:
        return Images(padded, filled=filled)
    same_maps = len(outputs) == len(inputs)
    shown = outputs[channel if same_maps else clearest(outputs)]
    return Images(padded, image(shown), filled)


def paint(
    painter: QPainter,
    scene: Scene,
    picture: WindowPicture,
    result: tuple[int, int],
    chosen: theme.Tokens,
    images: Images,
) -> None:
    marks = MARKS.get(scene.field, Marks())
    colour = family_colour(scene, chosen)
    window_painting.paint(painter, picture, result, colour, chosen, images, marks)


def resting_place(scene: Scene, picture: WindowPicture) -> tuple[int, int]:
    """Return the result that is shown before anyone points at one."""
    if scene.field in ("padding", "padding_mode"):
        return 0, 0
    return picture.output_shape[1] // 3, picture.output_shape[2] // 3


def caption(scene: Scene, picture: WindowPicture) -> str:
    """Return the arithmetic of the field, in one line."""
    shapes = scene.shapes
    assert shapes is not None
    high, wide = scene.block.windows(shapes[0]) or (Window(), Window())
    words = {
        "kernel": tr("each result reads {cells} cells of each map"),
        "stride": tr("the window moves {down} down and {across} across"),
        "padding": tr("{padding} cells are added around"),
        "padding_mode": tr("{padding} cells are added around"),
        "dilation": tr("the window spans {height}×{width} and leaves {skipped} cells out"),
    }.get(scene.field, "")
    down, across = high.before + high.after, wide.before + wide.after
    _, height, width = shapes[0]
    padding = (height + down) * (width + across) - height * width
    said = words.format(
        cells=high.kernel * wide.kernel,
        down=high.stride,
        across=wide.stride,
        padding=padding or tr("no"),
        height=high.extent,
        width=wide.extent,
        skipped=high.extent * wide.extent - high.kernel * wide.kernel or tr("no"),
    )
    corner = ""
    if picture.input_shape != shapes[0]:
        corner = tr("corner of {size}").format(size=shape_text(shapes[0][1:]))
    change = f"{shape_text(shapes[0])} → {shape_text(shapes[1])}"
    return "; ".join(part for part in (change, said, corner) if part)


def _fill(scene: Scene) -> str:
    return str(getattr(scene.block, "padding_mode", "zeros"))


def _padded(
    values: NDArray[np.float32],
    edges: tuple[tuple[int, int], tuple[int, int]],
    scene: Scene,
) -> NDArray[np.float32]:
    mode = _MODES[_fill(scene)]
    return np.pad(values, edges, mode=mode)  # type: ignore[call-overload,no-any-return]


def _padded_picture(
    picture: NDArray[np.uint8], edges: tuple[tuple[int, int], tuple[int, int]], scene: Scene
) -> QImage:
    mode = _MODES[_fill(scene)]
    return to_image(np.pad(picture, (*edges, (0, 0)), mode=mode))  # type: ignore[call-overload]
