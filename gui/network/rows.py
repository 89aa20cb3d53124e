"""What the strip says of each block, in words: made from the design and its report."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.blocks import Block, Family
from engine.check import BlockReport, Problem
from engine.wording import count_text, large_text, shape_text
from gui.document import Design, Document
from gui.widgets.form import translated


@dataclass(frozen=True)
class Row:
    """One line of the strip: the input, or a block."""

    id: str
    """Empty for the input."""
    title: str
    summary: str
    shape: str
    parameters: str
    """Empty where there are none to learn."""
    family: Family | None
    flatten: str = ""
    problems: tuple[Problem, ...] = ()
    tooltip: str = ""

    @property
    def spoken(self) -> str:
        """All that the row shows, for a screen reader."""
        parameters = _tr("{count} parameters").format(count=self.parameters)
        parts = [self.title, self.summary, self.shape, parameters if self.parameters else ""]
        parts += [self.flatten, *(translated(p.sentence) for p in self.problems)]
        return ", ".join(part for part in parts if part)


def rows_of(document: Document) -> list[Row]:
    """Return the input's row and one for each block, in order."""
    pairs = zip(document.network.blocks, document.report.blocks, strict=True)
    return [_input_row(document.design), *(_row(p.block, report) for p, report in pairs)]


def data_title(data: str) -> str:
    """Return what a person calls the data: the catalogue's title, or the folder's name."""
    from engine.data import catalogue

    entry = catalogue.find(data)
    return translated(entry.title) if entry is not None else Path(data).name


def facts(block: BlockReport) -> str:
    """Return parameters and work of a block in one line."""
    parameters = count_text(block.parameters, _tr("parameter"), _tr("parameters"))
    macs = _tr("{count} multiply-accumulates").format(count=large_text(block.macs))
    return f"{parameters}, {macs}" if block.macs else parameters


def sees(block: BlockReport) -> str:
    """Return what one result of a block sees of the input, in words."""
    if block.output_shape is None:
        return ""
    if block.receptive_field is None:
        return _tr("Every result sees the whole input.")
    high, wide = block.receptive_field
    return _tr("Each cell sees {height}×{width} pixels of the input.").format(
        height=high.size, width=wide.size
    )


def _input_row(design: Design) -> Row:
    title = data_title(design.data)
    classes = count_text(len(design.classes), _tr("class"), _tr("classes"))
    shape = shape_text(design.input_shape)
    summary = f"{title}, {classes}"
    return Row("", _tr("Input"), summary, shape, "", None, tooltip=f"{title}\n{shape}, {classes}")


def _row(block: Block, report: BlockReport) -> Row:
    title, summary = translated(block.title), translated(block.summary())
    lines = [f"{title}: {summary}" if summary else title]
    lines += [translated(line) for line in report.arithmetic]
    if report.output_shape is not None:
        lines += [facts(report), sees(report)]
    lines += [translated(problem.sentence) for problem in report.problems]
    flatten = ""
    if report.flattens and report.input_shape is not None:
        shape = report.input_shape
        flatten = _tr("flatten {shape} → {count}").format(
            shape=shape_text(shape), count=f"{prod(shape):,}"
        )
    return Row(
        id=report.id,
        title=title,
        summary=summary,
        shape=shape_text(report.output_shape),
        parameters=f"{report.parameters:,}" if report.parameters else "",
        family=block.family,
        flatten=flatten,
        problems=report.problems,
        tooltip="\n".join(lines),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Strip", text)
