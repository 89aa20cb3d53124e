"""ScoreBoard: what each network says of the face on show, and of all held-out faces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.experiments.eyes.networks import VARIANTS
from engine.experiments.eyes.trial import Network
from engine.wording import percent_text
from gui import theme
from gui.words import translated

BAR = 8


class ScoreBoard(QWidget):
    """A row a network, a column a way of training."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GROUP)
        grid.setVerticalSpacing(theme.GRID)
        heads = (
            (
                self.tr("Trained as usual"),
                self.tr("On faces against other pictures: no misplaced parts among them"),
            ),
            (
                self.tr("Trained with misplaced parts"),
                self.tr("Shuffled faces were among the other pictures"),
            ),
        )
        self.cells: dict[tuple[str, bool], ScoreCell] = {}
        for column, (words, help) in enumerate(heads):
            head = QLabel(words)
            head.setWordWrap(True)
            head.setToolTip(help)
            theme.set_role(head, "section")
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.setColumnStretch(column, 1)
        for place, variant in enumerate(VARIANTS):
            name, row = QLabel(translated(variant.title)), 2 * place + 1
            name.setToolTip(translated(variant.help))
            grid.addWidget(name, row, 0, 1, 2)
            for taught in (False, True):
                cell = ScoreCell()
                label = f"{translated(variant.title)}: {heads[taught][0]}"
                cell.setAccessibleName(label)
                self.cells[variant.name, taught] = cell
                grid.addWidget(cell, row + 1, int(taught))
            grid.setRowMinimumHeight(row, name.sizeHint().height() + theme.GRID)
            grid.setAlignment(name, Qt.AlignmentFlag.AlignBottom)
        grid.setRowStretch(2 * len(VARIANTS) + 1, 1)

    def clear(self) -> None:
        for cell in self.cells.values():
            cell.clear()


class ScoreCell(QWidget):
    """The score of the face on show, as a bar and a number, and the shares of all faces below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._score: float | None = None
        self._number, self._shares = QLabel(), QLabel()
        theme.set_role(self._number, "title")
        theme.set_role(self._shares, "quiet")
        self._number.setFont(theme.tabular(self._number.font()))
        self._shares.setFont(theme.tabular(theme.small(self._shares.font())))
        self._shares.setMinimumWidth(1)
        self._bar = _Bar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        for widget in (self._number, self._bar, self._shares):
            column.addWidget(widget)
        self.setToolTip(
            self.tr(
                "Large: how sure this network is that the picture on show is a face. Below: how "
                "many of the held-out faces it takes for faces, as they are and misplaced."
            )
        )
        self.clear()

    @property
    def score(self) -> float | None:
        return self._score

    def clear(self) -> None:
        self._shares.setText(" \n ")
        self.show_score(None)

    def show_score(self, score: float | None) -> None:
        self._score = score
        self._number.setText(percent_text(score, 0))
        self._bar.show_share(score)
        self._describe()

    def show_shares(self, networks: Sequence[Network]) -> None:
        """Show the mean over ``networks`` that differ in their seed, and its spread."""
        real, moved = (
            _spread([getattr(network, name) for network in networks]) for name in ("real", "moved")
        )
        words = self.tr("Real {real}\nMisplaced {moved}")
        self._shares.setText(words.format(real=real, moved=moved))
        self._describe()

    def _describe(self) -> None:
        self.setAccessibleDescription(
            " ".join(f"{self._number.text()} {self._shares.text()}".split())
        )


class _Bar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(80, BAR)

    def show_share(self, share: float | None) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        chosen = theme.tokens(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(chosen.border, chosen.window, 0.6))
        painter.drawRoundedRect(QRectF(self.rect()), BAR / 2, BAR / 2)
        if self._share:
            painter.setBrush(chosen.accent if self._share > 0.5 else chosen.quiet)
            width = max(float(BAR), self.width() * self._share)
            painter.drawRoundedRect(QRectF(0, 0, width, BAR), BAR / 2, BAR / 2)
        painter.end()


def _spread(shares: Sequence[float]) -> str:
    spread = float(np.std(shares)) if len(shares) > 1 else None
    return percent_text(float(np.mean(shares)), 0, spread=spread)
