"""Blocks as text: what is dragged, copied and pasted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import QMimeData

from engine.blocks import AnyBlock, Block

BLOCK_MIME = "application/x-convoscope-block"
"""A block of the palette, as JSON."""
IDS_MIME = "application/x-convoscope-ids"
"""Ids of blocks that move within the strip, as a JSON list."""

MOST_TEXT = 4_000_000
"""Characters: a thousand blocks with all their settings take about one million."""

_BLOCKS: TypeAdapter[list[AnyBlock]] = TypeAdapter(list[AnyBlock])
_BLOCK: TypeAdapter[AnyBlock] = TypeAdapter(AnyBlock)
_IDS: TypeAdapter[list[str]] = TypeAdapter(list[str])


def to_text(blocks: Iterable[Block]) -> str:
    """Return blocks as a JSON list, for the clipboard. Blocks inside containers have no ids."""
    return json.dumps([_plain(block.model_dump(mode="json")) for block in blocks], indent=1)


def from_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of a JSON list, or none where the text is something else.

    Ids of blocks inside containers are left out of account: pasted blocks get new ones.
    """
    if len(text) > MOST_TEXT or not text.lstrip().startswith("["):
        return ()
    numbers = count(1)
    try:
        found = json.loads(text)
        return tuple(_BLOCKS.validate_python([_with_ids(block, numbers) for block in found]))
    except (ValueError, ValidationError, RecursionError):
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
    """Return the ids that a drag carries; none where it carries something else."""
    try:
        return tuple(_IDS.validate_json(bytes(data.data(IDS_MIME).data())))
    except ValidationError:
        return ()


def _plain(block: dict[str, Any]) -> dict[str, Any]:
    """Return a block's values with just blocks in its branches, where it has any."""
    if "branches" not in block:
        return block
    branches = [[_plain(placed["block"]) for placed in branch] for branch in block["branches"]]
    return {**block, "branches": branches}


def _with_ids(block: Any, numbers: Iterator[int]) -> Any:
    """Undo ``_plain`` as far as ``block`` looks like one; the rest is left to be refused."""
    if not isinstance(block, dict) or not isinstance(block.get("branches"), list):
        return block
    branches = [
        [_placed(inner, numbers) for inner in branch] if isinstance(branch, list) else branch
        for branch in block["branches"]
    ]
    return {**block, "branches": branches}


def _placed(inner: Any, numbers: Iterator[int]) -> Any:
    block = inner["block"] if isinstance(inner, dict) and "block" in inner else inner
    return {"id": f"pasted-{next(numbers)}", "block": _with_ids(block, numbers)}
