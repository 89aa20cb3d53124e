"""The network as a table, in the manner of Keras: each layer with its output and its parameters."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from engine.blocks import Container, Stack
from engine.check import BYTES_PER_NUMBER, Report
from engine.export.naming import Names
from engine.network import Network
from engine.wording import bytes_text, count_text, large_text, shape_text

HEADINGS = ("layer", "kind", "output", "parameters", "settings")
INDENT = "  "


@dataclass(frozen=True)
class Row:
    """A block, or a branch of one. ``depth`` says how far in it stands, ``path`` where."""

    depth: int
    path: str
    kind: str = ""
    shape: str = ""
    parameters: int | None = None
    frozen: bool = False
    settings: str = ""

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]


def rows(network: Network, report: Report) -> tuple[Row, ...]:
    """Return the rows of ``network``, whose ``report`` must be that of ``check``."""
    return tuple(_rows(network.resolved(report.classes).blocks, report, "", 0))


def _rows(
    stack: Stack, report: Report, within: str, depth: int, names: Names | None = None
) -> Iterator[Row]:
    names = names or Names()
    for placed in stack:
        block, known = placed.block, report.of(placed.id)
        path = f"{within}{names.next(block.kind)}"
        yield Row(
            depth,
            path,
            block.title,
            shape_text(known.output_shape),
            known.parameters,
            getattr(block, "frozen", False),
            block.summary(),
        )
        if isinstance(block, Container):
            yield from _inside(block, report, f"{path}.", depth + 1)


def _inside(block: Container, report: Report, within: str, depth: int) -> Iterator[Row]:
    names = Names()
    if len(block.branches) == 1:
        yield from _rows(block.branches[0], report, within, depth, names)
        return
    for number, branch in enumerate(block.branches, start=1):
        yield Row(depth, f"branch {number}", settings="" if branch else "passes its input on")
        yield from _rows(branch, report, within, depth + 1, names)


def text_summary(network: Network, report: Report, title: str = "") -> str:
    """Return the table as text, for eyes and letters of one width."""
    table = rows(network, report)
    cells = [HEADINGS, *(_cells(row) for row in table)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(HEADINGS))]
    lines = [_line(row, widths) for row in cells]
    rule = "─" * max(map(len, lines))
    frozen = sum(row.parameters or 0 for row in table if row.frozen)
    size = bytes_text(report.parameters * BYTES_PER_NUMBER)
    totals = [
        f"{count_text(report.parameters, 'parameter')} ({size}): "
        f"{report.parameters - frozen:,} trained, {frozen:,} frozen",
        f"{large_text(report.macs)} multiply-accumulates a picture of "
        f"{shape_text(report.input_shape)}",
    ]
    head = [title] if title else []
    return "\n".join([*head, rule, lines[0], rule, *lines[1:], rule, *totals]) + "\n"


def _cells(row: Row) -> tuple[str, ...]:
    parameters = "" if row.parameters is None else f"{row.parameters:,}"
    mark = " (frozen)" if row.frozen else ""
    return INDENT * row.depth + row.name + mark, row.kind, row.shape, parameters, row.settings


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    right = HEADINGS.index("parameters")
    aligned = [
        cell.rjust(width) if column == right else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ]
    return "  ".join(aligned).rstrip()


def csv_summary(network: Network, report: Report) -> str:
    """Return the table as CSV (RFC 4180): a line a block, in which a name tells the containers
    that it stands in, as in ``residual1.conv2``.
    """
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(("layer", "kind", "output", "parameters", "trained", "settings"))
    for row in rows(network, report):
        if row.parameters is not None:
            trained = 0 if row.frozen else row.parameters
            # A cell that begins with a plus would be a formula to a spreadsheet.
            settings = row.settings.removeprefix("+ ")
            writer.writerow((row.path, row.kind, row.shape, row.parameters, trained, settings))
    return file.getvalue()
