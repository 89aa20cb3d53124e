"""What the strip says of each block, in words: made from the design and its report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication

from engine.blocks import Block, Container, Family
from engine.check import BlockReport, Problem
from engine.network import Place
from engine.wording import count_text, large_text, shape_text
from gui.document import Design
from gui.words import listed, named, translated

Part = Literal["input", "block", "heading", "empty", "end"]
"""``heading`` begins a branch, ``empty`` stands for a branch without blocks, ``end`` joins them."""


BEGINNING = Place(None, 0, 0)


@dataclass(frozen=True)
class Rail:
    """The line of one container beside the rows inside it."""

    owner: str
    dashed: bool = False


@dataclass(frozen=True)
class Row:
    """One line of the strip: the input, a block, or a part of a container's frame."""

    id: str
    """The block's; empty for all that is no block."""
    title: str
    summary: str
    shape: str
    parameters: str
    """Empty where there are none to learn."""
    family: Family | None
    flatten: str = ""
    problems: tuple[Problem, ...] = ()
    tooltip: str = ""
    part: Part = "block"
    above: Place = BEGINNING
    """Where something lands that is put in above this row."""
    rails: tuple[Rail, ...] = ()
    """Of the containers that the row stands in, the outermost first."""
    label: str = ""
    """Written onto the innermost rail: what a shortcut does on its way, and + where it ends."""
    folded: bool | None = None
    """Of a container: whether the blocks inside are hidden. None of any other row."""
    hidden_problems: int = 0
    """Of a folded container: how many of the blocks inside have one."""
    owner: str = ""
    """The container whose frame a heading, an empty branch or an end is a part of."""
    branch: int = 0

    @property
    def key(self) -> str:
        """What tells the row from all others, whatever it says."""
        return self.id or f"{self.owner}/{self.part}/{self.branch}"

    @property
    def spoken(self) -> str:
        """All that the row shows, for a screen reader."""
        parameters = _tr("{count} parameters").format(count=self.parameters)
        parts = [self.title, self.summary, self.shape, parameters if self.parameters else ""]
        parts += [self.flatten, _tr("folded") if self.folded else ""]
        parts += self.sentences
        return listed(*parts)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is wrong, sentence by sentence."""
        own = tuple(translated(problem.sentence) for problem in self.problems)
        if not self.hidden_problems:
            return own
        return (*own, _tr("Something inside is wrong: unfold it to see what."))


def input_row(design: Design) -> Row:
    title = data_title(design.data)
    classes = count_text(len(design.classes), _tr("class"), _tr("classes"))
    shape = shape_text(design.input_shape)
    return Row(
        id="",
        title=_tr("Input"),
        summary=listed(title, classes),
        shape=shape,
        parameters="",
        family=None,
        tooltip=f"{title}\n{listed(shape, classes)}",
        part="input",
    )


def block_row(block: Block, report: BlockReport, above: Place, rails: tuple[Rail, ...]) -> Row:
    summary = translated(block.summary())
    flatten = ""
    if report.flattens and report.input_shape is not None:
        shape = report.input_shape
        flatten = _tr("flatten {shape} → {count}").format(
            shape=shape_text(shape), count=f"{prod(shape):,}"
        )
    return Row(
        id=report.id,
        title=translated(block.title),
        summary=summary,
        shape=shape_text(report.output_shape),
        parameters=_count(report.parameters),
        family=block.family,
        flatten=flatten,
        problems=report.problems,
        tooltip=_tooltip(block, report, facts(report)),
        above=above,
        rails=rails,
    )


def container_row(
    block: Container,
    report: BlockReport,
    inside: Sequence[BlockReport],
    above: Place,
    rails: tuple[Rail, ...],
    folded: bool,
) -> Row:
    """Return the head of a container, with the sums of all that is inside it.

    ``inside`` are the reports of all its blocks, however deep.
    """
    parameters = report.parameters + sum(inner.parameters for inner in inside)
    macs = report.macs + sum(inner.macs for inner in inside)
    blocks = count_text(len(inside), _tr("block"), _tr("blocks"))
    joining = translated(block.summary())
    return Row(
        id=report.id,
        title=translated(block.title),
        summary=listed(blocks, joining) if folded else "",
        shape=shape_text(report.output_shape) if folded else "",
        parameters=_count(parameters),
        family=block.family,
        problems=report.problems,
        tooltip=_tooltip(block, report, listed(blocks, _costs(parameters, macs))),
        above=above,
        rails=rails,
        folded=folded,
        hidden_problems=sum(bool(inner.problems) for inner in inside) if folded else 0,
    )


def data_title(data: str) -> str:
    """Return what a person calls the data: the catalogue's title, or the folder's name."""
    from engine.data import catalogue

    entry = catalogue.find(data)
    return translated(entry.title) if entry is not None else Path(data).name


def facts(block: BlockReport) -> str:
    """Return parameters and work of a block in one line."""
    return _costs(block.parameters, block.macs)


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


def _costs(parameters: int, macs: int) -> str:
    numbers = count_text(parameters, _tr("parameter"), _tr("parameters"))
    work = _tr("{count} multiply-accumulates").format(count=large_text(macs))
    return listed(numbers, work) if macs else numbers


def _tooltip(block: Block, report: BlockReport, costs: str) -> str:
    title, summary = translated(block.title), translated(block.summary())
    lines = [named(title, summary)]
    lines += [translated(line) for line in report.arithmetic]
    if report.output_shape is not None:
        lines += [costs, sees(report)]
    lines += [translated(problem.sentence) for problem in report.problems]
    return "\n".join(lines)


def _count(parameters: int) -> str:
    return f"{parameters:,}" if parameters else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Strip", text)
