"""Films that tests make themselves: Motion JPEG in AVI (RIFF), 4:2:0, as cameras record it."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from io import BytesIO

from PIL import Image

FRAME = 0x10
"""The index flag of a frame that stands by itself."""


def film(pictures: Sequence[Image.Image], rate: int = 25) -> bytes:
    """Return an AVI file of pictures of one size, ``rate`` a second."""
    width, height = pictures[0].size
    frames = [_jpeg(picture) for picture in pictures]
    largest = max(len(frame) for frame in frames)
    main = struct.pack(
        "<14I", 1_000_000 // rate, largest * rate, 0, FRAME, len(frames), 0, 1, largest,
        width, height, 0, 0, 0, 0,
    )  # fmt: skip
    stream = b"vidsMJPG" + struct.pack(
        "<IHHIIIIIIiI4H", 0, 0, 0, 0, 1, rate, 0, len(frames), largest, -1, 0, 0, 0, width, height
    )
    form = struct.pack(
        "<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0
    )
    header = _list(
        b"hdrl",
        _chunk(b"avih", main) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", form)),
    )
    chunks, index, place = b"", b"", 4
    for frame in frames:
        chunk = _chunk(b"00dc", frame)
        index += b"00dc" + struct.pack("<III", FRAME, place, len(frame))
        chunks += chunk
        place += len(chunk)
    inside = b"AVI " + header + _list(b"movi", chunks) + _chunk(b"idx1", index)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def shades(count: int, size: tuple[int, int] = (64, 48)) -> list[Image.Image]:
    """Return plain pictures from dark to light, so that each one says which it is."""
    return [Image.new("RGB", size, (round(20 + 215 * n / count),) * 3) for n in range(count)]


def _jpeg(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.save(file, "JPEG", quality=90, subsampling="4:2:0")
    return file.getvalue()


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(name: bytes, data: bytes) -> bytes:
    return _chunk(b"LIST", name + data)
