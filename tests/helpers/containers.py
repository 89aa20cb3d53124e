"""A network with containers, and places on their rows in the strip."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from engine.blocks import Block, Convolution, Dense, GlobalAveragePooling, Parallel, Residual
from engine.network import stack_of
from gui.document import Document
from gui.network.view import StripView
from tests.gui.documents import stacked
from tests.helpers.window import row_named


def conv(kernels: int = 8, size: int = 3) -> Convolution:
    return Convolution(kernels=kernels, kernel=(size, size), padding="same")


def inception() -> Parallel:
    """Three branches; the last one is empty."""
    return Parallel(branches=(stack_of(conv(4, 1)), stack_of(conv(6), conv(8)), ()))


def unit(*blocks: Block, shortcut: str = "identity") -> Residual:
    return Residual.model_validate({"shortcut": shortcut}).with_branches((stack_of(*blocks),))


def nested() -> Document:
    """A convolution, a residual unit around a parallel block, and an end that trains."""
    inner = unit(inception(), conv(8))
    return stacked(conv(8), inner, GlobalAveragePooling(), Dense())


def edge(view: StripView, words: str, side: str) -> QPoint:
    """Return a point "above", "below" or in the "middle" of the row that holds ``words``."""
    rect = view.visualRect(row_named(view, words))
    y = {"above": rect.top() + 2, "below": rect.bottom() - 2, "middle": rect.center().y()}[side]
    return QPoint(120, y)
