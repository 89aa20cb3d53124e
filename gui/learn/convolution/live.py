"""ConvolutionLive: a kernel goes over a small picture, and every number can be looked at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from engine.blocks import Refusal
from engine.experiments.convolution import ConvolutionOptions, Scan, cells, torch_map
from engine.experiments.shelf import resized, shelf_kernel
from engine.inspection.arithmetic.words import number
from engine.inspection.recipes import DoesNotFit, Numbers
from gui import theme
from gui.learn.convolution.scan_bar import ScanBar
from gui.learn.convolution.sum_row import SumRow
from gui.learn.live import Bench
from gui.learn.seeing.cells import CellsView
from gui.learn.seeing.live import PictureLive
from gui.services.newest import Newest, Turn
from gui.widgets.form import SettingsForm
from gui.words import translated

FORM = 220
"""The width of the settings."""
CHANGES_KERNEL = ("recipe", "size")


class ConvolutionLive(PictureLive):
    """Measures ``output_height``, ``output_width``, the ``value`` of the cell that is shown, and
    how far it is from torch's number, ``difference``.
    """

    def __init__(
        self, options: ConvolutionOptions, bench: Bench, parent: QWidget | None = None
    ) -> None:
        super().__init__(options.picture, bench, parent)
        self._options = options
        self._kernel: Numbers = shelf_kernel(options.recipe, (options.size, options.size))
        self._picture: Numbers = np.zeros((options.side, options.side))
        self._scan: Scan | None = None
        self._map: Numbers = np.zeros((1, 1))
        self._torch: Numbers | None = None
        self._pointed: tuple[int, int] | None = None
        self._begun = False
        self._shrinking: Newest[tuple[Image.Image, int]] = Newest(_shrink, self)
        self._shrinking.came.connect(self._on_picture)
        self._asking: Newest[Scan] = Newest(_ask_torch, self)
        self._asking.came.connect(self._on_torch)
        for newest in (self._shrinking, self._asking):
            newest.failed.connect(lambda sentence, _, __: self._say(sentence))
        self._in = CellsView(self.tr("Picture"), at_top=True)
        self._out = CellsView(self.tr("Map"), points=True, at_top=True)
        self._out.setToolTip(self.tr("Point at a cell, or use the arrow keys, to see its sum"))
        self._out.hovered.connect(self._on_pointed)
        self._out.left.connect(self._on_left)
        self._out.pressed.connect(self._go_to)
        self._form = SettingsForm(ConvolutionOptions, sentences=False)
        self._form.set_pertinent("picture", False)
        self._form.edited.connect(self._on_setting)
        self._form.setFixedWidth(FORM)
        self._captions = (QLabel(), QLabel())
        self._upper = QWidget()
        self._words = QLabel()
        self._words.setAccessibleName(self.tr("Size of the map"))
        self._words.setMinimumWidth(1)
        self._words.setFont(theme.tabular(self._words.font()))
        self._scan_bar = ScanBar()
        self._scan_bar.moved.connect(self._show_place)
        self._sum = SumRow()
        self._sum.kernel_edited.connect(self._on_kernel)
        self._sum.misread.connect(self._on_misread)
        self._lay_out()
        self._show_options()

    def figures(self) -> Mapping[str, float]:
        if self._scan is None:
            return {}
        (height, width), cell = self._map.shape, self._shown()
        value = self._scan.at(*cell).result
        figures = {"output_height": height, "output_width": width, "value": value}
        if self._torch is not None:
            figures["difference"] = abs(value - float(self._torch[cell]))
        return {name: float(figure) for name, figure in figures.items()}

    def shut_down(self, seconds: float = 10.0) -> bool:
        self._scan_bar.pause()
        ended = [one.shut_down(seconds) for one in (self._shrinking, self._asking)]
        return super().shut_down(seconds) and all(ended)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room that the cells can't use between what belongs together."""
        super().resizeEvent(event)
        across = (self.width() - 4 * theme.GROUP - FORM) // 2
        high = self._captions[0].sizeHint().height() + theme.GRID + across
        self._upper.setMaximumHeight(max(high, self._form.sizeHint().height()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asking.forget()
        self._shrinking.forget()

    def _look(self) -> None:
        frame = self.source.frame
        if frame is not None:
            self._shrinking.ask((frame.picture, self._options.side))

    def _on_picture(self, picture: Numbers) -> None:
        # Of a camera's pictures each is held against torch before the next one is taken.
        waits = self.source.live and self._scan is not None and self._asking.busy
        if len(picture) == self._options.side and not waits:
            self._picture = picture
            self._show_scan()

    def _on_setting(self, field: str, value: Any) -> None:
        options = self._options.model_copy(update={field: value})
        kernel, note = self._kernel, ""
        if field in CHANGES_KERNEL:
            size = (options.size, options.size)
            try:
                kernel = shelf_kernel(options.recipe, size)
            except DoesNotFit as refused:
                kernel, note = resized(kernel, size), translated(str(refused))
        picture = self._picture
        if field == "side":
            picture = np.zeros((options.side, options.side))
        try:
            Scan(picture, kernel, options)
        except Refusal as refused:
            self._show_options()
            self._say(translated(refused.sentence))
            return
        self._options, self._kernel = options, kernel
        self._show_options()
        if field == "side":
            self._look()
        else:
            self._show_scan()
        if note:
            self._say(note)

    def _on_kernel(self, kernel: Numbers) -> None:
        self._kernel = kernel
        self._show_scan()

    def _on_misread(self, text: str) -> None:
        words = self.tr("“{text}” is no number: type one such as −0.5.")
        self._say(words.format(text=text))

    def _show_options(self) -> None:
        self._form.show_value(self._options)

    def _show_scan(self) -> None:
        """Show what the picture, the kernel and the settings give."""
        scan = Scan(self._picture, self._kernel, self._options)
        self._scan, self._map, self._torch = scan, scan.whole(), None
        self._pointed = None
        height, width = scan.output_size
        edge = self._options.padding
        self._in.show_numbers(scan.padded(), signed=False, high=255.0, edge=edge)
        signed = bool((self._map < 0).any())
        most = float(np.abs(self._map).max())
        self._out.show_numbers(self._map, signed=signed, high=most if signed else max(most, 255.0))
        side = self._options.side
        words = (self.tr("Picture, {size}×{size}"), self.tr("Map, {high}×{wide}"))
        self._captions[0].setText(words[0].format(size=side))
        self._captions[1].setText(words[1].format(high=height, wide=width))
        high, wide = scan.formulas()
        if high == wide:
            self._say(self.tr("Height and width  {formula}").format(formula=high), "quiet")
        else:
            both = self.tr("Height  {high}    Width  {wide}")
            self._say(both.format(high=high, wide=wide), "quiet")
        self._scan_bar.set_size(height, width)
        if not self._begun and self._picture.any():
            self._begun = True
            self._scan_bar.go(_telling(self._map))
        self._sum.show_kernel(self._kernel)
        self._show_place()
        self._asking.ask(scan)

    def _on_torch(self, numbers: Numbers, scan: Scan) -> None:
        if scan is self._scan:
            self._torch = numbers
            self._show_place()

    def _shown(self) -> tuple[int, int]:
        """Return the cell whose sum is shown."""
        width = self._map.shape[1]
        return self._pointed or divmod(min(self._scan_bar.place, self._map.size - 1), width)

    def _show_place(self) -> None:
        if self._scan is None:
            return
        cell = self._shown()
        made = self._scan.at(*cell)
        patch = made.patch
        self._in.show_taps([(r, c) for r in patch.high.places for c in patch.wide.places])
        self._out.show_cell(cell)
        self._out.show_until(self._scan_bar.place + 1)
        self._sum.show_sum(made)
        if self._torch is not None:
            self._sum.show_theirs(made, float(self._torch[cell]))
        elif not self.source.live:
            self._sum.show_theirs(made, None)
        row, column = cell
        words = self.tr("Row {row}, column {column}: {value}")
        said = words.format(row=row + 1, column=column + 1, value=number(made.result))
        self._out.setAccessibleDescription(said)
        if self._torch is not None or not self.source.live:
            self.measured.emit(dict(self.figures()))

    def _on_pointed(self, row: int, column: int) -> None:
        if not self._scan_bar.running and (row, column) != self._pointed:
            self._pointed = (row, column)
            self._show_place()

    def _on_left(self) -> None:
        if self._pointed is not None:
            self._pointed = None
            self._show_place()

    def _go_to(self, row: int, column: int) -> None:
        self._pointed = None
        self._scan_bar.go(row * self._map.shape[1] + column)
        self._show_place()

    def _say(self, words: str, role: str = "problem") -> None:
        self._words.setText(words)
        self._words.setToolTip(words)
        theme.set_role(self._words, role)

    def _lay_out(self) -> None:
        views = QGridLayout()
        views.setHorizontalSpacing(theme.GROUP)
        views.setVerticalSpacing(theme.GRID)
        for column, (caption, view) in enumerate(
            zip(self._captions, (self._in, self._out), strict=True)
        ):
            theme.set_role(caption, "section")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            views.addWidget(caption, 0, column)
            views.addWidget(view, 1, column)
            views.setColumnStretch(column, 1)
        views.setRowStretch(1, 1)
        upper = QHBoxLayout(self._upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(theme.GROUP)
        upper.addLayout(views, 1)
        upper.addWidget(self._form, 0, Qt.AlignmentFlag.AlignTop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.GROUP, theme.RELATED, theme.GROUP, theme.RELATED)
        whole.setSpacing(theme.RELATED)
        whole.addWidget(self.source)
        whole.addWidget(self._upper, 1)
        whole.addWidget(self._words)
        whole.addStretch()
        whole.addWidget(self._scan_bar)
        whole.addWidget(self._sum, 1)
        whole.addStretch()


def _telling(numbers: Numbers) -> int:
    """Return the place of a cell near the middle whose sum says something."""
    height, width = (int(side) for side in numbers.shape)
    middle = np.abs(numbers[height // 3 : -(-2 * height // 3)])
    return int(np.argmax(middle)) + height // 3 * width


def _shrink(question: tuple[Image.Image, int], turn: Turn) -> Numbers:
    return cells(*question)


def _ask_torch(scan: Scan, turn: Turn) -> Numbers:
    return torch_map(scan)
