"""Dense (fully connected) layer."""

from __future__ import annotations

from collections import OrderedDict
from math import prod
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from engine.blocks.activation import LABELS, Inner, inner_activation, inner_module
from engine.blocks.base import Family, Refusal, Shape
from engine.blocks.weights import Weighted
from engine.settings import setting
from engine.window import Window
from engine.wording import shape_text

if TYPE_CHECKING:
    from torch import nn

Units = Annotated[int, Field(ge=1, le=65536)]


class Dense(Weighted):
    """Every unit looks at every number: any shape → (units,). Maps are flattened first."""

    title: ClassVar[str] = "Dense"
    lesson: ClassVar[str] = "sharing"
    family: ClassVar[Family] = "dense"
    help: ClassVar[str] = (
        "Every unit takes a weighted sum of all its inputs. The last one gives the "
        "logits: one number a class, the largest is the answer."
    )
    keywords: ClassVar[str] = "fully connected linear classifier units logits"

    kind: Literal["dense"] = "dense"
    units: Units | None = setting(
        None,
        label="Units",
        help="How many numbers come out. Automatic gives one for each class of the data, "
        "as the last dense block needs.",
        effect="More units can tell more apart and over-fit sooner; each of them holds a weight "
        "for every number that comes in.",
        usual="Automatic in the last block; 64 to 512 in the ones before it, fewer towards the "
        "end.",
    )
    activation: Inner = inner_activation("none")
    bias: bool = setting(
        True,
        label="Bias",
        help="Adds one learned number to each unit.",
        effect="Lets a unit answer above a threshold of its own rather than above zero; costs one "
        "parameter a unit.",
        usual="On; off right before a normalisation, which takes it away again.",
    )

    def output_shape(self, shape: Shape) -> Shape:
        if self.units is None:
            raise Refusal(
                "The number of units follows the classes of the data, but no data are chosen.",
                "Use 10 units",
                {"units": 10},
            )
        return (self.units,)

    def parameters(self, shape: Shape) -> int:
        return self.output_shape(shape)[0] * (prod(shape) + self.bias)

    def macs(self, shape: Shape) -> int:
        return self.output_shape(shape)[0] * prod(shape)

    def windows(self, shape: Shape) -> tuple[Window, Window] | None:
        return None

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        units, bias = self.output_shape(shape)[0], " + 1" if self.bias else ""
        flatten = (f"flatten {shape_text(shape)} = {prod(shape):,}",) if len(shape) > 1 else ()
        total = self.parameters(shape)
        return (*flatten, f"parameters {units:,} · ({prod(shape):,}{bias}) = {total:,}")

    def summary(self) -> str:
        parts = ["one unit a class" if self.units is None else f"{self.units:,} units"]
        if self.activation != "none":
            parts.append(LABELS[self.activation])
        return ", ".join(parts)

    def module(self, shape: Shape) -> nn.Module:
        from torch import nn

        parts: OrderedDict[str, nn.Module] = OrderedDict()
        if len(shape) > 1:
            parts["flatten"] = nn.Flatten()
        parts["linear"] = nn.Linear(prod(shape), self.output_shape(shape)[0], bias=self.bias)
        parts["activation"] = inner_module(self.activation)
        return nn.Sequential(parts)
