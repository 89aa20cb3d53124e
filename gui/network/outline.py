"""The network as rows from top to bottom: containers with a frame around what is inside them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from engine.blocks import Container, Placed, Residual, Stack
from engine.blocks.container import walk
from engine.check import BlockReport
from engine.network import Place
from engine.wording import shape_text
from gui.document import Document
from gui.network.rows import Part, Rail, Row, block_row, container_row, input_row
from gui.widgets.form import translated

SHORTCUTS = {"identity": "", "padded": "pad", "projected": "1×1"}
"""What is written onto the line that goes past the blocks of a residual unit."""


def rows_of(document: Document, folded: Collection[str] = ()) -> list[Row]:
    """Return the input's row and those of the blocks, without what is inside ``folded`` ones."""
    reports = {report.id: report for report in document.report.blocks}
    outline = _Outline(reports, folded)
    return [input_row(document.design), *outline.stack(document.network.blocks, None, 0, ())]


@dataclass(frozen=True)
class _Outline:
    reports: dict[str, BlockReport]
    folded: Collection[str]

    def stack(
        self, stack: Stack, parent: str | None, branch: int, rails: tuple[Rail, ...]
    ) -> list[Row]:
        rows: list[Row] = []
        for index, placed in enumerate(stack):
            above = Place(parent, branch, index)
            if isinstance(placed.block, Container):
                rows += self.container(placed, placed.block, above, rails)
            else:
                rows.append(block_row(placed.block, self.reports[placed.id], above, rails))
        return rows

    def container(
        self, placed: Placed, block: Container, above: Place, rails: tuple[Rail, ...]
    ) -> list[Row]:
        inside = [self.reports[p.id] for branch in block.branches for p in walk(branch)]
        report, folded = self.reports[placed.id], placed.id in self.folded
        head = container_row(block, report, inside, above, rails, folded)
        if folded:
            return [head]
        inner = (*rails, _rail(placed.id, block))
        rows = [head]
        for number, branch in enumerate(block.branches):
            # What stands between two branches belongs to the upper one.
            before = number - 1 if number else 0
            end = len(block.branches[before]) if number else 0
            if len(block.branches) > 1:
                rows.append(_heading(placed.id, number, Place(placed.id, before, end), inner))
            rows += self.branch(placed.id, number, branch, inner)
        last = len(block.branches) - 1
        above = Place(placed.id, last, len(block.branches[last]))
        if isinstance(block, Residual):
            rows[1] = replace(rows[1], label=translated(SHORTCUTS[block.shortcut]))
        return [*rows, _end(placed.id, block, report, above, inner)]

    def branch(self, owner: str, number: int, branch: Stack, rails: tuple[Rail, ...]) -> list[Row]:
        if branch:
            return self.stack(branch, owner, number, rails)
        title = _tr("drop blocks here")
        tooltip = _tr(
            "A branch without blocks passes on what comes in. Drop blocks here, or choose it: "
            "then Insert and the palette put them here"
        )
        above = Place(owner, number, 0)
        return [_part("empty", owner, number, title, above, rails, tooltip=tooltip)]


def _heading(owner: str, number: int, above: Place, rails: tuple[Rail, ...]) -> Row:
    title = _tr("Branch {number}").format(number=number + 1)
    tooltip = _tr("Drop blocks here to put them at the beginning of this branch")
    return _part("heading", owner, number, title, above, rails, tooltip=tooltip)


def _end(
    owner: str, block: Container, report: BlockReport, above: Place, rails: tuple[Rail, ...]
) -> Row:
    adds = isinstance(block, Residual)
    joins = translated(block.summary()) if adds else _tr("concatenated")
    tooltip = "\n".join(map(translated, report.arithmetic))
    shape = shape_text(report.output_shape)
    row = _part("end", owner, 0, joins, above, rails, shape, tooltip)
    return replace(row, label="+" if adds else "")


def _part(
    part: Part,
    owner: str,
    branch: int,
    title: str,
    above: Place,
    rails: tuple[Rail, ...],
    shape: str = "",
    tooltip: str = "",
) -> Row:
    return Row(
        id="",
        title=title,
        summary="",
        shape=shape,
        parameters="",
        family=None,
        tooltip=tooltip,
        part=part,
        above=above,
        rails=rails,
        owner=owner,
        branch=branch,
    )


def _rail(owner: str, block: Container) -> Rail:
    return Rail(owner, dashed=isinstance(block, Residual) and block.shortcut == "padded")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Strip", text)
