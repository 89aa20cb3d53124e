"""The network as a picture for a paper or slides, seen before it is saved."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.drawing import Colours, Layout, Picture, draw
from engine.drawing.colours import SCHEMES
from gui import theme
from gui.document import Document
from gui.export_picture import DOTS, FORMATS, Format, as_bytes, as_image, write_picture
from gui.picture_preview import Preview
from gui.services.background import Job
from gui.services.messages import Messages
from gui.settings import Settings
from gui.widgets.form import translated
from gui.widgets.saving import ask_where_to_save

INCH = 72.0
SVG_MIME = "image/svg+xml"


def show_sheet(window: QWidget, document: Document, settings: Settings, messages: Messages) -> None:
    """Bring the sheet of a window into sight; there is one at most."""
    sheet = window.findChild(PictureSheet) or PictureSheet(document, settings, messages, window)
    sheet.show()
    sheet.raise_()
    sheet.activateWindow()


class PictureSheet(QDialog):
    """Stays open beside the work: the preview follows the network."""

    def __init__(
        self, document: Document, settings: Settings, messages: Messages, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._messages = messages
        self.setWindowTitle(self.tr("The network as a picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = self._choice(
            self.tr("Kind"),
            self.tr("What the picture shows"),
            ((self.tr("Volumes"), "volumes"), (self.tr("Cards"), "strip")),
        )
        self._width = self._choice(
            self.tr("Width"),
            self.tr("Rows are broken so that words keep their size in print"),
            (
                (self.tr("Column of a paper (3.5 in)"), 3.5 * INCH),
                (self.tr("Page of a paper (7 in)"), 7 * INCH),
                (self.tr("Slide (13.3 in)"), 13.33 * INCH),
            ),
        )
        self._width.setCurrentIndex(1)
        self._colours = self._choice(
            self.tr("Colours"),
            self.tr("Light or dark ground, or none"),
            (
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("Transparent"), "transparent"),
            ),
        )
        self._format = self._choice(
            self.tr("Format"),
            self.tr("SVG and PDF stay sharp at any size; PNG has {dots} pixels to the inch").format(
                dots=DOTS
            ),
            tuple((format.upper(), format) for format in FORMATS),
        )
        self._fold = QCheckBox(self.tr("Draw repeats once"))
        self._fold.setToolTip(self.tr("Equal stretches are drawn once, with their number"))
        self._fold.setChecked(True)
        self._title = document.design.about.title
        self._heading = QLineEdit(self._title)
        self._heading.setMaxLength(200)
        self._heading.setAccessibleName(self.tr("Title"))
        self._heading.setToolTip(self.tr("Stands above the picture; empty for none"))
        self._preview = Preview()
        self._lay_out()
        for box in (self._kind, self._width, self._colours):
            box.currentIndexChanged.connect(self._show_picture)
        self._fold.toggled.connect(self._show_picture)
        self._heading.textChanged.connect(self._show_picture)
        document.changed.connect(self._follow)
        self._show_picture()

    @property
    def picture(self) -> Picture:
        layout = Layout(
            self._kind.currentData(),
            self._width.currentData(),
            fold=self._fold.isChecked(),
            said=translated,
        )
        title = self._heading.text().strip()
        return draw(self._document.network, self._document.report, layout, title)

    def save(self) -> None:
        """Ask for a file and write the picture as it stands now."""
        format: Format = self._format.currentData()
        suggestion = self._settings.folder / f"network.{format}"
        filters = f"{format.upper()} (*.{format})"
        title = self.tr("Save the picture")
        path = ask_where_to_save(self, title, suggestion, filters, f".{format}")
        if path is None:
            return
        self._settings.folder = path.parent
        picture, colours, messages = self.picture, self._scheme, self._messages
        saved = self.tr("Saved as {path}.").format(path=path)
        # Of the window, not of the sheet, which may be closed before the file is whole.
        job = Job(lambda _job: write_picture(picture, path, format, colours), self.parent())
        job.done.connect(lambda _: messages.note(saved))
        self._set_busy(job)

    def copy(self) -> None:
        """Put the picture on the clipboard: pixels, and SVG for programs that take it."""
        picture, colours = self.picture, self._scheme

        def make(_job: Job) -> tuple[QImage, bytes]:
            return as_image(picture, colours), as_bytes(picture, "svg", colours)

        def put(made: tuple[QImage, bytes]) -> None:
            data = QMimeData()
            data.setImageData(made[0])
            data.setData(SVG_MIME, made[1])
            QGuiApplication.clipboard().setMimeData(data)

        job = Job(make, self)
        job.done.connect(put)
        self._set_busy(job)

    @property
    def _scheme(self) -> Colours:
        return SCHEMES[self._colours.currentData()]

    def _follow(self) -> None:
        """Show the network as it is now; another project brings its own title."""
        title = self._document.design.about.title
        if title != self._title:
            self._title = title
            self._heading.setText(title)
        self._show_picture()

    def _show_picture(self) -> None:
        self._preview.show_picture(self.picture, self._scheme)

    def _set_busy(self, job: Job) -> None:
        messages = self._messages
        self._buttons.setEnabled(False)
        job.failed.connect(lambda sentence, details: messages.error(sentence, details))
        job.done.connect(self._set_free)
        job.failed.connect(self._set_free)
        job.start()

    def _set_free(self) -> None:
        self._buttons.setEnabled(True)

    def _choice(
        self, name: str, help: str, entries: tuple[tuple[str, str | float], ...]
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(help)
        for text, value in entries:
            box.addItem(text, value)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(theme.RELATED)
        form.addRow(self.tr("Kind"), self._kind)
        form.addRow(self.tr("Width"), self._width)
        form.addRow(self.tr("Colours"), self._colours)
        form.addRow(self.tr("Title"), self._heading)
        form.addRow("", self._fold)
        form.addRow(self.tr("Format"), self._format)
        save = QPushButton(self.tr("Save…"))
        save.setToolTip(self.tr("Write the picture to a file"))
        theme.set_role(save, "primary")
        save.setDefault(True)
        save.clicked.connect(self.save)
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Put the picture on the clipboard (Ctrl+C)"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.clicked.connect(self.copy)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(theme.RELATED)
        buttons.addWidget(save)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(theme.GROUP)
        left.addLayout(form)
        left.addWidget(self._buttons)
        left.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._preview)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Preview"))
        area.setToolTip(self.tr("The picture as it will be saved"))
        area.setFrameShape(QFrame.Shape.StyledPanel)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        whole.setSpacing(theme.GROUP)
        whole.addLayout(left)
        whole.addWidget(area, 1)
        self.resize(960, 620)
