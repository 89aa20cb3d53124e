"""Digits as a camera sees them: on a sheet that lies askew, in bad light, among other things."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy import ndimage

Floats = NDArray[np.float64]
HEIGHT, WIDTH = 480, 640
FOCAL = 1.1 * WIDTH
"""In pixels: the angle of view of a common webcam."""


@dataclass(frozen=True, eq=False)
class CameraPicture:
    frame: NDArray[np.uint8]
    """(480, 640, 3)"""
    box: tuple[float, float, float, float]
    """Where the digit's ink is: x, y, width, height."""
    light_on_dark: bool
    sheet: Floats
    """(4, 2), the corners x, y of the sheet, clockwise from the top left one of its writing; a
    corner may lie outside of the frame."""


def camera_picture(digit: NDArray[np.uint8], generator: np.random.Generator) -> CameraPicture:
    """Return a camera's picture of one of MNIST's digits (28, 28), written on a sheet.

    Drawn anew for each: tones and tints of paper, ink and table, the sheet's size and place, its
    tilt, the digit's size and place on it, the light's slope, a shadow, blur, noise, and things
    that reach into the frame from its edge.
    """
    uniform = generator.uniform
    light_on_dark = bool(generator.random() < 1 / 3)
    paper, ink, table = _tones(light_on_dark, generator)
    half_height, half_width = uniform(0.75, 1.0), uniform(0.75, 1.3)  # of the sheet
    if generator.random() < 1 / 5:  # so close that it fills the frame
        half_height, half_width = 4.0, 4.0
    pose = _pose(generator)
    down, right = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float64)
    across, along = _apply(np.linalg.inv(pose), right, down)
    on_paper = (abs(across) < half_width) & (abs(along) < half_height)
    side = uniform(0.5, 1.0)  # of the field of 28×28 on the sheet
    middle = uniform(-0.3, 0.3, 2)
    scale = 28 / side
    strokes = _strokes(digit, (along - middle[1]) * scale, (across - middle[0]) * scale, generator)
    rows, columns = np.nonzero(strokes > 0.5)
    assert len(rows), "the digit is inside the frame"
    texture = 1 + 0.04 * _smooth_noise(generator, 40)
    light = np.where(on_paper[..., None], paper, table * texture[..., None])
    light = light + strokes[..., None] * (ink - light)
    light = _cluttered(light, generator)
    light *= (_slope(generator) * _shadow(generator))[..., None]
    blur = uniform(0.5, 1.6)
    light = ndimage.gaussian_filter(light, (blur, blur, 0))
    light += generator.normal(0, uniform(2, 8) / 255, light.shape)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (half_width, half_height)
    return CameraPicture(
        np.round(np.clip(light, 0, 1) * 255).astype(np.uint8),
        (columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1),
        light_on_dark,
        np.stack(_apply(pose, *corners.T), 1),
    )


def _tones(light_on_dark: bool, generator: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """Return paper, ink and table as (red, green, blue); the table is unlike the paper."""
    uniform = generator.uniform
    if light_on_dark:
        paper = uniform(0.05, 0.4)
        ink, table = uniform(paper + 0.4, 1.0), uniform(paper + 0.15, 0.9)
    else:
        paper = uniform(0.6, 0.98)
        ink, table = uniform(0.02, paper - 0.4), uniform(0.1, paper - 0.15)
    tints = 1 + generator.uniform(-0.12, 0.12, (3, 3))
    paper_, ink_, table_ = np.clip(tints * [[paper], [ink], [table]], 0, 1)
    return paper_, ink_, table_


def _pose(generator: np.random.Generator) -> Floats:
    """Return the homography (3, 3) from the sheet, whose y reaches from −1 to 1 at most, to the
    frame: a pinhole camera before a sheet that is tilted up to 30° and turned up to 12°.
    """
    tilt, turn, roll = np.radians(generator.uniform((-30, -30, -12), (30, 30, 12)))
    (ct, cu, cr), (st, su, sr) = np.cos([tilt, turn, roll]), np.sin([tilt, turn, roll])
    rotation = (
        np.array([[1, 0, 0], [0, ct, -st], [0, st, ct]])
        @ np.array([[cu, 0, su], [0, 1, 0], [-su, 0, cu]])
        @ np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
    )
    far = generator.uniform(2.7, 4.2)
    place = np.array([*generator.uniform(-0.15, 0.15, 2), far])
    camera = np.array([[FOCAL, 0, WIDTH / 2], [0, FOCAL, HEIGHT / 2], [0, 0, 1]])
    return camera @ np.stack([rotation[:, 0], rotation[:, 1], place], axis=1)


def _apply(matrix: Floats, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    u, v, w = (row[0] * x + row[1] * y + row[2] for row in matrix)
    return u / w, v / w


def _strokes(
    digit: NDArray[np.uint8], down: Floats, right: Floats, generator: np.random.Generator
) -> Floats:
    """Return how much ink there is, 0 to 1, at places in cells from the digit's middle.

    The cells are made into smooth lines with sharp edges, a little thinner or thicker.
    """
    fine = np.clip(ndimage.zoom(np.pad(digit / 255, 2), 8, order=3), 0, 1)
    fine = ndimage.gaussian_filter(fine, 3)
    inside = (abs(down) < 15) & (abs(right) < 15)
    # The grid's outermost samples lie on the corners of the field, not on the middles of cells.
    step, middle = (len(fine) - 1) / 31, (len(fine) - 1) / 2
    places = np.stack([down[inside], right[inside]]) * step + middle
    edge = generator.uniform(0.35, 0.55)
    strokes = np.zeros(down.shape)
    strokes[inside] = np.clip(
        (ndimage.map_coordinates(fine, places, order=1) - edge) * 6 + 0.5, 0, 1
    )
    return strokes


def _smooth_noise(generator: np.random.Generator, cell: int) -> Floats:
    small = generator.normal(0, 1, (HEIGHT // cell + 2, WIDTH // cell + 2))
    return np.asarray(ndimage.zoom(small, cell, order=1), dtype=np.float64)[:HEIGHT, :WIDTH]


def _slope(generator: np.random.Generator) -> Floats:
    """Return light that falls off across the frame, to as little as 0.65."""
    angle, least = generator.uniform(0, 2 * np.pi), generator.uniform(0.65, 1)
    down, right = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    along = (np.cos(angle) * right + np.sin(angle) * down) / np.sqrt(2)
    return np.asarray(least + (1 - least) * (along + 1) / 2)


def _shadow(generator: np.random.Generator) -> Floats:
    """Return a shadow over a part of the frame, its edge sharp or soft, as dark as 0.55."""
    angle, offset = generator.uniform(0, 2 * np.pi), generator.uniform(-0.5, 0.5)
    depth, softness = generator.uniform(0, 0.45), np.exp(generator.uniform(*np.log((0.01, 0.4))))
    down, right = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    along = np.cos(angle) * right + np.sin(angle) * down - offset
    return np.asarray(1 - depth * np.clip(along / softness + 0.5, 0, 1))


def _cluttered(light: Floats, generator: np.random.Generator) -> Floats:
    """Return the picture with pens, cards, cables and writing that reach over its edge."""
    picture = Image.fromarray(np.round(np.clip(light, 0, 1) * 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    for _ in range(generator.integers(2, 6)):
        tone = tuple(int(value) for value in generator.integers(0, 256, 3))
        x, y, inwards = _at_the_edge(generator)
        turn = np.array([[0, -1], [1, 0]]) @ inwards
        reach = generator.uniform(20, 70)
        kind = generator.integers(0, 4)
        start, end = np.array([x, y]) - 20 * inwards, np.array([x, y]) + reach * inwards
        if kind == 0:  # a pen
            draw.line([*start, *end], tone, int(generator.integers(3, 14)))
        elif kind == 1:  # a card
            half = generator.uniform(10, 60) * turn
            draw.polygon(
                [tuple(p) for p in (start - half, start + half, end + half, end - half)], tone
            )
        elif kind == 2:  # a cable
            bends = [
                start + share * (end - start) + generator.uniform(-25, 25) * turn
                for share in np.linspace(0, 1, 6)
            ]
            draw.line([tuple(p) for p in bends], tone, int(generator.integers(2, 6)), joint="curve")
        else:  # writing that is cut off
            for number in range(4):
                middle = np.array([x, y]) + (number * 18 - 27) * turn
                radius = generator.uniform(8, 20)
                corner = (*(middle - radius), *(middle + radius))
                begin = int(generator.integers(0, 360))
                draw.arc(corner, begin, begin + 250, tone, int(generator.integers(2, 5)))
    return np.asarray(picture, dtype=np.float64) / 255


def _at_the_edge(generator: np.random.Generator) -> tuple[float, float, Floats]:
    """Return a place on the frame's edge and a direction inwards, which is not quite square."""
    place = generator.uniform(0.05, 0.95)
    x, y, angle = [
        (place * WIDTH, 0, 90),
        (place * WIDTH, HEIGHT, 270),
        (0, place * HEIGHT, 0),
        (WIDTH, place * HEIGHT, 180),
    ][generator.integers(0, 4)]
    angle = np.radians(angle + generator.uniform(-30, 30))
    return x, y, np.array([np.cos(angle), np.sin(angle)])
