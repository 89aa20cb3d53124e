"""A page of Inspect as a picture or a drawing: the whole of it, scrolled away or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import sqrt

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontInfo, QImage, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar, QWidget

from gui import theme

SHARP = 2.0
"""Pixels of a picture for one of the window's."""
LONGEST = 32_000
"""Pixels of a picture's longer side at most: Qt paints nothing beyond."""
MOST_PIXELS = 64_000_000
"""A larger picture is made of fewer pixels, so that it needs no more than 256 MB."""
TRIES = 8
"""So often a page grows until nothing of it is scrolled away."""
CLIPPED = re.compile(r'<g clip-path="url\(#(\w+)\)"><g [^>]*?transform="([^"]+)"')
OUTLINE = re.compile(r'(?P<head><clipPath id="(?P<clip>\w+)">\s*)<path ')
FONT = re.compile(r'font-family="[^"]*(?=")')

PLACED_PATH = '<path transform="{transform}" '
PNG_TITLE = "Title"
"""One of the keywords that PNG defines."""

Make = Callable[[], bytes]
"""Returns the file of a picture; may be called in any thread."""


def as_png(page: QWidget, title: str) -> Make:
    """Take down all of ``page`` in pixels; packing them, which takes long, is left to the caller's
    thread.
    """
    with _at_rest(page), _whole(page):
        image = _image(page)
    image.setText(PNG_TITLE, title)
    return lambda: _packed(image)


def as_svg(page: QWidget, title: str) -> Make:
    """Take down all of ``page`` as vectors: words stay words, and maps are pictures of pixels."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _at_rest(page), _whole(page):
        size = _size(page)
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        # Fonts are measured in points: they must come out as large as in the window.
        generator.setResolution(page.logicalDpiX())
        generator.setSize(size)
        generator.setViewBox(QRect(QPoint(), size))
        generator.setTitle(title)
        generator.setDescription(_tr("What a network makes of a picture, drawn by Convoscope"))
        painter = QPainter(generator)
        painter.fillRect(QRect(QPoint(), size), theme.tokens(page).window)
        _paint(painter, page)
        painter.end()
    # The window's font may go by a name that only this system knows.
    named, family = page.font().family(), QFontInfo(page.font()).family()
    return lambda: _for_others(bytes(data.data()).decode(), named, family).encode()


def as_seen(page: QWidget, size: QSize | None = None) -> QImage:
    """Return what can be seen of ``page``; of ``size``, or else of its own made even, as encoders
    of films want it.
    """
    wanted = size or QSize(page.width() // 2 * 2, page.height() // 2 * 2)
    image = QImage(wanted, QImage.Format.Format_RGB32)
    image.fill(theme.tokens(page).window)
    painter = QPainter(image)
    scale = min(1.0, wanted.width() / page.width(), wanted.height() / page.height())
    if wanted.width() < page.width() - 1 or wanted.height() < page.height() - 1:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(scale, scale)
    page.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def _for_others(svg: str, named: str, family: str) -> str:
    """Return a drawing of Qt's that other programs show alike, in the font ``family``.

    Of clips, Qt writes the outlines as they are before the transformation that holds then, which is
    that of the first group they clip, but outside that group.
    """
    placed: dict[str, str] = {}
    for clip, transform in CLIPPED.findall(svg):
        placed.setdefault(clip, transform)

    def place(outline: re.Match[str]) -> str:
        transform = placed.get(outline["clip"], "")
        path = PLACED_PATH.format(transform=transform)
        return outline["head"] + path if transform else outline[0]

    svg = OUTLINE.sub(place, svg).replace(f'font-family="{named}"', f'font-family="{family}"')
    return FONT.sub(r"\g<0>, sans-serif", svg)


def _size(page: QWidget) -> QSize:
    return page.size() + QSize(2 * theme.GROUP, 2 * theme.GROUP)


def _image(page: QWidget) -> QImage:
    size = _size(page)
    wide, high = size.width(), size.height()
    scale = min(SHARP, LONGEST / max(wide, high), sqrt(MOST_PIXELS / (wide * high)))
    image = QImage(int(wide * scale), int(high * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.tokens(page).window)
    painter = QPainter(image)
    _paint(painter, page)
    painter.end()
    return image


def _paint(painter: QPainter, page: QWidget) -> None:
    around = QPoint(theme.GROUP, theme.GROUP)
    page.render(painter, around, QRegion(), QWidget.RenderFlag.DrawChildren)


def _packed(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError(_tr("The picture can't be drawn: there is not enough memory for it."))
    return bytes(data.data())


@contextmanager
def _at_rest(page: QWidget) -> Iterator[None]:
    """Let ``page`` look as it does where neither keyboard nor pointer is on it."""
    focused = QApplication.focusWidget()
    if focused is not None and page.isAncestorOf(focused):
        focused.clearFocus()
    else:
        focused = None
    under = Qt.WidgetAttribute.WA_UnderMouse
    hovered = [w for w in (page, *page.findChildren(QWidget)) if w.testAttribute(under)]
    for widget in hovered:
        widget.setAttribute(under, False)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
    try:
        yield
    finally:
        for widget in hovered:
            widget.setAttribute(under, True)
        if focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def _whole(page: QWidget) -> Iterator[None]:
    """Let ``page`` be as large as all that it shows; nothing of that reaches the window."""
    size = page.size()
    areas = [a for a in page.findChildren(QAbstractScrollArea) if a.isVisible()]
    bars = [bar for a in areas for bar in (a.verticalScrollBar(), a.horizontalScrollBar())]
    places = [bar.value() for bar in bars]
    for _ in range(TRIES):
        missing = QSize(
            max((_hidden(area.horizontalScrollBar()) for area in areas), default=0),
            max((_hidden(area.verticalScrollBar()) for area in areas), default=0),
        )
        if missing.isNull():
            break
        page.resize(page.size() + missing)
    shown = [bar for bar in bars if bar.isVisible()]
    for bar in shown:
        bar.hide()
    try:
        yield
    finally:
        for bar in shown:
            bar.show()
        page.resize(size)
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)


def _hidden(bar: QScrollBar) -> int:
    """Return how many pixels are scrolled away."""
    return bar.maximum() - bar.minimum()


def _tr(text: str) -> str:
    return QCoreApplication.translate("SaveView", text)
