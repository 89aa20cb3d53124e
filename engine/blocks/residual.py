"""Residual unit (He et al. 2016, arXiv:1512.03385)."""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal

from pydantic import Field

from engine.blocks.activation import LABELS, Inner, inner_activation, inner_module
from engine.blocks.base import Family, Refusal, Shape
from engine.blocks.container import Container, Stack
from engine.settings import setting
from engine.window import Window
from engine.wording import shape_text

if TYPE_CHECKING:
    from torch import nn


class Residual(Container):
    """f(body(x) + shortcut(x)): the blocks inside learn what has to change, not the whole.

    The shortcut follows the body's shape: padded, it leaves out cells and fills new channels with
    zeros (option A of the paper); projected, it is a 1×1 convolution with the stride that fits
    (option B), or for a vector a dense layer, both without bias.
    """

    title: ClassVar[str] = "Residual unit"
    lesson: ClassVar[str] = "depth"
    family: ClassVar[Family] = "container"
    help: ClassVar[str] = (
        "Adds its input to what the blocks inside it make of it, so that they need only learn "
        "the difference. Very deep networks become trainable."
    )
    keywords: ClassVar[str] = "resnet skip connection shortcut add identity container"

    kind: Literal["residual"] = "residual"
    shortcut: Literal["identity", "padded", "projected"] = setting(
        "identity",
        label="Shortcut",
        help="How the input gets to the sum at the end.",
        choices={
            "identity": "Identity",
            "padded": "Identity, zero-padded",
            "projected": "Projection 1×1",
        },
        effect="The identity adds the input unchanged and needs the same shape at both ends. "
        "Zero-padded, it leaves cells out and fills new channels with zeros, without a parameter. "
        "A projection learns the way from one shape to the other.",
        usual="Identity wherever the shape stays; a projection, or padding, where the maps shrink.",
    )
    normalised: bool = setting(
        False,
        label="Normalise the projection",
        help="Puts a batch normalisation behind the projection.",
        effect="With it, body and shortcut reach the sum at the same scale; it adds two "
        "parameters a channel.",
        usual="On where the body ends in a batch normalisation.",
        when=("shortcut", ("projected",)),
    )
    activation: Inner = inner_activation("relu")
    branches: Annotated[tuple[Stack, ...], Field(min_length=1, max_length=1)] = ((),)

    def joined(self, shape: Shape, outputs: tuple[Shape, ...]) -> Shape:
        (output,) = outputs
        if output == shape and self.shortcut != "projected":
            return output
        change = f"The blocks inside turn {shape_text(shape)} into {shape_text(output)}"
        if len(output) != len(shape):
            raise Refusal(
                f"{change}, and no shortcut turns maps into a vector: the sum needs one shape.",
                "Empty the residual unit",
                {"branches": ((),)},
            )
        if _strides(shape, output) is None:
            raise Refusal(
                f"{change}, a size that no shortcut reaches by leaving cells out: use "
                '"same" padding inside the unit, and make maps smaller by strides alone.',
                "Empty the residual unit",
                {"branches": ((),)},
            )
        if self.shortcut == "identity":
            raise Refusal(
                f"{change}, but the shortcut adds the input unchanged: both must have one shape.",
                "Project the shortcut",
                {"shortcut": "projected"},
            )
        if self.shortcut == "padded" and output[0] < shape[0]:
            raise Refusal(
                f"{change}, and a zero-padded shortcut can't leave channels out.",
                "Project the shortcut",
                {"shortcut": "projected"},
            )
        return output

    def passes(self, shape: Shape) -> tuple[Window, Window]:
        high, wide = _strides(shape, self.output_shape(shape)) or (1, 1)
        return Window(stride=high), Window(stride=wide)

    def parameters(self, shape: Shape) -> int:
        if self.shortcut != "projected":
            return 0
        channels = self.output_shape(shape)[0]
        return channels * (shape[0] + 2 * self.normalised)

    def macs(self, shape: Shape) -> int:
        return prod(self.output_shape(shape)) * shape[0] if self.shortcut == "projected" else 0

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        if self.shortcut != "projected":
            return ()
        channels = self.output_shape(shape)[0]
        scale = " + 2" if self.normalised else ""
        inner = f"({shape[0]}{scale})" if scale else f"{shape[0]}"
        return (f"projection's parameters {channels} · {inner} = {self.parameters(shape):,}",)

    def summary(self) -> str:
        words = {"identity": "identity", "padded": "padded identity", "projected": "projection"}
        parts = [f"+ {words[self.shortcut]}"]
        if self.activation != "none":
            parts.append(LABELS[self.activation])
        return ", ".join(parts)

    def module(self, shape: Shape) -> nn.Module:
        from engine.blocks.joins import Sum

        return Sum(self._shortcut(shape), inner_module(self.activation))

    def _shortcut(self, shape: Shape) -> nn.Module:
        from torch import nn

        from engine.blocks.joins import PaddedIdentity

        output = self.output_shape(shape)
        strides = _strides(shape, output) or (1, 1)
        if self.shortcut == "projected":
            plain: nn.Module = (
                nn.Conv2d(shape[0], output[0], 1, strides, bias=False)
                if len(shape) == 3
                else nn.Linear(shape[0], output[0], bias=False)
            )
            if not self.normalised:
                return plain
            kind: Any = nn.BatchNorm2d if len(shape) == 3 else nn.BatchNorm1d
            return nn.Sequential(plain, kind(output[0]))
        if self.shortcut == "padded" and output != shape:
            return PaddedIdentity(strides, output[0] - shape[0])
        return nn.Identity()


def _strides(shape: Shape, output: Shape) -> tuple[int, int] | None:
    """Return the strides that leave ``output``'s height and width of ``shape``'s, if any do."""
    strides = []
    for size, left in zip(shape[1:], output[1:], strict=True):
        stride = -(-size // left)
        if (size - 1) // stride + 1 != left:
            return None
        strides.append(stride)
    return (strides[0], strides[1]) if strides else (1, 1)
