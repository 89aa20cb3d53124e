"""What the cells hold that are added around maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from engine.blocks.base import Refusal
from engine.wording import count_text

if TYPE_CHECKING:
    from torch import nn

Fill = Literal["zeros", "reflect", "replicate", "circular"]

FILLS: dict[str, str] = {
    "zeros": "Zeros",
    "reflect": "Mirror the inside",
    "replicate": "Repeat the border",
    "circular": "Wrap around",
}


def refuse_fill(fill: Fill, setting: str, cell: str, size: int, most: int) -> None:
    """Raise Refusal where ``size`` cells are too few to be shown ``most`` of them once more.

    ``cell`` is "row" or "column"; ``setting`` is the name of the setting that holds ``fill``.
    """
    room = {"reflect": size - 1, "circular": size}.get(fill, most)
    if most <= room:
        return
    reason = "can't be mirrored at the border" if fill == "reflect" else "can't be wrapped around"
    raise Refusal(
        f"{count_text(most, cell)} {reason}: the maps have only {count_text(size, cell)}, so that "
        f"{f'at most {room}' if room else 'none'} can be added.",
        "Repeat the border instead",
        {setting: "replicate"},
    )


def border(fill: Fill, edges: tuple[int, int, int, int]) -> nn.Module:
    """Return torch's module that adds ``edges``: cells on the left, right, top and bottom."""
    from torch import nn

    match fill:
        case "zeros":
            return nn.ZeroPad2d(edges)
        case "reflect":
            return nn.ReflectionPad2d(edges)
        case "replicate":
            return nn.ReplicationPad2d(edges)
        case "circular":
            return nn.CircularPad2d(edges)
