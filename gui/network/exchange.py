"""Blocks as text: what is dragged, copied and pasted."""

from __future__ import annotations

import json
from collections.abc import Iterable

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QMimeData

from engine.blocks import AnyBlock, Block, Dense
from engine.network import Network, Place

BLOCK_MIME = "application/x-convoscope-block"
"""A block of the palette, as JSON."""
IDS_MIME = "application/x-convoscope-ids"
"""Ids of blocks that move within the strip, as a JSON list."""

_BLOCKS: TypeAdapter[list[AnyBlock]] = TypeAdapter(list[AnyBlock])
_BLOCK: TypeAdapter[AnyBlock] = TypeAdapter(AnyBlock)


def to_text(blocks: Iterable[Block]) -> str:
    """Return blocks as a JSON list, for the clipboard."""
    return json.dumps([block.model_dump(mode="json") for block in blocks], indent=1)


def from_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of a JSON list, or none where the text is something else."""
    try:
        return tuple(_BLOCKS.validate_json(text))
    except ValidationError:
        return ()


def block_data(block: Block) -> QMimeData:
    """Return what a drag from the palette carries."""
    data = QMimeData()
    data.setData(BLOCK_MIME, block.model_dump_json().encode())
    return data


def dragged_block(data: QMimeData) -> Block | None:
    """Return the palette's block that a drag carries; None where it carries something else."""
    try:
        return _BLOCK.validate_json(bytes(data.data(BLOCK_MIME).data()))
    except ValidationError:
        return None


def ids_data(ids: Iterable[str]) -> QMimeData:
    """Return what a drag of blocks within the strip carries."""
    data = QMimeData()
    data.setData(IDS_MIME, json.dumps(list(ids)).encode())
    return data


def dragged_ids(data: QMimeData) -> tuple[str, ...]:
    return tuple(json.loads(bytes(data.data(IDS_MIME).data()) or b"[]"))


def suited(block: Block, network: Network, place: Place) -> Block:
    """Return the block as it makes sense at ``place``.

    A dense block with as many units as classes belongs at the end; before it, 64 units with
    a ReLU are a usual hidden layer.
    """
    hidden = isinstance(block, Dense) and block.units is None and place != network.end
    return block.changed({"units": 64, "activation": "relu"}) if hidden else block
