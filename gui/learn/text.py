"""LessonText: plain Markdown as high as it needs to be, with pictures of the lesson's folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from engine.lessons.places import inside

INDENT = 20
"""Pixels that a list stands in from the text."""
LINE_HEIGHT = 118
"""Of a line of text, in percent of its font's."""


class LessonText(QTextBrowser):
    """Nothing is fetched: HTML is shown as it is written, and other pictures stay away."""

    link_chosen = Signal(str)

    def __init__(self, markdown: str, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = markdown
        self._folder = folder
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The page behind it shows through.
        self.viewport().setAutoFillBackground(False)
        # Only links need the keyboard.
        links = "](" in markdown
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if links else policy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(INDENT)
        self.setAccessibleName(self.tr("Text of the lesson"))
        self.anchorClicked.connect(lambda address: self.link_chosen.emit(address.toString()))
        self._write()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture that stands beside the lesson, and nothing else."""
        address = name.toString() if isinstance(name, QUrl) else name
        path = inside(self._folder, unquote(address))
        if (
            kind != QTextDocument.ResourceType.ImageResource.value
            or path is None
            or not path.is_file()
        ):
            return None
        return self._picture(path)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page around it scrolls.
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            if "![" in self._markdown:
                self._write()
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def _write(self) -> None:
        document = self.document()
        document.setDefaultFont(self.font())
        feature = QTextDocument.MarkdownFeature
        document.setMarkdown(self._markdown, feature.MarkdownDialectGitHub | feature.MarkdownNoHTML)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        line = QTextBlockFormat()
        line.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        # Code is broken into lines as well: nothing scrolls sideways here.
        line.setNonBreakableLines(False)
        cursor.mergeBlockFormat(line)
        self._fit()

    def _fit(self) -> None:
        document = self.document()
        document.setTextWidth(self.viewport().width())
        self.setFixedHeight(max(1, round(document.size().height() + 0.5)))

    def _picture(self, path: Path) -> QImage:
        """Return a picture no wider than the text."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        # What it is goes by its name: no other decoder than a picture's is ever tried.
        reader.setDecideFormatFromContent(False)
        size, room = reader.size(), max(1, self.viewport().width())
        if size.isValid() and size.width() > room:
            reader.setScaledSize(
                size.scaled(room, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
            )
        return reader.read()
