"""The contract that every kind of block fulfils."""

from __future__ import annotations

from collections.abc import Mapping
from math import prod
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from pydantic import BaseModel, ConfigDict

from engine.window import Window
from engine.wording import count_text

if TYPE_CHECKING:
    import torch
    from torch import nn

Shape = tuple[int, ...]
"""(channels, height, width) of maps, or (features,) of a vector; the batch is never part of it."""

Family = Literal[
    "convolution",
    "pooling",
    "dense",
    "activation",
    "normalisation",
    "dropout",
    "shape",
    "container",
]
"""Which colour a block has."""


class Refusal(Exception):
    """A block can't work on its input: one sentence why, and settings that would mend it."""

    def __init__(
        self, sentence: str, mend: str = "", changes: dict[str, Any] | None = None
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.mend = mend
        self.changes = changes or {}


class NeedsMaps(Refusal):
    """The block slides over maps (or works on them otherwise), but a vector comes in."""

    def __init__(self, title: str, shape: Shape, does: str = "slides over") -> None:
        super().__init__(
            f"{title} {does} maps (channels × height × width), "
            f"but a vector of {count_text(prod(shape), 'number')} comes in."
        )


class Block(BaseModel):
    """One block's settings: an immutable value with plain arithmetic, and a torch module on demand.

    Methods take the shape of one input without the batch. Only ``output_shape`` refuses an
    input; the others may be called with any shape that it accepts. A block whose settings say
    "automatic" must have been resolved (``Network.resolved``) before.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    title: ClassVar[str]
    family: ClassVar[Family]
    help: ClassVar[str]
    keywords: ClassVar[str] = ""
    lesson: ClassVar[str] = ""
    """The id of the lesson that shows what it is for."""

    kind: str

    def changed(self, changes: Mapping[str, Any]) -> Self:
        """Return the block with some settings changed. Raises pydantic's ValidationError."""
        return self.model_validate({**self.model_dump(), **changes})

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape that comes out. Raises Refusal where the block can't work."""
        return shape

    def parameters(self, shape: Shape) -> int:
        """Return how many numbers training adjusts."""
        return 0

    def macs(self, shape: Shape) -> int:
        """Return multiply-accumulates for one input, biases and activations not counted."""
        return 0

    def inner_numbers(self, shape: Shape) -> int:
        """Return how many numbers a block holds for one input besides what comes out."""
        return 0

    def windows(self, shape: Shape) -> tuple[Window, Window] | None:
        """Return the windows along height and width; None where every output sees every input."""
        return Window(), Window()

    def arithmetic(self, shape: Shape) -> tuple[str, ...]:
        """Return the lines that spell out shape and parameters; empty where nothing changes."""
        return ()

    def summary(self) -> str:
        """Return the main settings in a few words, for the strip."""
        return ""

    def module(self, shape: Shape) -> nn.Module:
        """Return a fresh torch module for inputs (batch, *shape), initialised at random."""
        raise NotImplementedError

    def initialise(self, module: nn.Module, generator: torch.Generator) -> None:
        """Draw the weights of this block's ``module`` from ``generator`` alone.

        Without settings for it as PyTorch does: evenly between ±1/√(inputs of a unit).
        PyTorch's own modules draw theirs from a generator that all threads share.
        """
        draw_as_pytorch(module, generator)


def draw_as_pytorch(module: nn.Module, generator: torch.Generator) -> None:
    """Draw the weights of convolutions and linear maps; normalisations keep ones and zeros.

    Raises TypeError for a module whose weights the generator would not decide.
    """
    from torch import nn

    normalisations = (nn.BatchNorm1d, nn.BatchNorm2d, nn.GroupNorm, nn.LayerNorm)
    for part in module.modules():
        if isinstance(part, nn.Conv2d | nn.Linear):
            bound = part.weight[0].numel() ** -0.5
            for parameter in part.parameters():
                nn.init.uniform_(parameter, -bound, bound, generator=generator)
        elif any(True for _ in part.parameters(recurse=False)) and not isinstance(
            part, normalisations
        ):
            raise TypeError(
                f"{type(part).__name__} has parameters that the seed doesn't decide: "
                "its block must say how they are drawn"
            )
