"""What stands beside a block in a picture."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from engine.blocks import Activation
from engine.drawing.primitives import INK, QUIET, SIZE, SMALL, Paint, Text
from engine.drawing.stages import Stage
from engine.drawing.widths import text_width, wrapped
from engine.wording import shape_text

Translate = Callable[[str], str]
"""Says the engine's words in the reader's language."""
Detail = Literal["all", "shapes", "none"]
"""Which words stand below the volumes."""

COLUMN = 66.0
"""Points that a label is wide at most."""
LEADING = 1.22


def name_of(stage: Stage, said: Translate) -> str:
    """Return the shortest name: an activation is called by its function."""
    block = stage.block
    return said(block.summary() if isinstance(block, Activation) else block.title)


def label(
    title: str, summary: str, additions: list[str], shape: tuple[int, ...] | None, detail: Detail
) -> tuple[Text, ...]:
    """Return the lines below a volume, centred on x = 0."""
    lines: list[tuple[str, float, bool, Paint]] = []
    if detail == "all":
        lines += [(text, SIZE, True, INK) for text in wrapped(title, COLUMN, SIZE, bold=True)]
        for words in (summary, *(f"+ {addition}" for addition in additions)):
            lines += [(text, SMALL, False, QUIET) for text in wrapped(words, COLUMN, SMALL)]
    if detail != "none" and title:
        lines.append((shape_text(shape), SMALL, False, INK))
    texts, y = [], 0.0
    for text, size, bold, paint in lines:
        y += size * LEADING
        texts.append(Text(0, y, text, size, bold, "middle", paint))
    return tuple(texts)


def widest(texts: tuple[Text, ...]) -> float:
    return max((text_width(t.text, t.size, t.bold) for t in texts), default=0.0)
