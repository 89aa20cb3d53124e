"""Pictures of the network as files, from the same items in every format. Needs no screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, Literal, get_args

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from engine.drawing import Colours, Picture, to_svg
from engine.drawing.colours import LIGHT
from engine.files import write_whole
from gui.widgets.picture_painter import paint

Format = Literal["svg", "png", "pdf"]
FORMATS: tuple[Format, ...] = get_args(Format)

DOTS = 300
"""Pixels to the inch: what journals ask for."""
POINTS = 72
MOST_PIXELS = 16_000
"""Pixels of the longer side at most: a larger picture comes at fewer dots to the inch."""


def write_picture(
    picture: Picture, path: Path, format: Format, colours: Colours = LIGHT, dots: int = DOTS
) -> None:
    """Write ``picture`` to ``path``, whole or not at all. Raises OSError.

    May be called in any thread once there is an application.
    """
    data = as_bytes(picture, format, colours, dots)

    def write(file: BinaryIO) -> None:
        file.write(data)

    write_whole(path, write)


def as_bytes(picture: Picture, format: Format, colours: Colours, dots: int = DOTS) -> bytes:
    """Return what stands in a file of ``format``: text, pixels, or vectors on a page."""
    if format == "svg":
        return to_svg(picture, colours).encode("utf-8")
    _ensure_application()
    return _png(picture, colours, dots) if format == "png" else _pdf(picture, colours)


def as_image(picture: Picture, colours: Colours, dots: int = DOTS) -> QImage:
    """Return the picture in pixels; a ground that isn't filled is transparent."""
    longest = max(picture.width, picture.height)
    scale = min(dots / POINTS, MOST_PIXELS / longest)
    image = QImage(
        max(1, round(picture.width * scale)),
        max(1, round(picture.height * scale)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    per_metre = round(scale * POINTS / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.fill(QColor(colours.ground) if colours.filled else QColor(0, 0, 0, 0))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint(painter, picture.items, colours)
    painter.end()
    return image


def _png(picture: Picture, colours: Colours, dots: int) -> bytes:
    image = as_image(picture, colours, dots)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    for keyword, text in (("Title", picture.title), ("Description", picture.description)):
        writer.setText(keyword, text)
    if not writer.write(image):
        raise OSError(f"The picture can't be drawn: {writer.errorString()}.")
    return bytes(data.data())


def _pdf(picture: Picture, colours: Colours) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title)
    writer.setCreator("Convoscope")
    size = QSizeF(picture.width, picture.height)
    exact = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, picture.title, exact))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(DOTS * 4)
    painter = QPainter(writer)
    scale = DOTS * 4 / POINTS
    painter.scale(scale, scale)
    if colours.filled:
        painter.fillRect(0, 0, int(size.width()) + 1, int(size.height()) + 1, colours.ground)
    paint(painter, picture.items, colours)
    painter.end()
    return bytes(data.data())


def _ensure_application() -> None:
    """Make an application where there is none, so that there are fonts."""
    if QGuiApplication.instance() is not None:
        return
    if sys.platform == "linux" and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _kept.append(QGuiApplication(["convoscope"]))


_kept: list[QGuiApplication] = []
"""Qt's application lives as long as the program: without a reference it would be gone at once."""
