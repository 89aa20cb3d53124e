"""Tensors as safetensors, piece by piece.

The format's own library makes all of a file in memory, and holds up every other thread meanwhile:
for 100 MB a sixth of a second. Its file is 8 bytes with the length of a head (little-endian), the
head in JSON, and the tensors one after the other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor

    from engine.training.state import RunState

PIECE = 1 << 20
TYPES = {
    "float64": "F64",
    "float32": "F32",
    "float16": "F16",
    "bfloat16": "BF16",
    "int64": "I64",
    "int32": "I32",
    "int16": "I16",
    "int8": "I8",
    "uint8": "U8",
    "bool": "BOOL",
}


def pieces_of(
    tensors: Mapping[str, Tensor], texts: Mapping[str, str] | None = None
) -> Iterator[bytes | memoryview]:
    """Yield the file of ``tensors`` on the CPU, with ``texts`` as its metadata.

    Raises KeyError for a type of numbers that the format doesn't know.
    """
    # The widest numbers first, so that all of them begin at a multiple of their width.
    names = sorted(tensors, key=lambda name: (-tensors[name].element_size(), name))
    head: dict[str, object] = {"__metadata__": dict(texts)} if texts else {}
    end = 0
    for name in names:
        tensor, begin = tensors[name], end
        end += tensor.nbytes
        kind = TYPES[str(tensor.dtype).removeprefix("torch.")]
        head[name] = {"dtype": kind, "shape": list(tensor.shape), "data_offsets": [begin, end]}
    text = json.dumps(head).encode()
    text += b" " * (-len(text) % 8)
    yield len(text).to_bytes(8, "little") + text
    for name in names:
        yield from _bytes_of(tensors[name])


def pieces_of_state(state: RunState) -> Iterator[bytes | memoryview]:
    """Yield the file that ``engine.training.state.from_bytes`` reads."""
    from engine.training.state import VALUES

    return pieces_of(state.tensors, {VALUES: state.values.model_dump_json()})


def _bytes_of(tensor: Tensor) -> Iterator[memoryview]:
    import torch

    if tensor.numel():
        whole = tensor.contiguous().reshape(-1).view(torch.uint8).numpy().data
        for start in range(0, len(whole), PIECE):
            yield whole[start : start + PIECE]
