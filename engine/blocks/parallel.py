"""Parallel branches, concatenated (Szegedy et al. 2015, arXiv:1409.4842)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.blocks.base import Family, Refusal, Shape
from engine.blocks.container import Branches, Container, shape_after
from engine.wording import shape_text

if TYPE_CHECKING:
    from torch import nn


class Parallel(Container):
    """Every branch sees the same input; their channels are laid one behind the other."""

    title: ClassVar[str] = "Parallel"
    lesson: ClassVar[str] = "contest"
    family: ClassVar[Family] = "container"
    help: ClassVar[str] = (
        "Sends its input through several branches and lays their maps one behind the other, "
        "so that small and large kernels can look at the same cells."
    )
    keywords: ClassVar[str] = "inception branches concatenate merge googlenet container"

    kind: Literal["parallel"] = "parallel"
    branches: Branches = ((), ())

    def joined(self, shape: Shape, outputs: tuple[Shape, ...]) -> Shape:
        first = outputs[0]
        fits = [len(output) == len(first) and output[1:] == first[1:] for output in outputs]
        if not all(fits):
            other = fits.index(False)
            raise Refusal(
                f"Branch 1 ends in {shape_text(first)}, but branch {other + 1} in "
                f"{shape_text(outputs[other])}: to be laid one behind the other, all need the "
                'same height and width ("same" padding and equal strides see to that).',
                "Keep branches that fit the first",
                {"branches": self._only(fits)},
            )
        return (sum(output[0] for output in outputs), *first[1:])

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        ends = [shape_after(branch, shape)[0] for branch in self.branches]
        return (f"channels {' + '.join(f'{n:,}' for n in ends)} = {sum(ends):,}",)

    def summary(self) -> str:
        count = len(self.branches)
        return "1 branch" if count == 1 else f"{count} branches"

    def module(self, shape: Shape) -> nn.Module:
        from engine.blocks.joins import Concatenation

        return Concatenation()

    def _only(self, wanted: list[bool]) -> Any:
        kept = (branch for branch, keep in zip(self.branches, wanted, strict=True) if keep)
        return [[placed.model_dump() for placed in branch] for branch in kept]
