"""Files dragged over the window: what would become of them, shown before they are let go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.export.importing import SOURCE_SUFFIX
from engine.lessons import SUFFIX as LESSON_SUFFIX
from engine.project import SUFFIX
from gui import theme
from gui.words import with_short_words

TAKEN = (SUFFIX, SOURCE_SUFFIX, LESSON_SUFFIX)


def file_in(mime: QMimeData) -> Path | None:
    """Return the project, exported source or lesson that is dragged, if it is a single file."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    one = len(mime.urls()) == 1 and len(files) == 1
    return files[0] if one and files[0].suffix.lower() in TAKEN else None


def refusal(mime: QMimeData) -> str:
    """Return why what is dragged can't be opened, and what to do with it instead."""
    urls = mime.urls()
    if len(urls) > 1:
        return _tr("Only one project can be open: drop a single file.")
    if not urls or not urls[0].isLocalFile():
        return _tr("Only files of this machine can be opened: save it here first.")
    words = _tr(
        "{name} is neither a project (*{suffix}) nor a lesson (*{lesson}). Drop pictures in "
        "Inspect; choose data under Data."
    )
    name = Path(urls[0].toLocalFile()).name
    return words.format(name=name, suffix=SUFFIX, lesson=LESSON_SUFFIX)


class DropHint(QWidget):
    """Lies over the window while files are dragged across it, and lets them through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words = ""
        self._refused = False
        self.hide()

    @property
    def words(self) -> str:
        """What is on show, or nothing."""
        return "" if self.isHidden() else self._words

    def show_for(self, mime: QMimeData, over: QRect) -> None:
        """Say what would become of ``mime``."""
        project = file_in(mime)
        self._refused = project is None
        opening = self.tr("Drop it to open {name}")
        words = refusal(mime) if project is None else opening.format(name=project.name)
        self._words = with_short_words(words)
        # Whatever is dragged holds the mouse: when it is felt again, the drag is over, even where
        # its program has died without saying so.
        self.window().windowHandle().installEventFilter(self)
        self.setGeometry(over)
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
            watched.removeEventFilter(self)
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        colour = chosen.problem if self._refused else chosen.accent
        veil = theme.mixed(colour, chosen.window, 0.08)
        veil.setAlphaF(0.72)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), veil)
        inner = self.rect().adjusted(*(theme.RELATED,) * 2, *(-theme.RELATED,) * 2)
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(inner, theme.RADIUS, theme.RADIUS)
        self._paint_words(painter, chosen, inner)
        painter.end()

    def _paint_words(self, painter: QPainter, chosen: theme.Tokens, inner: QRect) -> None:
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        painter.setFont(font)
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        widest = inner.adjusted(*(4 * theme.PAGE,) * 2, *(-4 * theme.PAGE,) * 2)
        words = painter.boundingRect(widest, int(wrapped), self._words)
        card = words.adjusted(-theme.PAGE, -theme.GROUP, theme.PAGE, theme.GROUP)
        painter.setPen(QPen(chosen.border, 1))
        painter.setBrush(chosen.surface)
        painter.drawRoundedRect(card, theme.RADIUS, theme.RADIUS)
        painter.setPen(chosen.problem if self._refused else chosen.text)
        painter.drawText(words, int(wrapped), self._words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("drop", text)
