"""Parallel branches, concatenated (Szegedy et al. 2015, arXiv:1409.4842)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from engine.blocks.base import Family, Refusal, Shape
from engine.blocks.container import Branches, Container
from engine.wording import shape_text

if TYPE_CHECKING:
    from torch import nn


class Parallel(Container):
    """Every branch sees the same input; their channels are laid one behind the other."""

    title: ClassVar[str] = "Parallel"
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
        for number, output in enumerate(outputs[1:], start=2):
            if len(output) != len(first) or output[1:] != first[1:]:
                raise Refusal(
                    f"Branch 1 ends in {shape_text(first)}, but branch {number} in "
                    f"{shape_text(output)}: to be laid one behind the other, all need the same "
                    'height and width ("same" padding and equal strides see to that).',
                    f"Remove branch {number}",
                    {"branches": self._without(number - 1)},
                )
        return (sum(output[0] for output in outputs), *first[1:])

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        from engine.blocks.container import shape_after

        ends = [shape_after(branch, shape)[0] for branch in self.branches]
        return (f"channels {' + '.join(f'{n:,}' for n in ends)} = {sum(ends):,}",)

    def summary(self) -> str:
        count = len(self.branches)
        return "1 branch" if count == 1 else f"{count} branches"

    def module(self, shape: Shape) -> nn.Module:
        from engine.blocks.joins import Concatenation

        return Concatenation()

    def _without(self, number: int) -> Any:
        rest = [*self.branches[:number], *self.branches[number + 1 :]]
        return [[placed.model_dump() for placed in branch] for branch in rest]
